/* hs-theme-colors.h: the colours of HsStyle as names for style sheets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Defines "@hs_misleading" and so on, one for each HsColorRole, on @display; follows the theme for the
 * rest of the run. */
void hs_theme_colors_install (GdkDisplay *display);

G_END_DECLS
