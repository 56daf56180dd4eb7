/* test-summary-variant.c: tests of summaries as bytes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-summary-variant.h"

#include <string.h>

/* Without the gap before the share. */
#define METRICS_INTS (G_STRUCT_OFFSET (HsMetrics, misled) + sizeof (int))

static GPtrArray *
list (const char *text, GFile *file)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, NULL);

  return hs_summary_list (document, file, "2024/mail.md");
}

static void
assert_equal_times (const HsTime *a, const HsTime *b)
{
  g_autofree char *first = hs_time_to_string (a);
  g_autofree char *second = hs_time_to_string (b);

  g_assert_cmpstr (first, ==, second);
  g_assert_cmpint (a->form, ==, b->form);
  g_assert_cmpint (a->second, ==, b->second);
}

static void
assert_equal (const HsSummary *a, const HsSummary *b)
{
  g_assert_cmpint (hs_summary_get_state (a), ==, hs_summary_get_state (b));
  g_assert_cmpuint (hs_summary_get_incident (a), ==, hs_summary_get_incident (b));
  g_assert_cmpuint (hs_summary_get_n_incidents (a), ==, hs_summary_get_n_incidents (b));
  g_assert_cmpstr (hs_summary_get_path (a), ==, hs_summary_get_path (b));
  g_assert_cmpstr (hs_summary_get_title (a), ==, hs_summary_get_title (b));
  g_assert_cmpstr (hs_summary_get_folded (a), ==, hs_summary_get_folded (b));
  assert_equal_times (hs_summary_get_start (a), hs_summary_get_start (b));
  g_assert_cmpmem (hs_summary_get_metrics (a), METRICS_INTS, hs_summary_get_metrics (b), METRICS_INTS);
  g_assert_cmpfloat (hs_summary_get_metrics (a)->misled_share, ==, hs_summary_get_metrics (b)->misled_share);
  g_assert_cmpuint (hs_summary_get_n_escalations (a), ==, hs_summary_get_n_escalations (b));
  g_assert_cmpuint (hs_summary_get_n_open (a), ==, hs_summary_get_n_open (b));
  for (guint i = 0; i < HS_N_FACETS; i++)
    g_assert_cmpstr (hs_summary_get_facet (a, i), ==, hs_summary_get_facet (b, i));
  g_assert_cmpuint (hs_summary_get_n_shares (a), ==, hs_summary_get_n_shares (b));
  for (guint i = 0; i < hs_summary_get_n_shares (a); i++)
    {
      g_assert_cmpint (hs_summary_get_share (a, i)->kind, ==, hs_summary_get_share (b, i)->kind);
      g_assert_cmpfloat (hs_summary_get_share (a, i)->fraction, ==, hs_summary_get_share (b, i)->fraction);
    }
}

static void
test_round_trip (void)
{
  static const char *const texts[] = {
    "# Mail stuck\n\nOutage: 3 May 2024, 23:00 to 4 May 2024, 01:00 (UTC)\n\n## Timeline\n\n- 23:00: The queue stops.\n"
    "- 23:30: An alert fires.\n- 23:40: Escalated to the storage team.\n- 00:30: Root cause identified: a full disk.\n- 01:00: Service restored.\n",
    "# Mail stuck\n\n## Timeline\n\n- 23:00: The queue stops.\n\n# Printer silent\n\n## Timeline\n\n- 10:00: Stripes.\n- 10:30: Service restored.\n",
    "# A poem\n\nNo incident, but \xc3\xa4\xc3\xb6\xc3\xbc.\n",
    "",
  };
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/mail.md");

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GPtrArray) summaries = list (texts[i], file);
      g_autoptr (GBytes) bytes = hs_summary_variant_pack (summaries);
      g_autoptr (GPtrArray) back = hs_summary_variant_unpack (bytes, file, "2024/mail.md");

      g_assert_nonnull (back);
      g_assert_cmpuint (back->len, ==, summaries->len);
      for (guint j = 0; j < back->len; j++)
        assert_equal (g_ptr_array_index (back, j), g_ptr_array_index (summaries, j));
    }
}

static void
test_other_bytes (void)
{
  static const char *const texts[] = { "", "x", "Twelve bytes", "More bytes than one summary would take, and none of them from a summary." };
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/mail.md");

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i], strlen (texts[i]));

      g_assert_null (hs_summary_variant_unpack (bytes, file, "mail.md"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/summary-variant/round-trip", test_round_trip);
  g_test_add_func ("/summary-variant/other-bytes", test_other_bytes);
  return g_test_run ();
}
