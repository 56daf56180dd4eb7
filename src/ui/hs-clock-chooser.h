/* hs-clock-chooser.h: chooses the clock of the timeline, and a second one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-session-view.h"

G_BEGIN_DECLS

/**
 * HsClockChooser:
 *
 * For a popover. Its buttons activate "win.time-display" and "win.second-clock"; what the document
 * cannot support is insensitive and says why.
 */
#define HS_TYPE_CLOCK_CHOOSER (hs_clock_chooser_get_type ())
G_DECLARE_FINAL_TYPE (HsClockChooser, hs_clock_chooser, HS, CLOCK_CHOOSER, HsSessionView)

GtkWidget *hs_clock_chooser_new (void);

G_END_DECLS
