/* hs-page-text.c: a piece of text, shaped and broken into lines, for the pages of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-page-text.h"

#include "hs-page-attributes.h"

struct _HsPageText
{
  PangoLayout *layout;
  HsStyle *style;
  HsColorRole color;
  const HsSpan *spans;
  double line_height;
  double natural_width; /* -1: not measured */
  gboolean has_links;
};

/* A stretch of glyphs in one style, on its way to the page. */
typedef struct
{
  cairo_t *cr;
  const HsPageText *text;
  const HsPageTextParts *parts;
  const char *target;
  gboolean in_part;
  double y;
} LinePainter;

#define CODE_PADDING 0.12 /* of the font size, left and right of inline code */

static void
set_color (const HsPageText *self, cairo_t *cr, HsColorRole role)
{
  const HsColor *color = hs_style_get_color (self->style, role);

  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
}

static void
end_part (LinePainter *painter)
{
  if (painter->in_part && painter->parts != NULL && painter->parts->end != NULL)
    painter->parts->end (painter->target, painter->parts->user_data);
  painter->in_part = FALSE;
}

static void
begin_part (LinePainter *painter, const char *target)
{
  if (painter->in_part && painter->target == target)
    return;
  end_part (painter);
  painter->target = target;
  painter->in_part = TRUE;
  if (painter->parts != NULL && painter->parts->begin != NULL)
    painter->parts->begin (target, painter->parts->user_data);
}

static double
get_font_size (PangoLayoutRun *run)
{
  g_autoptr (PangoFontDescription) font = pango_font_describe_with_absolute_size (run->item->analysis.font);

  return pango_units_to_double (pango_font_description_get_size (font));
}

static double
get_run_width (PangoLayoutRun *run)
{
  return pango_units_to_double (pango_glyph_string_get_width (run->glyphs) + run->start_x_offset + run->end_x_offset);
}

static void
paint_rule (LinePainter *painter, double x, double y, double width, double thickness)
{
  cairo_rectangle (painter->cr, x, y, width, thickness);
  cairo_fill (painter->cr);
}

static void
paint_code_background (LinePainter *painter, PangoLayoutRun *run, double x, double width)
{
  double size = get_font_size (run);

  set_color (painter->text, painter->cr, HS_COLOR_CODE_BACKGROUND);
  cairo_rectangle (painter->cr, x - CODE_PADDING * size, painter->y - size * 0.9, width + 2 * CODE_PADDING * size, size * 1.2);
  cairo_fill (painter->cr);
}

/* Under everything, so that it covers no neighbour. */
static void
paint_backgrounds (LinePainter *painter, PangoLayoutLine *line, double x)
{
  for (GSList *node = line->runs; node != NULL; node = node->next)
    {
      PangoLayoutRun *run = node->data;
      double width = get_run_width (run);

      if (hs_page_run_get_look (run).code)
        paint_code_background (painter, run, x, width);
      x += width;
    }
}

static void
paint_rules (LinePainter *painter, PangoLayoutRun *run, const HsPageRunLook *look, double x, double width)
{
  double size = get_font_size (run);

  if (look->link >= 0)
    paint_rule (painter, x, painter->y + size * 0.13, width, size * 0.045);
  if (look->strike)
    paint_rule (painter, x, painter->y - size * 0.28, width, size * 0.06);
}

static void
paint_run (LinePainter *painter, PangoLayoutRun *run, double x, double width)
{
  HsPageRunLook look = hs_page_run_get_look (run);
  const HsPageText *self = painter->text;

  begin_part (painter, look.link >= 0 ? self->spans[look.link].target : NULL);
  set_color (self, painter->cr, look.color >= 0 ? (HsColorRole) look.color : self->color);
  cairo_move_to (painter->cr, x, painter->y - look.rise);
  pango_cairo_show_glyph_item (painter->cr, pango_layout_get_text (self->layout), run);
  if (look.link >= 0 || look.strike)
    paint_rules (painter, run, &look, x, width);
}

static HsPageLine
measure_line (const HsPageText *self, PangoLayoutLine *line)
{
  PangoRectangle extents;
  HsPageLine measured = { .line = line };

  pango_layout_line_get_extents (line, NULL, &extents);
  double natural = pango_units_to_double (extents.height);
  double ascent = -pango_units_to_double (extents.y);
  measured.height = MAX (natural, natural * self->line_height);
  measured.baseline = ascent + (measured.height - natural) / 2;
  measured.width = pango_units_to_double (extents.width);
  measured.right_to_left = pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL;
  return measured;
}

static gboolean
has_link (const HsSpan *spans, guint n_spans)
{
  for (guint i = 0; i < n_spans; i++)
    if (hs_page_span_is_link (&spans[i]))
      return TRUE;
  return FALSE;
}

HsPageText *
hs_page_text_new (PangoContext *context,
                  const HsStyle *style,
                  HsTextRole role,
                  HsColorRole color,
                  const char *text,
                  const HsSpan *spans,
                  guint n_spans)
{
  HsPageText *self = g_rc_box_new0 (HsPageText);

  self->layout = pango_layout_new (context);
  self->style = hs_style_ref ((HsStyle *) style);
  self->color = color;
  self->spans = spans;
  self->natural_width = -1;
  self->line_height = hs_style_get_text (style, role)->line_height;
  self->has_links = has_link (spans, n_spans);
  pango_layout_set_font_description (self->layout, hs_style_get_font (style, role));
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (self->layout, text, -1);
  if (n_spans > 0)
    {
      g_autoptr (PangoAttrList) attributes = hs_page_attributes_new (style, role, spans, n_spans);
      pango_layout_set_attributes (self->layout, attributes);
    }
  return self;
}

static void
clear (gpointer data)
{
  HsPageText *self = data;

  g_object_unref (self->layout);
  hs_style_unref (self->style);
}

HsPageText *
hs_page_text_ref (HsPageText *self)
{
  return g_rc_box_acquire (self);
}

void
hs_page_text_unref (HsPageText *self)
{
  g_rc_box_release_full (self, clear);
}

/* Text that is known to fit is not shaped again. */
void
hs_page_text_set_width (HsPageText *self, double width)
{
  gboolean fits = self->natural_width >= 0 && self->natural_width <= width;

  pango_layout_set_width (self->layout, fits ? -1 : pango_units_from_double (MAX (width, 1)));
}

void
hs_page_text_set_single_line (HsPageText *self, double width)
{
  pango_layout_set_single_paragraph_mode (self->layout, TRUE);
  pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (self->layout, pango_units_from_double (MAX (width, 1)));
}

double
hs_page_text_get_natural_width (HsPageText *self)
{
  PangoRectangle extents;

  if (self->natural_width < 0)
    {
      pango_layout_set_width (self->layout, -1);
      pango_layout_get_extents (self->layout, NULL, &extents);
      self->natural_width = pango_units_to_double (extents.width);
    }
  return self->natural_width;
}

/* The widths of the characters in Pango units, in the order of the text; those of a cluster stand at its first. */
static int *
measure_characters (HsPageText *self, int n_characters)
{
  PangoLayoutIter *iter = pango_layout_get_iter (self->layout);
  const char *text = pango_layout_get_text (self->layout);
  int *widths = g_new0 (int, n_characters + 1);
  const char *position = text;
  int character = 0;

  do
    {
      PangoRectangle extents;
      const char *cluster = text + pango_layout_iter_get_index (iter);

      character += g_utf8_pointer_to_offset (position, cluster);
      position = cluster;
      pango_layout_iter_get_cluster_extents (iter, NULL, &extents);
      widths[character] += extents.width;
    }
  while (pango_layout_iter_next_cluster (iter));
  pango_layout_iter_free (iter);
  return widths;
}

/* From one place where a line may break to the next, without the spaces there. */
double
hs_page_text_get_minimum_width (HsPageText *self)
{
  int n_attributes;
  const PangoLogAttr *attributes;
  g_autofree int *widths = NULL;
  int widest = 0, word = 0, spaces = 0;

  hs_page_text_get_natural_width (self);
  pango_layout_set_width (self->layout, -1);
  attributes = pango_layout_get_log_attrs_readonly (self->layout, &n_attributes);
  widths = measure_characters (self, n_attributes);
  for (int i = 0; i + 1 < n_attributes; i++)
    {
      if (attributes[i].is_line_break)
        word = spaces = 0;
      if (attributes[i].is_white)
        spaces += widths[i];
      else
        {
          word += spaces + widths[i];
          spaces = 0;
          widest = MAX (widest, word);
        }
    }
  return pango_units_to_double (widest);
}

GArray *
hs_page_text_get_lines (HsPageText *self)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (HsPageLine));

  for (GSList *node = pango_layout_get_lines_readonly (self->layout); node != NULL; node = node->next)
    {
      HsPageLine line = measure_line (self, node->data);
      g_array_append_val (lines, line);
    }
  return lines;
}

gboolean
hs_page_text_has_links (const HsPageText *self)
{
  return self->has_links;
}

void
hs_page_text_paint_line (HsPageText *self,
                         PangoLayoutLine *line,
                         cairo_t *cr,
                         double x,
                         double y,
                         const HsPageTextParts *parts)
{
  LinePainter painter = { .cr = cr, .text = self, .parts = parts, .y = y };

  paint_backgrounds (&painter, line, x);
  for (GSList *node = line->runs; node != NULL; node = node->next)
    {
      PangoLayoutRun *run = node->data;
      double width = get_run_width (run);

      paint_run (&painter, run, x + pango_units_to_double (run->start_x_offset), width);
      x += width;
    }
  end_part (&painter);
}
