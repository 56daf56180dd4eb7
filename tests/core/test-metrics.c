/* test-metrics.c: the figures and phases of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "built-incident.h"

static void
test_metrics (void)
{
  g_autoptr (HsIncident) incident = built_incident_new ();
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
  g_autoptr (HsIncident) incident = built_incident_new ();

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

  built_incident_add_event (builder, none, HS_EVENT_INVESTIGATION, TRUE, FALSE);
  built_incident_add_event (builder, none, HS_EVENT_IDENTIFICATION, FALSE, FALSE);
  built_incident_add_path (builder, 1, 2);
  incident = hs_incident_builder_end (g_steal_pointer (&builder));

  g_assert_cmpint (hs_incident_get_basis (incident), ==, HS_TIME_BASIS_NONE);
  g_assert_false (hs_incident_get_seconds (incident, &none, &seconds));
  g_assert_cmpint (hs_incident_get_path (incident, 0)->minutes, ==, -1);
  g_assert_cmpint (hs_incident_get_metrics (incident)->misled, ==, 0);
  g_assert_cmpint (hs_incident_get_metrics (incident)->duration, ==, -1);
  g_assert_cmpuint (hs_incident_get_n_phases (incident), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/metrics/metrics", test_metrics);
  g_test_add_func ("/metrics/phases", test_phases);
  g_test_add_func ("/metrics/untimed", test_untimed);
  return g_test_run ();
}
