/* hs-timeline-layout.h: where everything of a timeline goes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-clock-face.h"
#include "hs-geometry.h"
#include "hs-text-measure.h"
#include "hs-time-scale.h"
#include "hs-timeline-span.h"
#include "hs-timeline.h"

G_BEGIN_DECLS

/* How to look at a timeline. `height` 0 takes the natural height; a smaller one gives fewer rows to
 * the labels, a larger one more. `start` to `end` are the visible seconds, all when both are 0. A
 * zeroed struct with a width is a picture of the whole. What is dimmed, measured or estimated moves
 * nothing. */
typedef struct
{
  double width;
  double height;
  double start;
  double end;
  HsTimeDisplay display;
  gboolean with_second; /* a second clock below the first: `second`, where the document tells enough */
  HsTimeDisplay second;
  const char *second_zone; /* (nullable): in place of `second` the clock of that zone of the zone database; interned */
  gboolean without_paths; /* how long it would have been without them */
  gboolean overview;      /* all of it in small, where only a part is visible */
  guint dimmed_kinds;     /* 1 << HsEventKind */
  guint64 dimmed_teams;   /* 1 << index of the team in the timeline; only the first 64 can be dimmed */
  HsTimelineSpan span;    /* measured */
  gboolean rtl;
  gboolean unfolded;
  gboolean still; /* it will never move: labels stay within what is visible, marks out of it have none */
} HsTimelineView;

/* A mark on the track: one event, or a cluster of `n_events` where they are too dense. `first` is
 * the index of its first point in the timeline. `place` is the true place on the track, `box` where
 * the mark is drawn, raised from the track where neighbours had to make room. */
typedef struct
{
  guint first;
  guint n_events;
  HsPoint place;
  HsRect box;
  gboolean raised;
  gboolean labelled;
} HsTimelineMark;

typedef enum
{
  HS_HIT_NOTHING,
  HS_HIT_EVENT,   /* `event`: its mark, label or number */
  HS_HIT_CLUSTER, /* `event`: its first; `start` and `end`: what to zoom to */
  HS_HIT_PATH,    /* `path`; `event`: the one that takes it up */
  HS_HIT_TEAM,    /* `event`: the escalation */
  HS_HIT_PHASE,   /* `start` and `end` */
  HS_HIT_FOLD,    /* `start` and `end` */
  HS_HIT_OVERVIEW, /* `seconds` is the time there */
  HS_HIT_PLOT,    /* anywhere else on the axis */
} HsHitType;

/* `seconds` is the time under the pointer. `event` is 0 and `path` -1 where there is none. `box` is
 * what was hit, in the coordinates of the view. */
typedef struct
{
  HsHitType type;
  guint event;
  int path;
  double seconds;
  double start;
  double end;
  HsRect box;
} HsHit;

/**
 * HsTimelineLayout:
 *
 * A pure function of its arguments: no display, no global state. Its cost follows what is visible,
 * not the number of events. Immutable, atomically reference-counted. Boxes are as seen, mirrored
 * where the view is right-to-left.
 */
typedef struct _HsTimelineLayout HsTimelineLayout;

#define HS_TYPE_TIMELINE_LAYOUT (hs_timeline_layout_get_type ())

GType hs_timeline_layout_get_type (void);
HsTimelineLayout *hs_timeline_layout_new (HsTimeline *timeline, const HsTimelineView *view, HsTextMeasure *measure);
HsTimelineLayout *hs_timeline_layout_ref (HsTimelineLayout *layout);
void hs_timeline_layout_unref (HsTimelineLayout *layout);

HsTimeline *hs_timeline_layout_get_timeline (const HsTimelineLayout *layout);
HsStyle *hs_timeline_layout_get_style (const HsTimelineLayout *layout);
const HsTimelineView *hs_timeline_layout_get_view (const HsTimelineLayout *layout);

/* What the layout takes. */
double hs_timeline_layout_get_width (const HsTimelineLayout *layout);
double hs_timeline_layout_get_height (const HsTimelineLayout *layout);

/* Where the axis runs: right of the row names. */
const HsRect *hs_timeline_layout_get_plot (const HsTimelineLayout *layout);

/* Where the axis is named, beside it. */
HsRect hs_timeline_layout_get_axis_name (const HsTimelineLayout *layout);

/* The time at @x of the overview; false where there is none. */
gboolean hs_timeline_layout_get_overview_seconds (const HsTimelineLayout *layout, double x, double *seconds);

/* The visible seconds. */
double hs_timeline_layout_get_start (const HsTimelineLayout *layout);
double hs_timeline_layout_get_end (const HsTimelineLayout *layout);
double hs_timeline_layout_get_seconds (const HsTimelineLayout *layout, double x);
double hs_timeline_layout_get_x (const HsTimelineLayout *layout, double seconds);

/* The visible range after moving the picture by @dx to the right, or zooming by @factor (above 1:
 * closer) with what is under @x staying there. Kept inside of the timeline's start and end. */
void hs_timeline_layout_pan (const HsTimelineLayout *layout, double dx, double *start, double *end);
void hs_timeline_layout_zoom (const HsTimelineLayout *layout, double x, double factor, double *start, double *end);

guint hs_timeline_layout_get_n_marks (const HsTimelineLayout *layout);
const HsTimelineMark *hs_timeline_layout_get_mark (const HsTimelineLayout *layout, guint index);

/* The box of the mark that shows @event; false where it is out of view. */
gboolean hs_timeline_layout_get_event_box (const HsTimelineLayout *layout, guint event, HsRect *box);

HsHit hs_timeline_layout_hit (const HsTimelineLayout *layout, double x, double y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsTimelineLayout, hs_timeline_layout_unref)

G_END_DECLS
