/* hs-timeline-mermaid.h: the timeline of an incident as a Mermaid diagram
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-timeline.h"

G_BEGIN_DECLS

/* (transfer full): a `gantt` with the impact, who was involved, the events as milestones and the
 * misleading paths; where the document tells no times, a `timeline` of the events in their order. What
 * Mermaid would take for its own marks is replaced by marks that look the same. */
char *hs_timeline_to_mermaid (const HsTimeline *timeline);

G_END_DECLS
