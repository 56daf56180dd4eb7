/* hs-html-lines.h: lines of HTML that stand in a document for headings, lists and pictures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-text.h"

G_BEGIN_DECLS

/* Whether a comment or an element whose content is no text begins on line @number; @last is set to
 * the line on which it ends. */
gboolean hs_html_lines_find_raw_end (const HsText *text, guint number, guint *last);

/* What a line of tags and text says in Markdown (transfer full): `<h2>x</h2>` is `## x`, a bare
 * `<div>` an empty line. %NULL where the line begins with no tag that we know. */
char *hs_html_line_to_markdown (const char *line, gsize length);

G_END_DECLS
