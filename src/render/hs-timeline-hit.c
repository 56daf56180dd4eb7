/* hs-timeline-hit.c: what of a timeline is under the pointer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-layout-private.h"

/* Fingers and hurried pointers get this much more than what is drawn. */
#define SLACK 3.0

static gboolean
is_near (const HsTimelineLayout *layout, const HsRect *box, double x, double y)
{
  double slack = hs_timeline_layout_scale (layout, SLACK);
  HsRect near = { box->x - slack, box->y - slack, box->width + 2 * slack, box->height + 2 * slack };

  return hs_rect_contains (&near, x, y);
}

static void
set_event (const HsTimelineLayout *layout, HsHit *hit, const HsTimelineMark *mark, const HsRect *box)
{
  const HsTimelinePoint *last = hs_timeline_get_point (layout->timeline, mark->first + mark->n_events - 1);

  hit->type = mark->n_events > 1 ? HS_HIT_CLUSTER : HS_HIT_EVENT;
  hit->event = hs_timeline_layout_get_point (layout, mark)->event;
  hit->start = hs_timeline_layout_get_point (layout, mark)->start;
  hit->end = last->end;
  hit->box = *box;
}

static gboolean
hit_marks (const HsTimelineLayout *layout, double x, double y, HsHit *hit)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, i);

      if (!is_near (layout, &mark->box, x, y))
        continue;
      set_event (layout, hit, mark, &mark->box);
      return TRUE;
    }
  return FALSE;
}

static gboolean
hit_labels (const HsTimelineLayout *layout, double x, double y, HsHit *hit)
{
  for (guint i = 0; i < layout->labels->len; i++)
    {
      const HsTimelineLabel *label = &g_array_index (layout->labels, HsTimelineLabel, i);

      if (!is_near (layout, &label->box, x, y) && !is_near (layout, &label->pole, x, y))
        continue;
      set_event (layout, hit, &g_array_index (layout->marks, HsTimelineMark, label->mark), &label->box);
      return TRUE;
    }
  return FALSE;
}

static gboolean
hit_lanes (const HsTimelineLayout *layout, double x, double y, HsHit *hit)
{
  for (guint i = 0; i < layout->lanes->len; i++)
    {
      const HsTimelineLane *lane = &g_array_index (layout->lanes, HsTimelineLane, i);
      const HsTimelinePath *path = hs_timeline_get_path (layout->timeline, lane->point);

      if (!hs_rect_contains (&lane->bar, x, y) && !hs_rect_contains (&lane->quote_box, x, y) && !hs_rect_contains (&lane->note_box, x, y))
        continue;
      hit->type = HS_HIT_PATH;
      hit->path = (int) path->index;
      hit->event = hs_incident_get_path (layout->incident, path->index)->from_event;
      hit->start = path->start;
      hit->end = path->end;
      hit->box = lane->bar;
      return TRUE;
    }
  return FALSE;
}

static gboolean
hit_bars (const HsTimelineLayout *layout, double x, double y, HsHit *hit)
{
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const HsTimelineBar *bar = &g_array_index (layout->bars, HsTimelineBar, i);

      if (!is_near (layout, &bar->bar, x, y))
        continue;
      hit->type = HS_HIT_TEAM;
      hit->event = bar->event;
      hit->box = bar->bar;
      return TRUE;
    }
  return FALSE;
}

static gboolean
hit_stretches (const HsTimelineLayout *layout, double x, double y, HsHit *hit)
{
  for (guint i = 0; i < layout->stretches->len; i++)
    {
      const HsTimelineStretch *stretch = &g_array_index (layout->stretches, HsTimelineStretch, i);

      if (!hs_rect_contains (&stretch->box, x, y))
        continue;
      hit->type = HS_HIT_PHASE;
      hit->start = stretch->start;
      hit->end = stretch->end;
      hit->box = stretch->box;
      return TRUE;
    }
  return FALSE;
}

static gboolean
hit_breaks (const HsTimelineLayout *layout, double x, double y, HsHit *hit)
{
  for (guint i = 0; i < layout->breaks->len; i++)
    {
      const HsTimelineBreak *gap = &g_array_index (layout->breaks, HsTimelineBreak, i);

      if (!hs_rect_contains (&gap->label_box, x, y) && !hs_rect_contains (&gap->box, x, y))
        continue;
      hit->type = HS_HIT_FOLD;
      hit->start = gap->start;
      hit->end = gap->end;
      hit->box = gap->box;
      return TRUE;
    }
  return FALSE;
}

static gboolean
hit_overview (const HsTimelineLayout *layout, double x, double y, HsHit *hit)
{
  if (layout->overview.width <= 0 || !is_near (layout, &layout->overview, x, y))
    return FALSE;
  hit->type = HS_HIT_OVERVIEW;
  hit->start = layout->view.start;
  hit->end = layout->view.end;
  hit->box = layout->overview;
  return TRUE;
}

HsHit
hs_timeline_layout_hit (const HsTimelineLayout *layout, double x, double y)
{
  HsHit hit = { .type = HS_HIT_NOTHING, .path = -1, .seconds = hs_timeline_layout_get_seconds (layout, x) };

  if (layout->view.rtl)
    x = layout->view.width - x;
  if (x < layout->plot.x || x > hs_rect_get_right (&layout->plot) || y < 0 || y > layout->height)
    return hit;
  if (!hit_overview (layout, x, y, &hit) && !hit_marks (layout, x, y, &hit) && !hit_labels (layout, x, y, &hit) && !hit_lanes (layout, x, y, &hit) && !hit_bars (layout, x, y, &hit) && !hit_stretches (layout, x, y, &hit) && !hit_breaks (layout, x, y, &hit))
    {
      hit.type = HS_HIT_PLOT;
      hit.box = layout->plot;
    }
  if (layout->view.rtl)
    hit.box.x = layout->view.width - hit.box.x - hit.box.width;
  return hit;
}

gboolean
hs_timeline_layout_get_event_box (const HsTimelineLayout *layout, guint event, HsRect *box)
{
  guint point = hs_timeline_find_event (layout->timeline, event);

  for (guint i = 0; i < layout->seen_marks->len; i++)
    {
      const HsTimelineMark *mark = &g_array_index (layout->seen_marks, HsTimelineMark, i);

      if (point < mark->first || point >= mark->first + mark->n_events)
        continue;
      *box = mark->box;
      return hs_rect_overlaps (&mark->box, &layout->seen_plot);
    }
  return FALSE;
}
