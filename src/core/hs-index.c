/* hs-index.c: what was read out of documents, kept so that only those that changed are read again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-index.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-index-database.h"
#include "hs-languages.h"
#include "hs-reader-version.h"
#include "hs-summary-variant.h"

/* So many documents are written at once. */
#define MAX_PENDING 256

typedef struct
{
  char *uri;
  char *path;
  gint64 size;
  gint64 modified;
  GBytes *summaries;
} Entry;

struct _HsIndex
{
  char *file;
  GMutex lock; /* over all below */
  gboolean tried;
  sqlite3 *database; /* (nullable): it is done without */
  sqlite3_stmt *find;
  sqlite3_stmt *keep;
  char *reader;
  GPtrArray *pending; /* Entry */
};

static void
entry_free (Entry *entry)
{
  g_free (entry->uri);
  g_free (entry->path);
  g_bytes_unref (entry->summaries);
  g_free (entry);
}

static void
close_database (HsIndex *self)
{
  g_clear_pointer (&self->find, sqlite3_finalize);
  g_clear_pointer (&self->keep, sqlite3_finalize);
  g_clear_pointer (&self->database, sqlite3_close);
  g_ptr_array_set_size (self->pending, 0);
}

/* A cache that fails is done without from then on. */
static void
give_up (HsIndex *self, const char *reason)
{
  /* Translators: the first %s is a file, the second a reason */
  g_message (_("The index %s is not used: %s"), self->file, reason);
  close_database (self);
}

/* Whether @result of SQLite is a success; else nothing more is asked of the database. */
static gboolean
check (HsIndex *self, int result)
{
  if (result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE)
    return TRUE;
  if (hs_index_database_is_damage (result))
    hs_index_database_remove (self->file);
  give_up (self, sqlite3_errstr (result));
  return FALSE;
}

static gboolean
prepare (HsIndex *self)
{
  static const char find[] = "SELECT summaries FROM documents WHERE uri = ? AND path = ? AND size = ? AND modified = ? AND reader = ?";
  static const char keep[] = "INSERT OR REPLACE INTO documents (uri, path, size, modified, reader, summaries) VALUES (?, ?, ?, ?, ?, ?)";

  return check (self, sqlite3_prepare_v3 (self->database, find, -1, SQLITE_PREPARE_PERSISTENT, &self->find, NULL))
         && check (self, sqlite3_prepare_v3 (self->database, keep, -1, SQLITE_PREPARE_PERSISTENT, &self->keep, NULL));
}

static gboolean
is_open (HsIndex *self)
{
  g_autofree char *reason = NULL;

  if (self->tried)
    return self->database != NULL;
  self->tried = TRUE;
  self->reader = g_strconcat (HS_READER_VERSION, " ", hs_languages_get_digest (hs_languages_get_default ()), NULL);
  if (!hs_index_database_open (self->file, &self->database, &reason))
    {
      give_up (self, reason);
      return FALSE;
    }
  return prepare (self);
}

static void
bind (HsIndex *self, sqlite3_stmt *statement, const char *uri, const char *path, gint64 size, gint64 modified)
{
  sqlite3_bind_text (statement, 1, uri, -1, SQLITE_STATIC);
  sqlite3_bind_text (statement, 2, path, -1, SQLITE_STATIC);
  sqlite3_bind_int64 (statement, 3, size);
  sqlite3_bind_int64 (statement, 4, modified);
  sqlite3_bind_text (statement, 5, self->reader, -1, SQLITE_STATIC);
}

static GBytes *
look_up (HsIndex *self, const HsScanFound *found, const char *uri)
{
  GBytes *bytes = NULL;
  int result;

  if (!is_open (self))
    return NULL;
  bind (self, self->find, uri, found->path, (gint64) found->size, found->modified);
  result = sqlite3_step (self->find);
  if (result == SQLITE_ROW)
    bytes = g_bytes_new (sqlite3_column_blob (self->find, 0), (gsize) sqlite3_column_bytes (self->find, 0));
  sqlite3_reset (self->find);
  check (self, result);
  return bytes;
}

static gboolean
write_entry (HsIndex *self, const Entry *entry)
{
  gsize size;
  const void *data = g_bytes_get_data (entry->summaries, &size);
  int result;

  bind (self, self->keep, entry->uri, entry->path, entry->size, entry->modified);
  sqlite3_bind_blob64 (self->keep, 6, data, size, SQLITE_STATIC);
  result = sqlite3_step (self->keep);
  sqlite3_reset (self->keep);
  return check (self, result);
}

static void
write_pending (HsIndex *self)
{
  if (self->pending->len == 0 || !is_open (self) || !check (self, sqlite3_exec (self->database, "BEGIN IMMEDIATE", NULL, NULL, NULL)))
    return;
  for (guint i = 0; i < self->pending->len; i++)
    if (!write_entry (self, g_ptr_array_index (self->pending, i)))
      return;
  if (check (self, sqlite3_exec (self->database, "COMMIT", NULL, NULL, NULL)))
    g_ptr_array_set_size (self->pending, 0);
}

/* (transfer full) (element-type gint64): the rows below @root whose documents are not in @uris. */
static GArray *
find_gone (HsIndex *self, GFile *root, GHashTable *uris)
{
  g_autofree char *first = g_file_get_uri (root);
  g_autofree char *folder = g_strconcat (first, "/", NULL);
  g_autofree char *end = g_strconcat (first, "0", NULL); /* what follows the slash */
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (gint64));
  sqlite3_stmt *statement = NULL;
  int result = sqlite3_prepare_v2 (self->database, "SELECT rowid, uri FROM documents WHERE uri >= ? AND uri < ?", -1, &statement, NULL);

  sqlite3_bind_text (statement, 1, folder, -1, SQLITE_STATIC);
  sqlite3_bind_text (statement, 2, end, -1, SQLITE_STATIC);
  while (result == SQLITE_OK && sqlite3_step (statement) == SQLITE_ROW)
    {
      gint64 row = sqlite3_column_int64 (statement, 0);

      if (!g_hash_table_contains (uris, sqlite3_column_text (statement, 1)))
        g_array_append_val (rows, row);
    }
  sqlite3_finalize (statement);
  return rows;
}

static void
forget (HsIndex *self, const GArray *rows)
{
  if (rows->len == 0 || !check (self, sqlite3_exec (self->database, "BEGIN IMMEDIATE", NULL, NULL, NULL)))
    return;
  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *command = g_strdup_printf ("DELETE FROM documents WHERE rowid = %" G_GINT64_FORMAT, g_array_index (rows, gint64, i));

      if (!check (self, sqlite3_exec (self->database, command, NULL, NULL, NULL)))
        return;
    }
  check (self, sqlite3_exec (self->database, "COMMIT", NULL, NULL, NULL));
}

static void
clear (HsIndex *self)
{
  write_pending (self);
  close_database (self);
  g_ptr_array_unref (self->pending);
  g_mutex_clear (&self->lock);
  g_free (self->reader);
  g_free (self->file);
}

HsIndex *
hs_index_new (const char *path)
{
  HsIndex *self = g_atomic_rc_box_new0 (HsIndex);

  self->file = g_strdup (path);
  self->pending = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  g_mutex_init (&self->lock);
  return self;
}

HsIndex *
hs_index_ref (HsIndex *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hs_index_unref (HsIndex *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear);
}

char *
hs_index_get_default_path (void)
{
  return g_build_filename (g_get_user_cache_dir (), "hindsight", "index.db", NULL);
}

GPtrArray *
hs_index_find (HsIndex *self, const HsScanFound *found)
{
  g_autofree char *uri = g_file_get_uri (found->file);
  g_autoptr (GBytes) bytes = NULL;

  g_mutex_lock (&self->lock);
  bytes = look_up (self, found, uri);
  g_mutex_unlock (&self->lock);
  return bytes == NULL ? NULL : hs_summary_variant_unpack (bytes, found->file, found->path);
}

void
hs_index_keep (HsIndex *self, const HsScanFound *found, GPtrArray *summaries)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->uri = g_file_get_uri (found->file);
  entry->path = g_strdup (found->path);
  entry->size = (gint64) found->size;
  entry->modified = found->modified;
  entry->summaries = hs_summary_variant_pack (summaries);
  g_mutex_lock (&self->lock);
  g_ptr_array_add (self->pending, entry);
  if (!is_open (self))
    g_ptr_array_set_size (self->pending, 0);
  else if (self->pending->len >= MAX_PENDING)
    write_pending (self);
  g_mutex_unlock (&self->lock);
}

void
hs_index_settle (HsIndex *self, GFile *root, GPtrArray *found)
{
  g_autoptr (GHashTable) uris = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < found->len; i++)
    g_hash_table_add (uris, g_file_get_uri (((HsScanFound *) g_ptr_array_index (found, i))->file));
  g_mutex_lock (&self->lock);
  write_pending (self);
  if (is_open (self))
    {
      g_autoptr (GArray) rows = find_gone (self, root, uris);

      forget (self, rows);
    }
  g_mutex_unlock (&self->lock);
}
