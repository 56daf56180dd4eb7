/* hs-block-builder.h: from the text of a document to its blocks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block.h"
#include "hs-text.h"

G_BEGIN_DECLS

/* (transfer full). Never fails: text without markup is paragraphs. Thread-safe; time and memory
 * grow with the length of @text, whatever it holds. */
HsBlocks *hs_blocks_new_from_text (HsText *text);

G_END_DECLS
