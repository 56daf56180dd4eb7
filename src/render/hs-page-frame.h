/* hs-page-frame.h: what surrounds the text area of every page: margins, footer, page number
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <cairo.h>

#include "hs-geometry.h"
#include "hs-paper.h"
#include "hs-style.h"

G_BEGIN_DECLS

/**
 * HsPageFrame:
 *
 * Immutable; used by the thread that made @context.
 */
typedef struct _HsPageFrame HsPageFrame;

/* @source says at the foot of each page what the report was made from. */
HsPageFrame *hs_page_frame_new (HsPaper paper,
                                gboolean landscape,
                                const HsStyle *style,
                                PangoContext *context,
                                const char *source);
void hs_page_frame_free (HsPageFrame *self);

double hs_page_frame_get_width (const HsPageFrame *self);
double hs_page_frame_get_height (const HsPageFrame *self);

/* Where the content goes, in points from the top left corner of the sheet. */
const HsRect *hs_page_frame_get_area (const HsPageFrame *self);

/* Paints all but the content of page @page (from 0) of @n_pages. */
void hs_page_frame_paint (const HsPageFrame *self, cairo_t *cr, guint page, guint n_pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsPageFrame, hs_page_frame_free)

G_END_DECLS
