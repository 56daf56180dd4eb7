/* hs-style.c: what colours and text look like, by role
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "hs-palette.h"
#include "hs-style.h"

struct _HsStyle
{
  gatomicrefcount ref_count;
  HsTheme theme;
  double text_scale;
  gboolean greyscale;
  HsColor colors[HS_N_COLORS];
  HsTextStyle texts[HS_N_TEXTS];
  PangoFontDescription *fonts[HS_N_TEXTS];
};

G_DEFINE_BOXED_TYPE (HsStyle, hs_style, hs_style_ref, hs_style_unref)

static HsColor
color_from_rgba (guint32 rgba)
{
  return (HsColor) {
    .red = ((rgba >> 24) & 0xff) / 255.0f,
    .green = ((rgba >> 16) & 0xff) / 255.0f,
    .blue = ((rgba >> 8) & 0xff) / 255.0f,
    .alpha = (rgba & 0xff) / 255.0f,
  };
}

static HsTextStyle
text_from_palette (const HsPaletteText *text, HsTheme theme, double text_scale)
{
  return (HsTextStyle) {
    .size = (theme == HS_THEME_PRINT ? text->paper : text->screen) * text_scale,
    .weight = text->weight,
    .slant = text->slant,
    .monospace = text->monospace,
    .line_height = text->line_height,
  };
}

static PangoFontDescription *
font_from_text (const HsTextStyle *text, const char *family)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family (font, family);
  pango_font_description_set_absolute_size (font, text->size * PANGO_SCALE);
  pango_font_description_set_weight (font, text->weight);
  pango_font_description_set_style (font, text->slant);
  return font;
}

static double
channel_to_linear (float channel)
{
  return channel <= 0.04045f ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
color_get_luminance (const HsColor *color)
{
  return 0.2126 * channel_to_linear (color->red) + 0.7152 * channel_to_linear (color->green) + 0.0722 * channel_to_linear (color->blue);
}

HsStyle *
hs_style_new (HsTheme theme, double text_scale, const char *family, const char *monospace_family)
{
  HsStyle *style = g_new0 (HsStyle, 1);

  g_return_val_if_fail (theme < HS_N_THEMES, NULL);

  if (family == NULL)
    family = HS_STYLE_FAMILY;
  if (monospace_family == NULL)
    monospace_family = HS_STYLE_MONOSPACE_FAMILY;

  g_atomic_ref_count_init (&style->ref_count);
  style->theme = theme;
  style->text_scale = CLAMP (text_scale, 0.5, 4.0);
  for (guint i = 0; i < HS_N_COLORS; i++)
    style->colors[i] = color_from_rgba (hs_palette_colors[i].rgba[theme]);
  for (guint i = 0; i < HS_N_TEXTS; i++)
    {
      style->texts[i] = text_from_palette (&hs_palette_texts[i], theme, style->text_scale);
      style->fonts[i] = font_from_text (&style->texts[i], style->texts[i].monospace ? monospace_family : family);
    }
  return style;
}

HsStyle *
hs_style_ref (HsStyle *style)
{
  g_atomic_ref_count_inc (&style->ref_count);
  return style;
}

/* The inverse of channel_to_linear(). */
static float
channel_from_linear (double light)
{
  return light <= 0.0031308 ? light * 12.92 : 1.055 * pow (light, 1 / 2.4) - 0.055;
}

HsStyle *
hs_style_new_greyscale (const HsStyle *style)
{
  HsStyle *grey = g_memdup2 (style, sizeof *style);

  g_atomic_ref_count_init (&grey->ref_count);
  grey->greyscale = TRUE;
  for (guint i = 0; i < HS_N_COLORS; i++)
    {
      HsColor *color = &grey->colors[i];

      color->red = color->green = color->blue = channel_from_linear (color_get_luminance (color));
    }
  for (guint i = 0; i < HS_N_TEXTS; i++)
    grey->fonts[i] = pango_font_description_copy (style->fonts[i]);
  return grey;
}

gboolean
hs_style_is_greyscale (const HsStyle *style)
{
  return style->greyscale;
}

void
hs_style_unref (HsStyle *style)
{
  if (!g_atomic_ref_count_dec (&style->ref_count))
    return;
  for (guint i = 0; i < HS_N_TEXTS; i++)
    pango_font_description_free (style->fonts[i]);
  g_free (style);
}

HsTheme
hs_style_get_theme (const HsStyle *style)
{
  return style->theme;
}

double
hs_style_get_text_scale (const HsStyle *style)
{
  return style->text_scale;
}

double
hs_style_get_unit (const HsStyle *style)
{
  return style->text_scale * (style->theme == HS_THEME_PRINT ? HS_PALETTE_PAPER_UNIT : 1.0);
}

const HsColor *
hs_style_get_color (const HsStyle *style, HsColorRole role)
{
  g_return_val_if_fail (role < HS_N_COLORS, NULL);
  return &style->colors[role];
}

const HsTextStyle *
hs_style_get_text (const HsStyle *style, HsTextRole role)
{
  g_return_val_if_fail (role < HS_N_TEXTS, NULL);
  return &style->texts[role];
}

const PangoFontDescription *
hs_style_get_font (const HsStyle *style, HsTextRole role)
{
  g_return_val_if_fail (role < HS_N_TEXTS, NULL);
  return style->fonts[role];
}

HsColorRole
hs_style_get_kind_color (HsEventKind kind)
{
  return HS_COLOR_KIND_RESOLUTION + MIN (kind, HS_EVENT_OTHER);
}

HsColorRole
hs_style_get_phase_color (HsPhaseKind kind)
{
  return HS_COLOR_PHASE_UNNOTICED + MIN (kind, HS_PHASE_RECOVERING);
}

HsColorRole
hs_style_get_level_color (HsLevel level)
{
  return HS_COLOR_LEVEL_NOTE + MIN (level, HS_LEVEL_ERROR);
}

HsTextRole
hs_style_get_heading (guint level)
{
  return HS_TEXT_HEADING_1 + CLAMP (level, 1, 6) - 1;
}

const char *
hs_color_role_get_name (HsColorRole role)
{
  g_return_val_if_fail (role < HS_N_COLORS, NULL);
  return hs_palette_colors[role].name;
}

const char *
hs_text_role_get_name (HsTextRole role)
{
  g_return_val_if_fail (role < HS_N_TEXTS, NULL);
  return hs_palette_texts[role].name;
}

char *
hs_color_to_string (const HsColor *color)
{
  guint red = lroundf (color->red * 255);
  guint green = lroundf (color->green * 255);
  guint blue = lroundf (color->blue * 255);
  char alpha[G_ASCII_DTOSTR_BUF_SIZE];

  if (color->alpha >= 1.0f)
    return g_strdup_printf ("#%02x%02x%02x", red, green, blue);
  g_ascii_formatd (alpha, sizeof alpha, "%.3f", color->alpha);
  return g_strdup_printf ("rgba(%u,%u,%u,%s)", red, green, blue, alpha);
}

double
hs_color_get_contrast (const HsColor *text, const HsColor *background)
{
  double a = color_get_luminance (text) + 0.05;
  double b = color_get_luminance (background) + 0.05;

  return a > b ? a / b : b / a;
}
