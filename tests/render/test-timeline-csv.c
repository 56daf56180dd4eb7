/* test-timeline-csv.c: tests of hs-timeline-csv.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-csv.h"
#include "sample-incidents.h"

#define NAMES "incident,id,line,time_text,time,end_time,certainty,kind,misleading,escalation,to,text\r\n"

static void
test_rows (void)
{
  static const Sample sample = {
    .name = "A, \"quoted\" title",
    .events = {
      { "2024-03-10T21:00", "2024-03-10T21:05", HS_EVENT_ESCALATION, "em", "Database|Network", "Called in,\n\"at last\"." },
      { NULL, NULL, HS_EVENT_OTHER, "", NULL, "Plain." },
    },
  };
  g_autoptr (HsIncident) incident = sample_build (&sample);
  g_autofree char *csv = hs_timeline_to_csv (incident);

  g_assert_cmpstr (csv, ==,
                   NAMES
                   "\"A, \"\"quoted\"\" title\",1,1,2024-03-10T21:00,2024-03-10T21:00,2024-03-10T21:05,stated,escalation,true,true,"
                   "Database; Network,\"Called in,\n\"\"at last\"\".\"\r\n"
                   "\"A, \"\"quoted\"\" title\",2,2,,,,unknown,other,false,false,,Plain.\r\n");
}

static void
test_without_events (void)
{
  static const Sample sample = { .name = "Empty" };
  g_autoptr (HsIncident) incident = sample_build (&sample);
  g_autofree char *csv = hs_timeline_to_csv (incident);

  g_assert_cmpstr (csv, ==, NAMES);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-csv/rows", test_rows);
  g_test_add_func ("/timeline-csv/without-events", test_without_events);
  return g_test_run ();
}
