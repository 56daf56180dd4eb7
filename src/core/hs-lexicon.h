/* hs-lexicon.h: the words and phrases by which a language tells an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-lexicon-file.h"
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

/* A file that a lexicon is made of, and (nullable) which of its groups and sets ("sections", "columns.owner") alone. */
typedef struct
{
  const HsLexiconFile *file;
  const char *const *only;
} HsLexiconPart;

/* The lexicon of @language, of all @parts together: sets and lists of words of one name are joined, but a
 * part that lends single sets adds nothing to a list of the others; verbs, stems and synonyms are those of the parts that are
 * whole. Errors: %HS_ERROR_LEXICON. */
HsLexicon *hs_lexicon_new (const char *language, const HsLexiconPart *parts, guint n, GError **error);

/* Reads the JSON @text as English; @name stands for it in messages. Errors: %HS_ERROR_LEXICON. */
HsLexicon *hs_lexicon_new_from_data (const char *text, gssize length, const char *name, GError **error);

HsLexicon *hs_lexicon_ref (HsLexicon *lexicon);
void hs_lexicon_unref (HsLexicon *lexicon);

/* As ISO 639 names it: "en". */
const char *hs_lexicon_get_language (const HsLexicon *lexicon);

/* (transfer none): the English lexicon of hs_languages_get_default(). Thread-safe. */
HsLexicon *hs_lexicon_get_default (void);

/* Whether @member of a file is none of its groups of sets. */
gboolean hs_lexicon_is_special (const char *member);

/* (transfer none): the set at @path; an empty one where the lexicon has none. */
const HsPhrases *hs_lexicon_get (const HsLexicon *lexicon, const char *path);

/* Whether the lexicon has a set at @path. */
gboolean hs_lexicon_has (const HsLexicon *lexicon, const char *path);

/* (transfer full): what stands for the folded @word where topics are compared: its stem, or that of its synonyms. */
char *hs_lexicon_get_concept (const HsLexicon *lexicon, const char *word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsLexicon, hs_lexicon_unref)

G_END_DECLS
