/* hs-timeline-mermaid.c: the timeline of an incident as a Mermaid diagram
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-mermaid.h"

#include <glib/gi18n-lib.h>

#define DATE_FORMAT "YYYY-MM-DD HH:mm:ss"

/* Mermaid has no way to escape them: a look-alike stands for each. */
static const char *
find_look_alike (gunichar letter)
{
  switch (letter)
    {
    case ':':
      return "∶";
    case ';':
      return ",";
    case '#':
      return "♯";
    case '%':
      return "٪";
    case '{':
      return "(";
    case '}':
      return ")";
    case '\n':
    case '\r':
      return " ";
    default:
      return NULL;
    }
}

static void
add_text (GString *mermaid, const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      const char *other = find_look_alike (g_utf8_get_char (text));

      if (other != NULL)
        g_string_append (mermaid, other);
      else
        g_string_append_unichar (mermaid, g_utf8_get_char (text));
    }
}

static void
add_line (GString *mermaid, const char *word, const char *text)
{
  g_string_append_printf (mermaid, "    %s ", word);
  add_text (mermaid, text);
  g_string_append_c (mermaid, '\n');
}

static void
add_place (GString *mermaid, double seconds)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc ((gint64) seconds);
  g_autofree char *text = g_date_time_format (time, "%Y-%m-%d %H:%M:%S");

  g_string_append (mermaid, text);
}

/* Takes @name. */
static void
add_bar (GString *mermaid, char *name, const char *look, double start, double end)
{
  g_string_append (mermaid, "    ");
  add_text (mermaid, name);
  g_string_append_printf (mermaid, " :%s", look);
  add_place (mermaid, start);
  g_string_append (mermaid, ", ");
  add_place (mermaid, end);
  g_string_append_c (mermaid, '\n');
  g_free (name);
}

static void
add_impact (GString *mermaid, const HsTimeline *timeline)
{
  double start, noticed, end;

  if (!hs_timeline_get_impact (timeline, &start, &noticed, &end))
    return;
  add_line (mermaid, "section", _("Impact"));
  if (noticed > start)
    add_bar (mermaid, g_strdup (hs_phase_get_label (HS_PHASE_UNNOTICED)), "done, ", start, noticed);
  if (end > noticed)
    add_bar (mermaid, g_strdup (_("Impact")), "active, ", noticed, end);
}

static void
add_teams (GString *mermaid, const HsTimeline *timeline)
{
  gboolean named = FALSE;

  for (guint i = 0; i < hs_timeline_get_n_teams (timeline); i++)
    {
      const HsTimelineTeam *team = hs_timeline_get_team (timeline, i);

      if (!team->told)
        continue;
      if (!named)
        add_line (mermaid, "section", _("Who was involved"));
      named = TRUE;
      add_bar (mermaid, g_strdup (team->name), "", team->start, team->end);
    }
}

static void
add_milestones (GString *mermaid, const HsTimeline *timeline)
{
  HsIncident *incident = hs_timeline_get_incident (timeline);

  add_line (mermaid, "section", _("Response"));
  for (guint i = 0; i < hs_timeline_get_n_points (timeline); i++)
    {
      const HsTimelinePoint *point = hs_timeline_get_point (timeline, i);
      const HsEvent *event = hs_incident_get_event (incident, point->event - 1);

      if (point->told)
        add_bar (mermaid, g_strdup_printf ("%u %s", event->id, event->text), event->misleading ? "crit, milestone, " : "milestone, ",
                 point->start, point->start);
    }
}

static void
add_paths (GString *mermaid, const HsTimeline *timeline)
{
  HsIncident *incident = hs_timeline_get_incident (timeline);
  gboolean named = FALSE;

  for (guint i = 0; i < hs_timeline_get_n_paths (timeline); i++)
    {
      const HsTimelinePath *path = hs_timeline_get_path (timeline, i);
      const HsPath *told = hs_incident_get_path (incident, path->index);

      if (!path->start_told || !path->end_told)
        continue;
      if (!named)
        add_line (mermaid, "section", _("Misleading paths"));
      named = TRUE;
      add_bar (mermaid, g_strdup_printf ("“%s”, %s", told->hypothesis, hs_ended_get_label (told->ended)), "crit, ", path->start, path->end);
    }
}

static void
add_gantt (GString *mermaid, const HsTimeline *timeline)
{
  double length = hs_timeline_get_end (timeline) - hs_timeline_get_start (timeline);

  g_string_append (mermaid, "    dateFormat " DATE_FORMAT "\n");
  g_string_append_printf (mermaid, "    axisFormat %s\n", length > 2 * 86400 ? "%d.%m." : "%H:%M");
  add_impact (mermaid, timeline);
  add_teams (mermaid, timeline);
  add_milestones (mermaid, timeline);
  add_paths (mermaid, timeline);
}

/* The times as written, where there are any. */
static void
add_order (GString *mermaid, const HsIncident *incident)
{
  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    {
      const HsEvent *event = hs_incident_get_event (incident, i);

      g_string_append_printf (mermaid, "    %u", event->id);
      if (event->time_text != NULL)
        {
          g_string_append_c (mermaid, ' ');
          add_text (mermaid, event->time_text);
        }
      g_string_append (mermaid, " : ");
      add_text (mermaid, event->text);
      g_string_append_c (mermaid, '\n');
    }
}

char *
hs_timeline_to_mermaid (const HsTimeline *timeline)
{
  const HsIncident *incident = hs_timeline_get_incident (timeline);
  const char *title = hs_incident_get_title (incident);
  GString *mermaid = g_string_new (hs_timeline_has_times (timeline) ? "gantt\n" : "timeline\n");

  add_line (mermaid, "title", title != NULL ? title : _("Timeline"));
  if (hs_timeline_has_times (timeline))
    add_gantt (mermaid, timeline);
  else
    add_order (mermaid, incident);
  return g_string_free (mermaid, FALSE);
}
