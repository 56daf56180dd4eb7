/* hs-plain-text.h: writes what the author of a plain text meant as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-markdown.h"
#include "hs-text.h"

G_BEGIN_DECLS

/* (transfer full). Markdown passes as it is; indented prose, bare `HH:MM: text` lines, `->` lists
 * and bare headings get the markup that says the same; damaged characters are repaired, hostile
 * text is kept harmless. Thread-safe. */
HsMarkdown *hs_plain_text_to_markdown (HsText *text);

G_END_DECLS
