/* sample-incidents.h: incidents to draw, built without a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident-builder.h"
#include "hs-text-measure.h"

G_BEGIN_DECLS

/* "one-path", "two-paths"...; %NULL after the last. */
const char *sample_incident_get_name (guint index);
HsIncident *sample_incident_new (const char *name);

/* @n_events over a day, every hundredth of them misleading. */
HsIncident *sample_incident_new_large (guint n_events);

/* "2024-03-10T21:00", "XXXX-05-15T10:00", "T10:00", "+0:15"; no time for %NULL. */
HsTime sample_time (const char *text);

/* With the fonts of the tests. */
HsTextMeasure *sample_measure_new (HsTheme theme, double text_scale);

G_END_DECLS
