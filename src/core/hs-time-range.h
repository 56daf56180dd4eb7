/* hs-time-range.h: tells the two ends of a range of time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-time-date.h"

G_BEGIN_DECLS

/* Whether @part, which follows @before, ends a range that @before begins: "10:00 - 11:00", "between
 * 10:00 and 11:00". */
gboolean hs_time_range_joins (const HsTimeTokens *tokens, const HsTimePart *before, const HsTimePart *part);

/* Marks @part as the end of the range and gives the half of the day that one end names to the other. */
void hs_time_range_connect (HsTimePart *before, HsTimePart *part);

G_END_DECLS
