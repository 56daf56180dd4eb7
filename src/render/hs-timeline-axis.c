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

static gboolean
counts_from_detection (const HsTimelineLayout *layout)
{
  double detection;

  return layout->view.display == HS_TIME_DISPLAY_SINCE_DETECTION && hs_timeline_get_detection (layout->timeline, &detection);
}

static char *
get_axis_name (const HsTimelineLayout *layout)
{
  const char *zone = hs_incident_get_zone (layout->incident);
  int offset;

  if (!hs_timeline_has_times (layout->timeline))
    return g_strdup (_("Times not told"));
  if (layout->face.counting)
    return g_strdup (counts_from_detection (layout) ? _("Since detection") : _("Since the start"));
  if (layout->view.display == HS_TIME_DISPLAY_UTC && hs_incident_get_utc_offset (layout->incident, &offset))
    return g_strdup ("UTC");
  return g_strdup (zone != NULL ? zone : "");
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

double
hs_timeline_layout_get_axis_height (const HsTimelineLayout *layout, HsTextMeasure *measure)
{
  double height = hs_timeline_layout_scale (layout, TICK_PAD) + hs_text_measure_get_line_height (measure, HS_TEXT_AXIS);

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
  layout->days_y = top + line;
  add_nights (layout);
  for (guint i = 0; i < layout->n_folds; i++)
    add_break (layout, measure, &layout->folds[i], top);
  spread_break_labels (layout);
  layout->ticks = hs_time_ticks_new (layout->scale, layout->folds, layout->n_folds, &layout->face, tick + hs_timeline_layout_scale (layout, TICK_GAP), day_gap);
  layout->days = hs_time_days_new (layout->scale, layout->folds, layout->n_folds, &layout->face, day_gap);
  drop_ticks_under_breaks (layout, tick / 2 + hs_timeline_layout_scale (layout, 10));
  hs_timeline_layout_add_name (layout, measure, get_axis_name (layout), HS_TEXT_ROW_NAME, HS_COLOR_DIM, top, line);
  name_days (layout, measure, layout->days_y, hs_text_measure_get_line_height (measure, HS_TEXT_AXIS_DAY));
}
