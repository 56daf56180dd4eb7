/* hs-preview-buffer.c: the text of a document, filled from its blocks a little at a time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-buffer.h"

#include "hs-line-map.h"
#include "hs-preview-writer.h"

struct _HsPreviewBuffer
{
  GtkTextBuffer parent_instance;

  HsBlocks *blocks;
  guint next;
  gboolean after_card;
  guint pending_item; /* the block whose bullet waits for its first text, or NO_ITEM */
  HsLineMap *lines;
  GArray *open_quotes; /* guint: indices into decorations */
  GArray *decorations; /* HsPreviewDecoration, by start */
  GArray *objects;     /* HsPreviewObject, by place */
  GArray *links;       /* HsPreviewLink, by start */
};

G_DEFINE_FINAL_TYPE (HsPreviewBuffer, hs_preview_buffer, GTK_TYPE_TEXT_BUFFER)

#define NO_ITEM G_MAXUINT

static void
clear_object (HsPreviewObject *object)
{
  g_clear_object (&object->anchor);
  g_clear_pointer (&object->text, g_free);
}

static guint
count_quotes (HsPreviewBuffer *self, const HsBlock *block)
{
  guint n = 0;

  for (int i = block->parent; i >= 0; i = hs_blocks_get (self->blocks, i)->parent)
    n += hs_blocks_get (self->blocks, i)->type == HS_BLOCK_QUOTE;

  return n;
}

/* Containers to the left of a block: each indents it by one step. */
static guint
get_depth (HsPreviewBuffer *self, const HsBlock *block)
{
  guint depth = 0;

  for (int i = block->parent; i >= 0;)
    {
      const HsBlock *parent = hs_blocks_get (self->blocks, i);

      depth += parent->type == HS_BLOCK_QUOTE || parent->type == HS_BLOCK_ITEM || parent->type == HS_BLOCK_FOOTNOTE;
      i = parent->parent;
    }

  return depth;
}

/* Whether an item follows closely on what stands above it: the item before it, or the text of the
 * item that its list is in. */
static gboolean
is_tight (HsPreviewBuffer *self, guint index)
{
  const HsBlock *item = hs_blocks_get (self->blocks, index);
  const HsBlock *list = item->parent >= 0 ? hs_blocks_get (self->blocks, item->parent) : NULL;
  gboolean is_first = (guint) item->parent + 1 == index;

  if (list == NULL || list->type != HS_BLOCK_LIST || !list->tight)
    return FALSE;

  return !is_first || (list->parent >= 0 && hs_blocks_get (self->blocks, list->parent)->type == HS_BLOCK_ITEM);
}

static HsPreviewGap
choose_gap (HsPreviewBuffer *self, const HsBlock *block, guint item)
{
  if (gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (self)) == 0)
    return HS_PREVIEW_GAP_NONE;
  if (block->type == HS_BLOCK_HEADING)
    return block->level <= 2 ? HS_PREVIEW_GAP_SECTION : HS_PREVIEW_GAP_HEADING;
  if (self->after_card || block->type == HS_BLOCK_CODE)
    return HS_PREVIEW_GAP_CARD;
  if (item != NO_ITEM && is_tight (self, item))
    return HS_PREVIEW_GAP_TIGHT;
  return HS_PREVIEW_GAP_BLOCK;
}

static void
add_decoration (HsPreviewBuffer *self, HsPreviewDecorationType type, int start, guint depth)
{
  HsPreviewDecoration decoration = { type, start, gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (self)), depth };

  g_array_append_val (self->decorations, decoration);
}

static void
add_object (HsPreviewBuffer *self, GtkTextChildAnchor *anchor, guint block, const char *target, char *text)
{
  HsPreviewObject object = { anchor, block, target, text };

  g_array_append_val (self->objects, object);
}

/* An image of its own stands below the text that holds it, whose words are then its caption. */
static void
add_images (HsPreviewBuffer *self, const HsBlock *block, guint depth)
{
  for (guint i = 0; i < block->n_spans; i++)
    {
      const HsSpan *span = &block->spans[i];

      if (span->type != HS_SPAN_IMAGE || span->target == NULL || hs_preview_is_remote (span->target))
        continue;
      add_object (self, hs_preview_write_anchor (GTK_TEXT_BUFFER (self), depth), self->next, span->target,
                  g_strndup (block->text + span->start, span->end - span->start));
    }
}

static void
register_lines (HsPreviewBuffer *self, const HsPreviewPiece *piece, int text_offset)
{
  const HsBlock *block = piece->block;
  const char *text = block->text != NULL ? block->text : "";
  int offset = text_offset;

  hs_line_map_add (self->lines, hs_blocks_get_line_at (self->blocks, self->next, 0), offset);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      offset++;
      if (*p == '\n' && p[1] != '\0')
        hs_line_map_add (self->lines, hs_blocks_get_line_at (self->blocks, self->next, p + 1 - text), offset);
    }
}

static void
insert_leaf (HsPreviewBuffer *self, const HsBlock *block)
{
  HsPreviewPiece piece = { .block = block, .depth = get_depth (self, block), .quoted = count_quotes (self, block) > 0 };
  guint item = self->pending_item;
  int start, text_start;

  piece.gap = choose_gap (self, block, item);
  piece.item = item != NO_ITEM ? hs_blocks_get (self->blocks, item) : NULL;
  self->pending_item = NO_ITEM;

  start = hs_preview_write_piece (GTK_TEXT_BUFFER (self), &piece, self->links, &text_start);
  if (piece.item != NULL)
    hs_line_map_add (self->lines, piece.item->line, start);
  register_lines (self, &piece, text_start);

  if (block->type == HS_BLOCK_CODE)
    add_decoration (self, HS_PREVIEW_DECORATION_CODE, start, piece.depth);
  else if (block->type == HS_BLOCK_RULE)
    add_decoration (self, HS_PREVIEW_DECORATION_RULE, start, piece.depth);
  self->after_card = block->type == HS_BLOCK_CODE;
  add_images (self, block, piece.depth);
}

/* The bullet of an item that begins with another list or with nothing stands alone. */
static void
flush_item (HsPreviewBuffer *self)
{
  static const HsBlock nothing = { .type = HS_BLOCK_PARAGRAPH };
  HsPreviewPiece piece = { .block = &nothing };
  int start;

  if (self->pending_item == NO_ITEM)
    return;

  piece.item = hs_blocks_get (self->blocks, self->pending_item);
  piece.depth = get_depth (self, piece.item) + 1;
  piece.gap = choose_gap (self, &nothing, self->pending_item);
  self->pending_item = NO_ITEM;
  start = hs_preview_write_piece (GTK_TEXT_BUFFER (self), &piece, self->links, NULL);
  hs_line_map_add (self->lines, piece.item->line, start);
}

static guint
count_cells (HsPreviewBuffer *self, const HsBlock *table)
{
  guint n = 0;

  for (guint i = self->next; i < table->end; i++)
    n += hs_blocks_get (self->blocks, i)->type == HS_BLOCK_CELL;

  return n;
}

static char *
join_cells (HsPreviewBuffer *self, guint row)
{
  GString *text = g_string_new (NULL);
  guint end = hs_blocks_get (self->blocks, row)->end;

  for (guint i = row + 1; i < end; i++)
    g_string_append_printf (text, "%s%s", i > row + 1 ? " | " : "", hs_blocks_get (self->blocks, i)->text);

  return g_string_free (text, FALSE);
}

static void
insert_rows_as_text (HsPreviewBuffer *self, const HsBlock *table)
{
  for (guint i = self->next; i < table->end; i++)
    {
      const HsBlock *row = hs_blocks_get (self->blocks, i);
      g_autofree char *text = row->type == HS_BLOCK_ROW ? join_cells (self, i) : NULL;
      HsBlock line = { .type = HS_BLOCK_HTML, .text = text };
      HsPreviewPiece piece = { .block = &line, .depth = get_depth (self, table), .gap = HS_PREVIEW_GAP_TIGHT };

      if (text != NULL)
        hs_line_map_add (self->lines, row->line,
                         hs_preview_write_piece (GTK_TEXT_BUFFER (self), &piece, NULL, NULL));
    }
}

static void
insert_table_place (HsPreviewBuffer *self, const HsBlock *table)
{
  GtkTextChildAnchor *anchor = hs_preview_write_anchor (GTK_TEXT_BUFFER (self), get_depth (self, table));
  int offset = gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (self)) - 1;

  for (guint i = self->next; i < table->end; i++)
    if (hs_blocks_get (self->blocks, i)->type == HS_BLOCK_ROW)
      hs_line_map_add (self->lines, hs_blocks_get (self->blocks, i)->line, offset);
  add_object (self, anchor, self->next, NULL, NULL);
  self->after_card = TRUE;
}

static void
insert_table (HsPreviewBuffer *self, const HsBlock *table)
{
  flush_item (self);
  if (count_cells (self, table) <= HS_PREVIEW_MAX_CELLS)
    insert_table_place (self, table);
  else
    insert_rows_as_text (self, table);
}

static void
open_quote (HsPreviewBuffer *self, const HsBlock *quote)
{
  guint index = self->decorations->len;
  int start = gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (self));

  flush_item (self);
  add_decoration (self, HS_PREVIEW_DECORATION_QUOTE, start > 0 ? start + 1 : 0, get_depth (self, quote));
  g_array_append_val (self->open_quotes, index);
}

/* Lengthens the quotes around the block just inserted. */
static void
extend_quotes (HsPreviewBuffer *self, guint depth)
{
  int end = gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (self));

  g_array_set_size (self->open_quotes, MIN (depth, self->open_quotes->len));
  for (guint i = 0; i < self->open_quotes->len; i++)
    g_array_index (self->decorations, HsPreviewDecoration, g_array_index (self->open_quotes, guint, i)).end = end;
}

static void
insert_next (HsPreviewBuffer *self)
{
  const HsBlock *block = hs_blocks_get (self->blocks, self->next);
  guint quotes = count_quotes (self, block);
  guint end = self->next + 1;

  g_array_set_size (self->open_quotes, MIN (quotes, self->open_quotes->len));
  switch (block->type)
    {
    case HS_BLOCK_QUOTE:
      open_quote (self, block);
      break;
    case HS_BLOCK_LIST:
      flush_item (self);
      break;
    case HS_BLOCK_ITEM:
    case HS_BLOCK_FOOTNOTE:
      flush_item (self);
      self->pending_item = self->next;
      if (block->end == end)
        flush_item (self);
      break;
    case HS_BLOCK_TABLE:
      insert_table (self, block);
      end = block->end;
      break;
    case HS_BLOCK_ROW:
    case HS_BLOCK_CELL:
      break;
    case HS_BLOCK_HEADING:
    case HS_BLOCK_PARAGRAPH:
    case HS_BLOCK_CODE:
    case HS_BLOCK_HTML:
    case HS_BLOCK_RULE:
    case HS_BLOCK_FRONT_MATTER:
    default:
      insert_leaf (self, block);
      break;
    }
  extend_quotes (self, quotes + (block->type == HS_BLOCK_QUOTE));
  self->next = end;
}

static void
hs_preview_buffer_finalize (GObject *object)
{
  HsPreviewBuffer *self = HS_PREVIEW_BUFFER (object);

  g_clear_pointer (&self->blocks, hs_blocks_unref);
  g_clear_pointer (&self->lines, hs_line_map_free);
  g_array_unref (self->open_quotes);
  g_array_unref (self->decorations);
  g_array_unref (self->objects);
  g_array_unref (self->links);

  G_OBJECT_CLASS (hs_preview_buffer_parent_class)->finalize (object);
}

static void
hs_preview_buffer_class_init (HsPreviewBufferClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hs_preview_buffer_finalize;
}

static void
hs_preview_buffer_init (HsPreviewBuffer *self)
{
  self->pending_item = NO_ITEM;
  self->lines = hs_line_map_new ();
  self->open_quotes = g_array_new (FALSE, FALSE, sizeof (guint));
  self->decorations = g_array_new (FALSE, FALSE, sizeof (HsPreviewDecoration));
  self->objects = g_array_new (FALSE, FALSE, sizeof (HsPreviewObject));
  g_array_set_clear_func (self->objects, (GDestroyNotify) clear_object);
  self->links = g_array_new (FALSE, FALSE, sizeof (HsPreviewLink));
  g_array_set_clear_func (self->links, (GDestroyNotify) hs_preview_link_clear);
}

HsPreviewBuffer *
hs_preview_buffer_new (GtkTextTagTable *tags)
{
  return g_object_new (HS_TYPE_PREVIEW_BUFFER, "tag-table", tags, "enable-undo", FALSE, NULL);
}

void
hs_preview_buffer_set_blocks (HsPreviewBuffer *self, HsBlocks *blocks)
{
  g_return_if_fail (HS_IS_PREVIEW_BUFFER (self));

  hs_line_map_clear (self->lines);
  g_array_set_size (self->open_quotes, 0);
  g_array_set_size (self->decorations, 0);
  g_array_set_size (self->objects, 0);
  g_array_set_size (self->links, 0);
  gtk_text_buffer_set_text (GTK_TEXT_BUFFER (self), "", 0);

  g_clear_pointer (&self->blocks, hs_blocks_unref);
  if (blocks != NULL)
    self->blocks = hs_blocks_ref (blocks);
  self->next = 0;
  self->after_card = FALSE;
  self->pending_item = NO_ITEM;
}

HsBlocks *
hs_preview_buffer_get_blocks (HsPreviewBuffer *self)
{
  g_return_val_if_fail (HS_IS_PREVIEW_BUFFER (self), NULL);

  return self->blocks;
}

gboolean
hs_preview_buffer_is_complete (HsPreviewBuffer *self)
{
  g_return_val_if_fail (HS_IS_PREVIEW_BUFFER (self), TRUE);

  return self->blocks == NULL || self->next >= hs_blocks_get_length (self->blocks);
}

gboolean
hs_preview_buffer_fill (HsPreviewBuffer *self, gint64 deadline)
{
  guint n_objects;

  g_return_val_if_fail (HS_IS_PREVIEW_BUFFER (self), FALSE);

  n_objects = self->objects->len;

  while (!hs_preview_buffer_is_complete (self))
    {
      insert_next (self);
      if (g_get_monotonic_time () >= deadline || self->objects->len > n_objects)
        break;
    }

  return !hs_preview_buffer_is_complete (self);
}

gboolean
hs_preview_buffer_get_range (HsPreviewBuffer *self, guint line, guint end_line, int *start, int *end)
{
  GtkTextIter iter;
  int last, next;

  g_return_val_if_fail (HS_IS_PREVIEW_BUFFER (self), FALSE);

  if (line > hs_line_map_get_last_line (self->lines) && !hs_preview_buffer_is_complete (self))
    return FALSE;

  *start = hs_line_map_get_offset (self->lines, line);
  if (*start < 0)
    return FALSE;

  last = MAX (hs_line_map_get_offset (self->lines, MAX (line, end_line)), *start);
  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (self), &iter, last);
  if (!gtk_text_iter_ends_line (&iter))
    gtk_text_iter_forward_to_line_end (&iter);
  *end = gtk_text_iter_get_offset (&iter);

  next = hs_line_map_get_next_offset (self->lines, last);
  if (next >= 0)
    *end = MIN (*end, next);

  return TRUE;
}

guint
hs_preview_buffer_get_source_line (HsPreviewBuffer *self, int offset)
{
  g_return_val_if_fail (HS_IS_PREVIEW_BUFFER (self), 0);

  return hs_line_map_get_line (self->lines, offset);
}

const char *
hs_preview_buffer_get_link (HsPreviewBuffer *self, int offset)
{
  g_return_val_if_fail (HS_IS_PREVIEW_BUFFER (self), NULL);

  for (guint i = 0; i < self->links->len; i++)
    {
      const HsPreviewLink *link = &g_array_index (self->links, HsPreviewLink, i);

      if (offset >= link->start && offset < link->end)
        return link->target;
    }

  return NULL;
}

guint
hs_preview_buffer_get_n_objects (HsPreviewBuffer *self)
{
  return self->objects->len;
}

const HsPreviewObject *
hs_preview_buffer_get_object (HsPreviewBuffer *self, guint index)
{
  g_return_val_if_fail (index < self->objects->len, NULL);

  return &g_array_index (self->objects, HsPreviewObject, index);
}

guint
hs_preview_buffer_get_n_decorations (HsPreviewBuffer *self)
{
  return self->decorations->len;
}

const HsPreviewDecoration *
hs_preview_buffer_get_decoration (HsPreviewBuffer *self, guint index)
{
  g_return_val_if_fail (index < self->decorations->len, NULL);

  return &g_array_index (self->decorations, HsPreviewDecoration, index);
}
