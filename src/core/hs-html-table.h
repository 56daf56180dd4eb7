/* hs-html-table.h: a table of HTML as a table of Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-markdown.h"
#include "hs-text.h"

G_BEGIN_DECLS

/* Adds the table on lines @first to @last of @text to @markdown, each row with the line on which it
 * begins. Text outside of cells (a caption) becomes a paragraph before it. */
void hs_html_table_add (HsMarkdown *markdown, const HsText *text, guint first, guint last);

G_END_DECLS
