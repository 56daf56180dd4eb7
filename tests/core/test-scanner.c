/* test-scanner.c: tests of summarising the documents of folders
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-index.h"

#include <string.h>

#include "folder.h"

typedef struct
{
  GMainLoop *loop;
  GPtrArray *summaries;
  guint n_done;
  guint n_found;
  gboolean succeeded;
  GError *error;
} Scanned;

static void
batch_cb (GPtrArray *summaries, guint n_done, guint n_found, gpointer user_data)
{
  Scanned *scanned = user_data;

  g_assert_cmpuint (summaries->len, >, 0);
  g_assert_cmpuint (n_done, >=, scanned->n_done);
  for (guint i = 0; i < summaries->len; i++)
    g_ptr_array_add (scanned->summaries, hs_summary_ref (g_ptr_array_index (summaries, i)));
  scanned->n_done = n_done;
  scanned->n_found = n_found;
}

static void
scanned_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Scanned *scanned = user_data;

  scanned->succeeded = hs_scanner_scan_finish (result, &scanned->error);
  g_main_loop_quit (scanned->loop);
}

static void
scan_with (Scanned *scanned, GFile *root, HsIndex *index, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) roots = g_ptr_array_new ();

  g_ptr_array_add (roots, root);
  scanned->loop = g_main_loop_new (NULL, FALSE);
  scanned->summaries = g_ptr_array_new_with_free_func ((GDestroyNotify) hs_summary_unref);
  hs_scanner_scan_async (roots, index, cancellable, batch_cb, scanned, scanned_cb, scanned);
  g_main_loop_run (scanned->loop);
}

static void
scan (Scanned *scanned, GFile *root, GCancellable *cancellable)
{
  scan_with (scanned, root, NULL, cancellable);
}

static void
scanned_clear (Scanned *scanned)
{
  g_main_loop_unref (scanned->loop);
  g_ptr_array_unref (scanned->summaries);
  g_clear_error (&scanned->error);
}

static const HsSummary *
find (Scanned *scanned, const char *path)
{
  for (guint i = 0; i < scanned->summaries->len; i++)
    if (g_str_equal (hs_summary_get_path (g_ptr_array_index (scanned->summaries, i)), path))
      return g_ptr_array_index (scanned->summaries, i);
  return NULL;
}

static void
test_scan (Folder *folder, gconstpointer data)
{
  Scanned scanned = { 0 };

  for (guint i = 0; i < 150; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u/notes-%u.md", i % 7, i);
      folder_write (folder, name, "# Notes\n");
    }
  scan (&scanned, folder->file, NULL);

  g_assert_true (scanned.succeeded);
  g_assert_cmpuint (scanned.summaries->len, ==, 150);
  g_assert_cmpuint (scanned.n_done, ==, 150);
  g_assert_cmpuint (scanned.n_found, ==, 150);
  g_assert_nonnull (find (&scanned, "0/notes-0.md"));
  scanned_clear (&scanned);
}

static void
test_scan_unreadable (Folder *folder, gconstpointer data)
{
  g_autofree char *binary = g_build_filename (folder->path, "binary.md", NULL);
  Scanned scanned = { 0 };

  g_assert_true (g_file_set_contents (binary, "\0\1\2\3\0\0\0\0", 8, NULL));
  folder_write (folder, "good.md", "# Notes\n");
  scan (&scanned, folder->file, NULL);

  g_assert_true (scanned.succeeded);
  g_assert_cmpint (hs_summary_get_state (find (&scanned, "binary.md")), ==, HS_SUMMARY_UNREADABLE);
  g_assert_nonnull (hs_summary_get_error (find (&scanned, "binary.md")));
  g_assert_cmpint (hs_summary_get_state (find (&scanned, "good.md")), ==, HS_SUMMARY_NO_INCIDENT);
  scanned_clear (&scanned);
}

static void
test_scan_missing (Folder *folder, gconstpointer data)
{
  g_autoptr (GFile) missing = g_file_get_child (folder->file, "missing.md");
  Scanned scanned = { 0 };

  scan (&scanned, missing, NULL);
  g_assert_true (scanned.succeeded);
  g_assert_cmpint (hs_summary_get_state (find (&scanned, "missing.md")), ==, HS_SUMMARY_UNREADABLE);
  scanned_clear (&scanned);
}

static void
test_scan_odd_name (Folder *folder, gconstpointer data)
{
  Scanned scanned = { 0 };

  folder_write (folder, "new\nline\xff.md", "# Notes\n");
  scan (&scanned, folder->file, NULL);
  g_assert_cmpuint (scanned.summaries->len, ==, 1);

  const char *path = hs_summary_get_path (g_ptr_array_index (scanned.summaries, 0));
  g_assert_true (g_utf8_validate (path, -1, NULL));
  g_assert_null (strchr (path, '\n'));
  scanned_clear (&scanned);
}

static void
test_scan_cancelled (Folder *folder, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Scanned scanned = { 0 };

  folder_write (folder, "a.md", "# Notes\n");
  g_cancellable_cancel (cancellable);
  scan (&scanned, folder->file, cancellable);
  g_assert_error (scanned.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (scanned.summaries->len, ==, 0);
  scanned_clear (&scanned);
}

#define ADD(name, function) g_test_add (name, Folder, NULL, folder_set_up, function, folder_tear_down)

static gboolean
knows (HsIndex *index, GFile *root, guint i)
{
  g_autoptr (GPtrArray) found = hs_scanner_list (root, NULL, NULL);
  g_autoptr (GPtrArray) summaries = hs_index_find (index, g_ptr_array_index (found, i));

  return summaries != NULL;
}

/* What is known is not read again, what has changed is. */
static void
test_index (Folder *folder, gconstpointer data)
{
  g_autofree char *path = g_build_filename (folder->path, "cache", "index.db", NULL);
  g_autoptr (GFile) library = folder_get_child (folder, "library");
  g_autoptr (HsIndex) index = hs_index_new (path);

  folder_write_incident (folder, "library/a.md", "Disk full", 3);
  folder_write_incident (folder, "library/b.md", "Mail stuck", 4);
  for (guint round = 0; round < 2; round++)
    {
      Scanned scanned = { 0 };

      scan_with (&scanned, library, index, NULL);
      g_assert_cmpuint (scanned.summaries->len, ==, 2);
      g_assert_cmpstr (hs_summary_get_title (find (&scanned, "a.md")), ==, "Disk full");
      g_assert_true (knows (index, library, 0));
      g_assert_true (knows (index, library, 1));
      scanned_clear (&scanned);
    }

  Scanned scanned = { 0 };
  folder_write_incident (folder, "library/a.md", "Disk full again", 3);
  g_assert_false (knows (index, library, 0));
  scan_with (&scanned, library, index, NULL);
  g_assert_cmpstr (hs_summary_get_title (find (&scanned, "a.md")), ==, "Disk full again");
  g_assert_cmpstr (hs_summary_get_title (find (&scanned, "b.md")), ==, "Mail stuck");
  scanned_clear (&scanned);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/scanner/scan", test_scan);
  ADD ("/scanner/index", test_index);
  ADD ("/scanner/scan-unreadable", test_scan_unreadable);
  ADD ("/scanner/scan-missing", test_scan_missing);
  ADD ("/scanner/scan-odd-name", test_scan_odd_name);
  ADD ("/scanner/scan-cancelled", test_scan_cancelled);
  return g_test_run ();
}
