/* hs-topic.c: what a passage is about, as the stems of its words that carry meaning
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "hs-hash.h"
#include "hs-topic.h"

struct _HsTopic
{
  GHashTable *stems;
};

HsTopic *
hs_topic_new (void)
{
  HsTopic *topic = g_new0 (HsTopic, 1);

  topic->stems = g_hash_table_new_full (hs_hash_text, g_str_equal, g_free, NULL);
  return topic;
}

void
hs_topic_free (HsTopic *topic)
{
  g_hash_table_unref (topic->stems);
  g_free (topic);
}

/* Whether word @index is one of @set, "server's" like "server". */
static gboolean
is_one_of (const HsPhrases *set, const HsWords *words, guint index)
{
  const char *word = hs_words_get (words, index)->text;
  g_autofree char *bare = NULL;
  g_autoptr (HsWords) alone = NULL;
  HsPhraseMatch match;

  if (hs_phrases_find (set, words, index, index + 1, &match))
    return TRUE;
  if (!g_str_has_suffix (word, "'s"))
    return FALSE;
  bare = g_strndup (word, strlen (word) - 2);
  alone = hs_words_new (bare);
  return hs_phrases_match_all (set, alone);
}

static void
add_word (HsTopic *topic, const HsLexicon *lexicon, const HsWords *words, guint index)
{
  g_hash_table_add (topic->stems, hs_lexicon_get_concept (lexicon, hs_words_get (words, index)->text));
}

static gboolean
carries_meaning (const HsPhrases *empty, const HsWords *words, guint index)
{
  return strlen (hs_words_get (words, index)->text) >= 2 && !is_one_of (empty, words, index);
}

void
hs_topic_add_words (HsTopic *topic, const HsLexicon *lexicon, const HsWords *words, guint from, guint to)
{
  const HsPhrases *weak = hs_lexicon_get (lexicon, "topics.weak");
  const HsPhrases *empty = hs_lexicon_get (lexicon, "topics.empty");

  for (guint i = from; i < MIN (to, hs_words_get_length (words)); i++)
    if (carries_meaning (empty, words, i) && !is_one_of (weak, words, i))
      add_word (topic, lexicon, words, i);
}

void
hs_topic_add_weak_words (HsTopic *topic, const HsLexicon *lexicon, const HsWords *words, guint from, guint to)
{
  const HsPhrases *weak = hs_lexicon_get (lexicon, "topics.weak");

  for (guint i = from; i < MIN (to, hs_words_get_length (words)); i++)
    if (is_one_of (weak, words, i))
      add_word (topic, lexicon, words, i);
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
