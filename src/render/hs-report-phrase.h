/* hs-report-phrase.h: text of a report with bold parts and links to its events
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-report-private.h"

G_BEGIN_DECLS

/* A phrase while it is being put together. */
typedef struct
{
  HsReportBuilder *builder;
  GString *text;
  GArray *spans; /* of HsSpan */
} HsReportPhrase;

void hs_report_phrase_init (HsReportPhrase *self, HsReportBuilder *builder);
void hs_report_phrase_clear (HsReportPhrase *self);

void hs_report_phrase_append (HsReportPhrase *self, const char *string);
void hs_report_phrase_append_strong (HsReportPhrase *self, const char *string);

/* The number of an event of the builder's incident, which leads to its row in the table. */
void hs_report_phrase_append_event (HsReportPhrase *self, guint event);

/* Where an event of the builder's incident stands: "(3, line 20)", which leads to its row in the table and to its line
 * in the document. */
void hs_report_phrase_append_place (HsReportPhrase *self, const HsEvent *event);

HsPageText *hs_report_phrase_create_text (HsReportPhrase *self, HsTextRole role, HsColorRole color);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HsReportPhrase, hs_report_phrase_clear)

G_END_DECLS
