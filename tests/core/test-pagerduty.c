/* test-pagerduty.c: the incidents of a pager's log
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-pagerduty.h"

#include <string.h>

#include "markdown-lines.h"

static HsMarkdown *
read_log (const char *json)
{
  g_autoptr (HsJsonTree) tree = hs_json_tree_new (json);
  HsMarkdown *markdown = hs_markdown_new ();

  g_assert_nonnull (tree);
  hs_pagerduty_add (tree, markdown);
  return markdown;
}

#define ENTRY(id, type, minute, rest) \
  "{\"id\": \"" id "\", \"type\": \"" type "_log_entry\", \"created_at\": \"2024-01-02T10:" minute ":00Z\"" rest "}"
#define OF_P ", \"incident\": {\"id\": \"P\"}"
#define PEOPLE ", \"assignees\": [{\"summary\": \"Ann\"}, {\"summary\": \"Data Team\"}]"

static void
test_log (void)
{
  g_autoptr (HsMarkdown) markdown = read_log (
      "{\"log_entries\": [\n" ENTRY ("7", "resolve", "50", ", \"summary\": \"Resolved by Ann.\"" OF_P) ",\n"
      ENTRY ("6", "annotate", "40", ", \"agent\": {\"summary\": \"Ann\"}, \"channel\": {\"type\": \"note\", \"summary\": \"A full disk\"}" OF_P) ",\n"
      ENTRY ("5", "assign", "30", PEOPLE OF_P) ",\n"
      ENTRY ("4", "escalate", "30", ", \"summary\": \"Escalated\"" PEOPLE OF_P) ",\n"
      ENTRY ("3", "urgency_change", "20", "" OF_P) ",\n"
      ENTRY ("2", "notify", "10", ", \"summary\": \"Notified Bob\"" OF_P) ",\n"
      ENTRY ("1", "assign", "00", ", \"summary\": \"Assigned to Bob\"" OF_P) ",\n"
      ENTRY ("0", "trigger", "00", ", \"summary\": \"Triggered through the API\", \"event_details\": {\"description\": \"disk at 99%\"},"
                                   " \"service\": {\"summary\": \"Mail\"}, \"incident\": {\"id\": \"P\", \"summary\": \"[#12] Disk full\","
                                   " \"priority\": {\"summary\": \"P2\"}}") "]}");

  markdown_lines_assert (markdown, "9 # Disk full\n"
                                   "9 \n"
                                   "9 ## Summary\n"
                                   "9 \n"
                                   "9 - Start: 2024-01-02 10:00:00 UTC\n"
                                   "9 - End: 2024-01-02 10:50:00 UTC\n"
                                   "9 - Severity: P2\n"
                                   "9 - Affected: Mail\n"
                                   "9 \n"
                                   "9 ## Timeline\n"
                                   "9 \n"
                                   "9 - 2024-01-02 10:00:00 UTC - Alert triggered through the API:\n"
                                   "9   disk at 99%\n"
                                   "9 \n"
                                   "8 - 2024-01-02 10:00:00 UTC - On call to investigate: Bob\n"
                                   "8 \n"
                                   "6 - 2024-01-02 10:20:00 UTC - Urgency change\n"
                                   "6 \n"
                                   "5 - 2024-01-02 10:30:00 UTC - Escalated to Ann and Data Team\n"
                                   "5 \n"
                                   "3 - 2024-01-02 10:40:00 UTC - Note by Ann:\n"
                                   "3   A full disk\n"
                                   "3 \n"
                                   "2 - 2024-01-02 10:50:00 UTC - Resolved by Ann.\n"
                                   "2 \n");
}

static void
test_incidents (void)
{
  g_autoptr (HsMarkdown) markdown = read_log (
      "{\"log_entries\": [" ENTRY ("1", "trigger", "00", ", \"incident\": {\"id\": \"A\", \"summary\": \"Mail\", \"urgency\": \"high\"}") ","
      ENTRY ("2", "trigger", "01", ", \"incident\": {\"id\": \"B\", \"title\": \"Web\"}") ","
      ENTRY ("3", "resolve", "02", ", \"incident\": {\"id\": \"A\", \"summary\": \"Mail\"}") ","
      ENTRY ("3", "resolve", "02", ", \"incident\": {\"id\": \"A\", \"summary\": \"Mail\"}") "]}");
  gsize length;
  const char *text = hs_markdown_get_string (markdown, &length);

  g_assert_nonnull (strstr (text, "# Mail\n\n## Summary\n\n- Start: 2024-01-02 10:00:00 UTC\n- End: 2024-01-02 10:02:00 UTC\n- Severity: high\n"));
  g_assert_nonnull (strstr (text, "# Web\n\n## Summary\n\n- Start: 2024-01-02 10:01:00 UTC\n"));
  g_assert_null (strstr (strstr (text, "- Resolve") + 1, "- Resolve"));
}

static void
test_wrong_types (void)
{
  static const char *const cases[] = {
    "{\"log_entries\": [1, null, {\"type\": 5}, {\"type\": \"trigger_log_entry\", \"created_at\": 7}]}",
    "{\"type\": \"log_entry_reference\", \"created_at\": \"x\"}",
    "{\"first_trigger_log_entry\": {\"type\": \"trigger_log_entry_reference\", \"created_at\": \"2024-01-02T10:00:00Z\"}}",
  };
  g_autoptr (HsMarkdown) markdown = read_log ("[" ENTRY ("1", "assign", "00", ", \"assignees\": {}, \"agent\": 3") ","
                                              ENTRY ("2", "escalate", "00", ", \"assignees\": [null, {\"summary\": 1}], \"incident\": []") ","
                                              "{\"type\": \"_log_entry\", \"created_at\": \"never\"}]");

  g_assert_cmpuint (hs_markdown_get_n_lines (markdown), >, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsMarkdown) none = read_log (cases[i]);

      g_assert_cmpuint (hs_markdown_get_n_lines (none), ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pagerduty/log", test_log);
  g_test_add_func ("/pagerduty/incidents", test_incidents);
  g_test_add_func ("/pagerduty/wrong-types", test_wrong_types);
  return g_test_run ();
}
