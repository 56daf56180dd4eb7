/* timeline-asserts.h: what holds of every laid out timeline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-timeline-layout-private.h"

G_BEGIN_DECLS

/* No label covers another, or the pole of another; no mark touches another or a label; no lane of a
 * misleading path runs over another; no arrow runs through a label; the row of the card is there when
 * an event has no label, and free; a "+3" covers nothing; nothing leaves its row. */
void assert_timeline_is_tidy (const HsTimelineLayout *layout);

/* Of a view of the whole: each event is drawn once, on its own or in a cluster. */
void assert_all_events_shown (const HsTimelineLayout *layout);

/* Of a view of the whole in a width that is worth it: nothing reaches out of the picture. */
void assert_timeline_is_within (const HsTimelineLayout *layout);

G_END_DECLS
