/* hs-palette.h: the tables of colours and text sizes behind HsStyle
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-style.h"

G_BEGIN_DECLS

typedef struct
{
  const char *name;
  guint32 rgba[HS_N_THEMES]; /* 0xRRGGBBAA */
} HsPaletteColor;

/* `screen` is in pixels, `paper` in points. */
typedef struct
{
  const char *name;
  float screen;
  float paper;
  PangoWeight weight;
  PangoStyle slant;
  gboolean monospace;
  float line_height;
} HsPaletteText;

/* What HS_THEME_PRINT multiplies the design's lengths by. */
#define HS_PALETTE_PAPER_UNIT 0.6

extern const HsPaletteColor hs_palette_colors[HS_N_COLORS];
extern const HsPaletteText hs_palette_texts[HS_N_TEXTS];

G_END_DECLS
