/* hs-front-matter.h: `key: value` lines that stand before a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-markdown.h"
#include "hs-text.h"

G_BEGIN_DECLS

/* Hands the front matter of @text, where it begins with one, to @markdown; returns the first line
 * after it (1 where there is none). */
guint hs_front_matter_read (const HsText *text, HsMarkdown *markdown);

G_END_DECLS
