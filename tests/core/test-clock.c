/* test-clock.c: tests of times that move forward
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-clock.h"

static void
assert_told (HsClock *clock, const char *text, const char *heading, const char *expected)
{
  g_autoptr (GArray) times = hs_time_scan (text);
  g_autoptr (GArray) days = heading != NULL ? hs_time_scan (heading) : NULL;
  HsTime time;
  g_autofree char *told = NULL;

  g_assert_cmpuint (times->len, ==, 1);
  time = hs_clock_tell (clock, &g_array_index (times, HsTimeMatch, 0), days != NULL ? &g_array_index (days, HsTimeMatch, 0) : NULL);
  told = hs_time_to_string (&time);
  g_assert_cmpstr (told, ==, expected);
}

static void
test_midnight (void)
{
  HsClock clock = { 0 };

  assert_told (&clock, "2024-02-28 23:50", NULL, "2024-02-28T23:50");
  assert_told (&clock, "00:10", NULL, "2024-02-29T00:10");
  assert_told (&clock, "00:05", NULL, "2024-02-29T00:05");
  assert_told (&clock, "23:00", NULL, "2024-02-29T23:00");
  assert_told (&clock, "01:00", NULL, "2024-03-01T01:00");
}

static void
test_halves (void)
{
  HsClock clock = { .twelve_hour = TRUE };

  assert_told (&clock, "11:50 AM", NULL, "T11:50");
  assert_told (&clock, "1:10", NULL, "T13:10");
  assert_told (&clock, "11:30", NULL, "T23:30");
}

static void
test_heading (void)
{
  HsClock clock = { .year = 2024 };

  assert_told (&clock, "23:50", "May 3", "2024-05-03T23:50");
  assert_told (&clock, "00:10", "May 3", "2024-05-04T00:10");
  assert_told (&clock, "09:00", "May 6", "2024-05-06T09:00");
}

static void
test_later (void)
{
  HsClock clock = { 0 };

  assert_told (&clock, "10:55", NULL, "T10:55");
  assert_told (&clock, "ten minutes later", NULL, "T11:05");
}

static void
test_after (void)
{
  HsTime start = { HS_TIME_CLOCK, .year = 2024, .month = 12, .day = 31, .hour = 23, .second = -1 };
  HsTime end = { HS_TIME_CLOCK, .hour = 1, .second = -1 };
  g_autofree char *told = NULL;

  hs_clock_set_date_after (&end, &start);
  told = hs_time_to_string (&end);
  g_assert_cmpstr (told, ==, "2025-01-01T01:00");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clock/midnight", test_midnight);
  g_test_add_func ("/clock/halves", test_halves);
  g_test_add_func ("/clock/heading", test_heading);
  g_test_add_func ("/clock/later", test_later);
  g_test_add_func ("/clock/after", test_after);
  return g_test_run ();
}
