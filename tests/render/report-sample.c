/* report-sample.c: single parts of a report, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report-sample.h"

#include <string.h>

#include "flow-text.h"
#include "hs-report.h"
#include "hs-scene-cairo.h"

#define PAGE_HEIGHT 700

static const HsRect landscape = { 0, 0, PAGE_HEIGHT, REPORT_SAMPLE_WIDTH };

ReportSample *
report_sample_new (const char *text, const char *uri, HsIncident *incident)
{
  ReportSample *self = g_new0 (ReportSample, 1);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  HsDocument *document = hs_document_new (bytes, uri, NULL);

  g_assert_nonnull (document);
  if (incident == NULL && hs_document_get_n_incidents (document) > 0)
    incident = hs_incident_ref (hs_document_get_incident (document, 0));
  self->style = hs_style_new (HS_THEME_PRINT, 1, NULL, NULL);
  self->builder = (HsReportBuilder) {
    .flow = hs_page_flow_new (REPORT_SAMPLE_WIDTH),
    .style = self->style,
    .context = hs_scene_create_pango_context (),
    .document = document,
    .incident = incident,
    .sections = HS_REPORT_EVERYTHING,
    .page_height = PAGE_HEIGHT,
    .landscape = &landscape,
  };
  return self;
}

ReportSample *
report_sample_new_for_incident (HsIncident *incident)
{
  return report_sample_new ("", NULL, incident);
}

void
report_sample_free (ReportSample *self)
{
  hs_page_flow_free (self->builder.flow);
  g_object_unref (self->builder.context);
  g_clear_pointer (&self->builder.incident, hs_incident_unref);
  hs_document_unref (self->builder.document);
  hs_style_unref (self->style);
  g_free (self);
}

char *
report_sample_to_text (ReportSample *self)
{
  g_autoptr (GRegex) left_edge = g_regex_new ("(?<=/) -?[0-9]+ ", 0, 0, NULL);
  g_autoptr (GRegex) space = g_regex_new ("[\u00a0\u202f]", 0, 0, NULL);
  g_autofree char *text = NULL;
  g_autofree char *without_edges = NULL;

  hs_page_flow_break (self->builder.flow, PAGE_HEIGHT);
  text = flow_to_text (self->builder.flow);
  without_edges = g_regex_replace_literal (left_edge, text, -1, 0, "", 0, NULL);
  return g_regex_replace_literal (space, without_edges, -1, 0, " ", 0, NULL);
}
