/* hs-preview-text-place.c: which part of the document is seen, selected, or to be seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-text-private.h"

/* Kept free around what is scrolled to, as a share of what is seen. */
#define FREE_MARGIN 0.15

HsPreviewPainter
hs_preview_text_get_painter (HsPreviewText *self)
{
  return (HsPreviewPainter){ GTK_TEXT_VIEW (self), self->buffer, self->marks, self->style, self->current };
}

static void
get_top (HsPreviewText *self, guint *line, double *at)
{
  GdkRectangle seen, first;
  GtkTextIter iter;

  gtk_text_view_get_visible_rect (GTK_TEXT_VIEW (self), &seen);
  gtk_text_view_get_line_at_y (GTK_TEXT_VIEW (self), &iter, seen.y, NULL);
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
  get_top (self, line, at);
}

guint
hs_preview_text_get_top_line (HsPreviewText *self)
{
  guint line;
  double at;

  g_return_val_if_fail (HS_IS_PREVIEW_TEXT (self), 0);

  get_top (self, &line, &at);

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

void
hs_preview_text_reveal_range (HsPreviewText *self, int start, int end)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  GtkTextMark *mark = gtk_text_buffer_get_mark (buffer, "revealed");
  GtkTextIter iter;

  g_return_if_fail (HS_IS_PREVIEW_TEXT (self));

  hs_preview_reveal_cancel (self->reveal);
  gtk_text_buffer_get_iter_at_offset (buffer, &iter, start);
  if (mark == NULL)
    mark = gtk_text_buffer_create_mark (buffer, "revealed", &iter, TRUE);
  gtk_text_buffer_move_mark (buffer, mark, &iter);
  gtk_text_view_scroll_to_mark (GTK_TEXT_VIEW (self), mark, FREE_MARGIN, FALSE, 0, 0);
}
