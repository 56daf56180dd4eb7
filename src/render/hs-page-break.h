/* hs-page-break.h: puts the strips of a report on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsStripFlags:
 * @HS_STRIP_KEEP: stays on the page of the next strip, as long as the run of such strips fits a page
 * @HS_STRIP_NEW_PAGE: begins a page, and with it a part
 * @HS_STRIP_LANDSCAPE: with @HS_STRIP_NEW_PAGE: that page lies on its side
 * @HS_STRIP_MAY_FOLLOW: with @HS_STRIP_NEW_PAGE: but goes on below a page that holds next to nothing
 */
typedef enum
{
  HS_STRIP_NONE = 0,
  HS_STRIP_KEEP = 1 << 0,
  HS_STRIP_NEW_PAGE = 1 << 1,
  HS_STRIP_MAY_FOLLOW = 1 << 2,
  HS_STRIP_LANDSCAPE = 1 << 3,
} HsStripFlags;

/**
 * HsStrip:
 * @before: space above it in points, dropped at the top of a page; less where that saves a page
 *   that would hold next to nothing
 * @height: its height in points
 * @flags: where pages may not or must break
 * @header: first strip of the header that is repeated when a page begins with this strip
 * @header_end: the strip after that header; equal to @header where nothing is repeated
 * @page: out: index of its page
 * @y: out: its top in points below the top of the page's text area
 *
 * What never splits: a line of a paragraph, a line of a row of cells, a figure.
 */
typedef struct
{
  float before;
  float height;
  HsStripFlags flags;
  guint header;
  guint header_end;
  guint page;
  float y;
} HsStrip;

/**
 * HsPage:
 * @first: its first strip
 * @end: the strip after its last
 * @header: first strip of the table header repeated at its top
 * @header_end: the strip after it; equal to @header where none is
 * @landscape: whether it lies on its side
 */
typedef struct
{
  guint first;
  guint end;
  guint header;
  guint header_end;
  gboolean landscape;
} HsPage;

/* Fills `page` and `y` of @strips and returns the pages (of HsPage), each at most @height points
 * high, save where a single strip is higher; what stands on a page that lies on its side must fit
 * there as it is. At least one page. Linear in the number of strips. */
GArray *hs_page_break (HsStrip *strips, guint n_strips, double height);

G_END_DECLS
