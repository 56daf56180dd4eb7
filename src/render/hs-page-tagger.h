/* hs-page-tagger.h: writes the structure of a report into a tagged PDF while it is painted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <cairo.h>

#include "hs-geometry.h"
#include "hs-page-flow.h"

G_BEGIN_DECLS

/**
 * HsPageTagger:
 *
 * Elements stay open over page breaks, so that a table or a paragraph on two pages is one. cairo
 * marks only what is painted in elements without children: in those that hold links, or that go
 * on on the next page, each piece gets a Span of its own.
 */
typedef struct _HsPageTagger HsPageTagger;

/* @left and @top are where the text area of the pages begins, for links within the report. */
HsPageTagger *hs_page_tagger_new (const HsPageFlow *flow, cairo_t *cr, double left, double top);

/* Closes what is open. */
void hs_page_tagger_free (HsPageTagger *self);

/* What is painted next belongs to @element; %HS_PAGE_ARTIFACT: to none. @last_strip is the last
 * strip of the current page. */
void hs_page_tagger_enter (HsPageTagger *self, guint element, guint last_strip);

/* Around the link to @target, or with %NULL around text that is none, of the current element. */
void hs_page_tagger_begin_part (HsPageTagger *self, const char *target);
void hs_page_tagger_end_part (HsPageTagger *self);

/* Makes the strips of @first to before @end that have names the targets of links. */
void hs_page_tagger_add_places (HsPageTagger *self, guint first, guint end);

/* Makes @box, in points of the text area, a link to @target. */
void hs_page_tagger_add_area (HsPageTagger *self, const char *target, const HsRect *box);

/* Before cairo_show_page(). */
void hs_page_tagger_end_page (HsPageTagger *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsPageTagger, hs_page_tagger_free)

G_END_DECLS
