/* hs-wiki.h: a page that a wiki exports as HTML, as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-markdown.h"
#include "hs-text.h"

G_BEGIN_DECLS

/* (transfer full) (nullable): headings, paragraphs, lists, tables, quotes, code, links and images (by their alternative
 * text) of the page @text, without scripts, styles, controls and what the wiki puts around the document. Each line knows
 * its line in @text. %NULL where the page holds no text or is nested as no person would. Reads nothing but @text.
 * Thread-safe. */
HsMarkdown *hs_wiki_to_markdown (const HsText *text);

G_END_DECLS
