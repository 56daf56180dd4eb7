/* hs-index-database.h: the tables of the index
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/* Opens the database at @path, making it and its folder where there is none, or anew where it is damaged. False where
 * that fails, with a translated reason. */
gboolean hs_index_database_open (const char *path, sqlite3 **database, char **reason);

/* Whether SQLite's @result says that the file is no database any more. */
gboolean hs_index_database_is_damage (int result);

/* Removes the file and what SQLite keeps beside it. */
void hs_index_database_remove (const char *path);

G_END_DECLS
