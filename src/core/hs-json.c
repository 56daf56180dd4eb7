/* hs-json.c: a document's incidents as JSON, schema "hindsight-incident/1"
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-json.h"

static void
add_string (JsonBuilder *builder, const char *member, const char *value)
{
  json_builder_set_member_name (builder, member);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static void
add_int (JsonBuilder *builder, const char *member, gint64 value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, value);
}

static void
add_known (JsonBuilder *builder, const char *member, gint64 value, gboolean known)
{
  json_builder_set_member_name (builder, member);
  if (known)
    json_builder_add_int_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static void
add_boolean (JsonBuilder *builder, const char *member, gboolean value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_boolean_value (builder, value);
}

static void
add_time (JsonBuilder *builder, const char *member, const HsTime *time)
{
  g_autofree char *text = hs_time_to_string (time);

  add_string (builder, member, text);
}

static void
begin_array (JsonBuilder *builder, const char *member)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
}

static void
add_strings (JsonBuilder *builder, const char *member, char **strings)
{
  begin_array (builder, member);
  for (guint i = 0; strings[i] != NULL; i++)
    json_builder_add_string_value (builder, strings[i]);
  json_builder_end_array (builder);
}

static void
add_passage (JsonBuilder *builder, const char *member, const HsPassage *passage)
{
  json_builder_set_member_name (builder, member);
  if (passage->text == NULL)
    {
      json_builder_add_null_value (builder);
      return;
    }
  json_builder_begin_object (builder);
  add_string (builder, "text", passage->text);
  add_int (builder, "line", passage->line);
  json_builder_end_object (builder);
}

static void
add_suggested (JsonBuilder *builder, HsFlags flags)
{
  begin_array (builder, "suggested");
  if (flags & HS_FLAG_MISLEADING)
    json_builder_add_string_value (builder, "misleading");
  if (flags & HS_FLAG_ESCALATION)
    json_builder_add_string_value (builder, "escalation");
  json_builder_end_array (builder);
}

static void
add_evidence (JsonBuilder *builder, const HsEvent *event)
{
  begin_array (builder, "evidence");
  for (guint i = 0; i < event->n_evidence; i++)
    {
      const HsEvidence *evidence = &event->evidence[i];

      json_builder_begin_object (builder);
      add_string (builder, "label", evidence->label);
      add_string (builder, "text", evidence->text);
      add_int (builder, "line", evidence->line);
      add_int (builder, "column", evidence->column);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_event (JsonBuilder *builder, const HsEvent *event)
{
  json_builder_begin_object (builder);
  add_int (builder, "id", event->id);
  add_int (builder, "line", event->line);
  add_int (builder, "end_line", event->end_line);
  add_string (builder, "time_text", event->time_text);
  add_time (builder, "time", &event->time);
  add_time (builder, "end_time", &event->end_time);
  add_string (builder, "certainty", hs_certainty_get_name (event->certainty));
  add_string (builder, "text", event->text);
  add_string (builder, "kind", hs_event_kind_get_name (event->kind));
  add_boolean (builder, "misleading", event->misleading);
  add_boolean (builder, "escalation", event->escalation);
  add_strings (builder, "to", event->to);
  add_suggested (builder, event->suggested);
  add_evidence (builder, event);
  json_builder_end_object (builder);
}

static void
add_events (JsonBuilder *builder, const HsIncident *incident)
{
  begin_array (builder, "events");
  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    add_event (builder, hs_incident_get_event (incident, i));
  json_builder_end_array (builder);
}

static void
add_paths (JsonBuilder *builder, const HsIncident *incident)
{
  begin_array (builder, "misleading_paths");
  for (guint i = 0; i < hs_incident_get_n_paths (incident); i++)
    {
      const HsPath *path = hs_incident_get_path (incident, i);

      json_builder_begin_object (builder);
      add_string (builder, "hypothesis", path->hypothesis);
      add_int (builder, "from_line", path->from_line);
      add_known (builder, "to_line", path->to_line, path->to_line != 0);
      add_int (builder, "from_event", path->from_event);
      add_known (builder, "to_event", path->to_event, path->to_event != 0);
      add_known (builder, "minutes", path->minutes, path->minutes >= 0);
      add_string (builder, "ended", hs_ended_get_name (path->ended));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_escalations (JsonBuilder *builder, const HsIncident *incident)
{
  begin_array (builder, "escalations");
  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    {
      const HsEvent *event = hs_incident_get_event (incident, i);

      if (!event->escalation)
        continue;
      json_builder_begin_object (builder);
      add_int (builder, "event", event->id);
      add_int (builder, "line", event->line);
      add_strings (builder, "to", event->to);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_measures (JsonBuilder *builder, const HsIncident *incident)
{
  begin_array (builder, "measures");
  for (guint i = 0; i < hs_incident_get_n_measures (incident); i++)
    {
      const HsMeasure *measure = hs_incident_get_measure (incident, i);

      json_builder_begin_object (builder);
      add_int (builder, "line", measure->line);
      add_string (builder, "kind", hs_measure_kind_get_name (measure->kind));
      add_string (builder, "text", measure->text);
      add_string (builder, "owner", measure->owner);
      add_string (builder, "due", measure->due);
      add_boolean (builder, "done", measure->done);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_minutes (JsonBuilder *builder, const char *member, int minutes)
{
  add_known (builder, member, minutes, minutes >= 0);
}

static void
add_metrics (JsonBuilder *builder, const HsMetrics *metrics)
{
  json_builder_set_member_name (builder, "metrics");
  json_builder_begin_object (builder);
  add_minutes (builder, "duration_minutes", metrics->duration);
  add_minutes (builder, "stated_duration_minutes", metrics->stated_duration);
  add_minutes (builder, "unnoticed_minutes", metrics->unnoticed);
  add_minutes (builder, "detection_to_first_escalation_minutes", metrics->detection_to_first_escalation);
  add_minutes (builder, "detection_to_cause_minutes", metrics->detection_to_cause);
  add_minutes (builder, "cause_to_resolution_minutes", metrics->cause_to_resolution);
  add_minutes (builder, "misled_minutes", metrics->misled);
  json_builder_set_member_name (builder, "misled_share");
  if (metrics->misled_share >= 0)
    json_builder_add_double_value (builder, metrics->misled_share);
  else
    json_builder_add_null_value (builder);
  json_builder_end_object (builder);
}

static void
add_finding (JsonBuilder *builder, const HsFinding *finding)
{
  json_builder_begin_object (builder);
  add_string (builder, "code", finding->code);
  add_string (builder, "level", hs_level_get_name (finding->level));
  add_int (builder, "line", finding->line);
  add_int (builder, "column", finding->column);
  add_string (builder, "text", finding->text);
  json_builder_end_object (builder);
}

static void
add_incident (JsonBuilder *builder, const HsIncident *incident)
{
  int offset = 0;
  gboolean has_offset = hs_incident_get_utc_offset (incident, &offset);

  json_builder_begin_object (builder);
  add_string (builder, "title", hs_incident_get_title (incident));
  add_int (builder, "line", hs_incident_get_line (incident));
  add_time (builder, "start", hs_incident_get_start (incident));
  add_string (builder, "start_certainty", hs_certainty_get_name (hs_incident_get_start_certainty (incident)));
  add_time (builder, "end", hs_incident_get_end (incident));
  add_string (builder, "end_certainty", hs_certainty_get_name (hs_incident_get_end_certainty (incident)));
  add_string (builder, "zone", hs_incident_get_zone (incident));
  add_known (builder, "utc_offset_minutes", offset, has_offset);
  add_string (builder, "utc_offset_certainty", hs_certainty_get_name (hs_incident_get_offset_certainty (incident)));
  add_string (builder, "severity", hs_incident_get_severity (incident));
  add_passage (builder, "impact", hs_incident_get_impact (incident));
  add_passage (builder, "root_cause", hs_incident_get_root_cause (incident));
  add_passage (builder, "resolution", hs_incident_get_resolution (incident));
  add_events (builder, incident);
  add_paths (builder, incident);
  add_escalations (builder, incident);
  add_measures (builder, incident);
  add_metrics (builder, hs_incident_get_metrics (incident));
  begin_array (builder, "findings");
  for (guint i = 0; i < hs_incident_get_n_findings (incident); i++)
    add_finding (builder, hs_incident_get_finding (incident, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_document (JsonBuilder *builder, const HsDocument *document)
{
  json_builder_set_member_name (builder, "document");
  json_builder_begin_object (builder);
  add_string (builder, "uri", hs_document_get_uri (document));
  add_string (builder, "sha256", hs_document_get_sha256 (document));
  add_int (builder, "bytes", (gint64) hs_document_get_size (document));
  add_int (builder, "lines", hs_document_get_n_lines (document));
  add_string (builder, "language", hs_document_get_language (document));
  begin_array (builder, "findings");
  for (guint i = 0; i < hs_document_get_n_findings (document); i++)
    add_finding (builder, hs_document_get_finding (document, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

JsonNode *
hs_document_to_json (const HsDocument *document)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();

  json_builder_begin_object (builder);
  add_string (builder, "schema", "hindsight-incident/1");
  add_document (builder, document);
  begin_array (builder, "incidents");
  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    add_incident (builder, hs_document_get_incident (document, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
