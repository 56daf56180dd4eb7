/* hs-timeline-scene.c: the picture of a laid out timeline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-scene.h"

#include "hs-timeline-scene-private.h"

/* Marks at the very ends of the axis stick out. */
#define CLIP_ROOM 14.0
/* How much smaller than in the timeline the strip alone is drawn. */
#define STRIP_SCALE 0.6

static const HsShape shapes[HS_N_EVENT_KINDS] = {
  [HS_EVENT_RESOLUTION] = HS_SHAPE_RING,
  [HS_EVENT_IDENTIFICATION] = HS_SHAPE_DIAMOND,
  [HS_EVENT_MITIGATION] = HS_SHAPE_SQUARE,
  [HS_EVENT_ESCALATION] = HS_SHAPE_TRIANGLE,
  [HS_EVENT_DETECTION] = HS_SHAPE_HEXAGON,
  [HS_EVENT_INVESTIGATION] = HS_SHAPE_CIRCLE,
  [HS_EVENT_COMMUNICATION] = HS_SHAPE_PILL,
  [HS_EVENT_TRIGGER] = HS_SHAPE_WEDGE,
  [HS_EVENT_OTHER] = HS_SHAPE_CIRCLE,
};

static void
add_names (HsScene *scene, const HsTimelineLayout *layout)
{
  hs_scene_set_subject (scene, "name", 0, -1);
  for (guint i = 0; i < layout->names->len; i++)
    {
      const HsTimelineName *name = &g_array_index (layout->names, HsTimelineName, i);

      hs_scene_add_text (scene, &name->box, name->text, name->role, name->color, HS_SCENE_ALIGN_START, name->lines);
    }
}

static void
push_plot (HsScene *scene, const HsTimelineLayout *layout)
{
  double room = hs_timeline_layout_scale (layout, CLIP_ROOM);
  HsRect box = { layout->plot.x - room, 0, hs_scene_get_width (scene) - layout->plot.x + room, layout->height };

  hs_scene_push_clip (scene, &box);
}

HsShape
hs_event_kind_get_shape (HsEventKind kind)
{
  g_return_val_if_fail (kind < HS_N_EVENT_KINDS, HS_SHAPE_CIRCLE);
  return shapes[kind];
}

HsShape
hs_event_get_shape (const HsEvent *event)
{
  return hs_event_kind_get_shape (event->kind);
}

HsColorRole
hs_event_get_color (const HsEvent *event)
{
  return event->misleading ? HS_COLOR_MISLEADING : hs_style_get_kind_color (event->kind);
}

HsScene *
hs_timeline_scene_new (HsTimelineLayout *layout, guint current)
{
  HsScene *scene = hs_scene_new (layout->view.width, layout->height);
  gboolean measured = !hs_timeline_span_is_empty (&layout->view.span);

  hs_timeline_scene_add_axis_back (scene, layout);
  add_names (scene, layout);
  push_plot (scene, layout);
  if (measured)
    hs_timeline_scene_add_span_back (scene, layout);
  hs_timeline_scene_add_bands (scene, layout);
  hs_timeline_scene_add_bars (scene, layout);
  hs_timeline_scene_add_paths (scene, layout);
  hs_timeline_scene_add_breaks (scene, layout);
  hs_timeline_scene_add_estimate (scene, layout);
  hs_timeline_scene_add_captions (scene, layout);
  hs_timeline_scene_add_hypotheses (scene, layout);
  hs_timeline_scene_add_response (scene, layout, current);
  hs_scene_pop_clip (scene);
  hs_timeline_scene_add_axis (scene, layout);
  hs_timeline_scene_add_overview (scene, layout);
  if (measured)
    {
      push_plot (scene, layout);
      hs_timeline_scene_add_span (scene, layout);
      hs_scene_pop_clip (scene);
    }
  if (layout->view.rtl)
    hs_scene_mirror (scene);
  return scene;
}

HsScene *
hs_timeline_scene_new_strip (HsIncident *incident, HsStyle *style, double width, double height, gboolean rtl)
{
  HsScene *scene = hs_scene_new (width, height);
  guint n_phases = hs_incident_get_n_phases (incident);
  double start = n_phases > 0 ? hs_incident_get_phase (incident, 0)->start : 0;
  double end = n_phases > 0 ? hs_incident_get_phase (incident, n_phases - 1)->end : 0;

  hs_scene_set_subject (scene, "phase", 0, -1);
  for (guint i = 0; i < n_phases && end > start; i++)
    {
      const HsPhase *phase = hs_incident_get_phase (incident, i);
      double left = (phase->start - start) / (end - start) * width;
      double right = (phase->end - start) / (end - start) * width;
      HsRect box = { left, 0, MAX (right - left - 1, 1), height };

      hs_timeline_scene_add_stretch (scene, &box, phase->kind, hs_style_get_unit (style) * STRIP_SCALE);
    }
  if (rtl)
    hs_scene_mirror (scene);
  return scene;
}
