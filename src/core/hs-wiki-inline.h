/* hs-wiki-inline.h: the text of one block of HTML as lines of Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block.h"

G_BEGIN_DECLS

/* White space is one space, line breaks are lines, spans without text vanish. */
typedef struct _HsWikiInline HsWikiInline;

HsWikiInline *hs_wiki_inline_new (void);
void hs_wiki_inline_free (HsWikiInline *self);

/* Adds @length bytes of running text that begins on line @source of the document. */
void hs_wiki_inline_add (HsWikiInline *self, const char *text, gsize length, guint source);

/* A picture with the address @target (nullable) and the text @alt that stands for it (nullable). */
void hs_wiki_inline_add_image (HsWikiInline *self, const char *target, const char *alt, guint source);

void hs_wiki_inline_break (HsWikiInline *self);

/* Spans nest: close ends the last one that is open. @target is that of a link (nullable: then it is none). */
void hs_wiki_inline_open (HsWikiInline *self, HsSpanType type, const char *target);
void hs_wiki_inline_close (HsWikiInline *self);

gboolean hs_wiki_inline_is_empty (const HsWikiInline *self);

/* Ends the text; spans that are open go on in the next one. Returns the number of its lines. */
guint hs_wiki_inline_end (HsWikiInline *self);

/* Of an ended text: line @index (from 0) and where it begins in the document. */
const char *hs_wiki_inline_get_line (const HsWikiInline *self, guint index, guint *source);

/* Forgets the text, for the next block. */
void hs_wiki_inline_clear (HsWikiInline *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsWikiInline, hs_wiki_inline_free)

G_END_DECLS
