/* hs-library-model.h: the incidents of the opened files and folders, searched and sorted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "hs-library-item.h"
#include "hs-library-order.h"

G_BEGIN_DECLS

/**
 * HsLibraryModel:
 *
 * A #GListModel of #HsLibraryItem: those that answer the query, in order. Follows changes on disk.
 *
 * Properties: "query" (string), "sort" (#HsLibrarySort), both writable; read-only: "scanning"
 * (boolean), "n-done" and "n-documents" (uint: read and found), "n-rows" and "n-incidents" (uint:
 * items in all, whatever the query, and those of them that are incidents), "roots" (boxed #GPtrArray
 * of #GFile).
 */
#define HS_TYPE_LIBRARY_MODEL (hs_library_model_get_type ())
G_DECLARE_FINAL_TYPE (HsLibraryModel, hs_library_model, HS, LIBRARY_MODEL, GObject)

HsLibraryModel *hs_library_model_new (void);

/* Opens @roots (element-type GFile) instead of what is open. */
void hs_library_model_open (HsLibraryModel *self, GPtrArray *roots);

/* Reads them again; what is listed stays until the new list is complete. */
void hs_library_model_refresh (HsLibraryModel *self);

/* (element-type GFile): empty when nothing is open. */
GPtrArray *hs_library_model_get_roots (HsLibraryModel *self);

/* (transfer none) (nullable): the item of that incident of @file, whatever the query; the first of
 * its items where it has fewer. */
HsLibraryItem *hs_library_model_find (HsLibraryModel *self, GFile *file, guint incident);

/* Its place in the list, %GTK_INVALID_LIST_POSITION where the query hides it. */
guint hs_library_model_get_position (HsLibraryModel *self, HsLibraryItem *item);

const char *hs_library_model_get_query (HsLibraryModel *self);
/* (nullable): what is wrong with the query, a translated sentence. */
const char *hs_library_model_get_problem (HsLibraryModel *self);
void hs_library_model_set_query (HsLibraryModel *self, const char *query);
HsLibrarySort hs_library_model_get_sort (HsLibraryModel *self);
void hs_library_model_set_sort (HsLibraryModel *self, HsLibrarySort sort);
gboolean hs_library_model_get_scanning (HsLibraryModel *self);
guint hs_library_model_get_n_done (HsLibraryModel *self);
guint hs_library_model_get_n_documents (HsLibraryModel *self);
guint hs_library_model_get_n_rows (HsLibraryModel *self);
guint hs_library_model_get_n_incidents (HsLibraryModel *self);

/* Those of the incidents that answer the query. */
guint hs_library_model_count_found (HsLibraryModel *self);

G_END_DECLS
