/* hs-outline.h: the entries of a document, each with the role of the section that it stands in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block.h"
#include "hs-lexicon.h"

G_BEGIN_DECLS

/* What a section of a postmortem is for. %HS_ROLE_HAPPENED are the sections beside the timeline
 * that list what happened ("Detection", "Actions taken", "Misleading paths", "Escalation"). */
typedef enum
{
  HS_ROLE_OTHER,
  HS_ROLE_SUMMARY,
  HS_ROLE_TIMELINE,
  HS_ROLE_HAPPENED,
  HS_ROLE_ROOT_CAUSE,
  HS_ROLE_RESOLUTION,
  HS_ROLE_IMPACT,
  HS_ROLE_MEASURES,
  HS_ROLE_TASKS,
  HS_ROLE_LESSONS,
  HS_ROLE_DURATION,
  HS_ROLE_BACKGROUND,
  HS_N_ROLES,
} HsRole;

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
 * @text: plain text, lines ended by `\n`; of a row its cells joined by tabs
 * @body: offset in @text of what follows the label, 0 where there is none
 * @label: (nullable): the words before the first colon, where they are a label
 * @label_role: the role that @label names, %HS_ROLE_OTHER for none
 * @block: index of the block that holds @text; of a row, of the row
 * @has_children: whether items are nested in it
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
  guint block;
  gboolean has_children;
  HsTask task;
} HsEntry;

/* (transfer full) (element-type HsEntry): frees its entries. */
GArray *hs_outline_new (const HsBlocks *blocks, const HsLexicon *lexicon);

/* The role that the words of a heading or label name. */
HsRole hs_role_of_heading (const HsLexicon *lexicon, const char *text);
HsRole hs_role_of_label (const HsLexicon *lexicon, const char *text);

/* Whether anything is said behind the label (or at all, without one). */
gboolean hs_entry_has_body (const HsEntry *entry);

/* Source line of byte @offset of the text of @entry. */
guint hs_entry_get_line_at (const HsEntry *entry, guint offset);

G_END_DECLS
