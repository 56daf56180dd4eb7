/* test-drafts.c: tests of which entries of a document are its events, and of their times
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "incident-text.h"

#define HEAD "# Outage of the mill\n\n"
#define CAUSE "\n## Root cause\n\nThe belt was worn.\n"

static const IncidentTextCase forms[] = {
  { "items", HEAD "## Timeline\n\n- 10:00: The wheel stops.\n- 10:05 - 10:20: The miller looks.\n- Escalation: the smith is called.\n",
    "5 T10:00 The wheel stops.\n6 T10:05..T10:20 The miller looks.\n7 - Escalation: the smith is called.\n" },
  { "detail", HEAD "## Timeline\n\n- 10:00: The wheel stops.\n  - Nobody hears it.\n- 10:05: It turns.\n",
    "5 T10:00 The wheel stops.\n7 T10:05 It turns.\n" },
  { "labels", HEAD "## Timeline\n\n- 10:00: The wheel stops.\n- 10:05 Escalation:\n  - The smiths are called in.\n  - They look.\n- **10:20 Fix**\n  - A new belt.\n",
    "5 T10:00 The wheel stops.\n6 T10:05 Escalation: The smiths are called in. They look.\n9 T10:20 Fix: A new belt.\n" },
  { "days", HEAD "## Timeline\n\n- May 3, 2024\n  - 23:50: The wheel stops.\n- May 4, 2024\n  - 00:10: It turns.\n",
    "6 2024-05-03T23:50 The wheel stops.\n8 2024-05-04T00:10 It turns.\n" },
  { "headings", HEAD "## Timeline\n\n### 10:00 - Detection\n\nThe wheel stops.\n\n### 10:20\n\nIt turns.\n\n- The miller is glad.\n",
    "5 T10:00 Detection: The wheel stops.\n9 T10:20 It turns.\n" },
  { "heading-of-another-sort", HEAD "## Timeline\n\n### 10:00 - Root cause found\n\nThe belt slips.\n\n### 10:20 - The wheel turns again\n",
    "5 T10:00 Root cause found: The belt slips.\n9 T10:20 The wheel turns again\n" },
  { "table", HEAD "## Timeline\n\n| What | Time | Who |\n|---|---|---|\n| The wheel stops | 10:00 | Ann |\n| It turns | 10:20 | Ben |\n",
    "7 T10:00 The wheel stops\n8 T10:20 It turns\n" },
  { "untimed-paragraphs", HEAD "## Timeline\n\nThe wheel stopped.\n\nThen the smith came:\n\nIt turned again.\n" CAUSE,
    "5 - The wheel stopped.\n9 - It turned again.\n" },
  { "quotation", HEAD "## Timeline\n\n### 10:00\n\nThe miller writes:\n\n> At 9:50 I heard a crack.\n\n### 10:20\n\nThe wheel turns.\n",
    "5 T10:00 The miller writes:\n11 T10:20 The wheel turns.\n" },
  { "newest-first", HEAD "Date: 2024-05-03\n\n## Timeline\n\n- 00:30: It turns.\n- 00:10: The smith comes.\n- 23:50: We look.\n- 23:40: It stops.\n",
    "7 2024-05-04T00:30 It turns.\n8 2024-05-04T00:10 The smith comes.\n9 2024-05-03T23:50 We look.\n10 2024-05-03T23:40 It stops.\n" },
  { "lines", HEAD "## Timeline\n\n3 May 2024 (all times in CET)\n\n10:00\nThe wheel stops.\n10:05\nThe miller looks.\n3pm\nIt turns.\n",
    "7 2024-05-03T10:00 The wheel stops.\n9 2024-05-03T10:05 The miller looks.\n11 2024-05-03T15:00 It turns.\n" },
  { "newest-first-with-days", "# Errors in the mill\n\n**Resolved** - It turns again.\nAug 12, 16:32 UTC\n\n**Investigating** - We look into it.\nAug 12, 14:55 UTC\n",
    "3 XXXX-08-12T16:32 Resolved - It turns again.\n6 XXXX-08-12T14:55 Investigating - We look into it.\n" },
  { "remarks", HEAD "## Timeline\n\n- Timezone: CET\n- 10:00: The wheel stops.\n- Note: the clock of the mill is slow.\n- 10:20: It turns.\n",
    "6 T10:00 The wheel stops.\n8 T10:20 It turns.\n" },
  { "time-under-question", HEAD "## Timeline\n\n- when was the issue detected:\n\n  10:00\n\n- how was the issue detected\n\n  10:05 The miller hears nothing.\n" CAUSE,
    "7 T10:00 when was the issue detected\n11 T10:05 The miller hears nothing.\n" },
  { "prose", HEAD "At 10:00 the wheel stopped. Nobody knew why. At 10:20 it turned again. The wheel was down from 10:00 to 10:20.\n",
    "3 T10:00 At 10:00 the wheel stopped.\n3 T10:20 At 10:20 it turned again.\n" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  incident_text_add ("/drafts/forms", incident_text_tell_events, forms, G_N_ELEMENTS (forms));
  return g_test_run ();
}
