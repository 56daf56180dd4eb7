/* test-findings-parts.c: tests of the remarks on parts of a postmortem that are missing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "remarks-text.h"

#define TIMELINE "\n## Timeline\n\n- 10:00: The wheel stops and the mill stands.\n- 11:00: It turns again after a repair.\n"
#define CAUSE "\n## Root cause\n\nA worn belt.\n"
#define MEASURES "\n## Action items\n\n- Buy a belt.\n"
#define IMPACT "\n## Impact\n\nNo flour.\n"

static const RemarksTextCase cases[] = {
  { "no-cause", "no-root-cause", "# Mill down\n" IMPACT TIMELINE MEASURES, "1 The document names no root cause.\n" },
  { "cause", "no-root-cause", "# Mill down\n" IMPACT TIMELINE CAUSE MEASURES, "" },
  { "cause-in-a-heading", "no-root-cause", "# Mill down\n" IMPACT "\n# Root Cause: a worn belt\n" TIMELINE MEASURES, "" },
  { "cause-in-prose", "no-root-cause", "# Mill down\n\nA stone in the gate caused the wheel to stand.\n" IMPACT TIMELINE MEASURES, "" },
  { "no-measures", "no-measures", "# Mill down\n" IMPACT TIMELINE CAUSE, "1 The document lists no corrective or preventive measure.\n" },
  { "measures", "no-measures", "# Mill down\n" IMPACT TIMELINE CAUSE MEASURES, "" },
  { "measures-in-prose", "no-measures", "# Mill down\n" IMPACT TIMELINE CAUSE "\nFrom now on the belt needs to be looked at once a week.\n", "" },
  { "no-impact", "no-impact", "# Mill stands\n" TIMELINE CAUSE MEASURES, "1 The document does not tell the impact.\n" },
  { "impact", "no-impact", "# Mill stands\n" IMPACT TIMELINE CAUSE MEASURES, "" },
  { "impact-in-prose", "no-impact", "# Mill stands\n\nFor an hour our customers got no flour.\n" TIMELINE CAUSE MEASURES, "" },
  { "no-timeline", "no-timeline", "# Mill down\n\nThe wheel was down on 2024-05-03 from 10:00 to 11:00 UTC.\n" CAUSE MEASURES,
    "1 The document has no timeline.\n" },
  { "timeline", "no-timeline", "# Mill down\n" TIMELINE CAUSE MEASURES, "" },
  { "no-times", "no-times", "# Mill down\n\n## Timeline\n\n- The wheel stops and the mill stands.\n- It turns again after a repair.\n" CAUSE MEASURES,
    "5 The document tells no times of its events.\n" },
  { "times", "no-times", "# Mill down\n" TIMELINE CAUSE MEASURES, "" },
  { "other-language", "no-measures", "# Mühle\n\n## Timeline\n\n- 2024-05-03 10:00 UTC: Das Rad steht still, niemand weiß warum.\n- 2024-05-03 11:00 UTC: Es dreht sich wieder.\n\nDer Riemen war verschlissen und wurde ersetzt.\n", "" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  remarks_text_add ("/findings/parts", cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
