/* hs-timeline-cursor.h: the current event of a timeline as something that can have the focus
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-incident.h"

G_BEGIN_DECLS

/**
 * HsTimelineCursor:
 *
 * A drawn timeline is silent: this child of it stands over the mark of the current event, takes the
 * focus and tells a screen reader about the event in one sentence.
 */
#define HS_TYPE_TIMELINE_CURSOR (hs_timeline_cursor_get_type ())
G_DECLARE_FINAL_TYPE (HsTimelineCursor, hs_timeline_cursor, HS, TIMELINE_CURSOR, GtkWidget)

GtkWidget *hs_timeline_cursor_new (void);

/* Both nullable: no event, then the timeline as a whole; no incident, then nothing. */
void hs_timeline_cursor_set_event (HsTimelineCursor *self, HsIncident *incident, const HsEvent *event);

/* What else there is to say, %NULL for nothing: what is measured up to here. */
void hs_timeline_cursor_set_note (HsTimelineCursor *self, const char *note);

G_END_DECLS
