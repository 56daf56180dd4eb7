/* hs-findings-calendar.c: remarks on the day, the year and the zone of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-findings-private.h"
#include "hs-zone.h"

static gboolean
has_clock (const HsReading *self)
{
  for (guint i = 0; i < self->builder->events->len; i++)
    if (hs_findings_get_event (self, i)->time.form == HS_TIME_CLOCK)
      return TRUE;
  return FALSE;
}

/* The first line that writes the zone @name. */
static guint
find_line (const HsReading *self, const char *name)
{
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);
      const char *found = strstr (entry->text, name);

      if (found != NULL)
        return hs_entry_get_line_at (entry, (guint) (found - entry->text));
    }
  return self->builder->line;
}

static char *
format_offset (int minutes)
{
  int rest = ABS (minutes) % 60;

  if (rest != 0)
    return g_strdup_printf ("UTC%c%d:%02d", minutes < 0 ? '-' : '+', ABS (minutes) / 60, rest);
  return g_strdup_printf ("UTC%c%d", minutes < 0 ? '-' : '+', ABS (minutes) / 60);
}

/* Whether what can be the name of a zone stands anywhere. */
static gboolean
writes_zone (const HsReading *self)
{
  HsZone zone;

  for (guint i = self->first; i < self->last; i++)
    if (hs_zone_find (hs_reading_get_entry (self, i)->text, 0, &zone))
      return TRUE;
  return FALSE;
}

static void
check_zone (HsReading *self)
{
  const HsIncidentBuilder *builder = self->builder;
  g_autofree char *offset = NULL;
  HsZone zone;

  if (builder->zone == NULL)
    {
      if (has_clock (self) && !writes_zone (self))
        hs_findings_add (self, HS_FINDING_NO_ZONE, builder->line, g_strdup (_ ("The document does not tell the zone of its times.")));
      return;
    }
  if (!hs_zone_match (builder->zone, 0, TRUE, &zone) || !zone.ambiguous)
    return;
  offset = format_offset (zone.minutes);
  hs_findings_add (self, HS_FINDING_AMBIGUOUS_ZONE, find_line (self, builder->zone),
                   /* Translators: the abbreviation of a time zone, and an offset such as "UTC-5" */
                   g_strdup_printf (_ ("“%s” stands for several time zones; it was read as %s."), builder->zone, offset));
}

/* Whether a number that can be a year stands anywhere in the source: in a link, in the front matter. */
static gboolean
writes_year (const HsReading *self)
{
  const char *text = hs_text_get_string (self->text);

  for (const char *at = strstr (text, "20"); at != NULL; at = strstr (at + 1, "20"))
    if (g_ascii_isdigit (at[2]) && g_ascii_isdigit (at[3]) && !g_ascii_isdigit (at[4])
        && (at == text || !g_ascii_isdigit (at[-1])))
      return TRUE;
  return FALSE;
}

static void
check_day (HsReading *self)
{
  const HsTime *start = &self->builder->start;

  if (start->form != HS_TIME_CLOCK && start->form != HS_TIME_DAY)
    return;
  if (start->year != 0 || writes_year (self))
    return;
  if (start->month != 0)
    hs_findings_add (self, HS_FINDING_NO_YEAR, self->builder->line, g_strdup (_ ("The document does not tell the year.")));
  else
    hs_findings_add (self, HS_FINDING_NO_DATE, self->builder->line, g_strdup (_ ("The document does not tell the date.")));
}

void
hs_findings_check_calendar (HsReading *self)
{
  check_zone (self);
  check_day (self);
}
