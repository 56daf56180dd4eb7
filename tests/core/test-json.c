/* test-json.c: the JSON of a document, member by member
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>
#include <string.h>

#include "hs-json.h"

static const char text[] = "# Outage of the shop\n"
                           "\n"
                           "## Summary\n"
                           "- **Duration:** 3 May 2024, 10:00 - 12:00 (UTC)\n"
                           "\n"
                           "## Timeline\n"
                           "- 10:00: Alert: error rate above 5 %.\n"
                           "- 10:20: Suspected a DDoS attack and blocked two networks.\n"
                           "- 11:00: Escalated to the Database team.\n"
                           "- 11:30: Root cause identified: a missing index.\n"
                           "- 12:00: Service fully restored.\n"
                           "\n"
                           "## Root cause\n"
                           "A missing index on the orders table.\n"
                           "\n"
                           "## Action items\n"
                           "- [x] Add the index (Database)\n";

static JsonNode *
read_json_of (const char *markdown)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (markdown, strlen (markdown));
  g_autoptr (HsDocument) document = hs_document_new (bytes, "file:///shop.md", NULL);

  return hs_document_to_json (document);
}

static JsonNode *
read_json (void)
{
  return read_json_of (text);
}

/* The value at a JSONPath as JSON text. */
static char *
query (JsonNode *root, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) found = json_path_query (path, root, &error);

  g_assert_no_error (error);
  return json_to_string (found, FALSE);
}

static void
test_members (void)
{
  static const struct
  {
    const char *path;
    const char *json;
  } cases[] = {
    { "$.schema", "[\"hindsight-incident/1\"]" },
    { "$.document.uri", "[\"file:///shop.md\"]" },
    { "$.document.lines", "[17]" },
    { "$.incidents[0].title", "[\"Outage of the shop\"]" },
    { "$.incidents[0].start", "[\"2024-05-03T10:00\"]" },
    { "$.incidents[0].end", "[\"2024-05-03T12:00\"]" },
    { "$.incidents[0].zone", "[\"UTC\"]" },
    { "$.incidents[0].utc_offset_minutes", "[0]" },
    { "$.incidents[0].start_certainty", "[\"stated\"]" },
    { "$.incidents[0].end_certainty", "[\"stated\"]" },
    { "$.incidents[0].utc_offset_certainty", "[\"stated\"]" },
    { "$.incidents[0].severity", "[null]" },
    { "$.incidents[0].root_cause.line", "[14]" },
    { "$.incidents[0].events[*].line", "[7,8,9,10,11]" },
    { "$.incidents[0].events[*].kind",
      "[\"detection\",\"mitigation\",\"escalation\",\"identification\",\"resolution\"]" },
    { "$.incidents[0].events[1].time_text", "[\"10:20\"]" },
    { "$.incidents[0].events[1].end_time", "[null]" },
    { "$.incidents[0].events[1].misleading", "[true]" },
    { "$.incidents[0].events[2].to", "[[\"Database team\"]]" },
    { "$.incidents[0].misleading_paths[0].hypothesis", "[\"DDoS attack\"]" },
    { "$.incidents[0].misleading_paths[0].to_line", "[10]" },
    { "$.incidents[0].misleading_paths[0].ended", "[\"cause_found\"]" },
    { "$.incidents[0].escalations[0].event", "[3]" },
    { "$.incidents[0].measures[0].owner", "[\"Database\"]" },
    { "$.incidents[0].measures[0].kind", "[\"task\"]" },
    { "$.incidents[0].measures[0].done", "[true]" },
    { "$.incidents[0].metrics.duration_minutes", "[120]" },
    { "$.incidents[0].metrics.misled_minutes", "[70]" },
    { "$.incidents[0].metrics.stated_duration_minutes", "[null]" },
  };
  g_autoptr (JsonNode) root = read_json ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *json = query (root, cases[i].path);

      g_test_message ("%s", cases[i].path);
      g_assert_cmpstr (json, ==, cases[i].json);
    }
}

static void
test_evidence (void)
{
  g_autoptr (JsonNode) root = read_json ();
  g_autofree char *lines = query (root, "$.incidents[0].events[2].evidence[0].line");
  g_autofree char *column = query (root, "$.incidents[0].events[2].evidence[0].column");

  g_assert_cmpstr (lines, ==, "[9]");
  g_assert_cmpstr (column, ==, "[10]");
}

/* What is stated, inferred and unknown stays apart; an offset is that of the day. */
static void
test_certainty (void)
{
#define TIMELINE "\n## Timeline\n\n- 10:00: The wheel stops.\n- 11:00: It turns.\n"
#define ON(day, zone) "# Mill down\n\nOn " day " it stood from 10:00 to 11:00 " zone ".\n" TIMELINE
  static const struct
  {
    const char *document;
    const char *start;
    const char *end;
    const char *minutes;
    const char *offset;
  } cases[] = {
    { ON ("2024-07-03", "ET"), "stated", "stated", "-240", "stated" },
    { ON ("2024-01-03", "ET"), "stated", "stated", "-300", "stated" },
    { ON ("2024-03-31", "Europe/Paris"), "stated", "stated", "120", "stated" },
    { ON ("2024-03-30", "Europe/Paris"), "stated", "stated", "60", "stated" },
    { ON ("2024-01-03", "EST"), "stated", "stated", "-300", "inferred" },
    { ON ("2024-01-03", "UTC+05:30"), "stated", "stated", "330", "stated" },
    { ON ("2024-01-03", ""), "stated", "stated", "null", "unknown" },
    { "# Mill down\n" TIMELINE, "inferred", "inferred", "null", "unknown" },
    { "# Mill down\n\n## Timeline\n\n- 10:00 ET: The wheel stops.\n- 11:00: It turns.\n", "inferred", "inferred", "null", "unknown" },
    { "# Mill down\n\n## Summary\n\nOn 2024-07-03 at 10:00 UTC the wheel stopped and the outage lasted 2 hours.\n" TIMELINE,
      "stated", "inferred", "0", "stated" },
    { "# Mill down\n\n## Timeline\n\n- The wheel stops.\n- It turns.\n\n## Root cause\n\nA worn belt.\n", "unknown", "unknown", "null", "unknown" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JsonNode) root = read_json_of (cases[i].document);
      g_autofree char *minutes = query (root, "$.incidents[0].utc_offset_minutes");
      g_autofree char *expected = g_strdup_printf ("[%s]", cases[i].minutes);
      JsonArray *incidents = json_object_get_array_member (json_node_get_object (root), "incidents");
      JsonObject *incident = json_array_get_object_element (incidents, 0);

      g_test_message ("%s", cases[i].document);
      g_assert_cmpstr (json_object_get_string_member (incident, "start_certainty"), ==, cases[i].start);
      g_assert_cmpstr (json_object_get_string_member (incident, "end_certainty"), ==, cases[i].end);
      g_assert_cmpstr (minutes, ==, expected);
      g_assert_cmpstr (json_object_get_string_member (incident, "utc_offset_certainty"), ==, cases[i].offset);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json/members", test_members);
  g_test_add_func ("/json/evidence", test_evidence);
  g_test_add_func ("/json/certainty", test_certainty);
  return g_test_run ();
}
