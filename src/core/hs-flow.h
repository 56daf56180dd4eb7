/* hs-flow.h: tells line breaks that an author meant from those where a line was merely full
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block.h"

G_BEGIN_DECLS

/* A copy of the text of a paragraph in which `\n` became a space wherever the line before it was
 * only wrapped. Every byte keeps its offset, so spans and line lookups stay right. */
char *hs_flow_text (const char *text);

/* The same for the text of a block (empty where it has none); line breaks that are meant stay. */
char *hs_flow_block (const HsBlock *block);

G_END_DECLS
