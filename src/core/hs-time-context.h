/* hs-time-context.h: judges by what stands around them whether digits are a time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-time-clock.h"

G_BEGIN_DECLS

/* Whether a time that begins at token @first may begin there, and is no part of a version, a port, a
 * path or a name. @last_end is the end of the match before, 0 where there is none. */
gboolean hs_time_context_begins (const HsTimeTokens *tokens, int first, int last_end);

/* Whether a time may end before token @end. */
gboolean hs_time_context_ends (const HsTimeTokens *tokens, int end, gboolean has_clock);

/* Whether @part, written as @form, is a clock and no duration or other number. @joined tells that a
 * date leads to it, @continues that it may end a range. */
gboolean hs_time_context_is_clock (const HsTimeTokens *tokens, const HsTimePart *part, HsTimeClockForm form,
                                   gboolean joined, gboolean continues);

/* The index after "hours" or "h" where it follows the clock @part, else its end. */
int hs_time_context_skip_hours (const HsTimeTokens *tokens, const HsTimePart *part);

G_END_DECLS
