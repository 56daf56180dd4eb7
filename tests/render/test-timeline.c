/* test-timeline.c: tests of hs-timeline.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "sample-incidents.h"

#define HOUR 3600.0

static HsTimeline *
make_timeline (const char *name)
{
  g_autoptr (HsIncident) incident = sample_incident_new (name);

  return hs_timeline_new (incident);
}

static double
get_place (const HsTimeline *timeline, guint event)
{
  return hs_timeline_get_point (timeline, hs_timeline_find_event (timeline, event))->start;
}

static void
test_told_places (void)
{
  g_autoptr (HsTimeline) timeline = make_timeline ("one-path");

  g_assert_true (hs_timeline_has_times (timeline));
  g_assert_cmpuint (hs_timeline_get_n_points (timeline), ==, 7);
  g_assert_cmpfloat (get_place (timeline, 5) - get_place (timeline, 1), ==, 3 * HOUR);
  for (guint i = 0; i < 7; i++)
    g_assert_true (hs_timeline_get_point (timeline, i)->told);
}

static void
test_untold_between_neighbours (void)
{
  g_autoptr (HsTimeline) timeline = make_timeline ("untimed");
  double first = get_place (timeline, 1), last = get_place (timeline, 5);

  for (guint event = 2; event < 5; event++)
    {
      g_assert_cmpfloat_with_epsilon (get_place (timeline, event), first + (last - first) / 4 * (event - 1), 1e-6);
      g_assert_false (hs_timeline_get_point (timeline, hs_timeline_find_event (timeline, event))->told);
    }
  g_assert_cmpfloat (get_place (timeline, 6), >, last);
  g_assert_cmpfloat (hs_timeline_get_end (timeline), >, get_place (timeline, 6));
}

static void
test_no_times (void)
{
  g_autoptr (HsTimeline) timeline = make_timeline ("no-times");
  double start, noticed, end;

  g_assert_false (hs_timeline_has_times (timeline));
  g_assert_cmpfloat (get_place (timeline, 2) - get_place (timeline, 1), ==, get_place (timeline, 4) - get_place (timeline, 3));
  g_assert_false (hs_timeline_get_impact (timeline, &start, &noticed, &end));
  g_assert_false (hs_timeline_get_detection (timeline, &start));
}

static void
test_no_events (void)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();
  g_autoptr (HsIncident) incident = hs_incident_builder_end (builder);
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);

  g_assert_cmpuint (hs_timeline_get_n_points (timeline), ==, 0);
  g_assert_cmpfloat (hs_timeline_get_start (timeline), <, hs_timeline_get_end (timeline));
  g_assert_cmpuint (hs_timeline_find_event (timeline, 1), ==, G_MAXUINT);
  g_assert_cmpuint (hs_timeline_find_time (timeline, 0), ==, 0);
}

static void
test_document_order_backwards (void)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();
  static const char *const times[] = { "2024-01-01T12:00", "2024-01-01T11:00", "2024-01-01T10:00" };
  g_autoptr (HsIncident) incident = NULL;
  g_autoptr (HsTimeline) timeline = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      HsEvent *event = hs_incident_builder_add_event (builder);

      event->time = sample_time (times[i]);
      event->text = g_strdup (times[i]);
    }
  incident = hs_incident_builder_end (builder);
  timeline = hs_timeline_new (incident);
  g_assert_cmpuint (hs_timeline_get_point (timeline, 0)->event, ==, 3);
  g_assert_cmpuint (hs_timeline_get_point (timeline, 2)->event, ==, 1);
  g_assert_cmpuint (hs_timeline_find_event (timeline, 1), ==, 2);
}

static void
test_find_time (void)
{
  g_autoptr (HsTimeline) timeline = make_timeline ("one-path");

  g_assert_cmpuint (hs_timeline_find_time (timeline, get_place (timeline, 3)), ==, 2);
  g_assert_cmpuint (hs_timeline_find_time (timeline, get_place (timeline, 3) + 1), ==, 3);
  g_assert_cmpuint (hs_timeline_find_time (timeline, get_place (timeline, 7) + 1), ==, 7);
}

static void
test_impact (void)
{
  g_autoptr (HsTimeline) timeline = make_timeline ("one-path");
  double start, noticed, end, detection;

  g_assert_true (hs_timeline_get_impact (timeline, &start, &noticed, &end));
  g_assert_cmpfloat (noticed - start, ==, HOUR);
  g_assert_cmpfloat (end - start, ==, 6 * HOUR);
  g_assert_true (hs_timeline_get_detection (timeline, &detection));
  g_assert_cmpfloat (detection, ==, noticed);
}

static void
test_paths (void)
{
  g_autoptr (HsTimeline) timeline = make_timeline ("overlapping-paths");
  g_autoptr (HsTimeline) untimed = make_timeline ("untimed");
  const HsTimelinePath *open = hs_timeline_get_path (timeline, 2);

  g_assert_cmpuint (hs_timeline_get_n_paths (timeline), ==, 3);
  g_assert_true (open->open);
  g_assert_cmpfloat (open->end, ==, get_place (timeline, 7));
  g_assert_false (hs_timeline_get_path (timeline, 0)->open);
  g_assert_true (hs_timeline_get_path (timeline, 0)->end_told);
  g_assert_false (hs_timeline_get_path (untimed, 0)->start_told);
  g_assert_true (hs_timeline_get_path (untimed, 1)->end_told);
}

static void
test_teams (void)
{
  g_autoptr (HsTimeline) timeline = make_timeline ("overlapping-paths");
  g_autoptr (HsTimeline) unnamed = make_timeline ("untimed");
  g_autoptr (HsTimeline) none = make_timeline ("relative");

  g_assert_cmpuint (hs_timeline_get_n_teams (timeline), ==, 3);
  g_assert_cmpstr (hs_timeline_get_team (timeline, 0)->name, ==, "First responders");
  g_assert_cmpuint (hs_timeline_get_team (timeline, 0)->event, ==, 0);
  g_assert_cmpstr (hs_timeline_get_team (timeline, 1)->name, ==, "Storage team");
  g_assert_cmpstr (hs_timeline_get_team (timeline, 2)->name, ==, "The Network Team");
  g_assert_cmpuint (hs_timeline_get_team (timeline, 2)->event, ==, 3);
  g_assert_cmpstr (hs_timeline_get_team (unnamed, 1)->name, ==, "Others, not named");
  g_assert_false (hs_timeline_get_team (unnamed, 1)->told);
  g_assert_cmpuint (hs_timeline_get_n_teams (none), ==, 0);
}

static void
test_folds (void)
{
  g_autoptr (HsTimeline) days = make_timeline ("several-days");
  g_autoptr (HsTimeline) hours = make_timeline ("one-path");
  const HsFold *folds;
  guint n_folds;

  folds = hs_timeline_get_folds (days, &n_folds);
  g_assert_cmpuint (n_folds, ==, 1);
  g_assert_cmpfloat (folds[0].start, >, get_place (days, 6));
  g_assert_cmpfloat (folds[0].end, <, get_place (days, 7));
  g_assert_cmpfloat (folds[0].length, <, folds[0].end - folds[0].start);

  hs_timeline_get_folds (hours, &n_folds);
  g_assert_cmpuint (n_folds, ==, 0);
}

static void
test_large (void)
{
  g_autoptr (HsIncident) incident = sample_incident_new_large (20000);
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);

  g_assert_cmpuint (hs_timeline_get_n_points (timeline), ==, 20000);
  g_assert_cmpuint (hs_timeline_find_event (timeline, 20000), ==, 19999);
}

/* As looking at each of the events tells. */
static void
test_misleads (void)
{
  g_autoptr (HsTimeline) timeline = make_timeline ("one-path");
  HsIncident *incident = hs_timeline_get_incident (timeline);
  guint n_runs = 0;

  for (guint first = 0; first < hs_timeline_get_n_points (timeline); first++)
    {
      gboolean misleads = FALSE;

      g_assert_false (hs_timeline_misleads (timeline, first, 0));
      for (guint i = first; i < hs_timeline_get_n_points (timeline); i++)
        {
          misleads |= hs_incident_get_event (incident, hs_timeline_get_point (timeline, i)->event - 1)->misleading;
          g_assert_cmpint (hs_timeline_misleads (timeline, first, i - first + 1), ==, misleads);
          n_runs += misleads ? 1 : 0;
        }
    }
  g_assert_cmpuint (n_runs, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/told-places", test_told_places);
  g_test_add_func ("/timeline/untold-between-neighbours", test_untold_between_neighbours);
  g_test_add_func ("/timeline/no-times", test_no_times);
  g_test_add_func ("/timeline/no-events", test_no_events);
  g_test_add_func ("/timeline/document-order-backwards", test_document_order_backwards);
  g_test_add_func ("/timeline/find-time", test_find_time);
  g_test_add_func ("/timeline/impact", test_impact);
  g_test_add_func ("/timeline/paths", test_paths);
  g_test_add_func ("/timeline/teams", test_teams);
  g_test_add_func ("/timeline/folds", test_folds);
  g_test_add_func ("/timeline/misleads", test_misleads);
  g_test_add_func ("/timeline/large", test_large);
  return g_test_run ();
}
