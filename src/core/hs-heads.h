/* hs-heads.h: what stands at the head of an event: of its clauses, and over it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-reading.h"

G_BEGIN_DECLS

/* The first match of @set that begins in the head of a clause of @words: before any word that begins a clause
 * under it ("because", "to", "which"), and among the first dozen words. */
gboolean hs_heads_find (const HsLexicon *lexicon, const char *set, const HsWords *words, HsPhraseMatch *match);

/* (transfer full) (element-type utf8): the labels and the name of the section that @event stands under, its own
 * label first. */
GPtrArray *hs_heads_get_labels (const HsReading *reading, const HsEvent *event);

/* Whether one of the first @n of @labels is a phrase of @set as a whole. */
gboolean hs_heads_say (const HsLexicon *lexicon, const char *set, const GPtrArray *labels, guint n);

G_END_DECLS
