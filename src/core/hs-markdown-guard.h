/* hs-markdown-guard.h: keeps hostile text from costing the parser minutes or gigabytes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-markdown.h"

G_BEGIN_DECLS

/* (transfer full): the same Markdown with endless lines and paragraphs cut, and tables and nesting
 * beyond anything that a person would write left as text. Nothing readable is lost. */
HsMarkdown *hs_markdown_guard (const HsMarkdown *markdown);

G_END_DECLS
