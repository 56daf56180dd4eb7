/* hs-line-finder.h: the source lines of blocks, corrected where the parser is wrong
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block-private.h"
#include "hs-markdown.h"

G_BEGIN_DECLS

/* Blocks are given in document order, with lines of the Markdown in `line` and `end_line`; they
 * leave with lines of the document. */
typedef struct _HsLineFinder HsLineFinder;

HsLineFinder *hs_line_finder_new (const HsMarkdown *markdown);
void hs_line_finder_free (HsLineFinder *self);

/* Places leaf @block, whose text is set, and adds to @marks (HsLineMark) where its `\n` do not tell
 * the lines. */
void hs_line_finder_place (HsLineFinder *self, guint index, HsBlock *block, GArray *marks);

/* Makes container @index span the leaves inside, all of which are placed. */
void hs_line_finder_enclose (HsLineFinder *self, guint index, GArray *blocks);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsLineFinder, hs_line_finder_free)

G_END_DECLS
