/* hs-library-order.c: the orders in which the library can be listed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-library-order.h"

#include <string.h>

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

G_DEFINE_ENUM_TYPE (HsLibrarySort, hs_library_sort,
                    G_DEFINE_ENUM_VALUE (HS_LIBRARY_SORT_DATE, "date"),
                    G_DEFINE_ENUM_VALUE (HS_LIBRARY_SORT_TITLE, "title"),
                    G_DEFINE_ENUM_VALUE (HS_LIBRARY_SORT_DURATION, "duration"),
                    G_DEFINE_ENUM_VALUE (HS_LIBRARY_SORT_MISLED, "misled"))

static int
compare_by (HsLibraryItem *a, HsLibraryItem *b, HsLibrarySort sort)
{
  HsSummary *first = hs_library_item_get_summary (a);
  HsSummary *second = hs_library_item_get_summary (b);

  switch (sort)
    {
    case HS_LIBRARY_SORT_DATE:
      return COMPARE (hs_summary_get_date_key (second), hs_summary_get_date_key (first));

    case HS_LIBRARY_SORT_DURATION:
      return COMPARE (hs_summary_get_metrics (second)->duration, hs_summary_get_metrics (first)->duration);

    case HS_LIBRARY_SORT_MISLED:
      return COMPARE (hs_summary_get_metrics (second)->misled_share, hs_summary_get_metrics (first)->misled_share);

    case HS_LIBRARY_SORT_TITLE:
    default:
      return 0;
    }
}

int
hs_library_order_compare (HsLibraryItem *a, HsLibraryItem *b, HsLibrarySort sort)
{
  HsSummary *first = hs_library_item_get_summary (a);
  HsSummary *second = hs_library_item_get_summary (b);
  int order = COMPARE (hs_summary_get_state (first), hs_summary_get_state (second));

  if (order == 0)
    order = compare_by (a, b, sort);
  if (order == 0)
    order = hs_library_item_compare_titles (a, b);
  if (order == 0)
    order = strcmp (hs_summary_get_path (first), hs_summary_get_path (second));
  if (order == 0)
    order = COMPARE (hs_summary_get_incident (first), hs_summary_get_incident (second));
  return order;
}
