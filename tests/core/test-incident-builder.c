/* test-incident-builder.c: tests of an incident while it is being read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-incident-builder.h"

/* More records than an array begins with, so that it has to grow. */
#define MANY 200

static void
test_empty (void)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();

  g_assert_null (builder->title);
  g_assert_null (builder->zone);
  g_assert_null (builder->root_cause.text);
  g_assert_false (builder->has_utc_offset);
  g_assert_cmpint (builder->start.form, ==, HS_TIME_NONE);
  g_assert_cmpint (builder->end.form, ==, HS_TIME_NONE);
  g_assert_cmpint (builder->stated_duration, ==, -1);
  g_assert_cmpuint (builder->events->len + builder->paths->len + builder->measures->len + builder->findings->len, ==, 0);
}

static void
test_new_event (void)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();
  const HsEvent *event = hs_incident_builder_add_event (builder);

  g_assert_cmpuint (event->id, ==, 1);
  g_assert_cmpint (event->kind, ==, HS_EVENT_OTHER);
  g_assert_cmpint (event->certainty, ==, HS_CERTAINTY_UNKNOWN);
  g_assert_cmpint (event->time.form, ==, HS_TIME_NONE);
  g_assert_nonnull (event->to);
  g_assert_null (event->to[0]);
  g_assert_null (event->text);
  g_assert_cmpuint (event->line + event->n_evidence, ==, 0);
}

static void
test_ids (void)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();

  for (guint i = 0; i < MANY; i++)
    hs_incident_builder_add_event (builder)->text = g_strdup_printf ("event %u", i + 1);
  g_assert_cmpuint (builder->events->len, ==, MANY);
  for (guint i = 0; i < MANY; i++)
    {
      const HsEvent *event = &g_array_index (builder->events, HsEvent, i);
      g_autofree char *text = g_strdup_printf ("event %u", event->id);

      g_assert_cmpuint (event->id, ==, i + 1);
      g_assert_cmpstr (event->text, ==, text);
    }
}

static void
test_other_records (void)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();

  for (guint i = 0; i < MANY; i++)
    {
      HsPath *path = hs_incident_builder_add_path (builder);
      HsMeasure *measure = hs_incident_builder_add_measure (builder);
      HsFinding *finding = hs_incident_builder_add_finding (builder);

      g_assert_null (path->hypothesis);
      g_assert_cmpuint (path->from_event + path->to_event, ==, 0);
      g_assert_null (measure->owner);
      g_assert_false (measure->done);
      g_assert_null (finding->code);
      g_assert_cmpuint (finding->column, ==, 0);
      path->hypothesis = g_strdup ("the belt");
      measure->owner = g_strdup ("Ann");
      measure->done = TRUE;
      finding->code = g_strdup ("unnoticed");
      finding->column = 3;
    }
  g_assert_cmpuint (builder->paths->len, ==, MANY);
  g_assert_cmpuint (builder->measures->len, ==, MANY);
  g_assert_cmpuint (builder->findings->len, ==, MANY);
}

static void
test_evidence (void)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();
  HsEvent *event = hs_incident_builder_add_event (builder);
  char label[] = "misleading";

  hs_event_add_evidence (event, label, "suspected", 11, 7);
  hs_event_add_evidence (event, "escalation", "called", 12, 1);
  label[0] = 'M';
  g_assert_cmpuint (event->n_evidence, ==, 2);
  g_assert_cmpstr (event->evidence[0].label, ==, "misleading");
  g_assert_cmpstr (event->evidence[0].text, ==, "suspected");
  g_assert_cmpuint (event->evidence[0].line, ==, 11);
  g_assert_cmpuint (event->evidence[0].column, ==, 7);
  g_assert_cmpstr (event->evidence[1].text, ==, "called");
}

static void
test_end_empty (void)
{
  g_autoptr (HsIncident) incident = hs_incident_builder_end (hs_incident_builder_new ());
  const HsMetrics *metrics = hs_incident_get_metrics (incident);

  g_assert_null (hs_incident_get_title (incident));
  g_assert_cmpuint (hs_incident_get_n_events (incident), ==, 0);
  g_assert_cmpuint (hs_incident_get_n_phases (incident), ==, 0);
  g_assert_cmpuint (hs_incident_get_n_escalations (incident), ==, 0);
  g_assert_cmpint (hs_incident_get_basis (incident), ==, HS_TIME_BASIS_NONE);
  g_assert_cmpint (metrics->duration, ==, -1);
  g_assert_cmpint (metrics->stated_duration, ==, -1);
  g_assert_cmpint (metrics->misled, ==, 0);
}

static void
test_end (void)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();
  g_autoptr (HsIncident) incident = NULL;
  int minutes;

  builder->title = g_strdup ("The mill stands");
  builder->severity = g_strdup ("2");
  builder->zone = g_strdup ("CET");
  builder->has_utc_offset = TRUE;
  builder->utc_offset_minutes = 60;
  builder->line = 3;
  builder->end_line = 30;
  builder->impact.text = g_strdup ("No flour");
  builder->impact.line = 5;
  builder->stated_duration = 45;
  hs_incident_builder_add_event (builder)->escalation = TRUE;
  hs_incident_builder_add_event (builder);
  hs_incident_builder_add_event (builder)->escalation = TRUE;
  hs_incident_builder_add_measure (builder)->text = g_strdup ("Buy a belt");

  incident = hs_incident_builder_end (builder);
  g_assert_cmpstr (hs_incident_get_title (incident), ==, "The mill stands");
  g_assert_cmpstr (hs_incident_get_severity (incident), ==, "2");
  g_assert_cmpstr (hs_incident_get_zone (incident), ==, "CET");
  g_assert_true (hs_incident_get_utc_offset (incident, &minutes));
  g_assert_cmpint (minutes, ==, 60);
  g_assert_cmpuint (hs_incident_get_line (incident), ==, 3);
  g_assert_cmpuint (hs_incident_get_end_line (incident), ==, 30);
  g_assert_cmpstr (hs_incident_get_impact (incident)->text, ==, "No flour");
  g_assert_cmpint (hs_incident_get_metrics (incident)->stated_duration, ==, 45);
  g_assert_cmpuint (hs_incident_get_n_escalations (incident), ==, 2);
  g_assert_cmpstr (hs_incident_get_measure (incident, 0)->text, ==, "Buy a belt");
}

/* The document never leaves the path. */
static void
test_path_ends (void)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();
  g_autoptr (HsIncident) incident = NULL;
  HsPath *path;

  hs_incident_builder_add_event (builder)->line = 7;
  path = hs_incident_builder_add_path (builder);
  path->from_event = 1;
  incident = hs_incident_builder_end (builder);
  g_assert_cmpuint (hs_incident_get_path (incident, 0)->from_line, ==, 7);
  g_assert_cmpuint (hs_incident_get_path (incident, 0)->to_line, ==, 0);
  g_assert_cmpint (hs_incident_get_path (incident, 0)->minutes, ==, -1);
  g_assert_cmpint (hs_incident_get_path (incident, 0)->ended, ==, HS_ENDED_NOT_TOLD);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/incident-builder/empty", test_empty);
  g_test_add_func ("/incident-builder/new-event", test_new_event);
  g_test_add_func ("/incident-builder/ids", test_ids);
  g_test_add_func ("/incident-builder/other-records", test_other_records);
  g_test_add_func ("/incident-builder/evidence", test_evidence);
  g_test_add_func ("/incident-builder/end-empty", test_end_empty);
  g_test_add_func ("/incident-builder/end", test_end);
  g_test_add_func ("/incident-builder/path-ends", test_path_ends);
  return g_test_run ();
}
