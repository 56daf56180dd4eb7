/* hs-html-tag.h: name and attributes of one HTML tag
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The name of the tag at the start of @html, in lower case (transfer full), or %NULL where no tag
 * stands there (a comment, a declaration). */
char *hs_html_tag_get_name (const char *html, gboolean *is_closing);

/* The value of an attribute of the tag at the start of @html, with the common entities resolved
 * (transfer full), or %NULL. */
char *hs_html_tag_get_attribute (const char *html, const char *name);

/* Whether a whole tag stands at @html; @end is then set to the byte after its `>`. Looks no further
 * than @limit. */
gboolean hs_html_tag_find_end (const char *html, const char *limit, const char **end);

G_END_DECLS
