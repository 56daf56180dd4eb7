/* hs-preview-text-place.c: which part of the document is seen, selected, or to be seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-text-private.h"

/* Kept free around what is scrolled to, as a share of what is seen. */
#define FREE_MARGIN 0.15

/* Source lines: more than are seen at once. */
#define SCREENFUL 80

HsPreviewPainter
hs_preview_text_get_painter (HsPreviewText *self)
{
  return (HsPreviewPainter){ GTK_TEXT_VIEW (self), self->buffer, self->marks, self->style, self->current };
}

/* The line at the top, or with @whole the first one whose start is seen. */
static void
get_top (HsPreviewText *self, gboolean whole, guint *line, double *at)
{
  GdkRectangle seen, first;
  GtkTextIter iter;

  gtk_text_view_get_visible_rect (GTK_TEXT_VIEW (self), &seen);
  gtk_text_view_get_line_at_y (GTK_TEXT_VIEW (self), &iter, seen.y, NULL);
  gtk_text_view_get_iter_location (GTK_TEXT_VIEW (self), &iter, &first);
  if (whole && first.y < seen.y && gtk_text_iter_forward_line (&iter))
    gtk_text_view_get_iter_location (GTK_TEXT_VIEW (self), &iter, &first);
  *line = hs_preview_buffer_get_source_line (self->buffer, gtk_text_iter_get_offset (&iter));
  *at = first.y - seen.y;
}

void
hs_preview_text_get_place (HsPreviewText *self, guint *line, double *at)
{
  HsPreviewPainter painter = hs_preview_text_get_painter (self);
  const HsPreviewMark *mark = hs_preview_marks_find_event (self->marks, self->current);
  double top, bottom;
  GdkRectangle seen;

  g_return_if_fail (HS_IS_PREVIEW_TEXT (self));

  gtk_text_view_get_visible_rect (GTK_TEXT_VIEW (self), &seen);
  if (mark != NULL)
    {
      hs_preview_painter_get_extent (&painter, mark->start, mark->end, mark->event->line, &top, &bottom);
      *line = 0;
      *at = top - seen.y;
      if (top >= seen.y && top < seen.y + seen.height)
        return;
    }
  get_top (self, TRUE, line, at);
}

guint
hs_preview_text_get_top_line (HsPreviewText *self)
{
  guint line;
  double at;

  g_return_val_if_fail (HS_IS_PREVIEW_TEXT (self), 0);

  get_top (self, FALSE, &line, &at);

  return line;
}

gboolean
hs_preview_text_get_selection (HsPreviewText *self, guint *line, guint *end_line)
{
  GtkTextIter start, end;
  gboolean selected;

  g_return_val_if_fail (HS_IS_PREVIEW_TEXT (self), FALSE);

  selected = gtk_text_buffer_get_selection_bounds (GTK_TEXT_BUFFER (self->buffer), &start, &end);
  if (selected && gtk_text_iter_starts_line (&end))
    gtk_text_iter_backward_char (&end);
  *line = hs_preview_buffer_get_source_line (self->buffer, gtk_text_iter_get_offset (&start));
  *end_line = MAX (hs_preview_buffer_get_source_line (self->buffer, gtk_text_iter_get_offset (&end)), *line);

  return selected;
}

gboolean
hs_preview_text_is_in_event (HsPreviewText *self)
{
  const HsPreviewMark *mark;
  int offset;

  g_return_val_if_fail (HS_IS_PREVIEW_TEXT (self), FALSE);

  mark = hs_preview_marks_find_event (self->marks, self->current);
  g_object_get (self->buffer, "cursor-position", &offset, NULL);

  return mark != NULL && offset >= mark->start && offset <= mark->end;
}

static GtkTextMark *
place_mark (HsPreviewText *self, int offset)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  GtkTextMark *mark = gtk_text_buffer_get_mark (buffer, "revealed");
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, offset);
  if (mark == NULL)
    return gtk_text_buffer_create_mark (buffer, "revealed", &iter, TRUE);
  gtk_text_buffer_move_mark (buffer, mark, &iter);

  return mark;
}

void
hs_preview_text_reveal_range (HsPreviewText *self, int start, int end)
{
  g_return_if_fail (HS_IS_PREVIEW_TEXT (self));

  hs_preview_reveal_cancel (self->reveal);
  gtk_text_view_scroll_to_mark (GTK_TEXT_VIEW (self), place_mark (self, start), FREE_MARGIN, FALSE, 0, 0);
}

/* The view itself scrolls before its next frame, but not to the pixel. */
void
hs_preview_text_keep_line (HsPreviewText *self, guint line, double at)
{
  int start, end, height = gtk_widget_get_height (GTK_WIDGET (self));

  g_return_if_fail (HS_IS_PREVIEW_TEXT (self));

  hs_preview_text_fill_to (self, line + SCREENFUL);
  if (height > 0 && hs_preview_buffer_get_range (self->buffer, line, line, &start, &end))
    gtk_text_view_scroll_to_mark (GTK_TEXT_VIEW (self), place_mark (self, start), 0, TRUE, 0, CLAMP (at / height, 0, 1));
  hs_preview_text_reveal_line (self, line, at);
}
