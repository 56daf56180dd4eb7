/* hs-wiki-blocks.h: writes blocks of Markdown within lists and quotes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-markdown.h"

G_BEGIN_DECLS

typedef struct _HsWikiBlocks HsWikiBlocks;

/* @markdown must outlive it. */
HsWikiBlocks *hs_wiki_blocks_new (HsMarkdown *markdown);
void hs_wiki_blocks_free (HsWikiBlocks *self);

/* Containers nest; close ends the last one that is open. A list counts its items from @number, 0: it does not. */
void hs_wiki_blocks_open_list (HsWikiBlocks *self, guint number);
void hs_wiki_blocks_open_item (HsWikiBlocks *self, guint source);
void hs_wiki_blocks_open_quote (HsWikiBlocks *self);
void hs_wiki_blocks_close (HsWikiBlocks *self);

gboolean hs_wiki_blocks_is_nested (const HsWikiBlocks *self);

/* The item that was opened last, and has no text yet, is a task. */
void hs_wiki_blocks_set_task (HsWikiBlocks *self, gboolean is_done);

/* Begins a block, which stands apart from the one before, and adds its lines. */
void hs_wiki_blocks_begin (HsWikiBlocks *self, guint source);
void hs_wiki_blocks_add_line (HsWikiBlocks *self, const char *line, guint source);

/* A block that is all of @other. */
void hs_wiki_blocks_add_all (HsWikiBlocks *self, const HsMarkdown *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsWikiBlocks, hs_wiki_blocks_free)

G_END_DECLS
