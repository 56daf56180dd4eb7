/* test-time-link.c: tests of dates with their clocks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "time-text.h"

static const TimeTextCase joined[] = {
  { "2023-06-15T10:20:00Z", "{2023-06-15T10:20:00Z} 2023-06-15T10:20:00 Z=+0" },
  { "2023-06-15T10:20:00.000-07:00", "{2023-06-15T10:20:00.000-07:00} 2023-06-15T10:20:00 -07:00=-420" },
  { "[2023-06-15 10:20] x", "{[2023-06-15 10:20]} 2023-06-15T10:20" },
  { "June 15, 2023, 10:20 (UTC)", "{June 15, 2023, 10:20 (UTC)} 2023-06-15T10:20 UTC=+0" },
  { "June 15, 2023 - 10:20 UTC", "{June 15, 2023 - 10:20 UTC} 2023-06-15T10:20 UTC=+0" },
  { "June 15 at around 10 AM", "{June 15 at around 10 AM} ~XXXX-06-15T10:00 AM" },
  { "10:20 on June 15", "{10:20 on June 15} XXXX-06-15T10:20" },
  { "10:20 June 15, 2023", "{10:20 June 15, 2023} 2023-06-15T10:20" },
  { "10:20 UTC (Oct 29)", "{10:20 UTC (Oct 29)} XXXX-10-29T10:20 UTC=+0" },
  { "10:20 PM PST Saturday Oct 30th: x", "{10:20 PM PST Saturday Oct 30th} XXXX-10-30T22:20 PM wd6 PST=-480" },
  { "[Sun May 13 01:12:20.308 2024]", "{[Sun May 13 01:12:20.308 2024]} 2024-05-13T01:12:20 wd7" },
  { "[14/May/2024:01:13:45 +0000]", "{[14/May/2024:01:13:45 +0000]} 2024-05-14T01:13:45 +0000=+0" },
  { "9/10 7:55 PT - x", "{9/10 7:55 PT} XXXX-10-09T07:55 d/m PT=-420" },
  { "9/15 at 7:55", "{9/15 at 7:55} XXXX-09-15T07:55" },
  { "9/10 hosts at 7:55", "{7:55} T07:55" },
  { "16:00 PT on Monday", "{16:00 PT on Monday} T16:00 wd1 PT" },
  { "Monday at 10:20", "{Monday at 10:20} T10:20 wd1" },
  { "10 PM on the 17th", "{10 PM on the 17th} T22:00 PM day17" },
  { "00:30 (+1)", "{00:30 (+1)} T00:30 next" },
  { "00:30 the next day", "{00:30 the next day} T00:30 next" },
  { "at 9:20 AM\non May 16", "{9:20 AM\non May 16} XXXX-05-16T09:20 AM" },
  { "September 11th, 2018, at midnight (PST)",
    "{September 11th, 2018, at midnight (PST)} 2018-09-11T00:00 PST=-480" },
  { "June 15\n10:20 x", "{June 15} XXXX-06-15; {10:20} T10:20" },
  { "10:20 x\nJune 15", "{10:20} T10:20; {June 15} XXXX-06-15" },
  { "10:20: June 15 release", "{10:20} T10:20; {June 15} XXXX-06-15" },
  { "10:20 - June 15 release", "{10:20} T10:20; {June 15} XXXX-06-15" },
  { "June 15, 2023 | 10:20 | x", "{June 15, 2023 | 10:20} 2023-06-15T10:20" },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  time_text_add ("/time-link/joined", joined, G_N_ELEMENTS (joined));
  return g_test_run ();
}
