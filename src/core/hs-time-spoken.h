/* hs-time-spoken.h: reads clocks told in words ("a quarter to nine in the evening") out of tokens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-time-date.h"

G_BEGIN_DECLS

/* Reads the clock in words that begins at token @index: "half past two", "ten to six", "five o'clock".
 * The hour is as said, of either half of the day. */
gboolean hs_time_spoken_read (const HsTimeTokens *tokens, int index, HsTimePart *part);

/* The index after the part of the day that follows @index and a space, and the half of the day that it makes of
 * @hour ("in the morning", "at night"); -1 where none follows. */
int hs_time_spoken_read_half (const HsTimeTokens *tokens, int index, int hour, HsMeridiem *half);

G_END_DECLS
