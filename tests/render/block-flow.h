/* block-flow.h: small documents laid into a flow, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-document.h"
#include "hs-page-flow.h"

G_BEGIN_DECLS

/* The text of a block flow stands between these, in points. */
#define BLOCK_FLOW_LEFT 30
#define BLOCK_FLOW_RIGHT 400

/* A document and the flow that its blocks are laid into, below level 1 of the outline. */
typedef struct
{
  HsDocument *document;
  HsPageFlow *flow;
} BlockFlow;

/* Lays out the Markdown @text, with the events that are read in it marked in the margin. */
BlockFlow *block_flow_new (const char *text);
void block_flow_free (BlockFlow *self);

/* The lines of text and their elements, see flow_to_text(). */
char *block_flow_to_text (BlockFlow *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BlockFlow, block_flow_free)

G_END_DECLS
