/* test-document.c: loading documents, and what cannot be loaded
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "hs-document.h"
#include "hs-error.h"

static const char small[] = "# Slow search\n\n## Timeline\n- 10:00 UTC: Alert on latency.\n- 10:30 UTC: Restored.\n";

static HsDocument *
read_bytes (const void *data, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, length);

  return hs_document_new (bytes, "file:///a.md", error);
}

static void
test_read (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HsDocument) document = read_bytes (small, strlen (small), &error);
  gsize length;

  g_assert_no_error (error);
  g_assert_cmpstr (hs_document_get_uri (document), ==, "file:///a.md");
  g_assert_cmpuint (hs_document_get_size (document), ==, strlen (small));
  g_assert_cmpuint (hs_document_get_n_lines (document), ==, 5);
  g_assert_cmpint (strncmp (hs_document_get_line (document, 3, &length), "## Timeline", 11), ==, 0);
  g_assert_cmpuint (length, ==, 11);
  g_assert_cmpuint (strlen (hs_document_get_sha256 (document)), ==, 64);
  g_assert_cmpuint (hs_document_get_n_incidents (document), ==, 1);
  g_assert_cmpstr (hs_incident_get_title (hs_document_get_incident (document, 0)), ==, "Slow search");
  g_assert_cmpuint (hs_document_get_n_findings (document), ==, 0);
}

static void
test_empty (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HsDocument) document = read_bytes ("", 0, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (hs_document_get_n_lines (document), ==, 0);
  g_assert_cmpuint (hs_document_get_n_incidents (document), ==, 0);
}

static void
test_encoding (void)
{
  static const char latin[] = "Caf\xe9 closed at 10:00\nand M\xfcller left at 10:30\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (HsDocument) document = read_bytes (latin, strlen (latin), &error);

  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (hs_document_get_text (document), "Café"));
  g_assert_cmpuint (hs_document_get_n_findings (document), ==, 1);
  g_assert_cmpuint (hs_document_get_finding (document, 0)->line, ==, 1);
}

static void
test_refused (void)
{
  static const char binary[] = "\x7f" "ELF\0\0\0\1\2\3\0\0\0\xff\xfe\0\0";
  g_autofree char *huge = g_malloc0 (HS_DOCUMENT_MAX_BYTES + 1);
  g_autoptr (GError) error = NULL;

  g_assert_null (read_bytes (binary, sizeof binary, &error));
  g_assert_error (error, HS_ERROR, HS_ERROR_NOT_TEXT);
  g_clear_error (&error);
  memset (huge, 'a', HS_DOCUMENT_MAX_BYTES + 1);
  g_assert_null (read_bytes (huge, HS_DOCUMENT_MAX_BYTES + 1, &error));
  g_assert_error (error, HS_ERROR, HS_ERROR_TOO_LARGE);
}

static void
test_unreadable (void)
{
  g_autofree char *folder = g_dir_make_tmp ("hindsight-XXXXXX", NULL);
  g_autoptr (GFile) directory = g_file_new_for_path (folder);
  g_autoptr (GFile) missing = g_file_get_child (directory, "missing.md");
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (hs_document_load (missing, NULL, &error));
  g_assert_error (error, HS_ERROR, HS_ERROR_READ);
  g_clear_error (&error);
  g_assert_null (hs_document_load (directory, NULL, &error));
  g_assert_error (error, HS_ERROR, HS_ERROR_READ);
  g_clear_error (&error);
  g_cancellable_cancel (cancelled);
  g_assert_null (hs_document_load (missing, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  HsDocument **document = data;

  *document = hs_document_load_finish (result, NULL);
}

static void
test_async (void)
{
  g_autofree char *path = NULL;
  g_autoptr (HsDocument) document = NULL;
  g_autoptr (GFile) file = NULL;
  int descriptor = g_file_open_tmp ("hindsight-XXXXXX.md", &path, NULL);

  g_assert_cmpint (descriptor, >=, 0);
  g_assert_true (g_close (descriptor, NULL));
  g_assert_true (g_file_set_contents (path, small, -1, NULL));
  file = g_file_new_for_path (path);
  hs_document_load_async (file, NULL, loaded_cb, &document);
  while (document == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (hs_document_get_n_incidents (document), ==, 1);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/read", test_read);
  g_test_add_func ("/document/empty", test_empty);
  g_test_add_func ("/document/encoding", test_encoding);
  g_test_add_func ("/document/refused", test_refused);
  g_test_add_func ("/document/unreadable", test_unreadable);
  g_test_add_func ("/document/async", test_async);
  return g_test_run ();
}
