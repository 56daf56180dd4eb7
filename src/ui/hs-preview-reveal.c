/* hs-preview-reveal.c: scrolls the preview to a source line, as soon as that line is there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-reveal.h"

#include "hs-preview-painter.h"

/* Kept free above and below what is revealed, in pixels. */
#define PADDING HS_REVEAL_TOP

struct _HsPreviewReveal
{
  GtkTextView *view;
  HsPreviewBuffer *buffer;
  GtkTextMark *mark;
  guint line; /* 0: nothing is asked for */
  guint end_line;
  double at;
  guint settle_source;
};

static double
choose_nearest (double value, double page, double top, double bottom)
{
  if (top - PADDING < value)
    return top - PADDING;
  if (bottom + PADDING > value + page)
    return MIN (top - PADDING, bottom + PADDING - page);
  return value;
}

/* GtkTextView scrolls to a place, and only once it knows the heights around it; this then moves on
 * to show the whole of the lines. */
static gboolean
settle_cb (gpointer user_data)
{
  HsPreviewReveal *self = user_data;
  HsPreviewPainter painter = { .view = self->view, .buffer = self->buffer };
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));
  double page = gtk_adjustment_get_page_size (adjustment);
  double value = gtk_adjustment_get_value (adjustment);
  double top, bottom;
  int start, end;

  self->settle_source = 0;
  if (page <= 2 * PADDING || !hs_preview_buffer_get_range (self->buffer, self->line, self->end_line, &start, &end))
    return G_SOURCE_REMOVE;

  hs_preview_painter_get_extent (&painter, start, end, self->line, &top, &bottom);
  top += gtk_text_view_get_top_margin (self->view);
  bottom += gtk_text_view_get_top_margin (self->view);
  gtk_adjustment_set_value (adjustment, isnan (self->at) ? choose_nearest (value, page, top, bottom) : top - self->at);

  return G_SOURCE_REMOVE;
}

HsPreviewReveal *
hs_preview_reveal_new (GtkTextView *view, HsPreviewBuffer *buffer)
{
  HsPreviewReveal *self = g_new0 (HsPreviewReveal, 1);

  self->view = view;
  self->buffer = buffer;

  return self;
}

void
hs_preview_reveal_free (HsPreviewReveal *self)
{
  g_clear_handle_id (&self->settle_source, g_source_remove);
  g_free (self);
}

void
hs_preview_reveal_request (HsPreviewReveal *self, guint line, guint end_line, double at)
{
  hs_preview_reveal_cancel (self);
  self->line = line;
  self->end_line = end_line;
  self->at = at;
  hs_preview_reveal_try (self);
}

void
hs_preview_reveal_cancel (HsPreviewReveal *self)
{
  g_clear_handle_id (&self->settle_source, g_source_remove);
  self->line = 0;
}

void
hs_preview_reveal_try (HsPreviewReveal *self)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  GtkTextIter iter;
  int start, end;

  if (self->line == 0 || self->settle_source != 0
      || !hs_preview_buffer_get_range (self->buffer, self->line, self->end_line, &start, &end))
    return;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, start);
  if (self->mark == NULL)
    self->mark = gtk_text_buffer_create_mark (buffer, "reveal", &iter, TRUE);
  gtk_text_buffer_move_mark (buffer, self->mark, &iter);
  gtk_text_view_scroll_to_mark (self->view, self->mark, 0.0, !isnan (self->at), 0.0, 0.0);
  self->settle_source = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE + 1, settle_cb, self, NULL);
}
