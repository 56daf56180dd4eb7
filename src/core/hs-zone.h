/* hs-zone.h: time zones as people write them, and their offsets from UTC
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-time.h"

G_BEGIN_DECLS

/**
 * HsZone:
 * @start: byte offset of the name as written
 * @end: byte offset of the first byte after it
 * @identifier: (nullable): name in the zone database, where the offset depends on the date (`PT`,
 *   `Eastern Time`, `Europe/Paris`); static
 * @minutes: offset from UTC in minutes, where @identifier is %NULL
 * @ambiguous: the name has other readings too; the one most common in documents in English is taken
 *
 * A zone as written. Plain data, copied by assignment.
 */
typedef struct
{
  guint start;
  guint end;
  const char *identifier;
  int minutes;
  gboolean ambiguous;
} HsZone;

/* Whether a zone's name stands at byte @offset of @text: `UTC`, `Z`, `EST`, `UTC-4`, `GMT+05:30`,
 * `+0200`, `Europe/Paris`, `Pacific Daylight Time`. Only directly @after_clock do `utc` in lower case
 * and a bare `Eastern` count. Thread-safe. */
gboolean hs_zone_match (const char *text, guint offset, gboolean after_clock, HsZone *zone);

/* The first zone's name in @text at byte @offset or later. Abbreviations count wherever they stand as
 * a word in capitals ("ET", "CAT"): for text that is known to speak of a zone. Thread-safe. */
gboolean hs_zone_find (const char *text, guint offset, HsZone *zone);

/* Minutes from UTC at @time (nullable), whose year may be unknown. False where @zone has daylight
 * saving and @time has no date. Thread-safe. */
gboolean hs_zone_get_offset (const HsZone *zone, const HsTime *time, int *minutes);

G_END_DECLS
