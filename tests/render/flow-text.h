/* flow-text.h: the flow of a report as text, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-page-flow.h"

G_BEGIN_DECLS

/* One line for each line of text: its elements from the outermost on, its left edge in whole
 * points, its text. Free with g_free(). */
char *flow_to_text (const HsPageFlow *flow);

/* The text of @item, %NULL where it is a picture. */
char *item_to_text (const HsPageItem *item);

G_END_DECLS
