/* test-day-order.c: tests of the order of day and month in a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-day-order.h"

static void
test_judge (void)
{
  static const struct
  {
    const char *text;
    HsDayOrder order;
  } cases[] = {
    { "", HS_DAY_ORDER_UNKNOWN },
    { "04-12-2022 10:20 paged", HS_DAY_ORDER_UNKNOWN },
    { "June 15, 2023", HS_DAY_ORDER_UNKNOWN },
    { "05/03/2023 paged, 05/16/2023 gone", HS_DAY_ORDER_MONTH_FIRST },
    { "05/03/2023 paged, 16/03/2023 gone", HS_DAY_ORDER_DAY_FIRST },
    { "On September 11th, 2018 it broke. 9/10 7:55 seen, 9/11 4:00 found", HS_DAY_ORDER_MONTH_FIRST },
    { "On 12 April 2022 it broke. 12/04/2022 7:55 seen", HS_DAY_ORDER_DAY_FIRST },
    { "01/02/2023 paged, 01/03/2023 gone", HS_DAY_ORDER_MONTH_FIRST },
    { "02/01/2023 paged, 03/01/2023 gone", HS_DAY_ORDER_DAY_FIRST },
    { "31/12/2022 paged, 01/01/2023 gone", HS_DAY_ORDER_DAY_FIRST },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) matches = hs_time_scan (cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (hs_day_order_judge (matches), ==, cases[i].order);
    }
}

static void
test_scan (void)
{
  static const struct
  {
    HsDayOrder order;
    int month, day;
  } cases[] = {
    { HS_DAY_ORDER_UNKNOWN, 12, 4 },
    { HS_DAY_ORDER_DAY_FIRST, 12, 4 },
    { HS_DAY_ORDER_MONTH_FIRST, 4, 12 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) matches = hs_day_order_scan (cases[i].order, "04-12-2022, 2022-04-12");
      const HsTimeMatch *match = &g_array_index (matches, HsTimeMatch, 0);
      const HsTimeMatch *other = &g_array_index (matches, HsTimeMatch, 1);

      g_assert_cmpint (match->month, ==, cases[i].month);
      g_assert_cmpint (match->day, ==, cases[i].day);
      g_assert_cmpint (other->month, ==, 4);
      g_assert_cmpint (other->day, ==, 12);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day-order/judge", test_judge);
  g_test_add_func ("/day-order/scan", test_scan);
  return g_test_run ();
}
