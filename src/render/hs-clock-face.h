/* hs-clock-face.h: how the times of a timeline are written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-timeline.h"

G_BEGIN_DECLS

/* What the axis counts. */
typedef enum
{
  HS_TIME_DISPLAY_DOCUMENT,
  HS_TIME_DISPLAY_UTC,             /* as DOCUMENT where the offset is not told */
  HS_TIME_DISPLAY_LOCAL,           /* the clock of who looks; as DOCUMENT where date or offset are not told */
  HS_TIME_DISPLAY_SINCE_START,     /* T+ from the start of the incident */
  HS_TIME_DISPLAY_SINCE_DETECTION, /* as SINCE_START where no detection is told */
  HS_N_TIME_DISPLAYS,
} HsTimeDisplay;

/* Places on the axis plus `shift` are what is written: as a clock of `basis`, or as T+ when
 * `counting`. Plain data. */
typedef struct
{
  HsTimeBasis basis;
  double shift;
  gboolean counting;
} HsClockFace;

HsClockFace hs_clock_face_get (const HsTimeline *timeline, HsTimeDisplay display);

/* Why @timeline does not tell enough for @display, translated; %NULL where it does. */
const char *hs_clock_face_get_obstacle (const HsTimeline *timeline, HsTimeDisplay display);

/* What is written beside the axis: "UTC", "Since detection", "" where the document names no zone. */
char *hs_clock_face_get_name (const HsTimeline *timeline, HsTimeDisplay display);

/* The clock of the zone of that name in the zone database, and what is written beside it: "New York, EST". Needs what
 * HS_TIME_DISPLAY_LOCAL needs; the clock of the document otherwise. */
HsClockFace hs_clock_face_get_abroad (const HsTimeline *timeline, const char *identifier);
char *hs_clock_face_get_name_abroad (const HsTimeline *timeline, const char *identifier);

/* Whether days can be told apart: there is a clock with midnights. */
gboolean hs_clock_face_has_days (const HsClockFace *face);

/* The last midnight at or before @seconds, both places on the axis. */
double hs_clock_face_get_midnight (const HsClockFace *face, double seconds);

/* "21:15", "21:15:30" with @with_seconds, "T+1:30" when counting. */
char *hs_clock_face_format_time (const HsClockFace *face, double seconds, gboolean with_seconds);

/* "Sun 10 March 2024", "10 March" where the year is not told, "Day 2" where no date is. */
char *hs_clock_face_format_day (const HsClockFace *face, double seconds, gboolean with_year);

/* "Sun", "Day 2" where no date is told, "10 March" where the year is not. */
char *hs_clock_face_format_weekday (const HsClockFace *face, double seconds);
char *hs_clock_face_format_month (const HsClockFace *face, double seconds);

/* "" where the year is not told. */
char *hs_clock_face_format_year (const HsClockFace *face, double seconds);

/* The lead of the label of an event: its time or range on this face; where it has no place on the
 * axis, its time as written; %NULL where none is. */
char *hs_clock_face_format_event (const HsClockFace *face, const HsIncident *incident, const HsEvent *event);

G_END_DECLS
