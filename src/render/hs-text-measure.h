/* hs-text-measure.h: how wide and high texts are, remembered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <pango/pango.h>

#include "hs-style.h"

G_BEGIN_DECLS

/**
 * HsTextMeasure:
 *
 * Measures text in a style and caches the results (bounded). Belongs to one thread; keep one per
 * view and style, it makes relayout cheap.
 */
typedef struct _HsTextMeasure HsTextMeasure;

HsTextMeasure *hs_text_measure_new (HsStyle *style);
void hs_text_measure_free (HsTextMeasure *self);

HsStyle *hs_text_measure_get_style (const HsTextMeasure *self);
PangoContext *hs_text_measure_get_context (const HsTextMeasure *self);

/* Of @text on one line. */
double hs_text_measure_get_width (HsTextMeasure *self, HsTextRole role, const char *text);
double hs_text_measure_get_line_height (HsTextMeasure *self, HsTextRole role);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsTextMeasure, hs_text_measure_free)

G_END_DECLS
