/* hs-preview-link.h: shows where the links of a document lead, and opens them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @view shows a #HsPreviewBuffer. A link tells its address as a tooltip, opens on a click, and on Enter where the caret is on it. */
void hs_preview_link_attach (GtkTextView *view);

G_END_DECLS
