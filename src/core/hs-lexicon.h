/* hs-lexicon.h: the words and phrases by which a language tells an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-phrases.h"

G_BEGIN_DECLS

/**
 * HsLexicon:
 *
 * The sets of phrases of `data/lexicon/LANGUAGE.json`, named by their path in that file
 * ("kinds.resolution"). Immutable, atomically reference-counted, may cross threads. The shape of the
 * file: data/lexicon/lexicon.schema.json; the syntax of a phrase: #HsPhrases.
 */
typedef struct _HsLexicon HsLexicon;

HsLexicon *hs_lexicon_ref (HsLexicon *lexicon);
void hs_lexicon_unref (HsLexicon *lexicon);

/* Reads the JSON @text; @name stands for it in messages. Errors: %HS_ERROR_LEXICON. */
HsLexicon *hs_lexicon_new_from_data (const char *text, gssize length, const char *name, GError **error);

/* (transfer none): the English lexicon that is installed, or stands in the folder that the
 * environment's HS_DATADIR names, or in the source tree. Aborts where there is none: without it
 * nothing can be read. Thread-safe. */
HsLexicon *hs_lexicon_get_default (void);

/* (transfer none): the set at @path; an empty one where the file has none. */
const HsPhrases *hs_lexicon_get (const HsLexicon *lexicon, const char *path);

/* The class of synonyms of the word stem @stem (stems of one class name one thing), @stem itself
 * where it has none. */
const char *hs_lexicon_get_synonym (const HsLexicon *lexicon, const char *stem);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsLexicon, hs_lexicon_unref)

G_END_DECLS
