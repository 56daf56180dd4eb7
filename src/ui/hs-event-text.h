/* hs-event-text.h: an event in words, for people and for screen readers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident.h"

G_BEGIN_DECLS

/* "00:00", a range, or the time as written; "" where none is told. All results are transfer full. */
char *hs_event_text_format_time (const HsIncident *incident, const HsEvent *event);

/* "Mon 11 March 2024", "11 March", "Day 2"; "" where no day is told. */
char *hs_event_text_format_day (const HsIncident *incident, const HsEvent *event);

/* The flags and the kind, most telling first: "escalation, on a misleading path". */
char *hs_event_text_format_flags (const HsEvent *event);

/* Minutes since the event before, -1 where the times do not tell. */
int hs_event_text_get_minutes_since_previous (const HsIncident *incident, const HsEvent *event);

/* All of it in one sentence: "5 of 7, 00:00 Mon 11 March 2024, Escalation, called in: Database team, on
 * the misleading path “hardware failure”: …, 1 hour after the previous". */
char *hs_event_text_describe (const HsIncident *incident, const HsEvent *event);

/* The misleading path that @event takes up, or that is followed when it happens; %NULL where none. */
const HsPath *hs_event_text_find_path (const HsIncident *incident, const HsEvent *event);

G_END_DECLS
