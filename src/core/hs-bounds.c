/* hs-bounds.c: when an incident began and ended, by its summary
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-bounds.h"
#include "hs-clock.h"
#include "hs-day-order.h"
#include "hs-drafts-private.h"
#include "hs-duration.h"
#include "hs-incident-day.h"
#include "hs-incident-zone.h"
#include "hs-time-scanner.h"

/* Bytes beside a duration that hold the words which say what it is the duration of. */
#define BESIDE 80

typedef struct
{
  HsReading *reading;
  HsTime day; /* the first date that the head of the document names */
} Bounds;

static HsTime
get_time (const Bounds *self, const HsTimeMatch *match)
{
  HsTime time = hs_time_match_get_time (match);

  if (time.form != HS_TIME_NONE && time.month == 0 && self->day.month != 0)
    {
      time.year = self->day.year;
      time.month = self->day.month;
      time.day = self->day.day;
    }
  if (time.month != 0 && time.year == 0)
    time.year = self->day.year;
  return time;
}

static void
set_end (Bounds *self, const HsTimeMatch *match)
{
  HsIncidentBuilder *builder = self->reading->builder;

  builder->end = get_time (self, match);
  if (!match->has_date && builder->start.form == HS_TIME_CLOCK)
    hs_clock_set_date_after (&builder->end, &builder->start);
  else if (builder->end.year == 0)
    builder->end.year = builder->start.year;
}

/* A range of clocks tells both ends. */
static gboolean
take_range (Bounds *self, const char *text, const GArray *times)
{
  for (guint i = 0; i + 1 < times->len; i++)
    {
      const HsTimeMatch *from = &g_array_index (times, HsTimeMatch, i);
      const HsTimeMatch *to = from + 1;

      if (from->is_relative && to->is_relative && to->is_range_end)
        {
          self->reading->builder->start = hs_time_match_get_time (from);
          self->reading->builder->end = hs_time_match_get_time (to);
          return TRUE;
        }
      if (!from->has_clock || !to->has_clock || !to->is_range_end)
        continue;
      self->reading->builder->start = get_time (self, from);
      set_end (self, to);
      if (!from->has_date && to->has_date && to->month != 0)
        hs_clock_set_date_before (&self->reading->builder->start, &self->reading->builder->end);
      hs_reading_take_zone (self->reading, text, to);
      hs_reading_take_zone (self->reading, text, from);
      return TRUE;
    }
  return FALSE;
}

static const HsTimeMatch *
first_clock (const GArray *times)
{
  for (guint i = 0; i < times->len; i++)
    if (g_array_index (times, HsTimeMatch, i).has_clock)
      return &g_array_index (times, HsTimeMatch, i);
  return NULL;
}

/* Two clocks beside a word for the start and one for the end. */
static gboolean
take_pair (Bounds *self, const char *text, const GArray *times)
{
  const HsTimeMatch *clocks[2] = { NULL, NULL };
  guint n = 0;

  for (guint i = 0; i < times->len; i++)
    if (g_array_index (times, HsTimeMatch, i).has_clock && n++ < 2)
      clocks[n - 1] = &g_array_index (times, HsTimeMatch, i);
  if (n != 2 || !hs_reading_says (self->reading, "bounds.start", text) || !hs_reading_says (self->reading, "bounds.end", text))
    return FALSE;
  self->reading->builder->start = get_time (self, clocks[0]);
  set_end (self, clocks[1]);
  hs_reading_take_zone (self->reading, text, clocks[0]);
  hs_reading_take_zone (self->reading, text, clocks[1]);
  return TRUE;
}

static gboolean
says_within (const Bounds *self, const char *set, const char *text, guint start, guint end)
{
  g_autofree char *part = start < end ? g_strndup (text + start, end - start) : NULL;

  return part != NULL && hs_reading_says (self->reading, set, part);
}

/* Whether clock @index of @times, in the sentence from @start to @end of @text, is when service was back: said between
 * the clock before and it, or behind the last. */
static gboolean
is_recovery (const Bounds *self, const char *text, const GArray *times, guint index, guint start, guint end)
{
  const HsTimeMatch *clock = &g_array_index (times, HsTimeMatch, index);
  guint before = index > 0 ? MAX (start, g_array_index (times, HsTimeMatch, index - 1).end) : start;
  gboolean is_last = index + 1 >= times->len || g_array_index (times, HsTimeMatch, index + 1).start >= end;

  return says_within (self, "bounds.recovered", text, before, clock->start)
         || (is_last && says_within (self, "bounds.recovered", text, clock->end, end));
}

/* "... and by 09:40 traffic was back to normal": the last clock that is told so, behind the start. */
static void
take_recovery (Bounds *self, const char *text, const GArray *times)
{
  HsIncidentBuilder *builder = self->reading->builder;
  const HsTimeMatch *found = NULL;
  guint end = 0;

  for (guint i = 0, start = 0; i < times->len; i++)
    {
      const HsTimeMatch *clock = &g_array_index (times, HsTimeMatch, i);

      while (clock->start >= end && text[end] != '\0')
        {
          start = end;
          end = hs_drafting_find_sentence_end (text, start);
        }
      if (clock->has_clock && is_recovery (self, text, times, i, start, end))
        found = clock;
    }
  if (found == NULL || builder->start.form != HS_TIME_CLOCK)
    return;
  hs_reading_take_zone (self->reading, text, found);
  set_end (self, found);
}

/* One line of a summary that names the start or the end by a label or a verb. */
static void
take_line (Bounds *self, const char *line)
{
  HsIncidentBuilder *builder = self->reading->builder;
  g_autoptr (GArray) times = hs_day_order_scan (self->reading->order, line);
  const HsTimeMatch *clock = first_clock (times);

  if (clock == NULL)
    return;
  hs_reading_take_zone (self->reading, line, clock);
  if (builder->start.form != HS_TIME_CLOCK && hs_reading_says (self->reading, "bounds.start", line))
    builder->start = get_time (self, clock);
  else if (builder->end.form != HS_TIME_CLOCK && hs_reading_says (self->reading, "bounds.end", line))
    set_end (self, clock);
}

/* Whether the words around bytes @start to @end of @text say that so long the incident lasted: other
 * durations tell how late something was, or what an alert waits for. */
static gboolean
tells_length (const HsReading *self, const char *text, guint start, guint end)
{
  guint from = start > BESIDE ? start - BESIDE : 0;
  guint length = (guint) strnlen (text + end, BESIDE);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  while (from > 0 && from < start && !g_ascii_isspace (text[from]))
    from++;
  while (length > 0 && text[end + length] != '\0' && !g_ascii_isspace (text[end + length]))
    length--;
  before = g_strndup (text + from, start - from);
  after = g_strndup (text + end, length);
  return hs_reading_says (self, "bounds.lasted", before) || hs_reading_says (self, "bounds.length_of", after);
}

static void
take_duration (Bounds *self, const HsEntry *entry)
{
  HsIncidentBuilder *builder = self->reading->builder;
  g_autoptr (GArray) durations = NULL;

  if (builder->stated_duration >= 0)
    return;
  durations = hs_duration_scan (entry->text);
  for (guint i = 0; i < durations->len; i++)
    {
      const HsDuration *duration = &g_array_index (durations, HsDuration, i);

      if (entry->role != HS_ROLE_DURATION && !tells_length (self->reading, entry->text, duration->start, duration->end))
        continue;
      builder->stated_duration = hs_duration_get_minutes (duration);
      self->reading->duration_line = hs_entry_get_line_at (entry, duration->start);
      return;
    }
}

static gboolean
is_done (const Bounds *self)
{
  return self->reading->builder->start.form == HS_TIME_CLOCK && self->reading->builder->end.form == HS_TIME_CLOCK;
}

/* Whether @entry gives @time with its date. */
static gboolean
dates (const HsEntry *entry, const HsTime *time)
{
  for (guint i = 0; i < entry->times->len; i++)
    {
      const HsTimeMatch *match = &g_array_index (entry->times, HsTimeMatch, i);

      if (match->has_date && match->has_clock && match->month == time->month && match->day == time->day
          && match->hour == time->hour && match->minute == time->minute)
        return TRUE;
    }
  return FALSE;
}

/* An end before its start is a misreading of other times, or an error of the author. */
static void
drop_reversed (HsReading *self, const HsEntry *entry)
{
  HsIncidentBuilder *builder = self->builder;

  if (hs_time_get_basis (&builder->start) == HS_TIME_BASIS_NONE
      || hs_time_get_basis (&builder->start) != hs_time_get_basis (&builder->end)
      || hs_time_get_seconds (&builder->start) <= hs_time_get_seconds (&builder->end))
    return;
  if (entry->label != NULL && dates (entry, &builder->end))
    self->reversed_line = entry->line;
  builder->start = (HsTime) { HS_TIME_NONE };
  builder->end = (HsTime) { HS_TIME_NONE };
}

/* "Date: 2024-05-03 10:00" */
static void
take_labelled (Bounds *self, const HsEntry *entry)
{
  const HsTimeMatch *clock = first_clock (entry->times);

  if (self->reading->builder->start.form == HS_TIME_CLOCK || entry->label_role != HS_ROLE_DURATION || entry->times->len != 1
      || clock == NULL || !clock->has_date
      || hs_reading_says (self->reading, "bounds.end", entry->text))
    return;
  self->reading->builder->start = get_time (self, clock);
  hs_reading_take_zone (self->reading, entry->text, clock);
}

static void
read_entry (Bounds *self, const HsEntry *entry)
{
  g_auto (GStrv) lines = g_strsplit (entry->text, "\n", -1);

  take_duration (self, entry);
  if (is_done (self) || (entry->label_role == HS_ROLE_DURATION && hs_reading_is_of_publication (self->reading, entry)))
    return;
  if (entry->role == HS_ROLE_HAPPENED)
    {
      take_range (self, entry->text, entry->times);
      return;
    }
  if (self->reading->builder->start.form == HS_TIME_CLOCK
      || !(take_range (self, entry->text, entry->times) || take_pair (self, entry->text, entry->times)))
    for (guint i = 0; lines[i] != NULL && !is_done (self); i++)
      {
        take_line (self, lines[i]);
        if (i == 0 && self->reading->builder->start.form == HS_TIME_CLOCK && !is_done (self))
          take_recovery (self, entry->text, entry->times);
      }
  take_labelled (self, entry);
  drop_reversed (self->reading, entry);
}

static gboolean
is_of_summary (HsRole role)
{
  return role == HS_ROLE_SUMMARY || role == HS_ROLE_DURATION || role == HS_ROLE_IMPACT || role == HS_ROLE_OTHER
         || role == HS_ROLE_HAPPENED;
}

/* The entries before the timeline that may tell the bounds; those of the summary first. */
static void
read_entries (Bounds *self, gboolean summary)
{
  const HsReading *reading = self->reading;

  for (guint i = reading->first; i < reading->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (reading, i);

      if (entry->role == HS_ROLE_TIMELINE && !summary)
        break;
      if (is_of_summary (entry->role) && (entry->role != HS_ROLE_OTHER && entry->role != HS_ROLE_HAPPENED) == summary)
        read_entry (self, entry);
    }
}

static HsCertainty
judge_certainty (const HsTime *time)
{
  return time->form == HS_TIME_NONE ? HS_CERTAINTY_UNKNOWN : HS_CERTAINTY_STATED;
}

void
hs_reading_read_bounds (HsReading *self)
{
  Bounds bounds = { .reading = self, .day = hs_reading_find_day (self) };
  HsIncidentBuilder *builder = self->builder;

  hs_reading_take_title_zone (self);
  read_entries (&bounds, TRUE);
  if (!is_done (&bounds))
    read_entries (&bounds, FALSE);
  if (is_done (&bounds))
    self->reversed_line = 0;
  builder->start_certainty = judge_certainty (&builder->start);
  builder->end_certainty = judge_certainty (&builder->end);
  if (builder->start.form == HS_TIME_CLOCK && builder->end.form != HS_TIME_CLOCK && builder->stated_duration > 0)
    {
      HsTimeBasis basis = hs_time_get_basis (&builder->start);

      builder->end = hs_time_from_seconds (hs_time_get_seconds (&builder->start) + 60 * builder->stated_duration, basis);
      builder->end.second = -1;
      builder->end_certainty = HS_CERTAINTY_INFERRED;
    }
  if (builder->start.form == HS_TIME_NONE && bounds.day.form != HS_TIME_NONE)
    {
      builder->start = bounds.day;
      builder->start_certainty = HS_CERTAINTY_INFERRED;
    }
  hs_reading_find_zone (self);
}
