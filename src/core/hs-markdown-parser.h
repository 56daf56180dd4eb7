/* hs-markdown-parser.h: the one way to the Markdown parser
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <cmark-gfm.h>

#include "hs-markdown.h"

G_BEGIN_DECLS

/* (transfer full): the tree of @markdown, with tables, footnotes, task lists, struck text and bare
 * addresses. Free it with cmark_node_free(). Thread-safe. */
cmark_node *hs_markdown_parse (const HsMarkdown *markdown);

G_END_DECLS
