/* hs-preview-text-remark.c: goes from one remark in the margin to the next, and tells it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-text-private.h"

/* After the text has come to rest where it was scrolled to. */
#define SHOW_PRIORITY (G_PRIORITY_DEFAULT_IDLE + 2)

#define MAX_CHARS 50

static void
create_bubble (HsPreviewText *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MAX_CHARS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  self->bubble = gtk_popover_new ();
  self->bubble_label = GTK_LABEL (label);
  gtk_popover_set_child (GTK_POPOVER (self->bubble), label);
  gtk_popover_set_position (GTK_POPOVER (self->bubble), GTK_POS_BOTTOM);
  gtk_widget_set_parent (self->bubble, GTK_WIDGET (self));
}

static void
point_to (HsPreviewText *self, const graphene_rect_t *rect)
{
  GdkRectangle place = { .width = MAX (rect->size.width, 1), .height = MAX (rect->size.height, 1) };

  gtk_text_view_buffer_to_window_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, rect->origin.x, rect->origin.y, NULL, &place.y);
  place.x = rect->origin.x;
  gtk_popover_set_pointing_to (GTK_POPOVER (self->bubble), &place);
}

static gboolean
show_cb (gpointer user_data)
{
  HsPreviewText *self = HS_PREVIEW_TEXT (user_data);
  HsPreviewPainter painter = hs_preview_text_get_painter (self);
  g_autofree char *text = hs_preview_remarks_get_text_on (self->remarks, self->remark_line);
  graphene_rect_t rect;

  self->remark_source = 0;
  if (text == NULL || !hs_preview_remarks_get_rect_on (self->remarks, &painter, self->remark_line, &rect))
    return G_SOURCE_REMOVE;
  if (self->bubble == NULL)
    create_bubble (self);
  gtk_label_set_text (self->bubble_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bubble), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  point_to (self, &rect);
  gtk_popover_popup (GTK_POPOVER (self->bubble));

  return G_SOURCE_REMOVE;
}

static void
go_to_line (HsPreviewText *self, guint line)
{
  GtkTextIter iter;
  int start, end;

  if (hs_preview_buffer_get_range (self->buffer, line, line, &start, &end))
    {
      self->placing_caret = TRUE;
      gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (self->buffer), &iter, start);
      gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (self->buffer), &iter);
      self->placing_caret = FALSE;
    }
  hs_preview_text_reveal_line (self, line, HS_REVEAL_NEAREST);
}

gboolean
hs_preview_text_step_remark (HsPreviewText *self, gboolean forward)
{
  guint line;

  g_return_val_if_fail (HS_IS_PREVIEW_TEXT (self), FALSE);

  line = hs_preview_remarks_step (self->remarks, self->remark_line, forward);
  if (line == 0)
    return FALSE;
  hs_preview_text_complete (self);
  self->remark_line = line;
  go_to_line (self, line);
  if (self->remark_source == 0)
    self->remark_source = g_idle_add_full (SHOW_PRIORITY, show_cb, self, NULL);

  return TRUE;
}

void
hs_preview_text_forget_remark (HsPreviewText *self)
{
  self->remark_line = 0;
  g_clear_handle_id (&self->remark_source, g_source_remove);
  if (self->bubble != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->bubble));
}
