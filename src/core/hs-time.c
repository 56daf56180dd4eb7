/* hs-time.c: a time as a document tells it, with its unknown parts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time.h"

enum
{
  SECONDS_PER_MINUTE = 60,
  SECONDS_PER_HOUR = 60 * 60,
  SECONDS_PER_DAY = 24 * 60 * 60,
  /* A leap year, so that the 29th of February of an unknown year has a place. */
  STAND_IN_YEAR = 2000,
  JULIAN_1970 = 719163,
  JULIAN_LAST = 3652059, /* 9999-12-31 */
};

static gint64
days_since_1970 (int year, int month, int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year != 0 ? year : STAND_IN_YEAR);
  return (gint64)g_date_get_julian (&date) - JULIAN_1970;
}

static gint64
divide_down (gint64 dividend, gint64 divisor)
{
  gint64 quotient = dividend / divisor;

  return dividend % divisor < 0 ? quotient - 1 : quotient;
}

static void
set_clock_from_seconds (HsTime *time, int seconds)
{
  time->form = HS_TIME_CLOCK;
  time->hour = seconds / SECONDS_PER_HOUR;
  time->minute = seconds / SECONDS_PER_MINUTE % 60;
  time->second = seconds % SECONDS_PER_MINUTE != 0 ? seconds % SECONDS_PER_MINUTE : -1;
}

static void
set_date_from_days (HsTime *time, gint64 days, gboolean with_year)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, CLAMP (days + JULIAN_1970, 1, JULIAN_LAST));
  time->year = with_year ? g_date_get_year (&date) : 0;
  time->month = g_date_get_month (&date);
  time->day = g_date_get_day (&date);
}

static void
append_date (GString *string, const HsTime *time)
{
  if (time->year != 0)
    g_string_append_printf (string, "%04d-", time->year);
  else
    g_string_append (string, "XXXX-");
  g_string_append_printf (string, "%02d-%02d", time->month, time->day);
}

static void
append_clock (GString *string, const HsTime *time)
{
  g_string_append_printf (string, "T%02d:%02d", time->hour, time->minute);
  if (time->second >= 0)
    g_string_append_printf (string, ":%02d", time->second);
}

static void
append_offset (GString *string, gint64 offset)
{
  gint64 size = ABS (offset);
  int seconds = size % SECONDS_PER_MINUTE;

  g_string_append_printf (string, "%c%" G_GINT64_FORMAT ":%02d", offset < 0 ? '-' : '+',
                          size / SECONDS_PER_HOUR, (int)(size / SECONDS_PER_MINUTE % 60));
  if (seconds != 0)
    g_string_append_printf (string, ":%02d", seconds);
}

/**
 * hs_time_get_basis:
 *
 * Returns: what the seconds of @time count from
 */
HsTimeBasis
hs_time_get_basis (const HsTime *time)
{
  if (time->form == HS_TIME_RELATIVE)
    return HS_TIME_BASIS_RELATIVE;
  if (time->form != HS_TIME_CLOCK)
    return HS_TIME_BASIS_NONE;
  if (time->month == 0)
    return HS_TIME_BASIS_DATELESS;
  return time->year != 0 ? HS_TIME_BASIS_DATED : HS_TIME_BASIS_YEARLESS;
}

/**
 * hs_time_get_seconds:
 *
 * Returns: @time in seconds of its basis; 0 where it has none
 */
gint64
hs_time_get_seconds (const HsTime *time)
{
  gint64 days;

  if (time->form == HS_TIME_RELATIVE)
    return time->offset;
  if (time->form != HS_TIME_CLOCK)
    return 0;

  days = time->month != 0 ? days_since_1970 (time->year, time->month, time->day) : time->day_offset;
  return days * SECONDS_PER_DAY + time->hour * SECONDS_PER_HOUR + time->minute * SECONDS_PER_MINUTE
         + MAX (time->second, 0);
}

/**
 * hs_time_from_seconds:
 * @seconds: seconds of @basis
 *
 * The reverse of hs_time_get_seconds(). Seconds of the minute are taken as written only where they
 * are not 0.
 *
 * Returns: the time; of form %HS_TIME_NONE for %HS_TIME_BASIS_NONE
 */
HsTime
hs_time_from_seconds (gint64 seconds, HsTimeBasis basis)
{
  HsTime time = { .form = HS_TIME_NONE };
  gint64 days = divide_down (seconds, SECONDS_PER_DAY);

  switch (basis)
    {
    case HS_TIME_BASIS_NONE:
      break;
    case HS_TIME_BASIS_RELATIVE:
      time.form = HS_TIME_RELATIVE;
      time.offset = seconds;
      break;
    case HS_TIME_BASIS_DATELESS:
      set_clock_from_seconds (&time, seconds - days * SECONDS_PER_DAY);
      time.day_offset = CLAMP (days, G_MININT16, G_MAXINT16);
      break;
    case HS_TIME_BASIS_DATED:
    case HS_TIME_BASIS_YEARLESS:
      set_clock_from_seconds (&time, seconds - days * SECONDS_PER_DAY);
      set_date_from_days (&time, days, basis == HS_TIME_BASIS_DATED);
      break;
    }
  return time;
}

/**
 * hs_time_is_valid_date:
 * @year: a year, or 0 when unknown
 *
 * Returns: whether the calendar has the day; the 29th of February of an unknown year counts
 */
gboolean
hs_time_is_valid_date (int year, int month, int day)
{
  if (year < 0 || year > G_MAXINT16 || month < 1 || month > 12 || day < 1)
    return FALSE;
  return g_date_valid_dmy (day, month, year != 0 ? year : STAND_IN_YEAR);
}

/**
 * hs_time_set_date:
 * @time: a clock, whose date this sets, a day, or no time, which becomes a day
 * @year: a year, or 0 when unknown
 *
 * Returns: false, with @time as it was, where the date is not in the calendar or @time is relative
 */
gboolean
hs_time_set_date (HsTime *time, int year, int month, int day)
{
  if (time->form == HS_TIME_RELATIVE || !hs_time_is_valid_date (year, month, day))
    return FALSE;

  if (time->form == HS_TIME_NONE)
    {
      time->form = HS_TIME_DAY;
      time->second = -1;
    }
  time->year = year;
  time->month = month;
  time->day = day;
  time->day_offset = 0;
  return TRUE;
}

/**
 * hs_time_to_string:
 *
 * Returns: (nullable) (transfer full): `2023-06-15T10:20`, `XXXX-05-15T10:00`, `T10:00`,
 *   `2023-06-15`, `+0:15`, each clock with seconds only where they are known; %NULL for no time
 */
char *
hs_time_to_string (const HsTime *time)
{
  GString *string;

  if (time->form == HS_TIME_NONE)
    return NULL;

  string = g_string_sized_new (24);
  if (time->form == HS_TIME_RELATIVE)
    append_offset (string, time->offset);
  else if (time->month != 0)
    append_date (string, time);
  if (time->form == HS_TIME_CLOCK)
    append_clock (string, time);
  return g_string_free (string, FALSE);
}

static gboolean
equal_dates (const HsTime *a, const HsTime *b)
{
  if (a->month == 0 && b->month == 0)
    return a->form == HS_TIME_DAY || a->day_offset == b->day_offset;
  return a->year == b->year && a->month == b->month && a->day == b->day;
}

/**
 * hs_time_equal:
 *
 * Returns: whether all members that count in the form of @a and @b are the same
 */
gboolean
hs_time_equal (const HsTime *a, const HsTime *b)
{
  if (a->form != b->form)
    return FALSE;

  switch (a->form)
    {
    case HS_TIME_NONE:
      return TRUE;
    case HS_TIME_RELATIVE:
      return a->offset == b->offset;
    case HS_TIME_DAY:
      return equal_dates (a, b);
    case HS_TIME_CLOCK:
    default:
      return equal_dates (a, b) && a->hour == b->hour && a->minute == b->minute
             && a->second == b->second;
    }
}
