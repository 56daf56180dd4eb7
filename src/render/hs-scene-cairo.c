/* hs-scene-cairo.c: paints a scene with cairo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>
#include <pango/pangocairo.h>

#include "hs-scene-cairo.h"

static void
set_color (cairo_t *cr, const HsStyle *style, HsColorRole role, double opacity)
{
  const HsColor *color = hs_style_get_color (style, role);

  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha * opacity);
}

static void
trace_rounded (cairo_t *cr, const HsRect *box, double radius)
{
  double r = MIN (radius, MIN (box->width, box->height) / 2);
  double right = hs_rect_get_right (box), bottom = hs_rect_get_bottom (box);

  if (r <= 0)
    {
      cairo_rectangle (cr, box->x, box->y, box->width, box->height);
      return;
    }
  cairo_new_sub_path (cr);
  cairo_arc (cr, right - r, box->y + r, r, -G_PI_2, 0);
  cairo_arc (cr, right - r, bottom - r, r, 0, G_PI_2);
  cairo_arc (cr, box->x + r, bottom - r, r, G_PI_2, G_PI);
  cairo_arc (cr, box->x + r, box->y + r, r, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

static void
set_stroke (cairo_t *cr, const HsSceneItem *item)
{
  const double dots[] = { 0, 3 * item->stroke };
  const double dashes[] = { 4 * item->stroke, 3 * item->stroke };

  cairo_set_line_width (cr, item->stroke);
  cairo_set_line_cap (cr, item->dash == HS_DASH_DOTTED ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  if (item->dash == HS_DASH_DOTTED)
    cairo_set_dash (cr, dots, 2, 0);
  else if (item->dash == HS_DASH_DASHED)
    cairo_set_dash (cr, dashes, 2, 0);
}

static void
paint_frame (const HsSceneItem *item, cairo_t *cr)
{
  double inset = item->stroke / 2;
  HsRect box = {
    item->box.x + inset,
    item->box.y + inset,
    MAX (item->box.width - item->stroke, 0),
    MAX (item->box.height - item->stroke, 0),
  };

  trace_rounded (cr, &box, MAX (item->radius - inset, 0));
  set_stroke (cr, item);
  cairo_stroke (cr);
}

/* The strokes are anchored at the origin, not at the box, so that pieces of a band join. A band may be far longer than
 * what is seen of it. */
static void
paint_hatch (const HsSceneItem *item, cairo_t *cr)
{
  const HsRect *box = &item->box;
  double step = item->spacing * G_SQRT2;
  double left, top, right, bottom;

  trace_rounded (cr, box, item->radius);
  cairo_clip (cr);
  cairo_clip_extents (cr, &left, &top, &right, &bottom);
  for (double sum = floor ((left + top) / step) * step; sum <= right + bottom; sum += step)
    {
      cairo_move_to (cr, sum - box->y, box->y);
      cairo_line_to (cr, sum - hs_rect_get_bottom (box), hs_rect_get_bottom (box));
    }
  cairo_set_line_width (cr, item->stroke);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_SQUARE);
  cairo_stroke (cr);
}

static void
paint_line (const HsSceneItem *item, cairo_t *cr)
{
  cairo_move_to (cr, item->points[0].x, item->points[0].y);
  cairo_line_to (cr, item->points[1].x, item->points[1].y);
  set_stroke (cr, item);
  cairo_stroke (cr);
}

static void
paint_curve (const HsSceneItem *item, cairo_t *cr)
{
  const HsPoint *p = item->points;

  cairo_move_to (cr, p[0].x, p[0].y);
  cairo_curve_to (cr, p[1].x, p[1].y, p[2].x, p[2].y, p[3].x, p[3].y);
  set_stroke (cr, item);
  cairo_stroke (cr);
}

static void
trace_polygon (cairo_t *cr, const HsPoint *corners, guint n_corners, double x, double y, double radius)
{
  cairo_new_sub_path (cr);
  for (guint i = 0; i < n_corners; i++)
    cairo_line_to (cr, x + corners[i].x * radius, y + corners[i].y * radius);
  cairo_close_path (cr);
}

static void
trace_shape (const HsSceneItem *item, cairo_t *cr, double inset)
{
  const HsRect *box = &item->box;
  double radius = MIN (box->width, box->height) / 2 - inset;
  double x = box->x + box->width / 2, y = box->y + box->height / 2;
  HsPoint corners[8];
  guint n_corners = hs_shape_get_corners (item->shape, corners);
  HsRect inner = { box->x + inset, box->y + inset, box->width - 2 * inset, box->height - 2 * inset };

  if (n_corners > 0)
    trace_polygon (cr, corners, n_corners, x, y, radius);
  else if (item->shape == HS_SHAPE_PILL)
    trace_rounded (cr, &inner, inner.height / 2);
  else
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, x, y, MAX (radius, 0), 0, 2 * G_PI);
      cairo_close_path (cr);
    }
}

static void
paint_cross (const HsSceneItem *item, cairo_t *cr)
{
  const HsRect *box = &item->box;

  cairo_move_to (cr, box->x, box->y);
  cairo_line_to (cr, hs_rect_get_right (box), hs_rect_get_bottom (box));
  cairo_move_to (cr, hs_rect_get_right (box), box->y);
  cairo_line_to (cr, box->x, hs_rect_get_bottom (box));
  cairo_set_line_width (cr, item->stroke);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_stroke (cr);
}

static void
paint_mark (const HsSceneItem *item, const HsStyle *style, cairo_t *cr)
{
  if (item->shape == HS_SHAPE_CROSS)
    {
      paint_cross (item, cr);
      return;
    }
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, item->stroke);
  if (item->hollow)
    {
      trace_shape (item, cr, item->stroke / 2);
      set_color (cr, style, HS_COLOR_BACKGROUND, 1);
      cairo_fill_preserve (cr);
      set_color (cr, style, item->color, item->opacity);
      cairo_stroke (cr);
      return;
    }
  if (item->shape == HS_SHAPE_RING)
    {
      trace_shape (item, cr, item->stroke / 2);
      cairo_stroke (cr);
      trace_shape (item, cr, item->stroke * 1.75);
    }
  else
    trace_shape (item, cr, 0);
  cairo_fill (cr);
}

static void
paint_text (const HsSceneItem *item, const HsStyle *style, cairo_t *cr, PangoContext *context)
{
  g_autoptr (PangoLayout) layout = hs_scene_item_create_layout (item, style, context);

  cairo_move_to (cr, item->box.x, item->box.y);
  pango_cairo_show_layout (cr, layout);
}

/* With an automatic direction, Pango turns left and right over in right-to-left text. */
static PangoAlignment
get_alignment (const HsSceneItem *item, PangoLayout *layout)
{
  gboolean right;

  if (item->align == HS_SCENE_ALIGN_CENTER)
    return PANGO_ALIGN_CENTER;
  right = (item->align == HS_SCENE_ALIGN_END) != item->mirrored;
  if (pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL)
    right = !right;
  return right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

static void
set_lead (PangoLayout *layout, const HsSceneItem *item, const HsStyle *style)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *font = pango_attr_font_desc_new (hs_style_get_font (style, item->lead_role));

  font->start_index = 0;
  font->end_index = item->lead;
  pango_attr_list_insert (attributes, font);
  pango_layout_set_attributes (layout, attributes);
}

PangoContext *
hs_scene_create_pango_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  return context;
}

PangoLayout *
hs_scene_item_create_layout (const HsSceneItem *item, const HsStyle *style, PangoContext *context)
{
  const HsTextStyle *text = hs_style_get_text (style, item->role);
  PangoLayout *layout = pango_layout_new (context);

  pango_layout_set_text (layout, item->text, -1);
  pango_layout_set_font_description (layout, hs_style_get_font (style, item->role));
  pango_layout_set_width (layout, (int) ceil (item->box.width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (text->line_height > 1)
    pango_layout_set_line_spacing (layout, text->line_height);
  if (item->lines > 0)
    {
      pango_layout_set_height (layout, -(int) item->lines);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  if (item->lines == 1)
    pango_layout_set_single_paragraph_mode (layout, TRUE);
  if (item->lead > 0)
    set_lead (layout, item, style);
  /* Last: the direction is known when the text is shaped, and left, the usual answer, leaves it as it is. */
  pango_layout_set_alignment (layout, get_alignment (item, layout));
  return layout;
}

void
hs_scene_item_paint (const HsSceneItem *item, const HsStyle *style, cairo_t *cr, PangoContext *context)
{
  cairo_save (cr);
  set_color (cr, style, item->color, item->opacity);
  switch (item->type)
    {
    case HS_SCENE_RECT:
      trace_rounded (cr, &item->box, item->radius);
      cairo_fill (cr);
      break;
    case HS_SCENE_FRAME:
      paint_frame (item, cr);
      break;
    case HS_SCENE_HATCH:
      paint_hatch (item, cr);
      break;
    case HS_SCENE_LINE:
      paint_line (item, cr);
      break;
    case HS_SCENE_CURVE:
      paint_curve (item, cr);
      break;
    case HS_SCENE_MARK:
      paint_mark (item, style, cr);
      break;
    case HS_SCENE_TEXT:
      paint_text (item, style, cr, context);
      break;
    case HS_SCENE_CLIP:
    case HS_SCENE_UNCLIP:
    default:
      break;
    }
  cairo_restore (cr);
}

void
hs_scene_paint (const HsScene *scene, const HsStyle *style, cairo_t *cr)
{
  PangoContext *context = hs_scene_create_pango_context ();

  pango_cairo_update_context (cr, context);
  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    {
      const HsSceneItem *item = hs_scene_get_item (scene, i);

      if (item->type == HS_SCENE_CLIP)
        {
          cairo_save (cr);
          cairo_rectangle (cr, item->box.x, item->box.y, item->box.width, item->box.height);
          cairo_clip (cr);
        }
      else if (item->type == HS_SCENE_UNCLIP)
        cairo_restore (cr);
      else
        hs_scene_item_paint (item, style, cr, context);
    }
  g_object_unref (context);
}
