/* hs-hash.h: a quick hash of texts, for the tables that are asked again and again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A GHashFunc of zero-terminated texts that takes eight bytes at a time, where g_str_hash() takes one. The same only
 * while the program runs: nothing that lasts may depend on it. */
guint hs_hash_text (gconstpointer text);

G_END_DECLS
