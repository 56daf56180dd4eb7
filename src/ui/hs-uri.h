/* hs-uri.h: which links of documents are safe to open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Whether @target is an http, https or mailto address. */
gboolean hs_uri_can_open (const char *target);

/* (transfer full) (nullable): the file that @target, a relative path as a document writes it, names in the
 * folder of the document at @document (nullable) or below, or below one of @roots (nullable) (element-type
 * GFile), also when symbolic links are followed; it need not exist. */
GFile *hs_uri_find_file (const char *document, const char *target, GPtrArray *roots);

G_END_DECLS
