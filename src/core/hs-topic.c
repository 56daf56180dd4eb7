/* hs-topic.c: what a passage is about, as the stems of its words that carry meaning
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "hs-topic.h"

struct _HsTopic
{
  GHashTable *stems;
};

HsTopic *
hs_topic_new (void)
{
  HsTopic *topic = g_new0 (HsTopic, 1);

  topic->stems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return topic;
}

void
hs_topic_free (HsTopic *topic)
{
  g_hash_table_unref (topic->stems);
  g_free (topic);
}

/* "server's" says nothing where "server" does not. */
static gboolean
is_empty_possessive (const HsPhrases *empty_words, const char *word)
{
  g_autofree char *bare = g_str_has_suffix (word, "'s") ? g_strndup (word, strlen (word) - 2) : NULL;
  g_autoptr (HsWords) words = bare != NULL ? hs_words_new (bare) : NULL;

  return words != NULL && hs_phrases_match_all (empty_words, words);
}

static gboolean
carries_meaning (const HsPhrases *empty_words, const HsWords *words, guint index)
{
  const char *word = hs_words_get (words, index)->text;
  HsPhraseMatch match;

  return strlen (word) >= 2 && !hs_phrases_find (empty_words, words, index, index + 1, &match)
         && !is_empty_possessive (empty_words, word);
}

void
hs_topic_add_words (HsTopic *topic, const HsLexicon *lexicon, const HsWords *words, guint from, guint to)
{
  const HsPhrases *empty_words = hs_lexicon_get (lexicon, "topics.empty");

  for (guint i = from; i < MIN (to, hs_words_get_length (words)); i++)
    {
      g_autofree char *stem = NULL;

      if (!carries_meaning (empty_words, words, i))
        continue;
      stem = hs_word_stem (hs_words_get (words, i)->text);
      g_hash_table_add (topic->stems, g_strdup (hs_lexicon_get_synonym (lexicon, stem)));
    }
}

void
hs_topic_add_text (HsTopic *topic, const HsLexicon *lexicon, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);

  hs_topic_add_words (topic, lexicon, words, 0, G_MAXUINT);
}

guint
hs_topic_get_size (const HsTopic *topic)
{
  return g_hash_table_size (topic->stems);
}

static int
compare_stems (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

char *
hs_topic_to_string (const HsTopic *topic)
{
  g_autofree char **stems = (char **) g_hash_table_get_keys_as_array (topic->stems, NULL);

  qsort (stems, g_hash_table_size (topic->stems), sizeof *stems, compare_stems);
  return g_strjoinv (" ", stems);
}

guint
hs_topic_count_common (const HsTopic *part, const HsTopic *whole)
{
  GHashTableIter iter;
  gpointer stem;
  guint common = 0;

  g_hash_table_iter_init (&iter, part->stems);
  while (g_hash_table_iter_next (&iter, &stem, NULL))
    common += g_hash_table_contains (whole->stems, stem) ? 1 : 0;
  return common;
}

double
hs_topic_get_share (const HsTopic *part, const HsTopic *whole)
{
  guint size = hs_topic_get_size (part);

  return size == 0 ? 0 : hs_topic_count_common (part, whole) / (double) size;
}
