/* test-save.c: tests of hs-save.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-save.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "folder.h"

static void
assert_contents (Folder *folder, const char *name, const char *contents)
{
  g_autoptr (GFile) file = folder_get_child (folder, name);
  g_autofree char *read = NULL;

  g_assert_true (g_file_load_contents (file, NULL, &read, NULL, NULL, NULL));
  g_assert_cmpstr (read, ==, contents);
}

static guint
count_files (Folder *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder->path, 0, NULL);
  guint n_files = 0;

  while (g_dir_read_name (dir) != NULL)
    n_files++;
  return n_files;
}

static void
test_new_and_old (Folder *folder, gconstpointer data)
{
  g_autoptr (GFile) file = folder_get_child (folder, "a.pdf");

  g_assert_true (hs_save (file, "first", 5, NULL, NULL));
  assert_contents (folder, "a.pdf", "first");
  g_assert_true (hs_save (file, "second", 6, NULL, NULL));
  assert_contents (folder, "a.pdf", "second");
  g_assert_cmpuint (count_files (folder), ==, 1);
}

static void
test_link (Folder *folder, gconstpointer data)
{
  g_autoptr (GFile) link = folder_get_child (folder, "link");

  folder_write (folder, "a.pdf", "first");
  g_assert_cmpint (symlink ("a.pdf", g_file_peek_path (link)), ==, 0);
  g_assert_true (hs_save (link, "second", 6, NULL, NULL));
  assert_contents (folder, "a.pdf", "second");
  g_assert_true (g_file_test (g_file_peek_path (link), G_FILE_TEST_IS_SYMLINK));
}

/* What is no file is written to, not replaced. */
static void
test_device (Folder *folder, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/null");

  g_assert_true (hs_save (file, "first", 5, NULL, NULL));
  g_assert_false (g_file_test ("/dev/null", G_FILE_TEST_IS_REGULAR));
}

static void
test_failures (Folder *folder, gconstpointer data)
{
  g_autoptr (GFile) nowhere = folder_get_child (folder, "missing/a.pdf");
  g_autoptr (GFile) file = folder_get_child (folder, "a.pdf");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_false (hs_save (nowhere, "first", 5, NULL, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_cancellable_cancel (cancellable);
  g_assert_false (hs_save (file, "first", 5, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_files (folder), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/save/new-and-old", Folder, NULL, folder_set_up, test_new_and_old, folder_tear_down);
  g_test_add ("/save/link", Folder, NULL, folder_set_up, test_link, folder_tear_down);
  g_test_add ("/save/device", Folder, NULL, folder_set_up, test_device, folder_tear_down);
  g_test_add ("/save/failures", Folder, NULL, folder_set_up, test_failures, folder_tear_down);
  return g_test_run ();
}
