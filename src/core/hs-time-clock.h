/* hs-time-clock.h: reads one time of the day out of tokens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-time-date.h"

G_BEGIN_DECLS

/**
 * HsTimeClockForm:
 * @HS_TIME_CLOCK_COLON: "10:20", "10:20:33.5"
 * @HS_TIME_CLOCK_LETTER: "10h20"
 * @HS_TIME_CLOCK_DOT: "10.20"
 * @HS_TIME_CLOCK_SEMICOLON: "10;20"
 * @HS_TIME_CLOCK_COMPACT: "1020"
 * @HS_TIME_CLOCK_HOUR_LETTER: "10h", "10 h"
 * @HS_TIME_CLOCK_HOUR: "10"
 * @HS_TIME_CLOCK_NAMED: "noon", "12 midnight"
 * @HS_TIME_CLOCK_SPOKEN: "half past two"
 *
 * How a clock is written. All but the first need more around them to be known as one.
 */
typedef enum
{
  HS_TIME_CLOCK_COLON,
  HS_TIME_CLOCK_LETTER,
  HS_TIME_CLOCK_DOT,
  HS_TIME_CLOCK_SEMICOLON,
  HS_TIME_CLOCK_COMPACT,
  HS_TIME_CLOCK_HOUR_LETTER,
  HS_TIME_CLOCK_HOUR,
  HS_TIME_CLOCK_NAMED,
  HS_TIME_CLOCK_SPOKEN,
} HsTimeClockForm;

/* Reads the clock that begins at token @index, with its half of the day and its zone. What stands
 * around it is the caller's to judge. */
gboolean hs_time_clock_read (const HsTimeTokens *tokens, int index, HsTimePart *part, HsTimeClockForm *form);

/* Reads the zone that follows @part, also in brackets: " UTC", " (GMT+1)". False, with @part as it
 * was, where none follows. */
gboolean hs_time_clock_read_zone (const HsTimeTokens *tokens, HsTimePart *part);

G_END_DECLS
