/* hs-event-text.c: an event in words, for people and for screen readers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-event-text.h"

#include <glib/gi18n-lib.h>

#include "hs-clock-face.h"
#include "hs-duration.h"

static HsClockFace
get_face (const HsIncident *incident)
{
  HsTimeBasis basis = hs_incident_get_basis (incident);

  return (HsClockFace){ .basis = basis, .counting = basis == HS_TIME_BASIS_RELATIVE };
}

static char *
format_when (const HsIncident *incident, const HsEvent *event)
{
  g_autofree char *time = hs_event_text_format_time (incident, event);
  g_autofree char *day = hs_event_text_format_day (incident, event);

  if (time[0] == '\0')
    return g_strdup (_("time not told"));
  if (day[0] == '\0')
    return g_steal_pointer (&time);

  return g_strdup_printf ("%s %s", time, day);
}

static char *
format_since_previous (const HsIncident *incident, const HsEvent *event)
{
  int minutes = hs_event_text_get_minutes_since_previous (incident, event);
  g_autofree char *duration = minutes >= 0 ? hs_duration_format_spoken (minutes) : NULL;

  if (duration == NULL)
    return g_strdup ("");

  /* Translators: the end of a sentence about an event; %s is a duration, "1 hour" */
  return g_strdup_printf (_(", %s after the previous"), duration);
}

static char *
format_path (const HsIncident *incident, const HsEvent *event)
{
  const HsPath *path = hs_event_text_find_path (incident, event);

  /* Translators: in a sentence about an event; %s is a wrong hypothesis. */
  return path != NULL ? g_strdup_printf (_("on the misleading path “%s”"), path->hypothesis) : g_strdup (_("on a misleading path"));
}

/* Kind, who was called in, and the path, with its hypothesis. */
static char *
format_spoken_flags (const HsIncident *incident, const HsEvent *event)
{
  g_autofree char *to = g_strjoinv (", ", event->to);
  GString *flags = g_string_new (NULL);

  if (event->escalation && event->kind != HS_EVENT_ESCALATION)
    g_string_append_printf (flags, "%s, ", _("Escalation"));
  g_string_append (flags, hs_event_kind_get_label (event->kind));
  if (event->escalation && *to != '\0')
    {
      g_string_append (flags, ", ");
      /* Translators: after the kind of an event: who was called in. */
      g_string_append_printf (flags, _("called in: %s"), to);
    }
  if (event->misleading)
    {
      g_autofree char *path = format_path (incident, event);

      g_string_append_printf (flags, ", %s", path);
    }

  return g_string_free (flags, FALSE);
}

char *
hs_event_text_format_time (const HsIncident *incident, const HsEvent *event)
{
  HsClockFace face = get_face (incident);
  char *time = hs_clock_face_format_event (&face, incident, event);

  return time != NULL ? time : g_strdup ("");
}

char *
hs_event_text_format_day (const HsIncident *incident, const HsEvent *event)
{
  HsClockFace face = get_face (incident);
  gint64 seconds;

  if (!hs_clock_face_has_days (&face) || !hs_incident_get_seconds (incident, &event->time, &seconds))
    return g_strdup ("");

  return hs_clock_face_format_day (&face, seconds, TRUE);
}

char *
hs_event_text_format_flags (const HsEvent *event)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  if (event->escalation && event->kind != HS_EVENT_ESCALATION)
    g_strv_builder_add (builder, _("Escalation"));
  g_strv_builder_add (builder, hs_event_kind_get_label (event->kind));
  if (event->misleading)
    g_strv_builder_add (builder, _("on a misleading path"));
  parts = g_strv_builder_end (builder);

  return g_strjoinv (", ", parts);
}

int
hs_event_text_get_minutes_since_previous (const HsIncident *incident, const HsEvent *event)
{
  gint64 seconds, before;

  if (!hs_incident_get_seconds (incident, &event->time, &seconds))
    return -1;

  for (guint i = event->id - 1; i > 0; i--)
    {
      const HsEvent *previous = hs_incident_get_event (incident, i - 1);

      if (hs_incident_get_seconds (incident, &previous->time, &before))
        return before <= seconds ? (int) ((seconds - before) / 60) : -1;
    }

  return -1;
}

char *
hs_event_text_describe (const HsIncident *incident, const HsEvent *event)
{
  g_autofree char *when = format_when (incident, event);
  g_autofree char *flags = format_spoken_flags (incident, event);
  g_autofree char *since = format_since_previous (incident, event);

  /* Translators: one sentence about an event: its number, how many there are, when it happened, what
   * kind it is, its text, and how long after the event before (which may be empty) */
  return g_strdup_printf (_("%u of %u, %s, %s: %s%s"), event->id, hs_incident_get_n_events (incident), when, flags,
                          event->text, since);
}

const HsPath *
hs_event_text_find_path (const HsIncident *incident, const HsEvent *event)
{
  const HsPath *followed = NULL;

  for (guint i = 0; i < hs_incident_get_n_paths (incident); i++)
    {
      const HsPath *path = hs_incident_get_path (incident, i);

      if (path->from_event == event->id)
        return path;
      if (path->from_event < event->id && (path->to_event == 0 || event->id < path->to_event))
        followed = path;
    }

  return event->misleading ? followed : NULL;
}
