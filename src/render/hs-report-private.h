/* hs-report-private.h: what the parts of a report share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-document.h"
#include "hs-event-margin.h"
#include "hs-geometry.h"
#include "hs-page-flow.h"
#include "hs-page-row.h"
#include "hs-timeline-layout.h"

G_BEGIN_DECLS

/* A report while it is being set. `incident` (nullable) is the one whose part is being set,
 * `number` its index in the document. `page_height` is that of the text area of
 * upright pages. */
typedef struct
{
  HsPageFlow *flow;
  const HsStyle *style;
  PangoContext *context;
  HsDocument *document;
  HsIncident *incident;
  guint number;
  guint sections; /* HsReportSections */
  gboolean utc;
  double page_height;
  const HsRect *landscape; /* the text area of pages that lie on their side */
} HsReportBuilder;

/* Room around the parts, in points. */
#define HS_REPORT_SECTION_SPACE 20
#define HS_REPORT_HEADING_SPACE 5

/* Text in one style. */
HsPageText *hs_report_create_text (HsReportBuilder *self, HsTextRole role, HsColorRole color, const char *string);

/* A heading of the report's own (below the title), with an entry in the outline. */
void hs_report_add_section (HsReportBuilder *self, const char *title);

/* @string over the whole width. */
void hs_report_add_line (HsReportBuilder *self, HsTextRole role, HsColorRole color, const char *tag, const char *string);

/* So many entries of a kind a report tells at most; a person reads none of more. */
#define HS_REPORT_MAX_ENTRIES 1000

/* Where there are more than so many: that the rest of @n_entries is left out. */
void hs_report_add_rest (HsReportBuilder *self, guint n_entries);

/* The parts, each of which adds nothing where the incident has nothing of it. */
void hs_report_add_title (HsReportBuilder *self);
void hs_report_add_summary (HsReportBuilder *self);
void hs_report_add_facts (HsReportBuilder *self);
void hs_report_add_timeline (HsReportBuilder *self);
void hs_report_add_events (HsReportBuilder *self);
void hs_report_add_paths (HsReportBuilder *self);
void hs_report_add_escalations (HsReportBuilder *self);
void hs_report_add_measures (HsReportBuilder *self);
void hs_report_add_findings (HsReportBuilder *self);
void hs_report_add_document (HsReportBuilder *self);

/* The timeline at full length, on pages of its own; of that hs_report_add_timeline() makes use where the figure on the
 * first page does not tell all events. */
void hs_report_add_timeline_pages (HsReportBuilder *self, HsTimeline *timeline);
gboolean hs_report_needs_timeline_pages (const HsTimelineLayout *layout);

/* The name of the document's file for people. */
char *hs_report_get_file_name (HsDocument *document);

/* The title of @incident (nullable), else the name of the document's file. */
char *hs_report_get_title (HsDocument *document, HsIncident *incident);

G_END_DECLS
