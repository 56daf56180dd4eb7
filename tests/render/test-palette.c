/* test-palette.c: tests of hs-palette.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-palette.h"

/* Names are classes in style sheets. */
static void
assert_name (GHashTable *names, const char *name)
{
  g_assert_nonnull (name);
  g_assert_true (g_regex_match_simple ("^[a-z]+(-[a-z0-9]+)*$", name, 0, 0));
  g_assert_true (g_hash_table_add (names, (char *) name));
}

static void
test_names (void)
{
  g_autoptr (GHashTable) colors = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) texts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < HS_N_COLORS; i++)
    {
      assert_name (colors, hs_palette_colors[i].name);
      g_assert_cmpstr (hs_color_role_get_name (i), ==, hs_palette_colors[i].name);
    }
  for (guint i = 0; i < HS_N_TEXTS; i++)
    {
      assert_name (texts, hs_palette_texts[i].name);
      g_assert_cmpstr (hs_text_role_get_name (i), ==, hs_palette_texts[i].name);
    }
}

/* No role is forgotten in a theme; only the halo and the hatch of a phase let through what is below. */
static void
test_every_theme_has_every_color (void)
{
  for (guint i = 0; i < HS_N_COLORS; i++)
    for (HsTheme theme = 0; theme < HS_N_THEMES; theme++)
      {
        guint alpha = hs_palette_colors[i].rgba[theme] & 0xff;

        g_assert_cmpuint (alpha, >, 0);
        g_assert_cmpint (alpha < 0xff, ==, i == HS_COLOR_CURRENT || i == HS_COLOR_PHASE_HATCH);
      }
}

static double
get_luminance (HsColorRole role, HsTheme theme)
{
  guint32 rgba = hs_palette_colors[role].rgba[theme];

  return 0.2126 * (rgba >> 24) + 0.7152 * (rgba >> 16 & 0xff) + 0.0722 * (rgba >> 8 & 0xff);
}

/* Dark themes have light text on a dark ground, all others the other way round; paper is white. */
static void
test_light_and_dark (void)
{
  static const gboolean dark[HS_N_THEMES] = { [HS_THEME_DARK] = TRUE, [HS_THEME_HIGH_CONTRAST_DARK] = TRUE };
  static const HsColorRole grounds[] = { HS_COLOR_BACKGROUND, HS_COLOR_CARD, HS_COLOR_NIGHT, HS_COLOR_CODE_BACKGROUND, HS_COLOR_TABLE_HEADER };
  static const HsColorRole texts[] = { HS_COLOR_FOREGROUND, HS_COLOR_DIM, HS_COLOR_MISLEADING_TEXT, HS_COLOR_ESCALATION_TEXT, HS_COLOR_IMPACT_TEXT };

  for (HsTheme theme = 0; theme < HS_N_THEMES; theme++)
    for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
      {
        g_assert_cmpint (get_luminance (grounds[i], theme) < 128, ==, dark[theme]);
        g_assert_cmpint (get_luminance (texts[i], theme) < 128, ==, !dark[theme]);
      }
  g_assert_cmphex (hs_palette_colors[HS_COLOR_BACKGROUND].rgba[HS_THEME_PRINT], ==, 0xffffffff);
}

static void
test_style_has_the_colors (void)
{
  for (HsTheme theme = 0; theme < HS_N_THEMES; theme++)
    {
      g_autoptr (HsStyle) style = hs_style_new (theme, 1, NULL, NULL);

      for (guint i = 0; i < HS_N_COLORS; i++)
        {
          const HsColor *color = hs_style_get_color (style, i);
          guint32 rgba = hs_palette_colors[i].rgba[theme];

          g_assert_cmpfloat_with_epsilon (color->red * 255, rgba >> 24, 0.01);
          g_assert_cmpfloat_with_epsilon (color->green * 255, rgba >> 16 & 0xff, 0.01);
          g_assert_cmpfloat_with_epsilon (color->blue * 255, rgba >> 8 & 0xff, 0.01);
          g_assert_cmpfloat_with_epsilon (color->alpha * 255, rgba & 0xff, 0.01);
        }
    }
}

/* Points on paper are larger than pixels on a screen: the same text is set in fewer of them. */
static void
test_sizes (void)
{
  g_autoptr (HsStyle) paper = hs_style_new (HS_THEME_PRINT, 1, NULL, NULL);
  g_autoptr (HsStyle) screen = hs_style_new (HS_THEME_LIGHT, 1, NULL, NULL);

  g_assert_cmpfloat (hs_style_get_unit (paper), ==, HS_PALETTE_PAPER_UNIT);
  for (guint i = 0; i < HS_N_TEXTS; i++)
    {
      const HsPaletteText *text = &hs_palette_texts[i];

      g_assert_cmpfloat (text->screen, >=, 12);
      g_assert_cmpfloat (text->paper, >=, 7.5);
      g_assert_cmpfloat (text->paper, <, text->screen);
      g_assert_cmpfloat (text->line_height, >=, 1);
      g_assert_cmpint (text->monospace, ==, i == HS_TEXT_CODE);
      g_assert_cmpfloat ((float) hs_style_get_text (paper, i)->size, ==, text->paper);
      g_assert_cmpfloat ((float) hs_style_get_text (screen, i)->size, ==, text->screen);
    }
}

/* The deeper the heading, the smaller; none is smaller than the text below it on paper. */
static void
test_headings (void)
{
  for (guint i = HS_TEXT_HEADING_1; i < HS_TEXT_HEADING_6; i++)
    {
      g_assert_cmpfloat (hs_palette_texts[i].screen, >, hs_palette_texts[i + 1].screen);
      g_assert_cmpfloat (hs_palette_texts[i].paper, >, hs_palette_texts[i + 1].paper);
      g_assert_cmpint (hs_palette_texts[i].weight, ==, PANGO_WEIGHT_BOLD);
    }
  g_assert_cmpfloat (hs_palette_texts[HS_TEXT_HEADING_6].paper, >=, hs_palette_texts[HS_TEXT_BODY].paper);
  g_assert_cmpfloat (hs_palette_texts[HS_TEXT_TITLE].paper, >, hs_palette_texts[HS_TEXT_HEADING_1].paper);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/palette/names", test_names);
  g_test_add_func ("/palette/every-theme-has-every-color", test_every_theme_has_every_color);
  g_test_add_func ("/palette/light-and-dark", test_light_and_dark);
  g_test_add_func ("/palette/style-has-the-colors", test_style_has_the_colors);
  g_test_add_func ("/palette/sizes", test_sizes);
  g_test_add_func ("/palette/headings", test_headings);
  return g_test_run ();
}
