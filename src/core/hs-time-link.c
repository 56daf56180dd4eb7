/* hs-time-link.c: joins a date and the clock that belongs to it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-link.h"

#include <string.h>

#include "hs-time-context.h"
#include "hs-time-relative.h"

enum
{
  MOST_TOKENS_BETWEEN = 10,
};

/* What stands between a date and a clock, the closest bond first. */
typedef enum
{
  LINK_WORD,
  LINK_SPACE,
  LINK_COMMA,
  LINK_DASH,
  LINK_NONE,
} Link;

/* The "a" of "el 3 de julio a las 14:30", which elsewhere leads to the end of a range. */
static gboolean
is_spanish_at (const HsTimeTokens *tokens, int index)
{
  int next = hs_time_tokens_skip_space (tokens, index + 1);

  return hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_RANGE) && hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_HOUR)
         && g_str_equal (hs_time_tokens_get (tokens, next)->word->text, "las");
}

static Link
get_link (const HsTimeTokens *tokens, int index, gboolean after_date)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  if (token->type == HS_TIME_TOKEN_GAP || token->type == HS_TIME_TOKEN_SYMBOL)
    return LINK_SPACE;
  if (hs_time_tokens_is_word (tokens, index,
                              HS_TIME_WORD_JOIN | HS_TIME_WORD_ABOUT | HS_TIME_WORD_OF
                                  | HS_TIME_WORD_THE)
      || is_spanish_at (tokens, index))
    return LINK_WORD;
  if (token->type == HS_TIME_TOKEN_DASH)
    return LINK_DASH;
  if (token->type != HS_TIME_TOKEN_MARK)
    return LINK_NONE;
  if (token->value == '-')
    return LINK_DASH;
  if (token->value == '@')
    return LINK_WORD;
  return strchr (after_date ? ",()[]~:|" : ",(~", token->value) != NULL ? LINK_COMMA : LINK_NONE;
}

/* The first token after what links; `*link` is the strength of it. A line's end links only beside a
 * word. */
static int
skip_link (const HsTimeTokens *tokens, int index, gboolean after_date, Link *link)
{
  gboolean has_break = FALSE;
  gboolean has_word = FALSE;
  guint n_dashes = 0;
  int limit = index + MOST_TOKENS_BETWEEN;
  Link next;

  *link = LINK_NONE;
  for (; index < limit && (next = get_link (tokens, index, after_date)) != LINK_NONE; index++)
    {
      n_dashes += next == LINK_DASH;
      has_word |= next == LINK_WORD;
      has_break |= hs_time_tokens_is_break (tokens, index);
      *link = *link == LINK_NONE ? next : MAX (*link, next);
    }
  if (has_word && n_dashes == 0)
    *link = LINK_WORD;
  if (n_dashes > 1 || (has_break && !has_word))
    *link = LINK_NONE;
  return index;
}

/* The "T" of "2023-06-15T10:20". */
static int
skip_letter (const HsTimeTokens *tokens, int index)
{
  return hs_time_tokens_is_letter (tokens, index, 't')
                 && hs_time_tokens_is (tokens, index + 1, HS_TIME_TOKEN_NUMBER)
             ? index + 1
             : index;
}

static int
skip_close (const HsTimeTokens *tokens, int index, int opened_from)
{
  for (int i = opened_from; i < index; i++)
    if (hs_time_tokens_is_mark (tokens, i, '(') && hs_time_tokens_is_mark (tokens, index, ')'))
      return index + 1;
  return index;
}

static gboolean
read_linked_clock (const HsTimeTokens *tokens, int index, HsTimePart *clock, Link *link)
{
  int start = skip_letter (tokens, index);
  HsTimeClockForm form;

  *link = LINK_WORD;
  if (start == index)
    start = skip_link (tokens, index, TRUE, link);
  return *link != LINK_NONE && hs_time_clock_read (tokens, start, clock, &form)
         && hs_time_context_is_clock (tokens, clock, form, TRUE, FALSE)
         && hs_time_context_ends (tokens, clock->end, TRUE);
}

static gboolean
read_linked_date (const HsTimeTokens *tokens, int index, HsTimePart *date, Link *link)
{
  HsTimePart parts[2];
  int start = skip_link (tokens, index, FALSE, link);

  if (*link == LINK_NONE || hs_time_date_read (tokens, start, parts) != 1
      || !hs_time_context_ends (tokens, parts[0].end, FALSE))
    return FALSE;
  *date = parts[0];
  return TRUE;
}

/* "June 15 - 10:20 on June 16": the clock belongs to the date that stands closer. */
static gboolean
belongs_to_next_date (const HsTimeTokens *tokens, const HsTimePart *clock, Link link)
{
  HsTimePart date;
  Link next;

  return link >= LINK_COMMA && read_linked_date (tokens, clock->end, &date, &next) && next < link
         && next <= LINK_SPACE;
}

static gboolean
belongs_to_next_clock (const HsTimeTokens *tokens, const HsTimePart *date, Link link)
{
  HsTimePart clock;
  Link next;

  return read_linked_clock (tokens, date->end, &clock, &next) && next <= link && link != LINK_WORD;
}

/* "Sun May 13 01:12:20 2024". */
static void
take_year_after (const HsTimeTokens *tokens, HsTimePart *part)
{
  int index = hs_time_tokens_skip_space (tokens, part->end);
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  if (part->match.year != 0 || part->match.month == 0 || part->match.second < 0
      || index == part->end || !hs_time_tokens_is_number (tokens, index, 4, 4)
      || token->value < 1970 || token->value > 2099
      || !hs_time_is_valid_date (token->value, part->match.month, part->match.day))
    return;
  part->match.year = token->value;
  part->end = index + 1;
}

static void
take_clock (HsTimeMatch *match, const HsTimeMatch *clock)
{
  match->has_clock = TRUE;
  match->hour = clock->hour;
  match->minute = clock->minute;
  match->second = clock->second;
  match->meridiem = clock->meridiem;
  match->next_day = clock->next_day;
  match->zone_start = clock->zone_start;
  match->zone_end = clock->zone_end;
}

static void
take_date (HsTimeMatch *match, const HsTimeMatch *date)
{
  match->has_date = date->has_date;
  match->year = date->year;
  match->month = date->month;
  match->day = date->day;
  match->weekday = date->weekday;
  match->day_month_ambiguous = date->day_month_ambiguous;
  match->day_order = date->day_order;
}

static gboolean
mentions_about (const HsTimeTokens *tokens, int from, int to)
{
  for (int i = from; i < to; i++)
    if (hs_time_tokens_is_word (tokens, i, HS_TIME_WORD_ABOUT)
        || hs_time_tokens_is_mark (tokens, i, '~'))
      return TRUE;
  return FALSE;
}

gboolean
hs_time_link_clock (const HsTimeTokens *tokens, HsTimePart *part)
{
  HsTimePart clock;
  Link link;

  if (!read_linked_clock (tokens, part->end, &clock, &link)
      || belongs_to_next_date (tokens, &clock, link))
    return FALSE;
  take_clock (&part->match, &clock.match);
  part->match.approximate = mentions_about (tokens, part->end, clock.first);
  part->end = skip_close (tokens, hs_time_context_skip_hours (tokens, &clock), part->end);
  take_year_after (tokens, part);
  return TRUE;
}

/* "on Monday", "on the 17th", "(next day)". */
static gboolean
link_part_of_date (const HsTimeTokens *tokens, HsTimePart *part)
{
  Link link;
  int start = skip_link (tokens, part->end, FALSE, &link);
  int next_day = hs_time_relative_skip_next_day (tokens, start);
  HsTimePart day;

  if (link == LINK_NONE || link == LINK_DASH)
    return FALSE;
  if (next_day > start)
    {
      part->match.next_day = TRUE;
      part->end = skip_close (tokens, next_day, part->end);
      return TRUE;
    }
  if (!hs_time_date_read_day (tokens, start, &day)
      && !hs_time_date_read_weekday (tokens, start, &day))
    return FALSE;
  take_date (&part->match, &day.match);
  part->end = skip_close (tokens, day.end, part->end);
  return TRUE;
}

gboolean
hs_time_link_date (const HsTimeTokens *tokens, HsTimePart *part)
{
  HsTimePart date;
  Link link;

  if (!read_linked_date (tokens, part->end, &date, &link))
    return link_part_of_date (tokens, part);
  if (belongs_to_next_clock (tokens, &date, link) || (link == LINK_DASH && date.match.year == 0))
    return FALSE;
  take_date (&part->match, &date.match);
  part->end = skip_close (tokens, date.end, part->end);
  if (part->match.zone_end == 0)
    hs_time_clock_read_zone (tokens, part);
  return TRUE;
}
