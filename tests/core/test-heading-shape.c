/* test-heading-shape.c: bare lines that read like headings
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-heading-shape.h"

static void
test_shape (void)
{
  static const struct
  {
    const char *line;
    HsHeadingShape shape;
  } cases[] = {
    { "Timeline", HS_HEADING_SHAPE_TITLE },
    { "Root Cause and Resolution", HS_HEADING_SHAPE_TITLE },
    { "ISSUE SYNOPSIS", HS_HEADING_SHAPE_TITLE },
    { "Timeline (West African Time)", HS_HEADING_SHAPE_TITLE },
    { "Root cause and solution:", HS_HEADING_SHAPE_COLON },
    { "Improvements/Fixes (the second list):", HS_HEADING_SHAPE_COLON },
    { "Resolution and recovery", HS_HEADING_SHAPE_WEAK },
    { "The solution involved:", HS_HEADING_SHAPE_NONE },
    { "Moreover, let me say:", HS_HEADING_SHAPE_NONE },
    { "The host went down.", HS_HEADING_SHAPE_NONE },
    { "Impact: all users", HS_HEADING_SHAPE_NONE },
    { "it was late", HS_HEADING_SHAPE_NONE },
    { "See https://example.org", HS_HEADING_SHAPE_NONE },
    { "Dear all,", HS_HEADING_SHAPE_NONE },
    { "One two three four five six seven eight nine", HS_HEADING_SHAPE_NONE },
    { "- Timeline", HS_HEADING_SHAPE_NONE },
    { "", HS_HEADING_SHAPE_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (cases[i].line));
      HsLine line = hs_line_get (text, 1);

      g_test_message ("%s", cases[i].line);
      g_assert_cmpint (hs_heading_shape_of (&line, NULL), ==, cases[i].shape);
    }
}

static void
test_words (void)
{
  g_autoptr (HsText) text
      = hs_text_new_from_string (g_strdup ("The Root Cause of it (all of it):"));
  HsLine line = hs_line_get (text, 1);
  guint n_words;

  hs_heading_shape_of (&line, &n_words);
  g_assert_cmpuint (n_words, ==, 2);
}

static void
test_title (void)
{
  static const struct
  {
    const char *line;
    gboolean is_title;
  } cases[] = {
    { "Postmortem: Web Application Outage", TRUE },
    { "Incident report/postmortem August 16, 2024", TRUE },
    { "0x19. Postmortem", TRUE },
    { "On Monday the host went down.", FALSE },
    { "Timeline:", FALSE },
    { "This is a line of so many words that nobody would ever want to call it a title", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (cases[i].line));
      HsLine line = hs_line_get (text, 1);

      g_test_message ("%s", cases[i].line);
      g_assert_cmpint (hs_heading_shape_is_title (&line), ==, cases[i].is_title);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/heading-shape/shape", test_shape);
  g_test_add_func ("/heading-shape/words", test_words);
  g_test_add_func ("/heading-shape/title", test_title);
  return g_test_run ();
}
