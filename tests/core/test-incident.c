/* test-incident.c: building an incident, its figures and its phases
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
test_metrics (void)
{
  g_autoptr (HsIncident) incident = make_incident ();
  const HsMetrics *metrics = hs_incident_get_metrics (incident);

  g_assert_cmpint (hs_incident_get_basis (incident), ==, HS_TIME_BASIS_DATED);
  g_assert_cmpint (metrics->duration, ==, 360);
  g_assert_cmpint (metrics->stated_duration, ==, -1);
  g_assert_cmpint (metrics->unnoticed, ==, 60);
  g_assert_cmpint (metrics->detection_to_first_escalation, ==, 180);
  g_assert_cmpint (metrics->detection_to_cause, ==, 240);
  g_assert_cmpint (metrics->cause_to_resolution, ==, 60);
  g_assert_cmpint (metrics->misled, ==, 180);
  g_assert_cmpfloat (metrics->misled_share, ==, 0.5);
  g_assert_cmpuint (hs_incident_get_n_escalations (incident), ==, 1);
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
test_phases (void)
{
  static const struct
  {
    HsPhaseKind kind;
    gint64 minutes;
  } expected[] = {
    { HS_PHASE_UNNOTICED, 60 }, { HS_PHASE_LOOKING, 60 }, { HS_PHASE_MISLED, 180 },
    { HS_PHASE_FIXING, 30 },    { HS_PHASE_RECOVERING, 30 },
  };
  g_autoptr (HsIncident) incident = make_incident ();

  g_assert_cmpuint (hs_incident_get_n_phases (incident), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const HsPhase *phase = hs_incident_get_phase (incident, i);

      g_assert_cmpint (phase->kind, ==, expected[i].kind);
      g_assert_cmpint (phase->end - phase->start, ==, expected[i].minutes * 60);
      if (i > 0)
        g_assert_cmpint (phase->start, ==, hs_incident_get_phase (incident, i - 1)->end);
    }
}

static void
test_untimed (void)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();
  g_autoptr (HsIncident) incident = NULL;
  HsTime none = { HS_TIME_NONE };
  gint64 seconds;

  add_event (builder, none, HS_EVENT_INVESTIGATION, TRUE, FALSE);
  add_event (builder, none, HS_EVENT_IDENTIFICATION, FALSE, FALSE);
  add_path (builder, 1, 2);
  incident = hs_incident_builder_end (g_steal_pointer (&builder));

  g_assert_cmpint (hs_incident_get_basis (incident), ==, HS_TIME_BASIS_NONE);
  g_assert_false (hs_incident_get_seconds (incident, &none, &seconds));
  g_assert_cmpint (hs_incident_get_path (incident, 0)->minutes, ==, -1);
  g_assert_cmpint (hs_incident_get_metrics (incident)->misled, ==, 0);
  g_assert_cmpint (hs_incident_get_metrics (incident)->duration, ==, -1);
  g_assert_cmpuint (hs_incident_get_n_phases (incident), ==, 0);
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

static void
test_names (void)
{
  for (HsEventKind kind = 0; kind < HS_N_EVENT_KINDS; kind++)
    {
      g_assert_nonnull (hs_event_kind_get_name (kind));
      g_assert_nonnull (hs_event_kind_get_label (kind));
    }
  for (HsPhaseKind kind = 0; kind < HS_N_PHASES; kind++)
    g_assert_nonnull (hs_phase_get_label (kind));
  g_assert_cmpstr (hs_ended_get_name (HS_ENDED_CAUSE_FOUND), ==, "cause_found");
  g_assert_cmpstr (hs_certainty_get_name (HS_CERTAINTY_INFERRED), ==, "inferred");
  g_assert_cmpstr (hs_measure_kind_get_name (HS_MEASURE_TASK), ==, "task");
  g_assert_cmpstr (hs_level_get_name (HS_LEVEL_WARNING), ==, "warning");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/incident/metrics", test_metrics);
  g_test_add_func ("/incident/paths", test_paths);
  g_test_add_func ("/incident/phases", test_phases);
  g_test_add_func ("/incident/untimed", test_untimed);
  g_test_add_func ("/incident/evidence", test_evidence);
  g_test_add_func ("/incident/names", test_names);
  return g_test_run ();
}
