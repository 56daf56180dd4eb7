/* test-time-words.c: tests of the words that time expressions are made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-time-words.h"

static void
test_find (void)
{
  static const struct
  {
    const char *text;
    guint class;
    int value;
  } cases[] = {
    { "June", HS_TIME_WORD_MONTH, 6 },
    { "DEC", HS_TIME_WORD_MONTH, 12 },
    { "d\xc3\xa9" "cembre", HS_TIME_WORD_MONTH, 12 },
    { "May", HS_TIME_WORD_MONTH, 5 },
    { "Thurs", HS_TIME_WORD_WEEKDAY, 4 },
    { "pm", HS_TIME_WORD_MERIDIEM, 2 },
    { "midnight", HS_TIME_WORD_NAMED, 0 },
    { "hours", HS_TIME_WORD_UNIT, HS_TIME_UNIT_HOUR },
    { "ninety", HS_TIME_WORD_COUNT, 90 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const HsTimeWord *word = hs_time_words_find (cases[i].text, strlen (cases[i].text));

      g_assert_nonnull (word);
      g_assert_cmpuint (word->classes & cases[i].class, ==, cases[i].class);
      g_assert_cmpint (word->value, ==, cases[i].value);
    }
}

static void
test_several_classes (void)
{
  const HsTimeWord *word = hs_time_words_find ("between", 7);

  g_assert_nonnull (word);
  g_assert_true ((word->classes & HS_TIME_WORD_BETWEEN) != 0);
  g_assert_true ((word->classes & HS_TIME_WORD_LEAD) != 0);
  g_assert_false ((word->classes & HS_TIME_WORD_MONTH) != 0);
}

static void
test_other_words (void)
{
  static const char *const words[] = { "", "server", "juneau", "supercalifragilistic" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_null (hs_time_words_find (words[i], strlen (words[i])));
}

static void
test_part_of_text (void)
{
  g_assert_nonnull (hs_time_words_find ("Junebug", 4));
}

static void
test_seconds (void)
{
  g_assert_cmpint (hs_time_unit_get_seconds (HS_TIME_UNIT_SECOND), ==, 1);
  g_assert_cmpint (hs_time_unit_get_seconds (HS_TIME_UNIT_HOUR), ==, 3600);
  g_assert_cmpint (hs_time_unit_get_seconds (HS_TIME_UNIT_WEEK), ==, 604800);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time-words/find", test_find);
  g_test_add_func ("/time-words/several-classes", test_several_classes);
  g_test_add_func ("/time-words/other-words", test_other_words);
  g_test_add_func ("/time-words/part-of-text", test_part_of_text);
  g_test_add_func ("/time-words/seconds", test_seconds);
  return g_test_run ();
}
