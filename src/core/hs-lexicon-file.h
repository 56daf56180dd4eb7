/* hs-lexicon-file.h: a file with words and phrases, read but not yet compiled
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* The JSON object of a lexicon file and where it stands; used by one thread. */
typedef struct _HsLexiconFile HsLexiconFile;

/* @text is JSON; @name stands for it in messages. Errors: %HS_ERROR_LEXICON, with line and column. */
HsLexiconFile *hs_lexicon_file_new (const char *text, gssize length, const char *name, GError **error);

/* Errors: those of g_file_get_contents() as well. */
HsLexiconFile *hs_lexicon_file_load (const char *path, GError **error);
void hs_lexicon_file_free (HsLexiconFile *self);

JsonObject *hs_lexicon_file_get_root (const HsLexiconFile *self);

/* (nullable) (transfer none): what @member of @object holds, where that is an object or array; @error where it is
 * something else. */
JsonObject *hs_lexicon_file_get_object (const HsLexiconFile *self, JsonObject *object, const char *member, GError **error);
JsonArray *hs_lexicon_file_get_array (const HsLexiconFile *self, JsonObject *object, const char *member, GError **error);

/* Element @index of @array where that is a string; null and @error where it is something else. */
const char *hs_lexicon_file_get_string (const HsLexiconFile *self, JsonArray *array, guint index, GError **error);

/* Sets @error: @reason, with the file and the line on which the string @quoted first stands. */
void hs_lexicon_file_set_error (const HsLexiconFile *self, GError **error, const char *quoted, const char *reason);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsLexiconFile, hs_lexicon_file_free)

G_END_DECLS
