/* hs-report.h: the paginated PDF of a document and its incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <cairo.h>

#include "hs-document.h"
#include "hs-paper.h"

G_BEGIN_DECLS

/* The parts of a report that can be left out; title, summary and figures of an incident are always there. */
typedef enum
{
  HS_REPORT_TIMELINE = 1 << 0, /* the drawn one */
  HS_REPORT_EVENTS = 1 << 1,
  HS_REPORT_PATHS = 1 << 2,
  HS_REPORT_ESCALATIONS = 1 << 3,
  HS_REPORT_MEASURES = 1 << 4,
  HS_REPORT_FINDINGS = 1 << 5,
  HS_REPORT_DOCUMENT = 1 << 6,
  HS_REPORT_EVERYTHING = (1 << 7) - 1,
} HsReportSections;

#define HS_REPORT_N_SECTIONS 7

/**
 * HsReportOptions:
 * @paper: the sheet
 * @sections: what it holds
 * @greyscale: without colours
 * @utc: the timeline and its table go by UTC, where the document tells enough, not by its own clock
 *
 * How a report is set. Begin with %HS_REPORT_OPTIONS_INIT or hs_report_options_init(), so that
 * members added later have a sensible value.
 */
typedef struct
{
  HsPaper paper;
  HsReportSections sections;
  gboolean greyscale;
  gboolean utc;
} HsReportOptions;

#define HS_REPORT_OPTIONS_INIT { .paper = HS_PAPER_A4, .sections = HS_REPORT_EVERYTHING }

void hs_report_options_init (HsReportOptions *options);

/* The untranslated name of section @index ("events"), as the command line takes it, and the one that people see. */
const char *hs_report_section_get_name (guint index);
const char *hs_report_section_get_label (guint index);

/**
 * HsReport:
 *
 * A document set on pages: for each incident a summary with facts, timeline and tables, then the
 * document itself. Made once, painted any number of times. Needs no display. Used by one thread
 * at a time, the one that made it (Pango's fonts belong to a thread).
 */
typedef struct _HsReport HsReport;

HsReport *hs_report_new (HsDocument *document, const HsReportOptions *options);
void hs_report_free (HsReport *report);

guint hs_report_get_n_pages (HsReport *report);

/* In points: some pages lie on their side. */
void hs_report_get_page_size (HsReport *report, guint page, double *width, double *height);

/* Paints page @page (from 0) onto @cr, whose unit is a point and whose origin is the top left
 * corner of the sheet. */
void hs_report_paint_page (HsReport *report, cairo_t *cr, guint page);

/* Called in the thread that writes, after each page. */
typedef void (*HsReportProgress) (guint n_done, guint n_pages, gpointer user_data);

/* The report as a tagged PDF with outline, links and metadata. The same document, options, fonts
 * and SOURCE_DATE_EPOCH (else the time of now) give the same bytes. Errors: %HS_ERROR_EXPORT,
 * %G_IO_ERROR_CANCELLED. */
GBytes *hs_report_to_pdf (HsReport *report,
                          HsReportProgress progress,
                          gpointer user_data,
                          GCancellable *cancellable,
                          GError **error);

/* Sets @document and gives its PDF. Thread-safe. Errors: those of hs_report_to_pdf(). */
GBytes *hs_report_make (HsDocument *document,
                        const HsReportOptions *options,
                        GCancellable *cancellable,
                        GError **error);

/* Writes a PDF to @out, whole or not at all: what was there before stays until the new file is complete. Thread-safe.
 * Errors: %HS_ERROR_EXPORT, %G_IO_ERROR_CANCELLED. */
gboolean hs_report_save (GBytes *pdf, GFile *out, GCancellable *cancellable, GError **error);

/* Sets @document and writes the PDF to @out, whole or not at all: what was there before stays
 * until the new file is complete. Thread-safe. Errors: %HS_ERROR_EXPORT, %G_IO_ERROR_CANCELLED. */
gboolean hs_report_write (HsDocument *document,
                          const HsReportOptions *options,
                          GFile *out,
                          GCancellable *cancellable,
                          GError **error);

/* The same in a worker thread; @progress (nullable) is called in the thread-default main context
 * of the caller, never after @callback. */
void hs_report_write_async (HsDocument *document,
                            const HsReportOptions *options,
                            GFile *out,
                            HsReportProgress progress,
                            gpointer progress_data,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
gboolean hs_report_write_finish (GAsyncResult *result, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsReport, hs_report_free)

G_END_DECLS
