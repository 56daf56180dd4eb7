/* hs-stemmer.h: the stems of a language's words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsStemmer:
 *
 * Cuts the endings of nouns and verbs, so that "migrations" and "migrated" compare equal. Its rules stand in the
 * lexicon of the language, in steps: of each step the first rule that fits is applied. Filled by one thread, then read
 * by any.
 */
typedef struct _HsStemmer HsStemmer;

HsStemmer *hs_stemmer_new (void);
void hs_stemmer_free (HsStemmer *self);

void hs_stemmer_begin_step (HsStemmer *self);

/* One more rule of the step begun last: a word that ends in @ending, with at least @least bytes before it, ends in
 * @replacement instead. */
void hs_stemmer_add_rule (HsStemmer *self, const char *ending, const char *replacement, guint least);

/* (transfer full): the stem of the folded @word. */
char *hs_stemmer_stem (const HsStemmer *self, const char *word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsStemmer, hs_stemmer_free)

G_END_DECLS
