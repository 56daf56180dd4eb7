/* test-time-tokens.c: tests of a text cut into numbers, words and marks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-tokens.h"

/* One letter for each token: n number, w word, s space, b break, m mark, d dash, y symbol, a address. */
static char *
spell (const char *text)
{
  g_auto (HsTimeTokens) tokens;
  GString *string = g_string_new (NULL);

  hs_time_tokens_init (&tokens, text);
  for (int i = 0; !hs_time_tokens_is (&tokens, i, HS_TIME_TOKEN_NONE); i++)
    if (hs_time_tokens_is_break (&tokens, i))
      g_string_append_c (string, 'b');
    else
      g_string_append_c (string, "-nwsmdya"[hs_time_tokens_get (&tokens, i)->type]);
  return g_string_free (string, FALSE);
}

static void
test_types (void)
{
  static const struct
  {
    const char *text;
    const char *types;
  } cases[] = {
    { "", "" },
    { "10:20 x", "nmnsw" },
    { "**10**\n", "snb" },
    { "10\xe2\x80\x93" "11", "ndn" },
    { "10\xe2\x88\x92" "11", "nmn" },
    { "\xf0\x9f\x95\x99\xf0\x9f\x95\x99 d\xc3\xa9" "c", "ysw" },
    { "see https://a.example/1:20) x", "wsamsw" },
    { "a://b", "a" },
    { "10\xc2\xa0" "AM", "nsw" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *types = spell (cases[i].text);

      g_assert_cmpstr (types, ==, cases[i].types);
    }
}

static void
test_values (void)
{
  g_auto (HsTimeTokens) tokens;

  hs_time_tokens_init (&tokens, "007 1234567890 \xe2\x88\x92 \xe2\x89\x88 June");
  g_assert_cmpint (hs_time_tokens_get (&tokens, 0)->value, ==, 7);
  g_assert_cmpuint (hs_time_tokens_get (&tokens, 0)->end, ==, 3);
  g_assert_cmpint (hs_time_tokens_get (&tokens, 2)->value, ==, -1);
  g_assert_true (hs_time_tokens_is_mark (&tokens, 4, '-'));
  g_assert_true (hs_time_tokens_is_mark (&tokens, 6, '~'));
  g_assert_true (hs_time_tokens_is_word (&tokens, 8, HS_TIME_WORD_MONTH));
  g_assert_false (hs_time_tokens_is_word (&tokens, 0, HS_TIME_WORD_MONTH));
}

static void
test_outside (void)
{
  g_auto (HsTimeTokens) tokens;

  hs_time_tokens_init (&tokens, "10");
  g_assert_true (hs_time_tokens_is (&tokens, -1, HS_TIME_TOKEN_NONE));
  g_assert_true (hs_time_tokens_is (&tokens, 1, HS_TIME_TOKEN_NONE));
  g_assert_false (hs_time_tokens_is_space (&tokens, 1));
}

static void
test_queries (void)
{
  g_auto (HsTimeTokens) tokens;

  hs_time_tokens_init (&tokens, "T 0233\n1");
  g_assert_true (hs_time_tokens_is_letter (&tokens, 0, 't'));
  g_assert_true (hs_time_tokens_is_number (&tokens, 2, 4, 4));
  g_assert_false (hs_time_tokens_is_number (&tokens, 2, 1, 2));
  g_assert_cmpint (hs_time_tokens_skip_space (&tokens, 1), ==, 2);
  g_assert_cmpint (hs_time_tokens_skip_space (&tokens, 3), ==, 3);
  g_assert_cmpint (hs_time_tokens_skip_gap (&tokens, 3), ==, 4);
  g_assert_cmpint (hs_time_tokens_before (&tokens, 4), ==, 2);
  g_assert_cmpint (hs_time_tokens_before (&tokens, 0), ==, -1);
}

static void
test_leads_line (void)
{
  g_auto (HsTimeTokens) tokens;

  hs_time_tokens_init (&tokens, "- [10\nx 11");
  g_assert_true (hs_time_tokens_leads_line (&tokens, 3));
  g_assert_true (hs_time_tokens_leads_line (&tokens, 5));
  g_assert_false (hs_time_tokens_leads_line (&tokens, 7));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time-tokens/types", test_types);
  g_test_add_func ("/time-tokens/values", test_values);
  g_test_add_func ("/time-tokens/outside", test_outside);
  g_test_add_func ("/time-tokens/queries", test_queries);
  g_test_add_func ("/time-tokens/leads-line", test_leads_line);
  return g_test_run ();
}
