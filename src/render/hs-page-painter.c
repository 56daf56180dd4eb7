/* hs-page-painter.c: paints one page of a flow
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-page-painter.h"

#include "hs-scene-cairo.h"
#include "hs-scene.h"

typedef struct
{
  const HsPageFlow *flow;
  const HsStyle *style;
  cairo_t *cr;
  HsPageTagger *tagger;
  guint first; /* the strips being painted */
  guint end;
  double shift; /* added to the y of their strips */
} PagePainter;

/* Of the hatched rail beside what was misleading. */
#define HATCH_STROKE 1.1
#define HATCH_SPACING 2.6

static void
set_color (PagePainter *self, HsColorRole role)
{
  const HsColor *color = hs_style_get_color (self->style, role);

  cairo_set_source_rgba (self->cr, color->red, color->green, color->blue, color->alpha);
}

static double
get_top (PagePainter *self, guint strip)
{
  return hs_page_flow_get_strip (self->flow, strip)->y + self->shift;
}

static double
get_bottom (PagePainter *self, guint strip)
{
  return get_top (self, strip) + hs_page_flow_get_strip (self->flow, strip)->height;
}

static void
paint_rect (PagePainter *self, const HsPageBand *band, const HsRect *box)
{
  g_autoptr (HsScene) scene = NULL;

  if (band->kind == HS_BAND_FILLED)
    {
      set_color (self, band->color);
      cairo_rectangle (self->cr, box->x, box->y, box->width, box->height);
      cairo_fill (self->cr);
      return;
    }
  scene = hs_scene_new (hs_rect_get_right (box), hs_rect_get_bottom (box));
  hs_scene_add_hatch (scene, box, band->color, 0, HATCH_STROKE, HATCH_SPACING);
  hs_scene_paint (scene, self->style, self->cr);
}

static void
paint_band (PagePainter *self, const HsPageBand *band)
{
  guint first = MAX (band->first, self->first);
  guint end = MIN (band->end, self->end);
  HsRect box = { band->x, 0, band->width, band->height };

  if (first >= end)
    return;
  if (band->height > 0)
    {
      if (end < band->end)
        return;
      box.y = get_bottom (self, end - 1) - band->height;
    }
  else
    {
      box.y = get_top (self, first);
      box.height = get_bottom (self, end - 1) - box.y;
    }
  paint_rect (self, band, &box);
}

/* Bands are in the order of their ends. */
static guint
find_band (PagePainter *self)
{
  guint low = 0;
  guint high = hs_page_flow_get_n_bands (self->flow);

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (hs_page_flow_get_band (self->flow, middle)->end <= self->first)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static void
paint_bands (PagePainter *self)
{
  for (guint i = find_band (self); i < hs_page_flow_get_n_bands (self->flow); i++)
    paint_band (self, hs_page_flow_get_band (self->flow, i));
}

/* (transfer full): on white, as bright as the picture is. */
static cairo_surface_t *
create_grey (cairo_surface_t *image)
{
  cairo_surface_t *grey = cairo_image_surface_create (CAIRO_FORMAT_RGB24, cairo_image_surface_get_width (image),
                                                      cairo_image_surface_get_height (image));
  cairo_t *cr = cairo_create (grey);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_HSL_LUMINOSITY);
  cairo_set_source_surface (cr, image, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  return grey;
}

static void
paint_image (PagePainter *self, const HsPageItem *item, double y)
{
  double scale = item->width / cairo_image_surface_get_width (item->image);
  cairo_surface_t *image = hs_style_is_greyscale (self->style) ? create_grey (item->image) : cairo_surface_reference (item->image);

  cairo_save (self->cr);
  cairo_translate (self->cr, item->x, y);
  cairo_scale (self->cr, scale, scale);
  cairo_set_source_surface (self->cr, image, 0, 0);
  cairo_paint (self->cr);
  cairo_surface_destroy (image);
  cairo_restore (self->cr);
}

static void
paint_scene (PagePainter *self, const HsPageItem *item, double y)
{
  HsRect box = { item->x, y, hs_scene_get_width (item->scene), hs_scene_get_height (item->scene) };

  if (item->target != NULL && self->tagger != NULL)
    hs_page_tagger_add_area (self->tagger, item->target, &box);
  cairo_save (self->cr);
  cairo_translate (self->cr, item->x, y);
  hs_scene_paint (item->scene, self->style, self->cr);
  cairo_restore (self->cr);
}

static void
begin_part_cb (const char *target, gpointer user_data)
{
  hs_page_tagger_begin_part (user_data, target);
}

static void
end_part_cb (const char *target, gpointer user_data)
{
  hs_page_tagger_end_part (user_data);
}

static void
paint_line (PagePainter *self, const HsPageItem *item, double y)
{
  HsPageTextParts parts = { begin_part_cb, end_part_cb, self->tagger };

  hs_page_text_paint_line (item->text, item->line, self->cr, item->x, y, self->tagger != NULL ? &parts : NULL);
}

static void
paint_item (PagePainter *self, const HsPageItem *item)
{
  double y = get_top (self, item->strip) + item->y;

  if (self->tagger != NULL)
    hs_page_tagger_enter (self->tagger, item->element, self->end - 1);
  if (item->line != NULL)
    paint_line (self, item, y);
  else if (item->scene != NULL)
    paint_scene (self, item, y);
  else
    paint_image (self, item, y);
}

static void
paint_strips (PagePainter *self)
{
  g_autoptr (GPtrArray) items = hs_page_flow_list_items (self->flow, self->first, self->end);

  paint_bands (self);
  for (guint i = 0; i < items->len; i++)
    paint_item (self, g_ptr_array_index (items, i));
}

void
hs_page_painter_paint (const HsPageFlow *flow, const HsStyle *style, cairo_t *cr, guint page, HsPageTagger *tagger)
{
  const HsPage *record = hs_page_flow_get_page (flow, page);
  PagePainter self = { flow, style, cr, tagger, record->first, record->end, 0 };
  PagePainter header = { flow, style, cr, NULL, record->header, record->header_end, 0 };

  if (header.first < header.end)
    {
      header.shift = -(double) hs_page_flow_get_strip (flow, header.first)->y;
      paint_strips (&header);
    }
  if (tagger != NULL)
    hs_page_tagger_add_places (tagger, self.first, self.end);
  paint_strips (&self);
  if (tagger != NULL)
    hs_page_tagger_end_page (tagger);
}
