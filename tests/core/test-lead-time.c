/* test-lead-time.c: times at the beginning of lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-lead-time.h"

static void
test_find (void)
{
  static const struct
  {
    const char *line;
    HsLeadTime time;
  } cases[] = {
    { "10:05: The alert fired", HS_LEAD_TIME_ENTRY },
    { "10:05 AM - The alert fired", HS_LEAD_TIME_ENTRY },
    { "10:05 – The alert fired", HS_LEAD_TIME_ENTRY },
    { "[10:05] The alert fired", HS_LEAD_TIME_ENTRY },
    { "**14:00 UTC** The alert fired", HS_LEAD_TIME_ENTRY },
    { "_6 PM_ – The alert fired", HS_LEAD_TIME_ENTRY },
    { "10:00-10:30 AM (UTC): We looked", HS_LEAD_TIME_ENTRY },
    { "May 5th, 2024, 3:00 PM (UTC): Issue", HS_LEAD_TIME_ENTRY },
    { "2023-05-01 10:00 UTC - text", HS_LEAD_TIME_ENTRY },
    { "9/10 7:55 PT - First complaint", HS_LEAD_TIME_ENTRY },
    { "12:45 PM PST Saturday Oct 30th: Wave", HS_LEAD_TIME_ENTRY },
    { "T+0:15 - Decided", HS_LEAD_TIME_ENTRY },
    { "2022-09-05: Release day", HS_LEAD_TIME_ENTRY },
    { "10:05\tThe alert fired", HS_LEAD_TIME_ENTRY },
    { "10:05 the alert fired", HS_LEAD_TIME_BARE },
    { "2:20 PM (GMT) a user complained", HS_LEAD_TIME_BARE },
    { "2:17 PM (GMT)", HS_LEAD_TIME_ALONE },
    { "15:15:", HS_LEAD_TIME_ALONE },
    { "2018-09-12", HS_LEAD_TIME_NONE },
    { "At 10:05 the alert fired", HS_LEAD_TIME_NONE },
    { "1. Summary", HS_LEAD_TIME_NONE },
    { "- 10:05: x", HS_LEAD_TIME_NONE },
    { "1st wave: 1071900 - 1072525", HS_LEAD_TIME_NONE },
    { "500 errors: many", HS_LEAD_TIME_NONE },
    { "Timeline", HS_LEAD_TIME_NONE },
    { "", HS_LEAD_TIME_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].line);
      g_assert_cmpint (hs_lead_time_find (cases[i].line, strlen (cases[i].line)), ==,
                       cases[i].time);
    }
}

static void
test_length (void)
{
  g_assert_cmpint (hs_lead_time_find ("10:05: cut", 5), ==, HS_LEAD_TIME_ALONE);
  g_assert_cmpint (hs_lead_time_find ("10:05: \xe2\x80", 9), ==, HS_LEAD_TIME_ALONE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lead-time/find", test_find);
  g_test_add_func ("/lead-time/length", test_length);
  return g_test_run ();
}
