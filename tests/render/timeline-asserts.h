/* timeline-asserts.h: what holds of every laid out timeline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-timeline-layout-private.h"

G_BEGIN_DECLS

/* No label covers another, or the pole of another; no mark touches another or a label, or leaves its
 * row; no lane of a misleading path runs over another; no arrow runs through a label; the row of
 * the card is there when an event has no label, and free. */
void assert_timeline_is_tidy (const HsTimelineLayout *layout);

/* Of a view of the whole: each event is drawn once, on its own or in a cluster. */
void assert_all_events_shown (const HsTimelineLayout *layout);

G_END_DECLS
