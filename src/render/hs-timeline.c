/* hs-timeline.c: an incident prepared for drawing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-private.h"

/* Room before and behind what is seen, as shares of it: the labels of the last events hang behind them. */
#define ROOM_BEFORE 0.02
#define ROOM_BEHIND 0.06
/* Half of what is seen where everything happens at once. */
#define LEAST_HALF 1800.0

struct _HsTimeline
{
  gatomicrefcount ref_count;
  HsIncident *incident;
  gboolean has_times;
  GArray *points;       /* HsTimelinePoint */
  guint *point_of_event; /* by id - 1 */
  GArray *teams;        /* HsTimelineTeam */
  GArray *paths;        /* HsTimelinePath */
  GArray *folds;        /* HsFold */
  gboolean has_impact;
  double impact_start;
  double noticed;
  double impact_end;
  gboolean has_detection;
  double detection;
  double start;
  double end;
};

G_DEFINE_BOXED_TYPE (HsTimeline, hs_timeline, hs_timeline_ref, hs_timeline_unref)

static const HsTimelinePoint *
get_point_of_event (const HsTimeline *timeline, guint event)
{
  return hs_timeline_get_point (timeline, timeline->point_of_event[event - 1]);
}

static void
index_points (HsTimeline *timeline)
{
  timeline->point_of_event = g_new (guint, timeline->points->len + 1);
  for (guint i = 0; i < timeline->points->len; i++)
    timeline->point_of_event[hs_timeline_get_point (timeline, i)->event - 1] = i;
}

static double
get_last_end (const HsTimeline *timeline)
{
  double last = -G_MAXDOUBLE;

  for (guint i = 0; i < timeline->points->len; i++)
    last = MAX (last, hs_timeline_get_point (timeline, i)->end);
  return last;
}

static double
get_last_told (const HsTimeline *timeline)
{
  double last = -G_MAXDOUBLE;

  for (guint i = 0; i < timeline->points->len; i++)
    if (hs_timeline_get_point (timeline, i)->told)
      last = MAX (last, hs_timeline_get_point (timeline, i)->end);
  return last;
}

static void
find_impact (HsTimeline *timeline)
{
  int unnoticed = hs_incident_get_metrics (timeline->incident)->unnoticed;
  gint64 start, end;

  if (!hs_incident_get_seconds (timeline->incident, hs_incident_get_start (timeline->incident), &start))
    return;
  timeline->impact_start = start;
  if (hs_incident_get_seconds (timeline->incident, hs_incident_get_end (timeline->incident), &end))
    timeline->impact_end = end;
  else
    timeline->impact_end = get_last_told (timeline);
  timeline->has_impact = timeline->impact_end > timeline->impact_start;
  timeline->noticed = timeline->impact_start;
  if (unnoticed > 0)
    timeline->noticed = MIN (timeline->impact_start + 60.0 * unnoticed, timeline->impact_end);
}

/* The first detection in the order of the document; failing that, the first thing that responders
 * did. */
static void
find_detection (HsTimeline *timeline)
{
  for (guint i = 0; i < hs_incident_get_n_events (timeline->incident); i++)
    {
      const HsEvent *event = hs_incident_get_event (timeline->incident, i);
      const HsTimelinePoint *point = get_point_of_event (timeline, event->id);
      gboolean response = event->kind != HS_EVENT_TRIGGER && event->kind != HS_EVENT_OTHER;

      if (!point->told || (event->kind != HS_EVENT_DETECTION && (timeline->has_detection || !response)))
        continue;
      timeline->detection = point->start;
      timeline->has_detection = TRUE;
      if (event->kind == HS_EVENT_DETECTION)
        return;
    }
}

static void
find_extent (HsTimeline *timeline)
{
  double start = G_MAXDOUBLE, end = -G_MAXDOUBLE;

  if (timeline->points->len > 0)
    {
      start = hs_timeline_get_point (timeline, 0)->start;
      end = get_last_end (timeline);
    }
  if (timeline->has_impact)
    {
      start = MIN (start, timeline->impact_start);
      end = MAX (end, timeline->impact_end);
    }
  if (start > end)
    start = end = 0;
  timeline->start = start;
  timeline->end = end;
}

static int
compare_paths (gconstpointer a, gconstpointer b)
{
  const HsTimelinePath *first = a;
  const HsTimelinePath *second = b;

  if (first->start != second->start)
    return first->start < second->start ? -1 : 1;
  return (first->index > second->index) - (first->index < second->index);
}

static void
find_paths (HsTimeline *timeline, double last)
{
  for (guint i = 0; i < hs_incident_get_n_paths (timeline->incident); i++)
    {
      const HsPath *told = hs_incident_get_path (timeline->incident, i);
      const HsTimelinePoint *from = get_point_of_event (timeline, told->from_event);
      HsTimelinePath path = { .index = i, .start = from->start, .end = MAX (last, from->start), .start_told = from->told };

      path.open = told->to_event == 0;
      if (!path.open)
        {
          const HsTimelinePoint *to = get_point_of_event (timeline, told->to_event);

          path.end = MAX (to->start, path.start);
          path.end_told = to->told;
        }
      g_array_append_val (timeline->paths, path);
    }
  g_array_sort (timeline->paths, compare_paths);
}

static double
get_folded_length (const HsTimeline *timeline)
{
  double length = timeline->end - timeline->start;

  for (guint i = 0; i < timeline->folds->len; i++)
    {
      const HsFold *fold = &g_array_index (timeline->folds, HsFold, i);

      length -= fold->end - fold->start - fold->length;
    }
  return length;
}

static void
make_room (HsTimeline *timeline)
{
  double length = get_folded_length (timeline);
  double least = timeline->has_times ? LEAST_HALF : 0.5;

  timeline->start -= length > 0 ? length * ROOM_BEFORE : least;
  timeline->end += length > 0 ? length * ROOM_BEHIND : least;
}

HsTimeline *
hs_timeline_new (HsIncident *incident)
{
  HsTimeline *timeline = g_new0 (HsTimeline, 1);
  double last;

  g_atomic_ref_count_init (&timeline->ref_count);
  timeline->incident = hs_incident_ref (incident);
  timeline->points = hs_timeline_place_points (incident, &timeline->has_times);
  timeline->paths = g_array_new (FALSE, FALSE, sizeof (HsTimelinePath));
  index_points (timeline);
  find_impact (timeline);
  find_detection (timeline);
  find_extent (timeline);
  last = timeline->has_impact ? timeline->impact_end : timeline->end;
  timeline->teams = hs_timeline_find_teams (timeline, last);
  find_paths (timeline, last);
  timeline->folds = hs_timeline_find_folds (timeline->points, timeline->start, timeline->end);
  make_room (timeline);
  return timeline;
}

HsTimeline *
hs_timeline_ref (HsTimeline *timeline)
{
  g_atomic_ref_count_inc (&timeline->ref_count);
  return timeline;
}

void
hs_timeline_unref (HsTimeline *timeline)
{
  if (!g_atomic_ref_count_dec (&timeline->ref_count))
    return;
  hs_incident_unref (timeline->incident);
  g_array_unref (timeline->points);
  g_array_unref (timeline->teams);
  g_array_unref (timeline->paths);
  g_array_unref (timeline->folds);
  g_free (timeline->point_of_event);
  g_free (timeline);
}

HsIncident *
hs_timeline_get_incident (const HsTimeline *timeline)
{
  return timeline->incident;
}

double
hs_timeline_get_start (const HsTimeline *timeline)
{
  return timeline->start;
}

double
hs_timeline_get_end (const HsTimeline *timeline)
{
  return timeline->end;
}

gboolean
hs_timeline_has_times (const HsTimeline *timeline)
{
  return timeline->has_times;
}

guint
hs_timeline_get_n_points (const HsTimeline *timeline)
{
  return timeline->points->len;
}

const HsTimelinePoint *
hs_timeline_get_point (const HsTimeline *timeline, guint index)
{
  g_return_val_if_fail (index < timeline->points->len, NULL);
  return &g_array_index (timeline->points, HsTimelinePoint, index);
}

guint
hs_timeline_find_event (const HsTimeline *timeline, guint event)
{
  if (event == 0 || event > timeline->points->len)
    return G_MAXUINT;
  return timeline->point_of_event[event - 1];
}

guint
hs_timeline_find_time (const HsTimeline *timeline, double seconds)
{
  guint low = 0, high = timeline->points->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (hs_timeline_get_point (timeline, middle)->start < seconds)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

gboolean
hs_timeline_misleads (const HsTimeline *timeline, guint first, guint n_points)
{
  guint before = first > 0 ? hs_timeline_get_point (timeline, first - 1)->n_misleading : 0;

  return n_points > 0 && hs_timeline_get_point (timeline, first + n_points - 1)->n_misleading > before;
}

guint
hs_timeline_get_n_teams (const HsTimeline *timeline)
{
  return timeline->teams->len;
}

const HsTimelineTeam *
hs_timeline_get_team (const HsTimeline *timeline, guint index)
{
  g_return_val_if_fail (index < timeline->teams->len, NULL);
  return &g_array_index (timeline->teams, HsTimelineTeam, index);
}

guint
hs_timeline_get_n_paths (const HsTimeline *timeline)
{
  return timeline->paths->len;
}

const HsTimelinePath *
hs_timeline_get_path (const HsTimeline *timeline, guint index)
{
  g_return_val_if_fail (index < timeline->paths->len, NULL);
  return &g_array_index (timeline->paths, HsTimelinePath, index);
}

const HsFold *
hs_timeline_get_folds (const HsTimeline *timeline, guint *n_folds)
{
  *n_folds = timeline->folds->len;
  return (const HsFold *) (gpointer) timeline->folds->data;
}

gboolean
hs_timeline_get_impact (const HsTimeline *timeline, double *start, double *noticed, double *end)
{
  if (!timeline->has_impact)
    return FALSE;
  *start = timeline->impact_start;
  *noticed = timeline->noticed;
  *end = timeline->impact_end;
  return TRUE;
}

gboolean
hs_timeline_get_detection (const HsTimeline *timeline, double *seconds)
{
  if (timeline->has_detection)
    *seconds = timeline->detection;
  return timeline->has_detection;
}
