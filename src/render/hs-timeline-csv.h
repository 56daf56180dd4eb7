/* hs-timeline-csv.h: the events of an incident for a spreadsheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident.h"

G_BEGIN_DECLS

/* (transfer full): RFC 4180, UTF-8, one event in each row below one row of names, which are stable and
 * those of the JSON: "incident" (its title), "id", "line", "time_text", "time", "end_time", "certainty",
 * "kind", "misleading", "escalation" ("true" or "false"), "to" (separated by "; "), "text". What is not
 * told is empty. */
char *hs_timeline_to_csv (const HsIncident *incident);

G_END_DECLS
