/* test-entry.c: tests of one entry of a document: its text, its label, its lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-entry.h"

#include <string.h>

/* An entry of @text whose label, if it has one, is read. */
static HsEntry
make_entry (const char *text)
{
  HsEntry entry = { .form = HS_ENTRY_ITEM, .text = g_strdup (text) };

  hs_entry_set_label (&entry, hs_lexicon_get_default ());
  return entry;
}

static void
test_text (void)
{
  static const HsSpan none[] = { { HS_SPAN_STRONG, 0, 3, NULL } };
  static const HsSpan image[] = { { HS_SPAN_IMAGE, 4, 8, "a.png" } };
  static const HsSpan all[] = { { HS_SPAN_IMAGE, 0, 9, "a.png" }, { HS_SPAN_FOOTNOTE, 4, 8, "1" } };
  static const HsSpan nested[] = { { HS_SPAN_LINK, 0, 9, "b" }, { HS_SPAN_IMAGE, 0, 3, "a" }, { HS_SPAN_FOOTNOTE, 8, 9, "1" } };
  static const struct
  {
    const HsSpan *spans;
    guint n_spans;
    const char *text;
  } cases[] = {
    { NULL, 0, "one two 3" },
    { none, G_N_ELEMENTS (none), "one two 3" },
    { image, G_N_ELEMENTS (image), "one 3" },
    { all, G_N_ELEMENTS (all), "" },
    { nested, G_N_ELEMENTS (nested), " two " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const HsBlock block = { .text = "one two 3", .n_spans = cases[i].n_spans, .spans = cases[i].spans };
      g_autofree char *text = hs_entry_dup_text (&block);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_find_label (void)
{
  static const struct
  {
    const char *text;
    guint length;
  } cases[] = {
    { "", 0 },
    { ":", 0 },
    { "Impact", 0 },
    { "Impact: none", 6 },
    { "Impact:", 6 },
    { "Impact:\nnone", 6 },
    { "Impact:none", 0 },
    { "10:05", 0 },
    { "10: the wheel stops", 0 },
    { "At 10:05 it stopped: nobody heard", 19 },
    { "http://example.org is down", 0 },
    { "One two three four five six seven: eight", 33 },
    { "One two three four five six seven eight: nine", 0 },
    { "No label\nhere: none", 0 },
    { "Rüsche: weiß", 7 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (hs_entry_find_label (cases[i].text), ==, cases[i].length);
    }
}

static void
test_set_label (void)
{
  static const struct
  {
    const char *text;
    const char *label;
    const char *body;
    HsRole role;
    gboolean has_body;
  } cases[] = {
    { "Impact: none", "Impact", "none", HS_ROLE_IMPACT, TRUE },
    { "Root cause:", "Root cause", "", HS_ROLE_ROOT_CAUSE, FALSE },
    { "Root cause: \n ", "Root cause", "", HS_ROLE_ROOT_CAUSE, FALSE },
    { "Miller:  asleep", "Miller", "asleep", HS_ROLE_OTHER, TRUE },
    { "The wheel stops", NULL, "The wheel stops", HS_ROLE_OTHER, TRUE },
    { "", NULL, "", HS_ROLE_OTHER, FALSE },
    { " \n", NULL, " \n", HS_ROLE_OTHER, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsEntry entry = make_entry (cases[i].text);

      g_assert_cmpstr (entry.label, ==, cases[i].label);
      g_assert_cmpstr (entry.text + entry.body, ==, cases[i].body);
      g_assert_cmpint (entry.label_role, ==, cases[i].role);
      g_assert_cmpint (hs_entry_has_body (&entry), ==, cases[i].has_body);
      hs_entry_clear (&entry);
    }
}

static void
test_bare_label (void)
{
  static const struct
  {
    const char *text;
    const char *label;
    HsRole role;
  } cases[] = {
    { "Key events", "Key events", HS_ROLE_TIMELINE },
    { "Key events ", "Key events", HS_ROLE_TIMELINE },
    { "The wheel stops", NULL, HS_ROLE_OTHER },
    { "Miller: the timeline", "Miller", HS_ROLE_OTHER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsEntry entry = make_entry (cases[i].text);

      hs_entry_set_bare_label (&entry, hs_lexicon_get_default ());
      g_assert_cmpstr (entry.label, ==, cases[i].label);
      g_assert_cmpint (entry.label_role, ==, cases[i].role);
      if (cases[i].role != HS_ROLE_OTHER)
        g_assert_false (hs_entry_has_body (&entry));
      hs_entry_clear (&entry);
    }
}

static void
test_placeholder (void)
{
  static const struct
  {
    const char *text;
    gboolean is_placeholder;
  } cases[] = {
    { "[What stopped?]", TRUE },
    { "<text>", TRUE },
    { "{{ cause }}", TRUE },
    { "Impact: [who felt it]", TRUE },
    { "Impact: (who felt it)", TRUE },
    { "Impact: (no) flour (at all)", FALSE },
    { "(The wheel stops)", FALSE },
    { "Describe what stopped.", TRUE },
    { "How was it found?", TRUE },
    { "[1] The wheel stops", FALSE },
    { "[mixed brackets>", FALSE },
    { "[", FALSE },
    { "", FALSE },
    { "The wheel stops.", FALSE },
    { "Impact: no flour", FALSE },
    { "Nobody knows. Is it the belt?", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsEntry entry = make_entry (cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (hs_entry_is_placeholder (&entry, hs_lexicon_get_default ()), ==, cases[i].is_placeholder);
      hs_entry_clear (&entry);
    }
}

static void
test_line_at (void)
{
  const HsEntry entry = { .text = (char *) "one\ntwo\nthree", .line = 5, .end_line = 7 };
  const HsEntry short_entry = { .text = (char *) "one\ntwo\nthree", .line = 5, .end_line = 5 };

  g_assert_cmpuint (hs_entry_get_line_at (&entry, 0), ==, 5);
  g_assert_cmpuint (hs_entry_get_line_at (&entry, 3), ==, 5);
  g_assert_cmpuint (hs_entry_get_line_at (&entry, 4), ==, 6);
  g_assert_cmpuint (hs_entry_get_line_at (&entry, 8), ==, 7);
  g_assert_cmpuint (hs_entry_get_line_at (&entry, 100), ==, 7);
  g_assert_cmpuint (hs_entry_get_line_at (&short_entry, 8), ==, 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/entry/text", test_text);
  g_test_add_func ("/entry/find-label", test_find_label);
  g_test_add_func ("/entry/set-label", test_set_label);
  g_test_add_func ("/entry/bare-label", test_bare_label);
  g_test_add_func ("/entry/placeholder", test_placeholder);
  g_test_add_func ("/entry/line-at", test_line_at);
  return g_test_run ();
}
