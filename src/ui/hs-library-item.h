/* hs-library-item.h: one row of the library, an HsSummary as an object for list models
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "hs-summary.h"

G_BEGIN_DECLS

#define HS_TYPE_LIBRARY_ITEM (hs_library_item_get_type ())
G_DECLARE_FINAL_TYPE (HsLibraryItem, hs_library_item, HS, LIBRARY_ITEM, GObject)

HsLibraryItem *hs_library_item_new (HsSummary *summary);

/* (transfer none) */
HsSummary *hs_library_item_get_summary (HsLibraryItem *self);

/* Compares titles by the rules of the language. */
int hs_library_item_compare_titles (HsLibraryItem *self, HsLibraryItem *other);

G_END_DECLS
