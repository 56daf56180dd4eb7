/* hs-bounds-inferred.c: when an incident began and ended, by its events
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-bounds.h"

/* A day counts from its midnight where it has a year. */
static gboolean
get_place (const HsTime *time, HsTimeBasis *basis, gint64 *seconds)
{
  HsTime clock = *time;

  if (time->form == HS_TIME_DAY)
    clock = (HsTime) { HS_TIME_CLOCK, .year = time->year, .month = time->month, .day = time->day, .second = -1 };
  *basis = hs_time_get_basis (&clock);
  if (*basis == HS_TIME_BASIS_NONE)
    return FALSE;
  *seconds = hs_time_get_seconds (&clock);
  return TRUE;
}

static gboolean
has_clock (const HsTime *time)
{
  return time->form == HS_TIME_CLOCK || time->form == HS_TIME_RELATIVE;
}

/* Start and end by the first and last timed event, where the summary does not tell them. An entry
 * that is called the repair ends the incident, whatever was declared later. */
void
hs_reading_infer_bounds (HsReading *self)
{
  HsIncidentBuilder *builder = self->builder;
  const HsEvent *first = NULL, *last = NULL, *repair = NULL;
  HsTimeBasis common = HS_TIME_BASIS_NONE, basis;
  gint64 first_seconds = 0, last_seconds = 0, seconds;
  guint n = 0;

  for (guint i = 0; i < builder->events->len; i++)
    {
      const HsEvent *event = &g_array_index (builder->events, HsEvent, i);

      if (!get_place (&event->time, &basis, &seconds) || (first != NULL && basis != common))
        continue;
      if (n++ == 0 || seconds < first_seconds)
        first = event, first_seconds = seconds;
      if (last == NULL || seconds >= last_seconds)
        last = event, last_seconds = seconds;
      if (repair == NULL && hs_reading_says (self, "bounds.repair", event->text))
        repair = event;
      common = basis;
    }
  if (!has_clock (&builder->start) && first != NULL)
    {
      builder->start = first->time;
      builder->start_certainty = HS_CERTAINTY_INFERRED;
    }
  if (has_clock (&builder->end) || n < 2)
    return;
  last = repair != NULL ? repair : last;
  builder->end = last->end_time.form == HS_TIME_CLOCK ? last->end_time : last->time;
  builder->end_certainty = HS_CERTAINTY_INFERRED;
}

/* The end of @event where it tells a range of clocks, else its time. */
static const HsTime *
get_end (const HsEvent *event)
{
  return event->end_time.form == HS_TIME_CLOCK ? &event->end_time : &event->time;
}

static gboolean
is_work (const HsEvent *event)
{
  return event->kind == HS_EVENT_MITIGATION || event->kind == HS_EVENT_IDENTIFICATION || event->kind == HS_EVENT_TRIGGER;
}

/* The event that service was back with: the first that says so after the last work that led to it. */
static const HsEvent *
find_recovery (const HsIncidentBuilder *builder)
{
  const HsEvent *recovery = NULL;
  gboolean worked = TRUE;

  for (guint i = 0; i < builder->events->len; i++)
    {
      const HsEvent *event = &g_array_index (builder->events, HsEvent, i);

      if (is_work (event))
        worked = TRUE;
      if (event->kind != HS_EVENT_RESOLUTION || !has_clock (&event->time) || !worked)
        continue;
      recovery = event;
      worked = FALSE;
    }
  return recovery;
}

void
hs_reading_infer_end (HsReading *self)
{
  HsIncidentBuilder *builder = self->builder;
  const HsEvent *recovery = find_recovery (builder);
  HsTimeBasis basis, own;
  gint64 end, start, seconds;

  if (recovery == NULL || builder->end_certainty != HS_CERTAINTY_INFERRED
      || (builder->stated_duration > 0 && builder->start_certainty == HS_CERTAINTY_STATED)
      || !get_place (&builder->start, &basis, &start) || !get_place (&builder->end, &own, &end) || own != basis)
    return;
  if (get_place (get_end (recovery), &own, &seconds) && own == basis && seconds > start && seconds < end)
    builder->end = *get_end (recovery);
}
