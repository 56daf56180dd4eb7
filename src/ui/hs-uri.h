/* hs-uri.h: opens the links of documents, and only those that are safe to open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Whether @target is an http, https or mailto address. */
gboolean hs_uri_can_open (const char *target);

/* Opens @target with the desktop's handler, or does nothing where it must not be opened. */
void hs_uri_open (GtkWidget *widget, const char *target);

G_END_DECLS
