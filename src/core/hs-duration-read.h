/* hs-duration-read.h: reads one duration out of tokens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-duration.h"
#include "hs-time-tokens.h"

G_BEGIN_DECLS

/* Whether what stands before token @index lets a duration begin there: not "x4 hours", "10.2.4 hours". */
gboolean hs_duration_may_begin (const HsTimeTokens *tokens, int index);

/* Reads the duration that begins at token @index; the index after it, or -1 where none does. Times of
 * the day ("10h20") are not told from durations. */
int hs_duration_read (const HsTimeTokens *tokens, int index, HsDuration *duration);

G_END_DECLS
