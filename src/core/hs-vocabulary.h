/* hs-vocabulary.h: which words the phrases of a lexicon ask for, and what each word of a text answers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsVocabulary:
 *
 * The classes of words that phrases are made of ("issue|problem*|~fail"), numbered, and the phrases that begin with
 * each. What a word belongs to is found out once for each word, so that to match a phrase is to test a bit.
 *
 * Filled by one thread first; from the first hs_vocabulary_look_up() on unchangeable, and may then be used by many
 * threads at once. Atomically reference-counted.
 */
typedef struct _HsVocabulary HsVocabulary;

/* What a word belongs to. Owned by the vocabulary. */
typedef struct _HsVocable HsVocable;

HsVocabulary *hs_vocabulary_new (void);
HsVocabulary *hs_vocabulary_ref (HsVocabulary *vocabulary);
void hs_vocabulary_unref (HsVocabulary *vocabulary);

/* Verbs (`~word`) that end in @infinitive may end in @ending too; to be told before they are named. */
void hs_vocabulary_add_conjugation (HsVocabulary *vocabulary, const char *infinitive, const char *ending);

/* One more word of the list that `<name>` stands for in the classes that are added later; @pattern is in their syntax. */
void hs_vocabulary_add_to_list (HsVocabulary *vocabulary, const char *name, const char *pattern);

/* Whether @patterns, as below, names no list that is not there. */
gboolean hs_vocabulary_knows (const HsVocabulary *vocabulary, const char *patterns);

/* The number of the class @patterns: words separated by `|`; `wor*`: words that begin so; `*ed`: words that end so;
 * `~word`: the verb in its regular forms; `<name>`: all words of that list; all of them with or without accents. Equal
 * texts are one class. */
guint hs_vocabulary_add_class (HsVocabulary *vocabulary, const char *patterns);

/* A new set of phrases; its number. */
guint hs_vocabulary_add_set (HsVocabulary *vocabulary);

/* How many numbers hold a bit for each set. */
guint hs_vocabulary_count_set_numbers (const HsVocabulary *vocabulary);

/* @phrase (opaque, not owned) of @set can begin with a word of @class. The order of the calls is the order in which
 * hs_vocable_get_phrases() gives them. */
void hs_vocabulary_add_phrase (HsVocabulary *vocabulary, guint set, guint class, gconstpointer phrase);

/* Puts into @vocables what each of the @n folded @words belongs to; thread-safe. */
void hs_vocabulary_look_up (HsVocabulary *vocabulary, const char *const *words, guint n, const HsVocable **vocables);

/* Here only for the functions below. The phrases of set n stand in @phrases from @first[n] to before @first[n + 1]. */
struct _HsVocable
{
  guint64 *classes; /* a bit for each */
  guint n;          /* numbers in @classes */
  guint16 *first;
  gconstpointer *phrases;
  guint64 *sets; /* with phrases: a bit for each */
  guint n_sets;  /* numbers in @sets */
};

/* Whether the word belongs to @class. */
static inline gboolean
hs_vocable_is (const HsVocable *vocable, guint class)
{
  return (vocable->classes[class / 64] >> class % 64 & 1) != 0;
}

/* (transfer none) (array length=n): the phrases of @set that can begin with the word, each once. */
static inline gconstpointer const *
hs_vocable_get_phrases (const HsVocable *vocable, guint set, guint *n)
{
  *n = vocable->first[set + 1] - vocable->first[set];
  return *n > 0 ? (gconstpointer const *) vocable->phrases + vocable->first[set] : NULL;
}

/* Sets the bits of those sets of which a phrase can begin with the word: set n is bit n % 64 of number n / 64 in @sets,
 * which holds hs_vocabulary_count_set_numbers(). */
void hs_vocable_add_sets (const HsVocable *vocable, guint64 *sets);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsVocabulary, hs_vocabulary_unref)

G_END_DECLS
