/* hs-supposed.h: where the words that name a hypothesis begin and end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-reading.h"

G_BEGIN_DECLS

/* The first match of @set in @words, @from to before @to. */
static inline gboolean
hs_reading_find (const HsReading *reading, const char *set, const HsWords *words, guint from, guint to, HsPhraseMatch *match)
{
  return hs_phrases_find (hs_lexicon_get (reading->lexicon, set), words, from, to, match);
}

/* Moves @from past words that say nothing at the beginning ("a", "the", "that"). */
guint hs_supposed_skip_lead (const HsReading *reading, const HsWords *words, guint from, guint to);

/* The word after the brackets that open before word @index, where there is one before word @end; else @index. */
guint hs_supposed_skip_brackets (const HsWords *words, const char *text, guint index, guint end);

/* The word after a hypothesis that begins at @from: where a clause, an action or a verdict begins.
 * What stands in brackets belongs to it where more follows. */
guint hs_supposed_find_end (const HsReading *reading, const HsWords *words, const char *text, guint from);

/* Finds the words from @from to before @to that the match speaks of. */
gboolean hs_supposed_find_object (const HsReading *reading, const HsWords *words, const char *text, const HsPhraseMatch *match,
                                  guint *from, guint *to);

/* (transfer full): words @from to before @to of @text, with the quotation mark that belongs to them at either end. */
char *hs_supposed_cut_text (const HsWords *words, const char *text, guint from, guint to);

G_END_DECLS
