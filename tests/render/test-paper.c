/* test-paper.c: tests of hs-paper.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-paper.h"

static void
test_names (void)
{
  HsPaper paper = HS_PAPER_A4;

  g_assert_true (hs_paper_from_name ("letter", &paper));
  g_assert_cmpint (paper, ==, HS_PAPER_LETTER);
  g_assert_true (hs_paper_from_name ("a4", &paper));
  g_assert_cmpint (paper, ==, HS_PAPER_A4);
  g_assert_false (hs_paper_from_name ("A5", &paper));
  g_assert_false (hs_paper_from_name ("", &paper));
  for (HsPaper i = 0; i < HS_N_PAPERS; i++)
    {
      g_assert_true (hs_paper_from_name (hs_paper_get_name (i), &paper));
      g_assert_cmpint (paper, ==, i);
    }
}

static void
test_sizes (void)
{
  g_assert_cmpfloat_with_epsilon (hs_paper_get_width (HS_PAPER_A4) * 25.4 / 72, 210, 0.01);
  g_assert_cmpfloat_with_epsilon (hs_paper_get_height (HS_PAPER_A4) * 25.4 / 72, 297, 0.01);
  g_assert_cmpfloat (hs_paper_get_width (HS_PAPER_LETTER), ==, 8.5 * 72);
  g_assert_cmpfloat (hs_paper_get_height (HS_PAPER_LETTER), ==, 11 * 72);
}

static void
test_default (void)
{
  /* The "C" locale speaks of no country: its paper is 210 mm wide. */
  g_assert_cmpint (hs_paper_get_default (), ==, HS_PAPER_A4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper/names", test_names);
  g_test_add_func ("/paper/sizes", test_sizes);
  g_test_add_func ("/paper/default", test_default);
  return g_test_run ();
}
