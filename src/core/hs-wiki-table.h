/* hs-wiki-table.h: a table of a page as a table of Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-markdown.h"

G_BEGIN_DECLS

/* Built row by row; a short cell that spans rows (a day before its times) stands in each of them. */
typedef struct _HsWikiTable HsWikiTable;

HsWikiTable *hs_wiki_table_new (void);
void hs_wiki_table_free (HsWikiTable *self);

/* A row that begins on line @source of the document. */
void hs_wiki_table_begin_row (HsWikiTable *self, guint source);

/* A cell that spans so many columns and rows; the values stand in the document, where they may be anything. */
void hs_wiki_table_begin_cell (HsWikiTable *self, const char *colspan, const char *rowspan, guint source);

/* Adds a line of Markdown to the last cell. */
void hs_wiki_table_add (HsWikiTable *self, const char *line, guint source);

void hs_wiki_table_write (HsWikiTable *self, HsMarkdown *markdown);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsWikiTable, hs_wiki_table_free)

G_END_DECLS
