/* hs-html-lines.h: lines of HTML that stand in a document for headings, lists and pictures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-text.h"

G_BEGIN_DECLS

/* Sorts of raw elements: comments, scripts, tables and the like. */
#define HS_HTML_N_RAW 6

/* How far each sort of raw element was looked for in vain; zeroed at first, one for each document.
 */
typedef struct
{
  guint searched[HS_HTML_N_RAW];
} HsHtmlRaw;

/* The line on which the comment, or the element whose content is no text, ends that begins on line
 * @number; 0 where none begins or it has no end. */
guint hs_html_raw_find_end (HsHtmlRaw *self, const HsText *text, guint number);

/* What a line of tags and text says in Markdown (transfer full): `<h2>x</h2>` is `## x`, a bare
 * `<div>` an empty line. %NULL where the line begins with no tag that we know. */
char *hs_html_line_to_markdown (const char *line, gsize length);

G_END_DECLS
