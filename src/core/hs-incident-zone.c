/* hs-incident-zone.c: the time zone of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-incident-zone.h"

#include <string.h>

#include "hs-zone.h"

/* "Central European Time (CET)" is named by its abbreviation. */
static void
prefer_abbreviation (const char *text, HsZone *zone)
{
  guint at = zone->end + strspn (text + zone->end, " (");
  HsZone next;

  if (at > zone->end && text[at - 1] == '(' && hs_zone_match (text, at, FALSE, &next) && text[next.end] == ')')
    *zone = next;
}

static gboolean
has_clock (const HsEntry *entry)
{
  for (guint i = 0; i < entry->times->len; i++)
    if (g_array_index (entry->times, HsTimeMatch, i).has_clock)
      return TRUE;
  return FALSE;
}

/* "... until 05:55 the next morning (CET)" */
static void
find_bracketed (HsReading *self)
{
  for (guint i = self->first; i < self->last && self->builder->zone == NULL; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);
      HsZone zone = { 0 };

      if (entry->role == HS_ROLE_MEASURES || entry->role == HS_ROLE_TASKS || !has_clock (entry))
        continue;
      while (self->builder->zone == NULL && hs_zone_find (entry->text, zone.end, &zone))
        if (zone.start > 0 && entry->text[zone.start - 1] == '(' && entry->text[zone.end] == ')')
          self->builder->zone = g_strndup (entry->text + zone.start, zone.end - zone.start);
    }
}

/* "All times in PST", "Timezone: UTC". */
static void
find_named (HsReading *self, guint first, guint last)
{
  for (guint i = first; i < last && self->builder->zone == NULL; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);
      HsZone zone;

      if (!hs_reading_says (self, "bounds.zone", entry->text) || !hs_zone_find (entry->text, 0, &zone))
        continue;
      prefer_abbreviation (entry->text, &zone);
      self->builder->zone = g_strndup (entry->text + zone.start, zone.end - zone.start);
    }
}

static gboolean
is_spelled_out (const HsEntry *entry, const HsZone *zone)
{
  return memchr (entry->text + zone->start, ' ', zone->end - zone->start) != NULL;
}

/* "late last night (April 5th) eastern US time": away from the clock, but in words that mean nothing else. */
static void
find_spelled_out (HsReading *self)
{
  for (guint i = self->first; i < self->last && self->builder->zone == NULL; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);
      HsZone zone = { 0 };

      if (entry->role == HS_ROLE_MEASURES || entry->role == HS_ROLE_TASKS || entry->times->len == 0)
        continue;
      while (self->builder->zone == NULL && hs_zone_find (entry->text, zone.end, &zone))
        if (is_spelled_out (entry, &zone))
          self->builder->zone = g_strndup (entry->text + zone.start, zone.end - zone.start);
    }
}

void
hs_reading_take_zone (HsReading *self, const char *text, const HsTimeMatch *match)
{
  if (self->builder->zone != NULL || match->zone_end <= match->zone_start + strlen ("Z"))
    return;
  self->builder->zone = g_strndup (text + match->zone_start, match->zone_end - match->zone_start);
}

void
hs_reading_take_title_zone (HsReading *self)
{
  const HsEntry *first = self->first < self->last ? hs_reading_get_entry (self, self->first) : NULL;

  if (first == NULL || first->form != HS_ENTRY_HEADING)
    return;
  for (guint i = 0; i < first->times->len; i++)
    hs_reading_take_zone (self, first->text, &g_array_index (first->times, HsTimeMatch, i));
}

void
hs_reading_find_zone (HsReading *self)
{
  find_named (self, self->first, self->last);
  find_bracketed (self);
  find_spelled_out (self);
  find_named (self, 0, self->first);
}
