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


/* The same with a little room around. */
void hs_timeline_pane_show_around (HsTimelinePane *self, double start, double end);

/* hs-timeline-pane-fling.c: moves on at @speed, in pixels a second to the right, ever slower; stops. */
void hs_timeline_pane_fling (HsTimelinePane *self, double speed);
void hs_timeline_pane_stop (HsTimelinePane *self);

/* hs-timeline-pane-span.c: measures between two places of @layout; from the anchor to the current
 * event, where an anchor is set; forgets it, or else undims all: false where there is nothing to do. */
void hs_timeline_pane_measure_between (HsTimelinePane *self, const HsTimelineLayout *layout, double x1, double x2);
void hs_timeline_pane_follow_anchor (HsTimelinePane *self);
gboolean hs_timeline_pane_clear (HsTimelinePane *self);

/* (nullable): the span in words; @spoken: for a screen reader, which also hears where measuring began. */
char *hs_timeline_pane_describe_span (HsTimelinePane *self, gboolean spoken);
void hs_timeline_pane_measure_action (GtkWidget *widget, const char *name, GVariant *parameter);
void hs_timeline_pane_copy_action (GtkWidget *widget, const char *name, GVariant *parameter);
void hs_timeline_pane_fit_action (GtkWidget *widget, const char *name, GVariant *parameter);

/* hs-timeline-pane-input.c: pointer, wheel and touch. */
void hs_timeline_pane_init_input (HsTimelinePane *self);

/* hs-timeline-pane-actions.c: the actions and their keys. */
void hs_timeline_pane_install_actions (GtkWidgetClass *widget_class);

/* hs-timeline-tooltip.c: what lies under the pointer in words. */
gboolean hs_timeline_tooltip_query_cb (HsTimelinePane *self, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip);

G_END_DECLS
