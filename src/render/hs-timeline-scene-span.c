/* hs-timeline-scene-span.c: what is laid over a timeline's picture: a measured span, the estimate
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-estimate.h"
#include "hs-timeline-scene-private.h"

/* What a letter takes, in heights of a line: more than most. */
#define LETTER 0.5
#define FADED 0.6

static void
add_stroke (HsScene *scene, const HsTimelineLayout *layout, double x, double top, double bottom, HsColorRole color, HsDash dash)
{
  hs_scene_add_line (scene, x, top, x, bottom, color, hs_timeline_layout_scale (layout, 1.75), dash);
}

/* In the middle of the bracket, within the plot. */
static void
add_card (HsScene *scene, const HsTimelineLayout *layout, double middle, double y, const char *text)
{
  double pad = hs_timeline_layout_scale (layout, 8);
  double height = layout->label_line + pad / 2;
  double width = MIN (g_utf8_strlen (text, -1) * LETTER * layout->label_line + 2 * pad, layout->plot.width);
  HsRect card = { CLAMP (middle - width / 2, layout->plot.x, hs_rect_get_right (&layout->plot) - width), y - height / 2, width, height };
  HsRect box = { card.x + pad / 2, y - layout->label_line / 2, width - pad, layout->label_line };

  hs_scene_add_rect (scene, &card, HS_COLOR_CARD, pad / 2);
  hs_scene_add_frame (scene, &card, HS_COLOR_ACCENT, pad / 2, hs_timeline_layout_scale (layout, 1.25), HS_DASH_SOLID);
  hs_scene_add_text (scene, &box, text, HS_TEXT_BAND_STRONG, HS_COLOR_FOREGROUND, HS_SCENE_ALIGN_CENTER, 1);
}

void
hs_timeline_scene_add_span_back (HsScene *scene, const HsTimelineLayout *layout)
{
  double left = hs_time_scale_get_x (layout->scale, layout->view.span.start);
  double right = hs_time_scale_get_x (layout->scale, layout->view.span.end);
  HsRect band = { left, layout->plot.y, right - left, layout->plot.height };

  hs_scene_set_subject (scene, "span", 0, -1);
  hs_scene_add_rect (scene, &band, HS_COLOR_CURRENT_BAND, 0);
}

/* A bracket on the axis, and what it spans in the row of the ticks. */
void
hs_timeline_scene_add_span (HsScene *scene, const HsTimelineLayout *layout)
{
  const HsTimelineSpan *span = &layout->view.span;
  double left = hs_time_scale_get_x (layout->scale, span->start);
  double right = hs_time_scale_get_x (layout->scale, span->end);
  double seen_left = CLAMP (left, layout->plot.x, hs_rect_get_right (&layout->plot));
  double seen_right = CLAMP (right, layout->plot.x, hs_rect_get_right (&layout->plot));
  g_autofree char *text = hs_timeline_span_format (span, layout->timeline, layout->view.display, FALSE);

  hs_scene_set_subject (scene, "span", 0, -1);
  add_stroke (scene, layout, left, layout->plot.y, layout->axis_y, HS_COLOR_ACCENT, HS_DASH_SOLID);
  add_stroke (scene, layout, right, layout->plot.y, layout->axis_y, HS_COLOR_ACCENT, HS_DASH_SOLID);
  hs_scene_add_line (scene, left, layout->axis_y, right, layout->axis_y, HS_COLOR_ACCENT, hs_timeline_layout_scale (layout, 3), HS_DASH_SOLID);
  add_card (scene, layout, (seen_left + seen_right) / 2, layout->ticks_y + layout->label_line / 2, text);
}

/* What would not have been fades; the end as it might have been runs through the bands and the axis. */
void
hs_timeline_scene_add_estimate (HsScene *scene, const HsTimelineLayout *layout)
{
  HsRect faded = layout->impact;
  double bottom = layout->strip.height > 0 ? hs_rect_get_bottom (&layout->strip) : layout->axis_y;
  double end, x;

  if (!layout->view.without_paths || !hs_timeline_get_estimate (layout->timeline, &end))
    return;
  x = hs_time_scale_get_x (layout->scale, end);
  faded.width = MAX (hs_rect_get_right (&faded) - x, 0);
  faded.x = x;
  hs_scene_set_subject (scene, "estimate", 0, -1);
  hs_scene_set_opacity (scene, FADED);
  hs_scene_add_rect (scene, &faded, HS_COLOR_BACKGROUND, 0);
  hs_scene_set_opacity (scene, 1);
  hs_scene_add_frame (scene, &faded, HS_COLOR_MISLEADING, 0, hs_timeline_layout_scale (layout, 1.25), HS_DASH_DASHED);
  add_stroke (scene, layout, x, layout->impact.y, hs_rect_get_bottom (&layout->impact), HS_COLOR_MISLEADING, HS_DASH_SOLID);
  add_stroke (scene, layout, x, layout->axis_y, bottom, HS_COLOR_MISLEADING, HS_DASH_DASHED);
}
