/* test-supposed.c: where the words that name a hypothesis begin and end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-supposed.h"

/* The phrase of "hypothesis.opens" in @event speaks of @object, before words that say nothing are dropped. */
typedef struct
{
  const char *event;
  const char *object;
} Case;

static const Case cases[] = {
  { "We suspect the cache.", "cache" },
  { "We suspect the cache; it is old.", "cache" },
  { "We suspect the cache because it is old.", "cache" },
  { "We suspect the cache (of the shop) was full; more is not known.", "cache (of the shop) was full" },
  { "We suspect the cache (of the shop).", "cache" },
  { "We suspect https://status.example.org/13 today.", "https://status.example.org/13 today" },
  { "We suspect the job of 13:50 today.", "job of 13:50 today" },
  { "While we slept, the image from 13:50 was suspected.", "image from 13:50" },
  { "It was attributed to the \"stale\" cookies.", "\"stale\" cookies" },
};

static void
test_object (void)
{
  const HsReading reading = { .lexicon = hs_lexicon_get_default () };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsWords) words = hs_words_new (cases[i].event);
      g_autofree char *object = NULL;
      HsPhraseMatch match;
      guint from, to;

      g_test_message ("%s", cases[i].event);
      g_assert_true (hs_reading_find (&reading, "hypothesis.opens", words, 0, G_MAXUINT, &match));
      g_assert_true (hs_supposed_find_object (&reading, words, cases[i].event, &match, &from, &to));
      from = hs_supposed_skip_lead (&reading, words, from, to);
      object = hs_supposed_cut_text (words, cases[i].event, from, to);
      g_assert_cmpstr (object, ==, cases[i].object);
    }
}

static void
test_brackets (void)
{
  const char *text = "the cache (of the shop) was full (again";
  g_autoptr (HsWords) words = hs_words_new (text);

  g_assert_cmpuint (hs_supposed_skip_brackets (words, text, 2, 7), ==, 5);
  g_assert_cmpuint (hs_supposed_skip_brackets (words, text, 1, 7), ==, 1);
  g_assert_cmpuint (hs_supposed_skip_brackets (words, text, 7, 8), ==, 7);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/supposed/object", test_object);
  g_test_add_func ("/supposed/brackets", test_brackets);
  return g_test_run ();
}
