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

/* Where the last link of the line of @item leads; %NULL where it holds none. Free with g_free(). */
char *item_get_link (const HsPageItem *item);

/* The first line of text that is @string. */
const HsPageItem *flow_find_line (const HsPageFlow *flow, const char *string);

G_END_DECLS
