/* hs-timeline-axis.c: the axis: ticks, days, nights and folded silences
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-duration.h"
#include "hs-spread.h"
#include "hs-timeline-layout-private.h"

#define TICK_GAP 40.0
#define DAY_GAP 16.0
#define DAY_PAD 3.0
#define TICK_PAD 5.0
/* Between the labels of breaks. */
#define BREAK_GAP 12.0
#define HOUR 3600.0
#define DAY 86400.0
#define NIGHT_BEGINS (22 * HOUR)
#define NIGHT_ENDS (6 * HOUR)
/* Nights that are narrower than this would only flicker. */
#define LEAST_NIGHT 6.0

static void
add_shade (HsTimelineLayout *layout, double start, double end)
{
  double left = MAX (hs_time_scale_get_x (layout->scale, start), layout->plot.x);
  double right = MIN (hs_time_scale_get_x (layout->scale, end), hs_rect_get_right (&layout->plot));
  HsRect night = { left, layout->plot.y, right - left, layout->plot.height };

  if (right > left)
    g_array_append_val (layout->nights, night);
}

/* Without the pieces that are folded away. */
static void
add_night (HsTimelineLayout *layout, double start, double end)
{
  for (guint i = 0; i < layout->n_folds; i++)
    {
      const HsFold *fold = &layout->folds[i];

      if (start > fold->start && start < fold->end)
        start = fold->end;
      if (end > fold->start && end < fold->end)
        end = fold->start;
    }
  if (start < end)
    add_shade (layout, start, end);
}

static void
add_nights (HsTimelineLayout *layout)
{
  double day = hs_clock_face_get_midnight (&layout->face, layout->view.start) - DAY;
  double night = (NIGHT_ENDS + DAY - NIGHT_BEGINS) * hs_time_scale_get_pixels_per_second (layout->scale);

  if (!hs_clock_face_has_days (&layout->face) || night < hs_timeline_layout_scale (layout, LEAST_NIGHT))
    return;
  while (day < layout->view.end)
    {
      add_night (layout, day + NIGHT_BEGINS, day + DAY + NIGHT_ENDS);
      day += DAY;
      /* What is folded away is skipped at once, however long. */
      for (guint i = 0; i < layout->n_folds; i++)
        if (day > layout->folds[i].start && day + DAY < layout->folds[i].end)
          day = hs_clock_face_get_midnight (&layout->face, layout->folds[i].end) - DAY;
    }
}

static void
add_break (HsTimelineLayout *layout, HsTextMeasure *measure, const HsFold *fold, double y)
{
  double left = hs_time_scale_get_x (layout->scale, fold->start);
  double right = hs_time_scale_get_x (layout->scale, fold->end);
  HsTimelineBreak gap = { fold->start, fold->end, { left, layout->plot.y, right - left, layout->plot.height }, { 0 }, NULL };
  g_autofree char *length = hs_duration_format ((int) ((fold->end - fold->start) / 60));
  double width;

  if (right < layout->plot.x || left > hs_rect_get_right (&layout->plot))
    return;
  /* Translators: a long silence of the incident that is folded away on the axis. */
  gap.label = g_strdup_printf (_("%s quiet"), length);
  width = hs_text_measure_get_width (measure, HS_TEXT_AXIS, gap.label) + 2;
  gap.label_box = (HsRect) { (left + right - width) / 2, y, width, hs_text_measure_get_line_height (measure, HS_TEXT_AXIS) };
  g_array_append_val (layout->breaks, gap);
}

/* In the middle of their breaks, but one beside the other and in the plot. */
static void
spread_break_labels (HsTimelineLayout *layout)
{
  g_autofree HsSpread *things = g_new0 (HsSpread, layout->breaks->len + 1);
  double room = hs_timeline_layout_scale (layout, BREAK_GAP);

  for (guint i = 0; i < layout->breaks->len; i++)
    {
      const HsRect *box = &g_array_index (layout->breaks, HsTimelineBreak, i).label_box;

      things[i].wanted = box->x + box->width / 2;
      things[i].width = box->width + room;
    }
  hs_spread_things (things, layout->breaks->len, layout->plot.x - room / 2, hs_rect_get_right (&layout->plot) + room / 2);
  for (guint i = 0; i < layout->breaks->len; i++)
    {
      HsRect *box = &g_array_index (layout->breaks, HsTimelineBreak, i).label_box;

      box->x = things[i].x - box->width / 2;
    }
}

/* Ticks whose labels would touch the label of a break give way. */
static void
drop_ticks_under_breaks (HsTimelineLayout *layout, double half)
{
  for (guint i = layout->ticks->len; i > 0; i--)
    for (guint j = 0; j < layout->breaks->len; j++)
      {
        const HsRect *box = &g_array_index (layout->breaks, HsTimelineBreak, j).label_box;
        double x = g_array_index (layout->ticks, HsTick, i - 1).x;

        if (x + half > box->x && x - half < hs_rect_get_right (box))
          {
            g_array_remove_index (layout->ticks, i - 1);
            break;
          }
      }
}

/* Whether there is a second clock, another than the first. */
static gboolean
is_shown (const HsTimelineLayout *layout)
{
  const HsTimelineView *view = &layout->view;
  HsTimeDisplay second = view->second_zone != NULL ? HS_TIME_DISPLAY_LOCAL : view->second;

  return view->with_second && (view->second_zone != NULL || second != view->display) && hs_timeline_has_times (layout->timeline)
         && hs_clock_face_get_obstacle (layout->timeline, second) == NULL;
}

static HsClockFace
get_second_face (const HsTimelineLayout *layout)
{
  const char *zone = layout->view.second_zone;

  return zone != NULL ? hs_clock_face_get_abroad (layout->timeline, zone) : hs_clock_face_get (layout->timeline, layout->view.second);
}

static char *
get_second_name (const HsTimelineLayout *layout)
{
  const char *zone = layout->view.second_zone;

  return zone != NULL ? hs_clock_face_get_name_abroad (layout->timeline, zone) : hs_clock_face_get_name (layout->timeline, layout->view.second);
}

/* The day where another one begins on that clock, so that it is not taken for the day of the first. */
static char *
format_second (const HsClockFace *face, double seconds, double before)
{
  g_autofree char *time = hs_clock_face_format_time (face, seconds, FALSE);
  g_autofree char *day = NULL;

  if (!hs_clock_face_has_days (face) || hs_clock_face_get_midnight (face, seconds) == hs_clock_face_get_midnight (face, before))
    return g_steal_pointer (&time);
  day = hs_clock_face_format_weekday (face, seconds);
  return g_strjoin (" ", day, time, NULL);
}

/* What a second clock shows at the ticks of the first. */
static void
add_second_clock (HsTimelineLayout *layout, HsTextMeasure *measure, double y, double height)
{
  HsClockFace face = get_second_face (layout);
  double before = -G_MAXDOUBLE;

  layout->second_y = y;
  for (guint i = 0; i < layout->ticks->len; i++)
    {
      const HsTick *tick = &g_array_index (layout->ticks, HsTick, i);
      HsTimelineOther other = { tick->x, format_second (&face, tick->seconds, MAX (before, layout->view.start - DAY)) };

      before = tick->seconds;
      g_array_append_val (layout->others, other);
    }
  hs_timeline_layout_add_name (layout, measure, get_second_name (layout), HS_TEXT_ROW_NAME, HS_COLOR_DIM, y, height);
}

static void
name_days (HsTimelineLayout *layout, HsTextMeasure *measure, double y, double height)
{
  const char *name = NULL;

  if (layout->face.basis == HS_TIME_BASIS_DATELESS && !layout->face.counting)
    name = _("Date not told");
  else if (layout->face.basis == HS_TIME_BASIS_YEARLESS && !layout->face.counting)
    name = _("Year not told");
  if (name != NULL)
    hs_timeline_layout_add_name (layout, measure, g_strdup (name), HS_TEXT_ROW_NAME, HS_COLOR_DIM, y, height);
}

static double
get_day_width (HsTextMeasure *measure, const HsClockFace *face)
{
  g_autofree char *day = hs_clock_face_format_day (face, 20.0 * 365 * DAY, TRUE);

  return hs_text_measure_get_width (measure, HS_TEXT_AXIS_DAY, day);
}

/* Right of the midnight that a day begins with, as far as the view goes. */
static void
place_days (HsTimelineLayout *layout, HsTextMeasure *measure)
{
  for (guint i = 0; i < layout->days->len; i++)
    {
      HsTick *day = &g_array_index (layout->days, HsTick, i);
      double last = layout->view.width - hs_text_measure_get_width (measure, HS_TEXT_AXIS_DAY, day->label) - 1;

      day->x = MIN (day->x + hs_timeline_layout_scale (layout, DAY_PAD), last);
    }
}

double
hs_timeline_layout_get_axis_height (const HsTimelineLayout *layout, HsTextMeasure *measure)
{
  double height = hs_timeline_layout_scale (layout, TICK_PAD) + hs_text_measure_get_line_height (measure, HS_TEXT_AXIS);

  if (is_shown (layout))
    height += hs_text_measure_get_line_height (measure, HS_TEXT_AXIS);
  return hs_clock_face_has_days (&layout->face) ? height + hs_text_measure_get_line_height (measure, HS_TEXT_AXIS_DAY) : height;
}

void
hs_timeline_layout_place_axis (HsTimelineLayout *layout, HsTextMeasure *measure, double y)
{
  double line = hs_text_measure_get_line_height (measure, HS_TEXT_AXIS);
  double tick = hs_text_measure_get_width (measure, HS_TEXT_AXIS, layout->face.counting ? "T+00:00" : "00:00");
  double top = y + hs_timeline_layout_scale (layout, TICK_PAD);
  double day_gap = get_day_width (measure, &layout->face) + hs_timeline_layout_scale (layout, DAY_GAP);

  layout->axis_y = y;
  layout->ticks_y = top;
  layout->days_y = top + line + (is_shown (layout) ? line : 0);
  layout->axis_name = (HsRect) { 0, top, layout->names_width, line };
  add_nights (layout);
  for (guint i = 0; i < layout->n_folds; i++)
    add_break (layout, measure, &layout->folds[i], top);
  spread_break_labels (layout);
  layout->ticks = hs_time_ticks_new (layout->scale, layout->folds, layout->n_folds, &layout->face, tick + hs_timeline_layout_scale (layout, TICK_GAP), day_gap);
  layout->days = hs_time_days_new (layout->scale, layout->folds, layout->n_folds, &layout->face, day_gap);
  place_days (layout, measure);
  drop_ticks_under_breaks (layout, tick / 2 + hs_timeline_layout_scale (layout, 10));
  hs_timeline_layout_add_name (layout, measure, hs_clock_face_get_name (layout->timeline, layout->view.display), HS_TEXT_ROW_NAME, HS_COLOR_DIM, top, line);
  if (is_shown (layout))
    add_second_clock (layout, measure, top + line, line);
  name_days (layout, measure, layout->days_y, hs_text_measure_get_line_height (measure, HS_TEXT_AXIS_DAY));
}
