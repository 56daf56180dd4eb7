/* hs-timeline-pane-private.h: what the parts of the timeline's widget share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-timeline-layout.h"
#include "hs-timeline-pane.h"

G_BEGIN_DECLS

/* (nullable): the layout of what the session shows at this moment. */
HsTimelineLayout *hs_timeline_pane_get_layout (HsTimelinePane *self);

/* Where the pointer is, NAN where it is elsewhere. */
double hs_timeline_pane_get_pointer (HsTimelinePane *self);
void hs_timeline_pane_set_pointer (HsTimelinePane *self, double x);

/* Makes an event current and gives it the focus. */
void hs_timeline_pane_choose_event (HsTimelinePane *self, guint id);

/* hs-timeline-pane-move.c: shows from @start to @end, or all of it where that is what they span. */
void hs_timeline_pane_show_range (HsTimelinePane *self, double start, double end);

/* Moves the picture by @dx pixels to the right; zooms by @factor around the pointer, the current event
 * or the middle; moves the current event into view, by no more than needed. */
void hs_timeline_pane_pan (HsTimelinePane *self, double dx);
void hs_timeline_pane_zoom (HsTimelinePane *self, double factor);
void hs_timeline_pane_reveal_event (HsTimelinePane *self);

/* hs-timeline-pane-input.c: pointer, wheel and touch. */
void hs_timeline_pane_init_input (HsTimelinePane *self);

/* hs-timeline-pane-actions.c: the actions and their keys. */
void hs_timeline_pane_install_actions (GtkWidgetClass *widget_class);

/* hs-timeline-tooltip.c: what lies under the pointer in words, %NULL where nothing does. */
char *hs_timeline_tooltip_format (HsTimelineLayout *layout, double x, double y);

G_END_DECLS
