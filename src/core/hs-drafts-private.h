/* hs-drafts-private.h: what the readers of the forms of a timeline share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-drafts.h"

G_BEGIN_DECLS

typedef struct
{
  const GArray *entries; /* HsEntry */
  guint first;
  guint last;
  const HsLexicon *lexicon;
  GArray *drafts;      /* HsDraft */
  HsTimeMatch heading; /* the day that the entries stand under */
  int header;          /* the row of the header of the table, -1 for none */
} HsDrafting;

static inline const HsEntry *
hs_drafting_get_entry (const HsDrafting *self, guint index)
{
  return &g_array_index (self->entries, HsEntry, index);
}

/* Adds the event told by bytes @start to @end of the text of entry @index, the first of its
 * @n_times times being its own (0: untimed). */
HsDraft *hs_drafting_add (HsDrafting *self, guint index, guint start, guint end, const HsTimeMatch *times, guint n_times);

/* Adds @entry to the detail of the last event, if there is one. */
void hs_drafting_add_detail (HsDrafting *self, const HsEntry *entry);

/* (nullable): the last event. */
HsDraft *hs_drafting_get_last (const HsDrafting *self);

/* The entry's times; `*leads` tells whether the text begins with the first of them. */
const GArray *hs_drafting_get_times (const HsEntry *entry, gboolean *leads);

/* Whether the @length bytes of @text hold a letter or a digit. */
gboolean hs_drafting_says_something (const char *text, gsize length);

/* Reads entry @index as an entry of a timeline. */
void hs_drafting_read_entry (HsDrafting *self, guint index);

/* Adds an event for each sentence of entry @index that has a clock of its own. */
void hs_drafting_add_sentences (HsDrafting *self, guint index);

/* Byte after the end of the sentence that holds byte @offset: behind a full stop before a space and a capital. */
guint hs_drafting_find_sentence_end (const char *text, guint offset);

/* Adds the event of the table row @index, if it tells one. */
void hs_drafting_add_row (HsDrafting *self, guint index);

/* Adds what the sections beside the timeline tell ("Detection", "Resolution") and what is not among
 * the events already. */
void hs_drafting_add_beside (HsDrafting *self);

/* Adds the timed sentences of a document without a timeline, each time once. */
void hs_drafting_add_prose (HsDrafting *self);

/* Whether @text says something about the timeline itself ("Times in UTC"), or what is to be filled in. */
gboolean hs_drafting_is_remark (const HsDrafting *self, const HsEntry *entry);

/* Gives @draft, which has no time, the first of the times of @text with the end of its range. */
void hs_draft_set_time (HsDraft *draft, const char *text, const HsTimeMatch *times, guint n_times);

void hs_draft_clear (HsDraft *draft);

G_END_DECLS
