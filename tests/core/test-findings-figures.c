/* test-findings-figures.c: tests of the remarks on figures that contradict each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "remarks-text.h"

#define DOCUMENT(summary, impact) \
  "# Mill down\n\n## Summary\n\n" summary "\n\n## Impact\n\n" impact "\n\n## Timeline\n\n- 10:00: The wheel stops.\n- 11:00: It turns.\n"

static const RemarksTextCase cases[] = {
  { "percent", "impact-disagrees", DOCUMENT ("The wheel stood and 30% of users got no flour.", "About 50 % of our users got none."),
    "9 The impact is told as “50 % of our users” here and as “30% of users” on line 5.\n" },
  { "count", "impact-disagrees", DOCUMENT ("The mill lost 1,200 orders.", "All in all 400 orders were lost."),
    "9 The impact is told as “400 orders” here and as “1,200 orders” on line 5.\n" },
  { "rounded", "impact-disagrees", DOCUMENT ("Some 30 percent of users got no flour.", "32.5% of all users got none."), "" },
  { "other-things", "impact-disagrees", DOCUMENT ("30% of users got no flour.", "50% of orders were lost."), "" },
  { "other-units", "impact-disagrees", DOCUMENT ("30% of users got no flour.", "In all 1200 users got none."), "" },
  { "other-users", "impact-disagrees", DOCUMENT ("30% of users got no flour.", "50% of the rural users got none."), "" },
  { "narrowed", "impact-disagrees", DOCUMENT ("30% of users got no flour.", "50% of users in the valley got none."), "" },
  { "bounds", "impact-disagrees", DOCUMENT ("Up to 80% of users got no flour.", "30% of users got none."), "" },
  { "several", "impact-disagrees", DOCUMENT ("30% of users got no flour.", "30% of users got none. Later 10% of users got little."), "" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  remarks_text_add ("/findings/figures", cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
