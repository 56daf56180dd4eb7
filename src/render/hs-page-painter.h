/* hs-page-painter.h: paints one page of a flow
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-page-tagger.h"

G_BEGIN_DECLS

/* Paints the text area of page @page with its top left corner at the origin of @cr. @tagger is
 * nullable: without one only the looks are painted. */
void hs_page_painter_paint (const HsPageFlow *flow, const HsStyle *style, cairo_t *cr, guint page, HsPageTagger *tagger);

G_END_DECLS
