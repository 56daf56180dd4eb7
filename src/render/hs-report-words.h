/* hs-report-words.h: times and spans of an incident in the words of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident.h"

G_BEGIN_DECLS

/* All strings are for people, translated, to be freed with g_free(). */

/* From when to when, as far as told: "Sunday 10 March 2024, 20:00 to Monday 02:00 (UTC−4)". %NULL
 * where neither is told. */
char *hs_report_words_format_span (HsIncident *incident);

/* Hour and minute ("20:00"), "T+0:15" or a day ("10 March 2024"); %NULL where no time is told. */
char *hs_report_words_format_time (const HsTime *time);

/* The day of a time, without its year: "Sun 10 Mar"; %NULL where it is not told. */
char *hs_report_words_format_day (const HsTime *time);

/* The same instant in UTC; false where the document does not tell the offset. */
gboolean hs_report_words_get_utc (HsIncident *incident, const HsTime *time, HsTime *utc);

/* The same as hour and minute; %NULL where the document does not tell the offset. */
char *hs_report_words_format_utc (HsIncident *incident, const HsTime *time);

/* "22:00 to 00:00 · 2 h" of a misleading path, as far as told; never %NULL. */
char *hs_report_words_format_path (HsIncident *incident, const HsPath *path);

/* Minutes from @from to @to; false where that is not told, or they are the other way round. */
gboolean hs_report_words_get_minutes_between (HsIncident *incident, const HsTime *from, const HsTime *to, int *minutes);

/* Minutes from the first detection to @time; false where that is not told. */
gboolean hs_report_words_get_since_detection (HsIncident *incident, const HsTime *time, int *minutes);

/* Minutes from the event before, or from the start, to event @index; false where not told. */
gboolean hs_report_words_get_gap (HsIncident *incident, guint index, int *minutes);

/* The names in @names with commas between: "Database team, Platform". */
char *hs_report_words_join (char **names);

/* The timeline in sentences, for those who cannot see it. */
char *hs_report_words_tell (HsIncident *incident);

G_END_DECLS
