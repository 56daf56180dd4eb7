/* hs-time-scanner.c: the time expressions in a piece of text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-scanner.h"

#include "hs-time-context.h"
#include "hs-time-link.h"
#include "hs-time-range.h"
#include "hs-time-relative.h"
#include "hs-zone.h"

/* The words that a time may begin with: "June 5", "Friday 10:20", "noon", "an hour later", "half an hour later". */
#define BEGINNINGS                                                                                                     \
  (HS_TIME_WORD_MONTH | HS_TIME_WORD_WEEKDAY | HS_TIME_WORD_NAMED | HS_TIME_WORD_COUNT | HS_TIME_WORD_HALF             \
   | HS_TIME_WORD_QUARTER | HS_TIME_WORD_ABOUT | HS_TIME_WORD_MORE)

/* Everything but numbers, signs and a few words begins no time. */
static gboolean
may_begin (const HsTimeTokens *tokens, int index)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  switch (token->type)
    {
    case HS_TIME_TOKEN_NUMBER:
      return TRUE;
    case HS_TIME_TOKEN_WORD:
      return token->end - token->start == 1 || g_ascii_toupper (tokens->text[token->start]) == 'X'
             || (token->word != NULL && (token->word->classes & BEGINNINGS) != 0);
    case HS_TIME_TOKEN_MARK:
      return token->value == '+';
    default:
      return FALSE;
    }
}

/* "07/27/2023-07/31/2023". */
static gboolean
leads_to_date (const HsTimeTokens *tokens, int end)
{
  HsTimePart parts[2];

  return hs_time_tokens_is_mark (tokens, end, '-')
         && hs_time_date_read (tokens, end + 1, parts) > 0;
}

static gboolean
read_dates (const HsTimeTokens *tokens, int index, HsTimePart parts[2], guint *n_parts)
{
  HsTimePart *last;

  *n_parts = hs_time_date_read (tokens, index, parts);
  if (*n_parts == 0)
    return FALSE;
  last = &parts[*n_parts - 1];
  if (hs_time_link_clock (tokens, last))
    return TRUE;
  hs_time_clock_read_zone (tokens, last);
  return hs_time_context_ends (tokens, last->end, FALSE) || leads_to_date (tokens, last->end);
}

/* Also "T10:20:00" without a date. */
static gboolean
read_clock (const HsTimeTokens *tokens, int index, const HsTimePart *before, HsTimePart *part)
{
  HsTimeClockForm form;
  gboolean continues;
  gboolean after_letter = hs_time_tokens_is_letter (tokens, index, 't');

  if (!hs_time_clock_read (tokens, after_letter ? index + 1 : index, part, &form))
    return FALSE;
  part->first = index;
  continues
      = before != NULL && before->match.has_clock && hs_time_range_joins (tokens, before, part);
  if (!hs_time_context_is_clock (tokens, part, form, FALSE, continues))
    return FALSE;
  part->end = hs_time_context_skip_hours (tokens, part);
  hs_time_link_date (tokens, part);
  return hs_time_context_ends (tokens, part->end, TRUE);
}

/* "Monday 10:20", "the 17th at 10:20", "9/10 10:20": a day that is known in part or in doubt, and only
 * with its clock. */
static gboolean
read_day_with_clock (const HsTimeTokens *tokens, int index, HsTimePart *part)
{
  if (!hs_time_date_read_day (tokens, index, part)
      && !hs_time_date_read_weekday (tokens, index, part)
      && !hs_time_date_read_pair (tokens, index, part))
    return FALSE;
  return hs_time_link_clock (tokens, part);
}

/* What begins at @index: one part, or two days of a month; 0 where nothing does. */
static guint
read_parts (const HsTimeTokens *tokens, int index, const HsTimePart *before, HsTimePart parts[2])
{
  guint n_parts;

  if (hs_time_relative_read (tokens, index, &parts[0]))
    return 1;
  if (!hs_time_context_begins (tokens, index, before != NULL ? before->end : 0))
    return 0;
  if (read_dates (tokens, index, parts, &n_parts))
    return n_parts;
  return read_clock (tokens, index, before, &parts[0])
         || read_day_with_clock (tokens, index, &parts[0])
         || hs_time_relative_read_later (tokens, index, &parts[0]);
}

/* "around 10:20", "at about 10:20", "~10:20", "10:20-ish". */
static void
mark_approximate (const HsTimeTokens *tokens, HsTimePart *part)
{
  int before = hs_time_tokens_before (tokens, part->first);

  if (hs_time_tokens_is_mark (tokens, before, '~'))
    {
      part->match.approximate = TRUE;
      part->first = before;
      return;
    }
  if (hs_time_tokens_is_mark (tokens, before, '.'))
    before--;
  part->match.approximate |= hs_time_tokens_is_word (tokens, before, HS_TIME_WORD_ABOUT);
  if (hs_time_tokens_is_word (tokens, before, HS_TIME_WORD_JOIN | HS_TIME_WORD_LEAD))
    part->match.approximate |= hs_time_tokens_is_word (
        tokens, hs_time_tokens_before (tokens, before), HS_TIME_WORD_ABOUT);
}

/* "[10:20]", "(June 15)". */
static void
take_brackets (const HsTimeTokens *tokens, HsTimePart *part)
{
  static const char brackets[][2] = { { '[', ']' }, { '(', ')' } };

  for (gsize i = 0; i < G_N_ELEMENTS (brackets); i++)
    if (hs_time_tokens_is_mark (tokens, part->first - 1, brackets[i][0])
        && hs_time_tokens_is_mark (tokens, part->end, brackets[i][1]))
      {
        part->first--;
        part->end++;
        return;
      }
}

static void
set_utc_offset (const char *text, HsTimeMatch *match)
{
  HsTime time = hs_time_match_get_time (match);
  HsZone zone;

  if (match->zone_start == match->zone_end || !hs_zone_match (text, match->zone_start, TRUE, &zone))
    return;
  match->zone_ambiguous = zone.ambiguous;
  match->has_utc_offset = hs_zone_get_offset (&zone, &time, &match->utc_offset_minutes);
}

static void
finish_part (const HsTimeTokens *tokens, HsTimePart *part)
{
  mark_approximate (tokens, part);
  take_brackets (tokens, part);
  part->match.start = hs_time_tokens_get (tokens, part->first)->start;
  part->match.end = hs_time_tokens_get (tokens, part->end - 1)->end;
  set_utc_offset (tokens->text, &part->match);
}

static void
add_part (const HsTimeTokens *tokens, GArray *parts, HsTimePart *part)
{
  HsTimePart *before = parts->len > 0 ? &g_array_index (parts, HsTimePart, parts->len - 1) : NULL;

  if (before != NULL && hs_time_range_joins (tokens, before, part))
    hs_time_range_connect (before, part);
  finish_part (tokens, part);
  g_array_append_val (parts, *part);
}

static GArray *
collect_parts (const HsTimeTokens *tokens)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (HsTimePart));

  for (int index = 0; !hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_NONE); index++)
    {
      const HsTimePart *before
          = parts->len > 0 ? &g_array_index (parts, HsTimePart, parts->len - 1) : NULL;
      HsTimePart read[2];
      guint n_read = may_begin (tokens, index) ? read_parts (tokens, index, before, read) : 0;

      for (guint i = 0; i < n_read; i++)
        add_part (tokens, parts, &read[i]);
      if (n_read > 0)
        index = g_array_index (parts, HsTimePart, parts->len - 1).end - 1;
    }
  return parts;
}

GArray *
hs_time_scan (const char *text)
{
  GArray *matches = g_array_new (FALSE, TRUE, sizeof (HsTimeMatch));
  g_auto (HsTimeTokens) tokens;
  g_autoptr (GArray) parts = NULL;

  hs_time_tokens_init (&tokens, text);
  parts = collect_parts (&tokens);
  for (guint i = 0; i < parts->len; i++)
    g_array_append_val (matches, g_array_index (parts, HsTimePart, i).match);
  return matches;
}

HsTime
hs_time_match_get_time (const HsTimeMatch *match)
{
  HsTime time = { .form = HS_TIME_NONE, .second = -1 };

  if (match->is_relative)
    {
      time.form = HS_TIME_RELATIVE;
      time.offset = match->offset;
    }
  else if (match->has_clock)
    {
      time.form = HS_TIME_CLOCK;
      time.hour = match->hour;
      time.minute = match->minute;
      time.second = match->second;
    }
  else if (match->has_date)
    time.form = HS_TIME_DAY;

  if (match->has_date)
    {
      time.year = match->year;
      time.month = match->month;
      time.day = match->day;
    }
  return time;
}
