/* hs-entry.h: one entry of a document: a heading, a paragraph, an item, a row, a line of code
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block.h"
#include "hs-role.h"

G_BEGIN_DECLS

typedef enum
{
  HS_ENTRY_HEADING,
  HS_ENTRY_PARAGRAPH,
  HS_ENTRY_ITEM,
  HS_ENTRY_ROW,
  HS_ENTRY_CODE, /* one line of a block of code */
} HsEntryForm;

/**
 * HsEntry:
 * @form: how it is set
 * @role: of its section, or of its own label where that names one
 * @section: index of the heading that it stands under (itself for a heading), -1 before the first
 * @parent: index of the item that it is nested in, -1 for none
 * @depth: nesting of lists, 0 outside of any
 * @level: of a heading; of a row: 0 for the header
 * @line: first line in the source
 * @end_line: last line
 * @text: plain text, lines ended by `\n`, without references to footnotes and without the words that
 *   stand for images; of a row its cells joined by tabs
 * @body: offset in @text of what follows the label, 0 where there is none
 * @label: (nullable): the words before the first colon, where they are a label
 * @label_role: the role that @label names, %HS_ROLE_OTHER for none
 * @times: (element-type HsTimeMatch): the times in @text, days read in the order of the document
 * @block: index of the block that holds @text; of a row, of the row
 * @has_children: whether items are nested in it
 * @quoted: whether it stands in a quotation
 * @task: the check box of an item
 */
typedef struct
{
  HsEntryForm form;
  HsRole role;
  int section;
  int parent;
  guint depth;
  int level;
  guint line;
  guint end_line;
  char *text;
  guint body;
  char *label;
  HsRole label_role;
  GArray *times;
  guint block;
  gboolean has_children;
  gboolean quoted;
  HsTask task;
} HsEntry;

void hs_entry_clear (HsEntry *entry);

/* (transfer full): the text of @block without what an #HsEntry leaves out. */
char *hs_entry_dup_text (const HsBlock *block);

/* Length of the label that @text begins with, up to its colon; 0 where it begins with none. */
guint hs_entry_find_label (const char *text);

/* Sets label, body and role of @entry by its text. */
void hs_entry_set_label (HsEntry *entry, const HsLexicon *lexicon);

/* "- Key events" over a nested list is a label although it has no colon. */
void hs_entry_set_bare_label (HsEntry *entry, const HsLexicon *lexicon);

/* Whether anything is said behind the label (or at all, without one). */
gboolean hs_entry_has_body (const HsEntry *entry);

/* Whether the entry is what a template leaves to be filled in: "<text>", "Describe ...", "How was it found?". */
gboolean hs_entry_is_placeholder (const HsEntry *entry, const HsLexicon *lexicon);

/* Source line of byte @offset of the text of @entry. */
guint hs_entry_get_line_at (const HsEntry *entry, guint offset);

G_END_DECLS
