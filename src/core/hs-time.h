/* hs-time.h: a time as a document tells it, with its unknown parts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsTimeForm:
 * @HS_TIME_NONE: no time is told
 * @HS_TIME_CLOCK: hour and minute are known; the date, or only its year, may be unknown
 * @HS_TIME_DAY: a day without a time
 * @HS_TIME_RELATIVE: an offset from an unstated start (`T+15`)
 */
typedef enum
{
  HS_TIME_NONE,
  HS_TIME_CLOCK,
  HS_TIME_DAY,
  HS_TIME_RELATIVE,
} HsTimeForm;

/**
 * HsTime:
 * @form: which members count
 * @year: 0 when unknown
 * @month: 1 to 12, 0 when the date is unknown
 * @day: 1 to 31, 0 when the date is unknown
 * @hour: 0 to 23
 * @minute: 0 to 59
 * @second: 0 to 59, -1 when the document writes none
 * @day_offset: midnights passed since the first day of the incident; counts only where @month is 0
 * @offset: seconds from the unstated start; counts only in %HS_TIME_RELATIVE
 *
 * A wall-clock time in the zone of the document. A zeroed struct is "no time". Plain data, copied
 * by assignment.
 */
typedef struct
{
  HsTimeForm form;
  gint16 year;
  gint8 month;
  gint8 day;
  gint8 hour;
  gint8 minute;
  gint8 second;
  gint16 day_offset;
  gint64 offset;
} HsTime;

/**
 * HsTimeBasis:
 * @HS_TIME_BASIS_NONE: not a point on an axis (no time, or a day without a clock)
 * @HS_TIME_BASIS_DATED: seconds of the wall clock since 1970-01-01T00:00
 * @HS_TIME_BASIS_YEARLESS: the same with the year 2000 standing in for the unknown one
 * @HS_TIME_BASIS_DATELESS: seconds since the first midnight of the incident
 * @HS_TIME_BASIS_RELATIVE: seconds since the unstated start
 *
 * What the seconds of a time count from. Only times of one basis can be compared.
 */
typedef enum
{
  HS_TIME_BASIS_NONE,
  HS_TIME_BASIS_DATED,
  HS_TIME_BASIS_YEARLESS,
  HS_TIME_BASIS_DATELESS,
  HS_TIME_BASIS_RELATIVE,
} HsTimeBasis;

HsTimeBasis hs_time_get_basis (const HsTime *time);
gint64 hs_time_get_seconds (const HsTime *time);
HsTime hs_time_from_seconds (gint64 seconds, HsTimeBasis basis);
gboolean hs_time_set_date (HsTime *time, int year, int month, int day);
gboolean hs_time_is_valid_date (int year, int month, int day);
char *hs_time_to_string (const HsTime *time);
gboolean hs_time_equal (const HsTime *a, const HsTime *b);

G_END_DECLS
