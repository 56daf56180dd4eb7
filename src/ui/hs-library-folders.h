/* hs-library-folders.h: the folders that a library is made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* (transfer full) (element-type GFile): @roots (element-type GFile), then the folders in which the documents of @items
 * (of #HsLibraryItem) stand, at most @max in all. To be watched: a folder tells of new and removed documents too. */
GPtrArray *hs_library_folders_list (GPtrArray *roots, GListModel *items, guint max);

G_END_DECLS
