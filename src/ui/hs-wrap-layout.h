/* hs-wrap-layout.h: children side by side, in as many rows as the width asks for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HsWrapLayout:
 *
 * Each child has its natural width, or what is left of its row where its minimum fits into that.
 */
#define HS_TYPE_WRAP_LAYOUT (hs_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (HsWrapLayout, hs_wrap_layout, HS, WRAP_LAYOUT, GtkLayoutManager)

void hs_wrap_layout_set_spacing (HsWrapLayout *self, int column_spacing, int row_spacing);

G_END_DECLS
