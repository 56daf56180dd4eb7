/* hs-incident.c: what was read out of one incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-incident.h"

#include "hs-incident-builder.h"
#include "hs-metrics.h"

/* The builder's content, which nobody changes any more, and what follows from it. */
struct _HsIncident
{
  gatomicrefcount references;
  HsIncidentBuilder *content;
  HsTimeBasis basis;
  HsMetrics metrics;
  GArray *phases;
  guint n_escalations;
};

G_DEFINE_BOXED_TYPE (HsIncident, hs_incident, hs_incident_ref, hs_incident_unref)

static void
resolve_path_lines (HsIncidentBuilder *content)
{
  for (guint i = 0; i < content->paths->len; i++)
    {
      HsPath *path = &g_array_index (content->paths, HsPath, i);

      g_assert (path->from_event >= 1 && path->from_event <= content->events->len);
      g_assert (path->to_event <= content->events->len);
      path->from_line = g_array_index (content->events, HsEvent, path->from_event - 1).line;
      path->to_line = path->to_event == 0 ? 0 : g_array_index (content->events, HsEvent, path->to_event - 1).line;
    }
}

static guint
count_escalations (const HsIncidentBuilder *content)
{
  guint n = 0;

  for (guint i = 0; i < content->events->len; i++)
    n += g_array_index (content->events, HsEvent, i).escalation ? 1 : 0;
  return n;
}

/* Takes @self. */
HsIncident *
hs_incident_builder_end (HsIncidentBuilder *self)
{
  HsIncident *incident = g_new0 (HsIncident, 1);

  g_atomic_ref_count_init (&incident->references);
  incident->content = self;
  incident->basis = hs_metrics_choose_basis (self);
  resolve_path_lines (self);
  hs_metrics_measure_paths (self, incident->basis);
  incident->metrics = hs_metrics_compute (self, incident->basis);
  incident->phases = hs_metrics_find_phases (self, incident->basis);
  incident->n_escalations = count_escalations (self);
  return incident;
}

HsIncident *
hs_incident_ref (HsIncident *incident)
{
  g_atomic_ref_count_inc (&incident->references);
  return incident;
}

void
hs_incident_unref (HsIncident *incident)
{
  if (!g_atomic_ref_count_dec (&incident->references))
    return;
  hs_incident_builder_free (incident->content);
  g_array_unref (incident->phases);
  g_free (incident);
}

const char *
hs_incident_get_title (const HsIncident *incident)
{
  return incident->content->title;
}

guint
hs_incident_get_line (const HsIncident *incident)
{
  return incident->content->line;
}

guint
hs_incident_get_end_line (const HsIncident *incident)
{
  return incident->content->end_line;
}

const HsTime *
hs_incident_get_start (const HsIncident *incident)
{
  return &incident->content->start;
}

const HsTime *
hs_incident_get_end (const HsIncident *incident)
{
  return &incident->content->end;
}

HsCertainty
hs_incident_get_start_certainty (const HsIncident *incident)
{
  return incident->content->start_certainty;
}

HsCertainty
hs_incident_get_end_certainty (const HsIncident *incident)
{
  return incident->content->end_certainty;
}

HsCertainty
hs_incident_get_offset_certainty (const HsIncident *incident)
{
  return incident->content->offset_certainty;
}

const char *
hs_incident_get_zone (const HsIncident *incident)
{
  return incident->content->zone;
}

gboolean
hs_incident_get_utc_offset (const HsIncident *incident, int *minutes)
{
  if (incident->content->has_utc_offset && minutes != NULL)
    *minutes = incident->content->utc_offset_minutes;
  return incident->content->has_utc_offset;
}

const char *
hs_incident_get_severity (const HsIncident *incident)
{
  return incident->content->severity;
}

const HsPassage *
hs_incident_get_impact (const HsIncident *incident)
{
  return &incident->content->impact;
}

const HsPassage *
hs_incident_get_root_cause (const HsIncident *incident)
{
  return &incident->content->root_cause;
}

const HsPassage *
hs_incident_get_resolution (const HsIncident *incident)
{
  return &incident->content->resolution;
}

guint
hs_incident_get_n_events (const HsIncident *incident)
{
  return incident->content->events->len;
}

const HsEvent *
hs_incident_get_event (const HsIncident *incident, guint index)
{
  g_return_val_if_fail (index < incident->content->events->len, NULL);
  return &g_array_index (incident->content->events, HsEvent, index);
}

guint
hs_incident_get_n_paths (const HsIncident *incident)
{
  return incident->content->paths->len;
}

const HsPath *
hs_incident_get_path (const HsIncident *incident, guint index)
{
  g_return_val_if_fail (index < incident->content->paths->len, NULL);
  return &g_array_index (incident->content->paths, HsPath, index);
}

guint
hs_incident_get_n_measures (const HsIncident *incident)
{
  return incident->content->measures->len;
}

const HsMeasure *
hs_incident_get_measure (const HsIncident *incident, guint index)
{
  g_return_val_if_fail (index < incident->content->measures->len, NULL);
  return &g_array_index (incident->content->measures, HsMeasure, index);
}

guint
hs_incident_get_n_findings (const HsIncident *incident)
{
  return incident->content->findings->len;
}

const HsFinding *
hs_incident_get_finding (const HsIncident *incident, guint index)
{
  g_return_val_if_fail (index < incident->content->findings->len, NULL);
  return &g_array_index (incident->content->findings, HsFinding, index);
}

guint
hs_incident_get_n_phases (const HsIncident *incident)
{
  return incident->phases->len;
}

const HsPhase *
hs_incident_get_phase (const HsIncident *incident, guint index)
{
  g_return_val_if_fail (index < incident->phases->len, NULL);
  return &g_array_index (incident->phases, HsPhase, index);
}

const HsMetrics *
hs_incident_get_metrics (const HsIncident *incident)
{
  return &incident->metrics;
}

guint
hs_incident_get_n_escalations (const HsIncident *incident)
{
  return incident->n_escalations;
}

HsTimeBasis
hs_incident_get_basis (const HsIncident *incident)
{
  return incident->basis;
}

gboolean
hs_incident_get_seconds (const HsIncident *incident, const HsTime *time, gint64 *seconds)
{
  return hs_metrics_get_seconds (incident->basis, time, seconds);
}
