/* hs-time-scanner.h: the time expressions in a piece of text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-time.h"

G_BEGIN_DECLS

/* Which half of the day the text names. */
typedef enum
{
  HS_MERIDIEM_NONE,
  HS_MERIDIEM_AM,
  HS_MERIDIEM_PM,
} HsMeridiem;

/* The order of the numbers of a date such as "04-12-2022". */
typedef enum
{
  HS_DAY_ORDER_UNKNOWN,
  HS_DAY_ORDER_DAY_FIRST,
  HS_DAY_ORDER_MONTH_FIRST,
} HsDayOrder;

/**
 * HsTimeMatch:
 * @start: byte offset of the expression
 * @end: byte offset of the first byte after it. Its zone, weekday, `~` and the brackets around the
 *   whole belong to it; words that lead to it ("at", "on", "around") do not
 * @has_date: @month and @day are known
 * @has_clock: @hour and @minute are known
 * @year: 0 when not written or redacted ("20XX")
 * @month: 1 to 12, or 0
 * @day: 1 to 31, or 0; may be known without the month ("10 PM on the 17th")
 * @weekday: 1 for Monday to 7 for Sunday, 0 when not written
 * @day_month_ambiguous: "04-12-2022": @day and @month may also be swapped; read day first
 * @day_order: what "15-06-2022" and "06-15-2022" tell of the order, as only one reading fits
 * @hour: 0 to 23, with @meridiem applied; -1 without a clock
 * @minute: 0 to 59, or -1
 * @second: 0 to 59, -1 when not written
 * @meridiem: as written; "13:00 PM" is 13:00 and has %HS_MERIDIEM_PM
 * @meridiem_inferred: not written here but at the other end of the range ("10:00-10:30 AM")
 * @next_day: the text says "next day" beside the clock, or the clock is 24:00 (and @hour 0)
 * @zone_start: byte offset of the zone as written
 * @zone_end: its end; the same as @zone_start where there is no zone
 * @has_utc_offset: the zone is known
 * @utc_offset_minutes: its offset from UTC in minutes, at the date of the match
 * @zone_ambiguous: the zone's name has other readings too (IST, CST, BST, EST)
 * @approximate: "~10:05", "around 10:05"
 * @is_range_end: the end of a range that begins with the match before ("10:00 - 11:00",
 *   "between 10:00 and 11:00", "October 29-30")
 * @is_relative: @offset seconds from an unstated start ("T+15", "+0:15", "T-5 min")
 * @is_later: @offset seconds after what was told before ("five minutes later")
 * @offset: see above
 *
 * One time expression. At least one of @has_date, @has_clock, @is_relative, @is_later is true;
 * the last two exclude all others. Plain data, copied by assignment.
 */
typedef struct
{
  guint start;
  guint end;
  gboolean has_date;
  gboolean has_clock;
  gint16 year;
  gint8 month;
  gint8 day;
  gint8 weekday;
  gboolean day_month_ambiguous;
  HsDayOrder day_order;
  gint8 hour;
  gint8 minute;
  gint8 second;
  HsMeridiem meridiem;
  gboolean meridiem_inferred;
  gboolean next_day;
  guint zone_start;
  guint zone_end;
  gboolean has_utc_offset;
  int utc_offset_minutes;
  gboolean zone_ambiguous;
  gboolean approximate;
  gboolean is_range_end;
  gboolean is_relative;
  gboolean is_later;
  gint64 offset;
} HsTimeMatch;

/* (transfer full): the matches in @text (UTF-8), in order, without overlap; empty where there are
 * none. Markup characters (`*`, `_`, backquotes) between the parts of an expression are passed over.
 * Thread-safe. */
GArray *hs_time_scan (const char *text);

/* The match as a time: a clock with what is known of its date, a day, or an offset from the unstated
 * start. %HS_TIME_NONE for a match that counts from what was told before. */
HsTime hs_time_match_get_time (const HsTimeMatch *match);

G_END_DECLS
