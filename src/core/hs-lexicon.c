/* hs-lexicon.c: the words and phrases by which a language tells an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "hs-error.h"
#include "hs-lexicon.h"

struct _HsLexicon
{
  gatomicrefcount references;
  HsVocabulary *vocabulary; /* of all sets */
  GHashTable *sets;     /* path -> HsPhrases */
  GHashTable *synonyms; /* stem -> the first stem of its class */
  HsPhrases *empty;
};

static void
set_phrase_error (GError **error, const char *name, const char *path, const char *phrase, const char *reason)
{
  g_set_error (error, HS_ERROR, HS_ERROR_LEXICON,
               /* Translators: a file name, a place in the file, a phrase, a technical reason */
               _ ("%s: %s: bad phrase “%s”: %s"), name, path, phrase != NULL ? phrase : "", reason);
}

static gboolean read_member (HsLexicon *lexicon, const char *path, JsonNode *node, const char *name, GError **error);

static gboolean
read_phrases (HsLexicon *lexicon, const char *path, JsonArray *array, const char *name, GError **error)
{
  HsPhrases *phrases = hs_phrases_new (lexicon->vocabulary);

  g_hash_table_insert (lexicon->sets, g_strdup (path), phrases);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      const char *reason = "no string";
      const char *phrase = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;

      if (phrase == NULL || !hs_phrases_add (phrases, phrase, &reason))
        {
          set_phrase_error (error, name, path, phrase, reason);
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
read_object (HsLexicon *lexicon, const char *path, JsonObject *object, const char *name, GError **error)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &member, &node))
    {
      g_autofree char *inner = path[0] == '\0' ? g_strdup (member) : g_strconcat (path, ".", member, NULL);

      if (strcmp (inner, "synonyms") != 0 && strcmp (inner, "words") != 0 && !read_member (lexicon, inner, node, name, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_member (HsLexicon *lexicon, const char *path, JsonNode *node, const char *name, GError **error)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return read_object (lexicon, path, json_node_get_object (node), name, error);
  if (JSON_NODE_HOLDS_ARRAY (node))
    return read_phrases (lexicon, path, json_node_get_array (node), name, error);
  return TRUE;
}

/* The lists of words that phrases name, in the order of the file: a list may name one before it. */
static gboolean
read_words (HsLexicon *lexicon, JsonObject *root, const char *name, GError **error)
{
  JsonObject *lists = json_object_has_member (root, "words") ? json_object_get_object_member (root, "words") : NULL;
  JsonObjectIter iter;
  const char *list;
  JsonNode *node;

  if (lists == NULL)
    return TRUE;
  json_object_iter_init_ordered (&iter, lists);
  while (json_object_iter_next_ordered (&iter, &list, &node))
    {
      JsonArray *words = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

      for (guint i = 0; words != NULL && i < json_array_get_length (words); i++)
        {
          const char *word = json_array_get_string_element (words, i);

          if (word == NULL || word[0] == '\0' || strchr (word, ' ') != NULL
              || !hs_vocabulary_knows (lexicon->vocabulary, word))
            {
              set_phrase_error (error, name, list, word, "not one word");
              return FALSE;
            }
          hs_vocabulary_add_to_list (lexicon->vocabulary, list, word);
        }
    }
  return TRUE;
}

static void
read_synonyms (HsLexicon *lexicon, JsonObject *root)
{
  JsonArray *classes = json_object_has_member (root, "synonyms") ? json_object_get_array_member (root, "synonyms") : NULL;

  for (guint i = 0; classes != NULL && i < json_array_get_length (classes); i++)
    {
      JsonArray *words = json_array_get_array_element (classes, i);
      g_autofree char *first = NULL;

      for (guint j = 0; j < json_array_get_length (words); j++)
        {
          char *stem = hs_word_stem (json_array_get_string_element (words, j));

          if (j == 0)
            first = g_strdup (stem);
          g_hash_table_insert (lexicon->synonyms, stem, g_strdup (first));
        }
    }
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
  g_hash_table_unref (lexicon->sets);
  g_hash_table_unref (lexicon->synonyms);
  hs_phrases_free (lexicon->empty);
  hs_vocabulary_unref (lexicon->vocabulary);
  g_free (lexicon);
}

HsLexicon *
hs_lexicon_new_from_data (const char *text, gssize length, const char *name, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (HsLexicon) lexicon = g_new0 (HsLexicon, 1);
  g_autoptr (GError) local_error = NULL;
  JsonNode *root;

  g_atomic_ref_count_init (&lexicon->references);
  lexicon->vocabulary = hs_vocabulary_new ();
  lexicon->sets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) hs_phrases_free);
  lexicon->synonyms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  lexicon->empty = hs_phrases_new (lexicon->vocabulary);

  if (!json_parser_load_from_data (parser, text, length, &local_error))
    {
      g_set_error (error, HS_ERROR, HS_ERROR_LEXICON, "%s: %s", name, local_error->message);
      return NULL;
    }
  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error (error, HS_ERROR, HS_ERROR_LEXICON, _ ("%s: not a JSON object"), name);
      return NULL;
    }
  if (!read_words (lexicon, json_node_get_object (root), name, error)
      || !read_object (lexicon, "", json_node_get_object (root), name, error))
    return NULL;
  read_synonyms (lexicon, json_node_get_object (root));
  return g_steal_pointer (&lexicon);
}

static HsLexicon *
load_default (void)
{
  const char *folders[] = { g_getenv ("HS_DATADIR"), HS_DATADIR, HS_SOURCE_DATADIR };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = folders[i] != NULL ? g_build_filename (folders[i], "lexicon", "en.json", NULL) : NULL;
      g_autofree char *text = NULL;
      g_autoptr (GError) error = NULL;
      HsLexicon *lexicon;
      gsize length;

      if (path == NULL || !g_file_get_contents (path, &text, &length, NULL))
        continue;
      lexicon = hs_lexicon_new_from_data (text, (gssize) length, path, &error);
      if (lexicon != NULL)
        return lexicon;
      g_warning ("%s", error->message);
    }
  g_error ("The lexicon is missing: %s/lexicon/en.json", HS_DATADIR);
}

HsLexicon *
hs_lexicon_get_default (void)
{
  static HsLexicon *lexicon;

  if (g_once_init_enter (&lexicon))
    g_once_init_leave (&lexicon, load_default ());
  return lexicon;
}

const HsPhrases *
hs_lexicon_get (const HsLexicon *lexicon, const char *path)
{
  const HsPhrases *phrases = g_hash_table_lookup (lexicon->sets, path);

  return phrases != NULL ? phrases : lexicon->empty;
}

const char *
hs_lexicon_get_synonym (const HsLexicon *lexicon, const char *stem)
{
  const char *first = g_hash_table_lookup (lexicon->synonyms, stem);

  return first != NULL ? first : stem;
}
