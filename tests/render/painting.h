/* painting.h: a white sheet of pixels to paint on, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-geometry.h"
#include "hs-style.h"

#include <cairo.h>

G_BEGIN_DECLS

/* A point is a pixel; nothing is smoothed. */
typedef struct
{
  cairo_surface_t *surface;
  cairo_t *cr;
} Painting;

Painting *painting_new (int width, int height);
void painting_free (Painting *self);

/* The colour at a pixel: 0xRRGGBB. */
guint32 painting_get_pixel (Painting *self, int x, int y);

/* How @color looks there. */
guint32 painting_get_color (const HsStyle *style, HsColorRole color);

/* The part of @area, as far as it is on the sheet, that is not white; all 0 where it is white all over. */
HsRect painting_get_ink (Painting *self, const HsRect *area);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Painting, painting_free)

G_END_DECLS
