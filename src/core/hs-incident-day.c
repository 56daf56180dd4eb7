/* hs-incident-day.c: the day of an incident, which its times without a date are of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-incident-day.h"

#include "hs-time-scanner.h"

/* So many lines stand between the parts of a letter's head. */
#define LETTER_LINES 4

typedef gboolean (*Test) (const HsReading *self, const HsEntry *entry);

/* Whether @entry stands in the head of a letter ("From: ...", "Subject: ..."), whose date is when it was sent. */
static gboolean
is_of_letter (const HsReading *self, const HsEntry *entry)
{
  guint index = (guint) (entry - hs_reading_get_entry (self, 0));
  guint first = index > LETTER_LINES ? index - LETTER_LINES : 0;

  if (entry->label == NULL || entry->label_role != HS_ROLE_DURATION)
    return FALSE;
  for (guint i = first; i < MIN (self->last, index + LETTER_LINES + 1); i++)
    {
      const HsEntry *other = hs_reading_get_entry (self, i);

      if (other->label != NULL && hs_reading_says (self, "bounds.letter", other->label))
        return TRUE;
    }
  return FALSE;
}

gboolean
hs_reading_is_of_publication (const HsReading *self, const HsEntry *entry)
{
  return hs_reading_says (self, "bounds.not_day", entry->text) || is_of_letter (self, entry);
}

static gboolean
may_name_day (const HsReading *self, const HsEntry *entry)
{
  return entry->role != HS_ROLE_MEASURES && entry->role != HS_ROLE_TASKS && entry->form != HS_ENTRY_CODE
         && !hs_reading_is_of_publication (self, entry);
}

/* "Date: 2024-05-03" */
static gboolean
is_labelled (const HsReading *self, const HsEntry *entry)
{
  return entry->label_role == HS_ROLE_DURATION && may_name_day (self, entry);
}

/* The day that the summary tells is meant, not the one that a byline was written on. */
static gboolean
is_of_summary (const HsReading *self, const HsEntry *entry)
{
  return entry->role == HS_ROLE_SUMMARY && may_name_day (self, entry);
}

/* The first date with a month in an entry that passes @test; %NULL for none. */
static const HsTimeMatch *
find_date (const HsReading *self, Test test)
{
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);

      for (guint j = 0; j < entry->times->len; j++)
        {
          const HsTimeMatch *match = &g_array_index (entry->times, HsTimeMatch, j);

          if (match->has_date && match->month != 0 && test (self, entry))
            return match;
        }
    }
  return NULL;
}

/* The year that is written where the document names @day again; 0 for none. */
static gint16
find_year_of (const HsReading *self, const HsTime *day)
{
  for (guint i = self->first; i < self->last; i++)
    {
      const GArray *times = hs_reading_get_entry (self, i)->times;

      for (guint j = 0; j < times->len; j++)
        {
          const HsTimeMatch *match = &g_array_index (times, HsTimeMatch, j);

          if (match->year != 0 && match->month == day->month && match->day == day->day)
            return match->year;
        }
    }
  return 0;
}

/* What is told of was before it was told: "posted 2024-01-05" makes 30 December one of 2023. */
static gint16
guess_year (const HsReading *self, const HsTime *day)
{
  const HsTimeMatch *published = find_date (self, hs_reading_is_of_publication);

  if (published == NULL || published->year == 0)
    return 0;
  return published->month < day->month || (published->month == day->month && published->day < day->day)
             ? published->year - 1 : published->year;
}

HsTime
hs_reading_find_day (const HsReading *self)
{
  const HsTimeMatch *match = find_date (self, is_labelled);
  HsTime day = { HS_TIME_NONE };

  if (match == NULL)
    match = find_date (self, is_of_summary);
  if (match == NULL || match->year == 0)
    match = find_date (self, may_name_day);
  if (match == NULL)
    return day;
  day = hs_time_match_get_time (match);
  day.form = HS_TIME_DAY;
  if (day.year == 0)
    day.year = find_year_of (self, &day);
  if (day.year == 0)
    day.year = guess_year (self, &day);
  return day;
}
