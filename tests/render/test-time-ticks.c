/* test-time-ticks.c: tests of hs-time-ticks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-ticks.h"

/* 2024-03-10T00:00:00, a Sunday. */
#define MIDNIGHT 1710028800.0
#define HOUR 3600.0
#define DAY 86400.0
#define WIDTH 1000

static const HsClockFace dated = { .basis = HS_TIME_BASIS_DATED };

static char *
join (GArray *ticks)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < ticks->len; i++)
    {
      const HsTick *tick = &g_array_index (ticks, HsTick, i);

      g_string_append_printf (string, "%s%s%s", i > 0 ? " | " : "", tick->label, tick->day ? "*" : "");
    }
  return g_string_free (string, FALSE);
}

static void
assert_ticks (const HsClockFace *face, double start, double end, const char *expected)
{
  g_autoptr (HsTimeScale) scale = hs_time_scale_new (NULL, 0, start, end, 0, WIDTH);
  g_autoptr (GArray) ticks = hs_time_ticks_new (scale, NULL, 0, face, 150, 250);
  g_autofree char *labels = join (ticks);

  g_assert_cmpstr (labels, ==, expected);
}

static void
test_steps (void)
{
  assert_ticks (&dated, MIDNIGHT + 0.5, MIDNIGHT + 6, "00:00:01 | 00:00:02 | 00:00:03 | 00:00:04 | 00:00:05 | 00:00:06");
  assert_ticks (&dated, MIDNIGHT, MIDNIGHT + 300, "00:00* | 00:01 | 00:02 | 00:03 | 00:04 | 00:05");
  assert_ticks (&dated, MIDNIGHT + 20 * HOUR + 60, MIDNIGHT + 26 * HOUR, "21:00 | 22:00 | 23:00 | 00:00* | 01:00 | 02:00");
  assert_ticks (&dated, MIDNIGHT + HOUR, MIDNIGHT + DAY, "06:00 | 12:00 | 18:00 | 00:00*");
  assert_ticks (&dated, MIDNIGHT, MIDNIGHT + 4 * DAY, "Sun 10 March* | Mon 11 March* | Tue 12 March* | Wed 13 March* | Thu 14 March*");
  assert_ticks (&dated, MIDNIGHT, MIDNIGHT + 28 * DAY, "Mon 11 March* | Mon 18 March* | Mon 25 March* | Mon 1 April*");
  assert_ticks (&dated, MIDNIGHT, MIDNIGHT + 100 * DAY, "April 2024* | May 2024* | June 2024*");
}

static void
test_long_spans_have_few (void)
{
  g_autoptr (HsTimeScale) scale = hs_time_scale_new (NULL, 0, MIDNIGHT, MIDNIGHT + 200 * 365 * DAY, 0, WIDTH);
  g_autoptr (GArray) ticks = hs_time_ticks_new (scale, NULL, 0, &dated, 100, 100);

  g_assert_cmpuint (ticks->len, >, 1);
  g_assert_cmpuint (ticks->len, <, 12);
}

static void
test_counting (void)
{
  HsClockFace face = { .basis = HS_TIME_BASIS_DATED, .shift = -(MIDNIGHT + 600), .counting = TRUE };
  HsClockFace relative = { .basis = HS_TIME_BASIS_RELATIVE, .counting = TRUE };

  assert_ticks (&face, MIDNIGHT, MIDNIGHT + 3600, "T−0:10 | T+0:00 | T+0:10 | T+0:20 | T+0:30 | T+0:40 | T+0:50");
  assert_ticks (&relative, -600, 3000, "T−0:10 | T+0:00 | T+0:10 | T+0:20 | T+0:30 | T+0:40 | T+0:50");
}

static void
test_without_times (void)
{
  HsClockFace none = { .basis = HS_TIME_BASIS_NONE };

  assert_ticks (&none, 0, 10, "");
}

static void
test_folds_hold_no_ticks (void)
{
  const HsFold fold = { MIDNIGHT + 3 * HOUR, MIDNIGHT + 1000 * DAY, HOUR };
  g_autoptr (HsTimeScale) scale = hs_time_scale_new (&fold, 1, MIDNIGHT, MIDNIGHT + 1000 * DAY + 4 * HOUR, 0, WIDTH);
  g_autoptr (GArray) ticks = hs_time_ticks_new (scale, &fold, 1, &dated, 100, 100);

  g_assert_cmpuint (ticks->len, >, 4);
  for (guint i = 0; i < ticks->len; i++)
    {
      double seconds = g_array_index (ticks, HsTick, i).seconds;

      g_assert_true (seconds <= fold.start || seconds >= fold.end);
    }
}

static void
assert_days (const HsFold *folds, guint n_folds, const HsClockFace *face, double start, double end, const char *expected)
{
  g_autoptr (HsTimeScale) scale = hs_time_scale_new (folds, n_folds, start, end, 0, WIDTH);
  g_autoptr (GArray) days = hs_time_days_new (scale, folds, n_folds, face, 150);
  g_autofree char *labels = join (days);

  g_assert_cmpstr (labels, ==, expected);
}

static void
test_days (void)
{
  const HsFold fold = { MIDNIGHT + 12 * HOUR, MIDNIGHT + 5 * DAY + 12 * HOUR, 6 * HOUR };
  HsClockFace yearless = { .basis = HS_TIME_BASIS_YEARLESS };
  HsClockFace dateless = { .basis = HS_TIME_BASIS_DATELESS };
  HsClockFace none = { .basis = HS_TIME_BASIS_NONE };

  assert_days (NULL, 0, &dated, MIDNIGHT + 20 * HOUR, MIDNIGHT + 26 * HOUR, "Sun 10 March 2024* | Mon 11 March*");
  assert_days (NULL, 0, &dated, MIDNIGHT + 23.9 * HOUR, MIDNIGHT + 30 * HOUR, "Mon 11 March 2024*");
  assert_days (NULL, 0, &dated, MIDNIGHT, MIDNIGHT + 30 * DAY, "2024");
  assert_days (&fold, 1, &dated, MIDNIGHT, MIDNIGHT + 6 * DAY - 60, "Sun 10 March 2024* | Fri 15 March*");
  assert_days (NULL, 0, &yearless, 9000, 9000 + HOUR, "1 January*");
  assert_days (NULL, 0, &dateless, 20 * HOUR, 27 * HOUR, "Day 1* | Day 2*");
  assert_days (NULL, 0, &none, 0, 10, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time-ticks/steps", test_steps);
  g_test_add_func ("/time-ticks/long-spans-have-few", test_long_spans_have_few);
  g_test_add_func ("/time-ticks/counting", test_counting);
  g_test_add_func ("/time-ticks/without-times", test_without_times);
  g_test_add_func ("/time-ticks/folds-hold-no-ticks", test_folds_hold_no_ticks);
  g_test_add_func ("/time-ticks/days", test_days);
  return g_test_run ();
}
