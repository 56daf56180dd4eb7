/* hs-event-order.h: in which order a document lists its events
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-reading.h"

G_BEGIN_DECLS

/* Whether the events of @self are listed backwards, the newest first, as status pages do. */
gboolean hs_reading_is_newest_first (const HsReading *self);

G_END_DECLS
