/* timeline-views.c: the views in which the timelines of real documents are looked at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "timeline-views.h"

/* What is seen from near: such a part of the whole, around the event in the middle. */
#define NEAR_PARTS 4

static const struct
{
  const char *name;
  double width;
  gboolean near;
} views[TIMELINE_N_VIEWS] = {
  { "700", 700, FALSE }, { "700 near", 700, TRUE }, { "1100", 1100, FALSE },
  { "1100 near", 1100, TRUE }, { "1600", 1600, FALSE }, { "1600 near", 1600, TRUE },
};

const char *
timeline_views_get_name (guint index)
{
  return views[index].name;
}

gboolean
timeline_views_is_whole (guint index)
{
  return !views[index].near;
}

HsTimelineView
timeline_views_get (HsTimeline *timeline, guint index)
{
  HsTimelineView view = { .width = views[index].width };
  double start = hs_timeline_get_start (timeline), end = hs_timeline_get_end (timeline);
  guint n_points = hs_timeline_get_n_points (timeline);

  if (views[index].near && n_points > 0)
    {
      double length = (end - start) / NEAR_PARTS;
      double middle = hs_timeline_get_point (timeline, n_points / 2)->start;

      view.start = CLAMP (middle - length / 2, start, end - length);
      view.end = view.start + length;
    }
  return view;
}
