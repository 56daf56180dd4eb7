/* hs-library-strip.h: where the time of an incident went, as a thin strip
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-style-source.h"
#include "hs-summary.h"

G_BEGIN_DECLS

/**
 * HsLibraryStrip:
 *
 * Decoration: what it shows is also in the words of its row.
 */
#define HS_TYPE_LIBRARY_STRIP (hs_library_strip_get_type ())
G_DECLARE_FINAL_TYPE (HsLibraryStrip, hs_library_strip, HS, LIBRARY_STRIP, GtkWidget)

/* @summary is nullable: nothing is drawn. */
void hs_library_strip_set_summary (HsLibraryStrip *self, HsSummary *summary);
void hs_library_strip_set_style_source (HsLibraryStrip *self, HsStyleSource *source);

G_END_DECLS
