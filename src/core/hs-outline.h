/* hs-outline.h: the entries of a document, each with the role of the section that it stands in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-day-order.h"
#include "hs-entry.h"

G_BEGIN_DECLS

/* (transfer full) (element-type HsEntry): frees its entries. `*order` is how the document writes its
 * days. Thread-safe. */
GArray *hs_outline_new (const HsBlocks *blocks, const HsLexicon *lexicon, HsDayOrder *order);

G_END_DECLS
