/* test-findings-times.c: tests of the remarks on times that contradict each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "remarks-text.h"

#define HEAD(summary) "# Mill down\n\n## Summary\n\n" summary "\n\n## Timeline\n\n"
#define TIMELINE "- 10:00: The wheel stops.\n- 10:05: The miller notices it.\n- 11:00: The belt is replaced and the wheel turns again.\n"

static const RemarksTextCase cases[] = {
  { "duration", "duration-disagrees", HEAD ("On 2024-05-03 the wheel stood from 10:00 to 11:00 UTC.\n\nDuration: 3 hours") TIMELINE,
    "7 The document says that it lasted 3 h; from its start to its end are 1 h.\n" },
  { "duration-rounded", "duration-disagrees", HEAD ("On 2024-05-03 the wheel stood from 10:00 to 11:00 UTC.\n\nDuration: 70 minutes") TIMELINE, "" },
  { "duration-of-events", "duration-disagrees", HEAD ("On 2024-05-03 the wheel stood for 3 hours.") TIMELINE, "" },
  { "reversed", "end-before-start", HEAD ("- Start: 2024-05-03 11:00\n- End: 2024-05-03 10:00") TIMELINE,
    "6 The outage ends before it starts.\n" },
  { "not-reversed", "end-before-start", HEAD ("- Start: 2024-05-03 10:00\n- End: 2024-05-03 11:00") TIMELINE, "" },
  { "over-midnight", "end-before-start", HEAD ("- Start: 2024-05-03 23:00\n- End: 01:00") TIMELINE, "" },
  { "reversed-event", "end-before-start",
    HEAD ("The wheel stood.") "- 2024-05-03 10:00: The wheel stops.\n- 2024-05-03 10:30 - 2024-05-03 10:20: The miller looks for the fault.\n",
    "10 The event at 2024-05-03 10:30 - 2024-05-03 10:20 ends before it starts.\n" },
  { "before", "event-outside",
    HEAD ("On 2024-05-03 the wheel stood from 10:00 to 11:00 UTC.") "- 09:40 UTC: An alert reports that the wheel is slow.\n" TIMELINE,
    "9 People react at 09:40 UTC, before the outage starts by the summary.\n" },
  { "trigger-before", "event-outside",
    HEAD ("On 2024-05-03 the wheel stood from 10:00 to 11:00 UTC.") "- 09:40 UTC: A new belt was deployed to the wheel.\n" TIMELINE, "" },
  { "after", "event-outside",
    HEAD ("On 2024-05-03 the wheel stood from 10:00 to 10:30 UTC.") TIMELINE,
    "11 The service is still being restored at 11:00, after the outage has ended by the summary.\n" },
  { "other-zone", "event-outside",
    HEAD ("On 2024-05-03 the wheel stood from 10:00 to 10:30 UTC.") "- 10:05 CET: The miller notices it.\n- 11:10 CET: The wheel is restored.\n", "" },
  { "order", "out-of-order",
    HEAD ("The wheel stood.") "- 10:00: The wheel stops.\n- 10:30: The miller notices it.\n- 10:20: The belt is replaced.\n- 11:00: The wheel turns again.\n",
    "11 The event at 10:20 stands after the one at 10:30.\n" },
  { "newest-first", "out-of-order",
    HEAD ("The wheel stood.") "- 2024-05-03 11:00: The wheel turns again.\n- 2024-05-03 10:30: The belt is replaced.\n- 2024-05-03 10:20: The wheel stops.\n", "" },
  { "in-order", "out-of-order", HEAD ("The wheel stood.") TIMELINE, "" },
  { "midnight", "out-of-order", HEAD ("The wheel stood.") "- 23:50: The wheel stops.\n- 00:10: The wheel turns again.\n", "" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  remarks_text_add ("/findings/times", cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
