/* hs-timeline.h: an incident prepared for drawing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident.h"
#include "hs-time-scale.h"

G_BEGIN_DECLS

/**
 * HsTimeline:
 *
 * What the timeline shows, placed on the axis: made once for an incident in O(n log n), on any
 * thread. Immutable, atomically reference-counted, may cross threads. All places are seconds of
 * the incident's basis; where the document tells no time at all, one second per event.
 */
typedef struct _HsTimeline HsTimeline;

#define HS_TYPE_TIMELINE (hs_timeline_get_type ())

/* An event on the axis. `told` is false where its place is only between its neighbours. `end` is
 * `start` unless the document tells a range. `n_misleading` counts the events up to this one, itself
 * too, that are on a misleading path. */
typedef struct
{
  guint event;
  double start;
  double end;
  gboolean told;
  guint n_misleading;
} HsTimelinePoint;

/* A team from the moment it is called in. `event` is the id of the escalation, 0 for those first
 * alerted. `name` is as the document first writes it. */
typedef struct
{
  char *name;
  guint event;
  double start;
  double end;
  gboolean told;
} HsTimelineTeam;

/* A misleading path on the axis. `index` is its index in the incident. `open` where the document
 * never leaves it. */
typedef struct
{
  guint index;
  double start;
  double end;
  gboolean start_told;
  gboolean end_told;
  gboolean open;
} HsTimelinePath;

GType hs_timeline_get_type (void);
HsTimeline *hs_timeline_new (HsIncident *incident);
HsTimeline *hs_timeline_ref (HsTimeline *timeline);
void hs_timeline_unref (HsTimeline *timeline);

HsIncident *hs_timeline_get_incident (const HsTimeline *timeline);

/* What there is to see, with a little room at both ends. */
double hs_timeline_get_start (const HsTimeline *timeline);
double hs_timeline_get_end (const HsTimeline *timeline);

/* False where no event has a told place: the axis then is only an order. */
gboolean hs_timeline_has_times (const HsTimeline *timeline);

/* By place, then by id: the order in which keys step through the events. */
guint hs_timeline_get_n_points (const HsTimeline *timeline);
const HsTimelinePoint *hs_timeline_get_point (const HsTimeline *timeline, guint index);

/* The index of the point of an event, G_MAXUINT when there is none; the first point at or after
 * @seconds, n_points when there is none. */
guint hs_timeline_find_event (const HsTimeline *timeline, guint event);
guint hs_timeline_find_time (const HsTimeline *timeline, double seconds);

/* Whether any of the @n_points from @first on is on a misleading path, in O(1). */
gboolean hs_timeline_misleads (const HsTimeline *timeline, guint first, guint n_points);

guint hs_timeline_get_n_teams (const HsTimeline *timeline);
const HsTimelineTeam *hs_timeline_get_team (const HsTimeline *timeline, guint index);
guint hs_timeline_get_n_paths (const HsTimeline *timeline);
const HsTimelinePath *hs_timeline_get_path (const HsTimeline *timeline, guint index);

/* The long silences, worth folding. */
const HsFold *hs_timeline_get_folds (const HsTimeline *timeline, guint *n_folds);

/* The band of the impact and the part of it that nobody noticed (@noticed is @start where there is
 * none). False where the document tells no outage. */
gboolean hs_timeline_get_impact (const HsTimeline *timeline, double *start, double *noticed, double *end);

/* When the first detection was made; false where the document does not tell. */
gboolean hs_timeline_get_detection (const HsTimeline *timeline, double *seconds);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsTimeline, hs_timeline_unref)

G_END_DECLS
