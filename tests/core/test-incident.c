/* test-incident.c: building an incident, its paths and its evidence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "hs-incident-builder.h"

static HsTime
at (int day, int hour, int minute)
{
  return (HsTime) { .form = HS_TIME_CLOCK, .year = 2024, .month = 3, .day = (gint8) day,
                    .hour = (gint8) hour, .minute = (gint8) minute, .second = -1 };
}

static void
add_event (HsIncidentBuilder *builder, HsTime time, HsEventKind kind, gboolean misleading, gboolean escalation)
{
  HsEvent *event = hs_incident_builder_add_event (builder);

  event->line = 10 + event->id;
  event->time = time;
  event->kind = kind;
  event->misleading = misleading;
  event->escalation = escalation;
  event->text = g_strdup ("text");
}

static void
add_path (HsIncidentBuilder *builder, guint from, guint to)
{
  HsPath *path = hs_incident_builder_add_path (builder);

  path->hypothesis = g_strdup ("network");
  path->from_event = from;
  path->to_event = to;
}

/* 20:00 to 02:00; noticed at 21:00, misled from 22:00 to 01:00 by two paths that overlap. */
static HsIncident *
make_incident (void)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();

  builder->start = at (10, 20, 0);
  builder->end = at (11, 2, 0);
  add_event (builder, at (10, 21, 0), HS_EVENT_DETECTION, FALSE, FALSE);
  add_event (builder, at (10, 22, 0), HS_EVENT_MITIGATION, TRUE, FALSE);
  add_event (builder, at (11, 0, 0), HS_EVENT_ESCALATION, TRUE, TRUE);
  add_event (builder, at (11, 1, 0), HS_EVENT_IDENTIFICATION, FALSE, FALSE);
  add_event (builder, at (11, 1, 30), HS_EVENT_RESOLUTION, FALSE, FALSE);
  add_path (builder, 2, 3);
  add_path (builder, 2, 4);
  return hs_incident_builder_end (g_steal_pointer (&builder));
}

static void
test_paths (void)
{
  g_autoptr (HsIncident) incident = make_incident ();
  const HsPath *path = hs_incident_get_path (incident, 1);

  g_assert_cmpuint (path->from_line, ==, 12);
  g_assert_cmpuint (path->to_line, ==, 14);
  g_assert_cmpint (path->minutes, ==, 180);
}

static void
test_evidence (void)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();
  g_autoptr (HsIncident) incident = NULL;
  HsTime none = { HS_TIME_NONE };
  const HsEvent *event;

  add_event (builder, none, HS_EVENT_OTHER, FALSE, FALSE);
  hs_event_add_evidence (&g_array_index (builder->events, HsEvent, 0), "misleading", "suspected", 11, 7);
  incident = hs_incident_builder_end (g_steal_pointer (&builder));
  event = hs_incident_get_event (incident, 0);
  g_assert_cmpuint (event->n_evidence, ==, 1);
  g_assert_cmpstr (event->evidence[0].text, ==, "suspected");
  g_assert_cmpuint (event->evidence[0].column, ==, 7);
  g_assert_nonnull (event->to);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/incident/paths", test_paths);
  g_test_add_func ("/incident/evidence", test_evidence);
  return g_test_run ();
}
