/* test-style.c: tests of hs-style.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-style.h"

#define WCAG_AA 4.5

static const struct
{
  HsColorRole text;
  HsColorRole background;
} pairs[] = {
  { HS_COLOR_FOREGROUND, HS_COLOR_BACKGROUND },
  { HS_COLOR_FOREGROUND, HS_COLOR_CARD },
  { HS_COLOR_FOREGROUND, HS_COLOR_NIGHT },
  { HS_COLOR_FOREGROUND, HS_COLOR_CURRENT_BAND },
  { HS_COLOR_FOREGROUND, HS_COLOR_TABLE_HEADER },
  { HS_COLOR_FOREGROUND, HS_COLOR_FOUND },
  { HS_COLOR_DIM, HS_COLOR_BACKGROUND },
  { HS_COLOR_DIM, HS_COLOR_CARD },
  { HS_COLOR_DIM, HS_COLOR_NIGHT },
  { HS_COLOR_DIM, HS_COLOR_CURRENT_BAND },
  { HS_COLOR_DIM, HS_COLOR_CODE_BACKGROUND },
  { HS_COLOR_MISLEADING, HS_COLOR_BACKGROUND },
  { HS_COLOR_MISLEADING, HS_COLOR_CARD },
  { HS_COLOR_MISLEADING, HS_COLOR_NIGHT },
  { HS_COLOR_ESCALATION, HS_COLOR_BACKGROUND },
  { HS_COLOR_ESCALATION, HS_COLOR_CARD },
  { HS_COLOR_LINK, HS_COLOR_BACKGROUND },
  { HS_COLOR_LINK, HS_COLOR_CARD },
  { HS_COLOR_LINK, HS_COLOR_CURRENT_BAND },
  { HS_COLOR_QUOTE_TEXT, HS_COLOR_BACKGROUND },
  { HS_COLOR_CODE_TEXT, HS_COLOR_CODE_BACKGROUND },
  { HS_COLOR_LEVEL_NOTE, HS_COLOR_BACKGROUND },
  { HS_COLOR_LEVEL_WARNING, HS_COLOR_BACKGROUND },
  { HS_COLOR_LEVEL_ERROR, HS_COLOR_BACKGROUND },
  { HS_COLOR_LEVEL_NOTE, HS_COLOR_CARD },
  { HS_COLOR_LEVEL_WARNING, HS_COLOR_CARD },
  { HS_COLOR_LEVEL_ERROR, HS_COLOR_CARD },
  { HS_COLOR_MISLEADING_TEXT, HS_COLOR_MISLEADING_FILL },
  { HS_COLOR_MISLEADING_TEXT, HS_COLOR_MISLEADING_HATCH },
  { HS_COLOR_ESCALATION_TEXT, HS_COLOR_ESCALATION_FILL },
  { HS_COLOR_IMPACT_TEXT, HS_COLOR_IMPACT_FILL },
  { HS_COLOR_IMPACT_TEXT, HS_COLOR_IMPACT_HATCH },
  { HS_COLOR_ON_MARK, HS_COLOR_MISLEADING },
  { HS_COLOR_ON_MARK, HS_COLOR_ESCALATION },
};

static void
assert_contrast (const HsStyle *style, HsColorRole text, HsColorRole background)
{
  double contrast = hs_color_get_contrast (hs_style_get_color (style, text), hs_style_get_color (style, background));

  if (contrast < WCAG_AA)
    g_error ("theme %d: %s on %s has a contrast of %.2f", hs_style_get_theme (style), hs_color_role_get_name (text), hs_color_role_get_name (background), contrast);
}

static void
test_contrast (void)
{
  for (HsTheme theme = 0; theme < HS_N_THEMES; theme++)
    {
      g_autoptr (HsStyle) style = hs_style_new (theme, 1, NULL, NULL);

      for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
        assert_contrast (style, pairs[i].text, pairs[i].background);
      for (HsEventKind kind = 0; kind < HS_N_EVENT_KINDS; kind++)
        assert_contrast (style, HS_COLOR_ON_MARK, hs_style_get_kind_color (kind));
      for (HsPhaseKind kind = 0; kind < HS_N_PHASES; kind++)
        assert_contrast (style, HS_COLOR_PHASE_TEXT, hs_style_get_phase_color (kind));
    }
}

static void
test_contrast_formula (void)
{
  HsColor black = { 0, 0, 0, 1 }, white = { 1, 1, 1, 1 };

  g_assert_cmpfloat_with_epsilon (hs_color_get_contrast (&black, &white), 21, 0.001);
  g_assert_cmpfloat_with_epsilon (hs_color_get_contrast (&white, &black), 21, 0.001);
  g_assert_cmpfloat_with_epsilon (hs_color_get_contrast (&white, &white), 1, 0.001);
}

static void
test_text_scale (void)
{
  g_autoptr (HsStyle) one = hs_style_new (HS_THEME_LIGHT, 1, NULL, NULL);
  g_autoptr (HsStyle) two = hs_style_new (HS_THEME_LIGHT, 2, NULL, NULL);
  g_autoptr (HsStyle) huge = hs_style_new (HS_THEME_LIGHT, 99, NULL, NULL);

  for (guint i = 0; i < HS_N_TEXTS; i++)
    {
      g_assert_cmpfloat_with_epsilon (hs_style_get_text (two, i)->size, 2 * hs_style_get_text (one, i)->size, 0.001);
      g_assert_cmpint (pango_font_description_get_size (hs_style_get_font (two, i)), ==, (int) (hs_style_get_text (two, i)->size * PANGO_SCALE));
      g_assert_true (pango_font_description_get_size_is_absolute (hs_style_get_font (two, i)));
    }
  g_assert_cmpfloat (hs_style_get_unit (two), ==, 2);
  g_assert_cmpfloat (hs_style_get_text_scale (huge), ==, 4);
}

static void
test_families (void)
{
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_LIGHT, 1, "One Family", "Another");

  g_assert_cmpstr (pango_font_description_get_family (hs_style_get_font (style, HS_TEXT_BODY)), ==, "One Family");
  g_assert_cmpstr (pango_font_description_get_family (hs_style_get_font (style, HS_TEXT_CODE)), ==, "Another");
}

static void
test_color_string (void)
{
  HsColor opaque = { 1, 0.5f, 0, 1 }, translucent = { 0, 0, 1, 0.25f };
  g_autofree char *first = hs_color_to_string (&opaque);
  g_autofree char *second = hs_color_to_string (&translucent);

  g_assert_cmpstr (first, ==, "#ff8000");
  g_assert_cmpstr (second, ==, "rgba(0,0,255,0.250)");
}

static void
test_roles_by_value (void)
{
  g_assert_cmpint (hs_style_get_kind_color (HS_EVENT_RESOLUTION), ==, HS_COLOR_KIND_RESOLUTION);
  g_assert_cmpint (hs_style_get_kind_color (HS_EVENT_OTHER), ==, HS_COLOR_KIND_OTHER);
  g_assert_cmpint (hs_style_get_phase_color (HS_PHASE_RECOVERING), ==, HS_COLOR_PHASE_RECOVERING);
  g_assert_cmpint (hs_style_get_level_color (HS_LEVEL_ERROR), ==, HS_COLOR_LEVEL_ERROR);
  g_assert_cmpint (hs_style_get_heading (0), ==, HS_TEXT_HEADING_1);
  g_assert_cmpint (hs_style_get_heading (9), ==, HS_TEXT_HEADING_6);
}

/* Grey is as bright as the colour was. */
static void
test_greyscale (void)
{
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_PRINT, 1, NULL, NULL);
  g_autoptr (HsStyle) grey = hs_style_new_greyscale (style);

  g_assert_false (hs_style_is_greyscale (style));
  g_assert_true (hs_style_is_greyscale (grey));
  for (HsColorRole role = 0; role < HS_N_COLORS; role++)
    {
      const HsColor *color = hs_style_get_color (grey, role);

      g_assert_cmpfloat (color->red, ==, color->green);
      g_assert_cmpfloat (color->red, ==, color->blue);
      g_assert_cmpfloat (color->alpha, ==, hs_style_get_color (style, role)->alpha);
      g_assert_cmpfloat_with_epsilon (hs_color_get_contrast (color, hs_style_get_color (style, role)), 1, 0.01);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/style/contrast", test_contrast);
  g_test_add_func ("/style/contrast-formula", test_contrast_formula);
  g_test_add_func ("/style/text-scale", test_text_scale);
  g_test_add_func ("/style/families", test_families);
  g_test_add_func ("/style/color-string", test_color_string);
  g_test_add_func ("/style/roles-by-value", test_roles_by_value);
  g_test_add_func ("/style/greyscale", test_greyscale);
  return g_test_run ();
}
