/* test-html-table.c: tables of HTML as tables of Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-html-table.h"

static void
test_add (void)
{
  static const struct
  {
    const char *html;
    const char *markdown;
  } cases[] = {
    { "<table><tr><th>Time</th><th>Event</th></tr><tr><td>10:00</td><td>down</td></tr></table>",
      "| Time | Event |\n|---|---|\n| 10:00 | down |\n\n" },
    { "<TABLE border=1>\n<tbody>\n<tr>\n  <td> a | b\n  c </td>\n  "
      "<td><b>d</b></td>\n</tr>\n<tr><td>e</table>",
      "| a \\| b c | <b>d</b> |\n|---|---|\n| e |\n\n" },
    { "<table><caption>Who came</caption><td>x</td></table>", "Who came\n\n| x |\n|---|\n\n" },
    { "<table></table>", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (cases[i].html));
      g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
      gsize length;

      hs_html_table_add (markdown, text, 1, hs_text_get_n_lines (text));
      g_assert_cmpstr (hs_markdown_get_string (markdown, &length), ==, cases[i].markdown);
    }
}

static void
test_sources (void)
{
  g_autoptr (HsText) text = hs_text_new_from_string (
      g_strdup ("text\n<table>\n<tr><td>a</td></tr>\n<tr>\n<td>b</td></tr>\n</table>\n"));
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();

  hs_html_table_add (markdown, text, 2, 6);
  g_assert_cmpuint (hs_markdown_get_source (markdown, 1), ==, 3);
  g_assert_cmpuint (hs_markdown_get_source (markdown, 3), ==, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/html-table/add", test_add);
  g_test_add_func ("/html-table/sources", test_sources);
  return g_test_run ();
}
