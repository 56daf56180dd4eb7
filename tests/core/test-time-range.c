/* test-time-range.c: tests of ranges of time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "time-text.h"

static const TimeTextCase ranges[] = {
  { "10:00 - 11:00 x", "{10:00} T10:00; {11:00} ..T11:00" },
  { "10:00\xe2\x80\x93" "11:00 UTC", "{10:00} T10:00; {11:00 UTC} ..T11:00 UTC=+0" },
  { "from 10:00 until about 11:00", "{10:00} T10:00; {11:00} ..~T11:00" },
  { "between 10:00 and 11:00", "{10:00} T10:00; {11:00} ..T11:00" },
  { "10:00 and 11:00", "{10:00} T10:00; {11:00} T11:00" },
  { "10:00-10:30 AM", "{10:00} T10:00 AM?; {10:30 AM} ..T10:30 AM" },
  { "11:30-1:00 PM", "{11:30} T11:30 AM?; {1:00 PM} ..T13:00 PM" },
  { "08:00 PM to 09:45", "{08:00 PM} T20:00 PM; {09:45} ..T21:45 PM?" },
  { "11:30 PM to 1:00", "{11:30 PM} T23:30 PM; {1:00} ..T01:00 AM?" },
  { "6 to 7 PM", "{6} T18:00 PM?; {7 PM} ..T19:00 PM" },
  { "from 00.00 EAT to 03.30", "{00.00 EAT} T00:00 EAT=+180; {03.30} ..T03:30" },
  { "10:00 UTC-11:00 UTC", "{10:00 UTC} T10:00 UTC=+0; {11:00 UTC} ..T11:00 UTC=+0" },
  { "10:00 UTC \xe2\x86\x92 ~11:30 UTC", "{10:00 UTC} T10:00 UTC=+0; {~11:30 UTC} ..~T11:30 UTC=+0" },
  { "June 15, 2023, 10:20 - June 15, 2023, 14:40",
    "{June 15, 2023, 10:20} 2023-06-15T10:20; {June 15, 2023, 14:40} ..2023-06-15T14:40" },
  { "22:30 UTC on October 29 to 05:39 UTC on October 30",
    "{22:30 UTC on October 29} XXXX-10-29T22:30 UTC=+0; {05:39 UTC on October 30} ..XXXX-10-30T05:39 UTC=+0" },
  { "10:00 - At 11:00 we", "{10:00} T10:00; {11:00} T11:00" },
  { "10:00 x\n- 11:00 y", "{10:00} T10:00; {11:00} T11:00" },
  { "10:00: until 11:00 x", "{10:00} T10:00; {11:00} T11:00" },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  time_text_add ("/time-range/ranges", ranges, G_N_ELEMENTS (ranges));
  return g_test_run ();
}
