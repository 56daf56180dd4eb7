/* test-time-scale.c: tests of hs-time-scale.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-scale.h"

#define EPSILON 1e-6

static const HsFold folds[] = { { 100, 500, 50 }, { 600, 1000, 25 } };

static void
test_proportional (void)
{
  g_autoptr (HsTimeScale) scale = hs_time_scale_new (NULL, 0, 1000, 2000, 50, 500);

  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 1000), 50, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 1500), 300, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 2000), 550, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_pixels_per_second (scale), 0.5, EPSILON);
}

static void
test_there_and_back (void)
{
  g_autoptr (HsTimeScale) scale = hs_time_scale_new (folds, 2, 0, 1100, 10, 800);

  for (double seconds = -50; seconds <= 1200; seconds += 7)
    g_assert_cmpfloat_with_epsilon (hs_time_scale_get_seconds (scale, hs_time_scale_get_x (scale, seconds)), seconds, EPSILON);
}

static void
test_folds (void)
{
  g_autoptr (HsTimeScale) scale = hs_time_scale_new (folds, 2, 0, 1100, 0, 375);

  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 100), 100, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 300), 125, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 500), 150, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 600), 250, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 1000), 275, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 1100), 375, EPSILON);
}

/* A view that begins behind a fold places everything as the whole does, only closer. */
static void
test_view_behind_fold (void)
{
  g_autoptr (HsTimeScale) scale = hs_time_scale_new (folds, 2, 550, 1050, 0, 250);

  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 550), 0, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 1050), 250, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 600), 100, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 500), -100, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (scale, 300), -150, EPSILON);
}

static void
test_pan (void)
{
  g_autoptr (HsTimeScale) scale = hs_time_scale_new (NULL, 0, 1000, 2000, 0, 500);
  g_autoptr (HsTimeScale) folded = hs_time_scale_new (folds, 2, 0, 1100, 0, 375);
  double start, end;

  hs_time_scale_pan (scale, 50, &start, &end);
  g_assert_cmpfloat_with_epsilon (start, 900, EPSILON);
  g_assert_cmpfloat_with_epsilon (end, 1900, EPSILON);

  hs_time_scale_pan (folded, -125, &start, &end);
  g_assert_cmpfloat_with_epsilon (start, 300, EPSILON);
  g_assert_cmpfloat_with_epsilon (end, 1225, EPSILON);
}

static void
test_zoom_keeps_pointer (void)
{
  g_autoptr (HsTimeScale) scale = hs_time_scale_new (folds, 2, 0, 1100, 20, 375);
  double pointed = hs_time_scale_get_seconds (scale, 220);
  double start, end;
  g_autoptr (HsTimeScale) zoomed = NULL;

  hs_time_scale_zoom (scale, 220, 2, &start, &end);
  zoomed = hs_time_scale_new (folds, 2, start, end, 20, 375);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_x (zoomed, pointed), 220, EPSILON);
  g_assert_cmpfloat_with_epsilon (hs_time_scale_get_pixels_per_second (zoomed), 2 * hs_time_scale_get_pixels_per_second (scale), EPSILON);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time-scale/proportional", test_proportional);
  g_test_add_func ("/time-scale/there-and-back", test_there_and_back);
  g_test_add_func ("/time-scale/folds", test_folds);
  g_test_add_func ("/time-scale/view-behind-fold", test_view_behind_fold);
  g_test_add_func ("/time-scale/pan", test_pan);
  g_test_add_func ("/time-scale/zoom-keeps-pointer", test_zoom_keeps_pointer);
  return g_test_run ();
}
