/* hs-list-marker.h: the bullet, number or check box before an item
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block.h"
#include "hs-page-flow.h"

G_BEGIN_DECLS

/* Hangs the marker of @item on the next line of @flow, at @x. Returns how far the text of the item
 * is indented. */
double hs_list_marker_hang (HsPageFlow *flow, const HsStyle *style, PangoContext *context, const HsBlock *item, double x);

G_END_DECLS
