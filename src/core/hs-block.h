/* hs-block.h: the structure of a document, one flat array in document order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * HsBlockType:
 * @HS_BLOCK_HEADING: leaf; `level` 1 to 6
 * @HS_BLOCK_PARAGRAPH: leaf
 * @HS_BLOCK_CODE: leaf; `text` verbatim, `info` the word after the fence (or %NULL)
 * @HS_BLOCK_HTML: leaf; a block of HTML, `text` verbatim
 * @HS_BLOCK_RULE: leaf without text
 * @HS_BLOCK_CELL: leaf; `level` is the column (from 0), `align` its alignment
 * @HS_BLOCK_FRONT_MATTER: leaf; `key: value` lines before the document, verbatim
 * @HS_BLOCK_QUOTE: container
 * @HS_BLOCK_LIST: container of items; `level` is the first number of an ordered list, else -1
 * @HS_BLOCK_ITEM: container; `level` is its number in an ordered list, else -1; `task` its check box
 * @HS_BLOCK_TABLE: container of rows; `level` is the number of columns
 * @HS_BLOCK_ROW: container of cells; `level` is 0 for the header row, then counts up
 * @HS_BLOCK_FOOTNOTE: container; `info` is its label
 */
typedef enum
{
  HS_BLOCK_HEADING,
  HS_BLOCK_PARAGRAPH,
  HS_BLOCK_CODE,
  HS_BLOCK_HTML,
  HS_BLOCK_RULE,
  HS_BLOCK_CELL,
  HS_BLOCK_FRONT_MATTER,
  HS_BLOCK_QUOTE,
  HS_BLOCK_LIST,
  HS_BLOCK_ITEM,
  HS_BLOCK_TABLE,
  HS_BLOCK_ROW,
  HS_BLOCK_FOOTNOTE,
} HsBlockType;

typedef enum
{
  HS_ALIGN_NONE,
  HS_ALIGN_LEFT,
  HS_ALIGN_CENTER,
  HS_ALIGN_RIGHT,
} HsAlign;

typedef enum
{
  HS_TASK_NONE,
  HS_TASK_OPEN,
  HS_TASK_DONE,
} HsTask;

/**
 * HsSpanType:
 * @HS_SPAN_STRONG: heavier
 * @HS_SPAN_EMPHASIS: slanted
 * @HS_SPAN_CODE: fixed width
 * @HS_SPAN_STRIKE: struck through
 * @HS_SPAN_LINK: `target` is the address as written
 * @HS_SPAN_IMAGE: `target` is the address as written, the text below the span its alternative text
 * @HS_SPAN_HTML: inline HTML, the text below the span verbatim
 * @HS_SPAN_FOOTNOTE: a reference to the footnote labelled `target`
 * @HS_SPAN_SUBSCRIPT: small and low
 * @HS_SPAN_SUPERSCRIPT: small and high
 * @HS_SPAN_BREAK: a line break that the author asked for, one `\n`
 */
typedef enum
{
  HS_SPAN_STRONG,
  HS_SPAN_EMPHASIS,
  HS_SPAN_CODE,
  HS_SPAN_STRIKE,
  HS_SPAN_LINK,
  HS_SPAN_IMAGE,
  HS_SPAN_HTML,
  HS_SPAN_FOOTNOTE,
  HS_SPAN_SUBSCRIPT,
  HS_SPAN_SUPERSCRIPT,
  HS_SPAN_BREAK,
} HsSpanType;

/**
 * HsSpan:
 * @type: what the span is
 * @start: byte offset in the text of the block
 * @end: byte offset of the first byte after it
 * @target: (nullable): see #HsSpanType
 *
 * Spans are sorted by start and may nest; they never cross.
 */
typedef struct
{
  HsSpanType type;
  guint start;
  guint end;
  const char *target;
} HsSpan;

/**
 * HsBlock:
 * @type: what the block is
 * @parent: index of the container, -1 at the top
 * @depth: number of containers around it
 * @end: index of the first block that is not inside it (its own index + 1 for a leaf)
 * @line: first line in the source, from 1
 * @end_line: last line in the source
 * @level: see #HsBlockType
 * @align: of a cell
 * @task: of an item
 * @tight: whether a list is tight (its items are set without space between)
 * @text: (nullable): of a leaf: without markup; every line break is `\n`, a hard one also a
 *   span
 * @n_spans: number of @spans
 * @spans: inline markup of @text
 * @info: (nullable): see #HsBlockType
 */
typedef struct
{
  HsBlockType type;
  int parent;
  guint depth;
  guint end;
  guint line;
  guint end_line;
  int level;
  HsAlign align;
  HsTask task;
  gboolean tight;
  const char *text;
  guint n_spans;
  const HsSpan *spans;
  const char *info;
} HsBlock;

/**
 * HsBlocks:
 *
 * The blocks of one document: immutable, atomically reference-counted, may cross threads. Owns
 * every string that its blocks point to.
 */
typedef struct _HsBlocks HsBlocks;

#define HS_TYPE_BLOCKS (hs_blocks_get_type ())

GType hs_blocks_get_type (void);
HsBlocks *hs_blocks_ref (HsBlocks *blocks);
void hs_blocks_unref (HsBlocks *blocks);
guint hs_blocks_get_length (const HsBlocks *blocks);
const HsBlock *hs_blocks_get (const HsBlocks *blocks, guint index);
guint hs_blocks_get_line_at (const HsBlocks *blocks, guint index, guint offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsBlocks, hs_blocks_unref)

G_END_DECLS
