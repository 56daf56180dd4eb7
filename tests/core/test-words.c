/* test-words.c: texts cut into words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "hs-words.h"

static char *
join (const HsWords *words)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < hs_words_get_length (words); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", hs_words_get (words, i)->text);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_folding (void)
{
  static const struct
  {
    const char *text;
    const char *words;
  } cases[] = {
    { "", "" },
    { "Rolled back: DNS-settings (again)!", "rolled back dns settings again" },
    { "wasn’t 80% full", "wasn't 80% full" },
    { "Überlast im Café", "uberlast im cafe" },
    { "L’alerte n'a pas d'effet aujourd'hui", "l alerte n a pas d effet aujourd'hui" },
    { "Qu'elle reste jusqu’à 9h, don't", "qu elle reste jusqu a 9h don't" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsWords) words = hs_words_new (cases[i].text);
      g_autofree char *joined = join (words);

      g_assert_cmpstr (joined, ==, cases[i].words);
    }
}

static void
test_gaps (void)
{
  g_autoptr (HsWords) words = hs_words_new ("One two, three; four. Five wp-settings.php six");
  static const HsGap gaps[] = { HS_GAP_SENTENCE, HS_GAP_SPACE, HS_GAP_COMMA, HS_GAP_CLAUSE, HS_GAP_SENTENCE,
                                HS_GAP_SPACE, HS_GAP_HYPHEN, HS_GAP_HYPHEN, HS_GAP_SPACE };

  g_assert_cmpuint (hs_words_get_length (words), ==, G_N_ELEMENTS (gaps));
  for (guint i = 0; i < G_N_ELEMENTS (gaps); i++)
    g_assert_cmpint (hs_words_get (words, i)->gap, ==, gaps[i]);
}

static void
test_shortened (void)
{
  g_autoptr (HsWords) words = hs_words_new ("We called Mr. Okoro and J. Lind. They came. Plan I. Done");

  g_assert_cmpint (hs_words_get (words, 3)->gap, ==, HS_GAP_SPACE);
  g_assert_cmpint (hs_words_get (words, 6)->gap, ==, HS_GAP_SPACE);
  g_assert_cmpint (hs_words_get (words, 7)->gap, ==, HS_GAP_SENTENCE);
  g_assert_cmpint (hs_words_get (words, 11)->gap, ==, HS_GAP_SENTENCE);
}

static void
test_sentences (void)
{
  g_autoptr (HsWords) words = hs_words_new ("First of all. Then the second. Done");

  g_assert_cmpuint (hs_words_sentence_start (words, 4), ==, 3);
  g_assert_cmpuint (hs_words_sentence_end (words, 4), ==, 6);
  g_assert_cmpuint (hs_words_sentence_end (words, 6), ==, 7);
}

static void
test_offsets (void)
{
  const char *text = "Ä bad  lead";
  g_autoptr (HsWords) words = hs_words_new (text);

  g_assert_cmpuint (hs_words_get (words, 1)->start, ==, 3);
  g_assert_cmpuint (hs_words_get (words, 2)->end, ==, 12);
  g_assert_cmpuint (hs_words_find (words, 4), ==, 2);
  g_assert_cmpuint (hs_words_find (words, 99), ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/folding", test_folding);
  g_test_add_func ("/words/gaps", test_gaps);
  g_test_add_func ("/words/shortened", test_shortened);
  g_test_add_func ("/words/sentences", test_sentences);
  g_test_add_func ("/words/offsets", test_offsets);
  return g_test_run ();
}
