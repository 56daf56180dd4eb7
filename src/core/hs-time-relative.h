/* hs-time-relative.h: reads times that count from another one out of tokens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-time-date.h"

G_BEGIN_DECLS

/* Reads "T+0:15", "t-5 min" anywhere, and "+15m", "+0:15" at the beginning of a line. */
gboolean hs_time_relative_read (const HsTimeTokens *tokens, int index, HsTimePart *part);

/* Reads "five minutes later". */
gboolean hs_time_relative_read_later (const HsTimeTokens *tokens, int index, HsTimePart *part);

/* The index after "next day", "+1" or "(+1 day)" where it begins at token @index, else -1. */
int hs_time_relative_skip_next_day (const HsTimeTokens *tokens, int index);

G_END_DECLS
