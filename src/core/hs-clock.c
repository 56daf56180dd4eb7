/* hs-clock.c: from the times as written to times with their dates, moving forward
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-clock.h"

#define DAY (24 * 60 * 60)

/* A clock that runs back by less than this is an entry out of order, by more a new day. */
#define ROLLOVER (8 * 60 * 60)

static int
clock_seconds (const HsTime *time)
{
  return time->hour * 3600 + time->minute * 60 + MAX (0, time->second);
}

void
hs_clock_add_days (HsTime *time, int days)
{
  HsTimeForm form = time->form;
  gint8 second = time->second;
  HsTimeBasis basis;
  HsTime clock = *time;
  HsTime moved;

  if (time->month == 0)
    {
      time->day_offset += days;
      return;
    }
  clock.form = HS_TIME_CLOCK;
  basis = hs_time_get_basis (&clock);
  moved = hs_time_from_seconds (hs_time_get_seconds (&clock) + (gint64) days * DAY, basis);
  time->year = moved.year;
  time->month = moved.month;
  time->day = moved.day;
  time->form = form;
  time->second = second;
}

static void
copy_date (HsTime *time, const HsTime *from)
{
  time->year = from->year;
  time->month = from->month;
  time->day = from->day;
  time->day_offset = from->day_offset;
}

static void
set_match_date (HsClock *self, HsTime *time, const HsTimeMatch *match)
{
  time->year = match->year != 0 ? match->year : (gint16) self->year;
  time->month = match->month;
  time->day = match->day;
}

void
hs_clock_set_date_after (HsTime *time, const HsTime *from)
{
  copy_date (time, from);
  if (from->form == HS_TIME_CLOCK && clock_seconds (time) < clock_seconds (from))
    hs_clock_add_days (time, 1);
}

void
hs_clock_set_date_before (HsTime *time, const HsTime *to)
{
  copy_date (time, to);
  if (to->form == HS_TIME_CLOCK && clock_seconds (time) > clock_seconds (to))
    hs_clock_add_days (time, -1);
}

/* "1:10" after "11:50 AM": the half of the day that is the first to come. */
static void
choose_half (const HsClock *self, HsTime *time, const HsTimeMatch *match)
{
  int last = clock_seconds (&self->last);

  if (!self->twelve_hour || match->meridiem != HS_MERIDIEM_NONE || time->hour > 12 || self->last.form != HS_TIME_CLOCK)
    return;
  if (time->hour == 12 && last >= 13 * 3600)
    time->hour = 0;
  else if (time->hour < 12 && clock_seconds (time) < last && clock_seconds (time) + DAY / 2 >= last)
    time->hour += 12;
}

static void
set_flowing_date (HsClock *self, HsTime *time, const HsTimeMatch *match)
{
  if (self->last.form == HS_TIME_NONE)
    return;
  copy_date (time, &self->last);
  if (self->last.form != HS_TIME_CLOCK)
    return;
  if (match->next_day || clock_seconds (&self->last) - clock_seconds (time) > ROLLOVER)
    hs_clock_add_days (time, 1);
}

static HsTime
tell_later (const HsClock *self, gint64 offset)
{
  HsTime time = { HS_TIME_NONE };
  HsTimeBasis basis = hs_time_get_basis (&self->last);

  if (basis == HS_TIME_BASIS_NONE)
    return time;
  time = hs_time_from_seconds (hs_time_get_seconds (&self->last) + offset, basis);
  time.second = -1;
  return time;
}

static HsTime
tell_clock (HsClock *self, const HsTimeMatch *match, const HsTimeMatch *heading)
{
  HsTime time = hs_time_match_get_time (match);

  if (!match->has_date)
    choose_half (self, &time, match);
  if (match->has_date && match->month != 0)
    set_match_date (self, &time, match);
  else if (heading != NULL && heading->has_date)
    {
      HsTime last = self->last;

      set_match_date (self, &time, heading);
      if (last.form == HS_TIME_CLOCK && hs_time_get_basis (&last) == hs_time_get_basis (&time)
          && hs_time_get_seconds (&last) - hs_time_get_seconds (&time) > ROLLOVER
          && last.month == time.month && last.day == time.day)
        hs_clock_add_days (&time, 1);
    }
  else
    set_flowing_date (self, &time, match);
  return time;
}

HsTime
hs_clock_tell (HsClock *self, const HsTimeMatch *match, const HsTimeMatch *heading)
{
  HsTime time = { HS_TIME_NONE };

  if (match->is_later)
    time = tell_later (self, match->offset);
  else if (match->is_relative)
    time = hs_time_match_get_time (match);
  else if (match->has_clock)
    time = tell_clock (self, match, heading);
  else if (match->has_date)
    {
      time = hs_time_match_get_time (match);
      set_match_date (self, &time, match);
    }
  if (time.form != HS_TIME_NONE)
    self->last = time;
  return time;
}
