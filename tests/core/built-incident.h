/* built-incident.h: an incident built by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident-builder.h"

/* Adds an event on line 10 + its id, and a path between two events. */
void built_incident_add_event (HsIncidentBuilder *builder, HsTime time, HsEventKind kind, gboolean misleading,
                               gboolean escalation);
void built_incident_add_path (HsIncidentBuilder *builder, guint from, guint to);

/* (transfer full): 20:00 to 02:00; noticed at 21:00, misled from 22:00 to 01:00 by two paths that
 * overlap. */
HsIncident *built_incident_new (void);
