/* hs-legend.h: what the marks of the timeline stand for, and which of them are dimmed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-session-view.h"

G_BEGIN_DECLS

/**
 * HsLegend:
 *
 * For a popover: an entry for each kind of events and each team that the timeline shows. Turning an
 * entry off dims what it stands for.
 */
#define HS_TYPE_LEGEND (hs_legend_get_type ())
G_DECLARE_FINAL_TYPE (HsLegend, hs_legend, HS, LEGEND, HsSessionView)

G_END_DECLS
