/* hs-preview-print.c: prints a document as its report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-preview-print.h"

#include <glib/gi18n-lib.h>

#include "hs-report.h"

typedef struct
{
  HsDocument *document;
  HsReport *report;
  HsPaper paper;
} PrintJob;

static void
free_job (PrintJob *job)
{
  g_clear_pointer (&job->report, hs_report_free);
  hs_document_unref (job->document);
  g_free (job);
}

/* The report is set on one of two sheets; other paper gets the nearer one, scaled. */
static HsPaper
choose_paper (GtkPrintContext *context)
{
  double shape = gtk_print_context_get_height (context) / gtk_print_context_get_width (context);
  double a4 = hs_paper_get_height (HS_PAPER_A4) / hs_paper_get_width (HS_PAPER_A4);
  double letter = hs_paper_get_height (HS_PAPER_LETTER) / hs_paper_get_width (HS_PAPER_LETTER);

  return ABS (shape - letter) < ABS (shape - a4) ? HS_PAPER_LETTER : HS_PAPER_A4;
}

static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, PrintJob *job)
{
  HsReportOptions options = HS_REPORT_OPTIONS_INIT;

  options.paper = job->paper = choose_paper (context);
  job->report = hs_report_new (job->document, &options);
  gtk_print_operation_set_n_pages (operation, MAX (hs_report_get_n_pages (job->report), 1));
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, PrintJob *job)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width, height, scale;

  if ((guint) page >= hs_report_get_n_pages (job->report))
    return;
  hs_report_get_page_size (job->report, page, &width, &height);
  scale = MIN (gtk_print_context_get_width (context) / width, gtk_print_context_get_height (context) / height);
  cairo_scale (cr, scale, scale);
  hs_report_paint_page (job->report, cr, page);
}

/* Long timelines lie on their side. */
static void
request_page_setup_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, GtkPageSetup *setup, PrintJob *job)
{
  double width, height;

  if ((guint) page >= hs_report_get_n_pages (job->report))
    return;
  hs_report_get_page_size (job->report, page, &width, &height);
  gtk_page_setup_set_orientation (setup, width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT);
}

static void
say_error (GtkWindow *parent, const char *reason)
{
  GtkWidget *dialog = gtk_message_dialog_new (parent, GTK_DIALOG_MODAL, GTK_MESSAGE_ERROR, GTK_BUTTONS_CLOSE,
                                              "%s", _("The document could not be printed"));

  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (dialog), "%s", reason);
  g_signal_connect (dialog, "response", G_CALLBACK (gtk_window_destroy), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
}

GtkPrintOperation *
hs_preview_print_new (HsDocument *document)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  PrintJob *job = g_new0 (PrintJob, 1);
  g_autofree char *name = NULL;

  job->document = hs_document_ref (document);
  if (hs_document_get_uri (document) != NULL)
    name = g_path_get_basename (hs_document_get_uri (document));
  gtk_print_operation_set_job_name (operation, name != NULL ? name : _("Document"));
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), job);
  g_signal_connect (operation, "request-page-setup", G_CALLBACK (request_page_setup_cb), job);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), job);
  g_object_set_data_full (G_OBJECT (operation), "hs-print-job", job, (GDestroyNotify) free_job);

  return operation;
}

void
hs_preview_print_run (GtkWindow *parent, HsDocument *document)
{
  g_autoptr (GtkPrintOperation) operation = hs_preview_print_new (document);
  g_autoptr (GError) error = NULL;

  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, &error);
  if (error != NULL)
    say_error (parent, error->message);
}
