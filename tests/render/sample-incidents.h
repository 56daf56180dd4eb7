/* sample-incidents.h: incidents to draw, built without a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident-builder.h"
#include "hs-text-measure.h"
#include "hs-timeline-layout.h"

G_BEGIN_DECLS

#define SAMPLE_MAX_EVENTS 24
#define SAMPLE_MAX_PATHS 10

/* Times as sample_time() reads them. `marks` (nullable): "m" misleading, "e" escalation. `to`
 * separates names by "|". An event without a text ends the list. */
typedef struct
{
  const char *time;
  const char *end_time;
  HsEventKind kind;
  const char *marks;
  const char *to;
  const char *text;
} SampleEvent;

/* From event to event, by id; `to` 0 where the path is never left. */
typedef struct
{
  const char *hypothesis;
  guint from;
  guint to;
  HsEnded ended;
} SamplePath;

typedef struct
{
  const char *name;
  const char *start;
  const char *end;
  const char *zone;
  const char *impact;
  SampleEvent events[SAMPLE_MAX_EVENTS];
  SamplePath paths[SAMPLE_MAX_PATHS];
} Sample;

HsIncident *sample_build (const Sample *sample);
HsTimeline *sample_timeline_new (const Sample *sample);
HsTimelineLayout *sample_layout_new (const Sample *sample, const HsTimelineView *view, double text_scale);

/* Of the sample of that name. */
HsTimelineLayout *sample_layout_new_of (const char *name, const HsTimelineView *view, double text_scale);

/* "one-path", "two-paths"...; %NULL after the last. */
const char *sample_incident_get_name (guint index);
HsIncident *sample_incident_new (const char *name);

/* @n_events over a day, every hundredth of them misleading. */
HsIncident *sample_incident_new_large (guint n_events);

/* "2024-03-10T21:00", "XXXX-05-15T10:00", "T10:00", "+0:15"; no time for %NULL. */
HsTime sample_time (const char *text);

/* With the fonts of the tests. */
HsTextMeasure *sample_measure_new (HsTheme theme, double text_scale);

G_END_DECLS
