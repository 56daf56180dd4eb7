/* hs-timeline-csv.c: the events of an incident for a spreadsheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-csv.h"

#include <string.h>

#define LINE_END "\r\n"

static void
add_field (GString *csv, const char *text)
{
  if (strpbrk (text, ",\"\r\n") == NULL)
    {
      g_string_append (csv, text);
      return;
    }
  g_string_append_c (csv, '"');
  for (; *text != '\0'; text++)
    {
      if (*text == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *text);
    }
  g_string_append_c (csv, '"');
}

static void
add_row (GString *csv, const char *const *fields)
{
  for (guint i = 0; fields[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (csv, ',');
      add_field (csv, fields[i]);
    }
  g_string_append (csv, LINE_END);
}

static const char *
get_told (const char *text)
{
  return text != NULL ? text : "";
}

static void
add_event (GString *csv, const HsIncident *incident, const HsEvent *event)
{
  g_autofree char *id = g_strdup_printf ("%u", event->id);
  g_autofree char *line = g_strdup_printf ("%u", event->line);
  g_autofree char *time = hs_time_to_string (&event->time);
  g_autofree char *end_time = hs_time_to_string (&event->end_time);
  g_autofree char *to = g_strjoinv ("; ", event->to);
  const char *const fields[] = {
    get_told (hs_incident_get_title (incident)),
    id,
    line,
    get_told (event->time_text),
    get_told (time),
    get_told (end_time),
    hs_certainty_get_name (event->certainty),
    hs_event_kind_get_name (event->kind),
    event->misleading ? "true" : "false",
    event->escalation ? "true" : "false",
    to,
    event->text,
    NULL,
  };

  add_row (csv, fields);
}

char *
hs_timeline_to_csv (const HsIncident *incident)
{
  static const char *const names[] = {
    "incident", "id", "line", "time_text", "time", "end_time", "certainty", "kind", "misleading", "escalation", "to", "text", NULL,
  };
  GString *csv = g_string_new (NULL);

  add_row (csv, names);
  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    add_event (csv, incident, hs_incident_get_event (incident, i));
  return g_string_free (csv, FALSE);
}
