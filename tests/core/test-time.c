/* test-time.c: tests of times, their seconds and their strings
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time.h"

#define CLOCK(y, mo, d, h, mi, s) \
  { .form = HS_TIME_CLOCK, .year = y, .month = mo, .day = d, .hour = h, .minute = mi, .second = s }
#define DAY(y, mo, d) { .form = HS_TIME_DAY, .year = y, .month = mo, .day = d, .second = -1 }
#define RELATIVE(o) { .form = HS_TIME_RELATIVE, .offset = o }

static const struct
{
  HsTime time;
  HsTimeBasis basis;
  gint64 seconds;
  const char *string;
} cases[] = {
  { { HS_TIME_NONE }, HS_TIME_BASIS_NONE, 0, NULL },
  { CLOCK (1970, 1, 1, 0, 0, -1), HS_TIME_BASIS_DATED, 0, "1970-01-01T00:00" },
  { CLOCK (2023, 6, 15, 10, 20, -1), HS_TIME_BASIS_DATED, 1686824400, "2023-06-15T10:20" },
  { CLOCK (2023, 6, 15, 10, 20, 5), HS_TIME_BASIS_DATED, 1686824405, "2023-06-15T10:20:05" },
  { CLOCK (1969, 12, 31, 23, 59, -1), HS_TIME_BASIS_DATED, -60, "1969-12-31T23:59" },
  { CLOCK (2024, 2, 29, 0, 0, -1), HS_TIME_BASIS_DATED, 1709164800, "2024-02-29T00:00" },
  { CLOCK (0, 5, 15, 10, 0, -1), HS_TIME_BASIS_YEARLESS, 958384800, "XXXX-05-15T10:00" },
  { CLOCK (0, 2, 29, 0, 0, -1), HS_TIME_BASIS_YEARLESS, 951782400, "XXXX-02-29T00:00" },
  { CLOCK (0, 0, 0, 10, 0, -1), HS_TIME_BASIS_DATELESS, 36000, "T10:00" },
  { { HS_TIME_CLOCK, .minute = 5, .second = -1, .day_offset = 1 }, HS_TIME_BASIS_DATELESS, 86700, "T00:05" },
  { DAY (2023, 6, 15), HS_TIME_BASIS_NONE, 0, "2023-06-15" },
  { DAY (0, 5, 15), HS_TIME_BASIS_NONE, 0, "XXXX-05-15" },
  { RELATIVE (900), HS_TIME_BASIS_RELATIVE, 900, "+0:15" },
  { RELATIVE (0), HS_TIME_BASIS_RELATIVE, 0, "+0:00" },
  { RELATIVE (-330), HS_TIME_BASIS_RELATIVE, -330, "-0:05:30" },
  { RELATIVE (32 * 3600), HS_TIME_BASIS_RELATIVE, 115200, "+32:00" },
};

static void
test_string (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *string = hs_time_to_string (&cases[i].time);

      g_assert_cmpstr (string, ==, cases[i].string);
    }
}

static void
test_seconds (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (hs_time_get_basis (&cases[i].time), ==, cases[i].basis);
      g_assert_cmpint (hs_time_get_seconds (&cases[i].time), ==, cases[i].seconds);
    }
}

static void
test_from_seconds (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsTime time = hs_time_from_seconds (cases[i].seconds, cases[i].basis);

      if (cases[i].basis == HS_TIME_BASIS_NONE)
        g_assert_cmpint (time.form, ==, HS_TIME_NONE);
      else
        g_assert_true (hs_time_equal (&time, &cases[i].time));
    }
}

static void
test_from_seconds_before (void)
{
  HsTime time = hs_time_from_seconds (-1, HS_TIME_BASIS_DATELESS);

  g_assert_cmpint (time.day_offset, ==, -1);
  g_assert_cmpint (time.hour, ==, 23);
  g_assert_cmpint (time.minute, ==, 59);
  g_assert_cmpint (time.second, ==, 59);
}

static void
test_equal (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (cases); j++)
      g_assert_cmpint (hs_time_equal (&cases[i].time, &cases[j].time), ==, i == j);
}

static void
test_valid_date (void)
{
  static const struct
  {
    int year, month, day;
    gboolean valid;
  } dates[] = {
    { 2024, 2, 29, TRUE }, { 2023, 2, 29, FALSE }, { 0, 2, 29, TRUE },   { 2023, 13, 1, FALSE },
    { 2023, 0, 1, FALSE }, { 2023, 4, 31, FALSE }, { 2023, 4, 0, FALSE }, { -1, 4, 1, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    g_assert_cmpint (hs_time_is_valid_date (dates[i].year, dates[i].month, dates[i].day), ==, dates[i].valid);
}

static void
test_set_date (void)
{
  HsTime time = { HS_TIME_NONE };
  HsTime relative = RELATIVE (900);
  HsTime day = DAY (2023, 6, 15);
  HsTime clock = { HS_TIME_CLOCK, .hour = 10, .second = -1, .day_offset = 2 };
  HsTime dated = CLOCK (2023, 6, 15, 10, 0, -1);

  g_assert_false (hs_time_set_date (&time, 2023, 6, 31));
  g_assert_cmpint (time.form, ==, HS_TIME_NONE);
  g_assert_true (hs_time_set_date (&time, 2023, 6, 15));
  g_assert_true (hs_time_equal (&time, &day));
  g_assert_true (hs_time_set_date (&clock, 2023, 6, 15));
  g_assert_true (hs_time_equal (&clock, &dated));
  g_assert_false (hs_time_set_date (&relative, 2023, 6, 15));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time/string", test_string);
  g_test_add_func ("/time/seconds", test_seconds);
  g_test_add_func ("/time/from-seconds", test_from_seconds);
  g_test_add_func ("/time/from-seconds/before", test_from_seconds_before);
  g_test_add_func ("/time/equal", test_equal);
  g_test_add_func ("/time/valid-date", test_valid_date);
  g_test_add_func ("/time/set-date", test_set_date);
  return g_test_run ();
}
