/* test-findings-calendar.c: tests of the remarks on the day, the year and the zone of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "remarks-text.h"

#define TIMELINE "\n## Timeline\n\n- 10:00: The wheel stops.\n- 11:00: It turns.\n"

static const RemarksTextCase cases[] = {
  { "ambiguous", "ambiguous-zone", "# Mill down\n\nOn 2024-05-03 it stood from 10:00 to 11:00 IST.\n" TIMELINE,
    "3 “IST” stands for several time zones; it was read as UTC+5:30.\n" },
  { "ambiguous-west", "ambiguous-zone", "# Mill down\n\nOn 2024-01-03 it stood from 10:00 to 11:00 EST.\n" TIMELINE,
    "3 “EST” stands for several time zones; it was read as UTC-5.\n" },
  { "one-meaning", "ambiguous-zone", "# Mill down\n\nOn 2024-05-03 it stood from 10:00 to 11:00 CEST.\n" TIMELINE, "" },
  { "no-zone", "no-zone", "# Mill down\n\nOn 2024-05-03 it stood from 10:00 to 11:00.\n" TIMELINE,
    "1 The document does not tell the zone of its times.\n" },
  { "zone-of-the-timeline", "no-zone", "# Mill down\n\n## Timeline (times in PST)\n\n- 10:00: The wheel stops.\n- 11:00: It turns.\n", "" },
  { "no-clock", "no-zone", "# Mill down\n\n## Timeline\n\n- 2024-05-03: The wheel stops.\n- 2024-05-04: It turns.\n", "" },
  { "no-year", "no-year", "# Mill down\n\nOn May 3 it stood from 10:00 to 11:00.\n" TIMELINE, "1 The document does not tell the year.\n" },
  { "year-elsewhere", "no-year", "# Mill down\n\nOn May 3 it stood from 10:00 to 11:00.\n" TIMELINE "\nSee [the log](https://mill.example/2024/05/wheel.log).\n", "" },
  { "no-date", "no-date", "# Mill down\n\nIt stood from 10:00 to 11:00.\n" TIMELINE, "1 The document does not tell the date.\n" },
  { "date", "no-date", "# Mill down\n\nOn May 3 it stood from 10:00 to 11:00.\n" TIMELINE, "" },
  { "relative", "no-date", "# Mill down\n\n## Timeline\n\n- T+0: The wheel stops.\n- T+15: It turns.\n", "" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  remarks_text_add ("/findings/calendar", cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
