/* hs-metrics.c: the figures and phases that follow from the times of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-metrics.h"

#define UNKNOWN G_MININT64

typedef struct
{
  gint64 start;
  gint64 end;
} Interval;

/* The moments that divide an incident, in seconds, UNKNOWN where not told. */
typedef struct
{
  gint64 start;
  gint64 detected;
  gint64 escalated;
  gint64 identified;
  gint64 fix_begun;
  gint64 restored;
  gint64 end;
} Moments;

static gint64
seconds_or_unknown (HsTimeBasis basis, const HsTime *time)
{
  gint64 seconds;

  return hs_metrics_get_seconds (basis, time, &seconds) ? seconds : UNKNOWN;
}

static void
keep_first (gint64 *moment, gint64 seconds)
{
  if (*moment == UNKNOWN)
    *moment = seconds;
}

static void
note_event (Moments *moments, const HsEvent *event, gint64 seconds)
{
  if (event->escalation)
    keep_first (&moments->escalated, seconds);

  switch (event->kind)
    {
    case HS_EVENT_DETECTION:
      keep_first (&moments->detected, seconds);
      break;
    case HS_EVENT_IDENTIFICATION:
      keep_first (&moments->identified, seconds);
      break;
    case HS_EVENT_MITIGATION:
      if (!event->misleading)
        keep_first (&moments->fix_begun, seconds);
      break;
    case HS_EVENT_RESOLUTION:
      keep_first (&moments->restored, seconds);
      break;
    default:
      break;
    }
}

static Moments
find_moments (const HsIncidentBuilder *content, HsTimeBasis basis)
{
  Moments moments = { UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN };
  gint64 first_response = UNKNOWN;

  moments.start = seconds_or_unknown (basis, &content->start);
  moments.end = seconds_or_unknown (basis, &content->end);
  for (guint i = 0; i < content->events->len; i++)
    {
      const HsEvent *event = &g_array_index (content->events, HsEvent, i);
      gint64 seconds = seconds_or_unknown (basis, &event->time);

      if (seconds == UNKNOWN)
        continue;
      note_event (&moments, event, seconds);
      if (event->kind != HS_EVENT_TRIGGER && event->kind != HS_EVENT_OTHER)
        keep_first (&first_response, seconds);
    }
  keep_first (&moments.detected, first_response);
  return moments;
}

static int
minutes_between (gint64 from, gint64 to)
{
  if (from == UNKNOWN || to == UNKNOWN || to < from)
    return -1;
  return (int) ((to - from) / 60);
}

static int
compare_intervals (gconstpointer a, gconstpointer b)
{
  const Interval *first = a;
  const Interval *second = b;

  return (first->start > second->start) - (first->start < second->start);
}

/* The union of the paths that have times at both ends, sorted and disjoint. */
static GArray *
find_misled (const HsIncidentBuilder *content, HsTimeBasis basis)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (Interval));
  GArray *merged = g_array_new (FALSE, FALSE, sizeof (Interval));

  for (guint i = 0; i < content->paths->len; i++)
    {
      const HsPath *path = &g_array_index (content->paths, HsPath, i);
      Interval span = { UNKNOWN, UNKNOWN };

      if (path->minutes < 0)
        continue;
      span.start = seconds_or_unknown (basis, &g_array_index (content->events, HsEvent, path->from_event - 1).time);
      span.end = seconds_or_unknown (basis, &g_array_index (content->events, HsEvent, path->to_event - 1).time);
      g_array_append_val (spans, span);
    }
  g_array_sort (spans, compare_intervals);
  for (guint i = 0; i < spans->len; i++)
    {
      Interval span = g_array_index (spans, Interval, i);
      Interval *last = merged->len > 0 ? &g_array_index (merged, Interval, merged->len - 1) : NULL;

      if (last != NULL && span.start <= last->end)
        last->end = MAX (last->end, span.end);
      else
        g_array_append_val (merged, span);
    }
  return merged;
}

static void
add_phase (GArray *phases, HsPhaseKind kind, gint64 start, gint64 end)
{
  HsPhase phase = { kind, start, end };
  HsPhase *last = phases->len > 0 ? &g_array_index (phases, HsPhase, phases->len - 1) : NULL;

  if (end <= start)
    return;
  if (last != NULL && last->kind == kind && last->end == start)
    last->end = end;
  else
    g_array_append_val (phases, phase);
}

/* Adds @kind from @start to @end, with the misled stretches cut out of it and named as such. */
static void
add_phase_around (GArray *phases, HsPhaseKind kind, gint64 start, gint64 end, const GArray *misled)
{
  for (guint i = 0; i < misled->len && start < end; i++)
    {
      Interval span = g_array_index (misled, Interval, i);

      span.start = MAX (span.start, start);
      span.end = MIN (span.end, end);
      if (span.end <= span.start)
        continue;
      add_phase (phases, kind, start, span.start);
      add_phase (phases, HS_PHASE_MISLED, span.start, span.end);
      start = span.end;
    }
  add_phase (phases, kind, start, end);
}

HsTimeBasis
hs_metrics_choose_basis (const HsIncidentBuilder *content)
{
  guint votes[HS_TIME_BASIS_RELATIVE + 1] = { 0 };
  HsTimeBasis best = hs_time_get_basis (&content->start);

  for (guint i = 0; i < content->events->len; i++)
    {
      HsTimeBasis basis = hs_time_get_basis (&g_array_index (content->events, HsEvent, i).time);

      if (basis == HS_TIME_BASIS_NONE)
        continue;
      votes[basis]++;
      if (votes[basis] > votes[best])
        best = basis;
    }
  return best;
}

gboolean
hs_metrics_get_seconds (HsTimeBasis basis, const HsTime *time, gint64 *seconds)
{
  if (basis == HS_TIME_BASIS_NONE || hs_time_get_basis (time) != basis)
    return FALSE;
  *seconds = hs_time_get_seconds (time);
  return TRUE;
}

void
hs_metrics_measure_paths (HsIncidentBuilder *content, HsTimeBasis basis)
{
  for (guint i = 0; i < content->paths->len; i++)
    {
      HsPath *path = &g_array_index (content->paths, HsPath, i);

      path->minutes = -1;
      if (path->from_event == 0 || path->to_event == 0)
        continue;
      path->minutes = minutes_between (
          seconds_or_unknown (basis, &g_array_index (content->events, HsEvent, path->from_event - 1).time),
          seconds_or_unknown (basis, &g_array_index (content->events, HsEvent, path->to_event - 1).time));
    }
}

HsMetrics
hs_metrics_compute (const HsIncidentBuilder *content, HsTimeBasis basis)
{
  Moments moments = find_moments (content, basis);
  g_autoptr (GArray) misled = find_misled (content, basis);
  HsMetrics metrics = { .stated_duration = content->stated_duration, .misled_share = -1 };
  gint64 misled_seconds = 0;

  for (guint i = 0; i < misled->len; i++)
    misled_seconds += g_array_index (misled, Interval, i).end - g_array_index (misled, Interval, i).start;

  metrics.duration = minutes_between (moments.start, moments.end);
  metrics.unnoticed = minutes_between (moments.start, moments.detected);
  metrics.detection_to_first_escalation = minutes_between (moments.detected, moments.escalated);
  metrics.detection_to_cause = minutes_between (moments.detected, moments.identified);
  metrics.cause_to_resolution = minutes_between (moments.identified, moments.end);
  metrics.misled = (int) (misled_seconds / 60);
  if (metrics.duration > 0)
    metrics.misled_share = MIN (1.0, metrics.misled / (double) metrics.duration);
  return metrics;
}

GArray *
hs_metrics_find_phases (const HsIncidentBuilder *content, HsTimeBasis basis)
{
  Moments moments = find_moments (content, basis);
  g_autoptr (GArray) misled = find_misled (content, basis);
  GArray *phases = g_array_new (FALSE, FALSE, sizeof (HsPhase));
  gint64 detected, known, restored;

  if (moments.start == UNKNOWN || moments.end == UNKNOWN || moments.end <= moments.start)
    return phases;

  detected = moments.detected == UNKNOWN ? moments.start : moments.detected;
  detected = CLAMP (detected, moments.start, moments.end);
  restored = moments.restored == UNKNOWN ? moments.end : CLAMP (moments.restored, detected, moments.end);
  known = moments.identified != UNKNOWN ? moments.identified : moments.fix_begun;
  known = known == UNKNOWN ? restored : CLAMP (known, detected, restored);

  add_phase (phases, HS_PHASE_UNNOTICED, moments.start, detected);
  add_phase_around (phases, HS_PHASE_LOOKING, detected, known, misled);
  add_phase_around (phases, HS_PHASE_FIXING, known, restored, misled);
  add_phase_around (phases, HS_PHASE_RECOVERING, restored, moments.end, misled);
  return phases;
}
