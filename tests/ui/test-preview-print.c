/* test-preview-print.c: a document printed to a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-print.h"

#include <glib/gstdio.h>
#include <string.h>

static void
test_to_file (void)
{
  static const char source[] = "# Disk\n\nDown from 10:00 to 12:00 on 3 May 2024.\n\n## Timeline\n\n- 10:05: Alert fires\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (source, strlen (source));
  g_autoptr (HsDocument) document = hs_document_new (bytes, "file:///tmp/disk.md", NULL);
  g_autoptr (GtkPrintOperation) operation = hs_preview_print_new (document);
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("print-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "disk.pdf", NULL);
  g_autofree char *contents = NULL;
  gsize length = 0;

  g_assert_no_error (error);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (contents, 5, "%PDF-", 5);
  g_assert_cmpuint (length, >, 4000);
  g_remove (path);
  g_rmdir (folder);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/preview-print/to-file", test_to_file);

  return g_test_run ();
}
