/* hs-incident.h: what was read out of one incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

#include "hs-time.h"

G_BEGIN_DECLS

/* The main thing that an event reports, in the order of precedence of the reading rules. */
typedef enum
{
  HS_EVENT_RESOLUTION,
  HS_EVENT_IDENTIFICATION,
  HS_EVENT_MITIGATION,
  HS_EVENT_ESCALATION,
  HS_EVENT_DETECTION,
  HS_EVENT_INVESTIGATION,
  HS_EVENT_COMMUNICATION,
  HS_EVENT_TRIGGER,
  HS_EVENT_OTHER,
  HS_N_EVENT_KINDS,
} HsEventKind;

/* Whether the document states the time of an event, or the reader inferred it (its date, its half
 * of the day), or nothing tells it. */
typedef enum
{
  HS_CERTAINTY_STATED,
  HS_CERTAINTY_INFERRED,
  HS_CERTAINTY_UNKNOWN,
} HsCertainty;

typedef enum
{
  HS_FLAG_NONE = 0,
  HS_FLAG_MISLEADING = 1 << 0,
  HS_FLAG_ESCALATION = 1 << 1,
} HsFlags;

typedef enum
{
  HS_ENDED_NOT_TOLD,
  HS_ENDED_REFUTED,
  HS_ENDED_REPLACED,
  HS_ENDED_CAUSE_FOUND,
} HsEnded;

typedef enum
{
  HS_MEASURE_IMPROVEMENT,
  HS_MEASURE_TASK,
} HsMeasureKind;

typedef enum
{
  HS_LEVEL_NOTE,
  HS_LEVEL_WARNING,
  HS_LEVEL_ERROR,
} HsLevel;

/* How a stretch of the incident was spent: the strip "Where the time went". */
typedef enum
{
  HS_PHASE_UNNOTICED,
  HS_PHASE_LOOKING,
  HS_PHASE_MISLED,
  HS_PHASE_FIXING,
  HS_PHASE_RECOVERING,
  HS_N_PHASES,
} HsPhaseKind;

/* All records below are read-only for whoever gets them from an incident, which owns their strings. */

/* The phrase that caused a label, as it stands in the source. `label` is "misleading",
 * "escalation" or the name of a kind; `column` counts characters from 1. */
typedef struct
{
  char *label;
  char *text;
  guint line;
  guint column;
} HsEvidence;

/* An event. `id` counts from 1 in document order. `time_text` is the time as written, %NULL where
 * none is. `text` is what happened, without the time and without markup, one line. `to` is never
 * %NULL. `suggested` are the flags that the reader guesses but does not assert. */
typedef struct
{
  guint id;
  guint line;
  guint end_line;
  char *time_text;
  HsTime time;
  HsTime end_time;
  HsCertainty certainty;
  char *text;
  HsEventKind kind;
  gboolean misleading;
  gboolean escalation;
  char **to;
  HsFlags suggested;
  HsEvidence *evidence;
  guint n_evidence;
} HsEvent;

/* A misleading path. Events are given by id and by line; `to_event` and `to_line` are 0 where the
 * document never leaves the path. `minutes` is -1 where the times are not told at both ends. */
typedef struct
{
  char *hypothesis;
  guint from_event;
  guint to_event;
  guint from_line;
  guint to_line;
  int minutes;
  HsEnded ended;
} HsPath;

/* `owner` and `due` are as written, %NULL where not told. */
typedef struct
{
  guint line;
  HsMeasureKind kind;
  char *text;
  char *owner;
  char *due;
  gboolean done;
} HsMeasure;

/* A remark of the second reader. `code` is stable, `text` is translated; `column` is 0 where none
 * applies. */
typedef struct
{
  char *code;
  HsLevel level;
  guint line;
  guint column;
  char *text;
} HsFinding;

/* A passage of the document: its text on one line, without markup. A zeroed one is "not told". */
typedef struct
{
  char *text;
  guint line;
} HsPassage;

/* A phase from `start` to `end`, both in seconds of the incident's basis. */
typedef struct
{
  HsPhaseKind kind;
  gint64 start;
  gint64 end;
} HsPhase;

/* All in minutes; -1 where the document does not tell enough. `misled` is 0 where there is no
 * misleading path with times. `misled_share` is of the duration, 0 to 1, or -1. */
typedef struct
{
  int duration;
  int stated_duration;
  int unnoticed;
  int detection_to_first_escalation;
  int detection_to_cause;
  int cause_to_resolution;
  int misled;
  double misled_share;
} HsMetrics;

/**
 * HsIncident:
 *
 * One incident: immutable, atomically reference-counted, may cross threads.
 */
typedef struct _HsIncident HsIncident;

#define HS_TYPE_INCIDENT (hs_incident_get_type ())

GType hs_incident_get_type (void);
HsIncident *hs_incident_ref (HsIncident *incident);
void hs_incident_unref (HsIncident *incident);

const char *hs_incident_get_title (const HsIncident *incident);
guint hs_incident_get_line (const HsIncident *incident);
guint hs_incident_get_end_line (const HsIncident *incident);
const HsTime *hs_incident_get_start (const HsIncident *incident);
const HsTime *hs_incident_get_end (const HsIncident *incident);

/* Whether the summary states start and end, or they were inferred from the events or the duration. The offset from UTC
 * is inferred where the zone's name has several meanings. */
HsCertainty hs_incident_get_start_certainty (const HsIncident *incident);
HsCertainty hs_incident_get_end_certainty (const HsIncident *incident);
HsCertainty hs_incident_get_offset_certainty (const HsIncident *incident);

const char *hs_incident_get_zone (const HsIncident *incident);
gboolean hs_incident_get_utc_offset (const HsIncident *incident, int *minutes);
const char *hs_incident_get_severity (const HsIncident *incident);
const HsPassage *hs_incident_get_impact (const HsIncident *incident);
const HsPassage *hs_incident_get_root_cause (const HsIncident *incident);
const HsPassage *hs_incident_get_resolution (const HsIncident *incident);

guint hs_incident_get_n_events (const HsIncident *incident);
const HsEvent *hs_incident_get_event (const HsIncident *incident, guint index);
guint hs_incident_get_n_paths (const HsIncident *incident);
const HsPath *hs_incident_get_path (const HsIncident *incident, guint index);
guint hs_incident_get_n_measures (const HsIncident *incident);
const HsMeasure *hs_incident_get_measure (const HsIncident *incident, guint index);
guint hs_incident_get_n_findings (const HsIncident *incident);
const HsFinding *hs_incident_get_finding (const HsIncident *incident, guint index);
guint hs_incident_get_n_phases (const HsIncident *incident);
const HsPhase *hs_incident_get_phase (const HsIncident *incident, guint index);
const HsMetrics *hs_incident_get_metrics (const HsIncident *incident);
guint hs_incident_get_n_escalations (const HsIncident *incident);

/* The axis: the basis of the seconds of this incident, and a time as seconds of that basis. False
 * where the time has no place on the axis (unknown, or of another basis). */
HsTimeBasis hs_incident_get_basis (const HsIncident *incident);
gboolean hs_incident_get_seconds (const HsIncident *incident, const HsTime *time, gint64 *seconds);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsIncident, hs_incident_unref)

/* Stable names, as in the JSON ("investigation", "cause_found", "warning", "unnoticed"), and the
 * translated ones that people see. */
const char *hs_event_kind_get_name (HsEventKind kind);
const char *hs_event_kind_get_label (HsEventKind kind);
const char *hs_ended_get_name (HsEnded ended);
const char *hs_ended_get_label (HsEnded ended);
const char *hs_certainty_get_name (HsCertainty certainty);
const char *hs_measure_kind_get_name (HsMeasureKind kind);
const char *hs_level_get_name (HsLevel level);
const char *hs_level_get_label (HsLevel level);
const char *hs_phase_get_name (HsPhaseKind kind);
const char *hs_phase_get_label (HsPhaseKind kind);

G_END_DECLS
