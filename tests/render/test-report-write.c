/* test-report-write.c: tests of hs-report-write.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>
#include <string.h>

#include "hs-error.h"
#include "hs-report.h"

/* A report on its way to a file in a folder of its own. */
typedef struct
{
  HsDocument *document;
  char *folder;
  GFile *out;
  GMainLoop *loop;
  GCancellable *cancellable;
  guint n_steps;
  guint n_done;
  GThread *thread;
  gboolean called_back;
  gboolean written;
  GError *error;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  static const char text[] = "# Outage of the shop\n\n## Timeline\n\n- 10:00 UTC: An alert fired.\n- 10:30 UTC: The service was restored.\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autofree char *path = NULL;

  fixture->document = hs_document_new (bytes, "file:///nowhere/shop.md", NULL);
  fixture->folder = g_dir_make_tmp ("hindsight-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "report.pdf", NULL);
  fixture->out = g_file_new_for_path (path);
  fixture->loop = g_main_loop_new (NULL, FALSE);
  fixture->cancellable = g_cancellable_new ();
  fixture->thread = g_thread_self ();
  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_file_delete (fixture->out, NULL, NULL);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  hs_document_unref (fixture->document);
  g_free (fixture->folder);
  g_object_unref (fixture->out);
  g_main_loop_unref (fixture->loop);
  g_object_unref (fixture->cancellable);
  g_clear_error (&fixture->error);
}

/* What the file holds now. */
static char *
read_file (Fixture *fixture)
{
  char *contents = NULL;

  g_assert_true (g_file_load_contents (fixture->out, NULL, &contents, NULL, NULL, NULL));
  return contents;
}

static void
test_write (Fixture *fixture, gconstpointer data)
{
  HsReportOptions options = HS_REPORT_OPTIONS_INIT;
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (hs_report_write (fixture->document, &options, fixture->out, NULL, &error));
  g_assert_no_error (error);
  contents = read_file (fixture);
  g_assert_true (g_str_has_prefix (contents, "%PDF-1."));
}

/* The same bytes as those of a report that is kept in memory. */
static void
test_same_bytes (Fixture *fixture, gconstpointer data)
{
  HsReportOptions options = { .paper = HS_PAPER_LETTER, .sections = HS_REPORT_EVERYTHING };
  g_autoptr (HsReport) report = hs_report_new (fixture->document, &options);
  g_autoptr (GBytes) pdf = hs_report_to_pdf (report, NULL, NULL, NULL, NULL);
  g_autoptr (GBytes) written = NULL;

  g_assert_true (hs_report_write (fixture->document, &options, fixture->out, NULL, NULL));
  written = g_file_load_bytes (fixture->out, NULL, NULL, NULL);
  g_assert_true (g_bytes_equal (pdf, written));
}

static void
test_fails (Fixture *fixture, gconstpointer data)
{
  HsReportOptions options = HS_REPORT_OPTIONS_INIT;
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nonexistent/folder/report.pdf");
  GFile *const outs[] = { nowhere, folder };

  for (guint i = 0; i < G_N_ELEMENTS (outs); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (hs_report_write (fixture->document, &options, outs[i], NULL, &error));
      g_assert_error (error, HS_ERROR, HS_ERROR_EXPORT);
      g_assert_true (g_str_has_prefix (error->message, "The report could not be written: "));
    }
}

static void
test_cancel_leaves_old_file (Fixture *fixture, gconstpointer data)
{
  HsReportOptions options = HS_REPORT_OPTIONS_INIT;
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (fixture->cancellable);
  g_assert_false (hs_report_write (fixture->document, &options, fixture->out, fixture->cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  contents = read_file (fixture);
  g_assert_cmpstr (contents, ==, "old");
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->called_back = TRUE;
  fixture->written = hs_report_write_finish (result, &fixture->error);
  g_main_loop_quit (fixture->loop);
}

static void
step_cb (guint n_done, guint n_pages, gpointer user_data)
{
  Fixture *fixture = user_data;

  g_assert_true (g_thread_self () == fixture->thread);
  g_assert_false (fixture->called_back);
  g_assert_cmpuint (n_done, ==, fixture->n_done + 1);
  g_assert_cmpuint (n_done, <=, n_pages);
  fixture->n_done = n_done;
  fixture->n_steps++;
}

/* Lets all that is still on its way arrive. */
static void
wait_for_report (Fixture *fixture)
{
  g_main_loop_run (fixture->loop);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_async (Fixture *fixture, gconstpointer data)
{
  HsReportOptions options;
  g_autofree char *contents = NULL;

  hs_report_options_init (&options);
  hs_report_write_async (fixture->document, &options, fixture->out, step_cb, fixture, NULL, written_cb, fixture);
  wait_for_report (fixture);
  g_assert_no_error (fixture->error);
  g_assert_true (fixture->written);
  g_assert_cmpuint (fixture->n_steps, >, 0);
  contents = read_file (fixture);
  g_assert_true (g_str_has_prefix (contents, "%PDF-1."));
}

static void
test_async_cancelled (Fixture *fixture, gconstpointer data)
{
  HsReportOptions options = HS_REPORT_OPTIONS_INIT;
  g_autofree char *contents = NULL;

  hs_report_write_async (fixture->document, &options, fixture->out, step_cb, fixture, fixture->cancellable, written_cb, fixture);
  g_cancellable_cancel (fixture->cancellable);
  wait_for_report (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (fixture->written);
  contents = read_file (fixture);
  g_assert_cmpstr (contents, ==, "old");
}

static void
test_async_without_progress (Fixture *fixture, gconstpointer data)
{
  HsReportOptions options = HS_REPORT_OPTIONS_INIT;

  hs_report_write_async (fixture->document, &options, fixture->out, NULL, NULL, NULL, written_cb, fixture);
  wait_for_report (fixture);
  g_assert_true (fixture->written);
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("SOURCE_DATE_EPOCH", "1700000000", TRUE);
  g_test_init (&argc, &argv, NULL);
  ADD ("/report-write/write", test_write);
  ADD ("/report-write/same-bytes", test_same_bytes);
  ADD ("/report-write/fails", test_fails);
  ADD ("/report-write/cancel-leaves-old-file", test_cancel_leaves_old_file);
  ADD ("/report-write/async", test_async);
  ADD ("/report-write/async-cancelled", test_async_cancelled);
  ADD ("/report-write/async-without-progress", test_async_without_progress);
  return g_test_run ();
}
