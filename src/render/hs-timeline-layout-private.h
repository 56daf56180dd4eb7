/* hs-timeline-layout-private.h: the parts of a laid out timeline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-scene.h"
#include "hs-time-ticks.h"
#include "hs-timeline-layout.h"

G_BEGIN_DECLS

/* All boxes are as in a left-to-right view; what the public functions give is mirrored. */

/* A name at the left of a row. */
typedef struct
{
  HsRect box;
  char *text;
  HsTextRole role;
  HsColorRole color;
  guint lines;
} HsTimelineName;

/* A label: `pole` runs from its mark up along its text in `box`, unless the arrow to the bar of who
 * was `called` does; `lead` (nullable) is its time. */
typedef struct
{
  guint mark;
  HsRect box;
  HsRect pole;
  guint lines;
  gboolean left;
  gboolean called;
  char *lead;
  char *text;
} HsTimelineLabel;

/* "+3" over marks that got no label. */
typedef struct
{
  HsRect box;
  char *text;
} HsTimelineMore;

/* A misleading path: `leave` is the detour from the track, `back` its return; a `cross` where it was
 * given up. Its texts stand in the bar, or beside it. `point` is its index in the timeline. */
typedef struct
{
  guint point;
  guint lane;
  HsRect bar;
  HsRect cross;
  HsPoint leave[4];
  HsPoint back[4];
  gboolean has_back;
  gboolean has_cross;
  gboolean beside;
  HsRect quote_box;
  HsRect note_box;
  char *quote;
  char *held; /* nullable */
  char *note;
} HsTimelineLane;

/* Who was involved; the arrow runs at `arrow_x` from the mark up to the bar, when there is one. */
typedef struct
{
  guint event;
  HsColorRole color;
  gboolean told;
  gboolean dimmed;
  gboolean has_arrow;
  double arrow_x;
  double arrow_bottom;
  HsRect bar;
} HsTimelineBar;

/* A text on a band, or beside it. On a hatched band it gets a plain `patch` behind it. */
typedef struct
{
  HsRect box;
  char *text;
  HsTextRole role;
  HsColorRole color;
  HsColorRole patch;
  gboolean has_patch;
  HsSceneAlign align;
} HsTimelineCaption;

typedef struct
{
  HsPhaseKind kind;
  double start;
  double end;
  HsRect box;
} HsTimelineStretch;

typedef struct
{
  double start;
  double end;
  HsRect box;
  HsRect label_box;
  char *label;
} HsTimelineBreak;

/* What a second clock shows at a tick. */
typedef struct
{
  double x;
  char *label;
} HsTimelineOther;

struct _HsTimelineLayout
{
  gatomicrefcount ref_count;
  HsTimeline *timeline;
  HsIncident *incident; /* of the timeline */
  HsStyle *style;
  HsTimelineView view;
  HsTimeScale *scale;
  HsClockFace face;
  const HsFold *folds; /* those in use, of the timeline */
  guint n_folds;
  double unit;
  gboolean low;   /* where the view is lower than natural: everything stands closer */
  double squeeze; /* of the heights of rows: less than 1 where the view is low */
  double height;
  HsRect plot;      /* from the top row to the axis */
  HsRect seen_plot; /* mirrored where the view is */
  double names_width;

  double track_y;   /* the middle of the track */
  double label_top; /* where the labels begin */
  HsRect card;      /* where the text of a current event stands that has no label; no height where all have one */
  double axis_y;
  double ticks_y;   /* where the labels of ticks and of days stand */
  double second_y;  /* of the second clock, where there is one */
  double days_y;
  HsRect axis_name; /* where the axis is named */
  double mark_line; /* the height of a number, and of a line of a label */
  double label_line;
  HsRect impact;    /* zero width where there is none */
  HsRect unnoticed;
  HsRect strip;     /* where the time went */
  HsRect overview;  /* zero width where there is none; `thumb` is the part that is seen */
  HsRect thumb;

  GArray *names;    /* HsTimelineName */
  GArray *marks;    /* HsTimelineMark, left-to-right boxes */
  GArray *seen_marks;
  GArray *labels;   /* HsTimelineLabel */
  GArray *mores;    /* HsTimelineMore */
  GArray *lanes;    /* HsTimelineLane */
  GArray *team_rows; /* guint: the first team of each row of bars */
  GArray *bars;     /* HsTimelineBar */
  GArray *captions; /* HsTimelineCaption */
  GArray *stretches; /* HsTimelineStretch */
  GArray *breaks;   /* HsTimelineBreak */
  GArray *nights;   /* HsRect */
  GArray *ticks;    /* HsTick */
  GArray *others;   /* HsTimelineOther */
  GArray *days;     /* HsTick */
};

/* A length of the design in scene units. */
static inline double
hs_timeline_layout_scale (const HsTimelineLayout *layout, double length)
{
  return length * layout->unit;
}

/* A height of the design. */
static inline double
hs_timeline_layout_squeeze (const HsTimelineLayout *layout, double height)
{
  return height * layout->unit * layout->squeeze;
}

const HsTimelinePoint *hs_timeline_layout_get_point (const HsTimelineLayout *layout, const HsTimelineMark *mark);
const HsEvent *hs_timeline_layout_get_event (const HsTimelineLayout *layout, const HsTimelineMark *mark);

/* Adds a name at the left, in the middle of a row of @height from @y. Takes @text. */
void hs_timeline_layout_add_name (HsTimelineLayout *layout, HsTextMeasure *measure, char *text, HsTextRole role, HsColorRole color, double y, double height);

/* The steps, in this order: what is found needs nothing of the vertical places; heights follow from
 * it; the place functions then put it at @y. */
void hs_timeline_layout_find_marks (HsTimelineLayout *layout, HsTextMeasure *measure);
double hs_timeline_layout_get_mark_size (const HsTimelineLayout *layout);
double hs_timeline_layout_get_raise (const HsTimelineLayout *layout);
void hs_timeline_layout_place_marks (HsTimelineLayout *layout);

void hs_timeline_layout_find_lanes (HsTimelineLayout *layout, HsTextMeasure *measure);
double hs_timeline_layout_get_lanes_height (const HsTimelineLayout *layout);
void hs_timeline_layout_place_lanes (HsTimelineLayout *layout, HsTextMeasure *measure);

/* Once, then as often as needed: hanging the labels into a height of @room, 0 for what they like.
 * The height that they take. */
void hs_timeline_layout_find_labels (HsTimelineLayout *layout);
double hs_timeline_layout_hang_labels (HsTimelineLayout *layout, HsTextMeasure *measure, double room);
void hs_timeline_layout_place_labels (HsTimelineLayout *layout, HsTextMeasure *measure, double y);

double hs_timeline_layout_get_impact_height (const HsTimelineLayout *layout);
void hs_timeline_layout_place_impact (HsTimelineLayout *layout, HsTextMeasure *measure, double y);

/* So many bars are there; the last may stand for all other teams as well. The first team of each:
 * those that were called in together may share one. */
guint hs_timeline_layout_get_n_bars (const HsTimelineLayout *layout);
const HsTimelineTeam *hs_timeline_layout_get_bar_team (const HsTimelineLayout *layout, guint bar);
void hs_timeline_layout_find_teams (HsTimelineLayout *layout, HsTextMeasure *measure);
double hs_timeline_layout_get_teams_height (const HsTimelineLayout *layout);
void hs_timeline_layout_place_teams (HsTimelineLayout *layout, HsTextMeasure *measure, double y);
void hs_timeline_layout_place_arrows (HsTimelineLayout *layout);
double hs_timeline_layout_get_phases_height (const HsTimelineLayout *layout);
void hs_timeline_layout_place_phases (HsTimelineLayout *layout, HsTextMeasure *measure, double y);

double hs_timeline_layout_get_axis_height (const HsTimelineLayout *layout, HsTextMeasure *measure);
void hs_timeline_layout_place_axis (HsTimelineLayout *layout, HsTextMeasure *measure, double y);

/* Into the @gap at @y. */
void hs_timeline_layout_place_overview (HsTimelineLayout *layout, double y, double gap);

G_END_DECLS
