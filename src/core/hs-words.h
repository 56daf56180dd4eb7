/* hs-words.h: a text cut into words, for phrases to be found in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-vocabulary.h"

G_BEGIN_DECLS

/* What separates a word from the one before it. */
typedef enum
{
  HS_GAP_SPACE,
  HS_GAP_HYPHEN,
  HS_GAP_QUOTE,
  HS_GAP_COMMA,
  HS_GAP_CLAUSE,   /* ; : ( ) dash */
  HS_GAP_SENTENCE, /* . ! ? or the beginning of the text */
} HsGap;

/* @text is folded: lower case, no accents, straight apostrophes. An elided article ("l'alerte") is a word. @start and @end are bytes of the source text. */
typedef struct
{
  const char *text;
  guint start;
  guint end;
  HsGap gap;
} HsWord;

/**
 * HsWords:
 *
 * Immutable after its making; used by the thread that made it alone, which gets the same words again when it cuts the
 * same text soon after; keeps no pointer to the source text.
 */
typedef struct _HsWords HsWords;

HsWords *hs_words_new (const char *text);
void hs_words_free (HsWords *words);
guint hs_words_get_length (const HsWords *words);
const HsWord *hs_words_get (const HsWords *words, guint index);

/* (transfer none): what each word is to @vocabulary, looked up once. */
const HsVocable *const *hs_words_look_up (const HsWords *words, HsVocabulary *vocabulary);

/* Whether a phrase of @set of @vocabulary can begin with one of the words. */
gboolean hs_words_may_open (const HsWords *words, HsVocabulary *vocabulary, guint set);

/* Index of the first word from @from on, before @to, with which a phrase of @set can begin, or @to; @set is of the
 * vocabulary that the words were looked up in last. */
guint hs_words_find_opening (const HsWords *words, guint set, guint from, guint to);

/* Index of the first word that begins at byte @offset or later. */
guint hs_words_find (const HsWords *words, guint offset);

/* First word of the sentence of word @index, and the first one after it. */
guint hs_words_sentence_start (const HsWords *words, guint index);
guint hs_words_sentence_end (const HsWords *words, guint index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsWords, hs_words_free)

G_END_DECLS
