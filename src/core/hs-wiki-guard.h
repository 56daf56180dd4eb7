/* hs-wiki-guard.h: keeps hostile HTML from costing the parser minutes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whether no tag in @length bytes of @html has more attributes than a person or wiki would write: the parser compares
 * each with all others. Takes time in proportion to @length. */
gboolean hs_wiki_is_harmless (const char *html, gsize length);

G_END_DECLS
