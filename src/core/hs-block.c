/* hs-block.c: the structure of a document, one flat array in document order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-block-private.h"

struct _HsBlocks
{
  gatomicrefcount ref_count;
  GArray *blocks;
  GArray *spans;
  GStringChunk *strings;
  GArray *marks;
};

G_DEFINE_BOXED_TYPE (HsBlocks, hs_blocks, hs_blocks_ref, hs_blocks_unref)

/* The last mark of @block at or before @offset, or %NULL. */
static const HsLineMark *
find_mark (const HsBlocks *self, guint block, guint offset)
{
  guint low = 0, high = self->marks->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const HsLineMark *mark = &g_array_index (self->marks, HsLineMark, middle);

      if (mark->block < block || (mark->block == block && mark->offset <= offset))
        low = middle + 1;
      else
        high = middle;
    }
  if (low == 0 || g_array_index (self->marks, HsLineMark, low - 1).block != block)
    return NULL;
  return &g_array_index (self->marks, HsLineMark, low - 1);
}

HsBlocks *
hs_blocks_new_take (GArray *blocks, GArray *spans, GStringChunk *strings, GArray *marks)
{
  HsBlocks *self = g_new0 (HsBlocks, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->blocks = blocks;
  self->spans = spans;
  self->strings = strings;
  self->marks = marks;
  for (guint i = 0; i < blocks->len; i++)
    {
      HsBlock *block = &g_array_index (blocks, HsBlock, i);
      guint first = GPOINTER_TO_UINT (block->spans);

      block->spans = block->n_spans > 0 ? &g_array_index (spans, HsSpan, first) : NULL;
    }
  return self;
}

HsBlocks *
hs_blocks_ref (HsBlocks *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
hs_blocks_unref (HsBlocks *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->blocks);
  g_array_unref (self->spans);
  g_array_unref (self->marks);
  g_string_chunk_free (self->strings);
  g_free (self);
}

guint
hs_blocks_get_length (const HsBlocks *self)
{
  return self->blocks->len;
}

const HsBlock *
hs_blocks_get (const HsBlocks *self, guint index)
{
  g_return_val_if_fail (index < self->blocks->len, NULL);

  return &g_array_index (self->blocks, HsBlock, index);
}

guint
hs_blocks_get_line_at (const HsBlocks *self, guint index, guint offset)
{
  const HsBlock *block = hs_blocks_get (self, index);
  const HsLineMark *mark = find_mark (self, index, offset);
  guint line = mark != NULL ? mark->line : block->line;

  if (block->text == NULL)
    return block->line;
  for (guint i = mark != NULL ? mark->offset : 0; i < offset && block->text[i] != '\0'; i++)
    line += block->text[i] == '\n';
  return MIN (line, MAX (block->end_line, block->line));
}
