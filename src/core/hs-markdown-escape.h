/* hs-markdown-escape.h: writes text that is no Markdown so that it stays as it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Appends @length bytes of @text to @to, with escapes where a character would be inline markup. What would only begin a
 * list stays: whoever writes "- " at the beginning of a line means one. */
void hs_markdown_escape (GString *to, const char *text, gsize length);

/* Escapes, in place, what would make a heading, quote, fence, underline or block of HTML of @line, which is a whole line
 * of Markdown. */
void hs_markdown_escape_line (GString *line);

G_END_DECLS
