/* hs-block-private.h: how blocks are put together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block.h"

G_BEGIN_DECLS

/* From byte @offset of the text of block @block on, the text stands in source line @line and, after
 * each `\n`, in the one below. */
typedef struct
{
  guint block;
  guint offset;
  guint line;
} HsLineMark;

/* Takes ownership of everything. @blocks holds HsBlock whose `spans` are an index into @spans in
 * disguise (GUINT_TO_POINTER); @spans holds HsSpan; the strings live in @strings; @marks holds
 * HsLineMark, sorted by block and offset, for the leaves whose `\n` do not match the source. */
HsBlocks *hs_blocks_new_take (GArray *blocks, GArray *spans, GStringChunk *strings, GArray *marks);

G_END_DECLS
