/* test-statuspage.c: the incidents of a status page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-statuspage.h"

#include <string.h>

#include "markdown-lines.h"

static HsMarkdown *
read_page (const char *json)
{
  g_autoptr (HsJsonTree) tree = hs_json_tree_new (json);
  HsMarkdown *markdown = hs_markdown_new ();

  g_assert_nonnull (tree);
  hs_statuspage_add (tree, markdown);
  return markdown;
}

static void
test_incident (void)
{
  g_autoptr (HsMarkdown) markdown = read_page (
      "{\"name\": \"Mail is slow\", \"impact\": \"minor\", \"started_at\": \"2024-01-02T10:00:00Z\",\n"
      " \"resolved_at\": \"2024-01-02T11:00:00Z\",\n"
      " \"components\": [{\"name\": \"IMAP\"}, 3, {\"name\": \"SMTP\"}],\n"
      " \"incident_updates\": [\n"
      "  {\"status\": \"in_progress\", \"body\": \"Busy.\", \"created_at\": \"2024-01-02T10:40:00Z\"},\n"
      "  {\"status\": \"identified\",\n   \"body\": \"A full disk.\",\n"
      "   \"created_at\": \"2024-01-02T09:00:00Z\", \"display_at\": \"2024-01-02T10:20:00Z\"},\n"
      "  {\"created_at\": \"2024-01-02T10:10:00Z\"}]}");

  markdown_lines_assert (markdown, "1 # Mail is slow\n"
                                   "1 \n"
                                   "1 ## Summary\n"
                                   "1 \n"
                                   "1 - Start: 2024-01-02 10:00:00 UTC\n"
                                   "1 - End: 2024-01-02 11:00:00 UTC\n"
                                   "1 - Severity: minor\n"
                                   "1 - Affected: IMAP, SMTP\n"
                                   "1 \n"
                                   "1 ## Timeline\n"
                                   "1 \n"
                                   "9 - 2024-01-02 10:10:00 UTC - Update:\n"
                                   "9 \n"
                                   "6 - 2024-01-02 10:20:00 UTC - Cause identified:\n"
                                   "8   A full disk.\n"
                                   "8 \n"
                                   "5 - 2024-01-02 10:40:00 UTC - In progress:\n"
                                   "5   Busy.\n"
                                   "5 \n");
}

static guint
count_incidents (const char *json)
{
  g_autoptr (HsMarkdown) markdown = read_page (json);
  gsize length;
  guint n = 0;

  for (const char *p = hs_markdown_get_string (markdown, &length); (p = strstr (p, "## Timeline")) != NULL; p++)
    n++;
  return n;
}

#define INCIDENT "{\"name\": \"x\", \"impact\": \"none\", \"incident_updates\": [{\"status\": \"resolved\", \"body\": \"y\"}]}"

static void
test_forms (void)
{
  static const struct
  {
    const char *json;
    guint n;
  } cases[] = {
    { "{\"page\": {}, \"incidents\": [" INCIDENT ", " INCIDENT "]}", 2 },
    { "[" INCIDENT "]", 1 },
    { "{\"incident\": " INCIDENT "}", 1 },
    { "{\"incidents\": [], \"scheduled_maintenances\": [{\"scheduled_for\": \"2024-01-01T00:00:00Z\", \"incident_updates\": []}]}", 0 },
    { "{\"incidents\": [{\"impact\": \"maintenance\", \"incident_updates\": []}]}", 0 },
    { "{\"months\": [{\"incidents\": []}]}", 0 },
    { "{\"incident_updates\": {}, \"name\": 3}", 0 },
    { "{\"incident_updates\": [1, null, [], {\"status\": [], \"body\": 4, \"created_at\": {}}], \"name\": {}, \"components\": 3, \"impact\": []}", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (count_incidents (cases[i].json), ==, cases[i].n);
}

static void
test_resolution (void)
{
  g_autoptr (HsMarkdown) markdown = read_page (INCIDENT);
  gsize length;

  g_assert_nonnull (strstr (hs_markdown_get_string (markdown, &length), "- Resolution: y\n"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/statuspage/incident", test_incident);
  g_test_add_func ("/statuspage/forms", test_forms);
  g_test_add_func ("/statuspage/resolution", test_resolution);
  return g_test_run ();
}
