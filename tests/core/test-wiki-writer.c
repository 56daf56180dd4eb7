/* test-wiki-writer.c: elements of a page as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki-writer.h"

#include <string.h>

#include "markdown-lines.h"

static void
add (HsWikiWriter *writer, HsWikiElement element, const char *text, guint source)
{
  hs_wiki_writer_begin (writer, element, NULL, source);
  hs_wiki_writer_add_text (writer, text, strlen (text), source);
  hs_wiki_writer_end (writer, element, source);
}

static void
test_blocks (void)
{
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autoptr (HsWikiWriter) writer = hs_wiki_writer_new (markdown);

  add (writer, HS_WIKI_HEADING_2, "Cause\n #1", 1);
  add (writer, HS_WIKI_BLOCK, "# text", 2);
  add (writer, HS_WIKI_TERM, "term", 3);
  hs_wiki_writer_begin (writer, HS_WIKI_RULE, NULL, 4);
  hs_wiki_writer_end (writer, HS_WIKI_RULE, 4);
  hs_wiki_writer_add_text (writer, "left", 4, 5);
  hs_wiki_writer_finish (writer);
  markdown_lines_assert (markdown, "1 ## Cause #1\n2 \n2 \\# text\n3 \n3 **term**\n4 \n4 ***\n5 \n5 left\n");
}

static void
test_code (void)
{
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autoptr (HsWikiWriter) writer = hs_wiki_writer_new (markdown);

  add (writer, HS_WIKI_CODE_BLOCK, "\n\n10:00 *x*  \n\n 10:05 y\n", 3);
  add (writer, HS_WIKI_CODE_BLOCK, " \n", 9);
  markdown_lines_assert (markdown, "3 ~~~~~~~~\n5 10:00 *x*\n6 \n7  10:05 y\n3 ~~~~~~~~\n");
}

/* Headings, lists and tables in a cell are its text. */
static void
test_cells (void)
{
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autoptr (HsWikiWriter) writer = hs_wiki_writer_new (markdown);

  hs_wiki_writer_begin (writer, HS_WIKI_TABLE, NULL, 1);
  add (writer, HS_WIKI_BLOCK, "caption", 1);
  hs_wiki_writer_begin (writer, HS_WIKI_ROW, NULL, 2);
  hs_wiki_writer_begin (writer, HS_WIKI_CELL, NULL, 2);
  add (writer, HS_WIKI_HEADING_3, "head", 3);
  hs_wiki_writer_begin (writer, HS_WIKI_LIST, NULL, 4);
  add (writer, HS_WIKI_ITEM, "item", 4);
  hs_wiki_writer_end (writer, HS_WIKI_LIST, 4);
  hs_wiki_writer_begin (writer, HS_WIKI_TABLE, NULL, 5);
  add (writer, HS_WIKI_CELL, "inner", 5);
  hs_wiki_writer_end (writer, HS_WIKI_TABLE, 5);
  hs_wiki_writer_end (writer, HS_WIKI_CELL, 6);
  hs_wiki_writer_end (writer, HS_WIKI_ROW, 6);
  hs_wiki_writer_end (writer, HS_WIKI_TABLE, 6);
  markdown_lines_assert (markdown, "1 caption\n3 \n3 | **head**<br>item<br>inner |\n3 |---|\n");
}

static void
test_times (void)
{
  const char *attributes[] = { "datetime", "2024-05-03", NULL, NULL };
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autoptr (HsWikiWriter) writer = hs_wiki_writer_new (markdown);

  hs_wiki_writer_begin (writer, HS_WIKI_TIME, attributes, 1);
  hs_wiki_writer_end (writer, HS_WIKI_TIME, 1);
  hs_wiki_writer_add_text (writer, " ", 1, 1);
  hs_wiki_writer_begin (writer, HS_WIKI_TIME, attributes, 1);
  hs_wiki_writer_add_text (writer, "3 May", 5, 1);
  hs_wiki_writer_end (writer, HS_WIKI_TIME, 1);
  hs_wiki_writer_finish (writer);
  markdown_lines_assert (markdown, "1 2024-05-03 3 May\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wiki-writer/blocks", test_blocks);
  g_test_add_func ("/wiki-writer/code", test_code);
  g_test_add_func ("/wiki-writer/cells", test_cells);
  g_test_add_func ("/wiki-writer/times", test_times);
  return g_test_run ();
}
