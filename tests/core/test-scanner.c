/* test-scanner.c: tests of finding the documents of folders and summarising them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-scanner.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "hs-error.h"

typedef struct
{
  char *path;
  GFile *folder;
} Fixture;

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
write_file (Fixture *fixture, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (fixture->path, name, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->path = g_dir_make_tmp ("hs-scanner-XXXXXX", NULL);
  g_assert_nonnull (fixture->path);
  fixture->folder = g_file_new_for_path (fixture->path);
}

static void
remove_all (const char *path)
{
  g_autoptr (GDir) folder = NULL;
  const char *name;

  if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    folder = g_dir_open (path, 0, NULL);
  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_all (child);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_all (fixture->path);
  g_free (fixture->path);
  g_object_unref (fixture->folder);
}

static char *
list_paths (GFile *root)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = hs_scanner_list (root, NULL, &error);
  g_autoptr (GPtrArray) paths = g_ptr_array_new ();

  g_assert_no_error (error);
  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (paths, ((HsScanFound *) g_ptr_array_index (found, i))->path);
  g_ptr_array_add (paths, NULL);
  return g_strjoinv (" ", (char **) paths->pdata);
}

static void
test_list (Fixture *fixture, gconstpointer data)
{
  const char *names[] = {
    "b.md", "a.TXT", "deep/er/c.markdown", "page.html", "notes", "old.doc",
    "picture.png", "script.py", ".hidden.md", ".git/d.md", "backup.md~",
  };
  g_autofree char *paths = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    write_file (fixture, names[i], "Some text\n");
  paths = list_paths (fixture->folder);
  g_assert_cmpstr (paths, ==, "a.TXT b.md deep/er/c.markdown notes old.doc page.html");
}

static void
test_binary_without_name (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->path, "program", NULL);
  g_autofree char *paths = NULL;

  g_assert_true (g_file_set_contents (path, "\177ELF\0\0\0", 7, NULL));
  paths = list_paths (fixture->folder);
  g_assert_cmpstr (paths, ==, "");
}

static void
test_links (Fixture *fixture, gconstpointer data)
{
  g_autofree char *loop = g_build_filename (fixture->path, "sub", "loop", NULL);
  g_autofree char *dangling = g_build_filename (fixture->path, "dangling.md", NULL);
  g_autofree char *paths = NULL;

  write_file (fixture, "sub/a.md", "Some text\n");
  g_assert_cmpint (symlink ("..", loop), ==, 0);
  g_assert_cmpint (symlink ("nowhere.md", dangling), ==, 0);
  paths = list_paths (fixture->folder);
  g_assert_cmpstr (paths, ==, "sub/a.md");
}

static void
test_file_as_root (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "data.bin");
  g_autofree char *paths = NULL;

  write_file (fixture, "data.bin", "Asked for by name\n");
  paths = list_paths (file);
  g_assert_cmpstr (paths, ==, "data.bin");
}

static void
test_missing_root (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) missing = g_file_get_child (fixture->folder, "missing");
  g_autoptr (GError) error = NULL;

  g_assert_null (hs_scanner_list (missing, NULL, &error));
  g_assert_error (error, HS_ERROR, HS_ERROR_READ);
}

static void
test_list_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (hs_scanner_list (fixture->folder, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

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
scan (Scanned *scanned, GFile *root, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) roots = g_ptr_array_new ();

  g_ptr_array_add (roots, root);
  scanned->loop = g_main_loop_new (NULL, FALSE);
  scanned->summaries = g_ptr_array_new_with_free_func ((GDestroyNotify) hs_summary_unref);
  hs_scanner_scan_async (roots, cancellable, batch_cb, scanned, scanned_cb, scanned);
  g_main_loop_run (scanned->loop);
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
test_scan (Fixture *fixture, gconstpointer data)
{
  Scanned scanned = { 0 };

  for (guint i = 0; i < 150; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u/notes-%u.md", i % 7, i);
      write_file (fixture, name, "# Notes\n");
    }
  scan (&scanned, fixture->folder, NULL);

  g_assert_true (scanned.succeeded);
  g_assert_cmpuint (scanned.summaries->len, ==, 150);
  g_assert_cmpuint (scanned.n_done, ==, 150);
  g_assert_cmpuint (scanned.n_found, ==, 150);
  g_assert_nonnull (find (&scanned, "0/notes-0.md"));
  scanned_clear (&scanned);
}

static void
test_scan_unreadable (Fixture *fixture, gconstpointer data)
{
  g_autofree char *binary = g_build_filename (fixture->path, "binary.md", NULL);
  Scanned scanned = { 0 };

  g_assert_true (g_file_set_contents (binary, "\0\1\2\3\0\0\0\0", 8, NULL));
  write_file (fixture, "good.md", "# Notes\n");
  scan (&scanned, fixture->folder, NULL);

  g_assert_true (scanned.succeeded);
  g_assert_cmpint (hs_summary_get_state (find (&scanned, "binary.md")), ==, HS_SUMMARY_UNREADABLE);
  g_assert_nonnull (hs_summary_get_error (find (&scanned, "binary.md")));
  g_assert_cmpint (hs_summary_get_state (find (&scanned, "good.md")), ==, HS_SUMMARY_NO_INCIDENT);
  scanned_clear (&scanned);
}

static void
test_scan_missing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) missing = g_file_get_child (fixture->folder, "missing.md");
  Scanned scanned = { 0 };

  scan (&scanned, missing, NULL);
  g_assert_true (scanned.succeeded);
  g_assert_cmpint (hs_summary_get_state (find (&scanned, "missing.md")), ==, HS_SUMMARY_UNREADABLE);
  scanned_clear (&scanned);
}

static void
test_scan_odd_name (Fixture *fixture, gconstpointer data)
{
  Scanned scanned = { 0 };

  write_file (fixture, "new\nline\xff.md", "# Notes\n");
  scan (&scanned, fixture->folder, NULL);
  g_assert_cmpuint (scanned.summaries->len, ==, 1);

  const char *path = hs_summary_get_path (g_ptr_array_index (scanned.summaries, 0));
  g_assert_true (g_utf8_validate (path, -1, NULL));
  g_assert_null (strchr (path, '\n'));
  scanned_clear (&scanned);
}

static void
test_scan_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Scanned scanned = { 0 };

  write_file (fixture, "a.md", "# Notes\n");
  g_cancellable_cancel (cancellable);
  scan (&scanned, fixture->folder, cancellable);
  g_assert_error (scanned.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (scanned.summaries->len, ==, 0);
  scanned_clear (&scanned);
}

#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/scanner/list", test_list);
  ADD ("/scanner/binary-without-name", test_binary_without_name);
  ADD ("/scanner/links", test_links);
  ADD ("/scanner/file-as-root", test_file_as_root);
  ADD ("/scanner/missing-root", test_missing_root);
  ADD ("/scanner/list-cancelled", test_list_cancelled);
  ADD ("/scanner/scan", test_scan);
  ADD ("/scanner/scan-unreadable", test_scan_unreadable);
  ADD ("/scanner/scan-missing", test_scan_missing);
  ADD ("/scanner/scan-odd-name", test_scan_odd_name);
  ADD ("/scanner/scan-cancelled", test_scan_cancelled);
  return g_test_run ();
}
