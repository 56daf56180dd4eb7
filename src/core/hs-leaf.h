/* hs-leaf.h: the text of one leaf while it is being put together from inline markup
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block.h"

G_BEGIN_DECLS

/* Text and spans as in #HsBlock; the targets of the spans belong to the caller's string chunk. */
typedef struct _HsLeaf HsLeaf;

/* @strings must outlive the leaf's spans. */
HsLeaf *hs_leaf_new (GStringChunk *strings);
void hs_leaf_free (HsLeaf *self);

/* Forgets text and spans, for the next block. */
void hs_leaf_clear (HsLeaf *self);

/* Adds running text, without the space that would begin it. */
void hs_leaf_append (HsLeaf *self, const char *text);

/* Adds text as it is, without its last line end. */
void hs_leaf_append_verbatim (HsLeaf *self, const char *text);

void hs_leaf_append_span (HsLeaf *self, HsSpanType type, const char *text, const char *target);

/* Adds a line break that is meant. */
void hs_leaf_append_break (HsLeaf *self);

/* Opens and closes a span of Markdown. Whatever HTML was opened inside ends with it. */
void hs_leaf_open (HsLeaf *self, HsSpanType type, const char *target);
void hs_leaf_close (HsLeaf *self);

/* One inline tag or comment: known tags take their meaning, harmless ones vanish, others stay as a
 * span of HTML. */
void hs_leaf_append_html (HsLeaf *self, const char *html);

/* Ends every open span, drops the empty ones and, of running text, the space at the end. */
void hs_leaf_end (HsLeaf *self);

const char *hs_leaf_get_text (const HsLeaf *self);
const GArray *hs_leaf_get_spans (const HsLeaf *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsLeaf, hs_leaf_free)

G_END_DECLS
