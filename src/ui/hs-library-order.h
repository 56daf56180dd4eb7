/* hs-library-order.h: the orders in which the library can be listed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-library-item.h"

G_BEGIN_DECLS

/**
 * HsLibrarySort:
 * @HS_LIBRARY_SORT_DATE: newest first
 * @HS_LIBRARY_SORT_TITLE: by the rules of the language
 * @HS_LIBRARY_SORT_DURATION: longest first
 * @HS_LIBRARY_SORT_MISLED: greatest share first
 *
 * What is not told comes last, after it documents without an incident, then unreadable ones. The
 * values are those of the setting "sort-order".
 */
typedef enum
{
  HS_LIBRARY_SORT_DATE,
  HS_LIBRARY_SORT_TITLE,
  HS_LIBRARY_SORT_DURATION,
  HS_LIBRARY_SORT_MISLED,
} HsLibrarySort;

#define HS_TYPE_LIBRARY_SORT (hs_library_sort_get_type ())
GType hs_library_sort_get_type (void);

/* Below, equal to or above 0, as strcmp(); equal only for the same incident of the same path. */
int hs_library_order_compare (HsLibraryItem *a, HsLibraryItem *b, HsLibrarySort sort);

G_END_DECLS
