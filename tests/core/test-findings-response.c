/* test-findings-response.c: tests of the remarks on escalations and misleading paths
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "remarks-text.h"

#define HEAD "# Mill down\n\n## Timeline\n\n- 10:00: An alert reports that the wheel stands.\n"
#define CAUSE "\n## Root cause\n\nA worn belt.\n"

static const RemarksTextCase cases[] = {
  { "late", "late-escalation",
    HEAD "- 10:10: The root cause was identified: a worn belt.\n- 10:50: Escalated to the Belt team.\n- 11:00: The wheel is restored.\n" CAUSE,
    "7 Belt team came in 40 min after the cause was known.\n" },
  { "soon", "late-escalation",
    HEAD "- 10:10: The root cause was identified: a worn belt.\n- 10:15: Escalated to the Belt team.\n- 11:00: The wheel is restored.\n" CAUSE, "" },
  { "before-the-cause", "late-escalation",
    HEAD "- 10:10: Escalated to the Belt team.\n- 10:50: The root cause was identified: a worn belt.\n- 11:00: The wheel is restored.\n" CAUSE, "" },
  { "without-begin", "path-without-times",
    HEAD "- The miller suspected the water level.\n- 10:30: The water level was ruled out.\n- 11:00: The wheel is restored.\n" CAUSE,
    "6 The document does not tell when the misleading path “water level” began.\n" },
  { "without-end", "path-without-times",
    HEAD "- 10:10: The miller suspected the water level.\n- The water level was ruled out.\n- 11:00: The wheel is restored.\n" CAUSE,
    "6 The document does not tell when the misleading path “water level” was left.\n" },
  { "with-times", "path-without-times",
    HEAD "- 10:10: The miller suspected the water level.\n- 10:30: The water level was ruled out.\n- 11:00: The wheel is restored.\n" CAUSE, "" },
  { "no-times-at-all", "path-without-times",
    "# Mill down\n\n## Timeline\n\n- The miller suspected the water level.\n- The water level was ruled out.\n" CAUSE, "" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  remarks_text_add ("/findings/response", cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
