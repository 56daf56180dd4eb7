/* gold-incident.c: incidents as people read them out of real documents, to draw
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "gold-incident.h"

#include "hs-incident-builder.h"
#include "sample-incidents.h"

static const char *
get_string (JsonObject *object, const char *name)
{
  return json_object_get_string_member_with_default (object, name, NULL);
}

static guint
get_line (JsonObject *object, const char *name)
{
  return json_object_get_null_member (object, name) ? 0 : (guint) json_object_get_int_member (object, name);
}

static HsTime
read_time (JsonObject *object, const char *name)
{
  HsTime time = sample_time (get_string (object, name));

  time.day_offset = 0;
  return time;
}

static HsEventKind
read_kind (JsonObject *gold)
{
  for (HsEventKind kind = 0; kind < HS_N_EVENT_KINDS; kind++)
    if (g_str_equal (hs_event_kind_get_name (kind), get_string (gold, "kind")))
      return kind;
  g_assert_not_reached ();
}

static char *
read_text (HsDocument *document, guint line)
{
  gsize length;
  const char *begin = hs_document_get_line (document, line, &length);

  return g_strstrip (g_strdelimit (g_strndup (begin, length), "*#|`", ' '));
}

static char **
read_teams (JsonObject *gold)
{
  JsonArray *teams = json_object_get_array_member (gold, "to");
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < json_array_get_length (teams); i++)
    g_strv_builder_add (names, json_array_get_string_element (teams, i));
  return g_strv_builder_end (names);
}

static void
add_event (HsIncidentBuilder *builder, JsonObject *gold, HsDocument *document)
{
  HsEvent *event = hs_incident_builder_add_event (builder);

  event->line = event->end_line = get_line (gold, "line");
  event->time = read_time (gold, "time");
  event->time_text = g_strdup (get_string (gold, "time"));
  event->end_time = read_time (gold, "end_time");
  event->certainty = event->time_text != NULL ? HS_CERTAINTY_STATED : HS_CERTAINTY_UNKNOWN;
  event->text = read_text (document, event->line);
  event->kind = read_kind (gold);
  event->misleading = json_object_get_boolean_member (gold, "misleading");
  event->escalation = json_object_get_boolean_member (gold, "escalation");
  g_strfreev (event->to);
  event->to = read_teams (gold);
}

static const HsEvent *
find_event (HsIncidentBuilder *builder, guint line, guint *id)
{
  for (guint i = 0; i < builder->events->len; i++)
    {
      const HsEvent *event = &g_array_index (builder->events, HsEvent, i);

      *id = i + 1;
      if (event->line == line)
        return event;
    }
  *id = 0;
  return NULL;
}

static void
add_path (HsIncidentBuilder *builder, JsonObject *gold)
{
  HsPath *path = hs_incident_builder_add_path (builder);
  const HsEvent *last;

  path->hypothesis = g_strdup (get_string (gold, "hypothesis"));
  find_event (builder, get_line (gold, "from"), &path->from_event);
  last = find_event (builder, get_line (gold, "to"), &path->to_event);
  if (last != NULL)
    path->ended = last->kind == HS_EVENT_IDENTIFICATION ? HS_ENDED_CAUSE_FOUND : HS_ENDED_REFUTED;
}

HsIncident *
gold_incident_new (JsonObject *gold, HsDocument *document)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();
  JsonArray *events = json_object_get_array_member (gold, "events");
  JsonArray *paths = json_object_get_array_member (gold, "paths");

  builder->title = g_strdup (get_string (gold, "title"));
  builder->start = read_time (gold, "start");
  builder->end = read_time (gold, "end");
  builder->zone = g_strdup (get_string (gold, "zone"));
  for (guint i = 0; i < json_array_get_length (events); i++)
    add_event (builder, json_array_get_object_element (events, i), document);
  for (guint i = 0; i < json_array_get_length (paths); i++)
    add_path (builder, json_array_get_object_element (paths, i));
  return hs_incident_builder_end (builder);
}
