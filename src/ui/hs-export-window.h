/* hs-export-window.h: chooses what a report holds and how it looks, beside its pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "hs-report.h"

G_BEGIN_DECLS

#define HS_TYPE_EXPORT_WINDOW (hs_export_window_get_type ())

G_DECLARE_FINAL_TYPE (HsExportWindow, hs_export_window, HS, EXPORT_WINDOW, AdwWindow)

/* Called once: with the chosen options (read-only), or %NULL where the window was closed without. */
typedef void (*HsExportChosen) (const HsReportOptions *options, gpointer user_data);

/* Shows the pages of the report of @document above @parent, with its options. */
void hs_export_window_ask (GtkWindow *parent, HsDocument *document, HsExportChosen chosen, gpointer user_data);

G_END_DECLS
