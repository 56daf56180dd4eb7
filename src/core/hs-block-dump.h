/* hs-block-dump.h: blocks as text, for goldens and for the eye
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block.h"

G_BEGIN_DECLS

/* (transfer full). One line for each block: lines, type indented by depth, details, text, spans. */
char *hs_blocks_to_string (const HsBlocks *blocks);

G_END_DECLS
