/* test-report-builder.c: tests of hs-report-builder.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "flow-text.h"
#include "report-sample.h"
#include "sample-incidents.h"

static void
test_line (void)
{
  g_autoptr (ReportSample) sample = report_sample_new ("", NULL, NULL);
  g_autoptr (GString) words = g_string_new ("long");
  g_autofree char *text = NULL;

  for (guint i = 0; i < 60; i++)
    g_string_append (words, " long");
  hs_report_add_line (&sample->builder, HS_TEXT_BODY, HS_COLOR_DIM, "P", "short");
  hs_report_add_line (&sample->builder, HS_TEXT_BODY, HS_COLOR_DIM, "P", words->str);
  text = report_sample_to_text (sample);
  g_assert_true (g_str_has_prefix (text, "P/short\nP/long long"));
  g_assert_cmpuint (hs_page_flow_get_n_strips (sample->builder.flow), >, 2);
}

/* A heading stays with what follows it, and the outline leads there. */
static void
test_section (void)
{
  g_autoptr (ReportSample) sample = report_sample_new ("", NULL, NULL);
  HsPageFlow *flow = sample->builder.flow;
  g_autofree char *text = NULL;

  hs_report_add_line (&sample->builder, HS_TEXT_BODY, HS_COLOR_DIM, "P", "above");
  hs_report_add_section (&sample->builder, "Section");
  hs_report_add_line (&sample->builder, HS_TEXT_BODY, HS_COLOR_DIM, "P", "below");
  text = report_sample_to_text (sample);
  g_assert_cmpstr (text, ==, "P/above\nH2/Section\nP/below\n");
  g_assert_cmpuint (hs_page_flow_get_n_entries (flow), ==, 1);
  g_assert_cmpuint (hs_page_flow_get_entry (flow, 0)->strip, ==, 1);
  g_assert_cmpuint (hs_page_flow_get_entry (flow, 0)->level, ==, 1);
  g_assert_cmpstr (hs_page_flow_get_entry (flow, 0)->title, ==, "Section");
  g_assert_true (hs_page_flow_get_strip (flow, 1)->flags & HS_STRIP_KEEP);
  g_assert_cmpfloat (hs_page_flow_get_strip (flow, 1)->before, ==, HS_REPORT_SECTION_SPACE);
  g_assert_cmpfloat (hs_page_flow_get_strip (flow, 2)->before, ==, HS_REPORT_HEADING_SPACE);
}

/* The author's words begin a part of their own, below a line that says whose they are, beside the
 * room for the marks of the events. */
static void
test_document (void)
{
  static const struct
  {
    guint level;
    const char *title;
  } entries[] = { { 0, "The document" }, { 1, "Outage of the shop" }, { 2, "Timeline" } };
  g_autoptr (ReportSample) sample = report_sample_new ("# Outage of the shop\n\n## Timeline\n\n- 10:00 UTC: An alert fired.\n- 10:30 UTC: The service was restored.\n",
                                                       "file:///nowhere/shop.md", NULL);
  HsPageFlow *flow = sample->builder.flow;
  g_autofree char *text = NULL;
  guint strip;

  hs_report_add_document (&sample->builder);
  text = report_sample_to_text (sample);
  g_assert_true (g_str_has_prefix (text, "P/The document as written: shop.md\nH2/Outage of the shop\nH3/Timeline\nL/LI/Lbl/•\n"));
  g_assert_true (hs_page_flow_get_strip (flow, 0)->flags & HS_STRIP_NEW_PAGE);
  g_assert_true (hs_page_flow_get_strip (flow, 0)->flags & HS_STRIP_KEEP);
  g_assert_true (hs_page_flow_get_strip (flow, 1)->flags & HS_STRIP_KEEP);
  g_assert_cmpuint (hs_page_flow_get_n_entries (flow), ==, G_N_ELEMENTS (entries));
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      g_assert_cmpuint (hs_page_flow_get_entry (flow, i)->level, ==, entries[i].level);
      g_assert_cmpstr (hs_page_flow_get_entry (flow, i)->title, ==, entries[i].title);
    }
  g_assert_cmpfloat (flow_find_line (flow, "Timeline")->x, ==, HS_EVENT_MARGIN_WIDTH);
  g_assert_true (hs_page_flow_find_place (flow, "timeline", &strip));
  g_assert_cmpuint (strip, ==, flow_find_line (flow, "Timeline")->strip);
}

static void
test_empty_document (void)
{
  g_autoptr (ReportSample) sample = report_sample_new ("", "file:///nowhere/shop.md", NULL);

  hs_report_add_document (&sample->builder);
  g_assert_cmpuint (hs_page_flow_get_n_strips (sample->builder.flow), ==, 0);
  g_assert_cmpuint (hs_page_flow_get_n_entries (sample->builder.flow), ==, 0);
}

static void
test_names (void)
{
  static const struct
  {
    const char *uri;
    const char *name;
  } cases[] = {
    { "file:///nowhere/shop.md", "shop.md" },
    { "file:///nowhere/My%20%C3%BCbel.md", "My übel.md" },
    { NULL, "standard input" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ReportSample) sample = report_sample_new ("", cases[i].uri, sample_incident_new ("one-path"));
      g_autoptr (HsIncident) nameless = hs_incident_builder_end (hs_incident_builder_new ());
      g_autofree char *name = hs_report_get_file_name (sample->builder.document);
      g_autofree char *none = hs_report_get_title (sample->builder.document, NULL);
      g_autofree char *untitled = hs_report_get_title (sample->builder.document, nameless);
      g_autofree char *title = hs_report_get_title (sample->builder.document, sample->builder.incident);

      g_assert_cmpstr (name, ==, cases[i].name);
      g_assert_cmpstr (none, ==, cases[i].name);
      g_assert_cmpstr (untitled, ==, cases[i].name);
      g_assert_cmpstr (title, ==, "one-path");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-builder/line", test_line);
  g_test_add_func ("/report-builder/section", test_section);
  g_test_add_func ("/report-builder/document", test_document);
  g_test_add_func ("/report-builder/empty-document", test_empty_document);
  g_test_add_func ("/report-builder/names", test_names);
  return g_test_run ();
}
