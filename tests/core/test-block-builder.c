/* test-block-builder.c: blocks and spans of Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "block-text.h"

static void
test_blocks (void)
{
  block_text_assert ("# One\n\nText\n\n> quote\n\n***\n\n<!-- a\nb -->\n",
                     "1-1 heading 1 \"One\"\n3-3 paragraph \"Text\"\n5-5 quote\n5-5   paragraph "
                     "\"quote\"\n7-7 rule\n9-10 html \"<!-- a\\nb -->\"\n");
  block_text_assert ("---\ntitle: A\n---\n# One\n",
                     "1-3 front-matter \"title: A\"\n4-4 heading 1 \"One\"\n");
  block_text_assert ("> Text[^n]\n\n[^n]: Note\n",
                     "1-1 quote\n1-1   paragraph \"Text1\" footnote:4-5=1\n3-3 footnote (1)\n3-3   "
                     "paragraph \"Note\"\n");
  block_text_assert ("", "");
  block_text_assert ("\n \n", "");
}

static void
test_spans (void)
{
  static const struct
  {
    const char *text;
    const char *block;
  } cases[] = {
    { "a **b *c*** `d`", "\"a b c d\" strong:2-5 emphasis:4-5 code:6-7" },
    { "~~a~~ [b *c*](d \"e\")", "\"a b c\" strike:0-1 link:2-5=d emphasis:4-5" },
    { "![alt *text*](p.png)", "\"alt text\" image:0-8=p.png emphasis:4-8" },
    { "a<br>b <b>c</b> <blink>", "\"a\\nb c <blink>\" break:1-2 strong:4-5 html:6-13" },
    { "see www.example.org", "\"see www.example.org\" link:4-19=http://www.example.org" },
    { "a  \nb\\\nc\nd", "\"a\\nb\\nc\\nd\" break:1-2 break:3-4" },
    { "R&amp;D \\*x\\* &mdash;", "\"R&D *x* —\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *lines
          = g_strdup_printf ("1-%d paragraph %s\n", i == 5 ? 4 : 1, cases[i].block);

      block_text_assert (cases[i].text, lines);
    }
}

/* The contract of the flat array, on a document with everything in it. */
static void
test_structure (void)
{
  g_autoptr (HsBlocks) blocks
      = block_text_read ("# A\n\n- b\n  > c\n  > 1. d\n\n  ```\n  e\n  ```\n- f\n\n| g |\n|---|\n| "
                         "**h** |\n\nlast[^1]\n\n[^1]: i\n");
  guint length = hs_blocks_get_length (blocks);

  g_assert_cmpuint (length, >, 15);
  for (guint i = 0; i < length; i++)
    {
      const HsBlock *block = hs_blocks_get (blocks, i);
      gboolean is_container = block->type >= HS_BLOCK_QUOTE;

      g_assert_cmpuint (block->end, >, i);
      g_assert_cmpuint (block->end, <=, length);
      g_assert_cmpuint (block->line, <=, block->end_line);
      if (is_container)
        g_assert_null (block->text);
      else
        g_assert_cmpuint (block->end, ==, i + 1);
      if (block->parent < 0)
        {
          g_assert_cmpuint (block->depth, ==, 0);
          continue;
        }
      g_assert_cmpuint (block->depth, ==, hs_blocks_get (blocks, (guint) block->parent)->depth + 1);
      g_assert_cmpuint (hs_blocks_get (blocks, (guint) block->parent)->end, >=, block->end);
    }
}

static gpointer
read_often (gpointer data)
{
  for (guint i = 0; i < 100; i++)
    block_text_assert ("~~a~~ www.b.c\n",
                       "1-1 paragraph \"a www.b.c\" strike:0-1 link:2-9=http://www.b.c\n");
  return NULL;
}

static void
test_threads (void)
{
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("read", read_often, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/block-builder/blocks", test_blocks);
  g_test_add_func ("/block-builder/spans", test_spans);
  g_test_add_func ("/block-builder/structure", test_structure);
  g_test_add_func ("/block-builder/threads", test_threads);
  return g_test_run ();
}
