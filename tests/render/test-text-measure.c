/* test-text-measure.c: tests of hs-text-measure.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "sample-incidents.h"

static void
test_width (void)
{
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);
  double one = hs_text_measure_get_width (measure, HS_TEXT_LABEL, "mm");
  double two = hs_text_measure_get_width (measure, HS_TEXT_LABEL, "mmmm");

  g_assert_cmpfloat (one, >, 10);
  g_assert_cmpfloat_with_epsilon (two, 2 * one, 0.5);
  g_assert_cmpfloat (hs_text_measure_get_width (measure, HS_TEXT_LABEL, "mm"), ==, one);
  g_assert_cmpfloat (hs_text_measure_get_width (measure, HS_TEXT_LABEL_TIME, "mm"), >, one);
  g_assert_cmpfloat (hs_text_measure_get_width (measure, HS_TEXT_LABEL, ""), ==, 0);
}

static void
test_line_breaks_count_as_none (void)
{
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);

  g_assert_cmpfloat (hs_text_measure_get_width (measure, HS_TEXT_LABEL, "one\ntwo"), >, hs_text_measure_get_width (measure, HS_TEXT_LABEL, "one"));
}

static void
test_scales (void)
{
  g_autoptr (HsTextMeasure) one = sample_measure_new (HS_THEME_LIGHT, 1);
  g_autoptr (HsTextMeasure) two = sample_measure_new (HS_THEME_LIGHT, 2);

  g_assert_cmpfloat_with_epsilon (hs_text_measure_get_width (two, HS_TEXT_BODY, "words"), 2 * hs_text_measure_get_width (one, HS_TEXT_BODY, "words"), 1);
  g_assert_cmpfloat_with_epsilon (hs_text_measure_get_line_height (two, HS_TEXT_BODY), 2 * hs_text_measure_get_line_height (one, HS_TEXT_BODY), 1);
}

static void
test_cache_is_bounded (void)
{
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);

  for (guint i = 0; i < 9000; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u", i);

      g_assert_cmpfloat (hs_text_measure_get_width (measure, HS_TEXT_AXIS, text), >, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-measure/width", test_width);
  g_test_add_func ("/text-measure/line-breaks-count-as-none", test_line_breaks_count_as_none);
  g_test_add_func ("/text-measure/scales", test_scales);
  g_test_add_func ("/text-measure/cache-is-bounded", test_cache_is_bounded);
  return g_test_run ();
}
