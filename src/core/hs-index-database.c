/* hs-index-database.c: the tables of the index
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-index-database.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* Raised with each change of the tables; those of an older number are dropped. */
#define SCHEMA 1
#define BUSY_MS 2000

static const char pragmas[] = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;";

static const char tables[] =
  "CREATE TABLE documents (uri TEXT NOT NULL, path TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL,"
  " reader TEXT NOT NULL, summaries BLOB NOT NULL, PRIMARY KEY (uri, path));"
  "PRAGMA user_version = " G_STRINGIFY (SCHEMA) ";";

static int
read_schema (sqlite3 *database, int *schema)
{
  sqlite3_stmt *statement = NULL;
  int result = sqlite3_prepare_v2 (database, "PRAGMA user_version", -1, &statement, NULL);

  if (result == SQLITE_OK && (result = sqlite3_step (statement)) == SQLITE_ROW)
    *schema = sqlite3_column_int (statement, 0);
  sqlite3_finalize (statement);
  return result == SQLITE_ROW ? SQLITE_OK : result;
}

/* Two programs may come here at once: the second finds the tables made. */
static int
make_tables (sqlite3 *database)
{
  int schema = 0;
  int result = sqlite3_exec (database, "BEGIN IMMEDIATE", NULL, NULL, NULL);

  if (result == SQLITE_OK)
    result = read_schema (database, &schema);
  if (result == SQLITE_OK && schema < SCHEMA)
    result = sqlite3_exec (database, "DROP TABLE IF EXISTS documents", NULL, NULL, NULL);
  if (result == SQLITE_OK && schema < SCHEMA)
    result = sqlite3_exec (database, tables, NULL, NULL, NULL);
  if (result == SQLITE_OK)
    return sqlite3_exec (database, "COMMIT", NULL, NULL, NULL);
  sqlite3_exec (database, "ROLLBACK", NULL, NULL, NULL);
  return result;
}

static int
try_open (const char *path, sqlite3 **database, gboolean *newer)
{
  int schema = 0;
  int result = sqlite3_open_v2 (path, database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);

  if (result == SQLITE_OK)
    result = sqlite3_busy_timeout (*database, BUSY_MS);
  if (result == SQLITE_OK)
    result = sqlite3_exec (*database, pragmas, NULL, NULL, NULL);
  if (result == SQLITE_OK)
    result = read_schema (*database, &schema);
  *newer = schema > SCHEMA;
  if (result == SQLITE_OK && schema < SCHEMA)
    result = make_tables (*database);
  return result;
}

gboolean
hs_index_database_open (const char *path, sqlite3 **database, char **reason)
{
  g_autofree char *folder = g_path_get_dirname (path);
  gboolean newer = FALSE;
  int result;

  g_mkdir_with_parents (folder, 0700);
  result = try_open (path, database, &newer);
  if (hs_index_database_is_damage (result))
    {
      g_clear_pointer (database, sqlite3_close);
      hs_index_database_remove (path);
      result = try_open (path, database, &newer);
    }
  if (result == SQLITE_OK && !newer)
    return TRUE;
  *reason = g_strdup (newer ? _("it was made by a newer version of the program") : sqlite3_errstr (result));
  g_clear_pointer (database, sqlite3_close);
  return FALSE;
}

gboolean
hs_index_database_is_damage (int result)
{
  return (result & 0xff) == SQLITE_CORRUPT || (result & 0xff) == SQLITE_NOTADB;
}

void
hs_index_database_remove (const char *path)
{
  static const char *const suffixes[] = { "", "-wal", "-shm" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *file = g_strconcat (path, suffixes[i], NULL);

      g_unlink (file);
    }
}
