/* test-wiki-blocks.c: blocks within lists and quotes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki-blocks.h"

#include "markdown-lines.h"

static void
add (HsWikiBlocks *blocks, const char *line, guint source)
{
  hs_wiki_blocks_begin (blocks, source);
  hs_wiki_blocks_add_line (blocks, line, source);
}

static void
test_lists (void)
{
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autoptr (HsWikiBlocks) blocks = hs_wiki_blocks_new (markdown);

  add (blocks, "text", 1);
  hs_wiki_blocks_open_list (blocks, 9);
  hs_wiki_blocks_open_item (blocks, 2);
  add (blocks, "a", 2);
  hs_wiki_blocks_open_list (blocks, 0);
  hs_wiki_blocks_open_item (blocks, 3);
  hs_wiki_blocks_set_task (blocks, TRUE);
  add (blocks, "b", 3);
  add (blocks, "b2", 4);
  g_assert_true (hs_wiki_blocks_is_nested (blocks));
  hs_wiki_blocks_close (blocks);
  hs_wiki_blocks_close (blocks);
  hs_wiki_blocks_close (blocks);
  hs_wiki_blocks_open_item (blocks, 5);
  add (blocks, "c", 5);
  hs_wiki_blocks_close (blocks);
  hs_wiki_blocks_close (blocks);
  hs_wiki_blocks_close (blocks);
  g_assert_false (hs_wiki_blocks_is_nested (blocks));
  add (blocks, "end", 6);
  markdown_lines_assert (markdown, "1 text\n2 \n2 9. a\n3    - [x] b\n4 \n4      b2\n5 10. c\n6 \n6 end\n");
}

static void
test_quotes (void)
{
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autoptr (HsWikiBlocks) blocks = hs_wiki_blocks_new (markdown);
  g_autoptr (HsMarkdown) other = hs_markdown_new ();

  hs_markdown_add (other, "x", 1, 3);
  hs_markdown_add (other, "y", 1, 4);
  hs_wiki_blocks_open_list (blocks, 0);
  hs_wiki_blocks_open_item (blocks, 1);
  hs_wiki_blocks_open_quote (blocks);
  add (blocks, "a", 2);
  hs_wiki_blocks_add_all (blocks, other);
  markdown_lines_assert (markdown, "1 - \n2 \n2   > a\n3 \n3   > x\n4   > y\n");
}

/* What nests too deep stays at the last level. */
static void
test_depth (void)
{
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autoptr (HsWikiBlocks) blocks = hs_wiki_blocks_new (markdown);
  gsize length;

  for (guint i = 0; i < 1000; i++)
    {
      hs_wiki_blocks_open_list (blocks, 0);
      hs_wiki_blocks_open_item (blocks, 1);
      add (blocks, "x", 1);
    }
  hs_markdown_get_line (markdown, hs_markdown_get_n_lines (markdown), &length);
  g_assert_cmpuint (length, <, 40);
  for (guint i = 0; i < 2000; i++)
    hs_wiki_blocks_close (blocks);
  g_assert_false (hs_wiki_blocks_is_nested (blocks));
  hs_wiki_blocks_close (blocks);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wiki-blocks/lists", test_lists);
  g_test_add_func ("/wiki-blocks/quotes", test_quotes);
  g_test_add_func ("/wiki-blocks/depth", test_depth);
  return g_test_run ();
}
