/* hs-day-order.c: judges whether a document writes its dates day first or month first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-day-order.h"

enum
{
  DAYS_PER_MONTH = 31,
  DAYS_PER_YEAR = 12 * DAYS_PER_MONTH,
};

/* Days in a year of twelve long months: good enough to tell near from far, and free of years that are
 * not told. */
static int
count_days (int month, int day)
{
  return month * DAYS_PER_MONTH + day;
}

static int
measure (int a, int b)
{
  int distance = ABS (a - b);

  return MIN (distance, DAYS_PER_YEAR - distance);
}

static int
place (const HsTimeMatch *match, gboolean swapped)
{
  return swapped && match->day_month_ambiguous ? count_days (match->day, match->month)
                                               : count_days (match->month, match->day);
}

static HsDayOrder
find_told_order (const GArray *matches)
{
  for (guint i = 0; i < matches->len; i++)
    {
      const HsTimeMatch *match = &g_array_index (matches, HsTimeMatch, i);

      if (match->day_order != HS_DAY_ORDER_UNKNOWN)
        return match->day_order;
    }
  return HS_DAY_ORDER_UNKNOWN;
}

/* How far the dates lie from the ones before them, all of the ambiguous ones being swapped or none. */
static int
sum_steps (const GArray *matches, gboolean swapped)
{
  const HsTimeMatch *last = NULL;
  int sum = 0;

  for (guint i = 0; i < matches->len; i++)
    {
      const HsTimeMatch *match = &g_array_index (matches, HsTimeMatch, i);

      if (!match->has_date)
        continue;
      if (last != NULL && (last->day_month_ambiguous || match->day_month_ambiguous))
        sum += measure (place (last, swapped), place (match, swapped));
      last = match;
    }
  return sum;
}

HsDayOrder
hs_day_order_judge (const GArray *matches)
{
  HsDayOrder told = find_told_order (matches);
  int as_read, swapped;

  if (told != HS_DAY_ORDER_UNKNOWN)
    return told;

  as_read = sum_steps (matches, FALSE);
  swapped = sum_steps (matches, TRUE);
  if (as_read == swapped)
    return HS_DAY_ORDER_UNKNOWN;
  return swapped < as_read ? HS_DAY_ORDER_MONTH_FIRST : HS_DAY_ORDER_DAY_FIRST;
}

void
hs_day_order_apply (HsDayOrder order, GArray *matches)
{
  if (order != HS_DAY_ORDER_MONTH_FIRST)
    return;
  for (guint i = 0; i < matches->len; i++)
    {
      HsTimeMatch *match = &g_array_index (matches, HsTimeMatch, i);
      gint8 day = match->day;

      if (!match->day_month_ambiguous)
        continue;
      match->day = match->month;
      match->month = day;
    }
}

GArray *
hs_day_order_scan (HsDayOrder order, const char *text)
{
  GArray *matches = hs_time_scan (text);

  hs_day_order_apply (order, matches);
  return matches;
}
