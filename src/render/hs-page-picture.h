/* hs-page-picture.h: pictures that stand beside a document, in the flow of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-page-flow.h"

G_BEGIN_DECLS

/* Adds the picture that is all of the paragraph @block, no wider than @width and shrunk to fit a
 * page, its alternative text below. False where the paragraph is more than a picture, or the
 * picture is not a local file beside the document at @base_uri (nullable) or below its folder, or
 * cannot be read; nothing is added then. Never looks at the network. */
gboolean hs_page_picture_add (HsPageFlow *flow, const HsBlock *block, const char *base_uri, double x, double width);

/* What to say in the place of the picture that is all of the paragraph @block; %NULL where the
 * paragraph is more than a picture. Free with g_free(). */
char *hs_page_picture_describe (const HsBlock *block);

G_END_DECLS
