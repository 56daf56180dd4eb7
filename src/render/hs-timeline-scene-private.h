/* hs-timeline-scene-private.h: the rows of a timeline's picture
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-scene.h"
#include "hs-timeline-layout-private.h"

G_BEGIN_DECLS

/* In painting order; each adds its part to @scene. */
void hs_timeline_scene_add_axis_back (HsScene *scene, const HsTimelineLayout *layout);
void hs_timeline_scene_add_bands (HsScene *scene, const HsTimelineLayout *layout);
void hs_timeline_scene_add_bars (HsScene *scene, const HsTimelineLayout *layout);
void hs_timeline_scene_add_paths (HsScene *scene, const HsTimelineLayout *layout);
void hs_timeline_scene_add_breaks (HsScene *scene, const HsTimelineLayout *layout);
void hs_timeline_scene_add_captions (HsScene *scene, const HsTimelineLayout *layout);
void hs_timeline_scene_add_hypotheses (HsScene *scene, const HsTimelineLayout *layout);
void hs_timeline_scene_add_response (HsScene *scene, const HsTimelineLayout *layout, guint current);
void hs_timeline_scene_add_estimate (HsScene *scene, const HsTimelineLayout *layout);
void hs_timeline_scene_add_span_back (HsScene *scene, const HsTimelineLayout *layout);
void hs_timeline_scene_add_span (HsScene *scene, const HsTimelineLayout *layout);
void hs_timeline_scene_add_axis (HsScene *scene, const HsTimelineLayout *layout);
void hs_timeline_scene_add_overview (HsScene *scene, const HsTimelineLayout *layout);

/* Of what a filter dims. */
#define HS_TIMELINE_DIMMED 0.22

/* The look of a stretch in the strip "where the time went". */
void hs_timeline_scene_add_stretch (HsScene *scene, const HsRect *box, HsPhaseKind kind, double unit);

G_END_DECLS
