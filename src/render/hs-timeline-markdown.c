/* hs-timeline-markdown.c: the timeline of an incident as a Markdown table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-markdown.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-duration.h"

/* What begins something in Markdown wherever it stands, and what ends a cell. */
#define ACTIVE "\\`*_[]<>|~&#"

static void
add_text (GString *markdown, const char *text)
{
  for (; *text != '\0'; text++)
    {
      if (strchr (ACTIVE, *text) != NULL)
        g_string_append_c (markdown, '\\');
      g_string_append_c (markdown, *text == '\n' || *text == '\r' ? ' ' : *text);
    }
}

static void
add_cell (GString *markdown, const char *text)
{
  g_string_append_c (markdown, ' ');
  add_text (markdown, text != NULL ? text : "");
  g_string_append (markdown, " |");
}

/* "Escalation to Database team, on a misleading path" */
static char *
format_kind (const HsEvent *event)
{
  g_autofree char *to = g_strjoinv (", ", event->to);
  GString *kind = g_string_new (hs_event_kind_get_label (event->kind));

  if (event->escalation && *to != '\0')
    {
      g_string_append (kind, ", ");
      /* Translators: after the kind of an event: who was called in. */
      g_string_append_printf (kind, _("called in: %s"), to);
    }
  if (event->misleading)
    g_string_append_printf (kind, ", %s", _("on a misleading path"));
  return g_string_free (kind, FALSE);
}

/* The day where it is another one than that of the event before. */
static char *
format_when (const HsIncident *incident, const HsClockFace *face, const HsEvent *event, double *midnight)
{
  g_autofree char *time = hs_clock_face_format_event (face, incident, event);
  g_autofree char *day = NULL;
  gint64 seconds;

  if (!hs_clock_face_has_days (face) || !hs_incident_get_seconds (incident, &event->time, &seconds)
      || hs_clock_face_get_midnight (face, seconds) == *midnight)
    return g_steal_pointer (&time);
  *midnight = hs_clock_face_get_midnight (face, seconds);
  day = hs_clock_face_format_day (face, seconds, TRUE);
  return g_strjoin (" ", day, time, NULL);
}

static void
add_events (GString *markdown, const HsIncident *incident, const HsClockFace *face)
{
  const char *const names[] = { "#", _("Time"), _("Kind"), _("Event") };
  double midnight = -G_MAXDOUBLE;

  g_string_append_c (markdown, '|');
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    add_cell (markdown, names[i]);
  g_string_append (markdown, "\n| --: | :-- | :-- | :-- |\n");
  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    {
      const HsEvent *event = hs_incident_get_event (incident, i);
      g_autofree char *when = format_when (incident, face, event, &midnight);
      g_autofree char *kind = format_kind (event);

      g_string_append_printf (markdown, "| %u |", event->id);
      add_cell (markdown, when);
      add_cell (markdown, kind);
      add_cell (markdown, event->text);
      g_string_append_c (markdown, '\n');
    }
}

static void
add_path (GString *markdown, const HsPath *path)
{
  g_autofree char *held = path->minutes >= 0 ? hs_duration_format (path->minutes) : NULL;

  g_string_append (markdown, "- “");
  add_text (markdown, path->hypothesis);
  g_string_append_printf (markdown, "”: %s%s%s", held != NULL ? held : "", held != NULL ? ", " : "", hs_ended_get_label (path->ended));
  if (path->to_event != 0)
    g_string_append_printf (markdown, " (%u–%u)\n", path->from_event, path->to_event);
  else
    g_string_append_printf (markdown, " (%u)\n", path->from_event);
}

char *
hs_timeline_to_markdown (const HsTimeline *timeline, HsTimeDisplay display)
{
  const HsIncident *incident = hs_timeline_get_incident (timeline);
  HsClockFace face = hs_clock_face_get (timeline, display);
  g_autofree char *clock = hs_clock_face_get_name (timeline, display);
  GString *markdown = g_string_new ("## ");
  const char *title = hs_incident_get_title (incident);

  add_text (markdown, title != NULL ? title : _("Timeline"));
  g_string_append (markdown, "\n\n");
  if (*clock != '\0')
    {
      /* Translators: before a table of events; %s is the clock of its times, "UTC". */
      g_autofree char *note = g_strdup_printf (_("Times: %s"), clock);

      add_text (markdown, note);
      g_string_append (markdown, "\n\n");
    }
  add_events (markdown, incident, &face);
  if (hs_incident_get_n_paths (incident) > 0)
    g_string_append_printf (markdown, "\n%s\n\n", _("Misleading paths"));
  for (guint i = 0; i < hs_incident_get_n_paths (incident); i++)
    add_path (markdown, hs_incident_get_path (incident, i));
  return g_string_free (markdown, FALSE);
}
