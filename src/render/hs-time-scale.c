/* hs-time-scale.c: from seconds to places on the axis and back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-time-scale.h"

/* A piece of the axis: from `seconds` on, which lies at `axis`, one second is `rate` of the axis. */
typedef struct
{
  double seconds;
  double axis;
  double rate;
} Piece;

struct _HsTimeScale
{
  double start;
  double end;
  double x;
  double axis_start;
  double pixels_per_axis;
  guint n_pieces;
  Piece *pieces; /* sorted; the first begins at or before everything */
};

static void
add_fold (HsTimeScale *scale, const HsFold *fold)
{
  const Piece *last = &scale->pieces[scale->n_pieces - 1];
  double axis = last->axis + (fold->start - last->seconds) * last->rate;

  scale->pieces[scale->n_pieces++] = (Piece) { fold->start, axis, fold->length / (fold->end - fold->start) };
  scale->pieces[scale->n_pieces++] = (Piece) { fold->end, axis + fold->length, 1 };
}

static double
axis_from_seconds (const HsTimeScale *scale, double seconds)
{
  guint i = scale->n_pieces - 1;

  while (i > 0 && scale->pieces[i].seconds > seconds)
    i--;
  return scale->pieces[i].axis + (seconds - scale->pieces[i].seconds) * scale->pieces[i].rate;
}

static double
seconds_from_axis (const HsTimeScale *scale, double axis)
{
  guint i = scale->n_pieces - 1;

  while (i > 0 && scale->pieces[i].axis > axis)
    i--;
  return scale->pieces[i].seconds + (axis - scale->pieces[i].axis) / scale->pieces[i].rate;
}

HsTimeScale *
hs_time_scale_new (const HsFold *folds, guint n_folds, double start, double end, double x, double width)
{
  HsTimeScale *scale;

  g_return_val_if_fail (start < end && width > 0, NULL);

  scale = g_new0 (HsTimeScale, 1);
  scale->start = start;
  scale->end = end;
  scale->x = x;
  scale->pieces = g_new (Piece, 1 + 2 * n_folds);
  scale->pieces[scale->n_pieces++] = (Piece) { start, 0, 1 };
  if (n_folds > 0 && folds[0].start < start)
    scale->pieces[0].seconds = folds[0].start;
  for (guint i = 0; i < n_folds; i++)
    add_fold (scale, &folds[i]);
  scale->axis_start = axis_from_seconds (scale, start);
  scale->pixels_per_axis = width / (axis_from_seconds (scale, end) - scale->axis_start);
  return scale;
}

void
hs_time_scale_free (HsTimeScale *scale)
{
  g_free (scale->pieces);
  g_free (scale);
}

double
hs_time_scale_get_start (const HsTimeScale *scale)
{
  return scale->start;
}

double
hs_time_scale_get_end (const HsTimeScale *scale)
{
  return scale->end;
}

double
hs_time_scale_get_x (const HsTimeScale *scale, double seconds)
{
  return scale->x + (axis_from_seconds (scale, seconds) - scale->axis_start) * scale->pixels_per_axis;
}

double
hs_time_scale_get_seconds (const HsTimeScale *scale, double x)
{
  return seconds_from_axis (scale, scale->axis_start + (x - scale->x) / scale->pixels_per_axis);
}

double
hs_time_scale_get_pixels_per_second (const HsTimeScale *scale)
{
  return scale->pixels_per_axis;
}

void
hs_time_scale_pan (const HsTimeScale *scale, double dx, double *start, double *end)
{
  double moved = dx / scale->pixels_per_axis;

  *start = seconds_from_axis (scale, scale->axis_start - moved);
  *end = seconds_from_axis (scale, axis_from_seconds (scale, scale->end) - moved);
}

void
hs_time_scale_zoom (const HsTimeScale *scale, double x, double factor, double *start, double *end)
{
  double pivot = scale->axis_start + (x - scale->x) / scale->pixels_per_axis;
  double last = axis_from_seconds (scale, scale->end);

  g_return_if_fail (factor > 0);

  *start = seconds_from_axis (scale, pivot - (pivot - scale->axis_start) / factor);
  *end = seconds_from_axis (scale, pivot + (last - pivot) / factor);
}
