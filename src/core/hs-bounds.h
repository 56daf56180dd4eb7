/* hs-bounds.h: when an incident began and ended, by its summary
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-reading.h"

G_BEGIN_DECLS

/* Start, end, zone and stated duration, as far as the summary tells them. */
void hs_reading_read_bounds (HsReading *self);

/* Start and end by the events, where the summary does not tell them; then, the kinds of the events being known, the
 * end by the one that service was back with. */
void hs_reading_infer_bounds (HsReading *self);
void hs_reading_infer_end (HsReading *self);

G_END_DECLS
