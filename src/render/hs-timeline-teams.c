/* hs-timeline-teams.c: who was involved, and from when
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-timeline-private.h"

static void
clear_team (gpointer data)
{
  g_free (((HsTimelineTeam *) data)->name);
}

/* Whether the first word has its own way with capitals: "iOS". */
static gboolean
has_inner_capital (const char *name)
{
  for (; g_unichar_isalpha (g_utf8_get_char (name)); name = g_utf8_next_char (name))
    if (g_unichar_isupper (g_utf8_get_char (name)))
      return TRUE;
  return FALSE;
}

/* As the document writes it, but with a capital, as all row names. */
static char *
capitalize (const char *name)
{
  g_autofree char *first = NULL;

  if (*name == '\0' || has_inner_capital (name))
    return g_strdup (name);
  first = g_utf8_strup (name, g_utf8_next_char (name) - name);
  return g_strconcat (first, g_utf8_next_char (name), NULL);
}

static void
add_team (GArray *teams, const char *name, const HsTimelinePoint *point, double end)
{
  HsTimelineTeam team = {
    .name = capitalize (name),
    .event = point->event,
    .start = point->start,
    .end = MAX (end, point->start),
    .told = point->told,
  };

  g_array_append_val (teams, team);
}

static void
add_responders (GArray *teams, const HsTimeline *timeline, double end)
{
  HsTimelinePoint alert = { .told = TRUE };

  if (!hs_timeline_get_detection (timeline, &alert.start))
    return;
  /* Translators: the bar of those who were alerted first, beside those of the teams called in. */
  add_team (teams, _("First responders"), &alert, end);
}

static void
add_called (GArray *teams, GHashTable *seen, const HsEvent *event, const HsTimelinePoint *point, double end)
{
  static const char *const nobody_named[] = { "", NULL };
  const char *const *names = event->to != NULL && event->to[0] != NULL ? (const char *const *) event->to : nobody_named;

  for (guint i = 0; names[i] != NULL; i++)
    {
      char *key = hs_timeline_get_team_key (names[i]);

      if (!g_hash_table_add (seen, key))
        continue;
      /* Translators: the bar of people who were called in and whom the document does not name. */
      add_team (teams, *names[i] != '\0' ? names[i] : _("Others, not named"), point, end);
    }
}

char *
hs_timeline_get_team_key (const char *name)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);
  g_auto (GStrv) words = g_strsplit_set (folded, " \t-_", -1);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0' && strcmp (words[i], "the") != 0 && strcmp (words[i], "team") != 0 && strcmp (words[i], "teams") != 0)
      g_ptr_array_add (kept, words[i]);
  g_ptr_array_add (kept, NULL);
  return g_strjoinv (" ", (char **) kept->pdata);
}

GArray *
hs_timeline_find_teams (HsTimeline *timeline, double end)
{
  GArray *teams = g_array_new (FALSE, FALSE, sizeof (HsTimelineTeam));
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  HsIncident *incident = hs_timeline_get_incident (timeline);

  g_array_set_clear_func (teams, clear_team);
  if (hs_incident_get_n_escalations (incident) == 0)
    return teams;

  add_responders (teams, timeline, end);
  for (guint i = 0; i < hs_timeline_get_n_points (timeline); i++)
    {
      const HsTimelinePoint *point = hs_timeline_get_point (timeline, i);
      const HsEvent *event = hs_incident_get_event (incident, point->event - 1);

      if (event->escalation)
        add_called (teams, seen, event, point, end);
    }
  return teams;
}
