/* hs-timeline-overview.c: the whole timeline in small, with the part of it that is seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-layout-private.h"
#include "hs-timeline-scene-private.h"

#define HEIGHT 9.0
/* Events that are nearer to each other are one. */
#define GRAIN 3.0
/* As narrow as the part that is seen may be drawn. */
#define LEAST_THUMB 14.0

static HsTimeScale *
create_scale (const HsTimelineLayout *layout)
{
  double start = hs_timeline_get_start (layout->timeline);
  double end = hs_timeline_get_end (layout->timeline);

  return hs_time_scale_new (layout->folds, layout->n_folds, start, end, layout->plot.x, layout->plot.width);
}

static gboolean
is_zoomed (const HsTimelineLayout *layout)
{
  double whole = hs_timeline_get_end (layout->timeline) - hs_timeline_get_start (layout->timeline);

  return layout->view.end - layout->view.start < whole * 0.999;
}

/* Between the axis and where the time went, in room that is there anyway. */
void
hs_timeline_layout_place_overview (HsTimelineLayout *layout, double y, double gap)
{
  double height = MIN (hs_timeline_layout_scale (layout, HEIGHT), gap);
  double least = hs_timeline_layout_scale (layout, LEAST_THUMB);
  g_autoptr (HsTimeScale) scale = NULL;
  double left, right;

  if (!layout->view.overview || !is_zoomed (layout))
    return;
  scale = create_scale (layout);
  left = hs_time_scale_get_x (scale, layout->view.start);
  right = MAX (hs_time_scale_get_x (scale, layout->view.end), left + least);
  layout->overview = (HsRect) { layout->plot.x, y + (gap - height) / 2, layout->plot.width, height };
  layout->thumb = (HsRect) { left, layout->overview.y, right - left, height };
}

gboolean
hs_timeline_layout_get_overview_seconds (const HsTimelineLayout *layout, double x, double *seconds)
{
  g_autoptr (HsTimeScale) scale = layout->overview.width > 0 ? create_scale (layout) : NULL;

  if (scale == NULL)
    return FALSE;
  *seconds = hs_time_scale_get_seconds (scale, layout->view.rtl ? layout->view.width - x : x);
  return TRUE;
}

/* Runs of events, merged: there are never more of them than the strip has grains. */
static void
add_runs (HsScene *scene, const HsTimelineLayout *layout, const HsTimeScale *scale)
{
  double grain = hs_timeline_layout_scale (layout, GRAIN);
  guint n_points = hs_timeline_get_n_points (layout->timeline);
  guint i = 0;

  while (i < n_points)
    {
      double left = hs_time_scale_get_x (scale, hs_timeline_get_point (layout->timeline, i)->start);
      double right = left;
      HsRect run;

      while (i < n_points && hs_time_scale_get_x (scale, hs_timeline_get_point (layout->timeline, i)->start) <= right + grain)
        {
          right += grain;
          i = MAX (hs_timeline_find_time (layout->timeline, hs_time_scale_get_seconds (scale, right)), i + 1);
        }
      run = (HsRect) { left - grain / 2, layout->overview.y, MAX (right - left, grain), layout->overview.height };
      hs_scene_add_rect (scene, &run, HS_COLOR_LEADER, 0);
    }
}

void
hs_timeline_scene_add_overview (HsScene *scene, const HsTimelineLayout *layout)
{
  double radius = layout->overview.height / 2;
  g_autoptr (HsTimeScale) scale = NULL;

  if (layout->overview.width <= 0)
    return;
  scale = create_scale (layout);
  hs_scene_set_subject (scene, "overview", 0, -1);
  hs_scene_add_rect (scene, &layout->overview, HS_COLOR_NIGHT, radius);
  add_runs (scene, layout, scale);
  hs_scene_add_rect (scene, &layout->thumb, HS_COLOR_CURRENT, radius);
  hs_scene_add_frame (scene, &layout->thumb, HS_COLOR_ACCENT, radius, hs_timeline_layout_scale (layout, 1.5), HS_DASH_SOLID);
}
