/* test-markdown.c: lines of Markdown and where they come from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-markdown.h"

static void
test_lines (void)
{
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  gsize length;

  g_assert_cmpuint (hs_markdown_get_source (markdown, 1), ==, 1);
  hs_markdown_add_blank (markdown, 1);
  g_assert_cmpuint (hs_markdown_get_n_lines (markdown), ==, 0);
  hs_markdown_add (markdown, "one more", 3, 4);
  hs_markdown_add_blank (markdown, 5);
  hs_markdown_add_blank (markdown, 6);
  hs_markdown_add (markdown, "two", 3, 5);
  g_assert_cmpstr (hs_markdown_get_string (markdown, &length), ==, "one\n\ntwo\n");
  g_assert_cmpuint (length, ==, 9);
  g_assert_cmpuint (hs_markdown_get_n_lines (markdown), ==, 3);
  g_assert_cmpmem (hs_markdown_get_line (markdown, 3, &length), length, "two", 3);
  hs_markdown_get_line (markdown, 4, &length);
  g_assert_cmpuint (length, ==, 0);
}

static void
test_sources (void)
{
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();

  hs_markdown_add (markdown, "a", 1, 4);
  hs_markdown_add (markdown, "b", 1, 7);
  g_assert_cmpuint (hs_markdown_get_source (markdown, 0), ==, 4);
  g_assert_cmpuint (hs_markdown_get_source (markdown, 1), ==, 4);
  g_assert_cmpuint (hs_markdown_get_source (markdown, 2), ==, 7);
  g_assert_cmpuint (hs_markdown_get_source (markdown, 9), ==, 7);
}

static void
test_front_matter (void)
{
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  guint end_line;

  g_assert_null (hs_markdown_get_front_matter (markdown, &end_line));
  hs_markdown_set_front_matter (markdown, "a: b", 3);
  g_assert_cmpstr (hs_markdown_get_front_matter (markdown, &end_line), ==, "a: b");
  g_assert_cmpuint (end_line, ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/markdown/lines", test_lines);
  g_test_add_func ("/markdown/sources", test_sources);
  g_test_add_func ("/markdown/front-matter", test_front_matter);
  return g_test_run ();
}
