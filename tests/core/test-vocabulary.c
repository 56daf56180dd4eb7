/* test-vocabulary.c: classes of words, and the phrases that begin with them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "hs-vocabulary.h"

static const HsVocable *
look_up (HsVocabulary *vocabulary, const char *word)
{
  const HsVocable *vocable = NULL;

  hs_vocabulary_look_up (vocabulary, &word, 1, &vocable);
  g_assert_nonnull (vocable);
  return vocable;
}

static void
test_classes (void)
{
  static const struct
  {
    const char *patterns;
    const char *word;
    gboolean belongs;
  } cases[] = {
    { "stop", "stop", TRUE },           { "stop", "stops", FALSE },       { "fail*", "fail", TRUE },
    { "fail*", "failure", TRUE },       { "fail*", "fai", FALSE },        { "*ed", "red", TRUE },
    { "*ed", "ed", TRUE },              { "*ed", "edit", FALSE },         { "~stop", "stopping", TRUE },
    { "~stop", "stop", TRUE },          { "~stop", "stopper", FALSE },    { "~copy", "copied", TRUE },
    { "~copy", "copyed", FALSE },       { "~play", "played", TRUE },      { "~remove", "removing", TRUE },
    { "~remove", "remov", FALSE },      { "one|two*", "twofold", TRUE },  { "one|two*", "onefold", FALSE },
    { "<trouble>", "outage", TRUE },    { "<trouble>", "crashed", TRUE }, { "<trouble>|calm", "calm", TRUE },
    { "<trouble>", "calm", FALSE },     { "<bad>", "outages", TRUE },      { "<Bad>", "outages", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsVocabulary) vocabulary = hs_vocabulary_new ();
      guint other, class;

      hs_vocabulary_add_to_list (vocabulary, "trouble", "outage*");
      hs_vocabulary_add_to_list (vocabulary, "trouble", "~crash");
      hs_vocabulary_add_to_list (vocabulary, "bad", "<trouble>");
      other = hs_vocabulary_add_class (vocabulary, "unheard");
      class = hs_vocabulary_add_class (vocabulary, cases[i].patterns);
      g_test_message ("“%s” and “%s”", cases[i].patterns, cases[i].word);
      g_assert_cmpuint (hs_vocabulary_add_class (vocabulary, cases[i].patterns), ==, class);
      g_assert_cmpint (hs_vocable_is (look_up (vocabulary, cases[i].word), class), ==, cases[i].belongs);
      g_assert_false (hs_vocable_is (look_up (vocabulary, cases[i].word), other));
    }
}

static void
test_knows (void)
{
  g_autoptr (HsVocabulary) vocabulary = hs_vocabulary_new ();

  hs_vocabulary_add_to_list (vocabulary, "trouble", "outage");
  g_assert_true (hs_vocabulary_knows (vocabulary, "calm|<trouble>"));
  g_assert_false (hs_vocabulary_knows (vocabulary, "calm|<trouble"));
  g_assert_false (hs_vocabulary_knows (vocabulary, "<other>|calm"));
  g_assert_false (hs_vocabulary_knows (vocabulary, "<>"));
}

static void
test_phrases (void)
{
  static const char first[] = "first", second[] = "second", third[] = "third";
  g_autoptr (HsVocabulary) vocabulary = hs_vocabulary_new ();
  guint one = hs_vocabulary_add_set (vocabulary), two = hs_vocabulary_add_set (vocabulary);
  guint stop = hs_vocabulary_add_class (vocabulary, "stop*"), any = hs_vocabulary_add_class (vocabulary, "stopped|went");
  const HsVocable *vocable;
  gconstpointer const *phrases;
  guint n;

  hs_vocabulary_add_phrase (vocabulary, two, stop, third);
  hs_vocabulary_add_phrase (vocabulary, one, stop, first);
  hs_vocabulary_add_phrase (vocabulary, one, any, first);
  hs_vocabulary_add_phrase (vocabulary, one, any, second);

  vocable = look_up (vocabulary, "stopped");
  phrases = hs_vocable_get_phrases (vocable, one, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_true (phrases[0] == first && phrases[1] == second);
  phrases = hs_vocable_get_phrases (vocable, two, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (phrases[0] == third);
  hs_vocable_get_phrases (look_up (vocabulary, "went"), two, &n);
  g_assert_cmpuint (n, ==, 0);
}

static gpointer
look_up_many (gpointer data)
{
  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *word = g_strdup_printf ("stop%u", i % 500);

      g_assert_true (hs_vocable_is (look_up (data, word), 0));
    }
  return NULL;
}

static void
test_threads (void)
{
  g_autoptr (HsVocabulary) vocabulary = hs_vocabulary_new ();
  GThread *threads[4];

  hs_vocabulary_add_class (vocabulary, "stop*");
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("look-up", look_up_many, vocabulary);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  g_assert_true (look_up (vocabulary, "stop1") == look_up (vocabulary, "stop2"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/vocabulary/classes", test_classes);
  g_test_add_func ("/vocabulary/knows", test_knows);
  g_test_add_func ("/vocabulary/phrases", test_phrases);
  g_test_add_func ("/vocabulary/threads", test_threads);
  return g_test_run ();
}
