/* hs-findings-private.h: what the checks of the second reader share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-findings-codes.h"
#include "hs-reading.h"

G_BEGIN_DECLS

/* Two figures for one length may differ by so much, and people need so long to react. */
#define HS_FINDINGS_SLACK_MINUTES 15

/* Adds a remark of @code on line @line; takes @text. Valid until the next one is added. */
HsFinding *hs_findings_add (HsReading *self, HsFindingCode code, guint line, char *text);

/* (transfer full): the beginning of @text, cut between two words. */
char *hs_findings_quote (const char *text);

/* Whole minutes from @from to @to, negative where @to is earlier. False where they do not stand on one axis. */
gboolean hs_findings_get_minutes (const HsTime *from, const HsTime *to, int *minutes);

/* Whether all the zones that the document writes are one: else a time of the summary and one of an event may not be of
 * one clock. */
gboolean hs_findings_have_one_zone (const HsReading *self);

static inline const HsEvent *
hs_findings_get_event (const HsReading *self, guint index)
{
  return &g_array_index (self->builder->events, HsEvent, index);
}

/* duration-disagrees, end-before-start, event-outside, out-of-order. Only what the summary states itself is compared. A
 * list with its newest entry first is not out of order, nor are parts of the document to each other. */
void hs_findings_check_times (HsReading *self);

/* silence, unnoticed. Unnoticed is what lies between the start that the summary states and the first event that notices
 * something. A silence lies within the outage, after somebody has noticed it, where at least six moments
 * are told: it is the longest stretch without an event, if it is longer than four times the median of all the
 * stretches there and than half an hour. What follows the repair is none. */
void hs_findings_check_rhythm (HsReading *self);

/* ambiguous-zone, no-date, no-year, no-zone. */
void hs_findings_check_calendar (HsReading *self);

/* late-escalation, path-without-times. */
void hs_findings_check_response (HsReading *self);

/* no-impact, no-measures, no-root-cause, no-timeline, no-times. Only of a document in the language of the lexicon: of
 * another nobody can tell what it lacks. */
void hs_findings_check_parts (HsReading *self);

/* no-due-date, no-owner, same-measure. */
void hs_findings_check_measures (HsReading *self);

/* impact-disagrees. Only figures of one unit for the same thing are compared ("30 % of users", "50 % of users"), and
 * only where the summary and the section on the impact have one each. */
void hs_findings_check_figures (HsReading *self);

/* cause-disagrees: the root cause that the summary names and all that the section on it says share no word that carries meaning, nor a synonym. */
void hs_findings_check_cause (HsReading *self);

/* placeholder. */
void hs_findings_check_text (HsReading *self);

G_END_DECLS
