/* hs-preview-buffer.h: the text of a document, filled from its blocks a little at a time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-block.h"

G_BEGIN_DECLS

/**
 * HsPreviewDecoration:
 * @HS_PREVIEW_DECORATION_QUOTE: a bar beside quoted text
 * @HS_PREVIEW_DECORATION_CODE: a card behind code
 * @HS_PREVIEW_DECORATION_RULE: a line across the column
 *
 * What is drawn behind or beside text rather than written.
 */
typedef enum
{
  HS_PREVIEW_DECORATION_QUOTE,
  HS_PREVIEW_DECORATION_CODE,
  HS_PREVIEW_DECORATION_RULE,
} HsPreviewDecorationType;

/* `start` and `end` are offsets in characters; `depth` counts the containers to the left of it. */
typedef struct
{
  HsPreviewDecorationType type;
  int start;
  int end;
  guint depth;
} HsPreviewDecoration;

/* A larger table would cost too many widgets: its rows are lines of text. */
#define HS_PREVIEW_MAX_CELLS 1500

/* A place kept for a widget: a table, whose block is `block`, or an image, whose address as written
 * is `target` and whose alternative text is `text`. */
typedef struct
{
  GtkTextChildAnchor *anchor;
  guint block;
  const char *target;
  char *text;
} HsPreviewObject;

/**
 * HsPreviewBuffer:
 *
 * A read-only text buffer that knows which source line each of its characters comes from. Text is
 * only ever appended, so offsets stay valid until the next set_blocks.
 */
#define HS_TYPE_PREVIEW_BUFFER (hs_preview_buffer_get_type ())
G_DECLARE_FINAL_TYPE (HsPreviewBuffer, hs_preview_buffer, HS, PREVIEW_BUFFER, GtkTextBuffer)

HsPreviewBuffer *hs_preview_buffer_new (GtkTextTagTable *tags);

/* Empties the buffer; (nullable) @blocks are inserted by the fill calls that follow. */
void hs_preview_buffer_set_blocks (HsPreviewBuffer *self, HsBlocks *blocks);
HsBlocks *hs_preview_buffer_get_blocks (HsPreviewBuffer *self);

/* Inserts at least one block, and more until the monotonic time @deadline, or until a widget is to be
 * made. False when all are in. */
gboolean hs_preview_buffer_fill (HsPreviewBuffer *self, gint64 deadline);
gboolean hs_preview_buffer_is_complete (HsPreviewBuffer *self);

/* The characters from @start up to @end that stand for source lines @line to @end_line. False while
 * they are not inserted yet. */
gboolean hs_preview_buffer_get_range (HsPreviewBuffer *self, guint line, guint end_line, int *start, int *end);

/* The source line at @offset, 0 in an empty buffer. */
guint hs_preview_buffer_get_source_line (HsPreviewBuffer *self, int offset);

guint hs_preview_buffer_get_n_objects (HsPreviewBuffer *self);
const HsPreviewObject *hs_preview_buffer_get_object (HsPreviewBuffer *self, guint index);
guint hs_preview_buffer_get_n_decorations (HsPreviewBuffer *self);
const HsPreviewDecoration *hs_preview_buffer_get_decoration (HsPreviewBuffer *self, guint index);

/* The address of the link at @offset as written, or %NULL. */
const char *hs_preview_buffer_get_link (HsPreviewBuffer *self, int offset);

G_END_DECLS
