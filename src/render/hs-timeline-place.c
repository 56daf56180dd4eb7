/* hs-timeline-place.c: the places of events on the axis, told or not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-private.h"

/* Events before the first told time, or after the last, get this share of the told span each, and
 * together no more than the larger share. */
#define ROOM_EACH 0.05
#define ROOM_TOGETHER 0.3
/* Where all told times are the same. */
#define LEAST_SPAN 3600.0

static int
compare_points (gconstpointer a, gconstpointer b)
{
  const HsTimelinePoint *first = a;
  const HsTimelinePoint *second = b;

  if (first->start != second->start)
    return first->start < second->start ? -1 : 1;
  return (first->event > second->event) - (first->event < second->event);
}

static HsTimelinePoint
point_from_event (HsIncident *incident, const HsEvent *event)
{
  HsTimelinePoint point = { .event = event->id };
  gint64 start, end;

  point.told = hs_incident_get_seconds (incident, &event->time, &start);
  if (point.told)
    point.start = point.end = start;
  if (point.told && hs_incident_get_seconds (incident, &event->end_time, &end))
    point.end = MAX (start, end);
  return point;
}

static double
get_told_span (const GArray *points)
{
  double first = G_MAXDOUBLE, last = -G_MAXDOUBLE;

  for (guint i = 0; i < points->len; i++)
    {
      const HsTimelinePoint *point = &g_array_index (points, HsTimelinePoint, i);

      if (!point->told)
        continue;
      first = MIN (first, point->start);
      last = MAX (last, point->end);
    }
  return MAX (last - first, LEAST_SPAN);
}

/* Places the untold points from @from to before @to, whose neighbours are told or missing. */
static void
place_run (GArray *points, guint from, guint to, double span)
{
  HsTimelinePoint *all = (HsTimelinePoint *) (gpointer) points->data;
  guint n = to - from;
  double room = MIN (ROOM_EACH, ROOM_TOGETHER / n) * span;
  double start, step;

  if (from > 0 && to < points->len)
    {
      start = all[from - 1].start;
      step = (all[to].start - start) / (n + 1);
    }
  else if (from > 0)
    {
      start = all[from - 1].end;
      step = room;
    }
  else
    {
      start = all[to].start - room * (n + 1);
      step = room;
    }
  for (guint i = 0; i < n; i++)
    all[from + i].start = all[from + i].end = start + step * (i + 1);
}

static void
place_in_order (GArray *points)
{
  for (guint i = 0; i < points->len; i++)
    {
      HsTimelinePoint *point = &g_array_index (points, HsTimelinePoint, i);

      point->start = point->end = i;
    }
}

static void
place_between_neighbours (GArray *points)
{
  double span = get_told_span (points);
  guint from = 0;

  while (from < points->len)
    {
      guint to = from;

      while (to < points->len && !g_array_index (points, HsTimelinePoint, to).told)
        to++;
      if (to > from)
        place_run (points, from, to, span);
      from = to + 1;
    }
}

static void
count_misleading (GArray *points, HsIncident *incident)
{
  guint n_misleading = 0;

  for (guint i = 0; i < points->len; i++)
    {
      HsTimelinePoint *point = &g_array_index (points, HsTimelinePoint, i);

      n_misleading += hs_incident_get_event (incident, point->event - 1)->misleading ? 1 : 0;
      point->n_misleading = n_misleading;
    }
}

GArray *
hs_timeline_place_points (HsIncident *incident, gboolean *has_times)
{
  guint n_events = hs_incident_get_n_events (incident);
  GArray *points = g_array_sized_new (FALSE, FALSE, sizeof (HsTimelinePoint), n_events);

  *has_times = FALSE;
  for (guint i = 0; i < n_events; i++)
    {
      HsTimelinePoint point = point_from_event (incident, hs_incident_get_event (incident, i));

      *has_times |= point.told;
      g_array_append_val (points, point);
    }
  if (*has_times)
    place_between_neighbours (points);
  else
    place_in_order (points);
  g_array_sort (points, compare_points);
  count_misleading (points, incident);
  return points;
}
