/* test-report-findings.c: tests of hs-report-findings.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-incident-builder.h"
#include "report-sample.h"

static void
add_finding (HsIncidentBuilder *builder, HsLevel level, guint line, const char *text)
{
  HsFinding *finding = hs_incident_builder_add_finding (builder);

  *finding = (HsFinding) { g_strdup ("code"), level, line, 0, g_strdup (text) };
}

static char *
read_findings (HsIncidentBuilder *builder)
{
  g_autoptr (ReportSample) sample = report_sample_new_for_incident (hs_incident_builder_end (builder));

  hs_report_add_findings (&sample->builder);
  return report_sample_to_text (sample);
}

/* What weighs most comes first, and all of it is marked as not the author's. */
static void
test_order (void)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();
  g_autofree char *text = NULL;

  add_finding (builder, HS_LEVEL_NOTE, 3, "No owner.");
  add_finding (builder, HS_LEVEL_ERROR, 9, "It ends before it begins.");
  add_finding (builder, HS_LEVEL_WARNING, 0, "No root cause.");
  add_finding (builder, HS_LEVEL_NOTE, 12, "No date.");
  text = read_findings (builder);
  g_assert_cmpstr (text, ==,
                   "H2/Remarks of the second reader\n"
                   "P/Not the author’s words: what Hindsight noticed in the document when it read it.\n"
                   "Table/TR/TH/Line\nTable/TR/TH/Weight\nTable/TR/TH/Remark\n"
                   "Table/TR/TD/9\nTable/TR/TD/Error\nTable/TR/TD/It ends before it begins.\n"
                   "Table/TR/TD/–\nTable/TR/TD/Warning\nTable/TR/TD/No root cause.\n"
                   "Table/TR/TD/3\nTable/TR/TD/Note\nTable/TR/TD/No owner.\n"
                   "Table/TR/TD/12\nTable/TR/TD/Note\nTable/TR/TD/No date.\n");
}

static void
test_nothing (void)
{
  g_autofree char *text = read_findings (hs_incident_builder_new ());

  g_assert_cmpstr (text, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-findings/order", test_order);
  g_test_add_func ("/report-findings/nothing", test_nothing);
  return g_test_run ();
}
