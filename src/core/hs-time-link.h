/* hs-time-link.h: joins a date and the clock that belongs to it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-time-clock.h"

G_BEGIN_DECLS

/* Takes the clock that follows the date @part into it: "June 15, 2023 at 10:20". */
gboolean hs_time_link_clock (const HsTimeTokens *tokens, HsTimePart *part);

/* Takes the date, or what is told of it, that follows the clock @part into it: "10:20 on June 15". */
gboolean hs_time_link_date (const HsTimeTokens *tokens, HsTimePart *part);

G_END_DECLS
