/* hs-timeline-bands.c: the bands of the impact and of where the time went
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hs-duration.h"
#include "hs-timeline-estimate.h"
#include "hs-timeline-layout-private.h"

#define IMPACT_HEIGHT 26.0
#define STRIP_HEIGHT 28.0
#define PAD 9.0
#define PATCH_PAD 5.0
/* An impact that is cut below this tells nothing. */
#define LEAST_TEXT 110.0

static HsRect
get_band (const HsTimelineLayout *layout, double start, double end, double y, double height)
{
  double x1 = hs_time_scale_get_x (layout->scale, start);
  double x2 = hs_time_scale_get_x (layout->scale, end);

  return (HsRect) { x1, y, MAX (x2 - x1, 1), height };
}

/* The part of @band in view; its width is not positive where it is out of view. */
static HsRect
get_seen (const HsTimelineLayout *layout, const HsRect *band)
{
  double left = MAX (band->x, layout->plot.x);
  double right = MIN (hs_rect_get_right (band), hs_rect_get_right (&layout->plot));

  return (HsRect) { left, band->y, right - left, band->height };
}

static HsTimelineCaption *
add_caption (HsTimelineLayout *layout, HsTextMeasure *measure, const HsRect *band, char *text, HsTextRole role, HsColorRole color, HsSceneAlign align)
{
  double height = hs_text_measure_get_line_height (measure, role);
  HsTimelineCaption caption = {
    .box = { band->x, band->y + (band->height - height) / 2, band->width, height },
    .text = text,
    .role = role,
    .color = color,
    .align = align,
  };

  g_array_append_val (layout->captions, caption);
  return &g_array_index (layout->captions, HsTimelineCaption, layout->captions->len - 1);
}

/* In the middle of @band on a plain patch; false where it does not fit. */
static gboolean
add_patched_caption (HsTimelineLayout *layout, HsTextMeasure *measure, const HsRect *band, const char *text, HsColorRole color, HsColorRole patch)
{
  HsRect seen = get_seen (layout, band);
  double width = hs_text_measure_get_width (measure, HS_TEXT_BAND_STRONG, text) + 2 * hs_timeline_layout_scale (layout, PATCH_PAD);
  HsTimelineCaption *caption;

  if (width > seen.width)
    return FALSE;
  seen.x += (seen.width - width) / 2;
  seen.width = width;
  caption = add_caption (layout, measure, &seen, g_strdup (text), HS_TEXT_BAND_STRONG, color, HS_SCENE_ALIGN_CENTER);
  caption->has_patch = TRUE;
  caption->patch = patch;
  return TRUE;
}

static void
add_impact_text (HsTimelineLayout *layout, HsTextMeasure *measure, const HsRect *noticed, const char *text)
{
  double pad = hs_timeline_layout_scale (layout, PAD);
  double wanted = hs_text_measure_get_width (measure, HS_TEXT_BAND, text) + 1;
  double least = MIN (wanted, hs_timeline_layout_scale (layout, LEAST_TEXT));
  HsRect seen = get_seen (layout, noticed);
  HsRect beside = { hs_rect_get_right (noticed) + pad, noticed->y, 0, noticed->height };
  HsRect on = { seen.x + pad, seen.y, seen.width - 2 * pad, seen.height };

  if (seen.width <= 0)
    return;
  beside.width = hs_rect_get_right (&layout->plot) - beside.x;
  if (on.width >= least || on.width >= beside.width)
    {
      if (on.width > 0)
        add_caption (layout, measure, &on, g_strdup (text), HS_TEXT_BAND, HS_COLOR_IMPACT_TEXT, HS_SCENE_ALIGN_START);
    }
  else if (beside.width >= least)
    add_caption (layout, measure, &beside, g_strdup (text), HS_TEXT_BAND, HS_COLOR_FOREGROUND, HS_SCENE_ALIGN_START);
}

static char *
format_unnoticed (double start, double noticed)
{
  g_autofree char *duration = hs_duration_format ((int) ((noticed - start) / 60));

  /* Translators: on the band of the impact: how long nobody knew of it. */
  return g_strdup_printf (_("unnoticed %s"), duration);
}

static char *
format_lasted (double start, double end)
{
  g_autofree char *duration = hs_duration_format ((int) ((end - start) / 60));

  /* Translators: on the band of the impact, where its text is not told: how long it was. */
  return g_strdup_printf (_("lasted %s"), duration);
}

double
hs_timeline_layout_get_impact_height (const HsTimelineLayout *layout)
{
  double start, noticed, end;

  return hs_timeline_get_impact (layout->timeline, &start, &noticed, &end) ? hs_timeline_layout_squeeze (layout, IMPACT_HEIGHT) : 0;
}

void
hs_timeline_layout_place_impact (HsTimelineLayout *layout, HsTextMeasure *measure, double y)
{
  const HsPassage *impact = hs_incident_get_impact (layout->incident);
  double height = hs_timeline_layout_get_impact_height (layout);
  g_autofree char *unnoticed = NULL;
  g_autofree char *text = g_strdup (impact->text);
  g_autofree char *estimate = NULL;
  double start, noticed, end;
  HsRect band;

  if (!hs_timeline_get_impact (layout->timeline, &start, &noticed, &end))
    return;

  layout->impact = get_band (layout, start, end, y, height);
  hs_timeline_layout_add_name (layout, measure, g_strdup (_("Impact")), HS_TEXT_ROW_NAME, HS_COLOR_DIM, y, height);
  if (noticed > start)
    {
      layout->unnoticed = get_band (layout, start, noticed, y, height);
      unnoticed = format_unnoticed (start, noticed);
      if (!add_patched_caption (layout, measure, &layout->unnoticed, unnoticed, HS_COLOR_IMPACT_TEXT, HS_COLOR_IMPACT_FILL))
        {
          char *both = text != NULL ? g_strdup_printf ("%s · %s", unnoticed, text) : g_strdup (unnoticed);

          g_free (text);
          text = both;
        }
    }
  band = get_band (layout, noticed, end, y, height);
  estimate = layout->view.without_paths ? hs_timeline_estimate_format (layout->timeline) : NULL;
  if (text == NULL)
    text = format_lasted (start, end);
  if (estimate != NULL)
    add_impact_text (layout, measure, &band, estimate);
  else if (*text != '\0')
    add_impact_text (layout, measure, &band, text);
}

/* "Misled 3 h · 50 %", or as much of it as fits. */
static void
add_phase_caption (HsTimelineLayout *layout, HsTextMeasure *measure, const HsPhase *phase, const HsRect *box)
{
  const char *label = hs_phase_get_label (phase->kind);
  g_autofree char *duration = hs_duration_format ((int) ((phase->end - phase->start) / 60));
  double share = hs_incident_get_metrics (layout->incident)->misled_share;
  gboolean all_misled = phase->kind == HS_PHASE_MISLED && share > 0 && (phase->end - phase->start) / 60 == hs_incident_get_metrics (layout->incident)->misled;
  char *texts[3] = {
    /* Translators: what a stretch of time was spent on, how long it was, its share of the whole. */
    all_misled ? g_strdup_printf (_("%s %s · %d %%"), label, duration, (int) lround (share * 100)) : NULL,
    /* Translators: what a stretch of time was spent on, and how long it was. */
    g_strdup_printf (_("%s %s"), label, duration),
    g_strdup (duration),
  };
  gboolean done = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      if (texts[i] != NULL && !done)
        done = add_patched_caption (layout, measure, box, texts[i], HS_COLOR_PHASE_TEXT, hs_style_get_phase_color (phase->kind));
      g_free (texts[i]);
    }
}

double
hs_timeline_layout_get_phases_height (const HsTimelineLayout *layout)
{
  return hs_incident_get_n_phases (layout->incident) > 0 ? hs_timeline_layout_squeeze (layout, STRIP_HEIGHT) : 0;
}

void
hs_timeline_layout_place_phases (HsTimelineLayout *layout, HsTextMeasure *measure, double y)
{
  double height = hs_timeline_layout_get_phases_height (layout);
  double seam = hs_timeline_layout_scale (layout, 0.75);

  if (height <= 0)
    return;
  layout->strip = (HsRect) { layout->plot.x, y, layout->plot.width, height };
  for (guint i = 0; i < hs_incident_get_n_phases (layout->incident); i++)
    {
      const HsPhase *phase = hs_incident_get_phase (layout->incident, i);
      HsTimelineStretch stretch = { phase->kind, phase->start, phase->end, get_band (layout, phase->start, phase->end, y, height) };

      stretch.box.width = MAX (stretch.box.width - seam, 1);
      g_array_append_val (layout->stretches, stretch);
      add_phase_caption (layout, measure, phase, &stretch.box);
    }
  hs_timeline_layout_add_name (layout, measure, g_strdup (_("Where the time went")), HS_TEXT_ROW_NAME, HS_COLOR_DIM, y, height);
}
