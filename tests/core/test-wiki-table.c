/* test-wiki-table.c: a table of a page as a table of Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki-table.h"

#include "markdown-lines.h"

static void
test_rows (void)
{
  g_autoptr (HsWikiTable) table = hs_wiki_table_new ();
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();

  hs_wiki_table_begin_row (table, 1);
  hs_wiki_table_begin_cell (table, NULL, NULL, 1);
  hs_wiki_table_add (table, "Time", 2);
  hs_wiki_table_begin_cell (table, NULL, NULL, 3);
  hs_wiki_table_begin_row (table, 4);
  hs_wiki_table_begin_row (table, 5);
  hs_wiki_table_add (table, "a | b", 6);
  hs_wiki_table_add (table, "c", 7);
  hs_wiki_table_write (table, markdown);
  markdown_lines_assert (markdown, "2 | Time |  |\n2 |---|---|\n6 | a \\| b<br>c |\n");
}

/* A day stands in each of its rows, a long text once. */
static void
test_spans (void)
{
  g_autoptr (HsWikiTable) table = hs_wiki_table_new ();
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autofree char *text = g_strnfill (65, 'x');
  g_autofree char *expected = g_strdup_printf ("1 | May 3 | a |  | %s |\n1 |---|---|---|---|\n2 | May 3 | b | c |  |\n3 | d |\n", text);

  hs_wiki_table_begin_row (table, 1);
  hs_wiki_table_begin_cell (table, NULL, "2", 1);
  hs_wiki_table_add (table, "May 3", 1);
  hs_wiki_table_begin_cell (table, "2", "0", 1);
  hs_wiki_table_add (table, "a", 1);
  hs_wiki_table_begin_cell (table, "-7", "2", 1);
  hs_wiki_table_add (table, text, 1);
  hs_wiki_table_begin_row (table, 2);
  hs_wiki_table_begin_cell (table, NULL, NULL, 2);
  hs_wiki_table_add (table, "b", 2);
  hs_wiki_table_begin_cell (table, NULL, NULL, 2);
  hs_wiki_table_add (table, "c", 2);
  hs_wiki_table_begin_row (table, 3);
  hs_wiki_table_begin_cell (table, "x", NULL, 3);
  hs_wiki_table_add (table, "d", 3);
  hs_wiki_table_write (table, markdown);
  markdown_lines_assert (markdown, expected);
}

static void
test_limits (void)
{
  g_autoptr (HsWikiTable) table = hs_wiki_table_new ();
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  gsize length;

  hs_wiki_table_begin_row (table, 1);
  for (guint i = 0; i < 100; i++)
    {
      hs_wiki_table_begin_cell (table, "99999999999999999999999", "99999999", 1);
      hs_wiki_table_add (table, "x", 1);
    }
  hs_wiki_table_begin_row (table, 2);
  hs_wiki_table_write (table, markdown);
  g_assert_cmpuint (hs_markdown_get_n_lines (markdown), ==, 3);
  hs_markdown_get_string (markdown, &length);
  g_assert_cmpuint (length, <, 2000);
}

static void
test_empty (void)
{
  g_autoptr (HsWikiTable) table = hs_wiki_table_new ();
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();

  hs_wiki_table_write (table, markdown);
  hs_wiki_table_begin_row (table, 1);
  hs_wiki_table_write (table, markdown);
  g_assert_cmpuint (hs_markdown_get_n_lines (markdown), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wiki-table/rows", test_rows);
  g_test_add_func ("/wiki-table/spans", test_spans);
  g_test_add_func ("/wiki-table/limits", test_limits);
  g_test_add_func ("/wiki-table/empty", test_empty);
  return g_test_run ();
}
