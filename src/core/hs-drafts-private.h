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
} HsDrafting;

/* Adds the event told by bytes @start to @end of the text of entry @index, the first of its
 * @n_times times being its own (0: untimed). */
HsDraft *hs_drafting_add (HsDrafting *self, guint index, guint start, guint end, const HsTimeMatch *times, guint n_times);

/* The entry's times; `*leads` tells whether the text begins with the first of them. */
const GArray *hs_drafting_get_times (const HsEntry *entry, gboolean *leads);

/* Adds an event for each sentence of entry @index that has a clock of its own. */
void hs_drafting_add_sentences (HsDrafting *self, guint index);

/* Adds the event of the table row @index, if it tells one. */
void hs_drafting_add_row (HsDrafting *self, guint index);

G_END_DECLS
