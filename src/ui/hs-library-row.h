/* hs-library-row.h: one incident in the list of the library
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-library-item.h"
#include "hs-style-source.h"

G_BEGIN_DECLS

#define HS_TYPE_LIBRARY_ROW (hs_library_row_get_type ())
G_DECLARE_FINAL_TYPE (HsLibraryRow, hs_library_row, HS, LIBRARY_ROW, GtkWidget)

HsLibraryRow *hs_library_row_new (HsStyleSource *source);

/* @item is nullable: the row is not in use. */
void hs_library_row_set_item (HsLibraryRow *self, HsLibraryItem *item);

G_END_DECLS
