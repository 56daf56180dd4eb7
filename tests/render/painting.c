/* painting.c: a white sheet of pixels to paint on, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "painting.h"

#include <math.h>

#define WHITE 0xffffff

Painting *
painting_new (int width, int height)
{
  Painting *self = g_new (Painting, 1);

  self->surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  self->cr = cairo_create (self->surface);
  cairo_set_source_rgb (self->cr, 1, 1, 1);
  cairo_paint (self->cr);
  cairo_set_antialias (self->cr, CAIRO_ANTIALIAS_NONE);
  return self;
}

void
painting_free (Painting *self)
{
  g_assert_cmpint (cairo_status (self->cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (self->cr);
  cairo_surface_destroy (self->surface);
  g_free (self);
}

guint32
painting_get_pixel (Painting *self, int x, int y)
{
  const guchar *data;

  g_assert_cmpint (x, <, cairo_image_surface_get_width (self->surface));
  g_assert_cmpint (y, <, cairo_image_surface_get_height (self->surface));
  cairo_surface_flush (self->surface);
  data = cairo_image_surface_get_data (self->surface);
  return ((const guint32 *) (gconstpointer) (data + y * cairo_image_surface_get_stride (self->surface)))[x] & 0xffffff;
}

guint32
painting_get_color (const HsStyle *style, HsColorRole color)
{
  const HsColor *parts = hs_style_get_color (style, color);

  return (guint32) lroundf (parts->red * 255) << 16 | (guint32) lroundf (parts->green * 255) << 8 | (guint32) lroundf (parts->blue * 255);
}

HsRect
painting_get_ink (Painting *self, const HsRect *area)
{
  int left = G_MAXINT, top = G_MAXINT, right = 0, bottom = 0;
  int width = MIN (hs_rect_get_right (area), cairo_image_surface_get_width (self->surface));
  int height = MIN (hs_rect_get_bottom (area), cairo_image_surface_get_height (self->surface));

  for (int y = area->y; y < height; y++)
    for (int x = area->x; x < width; x++)
      if (painting_get_pixel (self, x, y) != WHITE)
        {
          left = MIN (left, x);
          top = MIN (top, y);
          right = MAX (right, x + 1);
          bottom = MAX (bottom, y + 1);
        }
  return right > 0 ? (HsRect) { left, top, right - left, bottom - top } : (HsRect) { 0 };
}
