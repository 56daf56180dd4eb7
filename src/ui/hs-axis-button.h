/* hs-axis-button.h: stands behind the name of the axis and chooses its clock
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-timeline-layout.h"
#include "hs-timeline-pane.h"

G_BEGIN_DECLS

/* (transfer floating): a #GtkMenuButton with the clocks of the session of @pane in its popover. */
GtkWidget *hs_axis_button_new (HsTimelinePane *pane);

/* Puts @button where @layout (nullable) names the axis, and tells a screen reader what it says. */
void hs_axis_button_allocate (GtkWidget *button, const HsTimelineLayout *layout, HsTextMeasure *measure);

G_END_DECLS
