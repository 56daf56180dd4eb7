/* hs-timeline-estimate.h: how long the incident would have been without its misleading paths
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-timeline.h"

G_BEGIN_DECLS

/* Where the incident would have ended had no time gone into misleading paths: its end less the time
 * in which at least one of them was followed. False where no path with times is told, or no outage. */
gboolean hs_timeline_get_estimate (const HsTimeline *timeline, double *end);

/* "Estimate: 3 h instead of 6 h without the misleading paths", %NULL where there is none. */
char *hs_timeline_estimate_format (const HsTimeline *timeline);

G_END_DECLS
