/* hs-time-ticks.c: the ticks of a time axis, at natural steps
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "hs-time-ticks.h"

#define MINUTE 60.0
#define HOUR 3600.0
#define DAY 86400.0
#define MONTH (30.4 * DAY)
/* 1970-01-05 was a Monday. */
#define FIRST_MONDAY (4 * DAY)
/* What no sane axis exceeds. */
#define MAX_TICKS 500

/* `months` counts for calendar steps, whose `seconds` is about how long they are. */
typedef struct
{
  double seconds;
  guint months;
} Step;

static const Step steps[] = {
  { 1 }, { 2 }, { 5 }, { 10 }, { 15 }, { 30 },
  { MINUTE }, { 2 * MINUTE }, { 5 * MINUTE }, { 10 * MINUTE }, { 15 * MINUTE }, { 30 * MINUTE },
  { HOUR }, { 2 * HOUR }, { 3 * HOUR }, { 6 * HOUR }, { 12 * HOUR },
  { DAY }, { 2 * DAY }, { 7 * DAY }, { 14 * DAY },
  { MONTH, 1 }, { 3 * MONTH, 3 }, { 6 * MONTH, 6 },
  { 12 * MONTH, 12 }, { 60 * MONTH, 60 }, { 120 * MONTH, 120 }, { 600 * MONTH, 600 }, { 1200 * MONTH, 1200 },
};

static void
clear_tick (gpointer data)
{
  g_free (((HsTick *) data)->label);
}

static GArray *
new_ticks (void)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (HsTick));

  g_array_set_clear_func (ticks, clear_tick);
  return ticks;
}

static const Step *
choose_step (double min_seconds, double min_day_seconds)
{
  guint i = 0;

  while (i < G_N_ELEMENTS (steps) - 1 && steps[i].seconds < (steps[i].seconds < DAY ? min_seconds : min_day_seconds))
    i++;
  return &steps[i];
}

static gboolean
is_folded (const HsFold *folds, guint n_folds, double seconds)
{
  for (guint i = 0; i < n_folds; i++)
    if (seconds > folds[i].start && seconds < folds[i].end)
      return TRUE;
  return FALSE;
}

/* The multiple of the step at or before @shown, which is in the seconds of the clock's face. */
static double
floor_to_step (const Step *step, double shown)
{
  g_autoptr (GDateTime) time = NULL;
  g_autoptr (GDateTime) first = NULL;
  int month;

  if (step->months == 0)
    {
      double origin = step->seconds >= 7 * DAY ? FIRST_MONDAY : 0;

      return floor ((shown - origin) / step->seconds) * step->seconds + origin;
    }
  time = g_date_time_new_from_unix_utc ((gint64) shown);
  month = g_date_time_get_year (time) * 12 + g_date_time_get_month (time) - 1;
  month -= month % step->months;
  first = g_date_time_new_utc (MAX (month / 12, 1), month % 12 + 1, 1, 0, 0, 0);
  return g_date_time_to_unix (first);
}

static double
next_step (const Step *step, double shown)
{
  g_autoptr (GDateTime) time = NULL;
  g_autoptr (GDateTime) next = NULL;

  if (step->months == 0)
    return shown + step->seconds;
  time = g_date_time_new_from_unix_utc ((gint64) shown);
  next = g_date_time_add_months (time, step->months);
  return next != NULL ? g_date_time_to_unix (next) : shown + step->seconds;
}

static char *
format_tick (const HsClockFace *face, const Step *step, double seconds)
{
  if (face->counting || step->seconds < DAY)
    return hs_clock_face_format_time (face, seconds, step->seconds < MINUTE);
  if (step->months > 0)
    return hs_clock_face_format_month (face, seconds);
  return hs_clock_face_format_day (face, seconds, FALSE);
}

static void
add_tick (GArray *ticks, const HsTimeScale *scale, double seconds, gboolean day, char *label)
{
  HsTick tick = { seconds, hs_time_scale_get_x (scale, seconds), day, label };

  g_array_append_val (ticks, tick);
}

static void
add_day (GArray *days, const HsTimeScale *scale, const HsClockFace *face, double seconds)
{
  add_tick (days, scale, seconds, TRUE, hs_clock_face_format_day (face, seconds, days->len == 0));
}

/* The next place at or after @seconds that is not folded away. */
static double
leave_fold (const HsFold *folds, guint n_folds, double seconds)
{
  for (guint i = 0; i < n_folds; i++)
    if (seconds >= folds[i].start && seconds < folds[i].end)
      return folds[i].end;
  return seconds;
}

GArray *
hs_time_ticks_new (const HsTimeScale *scale, const HsFold *folds, guint n_folds, const HsClockFace *face, double min_gap, double min_day_gap)
{
  double pixels_per_second = hs_time_scale_get_pixels_per_second (scale);
  const Step *step = choose_step (min_gap / pixels_per_second, (face->counting ? min_gap : min_day_gap) / pixels_per_second);
  GArray *ticks = new_ticks ();
  double last = hs_time_scale_get_end (scale) + face->shift;
  double shown;

  if (face->basis == HS_TIME_BASIS_NONE)
    return ticks;

  shown = floor_to_step (step, hs_time_scale_get_start (scale) + face->shift);
  for (; shown <= last && ticks->len < MAX_TICKS; shown = next_step (step, shown))
    {
      double seconds = shown - face->shift;

      if (seconds < hs_time_scale_get_start (scale))
        continue;
      if (is_folded (folds, n_folds, seconds))
        {
          shown = MAX (shown, floor_to_step (step, leave_fold (folds, n_folds, seconds) + face->shift) - step->seconds);
          continue;
        }
      add_tick (ticks, scale, seconds, hs_clock_face_has_days (face) && fmod (shown, DAY) == 0, format_tick (face, step, seconds));
    }
  return ticks;
}

GArray *
hs_time_days_new (const HsTimeScale *scale, const HsFold *folds, guint n_folds, const HsClockFace *face, double min_gap)
{
  GArray *days = new_ticks ();
  double seconds = leave_fold (folds, n_folds, hs_time_scale_get_start (scale));
  double last_x = -G_MAXDOUBLE;

  if (!hs_clock_face_has_days (face))
    return days;
  if (DAY * hs_time_scale_get_pixels_per_second (scale) < min_gap)
    {
      add_tick (days, scale, seconds, FALSE, hs_clock_face_format_year (face, seconds));
      return days;
    }

  while (seconds < hs_time_scale_get_end (scale) && days->len < MAX_TICKS)
    {
      double x = hs_time_scale_get_x (scale, seconds);

      /* A day of which hardly anything is seen gives way to the next. */
      if (x - last_x < min_gap && days->len > 0)
        g_array_set_size (days, days->len - 1);
      add_day (days, scale, face, seconds);
      last_x = x;
      seconds = leave_fold (folds, n_folds, hs_clock_face_get_midnight (face, seconds) + DAY);
    }
  return days;
}
