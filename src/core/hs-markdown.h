/* hs-markdown.h: the Markdown that a document is read as, and where each of its lines comes from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Built line by line by one thread; only read afterwards. */
typedef struct _HsMarkdown HsMarkdown;

HsMarkdown *hs_markdown_new (void);
void hs_markdown_free (HsMarkdown *self);

/* Adds a line (without its end) that stands for line @source of the document. */
void hs_markdown_add (HsMarkdown *self, const char *line, gsize length, guint source);

/* Adds an empty line, unless the last one is empty. */
void hs_markdown_add_blank (HsMarkdown *self, guint source);

/* `key: value` lines that stood before the document, up to source line @end_line. */
void hs_markdown_set_front_matter (HsMarkdown *self, const char *text, guint end_line);

/* %NULL where there is none. */
const char *hs_markdown_get_front_matter (const HsMarkdown *self, guint *end_line);

const char *hs_markdown_get_string (const HsMarkdown *self, gsize *length);
guint hs_markdown_get_n_lines (const HsMarkdown *self);

/* Line @line (from 1) without its end, not zero-terminated; empty where there is none. */
const char *hs_markdown_get_line (const HsMarkdown *self, guint line, gsize *length);

/* The line of the document that line @line (from 1; clamped) stands for. */
guint hs_markdown_get_source (const HsMarkdown *self, guint line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsMarkdown, hs_markdown_free)

G_END_DECLS
