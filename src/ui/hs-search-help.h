/* hs-search-help.h: what can be typed to find incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HsSearchHelp:
 *
 * A list of examples, each with what it finds.
 *
 * Signals: "chosen" (string): the example that somebody wants.
 */
#define HS_TYPE_SEARCH_HELP (hs_search_help_get_type ())
G_DECLARE_FINAL_TYPE (HsSearchHelp, hs_search_help, HS, SEARCH_HELP, GtkWidget)

G_END_DECLS
