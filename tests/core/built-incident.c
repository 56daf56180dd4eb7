/* built-incident.c: an incident built by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "built-incident.h"

static HsTime
at (int day, int hour, int minute)
{
  return (HsTime) { .form = HS_TIME_CLOCK, .year = 2024, .month = 3, .day = (gint8) day,
                    .hour = (gint8) hour, .minute = (gint8) minute, .second = -1 };
}

void
built_incident_add_event (HsIncidentBuilder *builder, HsTime time, HsEventKind kind, gboolean misleading, gboolean escalation)
{
  HsEvent *event = hs_incident_builder_add_event (builder);

  event->line = 10 + event->id;
  event->time = time;
  event->kind = kind;
  event->misleading = misleading;
  event->escalation = escalation;
  event->text = g_strdup ("text");
}

void
built_incident_add_path (HsIncidentBuilder *builder, guint from, guint to)
{
  HsPath *path = hs_incident_builder_add_path (builder);

  path->hypothesis = g_strdup ("network");
  path->from_event = from;
  path->to_event = to;
}

HsIncident *
built_incident_new (void)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();

  builder->start = at (10, 20, 0);
  builder->end = at (11, 2, 0);
  built_incident_add_event (builder, at (10, 21, 0), HS_EVENT_DETECTION, FALSE, FALSE);
  built_incident_add_event (builder, at (10, 22, 0), HS_EVENT_MITIGATION, TRUE, FALSE);
  built_incident_add_event (builder, at (11, 0, 0), HS_EVENT_ESCALATION, TRUE, TRUE);
  built_incident_add_event (builder, at (11, 1, 0), HS_EVENT_IDENTIFICATION, FALSE, FALSE);
  built_incident_add_event (builder, at (11, 1, 30), HS_EVENT_RESOLUTION, FALSE, FALSE);
  built_incident_add_path (builder, 2, 3);
  built_incident_add_path (builder, 2, 4);
  return hs_incident_builder_end (g_steal_pointer (&builder));
}
