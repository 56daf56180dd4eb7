/* hs-timeline-scene-bands.c: the bands, bars and axis of a timeline's picture
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-scene-private.h"

#define RADIUS 4.0

static void
add_tick_label (HsScene *scene, const HsTimelineLayout *layout, const HsTick *tick)
{
  HsTextRole role = tick->day ? HS_TEXT_AXIS_DAY : HS_TEXT_AXIS;
  double width = hs_timeline_layout_scale (layout, 140);
  double least = hs_timeline_layout_scale (layout, 20);
  HsRect box = { tick->x - width / 2, layout->ticks_y, width, layout->label_line };

  if (tick->x + least > layout->view.width)
    return;
  hs_scene_add_text (scene, &box, tick->label, role, tick->day ? HS_COLOR_FOREGROUND : HS_COLOR_DIM, HS_SCENE_ALIGN_CENTER, 1);
}

static void
add_other_label (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineOther *other)
{
  double width = hs_timeline_layout_scale (layout, 140);
  HsRect box = { other->x - width / 2, layout->second_y, width, layout->label_line };

  if (other->x + hs_timeline_layout_scale (layout, 20) <= layout->view.width)
    hs_scene_add_text (scene, &box, other->label, HS_TEXT_AXIS, HS_COLOR_DIM, HS_SCENE_ALIGN_CENTER, 1);
}

static void
add_day_label (HsScene *scene, const HsTimelineLayout *layout, const HsTick *day)
{
  HsRect box = { day->x, layout->days_y, hs_timeline_layout_scale (layout, 240), layout->label_line };

  hs_scene_add_text (scene, &box, day->label, HS_TEXT_AXIS_DAY, HS_COLOR_FOREGROUND, HS_SCENE_ALIGN_START, 1);
}

void
hs_timeline_scene_add_axis_back (HsScene *scene, const HsTimelineLayout *layout)
{
  double thin = hs_timeline_layout_scale (layout, 1);

  hs_scene_set_subject (scene, "night", 0, -1);
  for (guint i = 0; i < layout->nights->len; i++)
    hs_scene_add_rect (scene, &g_array_index (layout->nights, HsRect, i), HS_COLOR_NIGHT, 0);
  hs_scene_set_subject (scene, "grid", 0, -1);
  for (guint i = 0; i < layout->ticks->len; i++)
    {
      const HsTick *tick = &g_array_index (layout->ticks, HsTick, i);

      hs_scene_add_line (scene, tick->x, layout->plot.y, tick->x, layout->axis_y, HS_COLOR_GRID, thin, tick->day ? HS_DASH_SOLID : HS_DASH_DOTTED);
    }
}

void
hs_timeline_scene_add_axis (HsScene *scene, const HsTimelineLayout *layout)
{
  double y = layout->axis_y;
  double tick_end = y + hs_timeline_layout_scale (layout, 4);

  hs_scene_set_subject (scene, "axis", 0, -1);
  hs_scene_add_line (scene, layout->plot.x, y, hs_rect_get_right (&layout->plot), y, HS_COLOR_AXIS, hs_timeline_layout_scale (layout, 1.5), HS_DASH_SOLID);
  for (guint i = 0; i < layout->ticks->len; i++)
    {
      const HsTick *tick = &g_array_index (layout->ticks, HsTick, i);

      hs_scene_add_line (scene, tick->x, y, tick->x, tick_end, HS_COLOR_AXIS, hs_timeline_layout_scale (layout, 1), HS_DASH_SOLID);
      add_tick_label (scene, layout, tick);
    }
  for (guint i = 0; i < layout->others->len; i++)
    add_other_label (scene, layout, &g_array_index (layout->others, HsTimelineOther, i));
  for (guint i = 0; i < layout->days->len; i++)
    add_day_label (scene, layout, &g_array_index (layout->days, HsTick, i));
  for (guint i = 0; i < layout->breaks->len; i++)
    {
      const HsTimelineBreak *gap = &g_array_index (layout->breaks, HsTimelineBreak, i);

      hs_scene_add_text (scene, &gap->label_box, gap->label, HS_TEXT_AXIS, HS_COLOR_DIM, HS_SCENE_ALIGN_CENTER, 1);
    }
}

void
hs_timeline_scene_add_stretch (HsScene *scene, const HsRect *box, HsPhaseKind kind, double unit)
{
  double radius = RADIUS * unit;

  hs_scene_add_rect (scene, box, hs_style_get_phase_color (kind), radius);
  if (kind == HS_PHASE_MISLED)
    hs_scene_add_hatch (scene, box, HS_COLOR_PHASE_HATCH, radius, 2.2 * unit, 6 * unit);
  else if (kind == HS_PHASE_UNNOTICED)
    hs_scene_add_hatch (scene, box, HS_COLOR_PHASE_HATCH, radius, unit, 9 * unit);
}

static void
add_caption (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineCaption *caption)
{
  double room = hs_timeline_layout_scale (layout, 2);
  HsRect patch = { caption->box.x, caption->box.y - room, caption->box.width, caption->box.height + 2 * room };

  if (caption->has_patch)
    hs_scene_add_rect (scene, &patch, caption->patch, hs_timeline_layout_scale (layout, 3));
  hs_scene_add_text (scene, &caption->box, caption->text, caption->role, caption->color, caption->align, 1);
}

void
hs_timeline_scene_add_bands (HsScene *scene, const HsTimelineLayout *layout)
{
  double radius = hs_timeline_layout_scale (layout, RADIUS);

  hs_scene_set_subject (scene, "impact", 0, -1);
  if (layout->impact.width > 0)
    hs_scene_add_rect (scene, &layout->impact, HS_COLOR_IMPACT_FILL, radius);
  if (layout->unnoticed.width > 0)
    hs_scene_add_hatch (scene, &layout->unnoticed, HS_COLOR_IMPACT_HATCH, radius, hs_timeline_layout_scale (layout, 1.75), hs_timeline_layout_scale (layout, 6));
  hs_scene_set_subject (scene, "phase", 0, -1);
  for (guint i = 0; i < layout->stretches->len; i++)
    {
      const HsTimelineStretch *stretch = &g_array_index (layout->stretches, HsTimelineStretch, i);

      hs_timeline_scene_add_stretch (scene, &stretch->box, stretch->kind, layout->unit);
    }
}

void
hs_timeline_scene_add_captions (HsScene *scene, const HsTimelineLayout *layout)
{
  hs_scene_set_subject (scene, "caption", 0, -1);
  for (guint i = 0; i < layout->captions->len; i++)
    add_caption (scene, layout, &g_array_index (layout->captions, HsTimelineCaption, i));
}

/* The lowest label above @y that the arrow at @x would run through. */
static const HsRect *
find_label_over (const HsTimelineLayout *layout, double x, double y)
{
  const HsRect *lowest = NULL;

  for (guint i = 0; i < layout->labels->len; i++)
    {
      const HsRect *box = &g_array_index (layout->labels, HsTimelineLabel, i).box;

      if (x > box->x && x < hs_rect_get_right (box) && box->y < y - 1 && (lowest == NULL || box->y > lowest->y))
        lowest = box;
    }
  return lowest;
}

/* The shaft is broken where it would run through a label. */
static void
add_shaft (HsScene *scene, const HsTimelineLayout *layout, double x, double bottom, double top)
{
  double stroke = hs_timeline_layout_scale (layout, 2);
  const HsRect *label;

  while ((label = find_label_over (layout, x, bottom)) != NULL)
    {
      if (bottom > hs_rect_get_bottom (label))
        hs_scene_add_line (scene, x, bottom, x, hs_rect_get_bottom (label), HS_COLOR_ESCALATION, stroke, HS_DASH_SOLID);
      bottom = label->y;
    }
  if (bottom > top)
    hs_scene_add_line (scene, x, bottom, x, top, HS_COLOR_ESCALATION, stroke, HS_DASH_SOLID);
}

static void
add_arrow (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineBar *bar)
{
  double size = hs_timeline_layout_scale (layout, 10);
  double tip = hs_rect_get_bottom (&bar->bar) - hs_timeline_layout_scale (layout, 1);
  HsRect head = { bar->arrow_x - size / 2, tip, size, size };

  hs_scene_set_subject (scene, "call", bar->event, -1);
  hs_scene_set_opacity (scene, bar->dimmed ? HS_TIMELINE_DIMMED : 1);
  add_shaft (scene, layout, bar->arrow_x, bar->arrow_bottom, tip + size / 2);
  hs_scene_add_mark (scene, &head, HS_SHAPE_TRIANGLE, HS_COLOR_ESCALATION, 1, FALSE);
}

void
hs_timeline_scene_add_bars (HsScene *scene, const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const HsTimelineBar *bar = &g_array_index (layout->bars, HsTimelineBar, i);

      hs_scene_set_subject (scene, "team", bar->event, -1);
      hs_scene_set_opacity (scene, bar->dimmed ? HS_TIMELINE_DIMMED : 1);
      if (bar->told)
        hs_scene_add_rect (scene, &bar->bar, bar->color, bar->bar.height / 2);
      else
        hs_scene_add_frame (scene, &bar->bar, bar->color, bar->bar.height / 2, hs_timeline_layout_scale (layout, 1.5), HS_DASH_DASHED);
    }
  for (guint i = 0; i < layout->bars->len; i++)
    if (g_array_index (layout->bars, HsTimelineBar, i).has_arrow)
      add_arrow (scene, layout, &g_array_index (layout->bars, HsTimelineBar, i));
  hs_scene_set_opacity (scene, 1);
}

/* From @top to @bottom, which leaves out the labels: they may run over it. */
static void
add_break (HsScene *scene, const HsTimelineLayout *layout, const HsRect *gap, double top, double bottom)
{
  double thin = hs_timeline_layout_scale (layout, 1);
  double right = hs_rect_get_right (gap);
  HsRect box = { gap->x, top, gap->width, bottom - top };

  if (bottom <= top)
    return;
  hs_scene_set_opacity (scene, 0.85);
  hs_scene_add_rect (scene, &box, HS_COLOR_BACKGROUND, 0);
  hs_scene_set_opacity (scene, 1);
  hs_scene_add_line (scene, gap->x, top, gap->x, bottom, HS_COLOR_AXIS, thin, HS_DASH_DASHED);
  hs_scene_add_line (scene, right, top, right, bottom, HS_COLOR_AXIS, thin, HS_DASH_DASHED);
}

void
hs_timeline_scene_add_breaks (HsScene *scene, const HsTimelineLayout *layout)
{
  double track = layout->track_y - hs_timeline_layout_scale (layout, 10);

  hs_scene_set_subject (scene, "break", 0, -1);
  for (guint i = 0; i < layout->breaks->len; i++)
    {
      const HsTimelineBreak *gap = &g_array_index (layout->breaks, HsTimelineBreak, i);

      add_break (scene, layout, &gap->box, gap->box.y, layout->label_top);
      add_break (scene, layout, &gap->box, track, layout->axis_y);
      add_break (scene, layout, &gap->box, layout->strip.y, hs_rect_get_bottom (&layout->strip));
    }
}
