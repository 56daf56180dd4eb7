/* test-index.c: tests of keeping what was read out of documents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-index.h"

#include <sqlite3.h>
#include <string.h>

#include "folder.h"

#define N_DOCUMENTS 600

typedef struct
{
  Folder folder;
  char *path;
  GPtrArray *found;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  folder_set_up (&fixture->folder, NULL);
  folder_write_incident (&fixture->folder, "library/disk.md", "Disk full", 3);
  folder_write_incident (&fixture->folder, "library/mail.md", "Mail stuck", 4);
  fixture->path = g_build_filename (fixture->folder.path, "cache", "index.db", NULL);

  g_autoptr (GFile) library = folder_get_child (&fixture->folder, "library");
  fixture->found = hs_scanner_list (library, NULL, NULL);
  g_assert_cmpuint (fixture->found->len, ==, 2);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_ptr_array_unref (fixture->found);
  g_free (fixture->path);
  folder_tear_down (&fixture->folder, NULL);
}

static GPtrArray *
read_summaries (const HsScanFound *found)
{
  g_autoptr (HsDocument) document = hs_document_load (found->file, NULL, NULL);

  return hs_summary_list (document, found->file, found->path);
}

static void
keep_all (const Fixture *fixture, HsIndex *index)
{
  for (guint i = 0; i < fixture->found->len; i++)
    {
      const HsScanFound *found = g_ptr_array_index (fixture->found, i);
      g_autoptr (GPtrArray) summaries = read_summaries (found);

      hs_index_keep (index, found, summaries);
    }
}

static gboolean
knows (HsIndex *index, const HsScanFound *found)
{
  g_autoptr (GPtrArray) summaries = hs_index_find (index, found);

  return summaries != NULL;
}

static void
run_sql (const char *path, const char *command)
{
  sqlite3 *database = NULL;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, command, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (database);
}

static void
test_keep (Fixture *fixture, gconstpointer data)
{
  const HsScanFound *disk = g_ptr_array_index (fixture->found, 0);

  {
    g_autoptr (HsIndex) index = hs_index_new (fixture->path);

    g_assert_false (knows (index, disk));
    keep_all (fixture, index);
  }

  g_autoptr (HsIndex) index = hs_index_new (fixture->path);
  g_autoptr (GPtrArray) summaries = hs_index_find (index, disk);

  g_assert_nonnull (summaries);
  g_assert_cmpuint (summaries->len, ==, 1);
  g_assert_cmpstr (hs_summary_get_title (g_ptr_array_index (summaries, 0)), ==, "Disk full");
  g_assert_cmpstr (hs_summary_get_path (g_ptr_array_index (summaries, 0)), ==, "disk.md");
}

static void
test_changed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsIndex) index = hs_index_new (fixture->path);
  HsScanFound disk = *(HsScanFound *) g_ptr_array_index (fixture->found, 0);
  g_autofree char *elsewhere = g_strdup ("library/disk.md");

  keep_all (fixture, index);
  hs_index_settle (index, fixture->folder.file, fixture->found);
  g_assert_true (knows (index, &disk));
  disk.modified++;
  g_assert_false (knows (index, &disk));
  disk.modified--;
  disk.size++;
  g_assert_false (knows (index, &disk));
  disk.size--;
  disk.path = elsewhere;
  g_assert_false (knows (index, &disk));
}

static void
test_gone (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsIndex) index = hs_index_new (fixture->path);
  g_autoptr (GFile) library = folder_get_child (&fixture->folder, "library");
  g_autoptr (GFile) other = folder_get_child (&fixture->folder, "libra");
  HsScanFound *mail = g_ptr_array_steal_index (fixture->found, 1);
  g_autoptr (GPtrArray) summaries = read_summaries (mail);

  hs_index_keep (index, mail, summaries);
  hs_index_settle (index, other, fixture->found);
  g_assert_true (knows (index, mail));
  hs_index_settle (index, library, fixture->found);
  g_assert_false (knows (index, mail));
  g_ptr_array_add (fixture->found, mail);
}

static void
test_many (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsIndex) index = hs_index_new (fixture->path);
  HsScanFound disk = *(HsScanFound *) g_ptr_array_index (fixture->found, 0);
  g_autoptr (GPtrArray) summaries = read_summaries (&disk);

  for (guint i = 0; i < N_DOCUMENTS; i++)
    {
      g_autofree char *path = g_strdup_printf ("%u.md", i);

      disk.path = path;
      hs_index_keep (index, &disk, summaries);
    }
  disk.path = (char *) "0.md";
  g_assert_true (knows (index, &disk));
}

static void
test_other_reader (Fixture *fixture, gconstpointer data)
{
  const HsScanFound *disk = g_ptr_array_index (fixture->found, 0);

  {
    g_autoptr (HsIndex) index = hs_index_new (fixture->path);

    keep_all (fixture, index);
  }
  run_sql (fixture->path, "UPDATE documents SET reader = 'another'");

  g_autoptr (HsIndex) index = hs_index_new (fixture->path);
  g_assert_false (knows (index, disk));
}

static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsIndex) index = hs_index_new (fixture->path);

  folder_write (&fixture->folder, "cache/index.db", "This is no database, and it is longer than the head of one would be: nothing of it can be used by anybody.");
  keep_all (fixture, index);
  hs_index_settle (index, fixture->folder.file, fixture->found);
  g_assert_true (knows (index, g_ptr_array_index (fixture->found, 0)));
}

/* Nothing is known, and that is said once. */
static void
assert_useless (const Fixture *fixture, const char *path)
{
  g_autoptr (HsIndex) index = hs_index_new (path);

  g_test_expect_message ("hindsight-core", G_LOG_LEVEL_MESSAGE, "The index * is not used: *");
  keep_all (fixture, index);
  hs_index_settle (index, fixture->folder.file, fixture->found);
  g_assert_false (knows (index, g_ptr_array_index (fixture->found, 0)));
  g_test_assert_expected_messages ();
}

static void
test_newer (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize length_before, length_after;

  folder_write (&fixture->folder, "cache/other", "");
  run_sql (fixture->path, "CREATE TABLE future (x); PRAGMA user_version = 99");
  g_assert_true (g_file_load_contents (file, NULL, &before, &length_before, NULL, NULL));
  assert_useless (fixture, fixture->path);
  run_sql (fixture->path, "SELECT x FROM future");
  g_assert_true (g_file_load_contents (file, NULL, &after, &length_after, NULL, NULL));
  g_assert_cmpuint (length_before, ==, length_after);
}

static void
test_no_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder.path, "library", "disk.md", "index.db", NULL);

  assert_useless (fixture, path);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/index/keep", test_keep },
    { "/index/changed", test_changed },
    { "/index/gone", test_gone },
    { "/index/many", test_many },
    { "/index/other-reader", test_other_reader },
    { "/index/damaged", test_damaged },
    { "/index/newer", test_newer },
    { "/index/no-folder", test_no_folder },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
