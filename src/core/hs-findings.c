/* hs-findings.c: the second reader: what contradicts itself or is missing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-findings-private.h"
#include "hs-zone.h"

/* Characters of a passage that a finding quotes. */
#define MAX_QUOTE 60

HsFinding *
hs_findings_add (HsReading *self, HsFindingCode code, guint line, char *text)
{
  HsFinding *finding = hs_incident_builder_add_finding (self->builder);

  finding->code = g_strdup (hs_finding_code_get_name (code));
  finding->level = hs_finding_code_get_level (code);
  finding->line = line;
  finding->text = text;
  return finding;
}

char *
hs_findings_quote (const char *text)
{
  g_autofree char *head = NULL;
  char *space;

  if (g_utf8_strlen (text, -1) <= MAX_QUOTE)
    return g_strdup (text);
  head = g_utf8_substring (text, 0, MAX_QUOTE);
  space = strrchr (head, ' ');
  if (space != NULL)
    *space = '\0';
  for (gsize end = strlen (head); end > 0 && g_ascii_ispunct (head[end - 1]); end--)
    head[end - 1] = '\0';
  return g_strconcat (head, "…", NULL);
}

gboolean
hs_findings_get_minutes (const HsTime *from, const HsTime *to, int *minutes)
{
  HsTimeBasis basis = hs_time_get_basis (from);

  if (basis == HS_TIME_BASIS_NONE || basis != hs_time_get_basis (to))
    return FALSE;
  *minutes = (int) ((hs_time_get_seconds (to) - hs_time_get_seconds (from)) / 60);
  return TRUE;
}

/* Whether @zone is another one than the zone of the incident. */
static gboolean
is_other_zone (const HsReading *self, const HsZone *zone)
{
  int minutes;

  return hs_zone_get_offset (zone, &self->builder->start, &minutes)
         && (!self->builder->has_utc_offset || minutes != self->builder->utc_offset_minutes);
}

gboolean
hs_findings_have_one_zone (const HsReading *self)
{
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);
      HsZone zone;

      if (hs_reading_says (self, "bounds.zone", entry->text) && hs_zone_find (entry->text, 0, &zone) && is_other_zone (self, &zone))
        return FALSE;
      for (guint j = 0; j < entry->times->len; j++)
        {
          const HsTimeMatch *match = &g_array_index (entry->times, HsTimeMatch, j);

          if (match->zone_end > match->zone_start && hs_zone_match (entry->text, match->zone_start, TRUE, &zone)
              && is_other_zone (self, &zone))
            return FALSE;
        }
    }
  return TRUE;
}

static int
compare_findings (gconstpointer a, gconstpointer b)
{
  const HsFinding *x = a;
  const HsFinding *y = b;

  if (x->line != y->line)
    return x->line < y->line ? -1 : 1;
  return x->column != y->column ? (x->column < y->column ? -1 : 1) : strcmp (x->code, y->code);
}

void
hs_reading_read_findings (HsReading *self)
{
  hs_findings_check_times (self);
  hs_findings_check_rhythm (self);
  hs_findings_check_calendar (self);
  hs_findings_check_response (self);
  hs_findings_check_parts (self);
  hs_findings_check_measures (self);
  hs_findings_check_figures (self);
  hs_findings_check_cause (self);
  hs_findings_check_text (self);
  g_array_sort (self->builder->findings, compare_findings);
}
