/* hs-metrics.h: the figures and phases that follow from the times of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident-builder.h"

G_BEGIN_DECLS

/* The basis that most events have, else that of the start. */
HsTimeBasis hs_metrics_choose_basis (const HsIncidentBuilder *content);

/* Seconds of @time in @basis; false where it has no place there. */
gboolean hs_metrics_get_seconds (HsTimeBasis basis, const HsTime *time, gint64 *seconds);

/* Sets the minutes of each path from the times of its two events. */
void hs_metrics_measure_paths (HsIncidentBuilder *content, HsTimeBasis basis);

HsMetrics hs_metrics_compute (const HsIncidentBuilder *content, HsTimeBasis basis);

/* (transfer full) (element-type HsPhase): from start to end without a gap, empty where either is
 * not told. */
GArray *hs_metrics_find_phases (const HsIncidentBuilder *content, HsTimeBasis basis);

G_END_DECLS
