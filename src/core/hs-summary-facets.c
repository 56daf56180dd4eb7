/* hs-summary-facets.c: what can be asked of an incident by name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-query.h"
#include "hs-summary-private.h"

static void
add (GString *facet, const char *text)
{
  g_autofree char *folded = text != NULL ? hs_query_fold (text, -1) : NULL;

  if (folded != NULL)
    g_string_append_printf (facet, "%s\n", folded);
}

static void
add_event (GString **facets, const HsEvent *event)
{
  add (facets[HS_FACET_KIND], hs_event_kind_get_name (event->kind));
  for (guint i = 0; event->escalation && event->to[i] != NULL; i++)
    add (facets[HS_FACET_ESCALATED], event->to[i]);
}

static guint
add_measures (GString **facets, const HsIncident *incident)
{
  guint n_open = 0;

  for (guint i = 0; i < hs_incident_get_n_measures (incident); i++)
    {
      const HsMeasure *measure = hs_incident_get_measure (incident, i);

      add (facets[HS_FACET_OWNER], measure->owner);
      n_open += measure->done ? 0 : 1;
    }
  return n_open;
}

void
hs_summary_set_facets (HsSummary *summary, const HsIncident *incident)
{
  GString *facets[HS_N_FACETS];

  for (guint i = 0; i < HS_N_FACETS; i++)
    facets[i] = g_string_new (NULL);
  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    add_event (facets, hs_incident_get_event (incident, i));
  for (guint i = 0; i < hs_incident_get_n_paths (incident); i++)
    add (facets[HS_FACET_SUSPECTED], hs_incident_get_path (incident, i)->hypothesis);
  for (guint i = 0; i < hs_incident_get_n_findings (incident); i++)
    add (facets[HS_FACET_FINDING], hs_incident_get_finding (incident, i)->code);
  add (facets[HS_FACET_CAUSE], hs_incident_get_root_cause (incident)->text);
  add (facets[HS_FACET_ZONE], hs_incident_get_zone (incident));
  add (facets[HS_FACET_TITLE], summary->title);
  summary->n_open = add_measures (facets, incident);
  for (guint i = 0; i < HS_N_FACETS; i++)
    summary->facets[i] = g_string_free (facets[i], FALSE);
}
