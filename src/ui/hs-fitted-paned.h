/* hs-fitted-paned.h: two panes one above the other, of which the upper is as high as it asks for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HsFittedPaned:
 *
 * A vertical #GtkPaned that follows the natural height of its upper child, up to a part of its own
 * height, until someone moves the handle. An upper child that asks for more is scrolled.
 *
 * Properties: "start-child", "end-child" (#GtkWidget, writable), "position" (int, writable: the height
 * of the upper child in logical pixels once someone chose it, else -1).
 */
#define HS_TYPE_FITTED_PANED (hs_fitted_paned_get_type ())
G_DECLARE_FINAL_TYPE (HsFittedPaned, hs_fitted_paned, HS, FITTED_PANED, GtkWidget)

G_END_DECLS
