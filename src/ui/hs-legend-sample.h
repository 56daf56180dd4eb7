/* hs-legend-sample.h: the mark of a kind of events, as the timeline draws it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-session-view.h"

G_BEGIN_DECLS

/**
 * HsLegendSample:
 *
 * Of no meaning to a screen reader: what it stands for is written beside it.
 */
#define HS_TYPE_LEGEND_SAMPLE (hs_legend_sample_get_type ())
G_DECLARE_FINAL_TYPE (HsLegendSample, hs_legend_sample, HS, LEGEND_SAMPLE, GtkWidget)

GtkWidget *hs_legend_sample_new (HsEventKind kind);

G_END_DECLS
