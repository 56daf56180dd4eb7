/* test-block.c: the array of blocks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-block-private.h"

static HsBlocks *
create (void)
{
  GArray *blocks = g_array_new (FALSE, FALSE, sizeof (HsBlock));
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (HsSpan));
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (HsLineMark));
  GStringChunk *strings = g_string_chunk_new (64);
  HsBlock list[] = {
    { .type = HS_BLOCK_RULE, .parent = -1, .end = 1, .line = 2, .end_line = 2 },
    { .type = HS_BLOCK_PARAGRAPH,
      .parent = -1,
      .end = 2,
      .line = 4,
      .end_line = 9,
      .text = g_string_chunk_insert (strings, "a\nb\nc\nd"),
      .n_spans = 1 },
  };
  HsSpan span = { HS_SPAN_STRONG, 2, 3, NULL };
  HsLineMark mark = { 1, 4, 8 };

  g_array_append_vals (blocks, list, G_N_ELEMENTS (list));
  g_array_append_val (spans, span);
  g_array_append_val (marks, mark);
  return hs_blocks_new_take (blocks, spans, strings, marks);
}

static void
test_access (void)
{
  g_autoptr (HsBlocks) blocks = create ();
  g_autoptr (HsBlocks) other = hs_blocks_ref (blocks);

  g_assert_cmpuint (hs_blocks_get_length (other), ==, 2);
  g_assert_null (hs_blocks_get (blocks, 0)->spans);
  g_assert_cmpuint (hs_blocks_get (blocks, 1)->spans[0].start, ==, 2);
  g_assert_cmpstr (hs_blocks_get (blocks, 1)->text, ==, "a\nb\nc\nd");
}

static void
test_line_at (void)
{
  static const guint lines[] = { 4, 4, 5, 5, 8, 8, 9, 9, 9, 9 };
  g_autoptr (HsBlocks) blocks = create ();

  for (guint offset = 0; offset < G_N_ELEMENTS (lines); offset++)
    g_assert_cmpuint (hs_blocks_get_line_at (blocks, 1, offset), ==, lines[offset]);
  g_assert_cmpuint (hs_blocks_get_line_at (blocks, 0, 5), ==, 2);
}

static void
test_boxed (void)
{
  g_autoptr (HsBlocks) blocks = create ();
  HsBlocks *copy = g_boxed_copy (HS_TYPE_BLOCKS, blocks);

  g_assert_true (copy == blocks);
  g_boxed_free (HS_TYPE_BLOCKS, copy);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/block/access", test_access);
  g_test_add_func ("/block/line-at", test_line_at);
  g_test_add_func ("/block/boxed", test_boxed);
  return g_test_run ();
}
