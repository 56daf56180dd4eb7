/* hs-report-write.c: writes a report to a file, at once or in a thread
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-report.h"

#include "hs-error.h"
#include "hs-save.h"

/* A report to be written in a thread. */
typedef struct
{
  HsDocument *document;
  HsReportOptions options;
  GFile *out;
  HsReportProgress progress;
  gpointer progress_data;
} WriteJob;

/* A step of the thread on its way to the caller's main context. */
typedef struct
{
  GTask *task;
  guint n_done;
  guint n_pages;
} ProgressStep;

static void
free_job (WriteJob *job)
{
  hs_document_unref (job->document);
  g_object_unref (job->out);
  g_free (job);
}

static void
free_step (gpointer data)
{
  ProgressStep *step = data;

  g_object_unref (step->task);
  g_free (step);
}

static gboolean
report_step_cb (gpointer user_data)
{
  ProgressStep *step = user_data;
  WriteJob *job = g_task_get_task_data (step->task);

  if (!g_task_get_completed (step->task))
    job->progress (step->n_done, step->n_pages, job->progress_data);
  return G_SOURCE_REMOVE;
}

static void
page_done_cb (guint n_done, guint n_pages, gpointer user_data)
{
  GTask *task = user_data;
  ProgressStep *step = g_new (ProgressStep, 1);
  g_autoptr (GSource) source = g_idle_source_new ();

  *step = (ProgressStep) { g_object_ref (task), n_done, n_pages };
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, report_step_cb, step, free_step);
  g_source_attach (source, g_task_get_context (task));
}

gboolean
hs_report_save (GBytes *pdf, GFile *out, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local_error = NULL;

  if (hs_save (out, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), cancellable, &local_error))
    return TRUE;
  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&local_error));
  else
    /* Translators: %s is the reason that the system gives */
    g_set_error (error, HS_ERROR, HS_ERROR_EXPORT, _("The report could not be written: %s"), local_error->message);
  return FALSE;
}

GBytes *
hs_report_make (HsDocument *document, const HsReportOptions *options, GCancellable *cancellable, GError **error)
{
  g_autoptr (HsReport) report = hs_report_new (document, options);

  return hs_report_to_pdf (report, NULL, NULL, cancellable, error);
}

static gboolean
write_report (HsDocument *document,
              const HsReportOptions *options,
              GFile *out,
              HsReportProgress progress,
              gpointer user_data,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (HsReport) report = hs_report_new (document, options);
  g_autoptr (GBytes) bytes = hs_report_to_pdf (report, progress, user_data, cancellable, error);

  return bytes != NULL && hs_report_save (bytes, out, cancellable, error);
}

static void
write_thread_cb (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  WriteJob *job = task_data;
  HsReportProgress progress = job->progress != NULL ? page_done_cb : NULL;
  GError *error = NULL;

  if (write_report (job->document, &job->options, job->out, progress, task, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

gboolean
hs_report_write (HsDocument *document,
                 const HsReportOptions *options,
                 GFile *out,
                 GCancellable *cancellable,
                 GError **error)
{
  return write_report (document, options, out, NULL, NULL, cancellable, error);
}

void
hs_report_write_async (HsDocument *document,
                       const HsReportOptions *options,
                       GFile *out,
                       HsReportProgress progress,
                       gpointer progress_data,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  WriteJob *job = g_new0 (WriteJob, 1);

  *job = (WriteJob) {
    .document = hs_document_ref (document),
    .options = *options,
    .out = g_object_ref (out),
    .progress = progress,
    .progress_data = progress_data,
  };
  g_task_set_source_tag (task, hs_report_write_async);
  g_task_set_task_data (task, job, (GDestroyNotify) free_job);
  g_task_run_in_thread (task, write_thread_cb);
}

gboolean
hs_report_write_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
