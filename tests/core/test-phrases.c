/* test-phrases.c: the syntax and the search of phrases
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "hs-phrases.h"

typedef struct
{
  const char *phrase;
  const char *text;
  int start; /* -1: no match */
  int end;
} Case;

static const Case cases[] = {
  { "ruled out", "We ruled out the network", 1, 3 },
  { "ruled out", "We ruled. Out we went", -1, 0 },
  { "suspect*", "engineers suspected hardware", 1, 2 },
  { "rolled|rolling back", "rolling back the release", 0, 2 },
  { "fully ?been resolved", "fully resolved", 0, 2 },
  { "fully ?been resolved", "fully been resolved", 0, 3 },
  { "!not confirmed", "not confirmed", -1, 0 },
  { "!not confirmed", "it was confirmed", 2, 3 },
  { "escalated !quickly to", "escalated quickly", -1, 0 },
  { "escalat* ... to", "escalated the whole incident to them", 0, 5 },
  { "escalat* .. to", "escalated the whole big incident to them", -1, 0 },
  { "^ resolved", "resolved at last", 0, 1 },
  { "^ resolved", "was resolved", -1, 0 },
  { "resolved $", "was resolved", 1, 2 },
  { "and *ed|*s the", "a leak and restarted the job", 2, 5 },
  { "and *ed|*s the", "a leak and the job", -1, 0 },
  { "~stop", "they stopped it", 1, 2 },
  { "~stop|~deploy", "deploying the fix", 0, 1 },
  { "~copy", "she copies it", 1, 2 },
  { "~remove", "it removes rows", 1, 2 },
  { "~remove", "it remained", -1, 0 },
  { "<bad> again", "it failed again", 1, 3 },
  { "?<bad>|well again", "well again", 0, 2 },
  { ", *ing", "an attack, starting to look", 2, 3 },
  { ", *ing", "an attack starting to look", -1, 0 },
};

static void
test_find (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsVocabulary) vocabulary = hs_vocabulary_new ();
      g_autoptr (HsPhrases) phrases = hs_phrases_new (vocabulary);
      g_autoptr (HsWords) words = hs_words_new (cases[i].text);
      const char *reason = NULL;
      HsPhraseMatch match;
      gboolean found;

      hs_vocabulary_add_to_list (vocabulary, "bad", "~fail");
      g_assert_true (hs_phrases_add (phrases, cases[i].phrase, &reason));
      found = hs_phrases_find (phrases, words, 0, G_MAXUINT, &match);
      g_test_message ("“%s” in “%s”", cases[i].phrase, cases[i].text);
      g_assert_cmpint (found, ==, cases[i].start >= 0);
      if (!found)
        continue;
      g_assert_cmpuint (match.start, ==, cases[i].start);
      g_assert_cmpuint (match.end, ==, cases[i].end);
    }
}

static void
test_longest (void)
{
  g_autoptr (HsVocabulary) vocabulary = hs_vocabulary_new ();
  g_autoptr (HsPhrases) phrases = hs_phrases_new (vocabulary);
  g_autoptr (HsWords) words = hs_words_new ("assumed the issue was related to the network");
  const char *reason;
  HsPhraseMatch match;

  hs_phrases_add (phrases, "assum* @", &reason);
  hs_phrases_add (phrases, "assum* ... related to @", &reason);
  g_assert_true (hs_phrases_find (phrases, words, 0, G_MAXUINT, &match));
  g_assert_cmpuint (match.end, ==, 6);
  g_assert_cmpint (match.capture, ==, HS_CAPTURE_AFTER);
}

static void
test_malformed (void)
{
  static const char *const bad[] = { "two  spaces", "", "in the @ middle", "a <list> unheard of" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (HsVocabulary) vocabulary = hs_vocabulary_new ();
      g_autoptr (HsPhrases) phrases = hs_phrases_new (vocabulary);
      const char *reason = NULL;

      g_assert_false (hs_phrases_add (phrases, bad[i], &reason));
      g_assert_nonnull (reason);
    }
}

static void
test_range (void)
{
  g_autoptr (HsVocabulary) vocabulary = hs_vocabulary_new ();
  g_autoptr (HsPhrases) phrases = hs_phrases_new (vocabulary);
  g_autoptr (HsWords) words = hs_words_new ("a b a b");
  const char *reason;
  HsPhraseMatch match;

  hs_phrases_add (phrases, "a", &reason);
  g_assert_true (hs_phrases_find (phrases, words, 1, G_MAXUINT, &match));
  g_assert_cmpuint (match.start, ==, 2);
  g_assert_false (hs_phrases_find (phrases, words, 1, 2, &match));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/phrases/find", test_find);
  g_test_add_func ("/phrases/longest", test_longest);
  g_test_add_func ("/phrases/malformed", test_malformed);
  g_test_add_func ("/phrases/range", test_range);
  return g_test_run ();
}
