/* hs-inspector-incident.c: what the inspector says about an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-duration.h"
#include "hs-event-text.h"
#include "hs-inspector-private.h"
#include "hs-inspector-rows.h"

static void
add_passages (GtkBox *box, HsIncident *incident)
{
  GtkBox *table = hs_inspector_add_table (box);

  hs_inspector_add_row (table, _("Severity"), hs_incident_get_severity (incident));
  hs_inspector_add_row (table, _("Time zone"), hs_incident_get_zone (incident));
  hs_inspector_add_row (table, _("Impact"), hs_incident_get_impact (incident)->text);
  hs_inspector_add_row (table, _("Root cause"), hs_incident_get_root_cause (incident)->text);
  hs_inspector_add_row (table, _("Resolution"), hs_incident_get_resolution (incident)->text);
}

static char *
format_path (const HsPath *path)
{
  const char *ended = hs_ended_get_label (path->ended);
  g_autofree char *held = path->minutes >= 0 ? hs_duration_format (path->minutes) : NULL;

  if (held == NULL)
    /* Translators: a wrong hypothesis, and how it ended */
    return g_strdup_printf (_("“%s” · %s"), path->hypothesis, ended);

  /* Translators: a wrong hypothesis, how long it was held, and how it ended */
  return g_strdup_printf (_("“%s” · %s · %s"), path->hypothesis, held, ended);
}

static void
add_paths (GtkBox *box, HsSession *session, HsIncident *incident)
{
  guint n_paths = hs_incident_get_n_paths (incident);
  g_autofree char *heading = g_strdup_printf (ngettext ("%u misleading path", "%u misleading paths", n_paths), n_paths);
  GtkBox *list;

  if (n_paths == 0)
    return;

  list = hs_inspector_add_list (box, heading);
  for (guint i = 0; i < n_paths; i++)
    {
      const HsPath *path = hs_incident_get_path (incident, i);
      g_autofree char *text = format_path (path);

      hs_inspector_add_event_link (list, session, text, path->from_event, "misleading");
    }
}

static char *
format_escalation (HsIncident *incident, const HsEvent *event)
{
  g_autofree char *time = hs_event_text_format_time (incident, event);
  g_autofree char *to = g_strjoinv (", ", event->to);

  return g_strjoin (time[0] != '\0' ? " " : "", time, to[0] != '\0' ? to : event->text, NULL);
}

static void
add_escalations (GtkBox *box, HsSession *session, HsIncident *incident)
{
  guint n_escalations = hs_incident_get_n_escalations (incident);
  g_autofree char *heading = g_strdup_printf (ngettext ("%u escalation", "%u escalations", n_escalations), n_escalations);
  GtkBox *list;

  if (n_escalations == 0)
    return;

  list = hs_inspector_add_list (box, heading);
  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    {
      const HsEvent *event = hs_incident_get_event (incident, i);
      g_autofree char *text = event->escalation ? format_escalation (incident, event) : NULL;

      if (text != NULL)
        hs_inspector_add_event_link (list, session, text, event->id, "escalation");
    }
}

static char *
format_measure (const HsMeasure *measure)
{
  const char *owner = measure->owner != NULL ? measure->owner : _("no owner");

  if (measure->due != NULL)
    /* Translators: a measure, who is to do it, and until when */
    return g_strdup_printf (_("%s · %s · due %s"), measure->text, owner, measure->due);

  /* Translators: a measure, and who is to do it */
  return g_strdup_printf (_("%s · %s"), measure->text, owner);
}

static void
add_measures (GtkBox *box, HsSession *session, HsIncident *incident)
{
  guint n_measures = hs_incident_get_n_measures (incident);
  g_autofree char *heading = g_strdup_printf (ngettext ("%u measure", "%u measures", n_measures), n_measures);
  GtkBox *list;

  if (n_measures == 0)
    return;

  list = hs_inspector_add_list (box, heading);
  for (guint i = 0; i < n_measures; i++)
    {
      const HsMeasure *measure = hs_incident_get_measure (incident, i);
      g_autofree char *text = format_measure (measure);

      hs_inspector_add_line_link (list, session, text, measure->line, NULL);
    }
}

void
hs_inspector_fill_incident (GtkBox *box, HsSession *session)
{
  HsIncident *incident = hs_session_get_incident (session);
  const char *title = hs_incident_get_title (incident);

  hs_inspector_add_title (box, title != NULL ? title : _("Incident"));
  add_passages (box, incident);
  add_paths (box, session, incident);
  add_escalations (box, session, incident);
  add_measures (box, session, incident);
}
