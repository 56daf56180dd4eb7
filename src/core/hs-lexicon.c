/* hs-lexicon.c: the words and phrases by which a language tells an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-fold.h"
#include "hs-hash.h"
#include "hs-lexicon.h"
#include "hs-stemmer.h"

struct _HsLexicon
{
  gatomicrefcount references;
  char *language;
  HsVocabulary *vocabulary; /* of all sets */
  HsStemmer *stemmer;
  GHashTable *sets;     /* path -> HsPhrases */
  GHashTable *synonyms; /* stem -> the first stem of its class */
  HsPhrases *empty;
};

static gboolean
is_wanted (const HsLexiconPart *part, const char *group, const char *path)
{
  return part->only == NULL || g_strv_contains (part->only, group) || g_strv_contains (part->only, path);
}

static HsPhrases *
ensure_set (HsLexicon *self, const char *path)
{
  HsPhrases *phrases = g_hash_table_lookup (self->sets, path);

  if (phrases == NULL)
    {
      phrases = hs_phrases_new (self->vocabulary);
      g_hash_table_insert (self->sets, g_strdup (path), phrases);
    }
  return phrases;
}

static gboolean
read_set (HsLexicon *self, const HsLexiconFile *file, const char *path, JsonArray *array, GError **error)
{
  HsPhrases *phrases = ensure_set (self, path);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *phrase = hs_lexicon_file_get_string (file, array, i, error);
      const char *reason;

      if (phrase == NULL)
        return FALSE;
      if (!hs_phrases_add (phrases, phrase, &reason))
        {
          hs_lexicon_file_set_error (file, error, phrase, reason);
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
read_group (HsLexicon *self, const HsLexiconPart *part, const char *group, GError **error)
{
  JsonObject *object = hs_lexicon_file_get_object (part->file, hs_lexicon_file_get_root (part->file), group, error);
  JsonObjectIter iter;
  const char *member;

  if (object == NULL)
    return FALSE;
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &member, NULL))
    {
      g_autofree char *path = g_strconcat (group, ".", member, NULL);
      JsonArray *array;

      if (!is_wanted (part, group, path))
        continue;
      array = hs_lexicon_file_get_array (part->file, object, member, error);
      if (array == NULL || !read_set (self, part->file, path, array, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_sets (HsLexicon *self, const HsLexiconPart *part, GError **error)
{
  JsonObjectIter iter;
  const char *member;

  json_object_iter_init_ordered (&iter, hs_lexicon_file_get_root (part->file));
  while (json_object_iter_next_ordered (&iter, &member, NULL))
    if (!hs_lexicon_is_special (member) && !read_group (self, part, member, error))
      return FALSE;
  return TRUE;
}

static gboolean
read_list (HsLexicon *self, const HsLexiconFile *file, const char *list, JsonArray *words, GError **error)
{
  for (guint i = 0; i < json_array_get_length (words); i++)
    {
      const char *word = hs_lexicon_file_get_string (file, words, i, error);

      if (word == NULL)
        return FALSE;
      if (word[0] == '\0' || strpbrk (word, " |") != NULL || !hs_vocabulary_knows (self->vocabulary, word))
        {
          hs_lexicon_file_set_error (file, error, word, _ ("not one word"));
          return FALSE;
        }
      hs_vocabulary_add_to_list (self->vocabulary, list, word);
    }
  return TRUE;
}

/* A list of the language itself keeps to its own words. */
static gboolean
read_lent_list (HsLexicon *self, const HsLexiconFile *file, const char *list, JsonArray *words, GError **error)
{
  g_autofree char *reference = g_strconcat ("<", list, ">", NULL);

  return hs_vocabulary_knows (self->vocabulary, reference) || read_list (self, file, list, words, error);
}

static gboolean
read_conjugation (HsLexicon *self, const HsLexiconFile *file, const char *infinitive, JsonArray *endings, GError **error)
{
  for (guint i = 0; i < json_array_get_length (endings); i++)
    {
      const char *ending = hs_lexicon_file_get_string (file, endings, i, error);

      if (ending == NULL)
        return FALSE;
      hs_vocabulary_add_conjugation (self->vocabulary, infinitive, ending);
    }
  return TRUE;
}

typedef gboolean (*ListReader) (HsLexicon *self, const HsLexiconFile *file, const char *name, JsonArray *list, GError **error);

/* Gives each list in the object @member of @file to @read, in the order of the file. */
static gboolean
read_lists (HsLexicon *self, const HsLexiconFile *file, const char *member, ListReader read, GError **error)
{
  JsonObject *root = hs_lexicon_file_get_root (file), *lists;
  JsonObjectIter iter;
  const char *name;

  if (!json_object_has_member (root, member))
    return TRUE;
  lists = hs_lexicon_file_get_object (file, root, member, error);
  if (lists == NULL)
    return FALSE;
  json_object_iter_init_ordered (&iter, lists);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    {
      JsonArray *list = hs_lexicon_file_get_array (file, lists, name, error);

      if (list == NULL || !read (self, file, name, list, error))
        return FALSE;
    }
  return TRUE;
}

/* [ending, replacement, least] */
static gboolean
read_rule (HsLexicon *self, const HsLexiconFile *file, JsonArray *rule, GError **error)
{
  const char *ending = hs_lexicon_file_get_string (file, rule, 0, error);
  const char *replacement = ending != NULL ? hs_lexicon_file_get_string (file, rule, 1, error) : NULL;
  g_autofree char *folded = replacement != NULL ? hs_fold_text (ending) : NULL;
  JsonNode *least = json_array_get_length (rule) == 3 ? json_array_get_element (rule, 2) : NULL;

  if (folded == NULL)
    return FALSE;
  if (least == NULL || json_node_get_value_type (least) != G_TYPE_INT64 || json_node_get_int (least) < 0)
    {
      hs_lexicon_file_set_error (file, error, ending, _ ("a rule is an ending, what replaces it and how many letters stand before"));
      return FALSE;
    }
  hs_stemmer_add_rule (self->stemmer, folded, replacement, (guint) json_node_get_int (least));
  return TRUE;
}

/* (nullable): element @index of @array where that is an array itself. */
static JsonArray *
get_inner (const HsLexiconFile *file, JsonArray *array, guint index, const char *member, GError **error)
{
  JsonNode *node = json_array_get_element (array, index);

  if (JSON_NODE_HOLDS_ARRAY (node))
    return json_node_get_array (node);
  hs_lexicon_file_set_error (file, error, member, _ ("not a list of lists"));
  return NULL;
}

static gboolean
read_stem (HsLexicon *self, const HsLexiconFile *file, GError **error)
{
  JsonObject *root = hs_lexicon_file_get_root (file);
  JsonArray *steps;

  if (!json_object_has_member (root, "stem"))
    return TRUE;
  steps = hs_lexicon_file_get_array (file, root, "stem", error);
  if (steps == NULL)
    return FALSE;
  if (self->stemmer == NULL)
    self->stemmer = hs_stemmer_new ();
  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      JsonArray *rules = get_inner (file, steps, i, "stem", error);

      if (rules == NULL)
        return FALSE;
      hs_stemmer_begin_step (self->stemmer);
      for (guint j = 0; j < json_array_get_length (rules); j++)
        {
          JsonArray *rule = get_inner (file, rules, j, "stem", error);

          if (rule == NULL || !read_rule (self, file, rule, error))
            return FALSE;
        }
    }
  return TRUE;
}

static char *
stem (const HsLexicon *self, const char *word)
{
  return self->stemmer != NULL ? hs_stemmer_stem (self->stemmer, word) : g_strdup (word);
}

static gboolean
read_class_of_synonyms (HsLexicon *self, const HsLexiconFile *file, JsonArray *words, GError **error)
{
  g_autofree char *first = NULL;

  for (guint i = 0; i < json_array_get_length (words); i++)
    {
      const char *word = hs_lexicon_file_get_string (file, words, i, error);
      g_autofree char *folded = word != NULL ? hs_fold_text (word) : NULL;
      char *own;

      if (folded == NULL)
        return FALSE;
      own = stem (self, folded);
      if (i == 0)
        first = g_strdup (own);
      g_hash_table_insert (self->synonyms, own, g_strdup (first));
    }
  return TRUE;
}

static gboolean
read_synonyms (HsLexicon *self, const HsLexiconFile *file, GError **error)
{
  JsonObject *root = hs_lexicon_file_get_root (file);
  JsonArray *classes;

  if (!json_object_has_member (root, "synonyms"))
    return TRUE;
  classes = hs_lexicon_file_get_array (file, root, "synonyms", error);
  if (classes == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (classes); i++)
    {
      JsonArray *words = get_inner (file, classes, i, "synonyms", error);

      if (words == NULL || !read_class_of_synonyms (self, file, words, error))
        return FALSE;
    }
  return TRUE;
}

/* What the phrases are made of, of all parts before the first phrase. */
static gboolean
read_foundations (HsLexicon *self, const HsLexiconPart *part, GError **error)
{
  if (part->only == NULL
      && (!read_stem (self, part->file, error)
          || !read_lists (self, part->file, "verbs", read_conjugation, error)))
    return FALSE;
  return read_lists (self, part->file, "words", part->only == NULL ? read_list : read_lent_list, error);
}

static gboolean
read_parts (HsLexicon *self, const HsLexiconPart *parts, guint n, GError **error)
{
  for (guint i = 0; i < n; i++)
    if (!read_foundations (self, &parts[i], error))
      return FALSE;
  for (guint i = 0; i < n; i++)
    if (!read_sets (self, &parts[i], error) || (parts[i].only == NULL && !read_synonyms (self, parts[i].file, error)))
      return FALSE;
  return TRUE;
}

HsLexicon *
hs_lexicon_new (const char *language, const HsLexiconPart *parts, guint n, GError **error)
{
  g_autoptr (HsLexicon) self = g_new0 (HsLexicon, 1);

  g_atomic_ref_count_init (&self->references);
  self->language = g_strdup (language);
  self->vocabulary = hs_vocabulary_new ();
  self->sets = g_hash_table_new_full (hs_hash_text, g_str_equal, g_free, (GDestroyNotify) hs_phrases_free);
  self->synonyms = g_hash_table_new_full (hs_hash_text, g_str_equal, g_free, g_free);
  self->empty = hs_phrases_new (self->vocabulary);
  return read_parts (self, parts, n, error) ? g_steal_pointer (&self) : NULL;
}

HsLexicon *
hs_lexicon_new_from_data (const char *text, gssize length, const char *name, GError **error)
{
  g_autoptr (HsLexiconFile) file = hs_lexicon_file_new (text, length, name, error);
  HsLexiconPart part = { file, NULL };

  return file != NULL ? hs_lexicon_new ("en", &part, 1, error) : NULL;
}

gboolean
hs_lexicon_is_special (const char *member)
{
  static const char *const special[] = { "$schema", "language", "extends", "common", "stem", "verbs", "words", "synonyms", NULL };

  return g_strv_contains (special, member);
}

HsLexicon *
hs_lexicon_ref (HsLexicon *lexicon)
{
  g_atomic_ref_count_inc (&lexicon->references);
  return lexicon;
}

void
hs_lexicon_unref (HsLexicon *lexicon)
{
  if (!g_atomic_ref_count_dec (&lexicon->references))
    return;
  g_free (lexicon->language);
  g_hash_table_unref (lexicon->sets);
  g_hash_table_unref (lexicon->synonyms);
  hs_phrases_free (lexicon->empty);
  g_clear_pointer (&lexicon->stemmer, hs_stemmer_free);
  hs_vocabulary_unref (lexicon->vocabulary);
  g_free (lexicon);
}

const char *
hs_lexicon_get_language (const HsLexicon *lexicon)
{
  return lexicon->language;
}

const HsPhrases *
hs_lexicon_get (const HsLexicon *lexicon, const char *path)
{
  const HsPhrases *phrases = g_hash_table_lookup (lexicon->sets, path);

  return phrases != NULL ? phrases : lexicon->empty;
}

gboolean
hs_lexicon_has (const HsLexicon *lexicon, const char *path)
{
  return g_hash_table_contains (lexicon->sets, path);
}

char *
hs_lexicon_get_concept (const HsLexicon *lexicon, const char *word)
{
  char *own = stem (lexicon, word);
  const char *first = g_hash_table_lookup (lexicon->synonyms, own);

  if (first == NULL)
    return own;
  g_free (own);
  return g_strdup (first);
}
