/* hs-report-pages.c: pictures of the pages of a report, made in the background
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-report-pages.h"

typedef struct
{
  HsDocument *document;
  HsReportOptions options;
  int width;
  guint n_pages; /* out */
} DrawJob;

static void
free_job (DrawJob *job)
{
  hs_document_unref (job->document);
  g_free (job);
}

/* The texture keeps the surface. */
static GdkTexture *
texture_from_surface (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  int stride = cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), (gsize) stride * height,
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

static GdkTexture *
draw_page (HsReport *report, guint page, int pixels)
{
  double width, height, scale;
  cairo_surface_t *surface;
  cairo_t *cr;

  hs_report_get_page_size (report, page, &width, &height);
  scale = pixels / width;
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, pixels, height * scale);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  hs_report_paint_page (report, cr, page);
  cairo_destroy (cr);
  return texture_from_surface (surface);
}

static void
draw_thread_cb (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  DrawJob *job = task_data;
  g_autoptr (HsReport) report = NULL;
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func (g_object_unref);

  if (g_task_return_error_if_cancelled (task))
    return;
  report = hs_report_new (job->document, &job->options);
  job->n_pages = hs_report_get_n_pages (report);
  for (guint i = 0; i < MIN (job->n_pages, HS_REPORT_PAGES_MAX) && !g_cancellable_is_cancelled (cancellable); i++)
    g_ptr_array_add (pages, draw_page (report, i, job->width));
  if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task, g_steal_pointer (&pages), (GDestroyNotify) g_ptr_array_unref);
}

void
hs_report_pages_draw_async (HsDocument *document,
                            const HsReportOptions *options,
                            int width,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  DrawJob *job = g_new0 (DrawJob, 1);

  *job = (DrawJob) { hs_document_ref (document), *options, width, 0 };
  g_task_set_source_tag (task, hs_report_pages_draw_async);
  g_task_set_task_data (task, job, (GDestroyNotify) free_job);
  g_task_run_in_thread (task, draw_thread_cb);
}

GPtrArray *
hs_report_pages_draw_finish (GAsyncResult *result, guint *n_pages, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  *n_pages = ((DrawJob *) g_task_get_task_data (G_TASK (result)))->n_pages;
  return g_task_propagate_pointer (G_TASK (result), error);
}
