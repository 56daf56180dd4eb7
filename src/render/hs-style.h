/* hs-style.h: what colours and text look like, by role
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>
#include <pango/pango.h>

#include "hs-incident.h"

G_BEGIN_DECLS

typedef enum
{
  HS_THEME_LIGHT,
  HS_THEME_DARK,
  HS_THEME_HIGH_CONTRAST,
  HS_THEME_HIGH_CONTRAST_DARK,
  HS_THEME_PRINT,
  HS_N_THEMES,
} HsTheme;

/* sRGB, not premultiplied, each 0 to 1. Laid out like a GdkRGBA. */
typedef struct
{
  float red;
  float green;
  float blue;
  float alpha;
} HsColor;

/* What a colour means. `..._TEXT` roles are for text and meet WCAG AA on the role before them;
 * FOREGROUND, DIM, MISLEADING, ESCALATION, LINK and LEVEL_* meet it on BACKGROUND and CARD. */
typedef enum
{
  HS_COLOR_BACKGROUND,
  HS_COLOR_CARD,
  HS_COLOR_FOREGROUND,
  HS_COLOR_DIM,
  HS_COLOR_BORDER,
  HS_COLOR_ACCENT,          /* focus ring, the current event's outline */
  HS_COLOR_CURRENT,         /* translucent halo around the current event's mark */
  HS_COLOR_CURRENT_BAND,    /* behind the current event's lines of text */
  HS_COLOR_GRID,
  HS_COLOR_AXIS,
  HS_COLOR_NIGHT,
  HS_COLOR_TRACK,
  HS_COLOR_LEADER,
  HS_COLOR_MISLEADING,      /* detours, rails, and text on the background */
  HS_COLOR_MISLEADING_FILL,
  HS_COLOR_MISLEADING_HATCH,
  HS_COLOR_MISLEADING_TEXT,
  HS_COLOR_ESCALATION,
  HS_COLOR_ESCALATION_FILL,
  HS_COLOR_ESCALATION_TEXT,
  HS_COLOR_IMPACT_FILL,
  HS_COLOR_IMPACT_HATCH,
  HS_COLOR_IMPACT_TEXT,
  HS_COLOR_KIND_RESOLUTION, /* the fills of marks and pills, in the order of HsEventKind */
  HS_COLOR_KIND_IDENTIFICATION,
  HS_COLOR_KIND_MITIGATION,
  HS_COLOR_KIND_ESCALATION,
  HS_COLOR_KIND_DETECTION,
  HS_COLOR_KIND_INVESTIGATION,
  HS_COLOR_KIND_COMMUNICATION,
  HS_COLOR_KIND_TRIGGER,
  HS_COLOR_KIND_OTHER,
  HS_COLOR_ON_MARK,         /* text on any KIND_*, on MISLEADING and on ESCALATION */
  HS_COLOR_PHASE_UNNOTICED, /* in the order of HsPhaseKind */
  HS_COLOR_PHASE_LOOKING,
  HS_COLOR_PHASE_MISLED,
  HS_COLOR_PHASE_FIXING,
  HS_COLOR_PHASE_RECOVERING,
  HS_COLOR_PHASE_HATCH,     /* over PHASE_MISLED and PHASE_UNNOTICED */
  HS_COLOR_PHASE_TEXT,
  HS_COLOR_RESPONDERS,      /* the bar of those first alerted */
  HS_COLOR_TEAM_1,          /* the bars of those called in, HS_N_TEAM_COLORS of them */
  HS_COLOR_TEAM_2,
  HS_COLOR_TEAM_3,
  HS_COLOR_TEAM_4,
  HS_COLOR_LEVEL_NOTE,      /* in the order of HsLevel */
  HS_COLOR_LEVEL_WARNING,
  HS_COLOR_LEVEL_ERROR,
  HS_COLOR_CODE_BACKGROUND,
  HS_COLOR_CODE_TEXT,
  HS_COLOR_QUOTE_BAR,
  HS_COLOR_QUOTE_TEXT,
  HS_COLOR_LINK,
  HS_COLOR_TABLE_HEADER,
  HS_COLOR_TABLE_LINE,
  HS_COLOR_FOUND,           /* behind the hits of a search */
  HS_N_COLORS,
} HsColorRole;

#define HS_N_TEAM_COLORS 4

/* What a piece of text is. */
typedef enum
{
  HS_TEXT_TITLE,
  HS_TEXT_SUBTITLE,
  HS_TEXT_HEADING_1,
  HS_TEXT_HEADING_2,
  HS_TEXT_HEADING_3,
  HS_TEXT_HEADING_4,
  HS_TEXT_HEADING_5,
  HS_TEXT_HEADING_6,
  HS_TEXT_BODY,
  HS_TEXT_STRONG,       /* as BODY, bold */
  HS_TEXT_CODE,
  HS_TEXT_QUOTE,
  HS_TEXT_CAPTION,
  HS_TEXT_FOOTER,
  HS_TEXT_TABLE_HEADER,
  HS_TEXT_TABLE_CELL,
  HS_TEXT_FACT_NAME,
  HS_TEXT_FACT_VALUE,
  HS_TEXT_ROW_NAME,
  HS_TEXT_ROW_NAME_STRONG,
  HS_TEXT_LABEL_TIME,
  HS_TEXT_LABEL,
  HS_TEXT_MARK,         /* the number on a mark */
  HS_TEXT_HYPOTHESIS,
  HS_TEXT_LANE_NOTE,    /* how long a path was held, how it ended */
  HS_TEXT_BAND,         /* on the impact and phase bands */
  HS_TEXT_BAND_STRONG,
  HS_TEXT_AXIS,
  HS_TEXT_AXIS_DAY,
  HS_N_TEXTS,
} HsTextRole;

/* `size` is the font size in scene units, `line_height` a factor of the font's own line height
 * (1: as the font has it). */
typedef struct
{
  double size;
  PangoWeight weight;
  PangoStyle slant;
  gboolean monospace;
  double line_height;
} HsTextStyle;

/**
 * HsStyle:
 *
 * The only place that holds colours and text sizes. Immutable, atomically reference-counted, may
 * cross threads.
 */
typedef struct _HsStyle HsStyle;

#define HS_TYPE_STYLE (hs_style_get_type ())

/* The family where none is given. */
#define HS_STYLE_FAMILY "Cantarell, Noto Sans, Sans"
#define HS_STYLE_MONOSPACE_FAMILY "Source Code Pro, DejaVu Sans Mono, Monospace"

GType hs_style_get_type (void);

/* @text_scale is clamped to 0.5 to 4. %NULL families are the ones above; lists with commas are
 * fine. On HS_THEME_PRINT sizes are in points of paper, smaller than the pixels of a screen. */
HsStyle *hs_style_new (HsTheme theme, double text_scale, const char *family, const char *monospace_family);

/* The same in shades of grey, each as bright as its colour. */
HsStyle *hs_style_new_greyscale (const HsStyle *style);
gboolean hs_style_is_greyscale (const HsStyle *style);
HsStyle *hs_style_ref (HsStyle *style);
void hs_style_unref (HsStyle *style);

HsTheme hs_style_get_theme (const HsStyle *style);
double hs_style_get_text_scale (const HsStyle *style);

/* How many scene units one unit of the design (a pixel at text scale 1) is: what lengths that go
 * with text are multiplied by. */
double hs_style_get_unit (const HsStyle *style);

const HsColor *hs_style_get_color (const HsStyle *style, HsColorRole role);
const HsTextStyle *hs_style_get_text (const HsStyle *style, HsTextRole role);

/* With an absolute size in scene units. Owned by @style. */
const PangoFontDescription *hs_style_get_font (const HsStyle *style, HsTextRole role);

HsColorRole hs_style_get_kind_color (HsEventKind kind);
HsColorRole hs_style_get_phase_color (HsPhaseKind kind);
HsColorRole hs_style_get_level_color (HsLevel level);
HsTextRole hs_style_get_heading (guint level);

/* Stable names for goldens and style sheets ("misleading-fill", "label-time"). */
const char *hs_color_role_get_name (HsColorRole role);
const char *hs_text_role_get_name (HsTextRole role);

/* "#rrggbb", or "rgba(r,g,b,a)" when translucent. */
char *hs_color_to_string (const HsColor *color);

/* WCAG 2.1 contrast of @text on @background (both taken as opaque): 1 to 21. */
double hs_color_get_contrast (const HsColor *text, const HsColor *background);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsStyle, hs_style_unref)

G_END_DECLS
