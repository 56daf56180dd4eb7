/* test-html-lines.c: lines of HTML as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-html-lines.h"

static void
test_to_markdown (void)
{
  static const struct
  {
    const char *html;
    const char *markdown;
  } cases[] = {
    { "<h1>Post-mortem</h1>", "# Post-mortem" },
    { "<H2 align=\"center\"> <ins>Impact</ins> </H2>", "## <ins>Impact</ins>" },
    { "<h3></h3>", "" },
    { "<div align=\"center\">", "" },
    { "</div>", "" },
    { "<p>We looked.</p>", "We looked." },
    { "<ul><li>first</li>", "- first" },
    { "<li><b>one</b> two</li>", "- <b>one</b> two" },
    { "<hr/>", "***" },
    { "<img src=\"a.png\" alt=\"A graph\">", "![A graph](<a.png>)" },
    { "<img alt=\"no source\">", "" },
    { "<a href=\"x\"><img src='a.png'></a>", "<a href=\"x\">![](<a.png>)</a>" },
    { "<br>", "" },
    { "<unknown>", NULL },
    { "< 5 minutes", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *markdown = hs_html_line_to_markdown (cases[i].html, strlen (cases[i].html));

      g_assert_cmpstr (markdown, ==, cases[i].markdown);
    }
}

static void
test_raw (void)
{
  static const struct
  {
    const char *text;
    guint end;
  } cases[] = {
    { "<!-- a -->", 1 },         { "  <!-- a\nb\n--> c\nd", 3 },
    { "<PRE>\nx\n</pre>", 3 },   { "<table>\n\n<tr>\n</TABLE>", 4 },
    { "<!-- never\nclosed", 0 }, { "<p>", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsHtmlRaw raw = { 0 };
      g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (cases[i].text));

      g_assert_cmpuint (hs_html_raw_find_end (&raw, text, 1), ==, cases[i].end);
    }
}

/* What was looked for in vain is not looked for again, and what comes later is still found. */
static void
test_raw_again (void)
{
  HsHtmlRaw raw = { 0 };
  g_autoptr (GString) string = g_string_new ("<!--\n<!--\n");
  g_autoptr (HsText) text = NULL;

  for (guint i = 0; i < 2000; i++)
    g_string_append (string, "x\n");
  g_string_append (string, "-->\n<!-- y -->\n");
  text = hs_text_new_from_string (g_strdup (string->str));
  g_assert_cmpuint (hs_html_raw_find_end (&raw, text, 1), ==, 0);
  g_assert_cmpuint (raw.searched[0], ==, 2001);
  g_assert_cmpuint (hs_html_raw_find_end (&raw, text, 2), ==, 0);
  g_assert_cmpuint (hs_html_raw_find_end (&raw, text, 2004), ==, 2004);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/html-lines/to-markdown", test_to_markdown);
  g_test_add_func ("/html-lines/raw", test_raw);
  g_test_add_func ("/html-lines/raw-again", test_raw_again);
  return g_test_run ();
}
