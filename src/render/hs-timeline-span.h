/* hs-timeline-span.h: the time between two places of a timeline, measured
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-clock-face.h"

G_BEGIN_DECLS

/* From `start` to `end`, in this order, both places on the axis. `from` and `to` are the events that
 * are there, 0 where none is. Nothing is measured where all of it is zeroed. Plain data. */
typedef struct
{
  double start;
  double end;
  guint from;
  guint to;
} HsTimelineSpan;

/* Between two events, in the order of the axis. False where one of them is not there. */
gboolean hs_timeline_span_between (const HsTimeline *timeline, guint one, guint other, HsTimelineSpan *span);

/* Between two places, each of which is that of an event which is not farther than @near seconds. */
HsTimelineSpan hs_timeline_span_around (const HsTimeline *timeline, double one, double other, double near);

gboolean hs_timeline_span_is_empty (const HsTimelineSpan *span);

/* "1 h 15 between 3 and 6", "1 h 15 from 21:10 to 22:25"; with @spoken the duration is in words. */
char *hs_timeline_span_format (const HsTimelineSpan *span, const HsTimeline *timeline, HsTimeDisplay display, gboolean spoken);

G_END_DECLS
