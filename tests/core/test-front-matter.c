/* test-front-matter.c: lines before a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-front-matter.h"

static void
test_read (void)
{
  static const struct
  {
    const char *text;
    guint next;
    const char *content;
  } cases[] = {
    { "---\ntitle: A\ndate: 2023-01-01\n---\nText\n", 5, "title: A\ndate: 2023-01-01" },
    { "---\ntitle: A\n...\nText\n", 4, "title: A" },
    { "+++\ntitle = \"A\"\n+++\n", 4, "title = \"A\"" },
    { "---  \ntitle: A\n  - b\n---\n", 5, "title: A\n  - b" },
    { "---\n\ntitle: A\n---\n", 1, NULL },
    { "---\nJust a line\n---\n", 1, NULL },
    { "---\ntitle: A\nnever closed\n", 1, NULL },
    { "Text\n---\ntitle: A\n---\n", 1, NULL },
    { "", 1, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (cases[i].text));
      g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
      guint end_line;

      g_assert_cmpuint (hs_front_matter_read (text, markdown), ==, cases[i].next);
      g_assert_cmpstr (hs_markdown_get_front_matter (markdown, &end_line), ==, cases[i].content);
      g_assert_cmpuint (end_line, ==, cases[i].next - 1);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/front-matter/read", test_read);
  return g_test_run ();
}
