/* hs-preview-link.h: shows where the links of a document lead, and opens them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @view shows a #HsPreviewBuffer. A link tells its address as a tooltip, opens on a click, and on Enter where the caret is on it. */
void hs_preview_link_attach (GtkTextView *view);

/* Opens @target, as the document that @widget shows or stands in writes it, or does nothing where it must
 * not be opened. */
void hs_preview_link_open (GtkWidget *widget, const char *target);

G_END_DECLS
