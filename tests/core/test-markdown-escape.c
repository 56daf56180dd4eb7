/* test-markdown-escape.c: text that stays as it is in Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-markdown-escape.h"

#include <string.h>

static void
test_inline (void)
{
  static const struct
  {
    const char *text;
    const char *escaped;
  } cases[] = {
    { "plain text, 10:00 - 12:30 (UTC)", "plain text, 10:00 - 12:30 (UTC)" },
    { "a * b `c`", "a \\* b \\`c\\`" },
    { "host_name_1 and _this_", "host_name_1 and \\_this\\_" },
    { "1 < 2 && <b>", "1 &lt; 2 && &lt;b>" },
    { "&amp; & &#39;", "\\&amp; & \\&#39;" },
    { "[10:00] down, [a](b), [^1]", "[10:00] down, [a\\](b), \\[^1]" },
    { "C:\\temp \\_", "C:\\temp \\\\\\_" },
    { "~5 and ~~x~~", "~5 and \\~\\~x\\~\\~" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) to = g_string_new (NULL);

      hs_markdown_escape (to, cases[i].text, strlen (cases[i].text));
      g_assert_cmpstr (to->str, ==, cases[i].escaped);
    }
}

/* An underscore at the seam of two texts is inside of a word. */
static void
test_seam (void)
{
  g_autoptr (GString) to = g_string_new ("host");

  hs_markdown_escape (to, "_name", 5);
  g_assert_cmpstr (to->str, ==, "host_name");
}

static void
test_line (void)
{
  static const struct
  {
    const char *text;
    const char *escaped;
  } cases[] = {
    { "text", "text" },
    { "- item", "- item" },
    { "10:00 down", "10:00 down" },
    { "# no heading", "\\# no heading" },
    { "  > no quote", "  \\> no quote" },
    { "---", "\\---" },
    { "== ", "\\== " },
    { "=- x", "=- x" },
    { "```", "\\```" },
    { "~~~ sh", "\\~~~ sh" },
    { "<div>", "&lt;div>" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) line = g_string_new (cases[i].text);

      hs_markdown_escape_line (line);
      g_assert_cmpstr (line->str, ==, cases[i].escaped);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/markdown-escape/inline", test_inline);
  g_test_add_func ("/markdown-escape/seam", test_seam);
  g_test_add_func ("/markdown-escape/line", test_line);
  return g_test_run ();
}
