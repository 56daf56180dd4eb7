/* hs-events.c: the events of an incident with their times
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-clock.h"
#include "hs-drafts.h"
#include "hs-reading.h"

static gboolean
writes_halves (const GArray *drafts)
{
  for (guint i = 0; i < drafts->len; i++)
    if (g_array_index (drafts, HsDraft, i).match.meridiem != HS_MERIDIEM_NONE)
      return TRUE;
  return FALSE;
}

static HsCertainty
judge_certainty (const HsDraft *draft, const HsTime *time)
{
  if (time->form == HS_TIME_NONE)
    return HS_CERTAINTY_UNKNOWN;
  if (draft->match.is_later || draft->match.approximate || !hs_time_match_is_set (&draft->match))
    return HS_CERTAINTY_INFERRED;
  return HS_CERTAINTY_STATED;
}

/* The year of a date without one: that of the start, else the first one that an event names. */
static int
find_year (const HsReading *self, const GArray *drafts)
{
  if (self->builder->start.year != 0)
    return self->builder->start.year;
  for (guint i = 0; i < drafts->len; i++)
    {
      const HsDraft *draft = &g_array_index (drafts, HsDraft, i);

      if (draft->match.year != 0)
        return draft->match.year;
      if (draft->heading.year != 0)
        return draft->heading.year;
    }
  return 0;
}

/* The first event stands on the day of the start, unless that would put it long before: then it is
 * the next day's ("outage from 23:50; 00:05: alert"). */
static void
prepare_clock (HsClock *clock, const HsReading *self, const GArray *drafts)
{
  const HsTime *start = &self->builder->start;

  *clock = (HsClock) { .twelve_hour = writes_halves (drafts), .year = find_year (self, drafts) };
  if (start->form == HS_TIME_CLOCK || start->form == HS_TIME_DAY)
    clock->last = *start;
}

static void
add_event (HsReading *self, HsClock *clock, const HsDraft *draft)
{
  HsEvent *event = hs_incident_builder_add_event (self->builder);
  const HsTimeMatch *match = hs_time_match_is_set (&draft->match) ? &draft->match : &draft->heading;

  event->line = draft->line;
  event->end_line = draft->end_line;
  event->text = g_strdup (draft->text);
  event->time_text = g_strdup (draft->time_text);
  event->time = hs_clock_tell (clock, match, &draft->heading);
  if (hs_time_match_is_set (&draft->end))
    {
      HsTime told = clock->last;

      event->end_time = hs_clock_tell (clock, &draft->end, &draft->heading);
      clock->last = told;
    }
  event->certainty = judge_certainty (draft, &event->time);
}

static void
find_zone (HsReading *self, const GArray *drafts)
{
  for (guint i = 0; i < drafts->len && self->builder->zone == NULL; i++)
    {
      const HsDraft *draft = &g_array_index (drafts, HsDraft, i);

      if (draft->zone == NULL)
        continue;
      self->builder->zone = g_strdup (draft->zone);
      self->builder->has_utc_offset = draft->match.has_utc_offset;
      self->builder->utc_offset_minutes = draft->match.utc_offset_minutes;
    }
}

static int
compare_times (const HsTime *a, const HsTime *b)
{
  gint64 first = hs_time_get_seconds (a);
  gint64 second = hs_time_get_seconds (b);

  return (first > second) - (first < second);
}

/* Start and end by the first and last timed event, where the summary does not tell them. */
static void
find_bounds (HsReading *self)
{
  HsIncidentBuilder *builder = self->builder;
  const HsEvent *first = NULL, *last = NULL;
  guint n = 0;

  for (guint i = 0; i < builder->events->len; i++)
    {
      const HsEvent *event = &g_array_index (builder->events, HsEvent, i);

      if (event->time.form == HS_TIME_NONE)
        continue;
      if (first != NULL && hs_time_get_basis (&first->time) != hs_time_get_basis (&event->time))
        continue;
      n++;
      if (first == NULL || compare_times (&event->time, &first->time) < 0)
        first = event;
      if (last == NULL || compare_times (&event->time, &last->time) >= 0)
        last = event;
    }
  if (builder->start.form != HS_TIME_CLOCK && builder->start.form != HS_TIME_RELATIVE && first != NULL)
    builder->start = first->time;
  if (builder->end.form != HS_TIME_CLOCK && builder->end.form != HS_TIME_RELATIVE && n > 1)
    builder->end = last->end_time.form == HS_TIME_CLOCK ? last->end_time : last->time;
}

void
hs_reading_read_events (HsReading *self)
{
  g_autoptr (GArray) drafts = hs_drafts_new (self->entries, self->first, self->last, self->lexicon);
  HsClock clock;

  prepare_clock (&clock, self, drafts);
  for (guint i = 0; i < drafts->len; i++)
    add_event (self, &clock, &g_array_index (drafts, HsDraft, i));
  find_zone (self, drafts);
  find_bounds (self);
}
