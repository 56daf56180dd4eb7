/* hs-page-attributes.h: inline markup as Pango attributes, and back from a shaped run
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <pango/pango.h>

#include "hs-block.h"
#include "hs-style.h"

G_BEGIN_DECLS

/* What a run shows beyond its glyphs: `link` is the index of the span that it links by or -1,
 * `color` a HsColorRole or -1 for that of the text, `rise` points above the baseline. */
typedef struct
{
  int link;
  int color;
  gboolean code;
  gboolean strike;
  double rise;
} HsPageRunLook;

/* @role is that of the text around; the spans' offsets are those of the text. */
PangoAttrList *hs_page_attributes_new (const HsStyle *style, HsTextRole role, const HsSpan *spans, guint n_spans);

HsPageRunLook hs_page_run_get_look (const PangoLayoutRun *run);

/* Whether the span leads somewhere. */
gboolean hs_page_span_is_link (const HsSpan *span);

G_END_DECLS
