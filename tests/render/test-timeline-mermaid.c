/* test-timeline-mermaid.c: tests of hs-timeline-mermaid.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-mermaid.h"
#include "sample-incidents.h"

static void
test_gantt (void)
{
  static const Sample sample = {
    .name = "Slow; pages: #1",
    .start = "2024-03-10T22:00",
    .end = "2024-03-11T01:00",
    .events = {
      { "2024-03-10T23:00", NULL, HS_EVENT_DETECTION, "", NULL, "Alert: 5 %." },
      { "2024-03-10T23:10", NULL, HS_EVENT_INVESTIGATION, "m", NULL, "Network suspected." },
      { "2024-03-11T01:00", NULL, HS_EVENT_IDENTIFICATION, "", NULL, "Found." },
      { NULL, NULL, HS_EVENT_OTHER, "", NULL, "Report." },
    },
    .paths = { { "network", 2, 3, HS_ENDED_CAUSE_FOUND } },
  };
  g_autoptr (HsTimeline) timeline = sample_timeline_new (&sample);
  g_autofree char *mermaid = hs_timeline_to_mermaid (timeline);

  g_assert_cmpstr (mermaid, ==,
                   "gantt\n"
                   "    title Slow, pages∶ ♯1\n"
                   "    dateFormat YYYY-MM-DD HH:mm:ss\n"
                   "    axisFormat %H:%M\n"
                   "    section Impact\n"
                   "    Unnoticed :done, 2024-03-10 22:00:00, 2024-03-10 23:00:00\n"
                   "    Impact :active, 2024-03-10 23:00:00, 2024-03-11 01:00:00\n"
                   "    section Response\n"
                   "    1 Alert∶ 5 ٪. :milestone, 2024-03-10 23:00:00, 2024-03-10 23:00:00\n"
                   "    2 Network suspected. :crit, milestone, 2024-03-10 23:10:00, 2024-03-10 23:10:00\n"
                   "    3 Found. :milestone, 2024-03-11 01:00:00, 2024-03-11 01:00:00\n"
                   "    section Misleading paths\n"
                   "    “network”, cause found :crit, 2024-03-10 23:10:00, 2024-03-11 01:00:00\n");
}

static void
test_without_times (void)
{
  g_autoptr (HsIncident) incident = sample_incident_new ("no-times");
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  g_autofree char *mermaid = hs_timeline_to_mermaid (timeline);

  g_assert_cmpstr (mermaid, ==,
                   "timeline\n"
                   "    title no-times\n"
                   "    1 : A certificate ran out.\n"
                   "    2 : Somebody noticed.\n"
                   "    3 2023-06-15 : The firewall was blamed.\n"
                   "    4 : Renewed.\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-mermaid/gantt", test_gantt);
  g_test_add_func ("/timeline-mermaid/without-times", test_without_times);
  return g_test_run ();
}
