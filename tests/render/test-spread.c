/* test-spread.c: tests of hs-spread.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-spread.h"

#define N_THINGS 40

static void
test_room_enough (void)
{
  HsSpread things[] = { { 10, 10 }, { 30, 10 }, { 50, 10 } };

  hs_spread_things (things, 3, 0, 100);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpfloat (things[i].x, ==, things[i].wanted);
      g_assert_cmpuint (things[i].block, ==, i);
    }
}

static void
test_moves_apart_evenly (void)
{
  HsSpread things[] = { { 50, 10 }, { 50, 10 }, { 50, 10 }, { 80, 10 } };

  hs_spread_things (things, 4, 0, 100);
  g_assert_cmpfloat (things[0].x, ==, 40);
  g_assert_cmpfloat (things[1].x, ==, 50);
  g_assert_cmpfloat (things[2].x, ==, 60);
  g_assert_cmpfloat (things[3].x, ==, 80);
  g_assert_cmpuint (things[0].block, ==, things[2].block);
  g_assert_cmpuint (things[2].block, !=, things[3].block);
}

static void
test_stays_inside (void)
{
  HsSpread things[] = { { 0, 10 }, { 0, 10 }, { 100, 10 }, { 100, 10 } };

  hs_spread_things (things, 4, 0, 100);
  g_assert_cmpfloat (things[0].x, ==, 5);
  g_assert_cmpfloat (things[1].x, ==, 15);
  g_assert_cmpfloat (things[2].x, ==, 85);
  g_assert_cmpfloat (things[3].x, ==, 95);
}

static void
test_random (void)
{
  for (guint round = 0; round < 200; round++)
    {
      HsSpread things[N_THINGS] = { 0 };
      double wanted = 0;

      for (guint i = 0; i < N_THINGS; i++)
        {
          wanted += g_test_rand_double_range (0, 30);
          things[i] = (HsSpread) { .wanted = wanted, .width = g_test_rand_double_range (5, 25) };
        }
      hs_spread_things (things, N_THINGS, 0, wanted);
      for (guint i = 1; i < N_THINGS; i++)
        g_assert_cmpfloat (things[i].x - things[i - 1].x, >=, (things[i].width + things[i - 1].width) / 2 - 1e-6);
    }
}

static void
test_nothing (void)
{
  HsSpread things[1] = { { 5, 10, 7, 9 } };

  hs_spread_things (things, 0, 0, 100);
  g_assert_cmpfloat (things[0].x, ==, 7);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/spread/room-enough", test_room_enough);
  g_test_add_func ("/spread/moves-apart-evenly", test_moves_apart_evenly);
  g_test_add_func ("/spread/stays-inside", test_stays_inside);
  g_test_add_func ("/spread/random", test_random);
  g_test_add_func ("/spread/nothing", test_nothing);
  return g_test_run ();
}
