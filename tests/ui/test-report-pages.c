/* test-report-pages.c: tests of hs-report-pages.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-report-pages.h"

#include <string.h>

typedef struct
{
  GPtrArray *pages;
  guint n_pages;
  GError *error;
  gboolean done;
} Drawn;

static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Drawn *drawn = user_data;

  drawn->pages = hs_report_pages_draw_finish (result, &drawn->n_pages, &drawn->error);
  drawn->done = TRUE;
}

static Drawn
draw (const char *text, GCancellable *cancellable)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, NULL);
  HsReportOptions options = HS_REPORT_OPTIONS_INIT;
  Drawn drawn = { 0 };

  hs_report_pages_draw_async (document, &options, 200, cancellable, drawn_cb, &drawn);
  while (!drawn.done)
    g_main_context_iteration (NULL, TRUE);
  return drawn;
}

static void
test_pages (void)
{
  Drawn drawn = draw ("# Disk\n\nDown from 10:00 to 12:00 on 3 May 2024.\n\n- 10:05: Alert fires\n", NULL);

  g_assert_no_error (drawn.error);
  g_assert_cmpuint (drawn.pages->len, ==, drawn.n_pages);
  for (guint i = 0; i < drawn.pages->len; i++)
    g_assert_cmpint (gdk_texture_get_width (g_ptr_array_index (drawn.pages, i)), ==, 200);
  g_ptr_array_unref (drawn.pages);
}

/* Of very long reports only the first pages are drawn. */
static void
test_many (void)
{
  g_autoptr (GString) text = g_string_new ("# Disk\n\n");
  Drawn drawn;

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (text, "Paragraph %u.\n\n", i);
  drawn = draw (text->str, NULL);
  g_assert_cmpuint (drawn.pages->len, ==, HS_REPORT_PAGES_MAX);
  g_assert_cmpuint (drawn.n_pages, >, HS_REPORT_PAGES_MAX);
  g_ptr_array_unref (drawn.pages);
}

static void
test_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Drawn drawn;

  g_cancellable_cancel (cancellable);
  drawn = draw ("# Disk\n", cancellable);
  g_assert_null (drawn.pages);
  g_assert_error (drawn.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&drawn.error);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-pages/pages", test_pages);
  g_test_add_func ("/report-pages/many", test_many);
  g_test_add_func ("/report-pages/cancelled", test_cancelled);
  return g_test_run ();
}
