/* test-measures.c: tests of the measures and tasks of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "incident-text.h"

#define HEAD "# Mill down\n\n## Timeline\n\n- 10:00: The wheel stops.\n- 10:20: It turns.\n\n"

static const IncidentTextCase cases[] = {
  { "items", HEAD "## Corrective measures\n\n- Improvements:\n  - Oil the axle (Millers, by 2024-05-08)\n- Tasks:\n  - Buy a belt. Owner: Ann\n",
    "11 improvement Millers 2024-05-08 Oil the axle (Millers, by 2024-05-08)\n13 task Ann - Buy a belt. Owner: Ann\n" },
  { "owner-and-date", HEAD "## Action items\n\n1. Oil the axle. Owner: Millers, due 2024-05-08\n2. Buy a belt (@ann)\n",
    "10 task Millers 2024-05-08 Oil the axle. Owner: Millers, due 2024-05-08\n11 task @ann - Buy a belt (@ann)\n" },
  { "nested", HEAD "## Action items\n\n- Buy a belt\n  - Owner: Ann\n  - The old one is worn.\n", "10 task Ann - Buy a belt\n" },
  { "table", HEAD "## Action items\n\n| Owner | Action | Due |\n|---|---|---|\n| Ann | Buy a belt | May 8 |\n\nSee also the book of the mill.\n",
    "12 task Ann May 8 Buy a belt\n" },
  { "improvements-as-tasks", HEAD "## Action items\n\n### Process improvements\n\n1. Listen to the wheel (DONE)\n",
    "12 task - - Listen to the wheel (DONE) +\n" },
  { "causes", HEAD "## Prevention\n\nAll of it was due to what was missing:\n\n- No oil.\n- No care.\n\nWe need the following:\n\n1. Oil.\n",
    "17 improvement - - Oil.\n" },
  { "tasks-that-resulted", HEAD "## Action items\n\nTwo action items resulted from this:\n\n1. Oil the axle.\n", "12 task - - Oil the axle.\n" },
  { "called-tasks", HEAD "## Prevention\n\nAction 1: Oil the axle.\nAction 2: Buy a belt.\nThe wheel: paint it.\n",
    "10 task - - Action 1: Oil the axle.\n11 task - - Action 2: Buy a belt.\n12 improvement - - The wheel: paint it.\n" },
  { "lead-over-headings", HEAD "## What comes next\n\nThese are the key action items:\n\n### Belt\n\n- Buy it.\n\n## Prevention\n\n- Oil the axle.\n",
    "14 task - - Buy it.\n18 improvement - - Oil the axle.\n" },
  { "lead-at-the-end-of-an-item", HEAD "## Prevention\n\n- Oil the axle.\nThe tasks are:\n\n- Buy a belt.\n",
    "10 improvement - - Oil the axle. The tasks are:\n13 task - - Buy a belt.\n" },
  { "no-owner", HEAD "## Prevention\n\n- Oil the axle. (Accomplished.)\n- Tell the Wheel Stop Time (WST)\n",
    "10 improvement - - Oil the axle. (Accomplished.) +\n11 improvement - - Tell the Wheel Stop Time (WST)\n" },
  { "byline", HEAD "## Prevention\n\nWe will oil the axle.\n\nAnn Miller\n", "10 improvement - - We will oil the axle.\n" },
  { "period", HEAD "## Action items\n\n- Oil the axle (Millers, Q3)\n- Buy a belt (Millers, by next week)\n",
    "10 task Millers Q3 Oil the axle (Millers, Q3)\n11 task Millers by next week Buy a belt (Millers, by next week)\n" },
  { "comment", HEAD "## Prevention\n\n- Oil the axle.\n\nBut of course it will never happen again.\n", "10 improvement - - Oil the axle.\n" },
  { "related", HEAD "## Next steps\n\n- Oil the axle.\n\n### Related mills\n\n- The mill at the pond.\n", "10 task - - Oil the axle.\n" },
  { "heading-in-words", HEAD "## How we keep it from happening again\n\n- Oil the axle.\n", "10 improvement - - Oil the axle.\n" },
  { "lines", HEAD "## Prevention\n\nWe will do this:\n\nOil the axle.\nBuy a belt.\nTo begin with, these are the tasks:\n\nCall the smith.\nAsk him.\n"
    "In conclusion, we learned.\n",
    "12 improvement - - Oil the axle.\n13 improvement - - Buy a belt.\n16 task - - Call the smith.\n17 task - - Ask him.\n" },
  { "letter", HEAD "## Prevention\n\nWe will oil the axle.\n\nYours sincerely,\nAnn\n\nMiller\n", "10 improvement - - We will oil the axle.\n" },
  { "prose", "# Mill down\n\nAt 10:00 the wheel stopped. At 10:20 it turned.\n\nThe cause was a worn belt.\n\nOver the next few weeks we will be looking for a better belt.\n",
    "7 improvement - - Over the next few weeks we will be looking for a better belt.\n" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  incident_text_add ("/measures", incident_text_tell_measures, cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
