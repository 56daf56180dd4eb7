/* test-insights-json.c: the insights of a library as JSON, member by member
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-insights-json.h"

#include "insights-library.h"

static const struct
{
  const char *path;
  const char *value;
} members[] = {
  { "$.schema", "[\"hindsight-insights/1\"]" },
  { "$.counts.documents", "[3]" },
  { "$.counts.open_measures_without_owner", "[1]" },
  { "$.figures.duration_minutes.counted", "[2]" },
  { "$.figures.duration_minutes.median", "[30]" },
  { "$.figures.detection_to_first_escalation_minutes.not_told", "[1]" },
  { "$.years[*].year", "[2024]" },
  { "$.years[0].incidents", "[2]" },
  { "$.years[0].figures.misled_minutes.most", "[60]" },
  { "$.suspects[0].hypothesis", "[\"DDoS attack\"]" },
  { "$.suspects[0].minutes", "[60]" },
};

static void
test_members (void)
{
  g_autoptr (HsInsights) insights = insights_library_new ();
  g_autoptr (JsonNode) root = hs_insights_to_json (insights);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) found = json_path_query (members[i].path, root, &error);
      g_autofree char *value = NULL;

      g_assert_no_error (error);
      value = json_to_string (found, FALSE);
      g_test_message ("%s", members[i].path);
      g_assert_cmpstr (value, ==, members[i].value);
    }
}

/* A figure that no incident tells has no ranks. */
static void
test_not_told (void)
{
  g_autoptr (HsInsights) insights = hs_insights_new ();
  g_autoptr (JsonNode) root = NULL, found = NULL;

  insights_library_add (insights, "# Down\n\n## Timeline\n\n- Alert\n- Service restored\n");
  root = hs_insights_to_json (insights);
  found = json_path_query ("$.figures.duration_minutes.median", root, NULL);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (found)), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/insights-json/members", test_members);
  g_test_add_func ("/insights-json/not-told", test_not_told);
  return g_test_run ();
}
