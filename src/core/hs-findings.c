/* hs-findings.c: the second reader: what contradicts itself or is missing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-duration.h"
#include "hs-reading.h"

/* A stated duration may be rounded: it disagrees from a tenth or a quarter of an hour on. */
#define ROUNDING_MINUTES 15

/* Characters of a measure that a finding quotes. */
#define MAX_QUOTE 60

static HsFinding *
add (HsReading *self, const char *code, HsLevel level, guint line)
{
  HsFinding *finding = hs_incident_builder_add_finding (self->builder);

  finding->code = g_strdup (code);
  finding->level = level;
  finding->line = line;
  return finding;
}

static gboolean
have_common_basis (const HsTime *a, const HsTime *b)
{
  HsTimeBasis basis = hs_time_get_basis (a);

  return basis != HS_TIME_BASIS_NONE && basis == hs_time_get_basis (b);
}

static void
check_duration (HsReading *self)
{
  const HsIncidentBuilder *builder = self->builder;
  g_autofree char *stated = NULL;
  g_autofree char *computed = NULL;
  int minutes;

  if (builder->stated_duration < 0 || !have_common_basis (&builder->start, &builder->end))
    return;
  minutes = (int) ((hs_time_get_seconds (&builder->end) - hs_time_get_seconds (&builder->start)) / 60);
  if (ABS (minutes - builder->stated_duration) < MAX (ROUNDING_MINUTES, builder->stated_duration / 10))
    return;
  stated = hs_duration_format (builder->stated_duration);
  computed = hs_duration_format (MAX (0, minutes));
  add (self, "duration-disagrees", HS_LEVEL_WARNING, builder->line)->text
      /* Translators: two durations, such as "4 h" and "4 h 20" */
      = g_strdup_printf (_ ("The document says that it lasted %s; from its start to its end are %s."), stated, computed);
}

static void
check_order (HsReading *self)
{
  const HsEvent *previous = NULL;

  for (guint i = 0; i < self->builder->events->len; i++)
    {
      const HsEvent *event = &g_array_index (self->builder->events, HsEvent, i);

      if (hs_time_get_basis (&event->time) == HS_TIME_BASIS_NONE)
        continue;
      if (previous != NULL && have_common_basis (&previous->time, &event->time)
          && hs_time_get_seconds (&event->time) < hs_time_get_seconds (&previous->time))
        add (self, "out-of-order", HS_LEVEL_WARNING, event->line)->text
            /* Translators: two times as the document writes them */
            = g_strdup_printf (_ ("The event at %s stands after the one at %s."),
                               event->time_text, previous->time_text != NULL ? previous->time_text : "?");
      previous = event;
    }
}

/* The beginning of @text, cut between two words. */
static char *
shorten (const char *text)
{
  g_autofree char *head = NULL;
  char *space;

  if (g_utf8_strlen (text, -1) <= MAX_QUOTE)
    return g_strdup (text);
  head = g_utf8_substring (text, 0, MAX_QUOTE);
  space = strrchr (head, ' ');
  if (space != NULL)
    *space = '\0';
  return g_strconcat (head, "…", NULL);
}

static void
check_owners (HsReading *self)
{
  const GArray *measures = self->builder->measures;
  guint without = 0;

  for (guint i = 0; i < measures->len; i++)
    without += g_array_index (measures, HsMeasure, i).owner == NULL ? 1 : 0;
  if (without == 0)
    return;
  if (without == measures->len)
    {
      add (self, "no-owner", HS_LEVEL_NOTE, g_array_index (measures, HsMeasure, 0).line)->text
          /* Translators: the number of measures, none of which has an owner */
          = g_strdup_printf (ngettext ("The one measure names no owner.", "None of the %u measures names an owner.", without), without);
      return;
    }
  for (guint i = 0; i < measures->len; i++)
    {
      const HsMeasure *measure = &g_array_index (measures, HsMeasure, i);
      g_autofree char *quote = measure->owner == NULL ? shorten (measure->text) : NULL;

      if (quote != NULL)
        add (self, "no-owner", HS_LEVEL_NOTE, measure->line)->text
            /* Translators: the beginning of a measure, as the document words it */
            = g_strdup_printf (_ ("The measure “%s” names no owner."), quote);
    }
}

/* The first event after the stated start at which somebody knows. */
static void
check_unnoticed (HsReading *self)
{
  const HsIncidentBuilder *builder = self->builder;

  for (guint i = 0; i < builder->events->len; i++)
    {
      const HsEvent *event = &g_array_index (builder->events, HsEvent, i);
      g_autofree char *duration = NULL;
      int minutes;

      if (event->kind == HS_EVENT_TRIGGER || !have_common_basis (&event->time, &builder->start))
        continue;
      minutes = (int) ((hs_time_get_seconds (&event->time) - hs_time_get_seconds (&builder->start)) / 60);
      if (minutes < ROUNDING_MINUTES)
        return;
      duration = hs_duration_format (minutes);
      add (self, "unnoticed", HS_LEVEL_NOTE, event->line)->text
          /* Translators: a duration, such as "1 h" */
          = g_strdup_printf (_ ("By what the document tells, nobody noticed the outage for its first %s."), duration);
      return;
    }
}

static void
check_cause (HsReading *self)
{
  if (self->builder->root_cause.text == NULL)
    add (self, "no-root-cause", HS_LEVEL_WARNING, self->builder->line)->text
        = g_strdup (_ ("The document names no root cause."));
}

static void
check_measures (HsReading *self)
{
  if (self->builder->measures->len == 0)
    add (self, "no-measures", HS_LEVEL_WARNING, self->builder->line)->text
        = g_strdup (_ ("The document lists no corrective or preventive measure."));
}

void
hs_reading_read_findings (HsReading *self)
{
  check_duration (self);
  check_unnoticed (self);
  check_order (self);
  check_cause (self);
  check_measures (self);
  check_owners (self);
}
