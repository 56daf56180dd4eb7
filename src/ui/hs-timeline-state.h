/* hs-timeline-state.h: how the timeline of a session is looked at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

#include "hs-timeline-layout.h"

G_BEGIN_DECLS

/* A second clock beside the first. */
typedef enum
{
  HS_SECOND_CLOCK_NONE,
  HS_SECOND_CLOCK_DOCUMENT,
  HS_SECOND_CLOCK_UTC,
  HS_SECOND_CLOCK_LOCAL,
  HS_SECOND_CLOCK_ZONE, /* "second-zone" */
} HsSecondClock;

#define HS_TYPE_TIME_DISPLAY (hs_time_display_get_type ())
GType hs_time_display_get_type (void);
#define HS_TYPE_SECOND_CLOCK (hs_second_clock_get_type ())
GType hs_second_clock_get_type (void);

/**
 * HsTimelineState:
 *
 * Part of a #HsSession; for use in the main thread.
 *
 * Properties (all writable, all notify when they change):
 *  - "timeline" (boxed #HsTimeline): what is looked at, %NULL while it is being prepared; setting another
 *    one undims and measures nothing
 *  - "time-display" (#HsTimeDisplay), "second-clock" (#HsSecondClock)
 *  - "second-zone" (string): name in the zone database; "" for none
 *  - "without-paths" (boolean): how long it would have been without the misleading paths;
 *    "has-estimate" (read-only): whether that can be told
 *  - "as-table" (boolean): the events in a table in place of the picture
 *  - "dimmed-kinds" (uint: 1 << HsEventKind), "dimmed-teams" (uint64: 1 << team)
 *
 * Signals: "span-changed": anchor or span are others.
 */
#define HS_TYPE_TIMELINE_STATE (hs_timeline_state_get_type ())
G_DECLARE_FINAL_TYPE (HsTimelineState, hs_timeline_state, HS, TIMELINE_STATE, GObject)

HsTimelineState *hs_timeline_state_new (void);

/* (transfer none) (nullable) */
HsTimeline *hs_timeline_state_get_timeline (HsTimelineState *self);
void hs_timeline_state_set_timeline (HsTimelineState *self, HsTimeline *timeline);

HsTimeDisplay hs_timeline_state_get_time_display (HsTimelineState *self);
gboolean hs_timeline_state_is_table (HsTimelineState *self);

guint hs_timeline_state_get_dimmed_kinds (HsTimelineState *self);
guint64 hs_timeline_state_get_dimmed_teams (HsTimelineState *self);
void hs_timeline_state_dim_kind (HsTimelineState *self, HsEventKind kind, gboolean dim);
void hs_timeline_state_dim_team (HsTimelineState *self, guint team, gboolean dim);
void hs_timeline_state_undim (HsTimelineState *self);

/* The event from which is measured, 0 for none. */
guint hs_timeline_state_get_anchor (HsTimelineState *self);
void hs_timeline_state_set_anchor (HsTimelineState *self, guint event);

/* What is measured; an empty span where nothing is. */
const HsTimelineSpan *hs_timeline_state_get_span (HsTimelineState *self);
void hs_timeline_state_set_span (HsTimelineState *self, const HsTimelineSpan *span);

/* Sets all members of @view that this state tells. */
void hs_timeline_state_fill_view (HsTimelineState *self, HsTimelineView *view);

G_END_DECLS
