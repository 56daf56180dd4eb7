/* hs-time-scale.h: from seconds to places on the axis and back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A silence that is drawn as a break: `length` seconds of axis stand for `start` to `end`. */
typedef struct
{
  double start;
  double end;
  double length;
} HsFold;

/**
 * HsTimeScale:
 *
 * A proportional axis over the seconds from `start` to `end`, with folded silences. Immutable once
 * made; belongs to its owner.
 */
typedef struct _HsTimeScale HsTimeScale;

/* @folds are sorted and apart, and are copied. @start < @end; @width > 0. */
HsTimeScale *hs_time_scale_new (const HsFold *folds, guint n_folds, double start, double end, double x, double width);
void hs_time_scale_free (HsTimeScale *scale);

double hs_time_scale_get_start (const HsTimeScale *scale);
double hs_time_scale_get_end (const HsTimeScale *scale);
double hs_time_scale_get_x (const HsTimeScale *scale, double seconds);
double hs_time_scale_get_seconds (const HsTimeScale *scale, double x);

/* Outside of folds. */
double hs_time_scale_get_pixels_per_second (const HsTimeScale *scale);

/* The visible range after moving the picture by @dx to the right, or after zooming by @factor
 * (above 1: closer) with what is at @x staying there. */
void hs_time_scale_pan (const HsTimeScale *scale, double dx, double *start, double *end);
void hs_time_scale_zoom (const HsTimeScale *scale, double x, double factor, double *start, double *end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsTimeScale, hs_time_scale_free)

G_END_DECLS
