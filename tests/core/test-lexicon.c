/* test-lexicon.c: reading a lexicon, its errors, and the topics that it shapes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "hs-error.h"
#include "hs-lexicon.h"
#include "hs-topic.h"

static const char small[] = "{\"language\": \"en\", \"kinds\": {\"detection\": [\"alert*\"]},"
                            " \"topics\": {\"empty\": [\"the|issue\"]}, \"stem\": [[[\"s\", \"\", 3]]],"
                            " \"synonyms\": [[\"database\", \"db\"]]}";

static void
test_sets (void)
{
  g_autoptr (HsLexicon) lexicon = hs_lexicon_new_from_data (small, -1, "small", NULL);
  g_autoptr (HsWords) words = hs_words_new ("an alert came");
  HsPhraseMatch match;

  g_assert_nonnull (lexicon);
  g_assert_true (hs_phrases_find (hs_lexicon_get (lexicon, "kinds.detection"), words, 0, 9, &match));
  g_assert_false (hs_phrases_find (hs_lexicon_get (lexicon, "kinds.unheard"), words, 0, 9, &match));
}

static void
test_errors (void)
{
  static const char *const bad[] = { "", "{", "[]", "{\"kinds\": {\"x\": [\"two  spaces\"]}}", "{\"kinds\": {\"x\": [7]}}" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (hs_lexicon_new_from_data (bad[i], -1, "bad.json", &error));
      g_assert_error (error, HS_ERROR, HS_ERROR_LEXICON);
      g_assert_true (g_str_has_prefix (error->message, "bad.json:"));
    }
}

static void
test_topics (void)
{
  g_autoptr (HsLexicon) lexicon = hs_lexicon_new_from_data (small, -1, "small", NULL);
  g_autoptr (HsTopic) part = hs_topic_new ();
  g_autoptr (HsTopic) whole = hs_topic_new ();

  hs_topic_add_text (part, lexicon, "the DB issue");
  hs_topic_add_text (whole, lexicon, "migrations of the databases");
  g_assert_cmpuint (hs_topic_get_size (part), ==, 1);
  g_assert_cmpuint (hs_topic_count_common (part, whole), ==, 1);
  g_assert_cmpfloat (hs_topic_get_share (part, whole), ==, 1.0);
  g_assert_cmpfloat (hs_topic_get_share (whole, part), <, 1.0);
}

static void
test_default (void)
{
  HsLexicon *lexicon = hs_lexicon_get_default ();
  g_autoptr (HsWords) words = hs_words_new ("Root cause identified");
  HsPhraseMatch match;

  g_assert_true (hs_phrases_find (hs_lexicon_get (lexicon, "kinds.identification"), words, 0, 9, &match));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lexicon/sets", test_sets);
  g_test_add_func ("/lexicon/errors", test_errors);
  g_test_add_func ("/lexicon/topics", test_topics);
  g_test_add_func ("/lexicon/default", test_default);
  return g_test_run ();
}
