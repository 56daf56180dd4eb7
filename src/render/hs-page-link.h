/* hs-page-link.h: where the links of a report lead, in the words of cairo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-geometry.h"
#include "hs-page-flow.h"

G_BEGIN_DECLS

/* The attributes of cairo's link tag for @target: an address of the web or of mail, or "#name" of
 * a place in @flow. %NULL for all else, which nobody who has only the report could follow. */
char *hs_page_link_get_attributes (const HsPageFlow *flow, const char *target);

/* The attributes of cairo's destination tag for a strip that has a name. cairo links to pages that
 * are not painted yet only by name. */
char *hs_page_link_get_place_attributes (const HsPageFlow *flow, guint strip, double left, double top);

/* Where an entry of the outline leads. @left and @top are where the text area of pages begins. */
char *hs_page_link_get_entry_attributes (const HsPageFlow *flow, guint strip, double left, double top);

/* The part of the attributes that says where the link is: at @box of the text area. */
char *hs_page_link_get_area_attribute (const HsRect *box, double left, double top);

G_END_DECLS
