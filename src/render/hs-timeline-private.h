/* hs-timeline-private.h: the steps of preparing a timeline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-timeline.h"

G_BEGIN_DECLS

/* All events, sorted by place, then id. @has_times is set to whether any place is told. (transfer
 * full) (element-type HsTimelinePoint) */
GArray *hs_timeline_place_points (HsIncident *incident, gboolean *has_times);

/* Who was called in, in the order of being called, those first alerted first; @end is where their
 * bars end. (transfer full) (element-type HsTimelineTeam) */
GArray *hs_timeline_find_teams (HsTimeline *timeline, double end);

/* What two spellings of one team have in common: case, article and "team" do not count. (transfer
 * full) */
char *hs_timeline_get_team_key (const char *name);

/* The silences between @points (sorted) from @start to @end that dwarf the rest. (transfer full)
 * (element-type HsFold) */
GArray *hs_timeline_find_folds (const GArray *points, double start, double end);

G_END_DECLS
