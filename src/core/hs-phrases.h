/* hs-phrases.h: sets of phrases, and their search in a text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-vocabulary.h"
#include "hs-words.h"

G_BEGIN_DECLS

/**
 * HsPhrases:
 *
 * A set of compiled phrases. A phrase is words separated by spaces, each of them
 * - `word`: this word; `wor*`: words that begin so; `*ed`: words that end so; `~word`: the verb in its
 *   regular forms; `<name>`: one of the list of that name; `a|b*|<name>`: one of several;
 * - `?a|b`: may be there or not;
 * - `!a|b`: here stands none of these (before the first word: the word before is none of them);
 * - `..`: up to two words of the same clause; `...`: up to six of the same sentence;
 * - `,`: the next word stands after a comma;
 * - `^`: only at the beginning of the text; `$`: only at its end;
 * - `@`: where the thing spoken of begins (at the end of a phrase) or ends (at its beginning).
 *
 * Case and accents make no difference. A word is what #HsWords cuts out: "post-mortem" is two, and so is "l'alerte".
 * A phrase never crosses the end of a sentence. Immutable once filled; may then cross threads.
 */
typedef struct _HsPhrases HsPhrases;

typedef enum
{
  HS_CAPTURE_NONE,
  HS_CAPTURE_AFTER,
  HS_CAPTURE_BEFORE,
} HsCapture;

/* Words from @start to before @end were matched. */
typedef struct
{
  guint start;
  guint end;
  HsCapture capture;
} HsPhraseMatch;

/* An empty set whose words @vocabulary holds. */
HsPhrases *hs_phrases_new (HsVocabulary *vocabulary);
void hs_phrases_free (HsPhrases *phrases);

/* Adds @phrase; false (and a reason, untranslated, static) where it is malformed. Only
 * before anything is sought by a set of the same vocabulary. */
gboolean hs_phrases_add (HsPhrases *phrases, const char *phrase, const char **reason);

/* Whether a phrase may be found; false is certain, and quicker than to look. */
gboolean hs_phrases_may_find (const HsPhrases *phrases, const HsWords *words);

/* The first match that begins at word @from or later and before word @to; the longest there. */
gboolean hs_phrases_find (const HsPhrases *phrases, const HsWords *words, guint from, guint to, HsPhraseMatch *match);

/* Whether one phrase matches @text from its first to its last word. */
gboolean hs_phrases_match_all (const HsPhrases *phrases, const HsWords *words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsPhrases, hs_phrases_free)

G_END_DECLS
