/* hs-incident-builder.h: an incident while it is being read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident.h"

G_BEGIN_DECLS

/**
 * HsIncidentBuilder:
 *
 * Collects what the readers find; hs_incident_builder_end() takes it and freezes it into an incident, computing
 * ids of events, misleading paths' minutes, metrics and phases. The arrays own their records: use
 * the add functions, which return the new, zeroed record (valid until the next add), and fill it
 * with newly allocated strings. Used by one thread at a time.
 */
typedef struct
{
  char *title;
  guint line;
  guint end_line;
  HsTime start;
  HsTime end;
  HsCertainty start_certainty;
  HsCertainty end_certainty;
  char *zone;
  HsCertainty offset_certainty;
  gboolean has_utc_offset;
  int utc_offset_minutes;
  char *severity;
  HsPassage impact;
  HsPassage root_cause;
  HsPassage resolution;
  int stated_duration; /* minutes, -1 */
  GArray *events;   /* HsEvent */
  GArray *paths;    /* HsPath; from_event and to_event are ids */
  GArray *measures; /* HsMeasure */
  GArray *findings; /* HsFinding */
} HsIncidentBuilder;

HsIncidentBuilder *hs_incident_builder_new (void);
void hs_incident_builder_free (HsIncidentBuilder *self);
HsEvent *hs_incident_builder_add_event (HsIncidentBuilder *self);
HsPath *hs_incident_builder_add_path (HsIncidentBuilder *self);
HsMeasure *hs_incident_builder_add_measure (HsIncidentBuilder *self);
HsFinding *hs_incident_builder_add_finding (HsIncidentBuilder *self);
void hs_event_add_evidence (HsEvent *event, const char *label, const char *text, guint line, guint column);
HsIncident *hs_incident_builder_end (HsIncidentBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsIncidentBuilder, hs_incident_builder_free)

G_END_DECLS
