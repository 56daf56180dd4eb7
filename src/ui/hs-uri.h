/* hs-uri.h: opens the links of documents, and only those that are safe to open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Whether @target is an http, https or mailto address. */
gboolean hs_uri_can_open (const char *target);

/* (transfer full) (nullable): the file that @target, a relative path as a document writes it, names in the
 * folder of the document at @document (nullable) or below; it need not exist. */
GFile *hs_uri_find_beside (const char *document, const char *target);

/* (transfer full) (nullable): what is opened for @target: the address itself, or that of a file beside
 * the document; %NULL where it must not be opened. */
char *hs_uri_resolve (const char *document, const char *target);

/* Opens @target with the desktop's handler, or does nothing where it must not be opened. */
void hs_uri_open (GtkWidget *widget, const char *document, const char *target);

G_END_DECLS
