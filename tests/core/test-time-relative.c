/* test-time-relative.c: tests of times that count from another one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "time-text.h"

static const TimeTextCase relative[] = {
  { "T+15: x", "{T+15} +0:15" },
  { "**T+0:15** - x", "{T+0:15} +0:15" },
  { "t-5 min", "{t-5 min} -0:05" },
  { "T + 1h30", "{T + 1h30} +1:30" },
  { "T+0:15:30", "{T+0:15:30} +0:15:30" },
  { "+15m paged", "{+15m} +0:15" },
  { "- +0:15 paged", "{+0:15} +0:15" },
  { "five minutes later we", "{five minutes later} later 300" },
  { "about 2 hours later", "{2 hours later} ~later 7200" },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  time_text_add ("/time-relative/relative", relative, G_N_ELEMENTS (relative));
  return g_test_run ();
}
