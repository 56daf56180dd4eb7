/* hs-inspector-event.c: what the inspector says about an event
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
add_title (GtkBox *box, HsIncident *incident, const HsEvent *event)
{
  g_autofree char *time = hs_event_text_format_time (incident, event);
  g_autofree char *day = hs_event_text_format_day (incident, event);
  g_autofree char *when = g_strstrip (g_strjoin (" ", time, day, NULL));
  g_autofree char *title = g_strdup_printf ("%u · %s", event->id, when[0] != '\0' ? when : _("time not told"));

  hs_inspector_add_title (box, title);
}

static void
add_pills (GtkBox *box, const HsEvent *event)
{
  GtkWidget *pills = hs_inspector_add_pills (box);

  if (event->escalation)
    hs_inspector_add_pill (pills, _("Escalation"), "escalation");
  if (event->misleading)
    hs_inspector_add_pill (pills, _("Misleading"), "misleading");
  if (event->kind != HS_EVENT_ESCALATION || !event->escalation)
    hs_inspector_add_pill (pills, hs_event_kind_get_label (event->kind), NULL);
}

static const char *
get_label (const char *name)
{
  const char *label = name;

  if (g_str_equal (name, "misleading"))
    label = _("Misleading");
  for (guint kind = 0; kind < HS_N_EVENT_KINDS; kind++)
    if (g_str_equal (name, hs_event_kind_get_name (kind)))
      label = hs_event_kind_get_label (kind);

  return label;
}

/* The phrases of one label, quoted: "“Misled by”, “suspected”". */
static char *
join_phrases (const HsEvent *event, const char *label)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < event->n_evidence; i++)
    {
      const HsEvidence *evidence = &event->evidence[i];

      if (!g_str_equal (evidence->label, label))
        continue;
      if (text->len > 0)
        g_string_append (text, ", ");
      /* Translators: a phrase quoted from a document */
      g_string_append_printf (text, _("“%s”"), evidence->text);
    }

  return g_string_free (text, FALSE);
}

static gboolean
is_first_of_label (const HsEvent *event, guint index)
{
  for (guint i = 0; i < index; i++)
    if (g_str_equal (event->evidence[i].label, event->evidence[index].label))
      return FALSE;

  return TRUE;
}

static void
add_evidence (GtkBox *table, const HsEvent *event)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < event->n_evidence; i++)
    {
      const char *label = event->evidence[i].label;
      const char *name = get_label (label);
      g_autofree char *phrases = join_phrases (event, label);

      if (is_first_of_label (event, i))
        g_string_append_printf (text, "%s%s: %s", text->len > 0 ? "\n" : "", name, phrases);
    }
  hs_inspector_add_row (table, _("Why marked"), text->str);
}

static char *
format_end (const HsPath *path)
{
  const char *ended = hs_ended_get_label (path->ended);

  if (path->to_event == 0)
    return g_strdup (ended);

  /* Translators: how a wrong hypothesis ended, and the number of the event that ended it */
  return g_strdup_printf (_("%s by event %u"), ended, path->to_event);
}

static void
add_hypothesis (GtkBox *table, HsIncident *incident, const HsEvent *event)
{
  const HsPath *path = hs_event_text_find_path (incident, event);
  g_autofree char *held = path != NULL && path->minutes >= 0 ? hs_duration_format (path->minutes) : NULL;
  g_autofree char *end = path != NULL ? format_end (path) : NULL;
  g_autofree char *text = NULL;

  if (path == NULL)
    return;
  if (held != NULL)
    /* Translators: a wrong hypothesis, how long it was held, and how it ended */
    text = g_strdup_printf (_("%s — held for %s, %s"), path->hypothesis, held, end);
  else
    /* Translators: a wrong hypothesis, and how it ended */
    text = g_strdup_printf (_("%s — %s"), path->hypothesis, end);
  hs_inspector_add_row (table, _("Hypothesis"), text);
}

static gboolean
find_detection (HsIncident *incident, gint64 *seconds)
{
  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    {
      const HsEvent *event = hs_incident_get_event (incident, i);

      if (event->kind == HS_EVENT_DETECTION)
        return hs_incident_get_seconds (incident, &event->time, seconds);
    }

  return FALSE;
}

static char *
format_after_detection (HsIncident *incident, const HsEvent *event)
{
  g_autofree char *length = NULL;
  gint64 detected, seconds;

  if (!find_detection (incident, &detected) || !hs_incident_get_seconds (incident, &event->time, &seconds)
      || seconds < detected)
    return NULL;
  length = hs_duration_format ((seconds - detected) / 60);

  /* Translators: %s is a duration: "3 h after detection" */
  return g_strdup_printf (_("%s after detection"), length);
}

static void
add_escalation (GtkBox *table, HsIncident *incident, const HsEvent *event)
{
  g_autofree char *to = g_strjoinv (", ", event->to);
  g_autofree char *after = format_after_detection (incident, event);
  g_autofree char *text = NULL;

  if (!event->escalation)
    return;
  text = g_strjoin (to[0] != '\0' && after != NULL ? ", " : "", to, after, NULL);
  hs_inspector_add_row (table, _("Escalated to"), text);
}

static void
add_suggestions (GtkBox *table, const HsEvent *event)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  g_autofree char *text = NULL;

  if ((event->suggested & HS_FLAG_MISLEADING) != 0)
    g_strv_builder_add (builder, _("perhaps misleading"));
  if ((event->suggested & HS_FLAG_ESCALATION) != 0)
    g_strv_builder_add (builder, _("perhaps an escalation"));
  parts = g_strv_builder_end (builder);
  text = g_strjoinv (", ", parts);
  hs_inspector_add_row (table, _("Suggested"), text);
}

static void
add_since_previous (GtkBox *table, HsIncident *incident, const HsEvent *event)
{
  int minutes = hs_event_text_get_minutes_since_previous (incident, event);
  g_autofree char *text = minutes >= 0 ? hs_duration_format (minutes) : NULL;

  hs_inspector_add_row (table, _("Since previous"), text);
}

void
hs_inspector_fill_event (GtkBox *box, HsSession *session, const HsEvent *event)
{
  HsIncident *incident = hs_session_get_incident (session);
  g_autofree char *line = g_strdup_printf ("%u", event->line);
  GtkBox *table;

  add_title (box, incident, event);
  add_pills (box, event);
  hs_inspector_add_text (box, event->text);

  table = hs_inspector_add_table (box);
  add_evidence (table, event);
  add_suggestions (table, event);
  add_hypothesis (table, incident, event);
  add_escalation (table, incident, event);
  add_since_previous (table, incident, event);
  hs_inspector_add_row (table, _("Source line"), line);
}
