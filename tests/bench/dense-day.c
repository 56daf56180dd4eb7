/* dense-day.c: an incident of many events in one day
 *
 * The numbers come by chance as those by which other timelines are measured, in JavaScript: a product beyond 53 bits
 * loses its last ones.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "dense-day.h"

#include <math.h>

#include "hs-incident-builder.h"

#define N_PATHS 50
#define N_TEAMS 5
#define DAY (24 * 60 * 60)
#define LONGEST_PATH 3600.0
#define SHORTEST_PATH 60

static const char *const words[] = { "deadlock", "checkout", "paged", "rollback", "alert", "latency",
                                     "spike", "mitigated", "escalated", "database", "cache", "deploy" };

/* 0 to 1. */
static double
draw (guint32 *state)
{
  double product = *state * 1103515245.0 + 12345;

  *state = (guint32) fmod (product, 4294967296.0) & 0x7fffffff;
  return *state / 2147483647.0;
}

static HsTime
at (double seconds)
{
  int second = MIN ((int) seconds, DAY - 1);

  return (HsTime) {
    .form = HS_TIME_CLOCK,
    .year = 2024,
    .month = 5,
    .day = 5,
    .hour = (gint8) (second / 3600),
    .minute = (gint8) (second / 60 % 60),
    .second = (gint8) (second % 60),
  };
}

/* Its id. */
static guint
add_event (HsIncidentBuilder *builder, double seconds, char *text)
{
  HsEvent *event = hs_incident_builder_add_event (builder);

  event->line = builder->events->len;
  event->time = at (seconds);
  event->kind = (HsEventKind) (builder->events->len % HS_N_EVENT_KINDS);
  event->text = text;
  return builder->events->len;
}

static void
call_team (HsIncidentBuilder *builder, guint team)
{
  HsEvent *event = &g_array_index (builder->events, HsEvent, builder->events->len - 1);

  event->kind = HS_EVENT_ESCALATION;
  event->escalation = TRUE;
  g_strfreev (event->to);
  event->to = g_new0 (char *, 2);
  event->to[0] = g_strdup_printf ("service %u", team);
}

static void
add_points (HsIncidentBuilder *builder, guint32 *state, guint n_points)
{
  gboolean called[N_TEAMS] = { FALSE };

  for (guint i = 0; i < n_points; i++)
    {
      double seconds = draw (state) * DAY;
      guint team = MIN ((guint) (draw (state) * N_TEAMS), N_TEAMS - 1);

      add_event (builder, seconds, g_strdup_printf ("%s %s #%u", words[i % 12], words[i * 7 % 12], i));
      if (!called[team])
        call_team (builder, team);
      called[team] = TRUE;
    }
}

static void
add_paths (HsIncidentBuilder *builder, guint32 *state)
{
  for (guint i = 0; i < N_PATHS; i++)
    {
      double start = draw (state) * DAY * 0.95;
      double length = draw (state) * LONGEST_PATH + SHORTEST_PATH;
      HsPath *path = hs_incident_builder_add_path (builder);

      path->hypothesis = g_strdup_printf ("range %s %u", words[i % 12], i);
      path->from_event = add_event (builder, start, g_strdup_printf ("suspected %s", path->hypothesis));
      path->to_event = add_event (builder, start + length, g_strdup_printf ("ruled out %s", path->hypothesis));
    }
}

HsIncident *
dense_day_new (guint n_points)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();
  guint32 state = 12345;

  builder->title = g_strdup ("A dense day");
  builder->start = at (0);
  builder->end = at (DAY);
  add_points (builder, &state, n_points);
  add_paths (builder, &state);
  return hs_incident_builder_end (g_steal_pointer (&builder));
}
