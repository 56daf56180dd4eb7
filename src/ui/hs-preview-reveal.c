/* hs-preview-reveal.c: scrolls the preview to a source line, as soon as that line is there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-reveal.h"

#include "hs-preview-painter.h"

/* Kept free above and below what is revealed, in pixels. */
#define PADDING HS_REVEAL_TOP
#define SETTLE_PRIORITY (G_PRIORITY_DEFAULT_IDLE + 1)

struct _HsPreviewReveal
{
  GtkTextView *view;
  HsPreviewBuffer *buffer;
  guint line; /* 0: nothing is asked for */
  guint end_line;
  double at;
  guint settle_source;
  GtkAdjustment *adjustment; /* (nullable): the one that was last scrolled */
  double upper;              /* when it was; 0 before */
  double page_size;
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

static gboolean
is_resized (HsPreviewReveal *self)
{
  return gtk_adjustment_get_upper (self->adjustment) != self->upper
         || gtk_adjustment_get_page_size (self->adjustment) != self->page_size;
}

/* Whoever scrolls wants to see something else. */
static void
scrolled_cb (HsPreviewReveal *self)
{
  if (self->upper > 0 && !is_resized (self))
    hs_preview_reveal_cancel (self);
}

/* The timeline above may be there only later, and then leaves another height to the preview. */
static void
resized_cb (HsPreviewReveal *self)
{
  if (is_resized (self))
    hs_preview_reveal_try (self);
}

static void
follow_adjustment (HsPreviewReveal *self, GtkAdjustment *adjustment)
{
  if (self->adjustment == adjustment)
    return;
  if (self->adjustment != NULL)
    g_signal_handlers_disconnect_by_data (self->adjustment, self);
  g_set_object (&self->adjustment, adjustment);
  if (adjustment == NULL)
    return;
  g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self);
  g_signal_connect_swapped (adjustment, "changed", G_CALLBACK (resized_cb), self);
}

static void
scroll_to (HsPreviewReveal *self, double value)
{
  self->upper = 0;
  gtk_adjustment_set_value (self->adjustment, value);
  self->upper = gtk_adjustment_get_upper (self->adjustment);
  self->page_size = gtk_adjustment_get_page_size (self->adjustment);
}

/* GtkTextView finds out the heights of all lines in an idle handler of its own, before this one. It
 * could scroll by itself, but would do so while it is drawn, too late for its scroll bar. */
static gboolean
settle_cb (gpointer user_data)
{
  HsPreviewReveal *self = user_data;
  HsPreviewPainter painter = { .view = self->view, .buffer = self->buffer };
  double page, value, top, bottom;
  int start, end;

  self->settle_source = 0;
  page = gtk_adjustment_get_page_size (self->adjustment);
  value = gtk_adjustment_get_value (self->adjustment);
  if (page <= 2 * PADDING || !hs_preview_buffer_get_range (self->buffer, self->line, self->end_line, &start, &end))
    return G_SOURCE_REMOVE;

  hs_preview_painter_get_extent (&painter, start, end, self->line, &top, &bottom);
  top += gtk_text_view_get_top_margin (self->view);
  bottom += gtk_text_view_get_top_margin (self->view);
  scroll_to (self, isnan (self->at) ? choose_nearest (value, page, top, bottom) : top - self->at);

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
  hs_preview_reveal_cancel (self);
  follow_adjustment (self, NULL);
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
  self->upper = 0;
}

void
hs_preview_reveal_try (HsPreviewReveal *self)
{
  int start, end;

  if (self->line == 0 || self->settle_source != 0
      || !hs_preview_buffer_get_range (self->buffer, self->line, self->end_line, &start, &end))
    return;

  follow_adjustment (self, gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view)));
  self->settle_source = g_idle_add_full (SETTLE_PRIORITY, settle_cb, self, NULL);
}
