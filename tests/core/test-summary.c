/* test-summary.c: tests of what a list of incidents knows of each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-summary.h"

#include <string.h>

#include "hs-error.h"

static const char two_incidents[] =
  "# Postmortem: Mail stuck\n"
  "\n"
  "## Issue Summary\n"
  "\n"
  "Outage: 3 May 2024, 23:00 to 4 May 2024, 01:00 (UTC)\n"
  "\n"
  "## Timeline\n"
  "\n"
  "- 23:00: The queue stops.\n"
  "- 23:30: An alert fires.\n"
  "- 23:40: Escalated to the storage team.\n"
  "- 00:30: Root cause identified: a full disk.\n"
  "- 01:00: Service restored.\n"
  "\n"
  "# Postmortem: Printer silent\n"
  "\n"
  "## Issue Summary\n"
  "\n"
  "Outage: 5 June 2024, 10:00 to 10:30 (UTC)\n"
  "\n"
  "## Timeline\n"
  "\n"
  "- 10:00: Someone reports zebra stripes.\n"
  "- 10:30: Service restored.\n";

static GPtrArray *
list (const char *text, const char *path)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, NULL);
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/file.md");

  g_assert_nonnull (document);
  return hs_summary_list (document, file, path);
}

static void
test_incidents (void)
{
  g_autoptr (GPtrArray) summaries = list (two_incidents, "2024/mail.md");

  g_assert_cmpuint (summaries->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      const HsSummary *summary = g_ptr_array_index (summaries, i);

      g_assert_cmpint (hs_summary_get_state (summary), ==, HS_SUMMARY_INCIDENT);
      g_assert_cmpuint (hs_summary_get_incident (summary), ==, i);
      g_assert_cmpuint (hs_summary_get_n_incidents (summary), ==, 2);
      g_assert_cmpstr (hs_summary_get_path (summary), ==, "2024/mail.md");
      g_assert_cmpstr (hs_summary_get_name (summary), ==, "mail.md");
      g_assert_null (hs_summary_get_error (summary));
    }
}

static void
test_figures (void)
{
  g_autoptr (GPtrArray) summaries = list (two_incidents, "mail.md");
  const HsSummary *first = g_ptr_array_index (summaries, 0);
  const HsSummary *second = g_ptr_array_index (summaries, 1);

  g_assert_cmpstr (hs_summary_get_title (first), ==, "Mail stuck");
  g_assert_cmpint (hs_summary_get_metrics (first)->duration, ==, 120);
  g_assert_cmpuint (hs_summary_get_n_escalations (first), ==, 1);
  g_assert_true (hs_summary_get_night (first));
  g_assert_false (hs_summary_get_night (second));
  g_assert_cmpint (hs_summary_get_start (second)->month, ==, 6);
  g_assert_cmpint (hs_summary_get_date_key (first), <, hs_summary_get_date_key (second));
}

static void
test_shares (void)
{
  g_autoptr (GPtrArray) summaries = list (two_incidents, "mail.md");
  const HsSummary *summary = g_ptr_array_index (summaries, 0);
  double sum = 0;

  g_assert_cmpuint (hs_summary_get_n_shares (summary), >=, 2);
  for (guint i = 0; i < hs_summary_get_n_shares (summary); i++)
    {
      g_assert_cmpfloat (hs_summary_get_share (summary, i)->fraction, >, 0);
      sum += hs_summary_get_share (summary, i)->fraction;
    }
  g_assert_cmpfloat_with_epsilon (sum, 1, 1e-9);
}

/* Each incident is found by its own words only. */
static void
test_text (void)
{
  g_autoptr (GPtrArray) summaries = list (two_incidents, "mail.md");
  const char *first = hs_summary_get_folded (g_ptr_array_index (summaries, 0));
  const char *second = hs_summary_get_folded (g_ptr_array_index (summaries, 1));

  g_assert_nonnull (strstr (first, "queue"));
  g_assert_null (strstr (first, "zebra"));
  g_assert_nonnull (strstr (second, "zebra"));
  g_assert_null (strstr (second, "queue"));
}

static void
test_no_incident (void)
{
  g_autoptr (GPtrArray) with_heading = list ("# How we write\n\nPlainly.\n", "guide.md");
  g_autoptr (GPtrArray) empty = list ("", "folder/empty.md");
  const HsSummary *summary = g_ptr_array_index (with_heading, 0);

  g_assert_cmpuint (with_heading->len, ==, 1);
  g_assert_cmpint (hs_summary_get_state (summary), ==, HS_SUMMARY_NO_INCIDENT);
  g_assert_cmpstr (hs_summary_get_title (summary), ==, "How we write");
  g_assert_nonnull (strstr (hs_summary_get_folded (summary), "plainly"));
  g_assert_cmpuint (hs_summary_get_n_shares (summary), ==, 0);
  g_assert_cmpint (hs_summary_get_metrics (summary)->duration, ==, -1);
  g_assert_cmpstr (hs_summary_get_title (g_ptr_array_index (empty, 0)), ==, "empty.md");
}

static void
test_unreadable (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/new\nline.md");
  g_autoptr (GError) error = g_error_new_literal (HS_ERROR, HS_ERROR_READ, "Gone");
  g_autoptr (HsSummary) summary = hs_summary_new_unreadable (file, "new\nline.md", error);

  g_assert_cmpint (hs_summary_get_state (summary), ==, HS_SUMMARY_UNREADABLE);
  g_assert_cmpstr (hs_summary_get_error (summary), ==, "Gone");
  g_assert_cmpstr (hs_summary_get_title (summary), ==, "new line.md");
  g_assert_true (hs_summary_get_file (summary) == file);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/summary/incidents", test_incidents);
  g_test_add_func ("/summary/figures", test_figures);
  g_test_add_func ("/summary/shares", test_shares);
  g_test_add_func ("/summary/text", test_text);
  g_test_add_func ("/summary/no-incident", test_no_incident);
  g_test_add_func ("/summary/unreadable", test_unreadable);
  return g_test_run ();
}
