/* timeline-views.h: the views in which the timelines of real documents are looked at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-timeline-layout.h"

G_BEGIN_DECLS

/* Three widths, each of the whole and of the middle from near. */
#define TIMELINE_N_VIEWS 6

HsTimelineView timeline_views_get (HsTimeline *timeline, guint index);

/* "1600", "1600 near" */
const char *timeline_views_get_name (guint index);
gboolean timeline_views_is_whole (guint index);

G_END_DECLS
