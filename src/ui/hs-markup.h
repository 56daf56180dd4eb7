/* hs-markup.h: the inline markup of a block as Pango markup, for labels
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block.h"
#include "hs-style.h"

G_BEGIN_DECLS

/* The text of the leaf @block, set in @role. Links become links of the label. (transfer full) */
char *hs_markup_new (const HsBlock *block, const HsStyle *style, HsTextRole role);

G_END_DECLS
