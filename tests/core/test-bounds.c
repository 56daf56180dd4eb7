/* test-bounds.c: tests of the title, start, end, zone, cause and length of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "incident-text.h"

#define TIMELINE "\n## Timeline\n\n- 10:00: The wheel stops.\n- 10:20: It turns.\n"

static const IncidentTextCase cases[] = {
  { "range", "# Mill down\n\n## Summary\n\n- Duration: May 3, 2024, 10:00 - 10:30 (CET)\n" TIMELINE,
    "Mill down | 2024-05-03T10:00 | 2024-05-03T10:30 | CET | 0 | -1\n" },
  { "letter", "From: ops@mill.example\nDate: Sat, 4 May 2024 09:30:11 +0100\nSubject: Mill down\n\nDear all,\n\nyesterday (3 May 2024) the mill was down from 10:00 until 10:30 CET.\n" TIMELINE,
    "Mill down | 2024-05-03T10:00 | 2024-05-03T10:30 | CET | 0 | -1\n" },
  { "run-of-lines", "Mill down\n=========\n\nIssue Summary\n-------------\n\nDuration: May 3, 2024, 10:00 - 10:30 (CET)\nImpact: No flour.\nRoot Cause: A worn belt.\n" TIMELINE,
    "Mill down | 2024-05-03T10:00 | 2024-05-03T10:30 | CET | 9 | -1\n" },
  { "start-and-length", "# Mill down\n\n## Summary\n\nOn May 3, 2024 the outage began at 10:00 and lasted for 45 minutes.\n" TIMELINE,
    "Mill down | 2024-05-03T10:00 | 2024-05-03T10:45 | - | 0 | 45\n" },
  { "other-lengths", "# Mill down\n\n## Impact\n\nCarts left two hours late. The bell rings after 5 minutes.\n" TIMELINE,
    "Mill down | T10:00 | T10:20 | - | 0 | -1\n" },
  { "month-first", "# Mill down\n\n## Summary\n\nReport of 2018-09-12: the outage went from 9/10 7:55 to 9/11 6:00.\n" TIMELINE,
    "Mill down | 2018-09-10T07:55 | 2018-09-11T06:00 | - | 0 | -1\n" },
  { "repair", "# Mill down\n\n- **Key events**\n  - First detected 2024-05-03 10:00\n  - Repaired 2024-05-03 10:40\n  - Resolved 2024-05-04 09:00\n",
    "Mill down | 2024-05-03T10:00 | 2024-05-03T10:40 | - | 0 | -1\n" },
  { "days", "# Mill down\n\n## Timeline\n\n- 2024-05-03: The belt is ordered.\n- 2024-05-05 10:00: It is mounted.\n",
    "Mill down | 2024-05-03 | 2024-05-05T10:00 | - | 0 | -1\n" },
  { "zone-of-the-timeline", "# Mill down\n\n## Timeline\n\nAll times in PST\n\n- 10:00: The wheel stops.\n- 10:20: It turns.\n",
    "Mill down | T10:00 | T10:20 | PST | 0 | -1\n" },
  { "zone-by-its-abbreviation", "# Mill down\n\n## Timeline\n\nAll times in Central European Time (CET)\n\n- 10:00: The wheel stops.\n- 10:20: It turns.\n",
    "Mill down | T10:00 | T10:20 | CET | 0 | -1\n" },
  { "zone-in-brackets", "# Mill down\n\n## Summary\n\nThe wheel was down from 10:00 on May 3, 2024 until 05:55 the next morning (CET).\n" TIMELINE,
    "Mill down | 2024-05-03T10:00 | 2024-05-04T05:55 | CET | 0 | -1\n" },
  { "recovery-by-its-words", "# Mill down\n\n## Summary\n\nOn May 3, 2024 at 10:00 UTC the wheel stopped. Around 10:20 UTC the axle began to move and by 10:30 UTC flour had returned to normal.\n" TIMELINE,
    "Mill down | 2024-05-03T10:00 | 2024-05-03T10:30 | UTC | 0 | -1\n" },
  { "length-from", "# Mill down\n\n## Summary\n\nOn May 3, 2024 for 3 hours and 12 minutes from 16:00 CEST there was no flour.\n" TIMELINE,
    "Mill down | 2024-05-03T16:00 | 2024-05-03T19:12 | CEST | 0 | 192\n" },
  { "relative", "# Mill down\n\n## Summary\n\nThere was no flour from T+0:00 to T+5:30.\n\n## Timeline\n\n- T+0:00: The wheel stops.\n- T+6:00: It turns.\n",
    "Mill down | +0:00 | +5:30 | - | 0 | -1\n" },
  { "what-happened", "# Mill down\n\n## What happened?\n\nOn 3 May 2024 it lasted from 17:55 to 18:30 CET.\n\n## How did we respond?\n\nAt 18:00 the miller was called. At 18:20 the wheel turned.\n",
    "Mill down | 2024-05-03T17:55 | 2024-05-03T18:30 | CET | 0 | -1\n" },
  { "spoken", "# Mill down\n\n## Summary\n\nThe wheel stopped on May 3, 2024 at a quarter to nine in the evening (Beirut time) and turned again at 10 PM.\n" TIMELINE,
    "Mill down | 2024-05-03T20:45 | 2024-05-03T22:00 | Beirut time | 0 | -1\n" },
  { "day-of-the-summary", "**Mill down**\n\n_Douala, 14/05/2024_\n\n## Summary\n\nNo flour on 12/05/2024. It lasted 20 minutes starting 10:00.\n" TIMELINE,
    "Mill down | 2024-05-12T10:00 | 2024-05-12T10:20 | - | 0 | 20\n" },
  { "title-below", "PUBLIC INCIDENT STATEMENT\nPartial stop of the mill\n\n1. Timeline\n\n10:00  The wheel stops.\n10:20  It turns.\n",
    "Partial stop of the mill | T10:00 | T10:20 | - | 0 | -1\n" },
  { "day-of-the-end", "# Mill down\n\n## Summary\n\nIt stood between 22:10 and 03:40 (4 May 2024).\n" TIMELINE,
    "Mill down | 2024-05-03T22:10 | 2024-05-04T03:40 | - | 0 | -1\n" },
  { "labelled-start", "# Mill down\n\n## Summary\n\n**Date:** 2024-05-03 10:02 UTC\n**Duration:** 30 minutes\n" TIMELINE,
    "Mill down | 2024-05-03T10:02 | 2024-05-03T10:32 | UTC | 0 | 30\n" },
  { "month-first-by-the-zone", "# Mill down\n\n## Summary\n\nThe wheel stood on 9/11/18 from 10:00am to 10:20am (PDT).\n" TIMELINE,
    "Mill down | 2018-09-11T10:00 | 2018-09-11T10:20 | PDT | 0 | -1\n" },
  { "day-of-all", "# Mill down\n\n## Timeline\n\nUnless said otherwise all this happened on 2024-05-03.\n\n- 2024-05-02 22:00: A belt slips.\n- 22:30: The wheel stops.\n",
    "Mill down | 2024-05-02T22:00 | 2024-05-03T22:30 | - | 0 | -1\n" },
  { "number", "# Mill Postmortem (incident #504)\n" TIMELINE, "Mill | T10:00 | T10:20 | - | 0 | -1\n" },
  { "cause-behind-the-timeline", "# Mill down\n\n## Timeline\n\n- 10:00: The wheel stops.\n- 10:20: It turns.\n\nThe main cause was a worn belt.\n",
    "Mill down | T10:00 | T10:20 | - | 8 | -1\n" },
  { "no-event", "# Today's quiet\n\nThe wheel was down on August 7th from about 8:43 UTC until 14:07 UTC.\n\nThis was due to a worn belt.\n",
    "Today's quiet | XXXX-08-07T08:43 | XXXX-08-07T14:07 | UTC | 5 | -1\n" },
  { "title-line", "Title: Mill down\n" TIMELINE, "Mill down | T10:00 | T10:20 | - | 0 | -1\n" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  incident_text_add ("/bounds", incident_text_tell_summary, cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
