/* hs-time-ticks.h: the ticks of a time axis, at natural steps
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-clock-face.h"
#include "hs-time-scale.h"

G_BEGIN_DECLS

/* `day` where a day begins. `label` is never %NULL. */
typedef struct
{
  double seconds;
  double x;
  gboolean day;
  char *label;
} HsTick;

/* The ticks in view, at the smallest step from a table (a second to a century) that leaves @min_gap
 * between times and @min_day_gap between days, months and years; none inside of folds and none where
 * @face has no basis. (transfer full)
 * (element-type HsTick) */
GArray *hs_time_ticks_new (const HsTimeScale *scale, const HsFold *folds, guint n_folds, const HsClockFace *face, double min_gap, double min_day_gap);

/* The days in view, each at its midnight or, the first and those after a fold, where it comes into
 * view; the first label bears the year. Only the year where days are closer than @min_gap. Empty where @face has no days. (transfer full)
 * (element-type HsTick) */
GArray *hs_time_days_new (const HsTimeScale *scale, const HsFold *folds, guint n_folds, const HsClockFace *face, double min_gap);

G_END_DECLS
