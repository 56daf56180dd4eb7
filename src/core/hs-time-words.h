/* hs-time-words.h: the words that time expressions are made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsTimeWordClass:
 * @HS_TIME_WORD_MONTH: `value` 1 to 12
 * @HS_TIME_WORD_WEEKDAY: `value` 1 for Monday to 7
 * @HS_TIME_WORD_CAPITAL: a name of month or weekday that is another word too, without a capital
 * @HS_TIME_WORD_MERIDIEM: `value` is a #HsMeridiem
 * @HS_TIME_WORD_ORDINAL: what follows the number of a day: "15th"
 * @HS_TIME_WORD_OF: stands between the parts of a date: "15th of June"
 * @HS_TIME_WORD_THE: an article
 * @HS_TIME_WORD_JOIN: leads from a date to its clock or back: "June 15 at 10:20"
 * @HS_TIME_WORD_LEAD: leads to a clock, so that less of a clock is needed to know one
 * @HS_TIME_WORD_HOUR: leads to a bare hour: "à 9 h", never to a duration
 * @HS_TIME_WORD_RANGE: stands before the end of a range
 * @HS_TIME_WORD_AND: the same, after "between" or in a list of days
 * @HS_TIME_WORD_BETWEEN: stands before the start of a range
 * @HS_TIME_WORD_ABOUT: what follows is approximate
 * @HS_TIME_WORD_MORE: what follows is a bound of a duration
 * @HS_TIME_WORD_LENGTH: what follows is a duration
 * @HS_TIME_WORD_NAMED: a clock by name; `value` is the hour
 * @HS_TIME_WORD_UNIT: a unit of time; `value` is a #HsTimeUnit
 * @HS_TIME_WORD_CLOCK: follows every clock: "10:20 Uhr"
 * @HS_TIME_WORD_NEXT: "next day"
 * @HS_TIME_WORD_LATER: follows a duration: "five minutes later"
 * @HS_TIME_WORD_RATIO: what stands before is no clock: "16:10 ratio"
 * @HS_TIME_WORD_COUNT: a number in letters; `value` is the number
 * @HS_TIME_WORD_HALF: half of the unit that follows: "half an hour"
 * @HS_TIME_WORD_QUARTER: a quarter of the unit before: "an hour and three quarters"
 */
typedef enum
{
  HS_TIME_WORD_MONTH = 1 << 0,
  HS_TIME_WORD_WEEKDAY = 1 << 1,
  HS_TIME_WORD_CAPITAL = 1 << 2,
  HS_TIME_WORD_MERIDIEM = 1 << 3,
  HS_TIME_WORD_ORDINAL = 1 << 4,
  HS_TIME_WORD_OF = 1 << 5,
  HS_TIME_WORD_THE = 1 << 6,
  HS_TIME_WORD_JOIN = 1 << 7,
  HS_TIME_WORD_LEAD = 1 << 8,
  HS_TIME_WORD_RANGE = 1 << 9,
  HS_TIME_WORD_AND = 1 << 10,
  HS_TIME_WORD_BETWEEN = 1 << 11,
  HS_TIME_WORD_ABOUT = 1 << 12,
  HS_TIME_WORD_LENGTH = 1 << 13,
  HS_TIME_WORD_NAMED = 1 << 14,
  HS_TIME_WORD_UNIT = 1 << 15,
  HS_TIME_WORD_CLOCK = 1 << 16,
  HS_TIME_WORD_NEXT = 1 << 17,
  HS_TIME_WORD_LATER = 1 << 18,
  HS_TIME_WORD_RATIO = 1 << 19,
  HS_TIME_WORD_COUNT = 1 << 20,
  HS_TIME_WORD_HALF = 1 << 21,
  HS_TIME_WORD_MORE = 1 << 22,
  HS_TIME_WORD_QUARTER = 1 << 23,
  HS_TIME_WORD_HOUR = 1 << 24,
} HsTimeWordClass;

typedef enum
{
  HS_TIME_UNIT_SECOND,
  HS_TIME_UNIT_MINUTE,
  HS_TIME_UNIT_HOUR,
  HS_TIME_UNIT_DAY,
  HS_TIME_UNIT_WEEK,
} HsTimeUnit;

typedef struct
{
  const char *text;
  guint classes;
  int value;
  gsize length; /* of @text */
} HsTimeWord;

/* The entry for the word of @length bytes at @text, %NULL for any other word. Thread-safe. */
const HsTimeWord *hs_time_words_find (const char *text, gsize length);

gint64 hs_time_unit_get_seconds (HsTimeUnit unit);

G_END_DECLS
