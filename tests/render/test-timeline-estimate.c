/* test-timeline-estimate.c: tests of hs-timeline-estimate.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-estimate.h"
#include "sample-incidents.h"

static const Sample sample = {
  .start = "2024-03-10T20:00",
  .end = "2024-03-11T02:00",
  .events = {
    { "2024-03-10T21:00", NULL, HS_EVENT_DETECTION, "", NULL, "Alert." },
    { "2024-03-10T22:00", NULL, HS_EVENT_INVESTIGATION, "m", NULL, "One." },
    { "2024-03-10T23:00", NULL, HS_EVENT_INVESTIGATION, "m", NULL, "Two." },
    { "2024-03-11T01:00", NULL, HS_EVENT_IDENTIFICATION, "", NULL, "Found." },
    { "2024-03-11T02:00", NULL, HS_EVENT_RESOLUTION, "", NULL, "Resolved." },
  },
  .paths = { { "one", 2, 4, HS_ENDED_CAUSE_FOUND }, { "two", 3, 4, HS_ENDED_CAUSE_FOUND } },
};

/* Paths that overlap count once. */
static void
test_overlapping (void)
{
  g_autoptr (HsTimeline) timeline = sample_timeline_new (&sample);
  g_autofree char *text = hs_timeline_estimate_format (timeline);
  double start, noticed, last, end;

  g_assert_true (hs_timeline_get_impact (timeline, &start, &noticed, &last));
  g_assert_true (hs_timeline_get_estimate (timeline, &end));
  g_assert_cmpfloat (end - start, ==, 3 * 3600);
  g_assert_cmpstr (text, ==, "Estimate: 3\u00a0h instead of 6\u00a0h without the misleading paths");
}

static void
test_nothing_to_estimate (void)
{
  static const char *const names[] = { "no-times", "dateless" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (HsIncident) incident = sample_incident_new (names[i]);
      g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
      double end;

      g_assert_false (hs_timeline_get_estimate (timeline, &end));
      g_assert_null (hs_timeline_estimate_format (timeline));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-estimate/overlapping", test_overlapping);
  g_test_add_func ("/timeline-estimate/nothing-to-estimate", test_nothing_to_estimate);
  return g_test_run ();
}
