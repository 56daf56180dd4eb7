/* hs-timeline-pane.h: the timeline of a session's incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-session-view.h"

G_BEGIN_DECLS

/**
 * HsTimelinePane:
 *
 * Draws the timeline and lets it be moved, zoomed and stepped through; what is current and what is
 * visible is the session's.
 *
 * Properties: "session" (#HsSession, writable).
 *
 * Actions: "timeline.next-event", "timeline.previous-event", "timeline.first-event",
 * "timeline.last-event", "timeline.next-day", "timeline.previous-day", "timeline.zoom-in",
 * "timeline.zoom-out", "timeline.fit", "timeline.fit-path" (the one that the current event is on),
 * "timeline.fit-span" (what is measured), "timeline.measure" (from the current event on),
 * "timeline.copy" (what is measured, else the current event, as text), "timeline.undim".
 */
#define HS_TYPE_TIMELINE_PANE (hs_timeline_pane_get_type ())
G_DECLARE_FINAL_TYPE (HsTimelinePane, hs_timeline_pane, HS, TIMELINE_PANE, HsSessionView)

GtkWidget *hs_timeline_pane_new (void);

G_END_DECLS
