/* hs-preview-text.c: the text of a document with the marks of an incident in its margin
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-preview-copy.h"
#include "hs-preview-image.h"
#include "hs-preview-link.h"
#include "hs-preview-table.h"
#include "hs-preview-tags.h"
#include "hs-preview-text-private.h"

/* How long one step of filling may take, in microseconds: well below the length of a frame. */
#define FILL_SLICE 6000

/* In characters of average width; and the room around the column, in pixels of the design. */
#define MEASURE 78
#define AVERAGE_CHARACTER 0.5
#define MARGIN 22

/* In pixels: the buttons in the corner, beside the text. */
#define CORNER 46

G_DEFINE_FINAL_TYPE (HsPreviewText, hs_preview_text, GTK_TYPE_TEXT_VIEW)

enum
{
  EVENT_CHOSEN,
  FILLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
choose_event (HsPreviewText *self, const HsPreviewMark *mark)
{
  if (mark != NULL && mark->event->id != self->current)
    g_signal_emit (self, signals[EVENT_CHOSEN], 0, mark->event->id);
}

static void
row_chosen_cb (HsPreviewText *self, guint line)
{
  for (guint i = 0; i < hs_preview_marks_get_n_marks (self->marks); i++)
    {
      const HsPreviewMark *mark = hs_preview_marks_get_mark (self->marks, i);

      if (line >= mark->event->line && line <= mark->event->end_line)
        {
          choose_event (self, mark);
          return;
        }
    }
}

static GtkWidget *
create_widget (HsPreviewText *self, const HsPreviewObject *object)
{
  GtkWidget *table;

  if (object->target != NULL)
    return hs_preview_image_new (hs_document_get_uri (self->document), object->target, object->text);

  table = hs_preview_table_new (hs_preview_buffer_get_blocks (self->buffer), object->block, self->style);
  hs_preview_table_set_words (HS_PREVIEW_TABLE (table), (const char *const *) self->words);
  g_signal_connect_object (table, "line-chosen", G_CALLBACK (row_chosen_cb), self, G_CONNECT_SWAPPED);

  return table;
}

static int
get_column_width (HsPreviewText *self, int width)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);

  return MAX (width - gtk_text_view_get_left_margin (view) - gtk_text_view_get_right_margin (view), 1);
}

static void
for_each_widget (HsPreviewText *self, void (*function) (HsPreviewText *self, GtkWidget *widget))
{
  for (guint i = 0; i < self->n_objects; i++)
    {
      guint n_widgets = 0;
      GtkTextChildAnchor *anchor = hs_preview_buffer_get_object (self->buffer, i)->anchor;
      g_autofree GtkWidget **widgets = gtk_text_child_anchor_get_widgets (anchor, &n_widgets);

      for (guint j = 0; j < n_widgets; j++)
        function (self, widgets[j]);
    }
}

static void
fit_widget (HsPreviewText *self, GtkWidget *widget)
{
  gtk_widget_set_size_request (widget, get_column_width (self, gtk_widget_get_width (GTK_WIDGET (self))), -1);
}

static void
restyle_widget (HsPreviewText *self, GtkWidget *widget)
{
  if (HS_IS_PREVIEW_TABLE (widget))
    hs_preview_table_set_style (HS_PREVIEW_TABLE (widget), self->style);
}

static void
mark_in_widget (HsPreviewText *self, GtkWidget *widget)
{
  if (HS_IS_PREVIEW_TABLE (widget))
    hs_preview_table_set_words (HS_PREVIEW_TABLE (widget), (const char *const *) self->words);
}

static void
attach_widgets (HsPreviewText *self)
{
  for (; self->n_objects < hs_preview_buffer_get_n_objects (self->buffer); self->n_objects++)
    {
      const HsPreviewObject *object = hs_preview_buffer_get_object (self->buffer, self->n_objects);
      GtkWidget *widget = create_widget (self, object);

      fit_widget (self, widget);
      gtk_text_view_add_child_at_anchor (GTK_TEXT_VIEW (self), widget, object->anchor);
    }
}

static gboolean
fill_cb (gpointer user_data)
{
  HsPreviewText *self = HS_PREVIEW_TEXT (user_data);
  gboolean more = hs_preview_buffer_fill (self->buffer, g_get_monotonic_time () + FILL_SLICE);

  attach_widgets (self);
  hs_preview_marks_update (self->marks);
  hs_preview_reveal_try (self->reveal);
  if (!more)
    {
      self->fill_source = 0;
      g_signal_emit (self, signals[FILLED], 0);
    }

  return more ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* The first screenful comes at once, the rest when there is time. The caret stays at the start, where
 * text that is inserted later cannot push it. */
static void
start_filling (HsPreviewText *self)
{
  GtkTextIter start;

  g_clear_handle_id (&self->fill_source, g_source_remove);
  if (fill_cb (self))
    self->fill_source = g_idle_add (fill_cb, self);

  gtk_text_buffer_get_start_iter (GTK_TEXT_BUFFER (self->buffer), &start);
  gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (self->buffer), &start);
}

/* A caret over a table would be as large as the table. */
static gboolean
hide_caret_on_widget (HsPreviewText *self)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  GtkTextIter iter;
  gboolean on_widget;

  gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));
  on_widget = gtk_text_iter_get_child_anchor (&iter) != NULL;
  gtk_text_view_set_cursor_visible (GTK_TEXT_VIEW (self), !on_widget);

  return on_widget;
}

static void
cursor_moved_cb (HsPreviewText *self)
{
  const HsPreviewMark *current = hs_preview_marks_find_event (self->marks, self->current);
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  int offset;

  if (hide_caret_on_widget (self) || self->placing_caret || gtk_text_buffer_get_has_selection (buffer))
    return;
  g_object_get (buffer, "cursor-position", &offset, NULL);
  if (current == NULL || offset < current->start || offset > current->end)
    choose_event (self, hs_preview_marks_find_offset (self->marks, offset));
}

static void
place_caret (HsPreviewText *self, const HsPreviewMark *mark)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  GtkTextIter iter;
  int offset;

  g_object_get (buffer, "cursor-position", &offset, NULL);
  if (offset >= mark->start && offset <= mark->end)
    return;

  self->placing_caret = TRUE;
  gtk_text_buffer_get_iter_at_offset (buffer, &iter, mark->start);
  gtk_text_buffer_place_cursor (buffer, &iter);
  self->placing_caret = FALSE;
}

/* Column of a readable measure, the marks in the margin at its start. */
static void
adapt_margins (HsPreviewText *self, int width)
{
  double size = hs_style_get_text (self->style, HS_TEXT_BODY)->size;
  double unit = hs_style_get_unit (self->style);
  int margin = MAX (MARGIN * unit, CORNER);
  int gutter = hs_preview_painter_get_gutter (self->style) + MARGIN * unit / 2;
  int slack = MAX (width - gutter - margin - (int) (MEASURE * AVERAGE_CHARACTER * size), 0) / 2;
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int left = slack + (rtl ? margin : gutter);
  int right = slack + (rtl ? gutter : margin);
  GtkTextView *view = GTK_TEXT_VIEW (self);

  if (gtk_text_view_get_left_margin (view) == left && gtk_text_view_get_right_margin (view) == right
      && width == gtk_widget_get_width (GTK_WIDGET (self)))
    return;

  gtk_text_view_set_left_margin (view, left);
  gtk_text_view_set_right_margin (view, right);
}

static gboolean
query_tooltip_cb (HsPreviewText *self, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  HsPreviewPainter painter = hs_preview_text_get_painter (self);
  g_autofree char *text = NULL;
  int buffer_x, buffer_y;

  gtk_text_view_window_to_buffer_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x, &buffer_y);
  if (!by_keyboard)
    text = hs_preview_remarks_get_text_at (self->remarks, &painter, x, buffer_y);
  gtk_tooltip_set_text (tooltip, text);

  return text != NULL;
}

static void
describe_remarks (HsPreviewText *self)
{
  g_autofree char *remarks = hs_preview_remarks_describe (self->remarks);
  /* Translators: %s are the sentences of the second reader */
  g_autofree char *text = g_strdup_printf (_("Remarks in the margin: %s"), remarks);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, *remarks != '\0' ? text : "", -1);
}

static void
hs_preview_text_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HsPreviewText *self = HS_PREVIEW_TEXT (widget);

  adapt_margins (self, width);
  for_each_widget (self, fit_widget);

  GTK_WIDGET_CLASS (hs_preview_text_parent_class)->size_allocate (widget, width, height, baseline);
  if (self->bubble != NULL)
    gtk_popover_present (GTK_POPOVER (self->bubble));
}

static void
hs_preview_text_snapshot_layer (GtkTextView *view, GtkTextViewLayer layer, GtkSnapshot *snapshot)
{
  HsPreviewPainter painter = hs_preview_text_get_painter (HS_PREVIEW_TEXT (view));

  if (layer == GTK_TEXT_VIEW_LAYER_BELOW_TEXT)
    hs_preview_painter_paint_below (&painter, snapshot);
  else
    {
      hs_preview_painter_paint_above (&painter, snapshot);
      hs_preview_remarks_paint (HS_PREVIEW_TEXT (view)->remarks, &painter, snapshot);
    }
}

static void
hs_preview_text_copy_clipboard (GtkTextView *view)
{
  HsPreviewText *self = HS_PREVIEW_TEXT (view);
  g_autofree char *text = NULL;
  GtkTextIter start, end;

  if (!gtk_text_buffer_get_selection_bounds (GTK_TEXT_BUFFER (self->buffer), &start, &end))
    return;
  text = hs_preview_copy_text (self->buffer, gtk_text_iter_get_offset (&start), gtk_text_iter_get_offset (&end));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

static void
hs_preview_text_dispose (GObject *object)
{
  HsPreviewText *self = HS_PREVIEW_TEXT (object);

  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_handle_id (&self->remark_source, g_source_remove);
  g_clear_pointer (&self->bubble, gtk_widget_unparent);
  g_clear_pointer (&self->reveal, hs_preview_reveal_free);

  G_OBJECT_CLASS (hs_preview_text_parent_class)->dispose (object);
}

static void
hs_preview_text_finalize (GObject *object)
{
  HsPreviewText *self = HS_PREVIEW_TEXT (object);

  g_clear_pointer (&self->marks, hs_preview_marks_free);
  g_clear_pointer (&self->remarks, hs_preview_remarks_free);
  g_clear_pointer (&self->document, hs_document_unref);
  g_clear_pointer (&self->style, hs_style_unref);
  g_clear_object (&self->buffer);
  g_strfreev (self->words);

  G_OBJECT_CLASS (hs_preview_text_parent_class)->finalize (object);
}

static void
hs_preview_text_class_init (HsPreviewTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = hs_preview_text_dispose;
  object_class->finalize = hs_preview_text_finalize;
  GTK_WIDGET_CLASS (klass)->size_allocate = hs_preview_text_size_allocate;
  GTK_TEXT_VIEW_CLASS (klass)->copy_clipboard = hs_preview_text_copy_clipboard;
  GTK_TEXT_VIEW_CLASS (klass)->snapshot_layer = hs_preview_text_snapshot_layer;

  signals[EVENT_CHOSEN] = g_signal_new ("event-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[FILLED] = g_signal_new ("filled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

/* To empty a buffer costs the square of its tags, many seconds for a long document; to drop it, nothing. */
static void
renew_buffer (HsPreviewText *self, GtkTextTagTable *tags)
{
  g_autoptr (HsPreviewBuffer) old = g_steal_pointer (&self->buffer);

  if (old != NULL)
    g_signal_handlers_disconnect_by_func (old, cursor_moved_cb, self);
  g_clear_pointer (&self->marks, hs_preview_marks_free);
  g_clear_pointer (&self->reveal, hs_preview_reveal_free);
  self->buffer = hs_preview_buffer_new (tags);
  self->marks = hs_preview_marks_new (self->buffer);
  self->reveal = hs_preview_reveal_new (GTK_TEXT_VIEW (self), self->buffer);
  g_signal_connect_object (self->buffer, "notify::cursor-position", G_CALLBACK (cursor_moved_cb), self, G_CONNECT_SWAPPED);
  gtk_text_view_set_buffer (GTK_TEXT_VIEW (self), GTK_TEXT_BUFFER (self->buffer));
}

static void
hs_preview_text_init (HsPreviewText *self)
{
  g_autoptr (GtkTextTagTable) tags = hs_preview_tags_new ();
  GtkTextView *view = GTK_TEXT_VIEW (self);

  self->remarks = hs_preview_remarks_new ();
  self->style = hs_style_new (HS_THEME_LIGHT, 1.0, NULL, NULL);
  renew_buffer (self, tags);
  gtk_text_view_set_editable (view, FALSE);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_top_margin (view, MARGIN);
  gtk_text_view_set_bottom_margin (view, MARGIN);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  hs_preview_link_attach (view);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Document"), -1);
}

void
hs_preview_text_set_document (HsPreviewText *self, HsDocument *document)
{
  g_return_if_fail (HS_IS_PREVIEW_TEXT (self));

  hs_preview_remarks_set_incident (self->remarks, NULL);
  g_clear_handle_id (&self->fill_source, g_source_remove);
  self->n_objects = 0;
  self->placing_caret = TRUE;
  renew_buffer (self, gtk_text_buffer_get_tag_table (GTK_TEXT_BUFFER (self->buffer)));
  hs_preview_buffer_set_blocks (self->buffer, document != NULL ? hs_document_get_blocks (document) : NULL);

  if (document != NULL)
    hs_document_ref (document);
  g_clear_pointer (&self->document, hs_document_unref);
  self->document = document;
  start_filling (self);
  self->placing_caret = FALSE;
}

void
hs_preview_text_set_incident (HsPreviewText *self, HsIncident *incident)
{
  g_return_if_fail (HS_IS_PREVIEW_TEXT (self));

  hs_preview_marks_set_incident (self->marks, incident);
  hs_preview_marks_update (self->marks);
  hs_preview_remarks_set_incident (self->remarks, incident);
  hs_preview_text_forget_remark (self);
  describe_remarks (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
hs_preview_text_set_style (HsPreviewText *self, HsStyle *style)
{
  g_return_if_fail (HS_IS_PREVIEW_TEXT (self));

  hs_style_ref (style);
  hs_style_unref (self->style);
  self->style = style;
  hs_preview_tags_set_style (gtk_text_buffer_get_tag_table (GTK_TEXT_BUFFER (self->buffer)), style);
  for_each_widget (self, restyle_widget);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
hs_preview_text_set_current_event (HsPreviewText *self, guint id)
{
  const HsPreviewMark *mark;

  g_return_if_fail (HS_IS_PREVIEW_TEXT (self));

  self->current = id;
  mark = hs_preview_marks_find_event (self->marks, id);
  if (mark != NULL)
    {
      place_caret (self, mark);
      hs_preview_reveal_request (self->reveal, mark->event->line, mark->event->end_line, HS_REVEAL_NEAREST);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
hs_preview_text_reveal_line (HsPreviewText *self, guint line, double at)
{
  g_return_if_fail (HS_IS_PREVIEW_TEXT (self));

  hs_preview_reveal_request (self->reveal, line, line, at);
}

gboolean
hs_preview_text_is_complete (HsPreviewText *self)
{
  g_return_val_if_fail (HS_IS_PREVIEW_TEXT (self), TRUE);

  return self->fill_source == 0;
}

void
hs_preview_text_complete (HsPreviewText *self)
{
  g_return_if_fail (HS_IS_PREVIEW_TEXT (self));

  if (self->fill_source == 0)
    return;
  g_clear_handle_id (&self->fill_source, g_source_remove);
  while (fill_cb (self))
    ;
}

void
hs_preview_text_fill_to (HsPreviewText *self, guint line)
{
  int start, end;

  while (self->fill_source != 0 && !hs_preview_buffer_get_range (self->buffer, line, line, &start, &end))
    {
      guint source = self->fill_source;

      if (!fill_cb (self))
        g_source_remove (source);
    }
}

void
hs_preview_text_set_words (HsPreviewText *self, const char *const *words)
{
  g_return_if_fail (HS_IS_PREVIEW_TEXT (self));

  g_strfreev (self->words);
  self->words = g_strdupv ((char **) words);
  for_each_widget (self, mark_in_widget);
}
