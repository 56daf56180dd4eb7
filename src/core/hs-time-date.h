/* hs-time-date.h: reads one date, or two days of a month, out of tokens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-time-scanner.h"
#include "hs-time-tokens.h"

G_BEGIN_DECLS

/* A part of a time expression: its tokens, `end` being the first one after it, and what they say. */
typedef struct
{
  int first;
  int end;
  HsTimeMatch match;
} HsTimePart;

/* Makes a part that says nothing yet. */
void hs_time_part_init (HsTimePart *part, int first, int end);

/* Reads the date that begins at token @index, with its weekday: "Monday, June 15th, 2023". Two parts
 * come out of "October 29-30, 2025". Returns the number of parts, 0 where no date stands there. What
 * stands around the date is the caller's to judge. */
guint hs_time_date_read (const HsTimeTokens *tokens, int index, HsTimePart parts[2]);

/* Reads "the 17th" from its number on. */
gboolean hs_time_date_read_day (const HsTimeTokens *tokens, int index, HsTimePart *part);

/* Reads "9/10", day and month in either order, which only with a clock is a date. */
gboolean hs_time_date_read_pair (const HsTimeTokens *tokens, int index, HsTimePart *part);

/* Reads "Monday" alone. */
gboolean hs_time_date_read_weekday (const HsTimeTokens *tokens, int index, HsTimePart *part);

G_END_DECLS
