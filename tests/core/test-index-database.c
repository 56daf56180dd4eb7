/* test-index-database.c: tests of the tables of the index
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-index-database.h"

#include "folder.h"

static char *
get_path (const Folder *folder)
{
  return g_build_filename (folder->path, "deep", "cache", "index.db", NULL);
}

static int
run (sqlite3 *database, const char *command)
{
  return sqlite3_exec (database, command, NULL, NULL, NULL);
}

static sqlite3 *
open_database (const char *path)
{
  g_autofree char *reason = NULL;
  sqlite3 *database = NULL;

  g_assert_true (hs_index_database_open (path, &database, &reason));
  g_assert_null (reason);
  return database;
}

static void
test_make (Folder *folder, gconstpointer data)
{
  g_autofree char *path = get_path (folder);
  sqlite3 *first = open_database (path);
  sqlite3 *second = open_database (path);

  g_assert_cmpint (run (first, "INSERT INTO documents VALUES ('a', 'b', 1, 2, 'c', 'd')"), ==, SQLITE_OK);
  g_assert_cmpint (run (second, "INSERT INTO documents VALUES ('a', 'b', 1, 2, 'c', 'd')"), ==, SQLITE_CONSTRAINT);
  sqlite3_close (first);
  sqlite3_close (second);
}

static void
test_older (Folder *folder, gconstpointer data)
{
  g_autofree char *path = get_path (folder);
  sqlite3 *database = open_database (path);

  g_assert_cmpint (run (database, "DROP TABLE documents; CREATE TABLE documents (old); PRAGMA user_version = 0"), ==, SQLITE_OK);
  sqlite3_close (database);
  database = open_database (path);
  g_assert_cmpint (run (database, "SELECT summaries FROM documents"), ==, SQLITE_OK);
  sqlite3_close (database);
}

static void
test_newer (Folder *folder, gconstpointer data)
{
  g_autofree char *path = get_path (folder);
  g_autofree char *reason = NULL;
  sqlite3 *database = open_database (path);

  g_assert_cmpint (run (database, "PRAGMA user_version = 99"), ==, SQLITE_OK);
  sqlite3_close (database);
  g_assert_false (hs_index_database_open (path, &database, &reason));
  g_assert_nonnull (reason);
  g_assert_null (database);
}

static void
test_remove (Folder *folder, gconstpointer data)
{
  g_autofree char *path = get_path (folder);

  sqlite3_close (open_database (path));
  hs_index_database_remove (path);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/index-database/make", Folder, NULL, folder_set_up, test_make, folder_tear_down);
  g_test_add ("/index-database/older", Folder, NULL, folder_set_up, test_older, folder_tear_down);
  g_test_add ("/index-database/newer", Folder, NULL, folder_set_up, test_newer, folder_tear_down);
  g_test_add ("/index-database/remove", Folder, NULL, folder_set_up, test_remove, folder_tear_down);
  return g_test_run ();
}
