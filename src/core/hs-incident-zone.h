/* hs-incident-zone.h: the time zone of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-reading.h"

G_BEGIN_DECLS

/* Takes the zone beside @match in @text, where the incident has none yet. */
void hs_reading_take_zone (HsReading *self, const char *text, const HsTimeMatch *match);

/* Takes the zone of a clock in the heading with which the incident begins. */
void hs_reading_take_title_zone (HsReading *self);

/* Looks for a zone that is named elsewhere in the incident, or above it, where it has none yet. */
void hs_reading_find_zone (HsReading *self);

G_END_DECLS
