/* test-findings-rhythm.c: tests of the remarks on stretches of which nothing is told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "remarks-text.h"

#define HEAD "# Mill down\n\n## Summary\n\nOn 2024-05-03 the wheel stood from 10:00 to 14:00 UTC.\n\n## Timeline\n\n"
#define BEGIN "- 10:00: An alert reports that the wheel stands.\n- 10:05: The miller checks the axle.\n- 10:10: The miller checks the belt.\n- 10:15: The miller checks the stones.\n- 10:20: The miller checks the pond.\n"

static const RemarksTextCase cases[] = {
  { "silence", "silence", HEAD BEGIN "- 13:50: The miller checks the gate.\n- 14:00: The wheel is restored.\n",
    "13 After this the document tells nothing for 3 h 30, where its events are some 5 min apart.\n" },
  { "short", "silence", HEAD BEGIN "- 10:45: The miller checks the gate.\n- 10:50: The wheel is restored.\n", "" },
  { "slow", "silence",
    HEAD "- 10:00: An alert reports that the wheel stands.\n- 10:30: The miller checks the axle.\n- 11:00: The miller checks the belt.\n- 11:30: The miller checks the pond.\n- 12:00: The miller checks the gate.\n- 13:30: The wheel is restored.\n", "" },
  { "few-events", "silence", HEAD "- 10:00: An alert reports that the wheel stands.\n- 10:05: The miller checks the axle.\n- 13:30: The wheel is restored.\n", "" },
  { "range", "silence", HEAD BEGIN "- 10:25 - 13:50: The miller looks at each tooth.\n- 13:55: The miller checks the gate.\n- 14:00: The wheel is restored.\n",
    "" },
  { "after-the-repair", "silence", HEAD BEGIN "- 10:25: The wheel is restored.\n- 13:55: The wheel stops.\n- 14:00: The wheel is restored.\n", "" },
  { "unnoticed", "unnoticed", HEAD "- 10:00: The belt was deployed to the wheel.\n- 11:10: An alert reports that the wheel stands.\n- 14:00: The wheel is restored.\n",
    "10 By what the document tells, nobody noticed the outage for its first 1 h 10.\n" },
  { "noticed", "unnoticed", HEAD "- 10:05: An alert reports that the wheel stands.\n- 14:00: The wheel is restored.\n", "" },
  { "start-not-stated", "unnoticed",
    "# Mill down\n\n## Timeline\n\n- 10:00: The belt was deployed to the wheel.\n- 11:10: An alert reports that the wheel stands.\n- 14:00: The wheel is restored.\n", "" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  remarks_text_add ("/findings/rhythm", cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
