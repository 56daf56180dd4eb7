/* hs-timeline-span.c: the time between two places of a timeline, measured
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-span.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hs-duration.h"

#define MINUTE 60.0
/* So many events before and after a place may be the nearest told one. */
#define LOOKED_AT 4

static gboolean
is_told (const HsTimeline *timeline, guint event)
{
  return event == 0 || hs_timeline_get_point (timeline, hs_timeline_find_event (timeline, event))->told;
}

/* The event with a told time that is nearest to @seconds, 0 where none is as near as @near. */
static guint
find_near (const HsTimeline *timeline, double seconds, double near)
{
  guint after = hs_timeline_find_time (timeline, seconds);
  guint event = 0;

  for (guint i = after > LOOKED_AT ? after - LOOKED_AT : 0; i <= after + LOOKED_AT && i < hs_timeline_get_n_points (timeline); i++)
    {
      const HsTimelinePoint *point = hs_timeline_get_point (timeline, i);

      if (!point->told || fabs (point->start - seconds) > near)
        continue;
      near = fabs (point->start - seconds);
      event = point->event;
    }
  return event;
}

static double
get_place (const HsTimeline *timeline, guint event, double seconds)
{
  return event != 0 ? hs_timeline_get_point (timeline, hs_timeline_find_event (timeline, event))->start : seconds;
}

static char *
format_length (double seconds, gboolean spoken)
{
  int minutes = (int) lround (seconds / MINUTE);

  if (seconds < MINUTE)
    /* Translators: a duration of less than a minute. */
    return g_strdup_printf (ngettext ("%d second", "%d seconds", lround (seconds)), (int) lround (seconds));
  return spoken ? hs_duration_format_spoken (minutes) : hs_duration_format (minutes);
}

gboolean
hs_timeline_span_between (const HsTimeline *timeline, guint one, guint other, HsTimelineSpan *span)
{
  guint first = hs_timeline_find_event (timeline, one);
  guint second = hs_timeline_find_event (timeline, other);
  const HsTimelinePoint *from, *to;

  if (first == G_MAXUINT || second == G_MAXUINT)
    return FALSE;
  from = hs_timeline_get_point (timeline, MIN (first, second));
  to = hs_timeline_get_point (timeline, MAX (first, second));
  *span = (HsTimelineSpan) { from->start, to->start, from->event, to->event };
  return TRUE;
}

HsTimelineSpan
hs_timeline_span_around (const HsTimeline *timeline, double one, double other, double near)
{
  guint from = find_near (timeline, MIN (one, other), near);
  guint to = find_near (timeline, MAX (one, other), near);

  return (HsTimelineSpan) { get_place (timeline, from, MIN (one, other)), get_place (timeline, to, MAX (one, other)), from, to };
}

gboolean
hs_timeline_span_is_empty (const HsTimelineSpan *span)
{
  return span->start >= span->end && span->from == span->to;
}

char *
hs_timeline_span_format (const HsTimelineSpan *span, const HsTimeline *timeline, HsTimeDisplay display, gboolean spoken)
{
  HsClockFace face = hs_clock_face_get (timeline, display);
  g_autofree char *length = format_length (span->end - span->start, spoken);
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;

  if (span->from != 0 && span->to != 0)
    {
      if (!is_told (timeline, span->from) || !is_told (timeline, span->to))
        /* Translators: the time between two events, given by their numbers, cannot be measured. */
        return g_strdup_printf (_("Not told how long between %u and %u"), span->from, span->to);
      /* Translators: a measured duration between two events, given by their numbers. */
      return g_strdup_printf (_("%s between %u and %u"), length, span->from, span->to);
    }
  if (!hs_timeline_has_times (timeline))
    return g_strdup (_("Times not told"));
  start = hs_clock_face_format_time (&face, span->start, FALSE);
  end = hs_clock_face_format_time (&face, span->end, FALSE);
  /* Translators: a measured duration between two clock times. */
  return g_strdup_printf (_("%s from %s to %s"), length, start, end);
}
