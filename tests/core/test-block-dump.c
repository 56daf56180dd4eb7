/* test-block-dump.c: blocks as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "block-text.h"

static void
test_details (void)
{
  block_text_assert ("3. **a**\n4. b\n", "1-2 list 3\n1-1   item 3\n1-1     paragraph \"a\" "
                                         "strong:0-1\n2-2   item 4\n2-2     paragraph \"b\"\n");
  block_text_assert ("- [ ] a\n\n- [x] b\n", "1-3 list loose\n1-1   item open\n1-1     paragraph "
                                             "\"a\"\n3-3   item done\n3-3     paragraph \"b\"\n");
  block_text_assert (
      "| a | b |\n|:-:|--:|\n| c | [d](e) |\n",
      "1-3 table 2\n1-1   row 0\n1-1     cell 0 center \"a\"\n1-1     cell 1 right \"b\"\n"
      "3-3   row 1\n3-3     cell 0 center \"c\"\n3-3     cell 1 right \"d\" link:0-1=e\n");
  block_text_assert ("~~~ c\nx\ny\n~~~\n", "1-4 code (c) \"x\\ny\"\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/block-dump/details", test_details);
  return g_test_run ();
}
