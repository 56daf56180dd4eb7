/* hs-preview-painter.c: draws what stands behind and beside the text of the preview
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-painter.h"

#include "hs-preview-table.h"
#include "hs-preview-tags.h"
#include "hs-timeline-scene.h"

/* All in pixels of the design; the gutter holds, from its start: rail, gap, mark, gap. */
#define RAIL_WIDTH 4
#define RAIL_GAP 8
#define MARK_WIDTH 24
#define MARK_HEIGHT 18
#define MARK_GAP 14
#define BAND_PADDING 5
#define QUOTE_BAR_WIDTH 3
#define QUOTE_BAR_OFFSET 14
#define CODE_PADDING 6
#define RADIUS 6

/* What part of the buffer is on screen, in characters. */
typedef struct
{
  int start;
  int end;
} Visible;

/* Marks that stand close below each other. */
typedef struct
{
  double top;
  double bottom;
} Stack;

static Visible
get_visible (const HsPreviewPainter *self)
{
  GdkRectangle rect;
  GtkTextIter start, end;

  gtk_text_view_get_visible_rect (self->view, &rect);
  gtk_text_view_get_line_at_y (self->view, &start, rect.y, NULL);
  gtk_text_view_get_line_at_y (self->view, &end, rect.y + rect.height, NULL);
  if (!gtk_text_iter_ends_line (&end))
    gtk_text_iter_forward_to_line_end (&end);

  return (Visible){ gtk_text_iter_get_offset (&start), gtk_text_iter_get_offset (&end) };
}

static const GdkRGBA *
get_color (const HsPreviewPainter *self, HsColorRole role)
{
  return (const GdkRGBA *) hs_style_get_color (self->style, role);
}

static gboolean
is_rtl (const HsPreviewPainter *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self->view)) == GTK_TEXT_DIR_RTL;
}

/* A rectangle given from the start of the line: from the left, or from the right where mirrored. */
static graphene_rect_t
place (const HsPreviewPainter *self, double from_start, double y, double width, double height)
{
  double x = is_rtl (self) ? gtk_widget_get_width (GTK_WIDGET (self->view)) - from_start - width : from_start;

  return GRAPHENE_RECT_INIT (x, y, width, height);
}

static double
get_column_start (const HsPreviewPainter *self)
{
  return is_rtl (self) ? gtk_text_view_get_right_margin (self->view) : gtk_text_view_get_left_margin (self->view);
}

static double
get_column_width (const HsPreviewPainter *self)
{
  return gtk_widget_get_width (GTK_WIDGET (self->view)) - gtk_text_view_get_left_margin (self->view)
         - gtk_text_view_get_right_margin (self->view);
}

static void
append_rounded (GtkSnapshot *snapshot, const graphene_rect_t *rect, double radius, const GdkRGBA *color)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, rect, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, color, rect);
  gtk_snapshot_pop (snapshot);
}

static HsPreviewTable *
find_table (const HsPreviewPainter *self, const GtkTextIter *iter)
{
  GtkTextChildAnchor *anchor = gtk_text_iter_get_child_anchor (iter);
  g_autofree GtkWidget **widgets = NULL;
  guint n_widgets = 0;

  if (anchor != NULL)
    widgets = gtk_text_child_anchor_get_widgets (anchor, &n_widgets);

  return n_widgets > 0 && HS_IS_PREVIEW_TABLE (widgets[0]) ? HS_PREVIEW_TABLE (widgets[0]) : NULL;
}

static void
paint_quote (const HsPreviewPainter *self, GtkSnapshot *snapshot, const HsPreviewDecoration *quote)
{
  double unit = hs_style_get_unit (self->style);
  double step = hs_preview_get_indent (self->style);
  double top, bottom;
  graphene_rect_t rect;

  hs_preview_painter_get_extent (self, quote->start, quote->end, 0, &top, &bottom);
  rect = place (self, get_column_start (self) + (quote->depth + 1) * step - QUOTE_BAR_OFFSET * unit, top,
                QUOTE_BAR_WIDTH * unit, bottom - top);
  gtk_snapshot_append_color (snapshot, get_color (self, HS_COLOR_QUOTE_BAR), &rect);
}

static void
paint_code (const HsPreviewPainter *self, GtkSnapshot *snapshot, const HsPreviewDecoration *code)
{
  double unit = hs_style_get_unit (self->style);
  double indent = code->depth * hs_preview_get_indent (self->style);
  double top, bottom;
  graphene_rect_t rect;

  hs_preview_painter_get_extent (self, code->start, code->end, 0, &top, &bottom);
  rect = place (self, get_column_start (self) + indent, top - CODE_PADDING * unit, get_column_width (self) - indent,
                bottom - top + 2 * CODE_PADDING * unit);
  append_rounded (snapshot, &rect, RADIUS * unit, get_color (self, HS_COLOR_CODE_BACKGROUND));
}

static void
paint_rule (const HsPreviewPainter *self, GtkSnapshot *snapshot, const HsPreviewDecoration *rule)
{
  double top, bottom;
  graphene_rect_t rect;

  hs_preview_painter_get_extent (self, rule->start, rule->end, 0, &top, &bottom);
  rect = place (self, get_column_start (self), (int) ((top + bottom) / 2), get_column_width (self), 1);
  gtk_snapshot_append_color (snapshot, get_color (self, HS_COLOR_BORDER), &rect);
}

static void
paint_decorations (const HsPreviewPainter *self, GtkSnapshot *snapshot, Visible visible)
{
  for (guint i = 0; i < hs_preview_buffer_get_n_decorations (self->buffer); i++)
    {
      const HsPreviewDecoration *decoration = hs_preview_buffer_get_decoration (self->buffer, i);

      if (decoration->end < visible.start || decoration->start > visible.end)
        continue;
      switch (decoration->type)
        {
        case HS_PREVIEW_DECORATION_QUOTE:
          paint_quote (self, snapshot, decoration);
          break;
        case HS_PREVIEW_DECORATION_CODE:
          paint_code (self, snapshot, decoration);
          break;
        case HS_PREVIEW_DECORATION_RULE:
        default:
          paint_rule (self, snapshot, decoration);
          break;
        }
    }
}

static void
paint_band (const HsPreviewPainter *self, GtkSnapshot *snapshot, const HsPreviewMark *mark)
{
  double unit = hs_style_get_unit (self->style);
  double padding = BAND_PADDING * unit;
  double start = get_column_start (self) - (MARK_WIDTH + MARK_GAP) * unit - padding;
  double top, bottom;
  graphene_rect_t rect;

  hs_preview_painter_get_extent (self, mark->start, mark->end, mark->event->line, &top, &bottom);
  rect = place (self, start, top - padding, get_column_start (self) + get_column_width (self) + 2 * padding - start,
                bottom - top + 2 * padding);
  append_rounded (snapshot, &rect, RADIUS * unit, get_color (self, HS_COLOR_CURRENT_BAND));
}

static void
paint_rail (const HsPreviewPainter *self, GtkSnapshot *snapshot, double top, double bottom, gboolean strong)
{
  double unit = hs_style_get_unit (self->style);
  double width = (strong ? RAIL_WIDTH : RAIL_WIDTH / 2.0) * unit;
  double start = get_column_start (self) - (MARK_GAP + MARK_WIDTH + RAIL_GAP + RAIL_WIDTH / 2.0) * unit - width / 2;
  graphene_rect_t rect = place (self, start, top, width, bottom - top);

  append_rounded (snapshot, &rect, width / 2, get_color (self, HS_COLOR_MISLEADING));
}

static void
paint_rails (const HsPreviewPainter *self, GtkSnapshot *snapshot, Visible visible)
{
  for (guint i = 0; i < hs_preview_marks_get_n_rails (self->marks); i++)
    {
      const HsPreviewRail *rail = hs_preview_marks_get_rail (self->marks, i);
      double top, bottom;

      if (rail->end < visible.start || rail->start > visible.end)
        continue;
      hs_preview_painter_get_extent (self, rail->start, rail->end, 0, &top, &bottom);
      paint_rail (self, snapshot, top, bottom, FALSE);
    }
}

static void
paint_number (const HsPreviewPainter *self, GtkSnapshot *snapshot, const graphene_rect_t *rect, const char *number)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->view), number);
  PangoRectangle ink, logical;

  pango_layout_set_font_description (layout, hs_style_get_font (self->style, HS_TEXT_MARK));
  pango_layout_get_pixel_extents (layout, &ink, &logical);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (rect->origin.x + (rect->size.width - logical.width) / 2,
                                                rect->origin.y + (rect->size.height - logical.height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, get_color (self, HS_COLOR_ON_MARK));
  gtk_snapshot_restore (snapshot);
}

/* The mark stands beside the first line of its event, or just below the marks of @stack. */
static void
paint_mark (const HsPreviewPainter *self, GtkSnapshot *snapshot, const HsPreviewMark *mark, Stack *stack)
{
  g_autofree char *number = g_strdup_printf ("%u", mark->event->id);
  double unit = hs_style_get_unit (self->style);
  double height = MARK_HEIGHT * unit;
  double top, bottom, first_bottom, y;
  graphene_rect_t rect;

  hs_preview_painter_get_extent (self, mark->start, mark->end, mark->event->line, &top, &bottom);
  hs_preview_painter_get_extent (self, mark->start, mark->start + 1, mark->event->line, &top, &first_bottom);
  y = (top + MIN (first_bottom, top + 2 * height) - height) / 2;
  if (y >= stack->top && y < stack->bottom)
    y = stack->bottom;
  else
    stack->top = y;
  stack->bottom = y + height + 1;

  if (mark->event->misleading)
    paint_rail (self, snapshot, top, bottom, TRUE);

  rect = place (self, get_column_start (self) - (MARK_GAP + MARK_WIDTH) * unit, y, MARK_WIDTH * unit, height);
  append_rounded (snapshot, &rect, height / 2, get_color (self, hs_event_get_color (mark->event)));
  paint_number (self, snapshot, &rect, number);
}

int
hs_preview_painter_get_gutter (const HsStyle *style)
{
  return (RAIL_WIDTH + RAIL_GAP + MARK_WIDTH + MARK_GAP) * hs_style_get_unit (style);
}

void
hs_preview_painter_get_extent (const HsPreviewPainter *self, int start, int end, guint line, double *top, double *bottom)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  GtkTextIter first, last;
  GdkRectangle rect;
  HsPreviewTable *table;
  double row_top, row_bottom;

  gtk_text_buffer_get_iter_at_offset (buffer, &first, start);
  gtk_text_buffer_get_iter_at_offset (buffer, &last, MAX (end, start));
  if (end > start && gtk_text_iter_starts_line (&last))
    gtk_text_iter_backward_char (&last);

  gtk_text_view_get_iter_location (self->view, &first, &rect);
  *top = rect.y;
  table = line != 0 ? find_table (self, &first) : NULL;
  if (table != NULL && hs_preview_table_get_extent (table, line, &row_top, &row_bottom))
    {
      *bottom = *top + row_bottom;
      *top += row_top;
      return;
    }
  gtk_text_view_get_iter_location (self->view, &last, &rect);
  *bottom = rect.y + rect.height;
}

void
hs_preview_painter_paint_below (const HsPreviewPainter *self, GtkSnapshot *snapshot)
{
  const HsPreviewMark *mark = hs_preview_marks_find_event (self->marks, self->current);

  if (mark != NULL)
    paint_band (self, snapshot, mark);
  paint_decorations (self, snapshot, get_visible (self));
}

void
hs_preview_painter_paint_above (const HsPreviewPainter *self, GtkSnapshot *snapshot)
{
  Visible visible = get_visible (self);
  Stack stack = { 0, 0 };

  paint_rails (self, snapshot, visible);
  for (guint i = 0; i < hs_preview_marks_get_n_marks (self->marks); i++)
    {
      const HsPreviewMark *mark = hs_preview_marks_get_mark (self->marks, i);

      if (mark->end >= visible.start && mark->start <= visible.end)
        paint_mark (self, snapshot, mark, &stack);
    }
}
