/* test-scanner-list.c: tests of finding the documents of a folder
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-scanner.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "folder.h"
#include "hs-error.h"

/* (transfer full): the paths found below @root, separated by spaces. */
static char *
list_paths (GFile *root)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = hs_scanner_list (root, NULL, &error);
  g_autoptr (GPtrArray) paths = g_ptr_array_new ();

  g_assert_no_error (error);
  for (guint i = 0; i < found->len; i++)
    {
      const HsScanFound *document = g_ptr_array_index (found, i);

      g_assert_true (g_file_query_exists (document->file, NULL));
      g_ptr_array_add (paths, document->path);
    }
  g_ptr_array_add (paths, NULL);
  return g_strjoinv (" ", (char **) paths->pdata);
}

static void
assert_paths (Folder *folder, const char *expected)
{
  g_autofree char *paths = list_paths (folder->file);

  g_assert_cmpstr (paths, ==, expected);
}

static void
link_to (Folder *folder, const char *target, const char *name)
{
  g_autofree char *path = g_build_filename (folder->path, name, NULL);

  g_assert_cmpint (symlink (target, path), ==, 0);
}

static void
test_empty (Folder *folder, gconstpointer data)
{
  assert_paths (folder, "");
}

static void
test_names (Folder *folder, gconstpointer data)
{
  static const char *const names[] = {
    "b.md", "a.TXT", "deep/er/c.markdown", "page.html", "data.json", "notes", "old.doc", "a/b.rst", "notes.2024",
    "picture.png", "script.py", ".hidden.md", ".git/d.md", "backup.md~",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    folder_write (folder, names[i], "Some text\n");
  assert_paths (folder, "a.TXT a/b.rst b.md deep/er/c.markdown notes old.doc");
}

/* What has no telling name is opened; what has one is listed, whatever it holds. */
static void
test_contents (Folder *folder, gconstpointer data)
{
  static const char binary[] = "\177ELF\0\0\0";
  static const struct
  {
    const char *name;
    gssize length;
  } files[] = { { "program", 7 }, { "letter.doc", 7 }, { "notes.md", 7 }, { "nothing", 0 }, { "nothing.md", 0 }, { "nothing.doc", 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (folder->path, files[i].name, NULL);

      g_assert_true (g_file_set_contents (path, binary, files[i].length, NULL));
    }
  assert_paths (folder, "notes.md nothing.md");
}

/* Pages and feeds are known by what they hold. */
static void
test_sources (Folder *folder, gconstpointer data)
{
  folder_write (folder, "page.html", "<!DOCTYPE html>\n<html><body>Hello</body></html>\n");
  folder_write (folder, "part.htm", "<p>Hello</p>\n");
  folder_write (folder, "incidents.json", "{\"incidents\": [{\"name\": \"x\", \"incident_updates\": []}]}\n");
  folder_write (folder, "log.JSON", "{\"log_entries\": [{\"type\": \"trigger_log_entry\"}]}\n");
  folder_write (folder, "package.json", "{\"name\": \"x\", \"version\": \"1\"}\n");
  folder_write (folder, "empty.json", "");
  assert_paths (folder, "incidents.json log.JSON page.html");
}

static void
test_links (Folder *folder, gconstpointer data)
{
  folder_write (folder, "sub/a.md", "Some text\n");
  link_to (folder, "..", "sub/loop");
  link_to (folder, "nowhere.md", "dangling.md");
  link_to (folder, "itself.md", "itself.md");
  link_to (folder, "sub/a.md", "other.md");
  assert_paths (folder, "other.md sub/a.md");
}

static void
test_folder_linked_twice (Folder *folder, gconstpointer data)
{
  g_autofree char *paths = NULL;

  folder_write (folder, "sub/a.md", "Some text\n");
  link_to (folder, "sub", "again");
  paths = list_paths (folder->file);
  g_assert_true (g_str_equal (paths, "sub/a.md") || g_str_equal (paths, "again/a.md"));
}

static void
test_other_kinds (Folder *folder, gconstpointer data)
{
  g_autofree char *pipe = g_build_filename (folder->path, "pipe.md", NULL);
  g_autofree char *named_pipe = g_build_filename (folder->path, "pipe", NULL);

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_cmpint (mkfifo (named_pipe, 0600), ==, 0);
  folder_write (folder, "folder.md/a.md", "Some text\n");
  assert_paths (folder, "folder.md/a.md");
}

/* (transfer full): a path of @depth folders and a document. */
static char *
make_deep_path (guint depth)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (path, "d/");
  g_string_append_printf (path, "%u.md", depth);
  return g_string_free (path, FALSE);
}

static void
test_depth (Folder *folder, gconstpointer data)
{
  g_autofree char *deepest = make_deep_path (HS_SCANNER_MAX_DEPTH);
  g_autofree char *deeper = make_deep_path (HS_SCANNER_MAX_DEPTH + 1);

  folder_write (folder, deeper, "Some text\n");
  folder_write (folder, deepest, "Some text\n");
  assert_paths (folder, deepest);
}

static void
test_odd_name (Folder *folder, gconstpointer data)
{
  g_autofree char *paths = NULL;

  folder_write (folder, "M\xfc" "ller.md", "Some text\n");
  paths = list_paths (folder->file);
  g_assert_true (g_utf8_validate (paths, -1, NULL));
  g_assert_nonnull (g_strrstr (paths, "ller.md"));
}

static void
test_file_as_root (Folder *folder, gconstpointer data)
{
  g_autoptr (GFile) file = folder_get_child (folder, "data.bin");
  g_autofree char *paths = NULL;

  folder_write (folder, "data.bin", "Asked for by name\n");
  paths = list_paths (file);
  g_assert_cmpstr (paths, ==, "data.bin");
}

static void
test_hidden_root (Folder *folder, gconstpointer data)
{
  g_autoptr (GFile) hidden = folder_get_child (folder, ".reports");
  g_autofree char *paths = NULL;

  folder_write (folder, ".reports/a.md", "Some text\n");
  paths = list_paths (hidden);
  g_assert_cmpstr (paths, ==, "a.md");
}

static void
test_missing_root (Folder *folder, gconstpointer data)
{
  g_autoptr (GFile) missing = folder_get_child (folder, "missing");
  g_autoptr (GError) error = NULL;

  g_assert_null (hs_scanner_list (missing, NULL, &error));
  g_assert_error (error, HS_ERROR, HS_ERROR_READ);
}

static void
test_locked (Folder *folder, gconstpointer data)
{
  g_autofree char *path = g_build_filename (folder->path, "locked", NULL);
  g_autoptr (GFile) locked = folder_get_child (folder, "locked");
  g_autoptr (GError) error = NULL;

  if (geteuid () == 0)
    {
      g_test_skip ("No folder is locked to the superuser");
      return;
    }
  folder_write (folder, "a.md", "Some text\n");
  folder_write (folder, "locked/b.md", "Some text\n");
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  assert_paths (folder, "a.md");
  g_assert_null (hs_scanner_list (locked, NULL, &error));
  g_assert_error (error, HS_ERROR, HS_ERROR_READ);
  g_assert_cmpint (g_chmod (path, 0700), ==, 0);
}

static void
test_cancelled (Folder *folder, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (hs_scanner_list (folder->file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

#define ADD(name, function) g_test_add ("/scanner-list/" name, Folder, NULL, folder_set_up, function, folder_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("empty", test_empty);
  ADD ("names", test_names);
  ADD ("contents", test_contents);
  ADD ("sources", test_sources);
  ADD ("links", test_links);
  ADD ("folder-linked-twice", test_folder_linked_twice);
  ADD ("other-kinds", test_other_kinds);
  ADD ("depth", test_depth);
  ADD ("odd-name", test_odd_name);
  ADD ("file-as-root", test_file_as_root);
  ADD ("hidden-root", test_hidden_root);
  ADD ("missing-root", test_missing_root);
  ADD ("locked", test_locked);
  ADD ("cancelled", test_cancelled);
  return g_test_run ();
}
