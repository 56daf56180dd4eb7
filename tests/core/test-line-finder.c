/* test-line-finder.c: source lines of blocks where the parser is wrong
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "block-text.h"

/* The line of each of the @words in the blocks of @text, as "3 4 7". */
static char *
find_lines (const char *text, const char *const *words)
{
  g_autoptr (HsBlocks) blocks = block_text_read (text);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (; *words != NULL; words++)
    {
      guint line = 0;

      for (guint i = 0; i < hs_blocks_get_length (blocks) && line == 0; i++)
        {
          const HsBlock *block = hs_blocks_get (blocks, i);
          const char *found = block->text != NULL ? strstr (block->text, *words) : NULL;

          if (found != NULL)
            line = hs_blocks_get_line_at (blocks, i, (guint) (found - block->text));
        }
      g_string_append_printf (lines, "%s%u", lines->len > 0 ? " " : "", line);
    }
  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static void
test_lines (void)
{
  static const struct
  {
    const char *text;
    const char *words[5];
    const char *lines;
  } cases[] = {
    { "one\ntwo\nthree\n", { "one", "two", "three" }, "1 2 3" },
    { "a `code\nover` two\nthird\n", { "over", "two", "third" }, "2 2 3" },
    { "a [link\ntext](http://x) two\nthird\n", { "text", "two", "third" }, "2 2 3" },
    { "first<br>same\nsecond\\\nthird\n", { "first", "same", "second", "third" }, "1 1 2 3" },
    { "[ref]: http://x\nreal [ref]\n", { "real" }, "2" },
    { "Text above it.\n| aa | bb |\n|---|---|\n| cc | dd |\n", { "above", "aa", "dd" }, "1 2 4" },
    { "```sh\nfirst\n\nthird\n```\n", { "first", "third" }, "2 4" },
    { "Text.\n\n    $ first | x\n\n    $ third\n", { "first", "third" }, "3 5" },
    { "---\ntitle: x\ndate: y\n---\nText\n", { "title", "date", "Text" }, "2 3 5" },
    { "> quoted\n> - item\n>   goes on\n", { "quoted", "item", "goes" }, "1 2 3" },
    { "10:00:\n\nDetection: x\n10:05: y\n", { "10:00", "Detection", "10:05" }, "1 3 4" },
    { "\n\n\n\nfar\n\n\n\ndown\n", { "far", "down" }, "5 9" },
    { "wrapped &amp; long\n&lt;second&gt; line\nthird<br>\nfourth\n",
      { "long", "line", "third", "fourth" },
      "1 2 3 4" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *lines = find_lines (cases[i].text, cases[i].words);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (lines, ==, cases[i].lines);
    }
}

static void
test_extents (void)
{
  block_text_assert ("Title\n=====\n\nText\n", "1-2 heading 1 \"Title\"\n4-4 paragraph \"Text\"\n");
  block_text_assert ("- one\n  - two\n\n\nText\n",
                     "1-2 list\n1-2   item\n1-1     paragraph \"one\"\n2-2     list\n2-2       "
                     "item\n2-2         paragraph \"two\"\n5-5 paragraph \"Text\"\n");
  block_text_assert ("***\n\n\ntext\n", "1-1 rule\n4-4 paragraph \"text\"\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/line-finder/lines", test_lines);
  g_test_add_func ("/line-finder/extents", test_extents);
  return g_test_run ();
}
