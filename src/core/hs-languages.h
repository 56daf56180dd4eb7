/* hs-languages.h: the lexicons that there are, and which of them a text is read by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-lexicon.h"

G_BEGIN_DECLS

/**
 * HsLanguages:
 *
 * The lexicons of a folder, and what the user's own files add to them: `LANGUAGE.json` in either. English there always
 * is; the others are compiled when the first text of theirs comes. A user's file that is malformed is left out and
 * told as a problem. Thread-safe.
 */
typedef struct _HsLanguages HsLanguages;

/* @folder holds at least en.json: aborts where it does not, without it nothing can be read. @own_folder (nullable) need
 * not exist. */
HsLanguages *hs_languages_new (const char *folder, const char *own_folder);
void hs_languages_free (HsLanguages *self);

/* (transfer none): those that are installed, or stand in the folder that the environment's HS_DATADIR names, or in the
 * source tree, with those of `hindsight/lexicon` in the user's configuration folder. Made once. */
HsLanguages *hs_languages_get_default (void);

/* (transfer none): the lexicon of @language ("es"), English where there is none. */
HsLexicon *hs_languages_get_lexicon (HsLanguages *self, const char *language);

/* (transfer none): the lexicon of the language whose frequent words @text uses most; English when in doubt. */
HsLexicon *hs_languages_choose (HsLanguages *self, const char *text);

/* (transfer none): a translated message for each of the user's files that was left out; FILE:LINE: in front. */
const char *const *hs_languages_get_problems (HsLanguages *self);

/* Changes when one of the files does; read once. */
const char *hs_languages_get_digest (HsLanguages *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsLanguages, hs_languages_free)

G_END_DECLS
