/* hs-spread.h: makes room between things on a line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One thing: wants its centre at `wanted`, needs `width` around it, gets `x`. Things that touch
 * share a `block`. */
typedef struct
{
  double wanted;
  double width;
  double x;
  guint block;
} HsSpread;

/* Moves @things (sorted by `wanted`) apart so that none overlap, in their order and with the least
 * sum of squared moves, inside of @left and @right as far as they fit. O(n). */
void hs_spread_things (HsSpread *things, guint n_things, double left, double right);

G_END_DECLS
