/* hs-index.h: what was read out of documents, kept so that only those that changed are read again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-scanner.h"

G_BEGIN_DECLS

/**
 * HsIndex:
 *
 * A database (SQLite, in WAL mode) of the summaries of documents. It is a cache: where it cannot be opened or written,
 * or is of a newer program, that is logged once and it knows nothing; where it is damaged, it is made anew. Several
 * processes may use one file. Atomically reference-counted, thread-safe; all but hs_index_new() may block.
 *
 * A document is known by its URI, size and time of modification, by the path that it is shown at, and by the reader:
 * its sources and the lexicons.
 */
/* Opens nothing yet; @path is of the database, whose folder is made where there is none. */
HsIndex *hs_index_new (const char *path);
HsIndex *hs_index_ref (HsIndex *self);
void hs_index_unref (HsIndex *self);

/* (transfer full): where the index of this user is kept. */
char *hs_index_get_default_path (void);

/* (transfer full) (element-type HsSummary) (nullable): of @found as it is now; null where it was not read yet. */
GPtrArray *hs_index_find (HsIndex *self, const HsScanFound *found);

/* Keeps the @summaries (element-type HsSummary) of @found, none of which is of an unreadable document; they are
 * written some hundreds at a time. */
void hs_index_keep (HsIndex *self, const HsScanFound *found, GPtrArray *summaries);

/* Writes what is not written yet, and forgets what lies below @root but is not among @found (element-type HsScanFound). */
void hs_index_settle (HsIndex *self, GFile *root, GPtrArray *found);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsIndex, hs_index_unref)

G_END_DECLS
