/* test-duration-read.c: tests of reading one duration out of tokens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-duration-read.h"

static void
test_read (void)
{
  static const struct
  {
    const char *text;
    int end;
    gint64 seconds;
  } cases[] = {
    { "4 hours", 3, 14400 },
    { "4-hour outage", 3, 14400 },
    { "1h30", 3, 5400 },
    { "1h30m", 4, 5400 },
    { "half an hour", 5, 1800 },
    { "2 hours, 5 minutes", 8, 7500 },
    { "5 minutes, 2 hours", 3, 300 },
    { "1:30 hours", 5, 5400 },
    { "503s", -1, 0 },
    { "4 hosts", -1, 0 },
    { "hours", -1, 0 },
    { "a second fix", -1, 0 },
    { "4 hoursx", -1, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (HsTimeTokens) tokens;
      HsDuration duration = { 0 };

      g_test_message ("%s", cases[i].text);
      hs_time_tokens_init (&tokens, cases[i].text);
      g_assert_cmpint (hs_duration_read (&tokens, 0, &duration), ==, cases[i].end);
      g_assert_cmpint (duration.seconds, ==, cases[i].seconds);
    }
}

static void
test_may_begin (void)
{
  g_auto (HsTimeTokens) tokens;

  hs_time_tokens_init (&tokens, "4x5 1.2 -3");
  g_assert_true (hs_duration_may_begin (&tokens, 0));
  g_assert_false (hs_duration_may_begin (&tokens, 2));
  g_assert_false (hs_duration_may_begin (&tokens, 6));
  g_assert_true (hs_duration_may_begin (&tokens, 9));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/duration-read/read", test_read);
  g_test_add_func ("/duration-read/may-begin", test_may_begin);
  return g_test_run ();
}
