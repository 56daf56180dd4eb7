/* hs-flags.h: labels as flags on poles, in rows without overlap
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A label that hangs on a pole which stands at `x` and reaches up to the label's row (0 is the
 * lowest). It wants `wanted` of width, takes no less than `least`, and where nobody else needs it,
 * up to `most`. A `tall` pole reaches through all rows. Gets a `row`, -1 where there is no room; the `width` that it may take; and a side:
 * right of its pole, or `left` of it. */
typedef struct
{
  double x;
  double wanted;
  double least;
  double most;
  gboolean tall;
  int row;
  gboolean left;
  double width;
} HsFlag;

/* Hangs @flags (sorted by `x`) into @n_rows rows between @left and @right, @gap apart, so that no
 * flag covers another or the pole of another. Flags whose end would lie beyond @right hang to the
 * left. O(n^2) for those that are close together. */
void hs_flags_hang (HsFlag *flags, guint n_flags, guint n_rows, double left, double right, double gap);

/* How bad the result is: the shares of `most` that the flags miss, a flag without a place counting
 * as several. 0 when each got all. */
double hs_flags_get_loss (const HsFlag *flags, guint n_flags);

/* How many rows are in use. */
guint hs_flags_get_n_rows (const HsFlag *flags, guint n_flags);

G_END_DECLS
