/* test-incident.c: building an incident, its paths and its evidence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "built-incident.h"

static void
test_paths (void)
{
  g_autoptr (HsIncident) incident = built_incident_new ();
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

  built_incident_add_event (builder, none, HS_EVENT_OTHER, FALSE, FALSE);
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
