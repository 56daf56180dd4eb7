/* hs-outline-private.h: what the readers of the forms of an entry share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-outline.h"

G_BEGIN_DECLS

/* A heading or a label that stands alone opens a section; a label ranks below every heading. */
#define HS_OUTLINE_LABEL_LEVEL 7
#define HS_OUTLINE_MAX_LEVELS 9

/* The way through the blocks of a document. */
typedef struct
{
  const HsBlocks *blocks;
  const HsLexicon *lexicon;
  GArray *entries;
  int section;
  HsRole roles[HS_OUTLINE_MAX_LEVELS]; /* by level of heading; [0] is the document's */
  int *item_entries;                   /* by block: the entry of an item, -1 for none */
} HsOutlineWalk;

/* Gives the sections from @level on the role @role. */
void hs_outline_open_section (HsOutlineWalk *walk, int level, HsRole role);

/* Adds the entry of block @index; takes @text. It is valid until the next one is added. */
HsEntry *hs_outline_add_entry (HsOutlineWalk *walk, HsEntryForm form, guint index, char *text);

/* Adds the entries of the front matter @index: its title and the times that it tells. */
void hs_outline_add_front_matter (HsOutlineWalk *walk, guint index);

/* Adds the entries of the paragraph (or heading) @index. */
void hs_outline_add_paragraph (HsOutlineWalk *walk, guint index);

/* Whether heading @index is a line such as "Duration: 2 hours", the first of a run of such lines that
 * was set as a heading for want of an empty line or a mark: it opens no section. */
gboolean hs_outline_is_labelled_line (const HsOutlineWalk *walk, guint index);

G_END_DECLS
