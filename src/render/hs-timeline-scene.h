/* hs-timeline-scene.h: the picture of a laid out timeline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-scene.h"
#include "hs-timeline-layout.h"

G_BEGIN_DECLS

/* What shape and colour tell the kind of @event, the same in the timeline, the preview's margin and
 * the legend. A misleading event takes the colour HS_COLOR_MISLEADING. */
HsShape hs_event_get_shape (const HsEvent *event);
HsShape hs_event_kind_get_shape (HsEventKind kind);
HsColorRole hs_event_get_color (const HsEvent *event);

/* The picture of @layout in which the event @current (0: none) stands out. Its background is not
 * painted. */
HsScene *hs_timeline_scene_new (HsTimelineLayout *layout, guint current);

/* Only the strip "where the time went" of @incident, without names and durations: for a row of the
 * library. Empty where the document does not tell. */
HsScene *hs_timeline_scene_new_strip (HsIncident *incident, HsStyle *style, double width, double height, gboolean rtl);

G_END_DECLS
