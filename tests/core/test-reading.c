/* test-reading.c: tests of what the readers of the parts of an incident share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "opened-text.h"

static void
test_says (void)
{
  static const struct
  {
    const char *set;
    const char *text;
    gboolean says;
  } cases[] = {
    { "titles.template", "Postmortem template", TRUE },
    { "titles.template", "TEMPLATE", TRUE },
    { "titles.template", "Contemplation", FALSE },
    { "titles.template", "", FALSE },
    { "cause.names", "It stopped. This was due to a worn belt.", TRUE },
    { "cause.names", "It was due. To our surprise it turned.", FALSE },
  };
  g_autoptr (OpenedText) opened = opened_text_new ("");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (hs_reading_says (&opened->reading, cases[i].set, cases[i].text), ==, cases[i].says);
    }
}

static void
test_get_entry (void)
{
  g_autoptr (OpenedText) opened = opened_text_new ("# Mill\n\nIt stops.\n");

  g_assert_cmpuint (opened->reading.last, ==, 2);
  g_assert_cmpstr (hs_reading_get_entry (&opened->reading, 0)->text, ==, "Mill");
  g_assert_cmpstr (hs_reading_get_entry (&opened->reading, 1)->text, ==, "It stops.");
}

static void
test_locate (void)
{
  static const struct
  {
    guint line;
    guint end_line;
    const char *phrase;
    guint at_line;
    guint column;
  } cases[] = {
    { 1, 3, "wheel", 1, 5 },
    { 1, 3, "The", 1, 1 },
    { 2, 3, "wheel", 3, 10 },
    { 1, 2, "müller", 2, 5 },
    { 1, 3, "sees", 2, 12 },
    { 1, 3, "bell", 1, 1 },
    { 2, 2, "bell", 2, 1 },
    { 3, 3, "the wheel again", 3, 6 },
    { 3, 9, "bell", 3, 1 },
    { 9, 9, "wheel", 9, 1 },
    { 1, 1, "sees the\nwheel", 1, 1 },
  };
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup ("The wheel stops.\nDer müller sees the\nsame the wheel again\n"));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint line, column;

      hs_text_locate (text, cases[i].line, cases[i].end_line, cases[i].phrase, &line, &column);
      g_test_message ("%u-%u %s", cases[i].line, cases[i].end_line, cases[i].phrase);
      g_assert_cmpuint (line, ==, cases[i].at_line);
      g_assert_cmpuint (column, ==, cases[i].column);
    }
}

/* A phrase that is broken over two lines, or over more white space than the event has. */
static void
test_locate_white_space (void)
{
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup ("One\n- we now thought\n  the  belt was\tworn.\n"));
  guint line, column;

  hs_text_locate (text, 2, 3, "thought the belt", &line, &column);
  g_assert_cmpuint (line, ==, 2);
  g_assert_cmpuint (column, ==, 10);
  hs_text_locate (text, 2, 2, "thought the belt", &line, &column);
  g_assert_cmpuint (column, ==, 1);
  hs_text_locate (text, 2, 3, "thethe", &line, &column);
  g_assert_cmpuint (column, ==, 1);
  hs_text_locate (text, 2, 3, "belt was worn", &line, &column);
  g_assert_cmpuint (line, ==, 3);
  g_assert_cmpuint (column, ==, 8);
}

static void
test_evidence (void)
{
  g_autoptr (OpenedText) opened = opened_text_new ("10:00 Der Müller\nsuspected the belt.\n");
  HsEvent *event = hs_incident_builder_add_event (opened->reading.builder);
  g_autoptr (HsWords) words = NULL;
  HsPhraseMatch match = { 2, 3, HS_CAPTURE_NONE };
  const HsPhraseMatch empty = { 0, 0, HS_CAPTURE_NONE };

  event->text = g_strdup ("Der Müller suspected the belt.");
  event->line = 1;
  event->end_line = 2;
  words = hs_words_new (event->text);
  hs_reading_add_evidence (&opened->reading, event, words, &match, "misleading");
  hs_reading_add_evidence (&opened->reading, event, words, &empty, "detection");
  g_assert_cmpuint (event->n_evidence, ==, 2);
  g_assert_cmpstr (event->evidence[0].label, ==, "misleading");
  g_assert_cmpstr (event->evidence[0].text, ==, "suspected");
  g_assert_cmpuint (event->evidence[0].line, ==, 2);
  g_assert_cmpuint (event->evidence[0].column, ==, 1);
  g_assert_cmpstr (event->evidence[1].text, ==, "Der");
  g_assert_cmpuint (event->evidence[1].column, ==, 7);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reading/says", test_says);
  g_test_add_func ("/reading/get-entry", test_get_entry);
  g_test_add_func ("/reading/locate", test_locate);
  g_test_add_func ("/reading/locate-white-space", test_locate_white_space);
  g_test_add_func ("/reading/evidence", test_evidence);
  return g_test_run ();
}
