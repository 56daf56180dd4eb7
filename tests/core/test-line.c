/* test-line.c: what single lines look like
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-line.h"

static HsLine
read_line (const char *string, HsText **text)
{
  *text = hs_text_new_from_string (g_strdup (string));
  return hs_line_get (*text, 1);
}

static void
test_kind (void)
{
  static const struct
  {
    const char *text;
    HsLineKind kind;
  } cases[] = {
    { "", HS_LINE_BLANK },
    { " \t\xc2\xa0&nbsp;", HS_LINE_BLANK },
    { "```sh", HS_LINE_FENCE },
    { "~~~", HS_LINE_FENCE },
    { "```inline``` code", HS_LINE_TEXT },
    { "# Title", HS_LINE_ATX },
    { "##Issue Summary:", HS_LINE_ATX },
    { "#include <stdio.h>", HS_LINE_TEXT },
    { "#1 priority", HS_LINE_TEXT },
    { "====", HS_LINE_UNDERLINE },
    { "--", HS_LINE_UNDERLINE },
    { "* * *", HS_LINE_RULE },
    { "___", HS_LINE_RULE },
    { "- item", HS_LINE_BULLET },
    { "* **10:00** x", HS_LINE_BULLET },
    { "-> item", HS_LINE_BULLET },
    { "•\titem", HS_LINE_BULLET },
    { "•item", HS_LINE_BULLET },
    { "– item", HS_LINE_BULLET },
    { "&nbsp;&nbsp;•&nbsp;item", HS_LINE_BULLET },
    { "-Restarted the host", HS_LINE_BULLET },
    { "-restart", HS_LINE_TEXT },
    { "*Emphasised* text", HS_LINE_TEXT },
    { "1. item", HS_LINE_NUMBER },
    { "12) item", HS_LINE_NUMBER },
    { "(2)\titem", HS_LINE_NUMBER },
    { "a) item", HS_LINE_NUMBER },
    { "1.Item", HS_LINE_NUMBER },
    { "1.5 million", HS_LINE_TEXT },
    { "(2)", HS_LINE_TEXT },
    { "10:05: text", HS_LINE_TIME },
    { "**Timeline:**", HS_LINE_BOLD },
    { "__Impact__:", HS_LINE_BOLD },
    { "***Both***", HS_LINE_BOLD },
    { "**one** and **two**", HS_LINE_TEXT },
    { "**Impact:** text", HS_LINE_TEXT },
    { "> said", HS_LINE_QUOTE },
    { "<div>", HS_LINE_HTML },
    { "<!-- x -->", HS_LINE_HTML },
    { "< 5 ms", HS_LINE_TEXT },
    { "| a | b |", HS_LINE_TABLE },
    { "The host went down.", HS_LINE_TEXT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsText) text = NULL;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (read_line (cases[i].text, &text).kind, ==, cases[i].kind);
    }
}

static void
test_parts (void)
{
  static const struct
  {
    const char *text;
    guint indent;
    const char *trimmed;
    guint marker;
    gboolean is_markdown;
    HsLeadTime time;
  } cases[] = {
    { "  - 10:05: x  ", 2, "- 10:05: x", 2, TRUE, HS_LEAD_TIME_ENTRY },
    { "\t-> x", 4, "-> x", 3, FALSE, HS_LEAD_TIME_NONE },
    { "  \t3) x", 4, "3) x", 3, TRUE, HS_LEAD_TIME_NONE },
    { "(3) x", 0, "(3) x", 4, FALSE, HS_LEAD_TIME_NONE },
    { "•x", 0, "•x", 3, FALSE, HS_LEAD_TIME_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsText) text = NULL;
      HsLine line = read_line (cases[i].text, &text);

      g_assert_cmpuint (line.indent, ==, cases[i].indent);
      g_assert_cmpmem (line.text, line.length, cases[i].trimmed, strlen (cases[i].trimmed));
      g_assert_cmpuint (line.marker, ==, cases[i].marker);
      g_assert_cmpint (line.is_markdown, ==, cases[i].is_markdown);
      g_assert_cmpint (line.time, ==, cases[i].time);
    }
}

static void
test_end (void)
{
  static const struct
  {
    const char *text;
    gunichar end;
  } cases[] = { { "Done.", '.' }, { "**Done.**", '.' }, { "(done!)”", '!' },
                { "Key:", ':' },  { "…", 0x2026 },      { "", 0 },
                { "**", 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsText) text = NULL;
      HsLine line = read_line (cases[i].text, &text);

      g_assert_cmphex (hs_line_get_end (&line), ==, cases[i].end);
    }
}

static void
test_wrapped (void)
{
  static const struct
  {
    const char *text;
    gboolean is_wrapped;
  } cases[] = {
    { "short\nNext", FALSE },
    { "short\nnext", TRUE },
    { "This line is long enough that only the margin can have ended it here\nNext", TRUE },
    { "This line is long enough but it has an end of its own, so it is over.\nNext", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (cases[i].text));
      HsLine line = hs_line_get (text, 1), next = hs_line_get (text, 2);

      g_assert_cmpint (hs_line_is_wrapped (&line, &next), ==, cases[i].is_wrapped);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/line/kind", test_kind);
  g_test_add_func ("/line/parts", test_parts);
  g_test_add_func ("/line/end", test_end);
  g_test_add_func ("/line/wrapped", test_wrapped);
  return g_test_run ();
}
