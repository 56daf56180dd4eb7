/* test-library-model.c: tests of the library: opened, searched, sorted, followed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-library-model.h"

#include <gtk/gtk.h>

#include "folder.h"

typedef struct
{
  HsLibraryModel *library;
  guint n;
} Expected;

static gboolean
is_read (gpointer data)
{
  return !hs_library_model_get_scanning (data);
}

static gboolean
has_rows (gpointer data)
{
  Expected *expected = data;

  return hs_library_model_get_n_rows (expected->library) == expected->n;
}

static void
open_folder (HsLibraryModel *library, Folder *folder)
{
  g_autoptr (GPtrArray) roots = g_ptr_array_new ();

  g_ptr_array_add (roots, folder->file);
  hs_library_model_open (library, roots);
  g_assert_true (hs_library_model_get_scanning (library));
  folder_wait (is_read, library);
}

static char *
list_titles (HsLibraryModel *library)
{
  GString *titles = g_string_new (NULL);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (library));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (HsLibraryItem) item = g_list_model_get_item (G_LIST_MODEL (library), i);

      g_string_append_printf (titles, "%s%s", i == 0 ? "" : ", ", hs_summary_get_title (hs_library_item_get_summary (item)));
    }
  return g_string_free (titles, FALSE);
}

static void
assert_titles (HsLibraryModel *library, const char *expected)
{
  g_autofree char *titles = list_titles (library);

  g_assert_cmpstr (titles, ==, expected);
}

static void
fill (Folder *folder)
{
  folder_write_incident (folder, "a.md", "Alarm", 2);
  folder_write_incident (folder, "b.md", "Éclair", 3);
  folder_write_incident (folder, "c.md", "Disk 10", 1);
  folder_write_incident (folder, "d.md", "Disk 9", 4);
  folder_write (folder, "guide.md", "# A guide\n\nHow to write.\n");
}

static void
test_open (Folder *folder, gconstpointer data)
{
  g_autoptr (HsLibraryModel) library = hs_library_model_new ();

  fill (folder);
  open_folder (library, folder);
  g_assert_cmpuint (hs_library_model_get_n_rows (library), ==, 5);
  g_assert_cmpuint (hs_library_model_get_n_incidents (library), ==, 4);
  g_assert_cmpuint (hs_library_model_get_n_done (library), ==, 5);
  g_assert_cmpuint (hs_library_model_get_n_documents (library), ==, 5);
  g_assert_cmpuint (hs_library_model_get_roots (library)->len, ==, 1);
}

static void
test_sort (Folder *folder, gconstpointer data)
{
  g_autoptr (HsLibraryModel) library = hs_library_model_new ();

  fill (folder);
  open_folder (library, folder);
  assert_titles (library, "Disk 9, Éclair, Alarm, Disk 10, A guide");
  hs_library_model_set_sort (library, HS_LIBRARY_SORT_TITLE);
  assert_titles (library, "Alarm, Disk 9, Disk 10, Éclair, A guide");
}

static void
test_query (Folder *folder, gconstpointer data)
{
  g_autoptr (HsLibraryModel) library = hs_library_model_new ();

  fill (folder);
  open_folder (library, folder);
  hs_library_model_set_query (library, "disk ALERT");
  assert_titles (library, "Disk 9, Disk 10");
  g_assert_cmpuint (hs_library_model_count_found (library), ==, 2);
  g_assert_cmpuint (hs_library_model_get_n_rows (library), ==, 5);
  hs_library_model_set_query (library, "eclair");
  assert_titles (library, "Éclair");
  hs_library_model_set_query (library, "nowhere to be found");
  assert_titles (library, "");
  hs_library_model_set_query (library, "");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (library)), ==, 5);
}

static void
test_find (Folder *folder, gconstpointer data)
{
  g_autoptr (HsLibraryModel) library = hs_library_model_new ();
  g_autoptr (GFile) file = folder_get_child (folder, "b.md");
  g_autoptr (GFile) missing = folder_get_child (folder, "missing.md");

  fill (folder);
  open_folder (library, folder);

  HsLibraryItem *item = hs_library_model_find (library, file, 7);
  g_assert_nonnull (item);
  g_assert_cmpuint (hs_library_model_get_position (library, item), ==, 1);
  hs_library_model_set_query (library, "alarm");
  g_assert_true (hs_library_model_find (library, file, 0) == item);
  g_assert_cmpuint (hs_library_model_get_position (library, item), ==, GTK_INVALID_LIST_POSITION);
  g_assert_null (hs_library_model_find (library, missing, 0));
}

static void
test_changes (Folder *folder, gconstpointer data)
{
  g_autoptr (HsLibraryModel) library = hs_library_model_new ();
  g_autoptr (GFile) file = folder_get_child (folder, "a.md");
  Expected expected = { library, 6 };

  fill (folder);
  open_folder (library, folder);
  folder_write_incident (folder, "new.md", "Added", 9);
  folder_wait (has_rows, &expected);
  assert_titles (library, "Added, Disk 9, Éclair, Alarm, Disk 10, A guide");
  expected.n = 5;
  g_assert_true (g_file_delete (file, NULL, NULL));
  folder_wait (has_rows, &expected);
  folder_wait (is_read, library);
}

/* What is under way when the library goes is dropped without harm. */
static void
test_dispose (Folder *folder, gconstpointer data)
{
  HsLibraryModel *library = hs_library_model_new ();
  g_autoptr (GPtrArray) roots = g_ptr_array_new ();

  fill (folder);
  g_ptr_array_add (roots, folder->file);
  hs_library_model_open (library, roots);
  g_assert_finalize_object (library);
}

#define ADD(name, function) g_test_add (name, Folder, NULL, folder_set_up, function, folder_tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  ADD ("/library-model/open", test_open);
  ADD ("/library-model/sort", test_sort);
  ADD ("/library-model/query", test_query);
  ADD ("/library-model/find", test_find);
  ADD ("/library-model/changes", test_changes);
  ADD ("/library-model/dispose", test_dispose);
  return g_test_run ();
}
