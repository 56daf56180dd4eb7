/* hs-wiki-writer.h: writes the blocks of a page as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-markdown.h"
#include "hs-wiki-element.h"

G_BEGIN_DECLS

/* Elements begin and end, each on a line of the document; they nest. */
typedef struct _HsWikiWriter HsWikiWriter;

/* @markdown must outlive the writer. */
HsWikiWriter *hs_wiki_writer_new (HsMarkdown *markdown);
void hs_wiki_writer_free (HsWikiWriter *self);

/* @attributes as in hs_wiki_element_get (). */
void hs_wiki_writer_begin (HsWikiWriter *self, HsWikiElement element, const char *const *attributes, guint source);
void hs_wiki_writer_end (HsWikiWriter *self, HsWikiElement element, guint source);

/* Text whose first byte stands on line @source. */
void hs_wiki_writer_add_text (HsWikiWriter *self, const char *text, gsize length, guint source);

/* Writes what is left. */
void hs_wiki_writer_finish (HsWikiWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsWikiWriter, hs_wiki_writer_free)

G_END_DECLS
