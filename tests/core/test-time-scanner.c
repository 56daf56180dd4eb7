/* test-time-scanner.c: tests of the time expressions in a piece of text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "time-text.h"

static const TimeTextCase approximate[] = {
  { "~10:05", "{~10:05} ~T10:05" },
  { "around 10:05", "{10:05} ~T10:05" },
  { "at approx. 10:05", "{10:05} ~T10:05" },
  { "at about 10:05", "{10:05} ~T10:05" },
  { "\xe2\x89\x88 10:05", "{\xe2\x89\x88 10:05} ~T10:05" },
};

static const TimeTextCase several[] = {
  { "June 15: 10:20 paged, 10:25 (EST) seen, five minutes later gone",
    "{June 15: 10:20} XXXX-06-15T10:20; {10:25 (EST)} T10:25 EST=-300?; {five minutes later} later 300" },
  { "(10:20) and [10:25] x", "{(10:20)} T10:20; {[10:25]} T10:25" },
  { "10:20 a\n10:25 b\n\n10:30 c", "{10:20} T10:20; {10:25} T10:25; {10:30} T10:30" },
  { "see v1.2 at 10:20, not 3:1", "{10:20} T10:20" },
};

static void
test_time_of_match (void)
{
  g_autoptr (GArray) matches = hs_time_scan ("June 15, 2023 10:20:05, then 10 minutes later");
  HsTime expected = { HS_TIME_CLOCK, 2023, 6, 15, 10, 20, 5 };
  HsTime time = hs_time_match_get_time (&g_array_index (matches, HsTimeMatch, 0));
  HsTime later = hs_time_match_get_time (&g_array_index (matches, HsTimeMatch, 1));

  g_assert_cmpuint (matches->len, ==, 2);
  g_assert_true (hs_time_equal (&time, &expected));
  g_assert_cmpint (later.form, ==, HS_TIME_NONE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  time_text_add ("/time-scanner/approximate", approximate, G_N_ELEMENTS (approximate));
  time_text_add ("/time-scanner/several", several, G_N_ELEMENTS (several));
  g_test_add_func ("/time-scanner/time-of-match", test_time_of_match);
  return g_test_run ();
}
