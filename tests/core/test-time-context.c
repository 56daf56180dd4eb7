/* test-time-context.c: tests of what looks like a time and is none
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "time-text.h"

static const TimeTextCase nothing[] = {
  { "pendant 3 h", "" },
  { "it took 9h in all", "" },
  { "durante 3 horas", "" },
  { "", "" },
  { "v1.2.3", "" },
  { "version 1.2.2023.4", "" },
  { "3:1", "" },
  { "a 16:10 ratio", "" },
  { "localhost:8080", "" },
  { "main.c:10:20", "" },
  { "10.0.10.20", "" },
  { "fe80:10:20::1", "" },
  { "10:20:30:40:50:60", "" },
  { "24/7", "" },
  { "10:20x", "" },
  { "99.95 %", "" },
  { "10:20%", "" },
  { "lasted 2:30 hours", "" },
  { "it took 2:30", "" },
  { "12:30 minutes", "" },
  { "for 10h30 we", "" },
  { "(~3h30)", "" },
  { "1h50m", "" },
  { "10 h 30 min", "" },
  { "47.50 Hz", "" },
  { "at 1500 requests", "" },
  { "2023 - the year", "" },
  { "$10.20", "" },
  { "#1020", "" },
  { "1,10:20", "" },
  { "https://a.example/2023/06/15/10:20", "" },
  { "posts/2023/06/15/x", "" },
  { "report-2023-06-15.pdf", "" },
  { "2023-06-15-report.md", "" },
  { "2023-06-15.log", "" },
  { "name_10:20", "" },
  { "2023-06-15_dump", "" },
  { "2023-02-30", "" },
  { "August 99th", "" },
  { "25:10", "" },
  { "10:60", "" },
  { "it may 5 times", "" },
  { "in June 2023", "" },
  { "[Date] [Time]", "" },
  { "a midnight deploy", "" },
  { "T-shirt", "" },
  { "a +15% rise", "" },
  { "a second later", "" },
  { "100 GB, 15 hosts", "" },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  time_text_add ("/time-context/nothing", nothing, G_N_ELEMENTS (nothing));
  return g_test_run ();
}
