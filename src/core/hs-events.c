/* hs-events.c: the events of an incident with their times
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-bounds.h"
#include "hs-clock.h"
#include "hs-drafts.h"
#include "hs-reading.h"
#include "hs-zone.h"

/* So many steps back are no accident. */
#define MIN_STEPS_BACK 2

#define MINUTES_PER_DAY (24 * 60)

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
add_event (HsReading *self, const HsDraft *draft)
{
  HsEvent *event = hs_incident_builder_add_event (self->builder);

  event->line = draft->line;
  event->end_line = draft->end_line;
  event->text = g_strdup (draft->text);
  event->time_text = g_strdup (draft->time_text);
}

static void
tell_time (HsEvent *event, HsClock *clock, const HsDraft *draft)
{
  const HsTimeMatch *match = hs_time_match_is_set (&draft->match) ? &draft->match : &draft->heading;

  event->time = hs_clock_tell (clock, match, &draft->heading);
  if (hs_time_match_is_set (&draft->end))
    {
      HsTime told = clock->last;

      event->end_time = hs_clock_tell (clock, &draft->end, &draft->heading);
      clock->last = told;
    }
  event->certainty = judge_certainty (draft, &event->time);
}

/* Minutes since midnight, -1 without a clock or with a date of its own. */
static gint64
get_clock (const HsDraft *draft)
{
  return draft->match.has_clock && !draft->match.has_date ? draft->match.hour * 60 + draft->match.minute : -1;
}

/* Whether the clocks of a list without dates run back all along: the newest entry stands first. */
static gboolean
runs_backwards (const GArray *drafts)
{
  gint64 last = -1;
  guint back = 0, forth = 0;

  for (guint i = 0; i < drafts->len; i++)
    {
      gint64 clock = get_clock (&g_array_index (drafts, HsDraft, i));

      if (clock >= 0 && last >= 0)
        {
          gint64 step = (clock - last + MINUTES_PER_DAY) % MINUTES_PER_DAY;

          back += step > MINUTES_PER_DAY / 2 ? 1 : 0;
          forth += step > 0 && step <= MINUTES_PER_DAY / 2 ? 1 : 0;
        }
      last = clock >= 0 ? clock : last;
    }
  return back > MIN_STEPS_BACK && back > 3 * forth;
}

/* The clock moves forward: through a list with its newest entry first from its end. */
static void
tell_times (HsReading *self, HsClock *clock, const GArray *drafts)
{
  gboolean backwards = runs_backwards (drafts);

  for (guint i = 0; i < drafts->len; i++)
    {
      guint at = backwards ? drafts->len - 1 - i : i;

      tell_time (&g_array_index (self->builder->events, HsEvent, at), clock, &g_array_index (drafts, HsDraft, at));
    }
}

static void
find_zone (HsReading *self, const GArray *drafts)
{
  for (guint i = 0; i < drafts->len && self->builder->zone == NULL; i++)
    {
      const HsDraft *draft = &g_array_index (drafts, HsDraft, i);

      if (draft->zone != NULL)
        self->builder->zone = g_strdup (draft->zone);
    }
}

/* The offset that the zone has at the start of the incident. */
static void
find_offset (HsIncidentBuilder *builder)
{
  HsZone zone;

  if (builder->zone == NULL || !hs_zone_match (builder->zone, 0, TRUE, &zone))
    return;
  builder->has_utc_offset = hs_zone_get_offset (&zone, &builder->start, &builder->utc_offset_minutes);
  if (builder->has_utc_offset)
    builder->offset_certainty = zone.ambiguous ? HS_CERTAINTY_INFERRED : HS_CERTAINTY_STATED;
}

void
hs_reading_read_events (HsReading *self)
{
  g_autoptr (GArray) drafts = hs_drafts_new (self->entries, self->first, self->last, self->lexicon);
  HsClock clock;

  prepare_clock (&clock, self, drafts);
  for (guint i = 0; i < drafts->len; i++)
    add_event (self, &g_array_index (drafts, HsDraft, i));
  tell_times (self, &clock, drafts);
  find_zone (self, drafts);
  hs_reading_infer_bounds (self);
  find_offset (self->builder);
}
