/* test-flags.c: tests of hs-flags.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-flags.h"

#define N_FLAGS 25
#define GAP 10.0

static HsFlag
make_flag (double x, double wanted)
{
  return (HsFlag) { .x = x, .wanted = wanted, .least = 30, .most = wanted };
}

static void
get_extent (const HsFlag *flag, double *start, double *end)
{
  *start = flag->left ? flag->x - flag->width : flag->x;
  *end = flag->left ? flag->x : flag->x + flag->width;
}

/* What hs-flags.h promises. */
static void
assert_apart (const HsFlag *flags, guint n_flags, double left, double right)
{
  for (guint i = 0; i < n_flags; i++)
    {
      double start, end;

      if (flags[i].row < 0)
        continue;
      get_extent (&flags[i], &start, &end);
      g_assert_cmpfloat (flags[i].width, >=, flags[i].least);
      g_assert_cmpfloat (flags[i].width, <=, flags[i].most);
      g_assert_cmpfloat (start, >=, left - 1e-6);
      g_assert_cmpfloat (end, <=, right + 1e-6);
      for (guint j = 0; j < n_flags; j++)
        {
          double other_start, other_end;

          if (j == i || flags[j].row < 0)
            continue;
          get_extent (&flags[j], &other_start, &other_end);
          if (flags[j].row == flags[i].row)
            g_assert_false (start < other_end && other_start < end);
          if (flags[j].tall || flags[j].row >= flags[i].row)
            g_assert_false (flags[j].x > start && flags[j].x < end);
        }
    }
}

static void
test_room_enough (void)
{
  HsFlag flags[] = { make_flag (0, 100), make_flag (200, 100), make_flag (400, 100) };

  hs_flags_hang (flags, 3, 5, 0, 1000, GAP);
  g_assert_cmpuint (hs_flags_get_n_rows (flags, 3), ==, 1);
  g_assert_cmpfloat (hs_flags_get_loss (flags, 3), ==, 0);
  g_assert_false (flags[0].left);
}

static void
test_staircase (void)
{
  HsFlag flags[] = { make_flag (0, 200), make_flag (50, 200), make_flag (100, 200) };

  hs_flags_hang (flags, 3, 5, 0, 1000, GAP);
  g_assert_cmpint (flags[0].row, ==, 2);
  g_assert_cmpint (flags[1].row, ==, 1);
  g_assert_cmpint (flags[2].row, ==, 0);
}

static void
test_right_end (void)
{
  HsFlag flags[] = { make_flag (900, 200), make_flag (990, 200) };

  hs_flags_hang (flags, 2, 5, 0, 1000, GAP);
  g_assert_true (flags[1].left);
  g_assert_cmpfloat (hs_flags_get_loss (flags, 2), ==, 0);
  assert_apart (flags, 2, 0, 1000);
}

static void
test_takes_what_is_left (void)
{
  HsFlag flags[] = { make_flag (0, 100), make_flag (400, 100) };

  flags[0].most = 1000;
  hs_flags_hang (flags, 2, 1, 0, 1000, GAP);
  g_assert_cmpfloat (flags[0].width, ==, 390);
}

static void
test_tall_poles_are_not_covered (void)
{
  HsFlag flags[] = { make_flag (0, 300), make_flag (100, 300) };

  flags[1].tall = TRUE;
  hs_flags_hang (flags, 2, 8, 0, 1000, GAP);
  g_assert_cmpfloat (flags[0].width, ==, 90);
  assert_apart (flags, 2, 0, 1000);
}

static void
test_too_dense (void)
{
  HsFlag flags[N_FLAGS];
  guint n_shown = 0;

  for (guint i = 0; i < N_FLAGS; i++)
    flags[i] = make_flag (400 + i * 5, 200);
  hs_flags_hang (flags, N_FLAGS, 3, 0, 1000, GAP);
  for (guint i = 0; i < N_FLAGS; i++)
    n_shown += flags[i].row >= 0;
  g_assert_cmpuint (n_shown, >=, 3);
  g_assert_cmpfloat (hs_flags_get_loss (flags, N_FLAGS), >, 0);
  assert_apart (flags, N_FLAGS, 0, 1000);
}

static void
test_random (void)
{
  for (guint round = 0; round < 300; round++)
    {
      HsFlag flags[N_FLAGS];
      double x = 0;

      for (guint i = 0; i < N_FLAGS; i++)
        {
          x += g_test_rand_double_range (0, 80);
          flags[i] = make_flag (x, g_test_rand_double_range (30, 250));
          flags[i].most = flags[i].wanted * g_test_rand_double_range (1, 2);
          flags[i].tall = g_test_rand_int_range (0, 6) == 0;
        }
      hs_flags_hang (flags, N_FLAGS, g_test_rand_int_range (1, 9), -20, x + 20, GAP);
      assert_apart (flags, N_FLAGS, -20, x + 20);
    }
}

static void
test_nothing (void)
{
  HsFlag flags[1] = { 0 };

  hs_flags_hang (flags, 0, 3, 0, 100, GAP);
  g_assert_cmpuint (hs_flags_get_n_rows (flags, 0), ==, 0);
}

/* What is wanted would leave no place for some; the least leaves one for each. */
static void
test_modest (void)
{
  static const double places[] = { 14, 45, 91, 165, 313, 461, 610, 684, 758 };
  HsFlag flags[G_N_ELEMENTS (places)];

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    flags[i] = (HsFlag) { .x = places[i], .wanted = 286, .least = 69, .most = 400, .tall = i == 5 };
  hs_flags_hang (flags, G_N_ELEMENTS (places), 3, 0, 800, 4);
  assert_apart (flags, G_N_ELEMENTS (places), 0, 800);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    g_assert_cmpint (flags[i].row, >=, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/flags/room-enough", test_room_enough);
  g_test_add_func ("/flags/staircase", test_staircase);
  g_test_add_func ("/flags/right-end", test_right_end);
  g_test_add_func ("/flags/takes-what-is-left", test_takes_what_is_left);
  g_test_add_func ("/flags/tall-poles-are-not-covered", test_tall_poles_are_not_covered);
  g_test_add_func ("/flags/too-dense", test_too_dense);
  g_test_add_func ("/flags/random", test_random);
  g_test_add_func ("/flags/nothing", test_nothing);
  g_test_add_func ("/flags/modest", test_modest);
  return g_test_run ();
}
