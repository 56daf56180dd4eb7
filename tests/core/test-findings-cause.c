/* test-findings-cause.c: tests of the remark on causes that contradict each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "remarks-text.h"

#define DOCUMENT(summary, section) \
  "# Mill down\n\n## Summary\n\n" summary "\n\n## Timeline\n\n- 10:00: The wheel stops.\n- 11:00: It turns.\n\n## Root cause\n\n" section "\n"

static const RemarksTextCase cases[] = {
  { "disagree", "cause-disagrees", DOCUMENT ("- Root cause: lightning struck the roof", "The belt between axle and gear was worn."),
    "5 The summary tells another cause than the section on it, on line 14.\n" },
  { "in-a-sentence", "cause-disagrees", DOCUMENT ("No flour for an hour. The root cause was a stroke of lightning.", "The belt between axle and gear was worn."),
    "5 The summary tells another cause than the section on it, on line 14.\n" },
  { "stems", "cause-disagrees", DOCUMENT ("- Root cause: worn belts", "The belt between axle and gear broke."), "" },
  { "synonyms", "cause-disagrees", DOCUMENT ("- Root cause: a slow database table", "Postgres had lost its index."), "" },
  { "hint-only", "cause-disagrees", DOCUMENT ("- Root cause: a server error", "The belt between axle and gear was worn."), "" },
  { "several", "cause-disagrees", DOCUMENT ("- Root cause: lightning struck the roof\n- Root cause: the pond froze over", "The belt was worn."), "" },
  { "no-section", "cause-disagrees", "# Mill down\n\n## Summary\n\n- Root cause: a worn belt\n\n## Timeline\n\n- 10:00: The wheel stops.\n- 11:00: It turns.\n", "" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  remarks_text_add ("/findings/cause", cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
