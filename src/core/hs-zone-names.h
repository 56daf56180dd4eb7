/* hs-zone-names.h: the table of zone names that hs-zone.c reads
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsZoneName:
 * @name: an abbreviation in capitals, or words in lower case with one space between
 * @minutes: offset from UTC, where @identifier is %NULL
 * @identifier: (nullable): name in the zone database, where the offset depends on the date
 * @ambiguous: other places use the same abbreviation
 * @after_clock: counts in any case (an abbreviation), or at all (words), directly after a clock
 */
typedef struct
{
  const char *name;
  int minutes;
  const char *identifier;
  gboolean ambiguous;
  gboolean after_clock;
} HsZoneName;

/* The entry of an abbreviation, of any case, in @text of @length bytes. */
const HsZoneName *hs_zone_names_find_abbreviation (const char *text, gsize length);

/* The longest entry of words with which @text begins; @length is set to how many bytes it takes. */
const HsZoneName *hs_zone_names_find_words (const char *text, gsize *length);

G_END_DECLS
