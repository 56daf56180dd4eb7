/* report-sample.h: single parts of a report, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-report-private.h"

G_BEGIN_DECLS

/* The width of the text area in points. */
#define REPORT_SAMPLE_WIDTH 480

/* The builder of a report, ready to have parts added. */
typedef struct
{
  HsReportBuilder builder;
  HsStyle *style;
} ReportSample;

/* The report of the document @text at @uri (nullable). Its incident is @incident (transfer full),
 * the first one of the document for %NULL. */
ReportSample *report_sample_new (const char *text, const char *uri, HsIncident *incident);

/* Of a document without a word. */
ReportSample *report_sample_new_for_incident (HsIncident *incident);
void report_sample_free (ReportSample *self);

/* Breaks what was added into pages and reads it: a line "H2/Misleading paths" for each line of text,
 * with plain spaces in the place of all that are narrow or do not break. Free with g_free(). */
char *report_sample_to_text (ReportSample *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportSample, report_sample_free)

G_END_DECLS
