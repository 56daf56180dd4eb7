/* hs-geometry.h: points and rectangles of scenes and layouts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* All lengths of render are in scene units: logical pixels on screen, points on paper. The origin
 * is at the top left, y grows downwards. Plain data, copied by assignment. */
typedef struct
{
  double x;
  double y;
} HsPoint;

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} HsRect;

static inline double
hs_rect_get_right (const HsRect *rect)
{
  return rect->x + rect->width;
}

static inline double
hs_rect_get_bottom (const HsRect *rect)
{
  return rect->y + rect->height;
}

static inline gboolean
hs_rect_contains (const HsRect *rect, double x, double y)
{
  return x >= rect->x && x < rect->x + rect->width && y >= rect->y && y < rect->y + rect->height;
}

static inline gboolean
hs_rect_overlaps (const HsRect *a, const HsRect *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height && b->y < a->y + a->height;
}

G_END_DECLS
