/* test-findings-measures.c: tests of the remarks on the measures of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "remarks-text.h"

#define HEAD "# Mill down\n\n## Timeline\n\n- 10:00: The wheel stops.\n- 11:00: It turns.\n\n## Action items\n\n"

static const RemarksTextCase cases[] = {
  { "owners", "no-owner", HEAD "- Buy a belt. Owner: Ann\n- Oil the axle. Owner: Ben\n", "" },
  { "one-without-owner", "no-owner", HEAD "- Buy a belt. Owner: Ann\n- Oil the axle\n", "11 The measure “Oil the axle” names no owner.\n" },
  { "no-owners", "no-owner", HEAD "- Buy a belt\n- Oil the axle\n", "10 None of the 2 measures names an owner.\n" },
  { "most-without-owner", "no-owner", HEAD "- Buy a belt. Owner: Ann\n- Oil the axle\n- Clean the pond\n- Mend the gate\n- Sharpen the stones\n",
    "11 4 of the 5 measures name no owner.\n" },
  { "one", "no-owner", HEAD "- Buy a belt\n", "10 The one measure names no owner.\n" },
  { "done", "no-owner", HEAD "- [x] Buy a belt\n- [ ] Oil the axle. Owner: Ben\n", "" },
  { "due", "no-due-date", HEAD "- Buy a belt. Due: 2024-06-01\n- Show breaks by reason. Owner: Ann. Due: 2024-06-02\n", "" },
  { "not-due", "no-due-date", HEAD "- Buy a belt. Due: 2024-06-01\n- Oil the axle that carries the wheel and the two gears at the far end of it\n",
    "11 The measure “Oil the axle that carries the wheel and the two gears at…” has no date by which it is to be done.\n" },
  { "none-due", "no-due-date", HEAD "- Buy a belt\n- Oil the axle\n", "10 None of the 2 measures has a date by which it is to be done.\n" },
  { "most-not-due", "no-due-date", HEAD "- Buy a belt. Due: 2024-06-01\n- Oil the axle\n- Clean the pond\n- Mend the gate\n- Sharpen the stones\n",
    "11 4 of the 5 measures have no date by which they are to be done.\n" },
  { "same", "same-measure", HEAD "- Oil the axle of the wheel.\n- Buy a belt.\n- The wheel's axles are to be oiled.\n", "12 This measure stands already on line 10.\n" },
  { "other", "same-measure", HEAD "- Oil the axle of the wheel.\n- Oil the axle of the gate.\n", "" },
  { "short", "same-measure", HEAD "- Buy belts.\n- Buy a belt.\n", "" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  remarks_text_add ("/findings/measures", cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
