/* hs-findings-rhythm.c: remarks on stretches of which nothing is told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-duration.h"
#include "hs-findings-private.h"

#define MIN_MOMENTS 6
#define MIN_SILENCE_MINUTES 30
#define TIMES_MEDIAN 4

/* A moment of the incident that is told, until when it lasts, and the event that tells it. */
typedef struct
{
  gint64 seconds;
  gint64 until;
  const HsEvent *event;
} Moment;

static void
check_unnoticed (HsReading *self)
{
  if (self->builder->start_certainty != HS_CERTAINTY_STATED || !hs_findings_have_one_zone (self))
    return;
  for (guint i = 0; i < self->builder->events->len; i++)
    {
      const HsEvent *event = hs_findings_get_event (self, i);
      g_autofree char *duration = NULL;
      int minutes;

      if (event->kind == HS_EVENT_TRIGGER || event->kind == HS_EVENT_OTHER || !hs_findings_get_minutes (&self->builder->start, &event->time, &minutes))
        continue;
      if (event->kind != HS_EVENT_DETECTION || minutes < HS_FINDINGS_SLACK_MINUTES)
        return;
      duration = hs_duration_format (minutes);
      hs_findings_add (self, HS_FINDING_UNNOTICED, event->line,
                       /* Translators: a duration, such as "1 h" */
                       g_strdup_printf (_ ("By what the document tells, nobody noticed the outage for its first %s."), duration));
      return;
    }
}

/* The end that the summary states, else the last event by which the service is back. */
static const HsTime *
find_end (const HsReading *self)
{
  const HsTime *end = &self->builder->end;
  gint64 latest = G_MININT64;

  if (self->builder->end_certainty == HS_CERTAINTY_STATED)
    return end;
  for (guint i = 0; i < self->builder->events->len; i++)
    {
      const HsEvent *event = hs_findings_get_event (self, i);

      if (event->kind != HS_EVENT_RESOLUTION || hs_time_get_basis (&event->time) != hs_time_get_basis (&self->builder->start)
          || hs_time_get_seconds (&event->time) < latest)
        continue;
      latest = hs_time_get_seconds (&event->time);
      end = &event->time;
    }
  return end;
}

static void
add_moment (GArray *moments, const HsTime *start, const HsTime *end, const HsEvent *event)
{
  Moment moment = { .event = event };
  int since, until, lasts;

  if (!hs_findings_get_minutes (start, &event->time, &since) || !hs_findings_get_minutes (&event->time, end, &until)
      || since < 0 || until < 0)
    return;
  moment.seconds = moment.until = hs_time_get_seconds (&event->time);
  if (hs_findings_get_minutes (&event->time, &event->end_time, &lasts) && lasts > 0)
    moment.until += 60 * lasts;
  g_array_append_val (moments, moment);
}

static int
compare_moments (gconstpointer a, gconstpointer b)
{
  const Moment *x = a;
  const Moment *y = b;

  return (x->seconds > y->seconds) - (x->seconds < y->seconds);
}

/* (transfer full) (element-type Moment): of the outage, from the first on at which somebody knows. */
static GArray *
find_moments (const HsReading *self)
{
  GArray *moments = g_array_new (FALSE, FALSE, sizeof (Moment));
  const HsTime *end = find_end (self);

  for (guint i = 0; i < self->builder->events->len; i++)
    {
      const HsEvent *event = hs_findings_get_event (self, i);

      if (event->kind == HS_EVENT_TRIGGER && moments->len == 0)
        continue;
      add_moment (moments, &self->builder->start, end, event);
    }
  g_array_sort (moments, compare_moments);
  return moments;
}

static int
compare_seconds (gconstpointer a, gconstpointer b)
{
  gint64 x = *(const gint64 *) a;
  gint64 y = *(const gint64 *) b;

  return (x > y) - (x < y);
}

/* What lies between @moments: how many stretches, their median, the longest of them and the moment before it. */
typedef struct
{
  guint n;
  gint64 median;
  gint64 longest;
  const Moment *before;
} Rhythm;

static Rhythm
measure (const GArray *moments)
{
  g_autoptr (GArray) stretches = g_array_new (FALSE, FALSE, sizeof (gint64));
  Rhythm rhythm = { 0 };
  gint64 busy = G_MININT64;

  for (guint i = 0; i + 1 < moments->len; i++)
    {
      const Moment *moment = &g_array_index (moments, Moment, i);
      gint64 stretch;

      busy = MAX (busy, moment->until);
      stretch = moment[1].seconds - busy;
      if (stretch <= 0)
        continue;
      g_array_append_val (stretches, stretch);
      if (stretch > rhythm.longest && moment->event->kind != HS_EVENT_RESOLUTION)
        {
          rhythm.longest = stretch;
          rhythm.before = moment;
        }
    }
  g_array_sort (stretches, compare_seconds);
  rhythm.n = stretches->len;
  rhythm.median = stretches->len > 0 ? g_array_index (stretches, gint64, stretches->len / 2) : 0;
  return rhythm;
}

static void
check_silence (HsReading *self)
{
  g_autoptr (GArray) moments = find_moments (self);
  g_autofree char *silence = NULL;
  g_autofree char *usual = NULL;
  Rhythm rhythm = measure (moments);

  if (rhythm.n < MIN_MOMENTS - 1 || rhythm.longest <= TIMES_MEDIAN * rhythm.median || rhythm.longest <= MIN_SILENCE_MINUTES * 60)
    return;
  silence = hs_duration_format ((int) (rhythm.longest / 60));
  usual = hs_duration_format ((int) MAX (1, rhythm.median / 60));
  hs_findings_add (self, HS_FINDING_SILENCE, rhythm.before->event->line,
                   /* Translators: two durations, such as "1 h" and "5 min" */
                   g_strdup_printf (_ ("After this the document tells nothing for %s, where its events are some %s apart."),
                                    silence, usual));
}

void
hs_findings_check_rhythm (HsReading *self)
{
  check_unnoticed (self);
  check_silence (self);
}
