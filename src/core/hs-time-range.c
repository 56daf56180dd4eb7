/* hs-time-range.c: tells the two ends of a range of time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-range.h"

enum
{
  MOST_TOKENS_BETWEEN = 8,
  TOKENS_AROUND_BETWEEN = 4,
  HALF_DAY = 12,
};

static gboolean
is_after_between (const HsTimeTokens *tokens, const HsTimePart *before)
{
  for (int i = before->first - TOKENS_AROUND_BETWEEN; i < before->end; i++)
    if (hs_time_tokens_is_word (tokens, i, HS_TIME_WORD_BETWEEN))
      return TRUE;
  return FALSE;
}

/* A dash of any kind, also "->"; the index after it, or @index. */
static int
skip_dash (const HsTimeTokens *tokens, int index)
{
  if (hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_DASH))
    return index + 1;
  if (!hs_time_tokens_is_mark (tokens, index, '-'))
    return index;
  return hs_time_tokens_is_mark (tokens, index + 1, '>') ? index + 2 : index + 1;
}

/* A lone letter ("10:20 a 11:00" in Spanish) is such a word only within its line. */
static int
skip_range_word (const HsTimeTokens *tokens, int index, const HsTimePart *before)
{
  if (hs_time_tokens_is_letter (tokens, index, 'a') && !hs_time_tokens_is_space (tokens, index + 1))
    return index;
  if (hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_RANGE))
    return index + 1;
  if (hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_AND) && is_after_between (tokens, before))
    return index + 1;
  return index;
}

/* "until about the", "to ~". */
static int
skip_lead (const HsTimeTokens *tokens, int index, int limit)
{
  while (index < limit
         && (hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_GAP)
             || hs_time_tokens_is_mark (tokens, index, '~')
             || hs_time_tokens_is_word (tokens, index,
                                        HS_TIME_WORD_ABOUT | HS_TIME_WORD_LEAD | HS_TIME_WORD_JOIN
                                            | HS_TIME_WORD_THE | HS_TIME_WORD_RANGE)))
    index++;
  return index;
}

/* "10:20 - June 15 release": a clock and a day without one are no ends of one range. */
static gboolean
are_alike (const HsTimeMatch *before, const HsTimeMatch *match)
{
  if (before->is_later || match->is_later || before->is_relative != match->is_relative)
    return FALSE;
  return match->has_clock || before->has_date || match->is_relative;
}

gboolean
hs_time_range_joins (const HsTimeTokens *tokens, const HsTimePart *before, const HsTimePart *part)
{
  int index = before->end;
  int next;

  if (part->first - before->end > MOST_TOKENS_BETWEEN || !are_alike (&before->match, &part->match))
    return FALSE;
  if (part->match.is_range_end)
    return TRUE;

  next = hs_time_tokens_skip_space (tokens, index);
  if (skip_dash (tokens, next) > next)
    {
      next = hs_time_tokens_skip_space (tokens, skip_dash (tokens, next));
      return (hs_time_tokens_is_mark (tokens, next, '~')
                  ? hs_time_tokens_skip_space (tokens, next + 1)
                  : next)
             == part->first;
    }
  if (hs_time_tokens_is_mark (tokens, index, ','))
    index++;
  next = hs_time_tokens_skip_gap (tokens, index);
  index = skip_range_word (tokens, next, before);
  return index > next && skip_lead (tokens, index, part->first) == part->first;
}

static int
clock_minutes (const HsTimeMatch *match)
{
  return match->hour * 60 + match->minute;
}

static gboolean
lacks_half (const HsTimeMatch *match)
{
  return match->has_clock && match->meridiem == HS_MERIDIEM_NONE && match->hour >= 1
         && match->hour <= HALF_DAY;
}

static void
set_half (HsTimeMatch *match, HsMeridiem meridiem)
{
  match->meridiem = meridiem;
  match->meridiem_inferred = TRUE;
  match->hour = match->hour % HALF_DAY + (meridiem == HS_MERIDIEM_PM ? HALF_DAY : 0);
}

/* "11:30-1:00 PM" begins in the morning: the start has the half that puts it last before the end.
 */
static void
infer_start (HsTimeMatch *start, const HsTimeMatch *end)
{
  set_half (start, end->meridiem);
  if (clock_minutes (start) > clock_minutes (end))
    set_half (start, end->meridiem == HS_MERIDIEM_PM ? HS_MERIDIEM_AM : HS_MERIDIEM_PM);
}

/* "11:00 AM to 1:00": the end has the half that puts it first after the start. */
static void
infer_end (const HsTimeMatch *start, HsTimeMatch *end)
{
  set_half (end, HS_MERIDIEM_AM);
  if (clock_minutes (end) < clock_minutes (start))
    set_half (end, HS_MERIDIEM_PM);
  if (clock_minutes (end) < clock_minutes (start))
    set_half (end, HS_MERIDIEM_AM);
}

void
hs_time_range_connect (HsTimePart *before, HsTimePart *part)
{
  HsTimeMatch *start = &before->match;
  HsTimeMatch *end = &part->match;

  end->is_range_end = TRUE;
  if (!start->has_clock || !end->has_clock || end->has_date)
    return;
  if (lacks_half (start) && end->meridiem != HS_MERIDIEM_NONE)
    infer_start (start, end);
  else if (lacks_half (end) && start->meridiem != HS_MERIDIEM_NONE)
    infer_end (start, end);
}
