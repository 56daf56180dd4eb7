/* hs-preview-source.c: a document as it is written, with the numbers of its lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-preview-source.h"

#include <glib/gi18n-lib.h>

#include "hs-preview-tags.h"

/* In pixels of the design. */
#define MARGIN 14
#define NUMBER_GAP 12

struct _HsPreviewSource
{
  GtkTextView parent_instance;

  HsStyle *style;
  GtkTextTag *tag; /* the font of all */
  guint n_lines;
  guint line; /* of the current event, 0 without */
  guint end_line;
  gboolean placing_caret;
};

G_DEFINE_FINAL_TYPE (HsPreviewSource, hs_preview_source, GTK_TYPE_TEXT_VIEW)

enum
{
  LINE_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkTextBuffer *
get_buffer (HsPreviewSource *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
}

static gboolean
is_rtl (HsPreviewSource *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static PangoLayout *
create_number (HsPreviewSource *self, guint line)
{
  g_autofree char *text = g_strdup_printf ("%u", line);
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);

  pango_layout_set_font_description (layout, hs_style_get_font (self->style, HS_TEXT_CODE));

  return layout;
}

static void
adapt_margins (HsPreviewSource *self)
{
  g_autoptr (PangoLayout) widest = create_number (self, MAX (self->n_lines, 10));
  double unit = hs_style_get_unit (self->style);
  int width, gutter;

  pango_layout_get_pixel_size (widest, &width, NULL);
  gutter = width + (MARGIN + NUMBER_GAP) * unit;
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (self), is_rtl (self) ? MARGIN * unit : gutter);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (self), is_rtl (self) ? gutter : 3 * MARGIN * unit);
}

static void
get_line_extent (HsPreviewSource *self, guint line, int *top, int *height)
{
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_line (get_buffer (self), &iter, line - 1);
  gtk_text_view_get_line_yrange (GTK_TEXT_VIEW (self), &iter, top, height);
}

static void
paint_number (HsPreviewSource *self, GtkSnapshot *snapshot, guint line)
{
  gboolean is_current = line >= self->line && line <= self->end_line;
  const HsColor *color = hs_style_get_color (self->style, is_current ? HS_COLOR_FOREGROUND : HS_COLOR_DIM);
  g_autoptr (PangoLayout) layout = create_number (self, line);
  double gap = NUMBER_GAP * hs_style_get_unit (self->style);
  int width, top, height;
  double x;

  get_line_extent (self, line, &top, &height);
  pango_layout_get_pixel_size (layout, &width, NULL);
  x = is_rtl (self) ? gtk_widget_get_width (GTK_WIDGET (self)) - gtk_text_view_get_right_margin (GTK_TEXT_VIEW (self)) + gap
                    : gtk_text_view_get_left_margin (GTK_TEXT_VIEW (self)) - gap - width;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, top));
  gtk_snapshot_append_layout (snapshot, layout, (const GdkRGBA *) color);
  gtk_snapshot_restore (snapshot);
}

static void
paint_band (HsPreviewSource *self, GtkSnapshot *snapshot)
{
  const HsColor *color = hs_style_get_color (self->style, HS_COLOR_CURRENT_BAND);
  int top, bottom, height;

  get_line_extent (self, self->line, &top, &height);
  get_line_extent (self, self->end_line, &bottom, &height);
  gtk_snapshot_append_color (snapshot, (const GdkRGBA *) color,
                             &GRAPHENE_RECT_INIT (0, top, gtk_widget_get_width (GTK_WIDGET (self)), bottom + height - top));
}

static void
hs_preview_source_snapshot_layer (GtkTextView *view, GtkTextViewLayer layer, GtkSnapshot *snapshot)
{
  HsPreviewSource *self = HS_PREVIEW_SOURCE (view);
  GdkRectangle seen;
  GtkTextIter first, last;

  if (layer != GTK_TEXT_VIEW_LAYER_BELOW_TEXT || self->n_lines == 0)
    return;
  gtk_text_view_get_visible_rect (view, &seen);
  gtk_text_view_get_line_at_y (view, &first, seen.y, NULL);
  gtk_text_view_get_line_at_y (view, &last, seen.y + seen.height, NULL);
  if (self->line != 0)
    paint_band (self, snapshot);
  for (int line = gtk_text_iter_get_line (&first); line <= gtk_text_iter_get_line (&last); line++)
    paint_number (self, snapshot, line + 1);
}

static void
cursor_moved_cb (HsPreviewSource *self)
{
  GtkTextBuffer *buffer = get_buffer (self);
  GtkTextIter iter;

  if (self->placing_caret || gtk_text_buffer_get_has_selection (buffer))
    return;
  gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));
  g_signal_emit (self, signals[LINE_CHOSEN], 0, (guint) gtk_text_iter_get_line (&iter) + 1);
}

static void
hs_preview_source_finalize (GObject *object)
{
  g_clear_pointer (&HS_PREVIEW_SOURCE (object)->style, hs_style_unref);

  G_OBJECT_CLASS (hs_preview_source_parent_class)->finalize (object);
}

static void
hs_preview_source_class_init (HsPreviewSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hs_preview_source_finalize;
  GTK_TEXT_VIEW_CLASS (klass)->snapshot_layer = hs_preview_source_snapshot_layer;

  signals[LINE_CHOSEN] = g_signal_new ("line-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
hs_preview_source_init (HsPreviewSource *self)
{
  g_autoptr (GtkTextTagTable) tags = hs_preview_tags_new ();
  g_autoptr (GtkTextBuffer) buffer = gtk_text_buffer_new (tags);
  GtkTextView *view = GTK_TEXT_VIEW (self);

  self->style = hs_style_new (HS_THEME_LIGHT, 1.0, NULL, NULL);
  self->tag = gtk_text_tag_table_lookup (tags, "source");
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  gtk_text_view_set_buffer (view, buffer);
  gtk_text_view_set_editable (view, FALSE);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_top_margin (view, MARGIN);
  gtk_text_view_set_bottom_margin (view, MARGIN);
  g_signal_connect_object (buffer, "notify::cursor-position", G_CALLBACK (cursor_moved_cb), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Source of the document"), -1);
}

void
hs_preview_source_set_document (HsPreviewSource *self, HsDocument *document)
{
  GtkTextBuffer *buffer = get_buffer (self);
  GtkTextIter start, end;

  g_return_if_fail (HS_IS_PREVIEW_SOURCE (self));

  self->line = self->end_line = 0;
  self->n_lines = document != NULL ? hs_document_get_n_lines (document) : 0;
  self->placing_caret = TRUE;
  gtk_text_buffer_set_text (buffer, document != NULL ? hs_document_get_text (document) : "", -1);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_apply_tag (buffer, self->tag, &start, &end);
  gtk_text_buffer_place_cursor (buffer, &start);
  self->placing_caret = FALSE;
  adapt_margins (self);
}

void
hs_preview_source_set_style (HsPreviewSource *self, HsStyle *style)
{
  g_return_if_fail (HS_IS_PREVIEW_SOURCE (self));

  hs_style_ref (style);
  hs_style_unref (self->style);
  self->style = style;
  hs_preview_tags_set_style (gtk_text_buffer_get_tag_table (get_buffer (self)), style);
  adapt_margins (self);
}

void
hs_preview_source_mark_lines (HsPreviewSource *self, guint line, guint end_line)
{
  g_return_if_fail (HS_IS_PREVIEW_SOURCE (self));

  self->line = MIN (line, self->n_lines);
  self->end_line = CLAMP (end_line, self->line, MAX (self->n_lines, self->line));
  if (self->line != 0)
    hs_preview_source_reveal_line (self, self->line, FALSE);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
hs_preview_source_reveal_line (HsPreviewSource *self, guint line, gboolean to_top)
{
  GtkTextBuffer *buffer = get_buffer (self);
  GtkTextIter iter;

  g_return_if_fail (HS_IS_PREVIEW_SOURCE (self));

  if (self->n_lines == 0)
    return;
  gtk_text_buffer_get_iter_at_line (buffer, &iter, CLAMP (line, 1, self->n_lines) - 1);
  self->placing_caret = TRUE;
  gtk_text_buffer_place_cursor (buffer, &iter);
  self->placing_caret = FALSE;
  gtk_text_view_scroll_to_mark (GTK_TEXT_VIEW (self), gtk_text_buffer_get_insert (buffer), 0.1, to_top, 0, 0);
}

void
hs_preview_source_reveal_range (HsPreviewSource *self, int start, int end)
{
  GtkTextIter iter;

  g_return_if_fail (HS_IS_PREVIEW_SOURCE (self));

  gtk_text_buffer_get_iter_at_offset (get_buffer (self), &iter, start);
  hs_preview_source_reveal_line (self, (guint) gtk_text_iter_get_line (&iter) + 1, FALSE);
}

void
hs_preview_source_get_selection (HsPreviewSource *self, guint *line, guint *end_line)
{
  GtkTextIter start, end;

  g_return_if_fail (HS_IS_PREVIEW_SOURCE (self));

  gtk_text_buffer_get_selection_bounds (get_buffer (self), &start, &end);
  *line = (guint) gtk_text_iter_get_line (&start) + 1;
  *end_line = (guint) gtk_text_iter_get_line (&end) + 1;
}

guint
hs_preview_source_get_top_line (HsPreviewSource *self)
{
  GdkRectangle seen;
  GtkTextIter iter;

  g_return_val_if_fail (HS_IS_PREVIEW_SOURCE (self), 0);

  gtk_text_view_get_visible_rect (GTK_TEXT_VIEW (self), &seen);
  gtk_text_view_get_line_at_y (GTK_TEXT_VIEW (self), &iter, seen.y, NULL);

  return self->n_lines > 0 ? (guint) gtk_text_iter_get_line (&iter) + 1 : 0;
}
