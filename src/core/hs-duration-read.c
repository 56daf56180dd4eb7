/* hs-duration-read.c: reads one duration out of tokens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-duration-read.h"

#include <string.h>

enum
{
  NOT_READ = -1,
  SECONDS_PER_MINUTE = 60,
  SECONDS_PER_HOUR = 60 * 60,
};

static gboolean
is_half (const HsTimeTokens *tokens, int index)
{
  return hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_HALF);
}

/* "2", "2.5". */
static int
read_digits (const HsTimeTokens *tokens, int index, double *quantity)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  if (!hs_time_tokens_is_number (tokens, index, 1, 5))
    return NOT_READ;
  *quantity = token->value;
  if (!hs_time_tokens_is_mark (tokens, index + 1, '.')
      || !hs_time_tokens_is_number (tokens, index + 2, 1, 3))
    return index + 1;
  *quantity = g_ascii_strtod (tokens->text + token->start, NULL);
  return index + 3;
}

/* "twenty", "twenty-five", "half", "half an", "a half". */
static int
read_words (const HsTimeTokens *tokens, int index, double *quantity)
{
  int next;

  if (is_half (tokens, index))
    {
      next = hs_time_tokens_skip_gap (tokens, index + 1);
      *quantity = 0.5;
      return hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_COUNT) ? next + 1 : index + 1;
    }
  if (!hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_COUNT))
    return NOT_READ;

  *quantity = hs_time_tokens_get (tokens, index)->word->value;
  if (*quantity >= 20
      && (hs_time_tokens_is_mark (tokens, index + 1, '-') || hs_time_tokens_is_space (tokens, index + 1))
      && hs_time_tokens_is_word (tokens, index + 2, HS_TIME_WORD_COUNT)
      && hs_time_tokens_get (tokens, index + 2)->word->value < 10)
    {
      *quantity += hs_time_tokens_get (tokens, index + 2)->word->value;
      return index + 3;
    }
  next = hs_time_tokens_skip_gap (tokens, index + 1);
  if (*quantity == 1 && is_half (tokens, next))
    {
      *quantity = 0.5;
      return next + 1;
    }
  return index + 1;
}

/* " and a half", " and three quarters": before the unit ("two and a half hours") or after it ("an hour
 * and a half"). @share is the part of the unit. */
static int
read_share (const HsTimeTokens *tokens, int index, double *share)
{
  int next = hs_time_tokens_skip_gap (tokens, index);

  if (!hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_AND))
    return NOT_READ;
  next = hs_time_tokens_skip_gap (tokens, next + 1);
  if (!hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_COUNT | HS_TIME_WORD_HALF))
    return NOT_READ;
  next = read_words (tokens, next, share);
  if (next == NOT_READ || *share == 0.5)
    return next;
  *share /= 4;
  next = hs_time_tokens_skip_gap (tokens, next);
  return *share < 1 && hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_QUARTER) ? next + 1 : NOT_READ;
}

/* "503s" are answers of a server, "4022m" thousandths of a processor. */
static gboolean
is_other_quantity (const HsTimeTokens *tokens, int number, char letter)
{
  int value = hs_time_tokens_get (tokens, number)->value;

  return (letter == 's' && value >= 400 && value < 600) || (letter == 'm' && value >= 1000);
}

/* A single letter counts only directly after its number ("58m", not "5 m"), save for "2 h", and
 * only when small ("500M" are bytes). */
static gboolean
is_unit (const HsTimeTokens *tokens, int index, gboolean is_glued)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);
  char letter = tokens->text[token->start];

  if (!hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_UNIT))
    return FALSE;
  if (token->end - token->start > 1)
    return TRUE;
  return g_ascii_islower (letter) && (is_glued || letter == 'h')
         && !is_other_quantity (tokens, index - 1, letter);
}

static int
read_unit (const HsTimeTokens *tokens, int index, HsTimeUnit *unit)
{
  int next = index;

  if (hs_time_tokens_is_mark (tokens, next, '-'))
    next++;
  else
    next = hs_time_tokens_skip_gap (tokens, next);
  if (!is_unit (tokens, next, next == index))
    return NOT_READ;
  *unit = hs_time_tokens_get (tokens, next)->word->value;
  return next + 1;
}

/* "2-3": the index of the longer one. */
static int
skip_shorter (const HsTimeTokens *tokens, int index)
{
  int mark = hs_time_tokens_skip_space (tokens, index + 1);
  int longer = hs_time_tokens_skip_space (tokens, mark + 1);

  if (!hs_time_tokens_is_number (tokens, index, 1, 4)
      || !hs_time_tokens_is_number (tokens, longer, 1, 4)
      || (!hs_time_tokens_is_mark (tokens, mark, '-')
          && !hs_time_tokens_is (tokens, mark, HS_TIME_TOKEN_DASH)
          && !hs_time_tokens_is_word (tokens, mark, HS_TIME_WORD_RANGE)))
    return index;
  return hs_time_tokens_get (tokens, longer)->value > hs_time_tokens_get (tokens, index)->value
             ? longer
             : index;
}

/* "A second fix". */
static gboolean
is_ordinal (const HsTimeTokens *tokens, int index, HsTimeUnit unit)
{
  return unit == HS_TIME_UNIT_SECOND && hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_COUNT)
         && hs_time_tokens_get (tokens, index)->word->value == 1;
}

/* One quantity with its unit: "4 hours", "4-hour", "two and a half hours", "an hour and a half". */
static int
read_term (const HsTimeTokens *tokens, int index, HsTimeUnit *unit, double *seconds)
{
  double quantity, share = 0;
  int next = read_digits (tokens, index, &quantity);
  int more;

  if (next == NOT_READ)
    next = read_words (tokens, index, &quantity);
  if (next == NOT_READ)
    return NOT_READ;

  more = read_share (tokens, next, &share);
  next = read_unit (tokens, more != NOT_READ ? more : next, unit);
  if (next == NOT_READ || is_ordinal (tokens, index, *unit))
    return NOT_READ;
  if (more == NOT_READ)
    {
      more = read_share (tokens, next, &share);
      next = more != NOT_READ ? more : next;
    }
  *seconds = (quantity + (more != NOT_READ ? share : 0)) * hs_time_unit_get_seconds (*unit);
  return next;
}

/* The minutes without their unit in "1h30"; the index after them, or @index. */
static int
read_bare_minutes (const HsTimeTokens *tokens, int index, double *seconds)
{
  if (!hs_time_tokens_is_number (tokens, index, 2, 2)
      || hs_time_tokens_get (tokens, index)->value > 59
      || hs_time_tokens_is_word (tokens, index + 1, HS_TIME_WORD_UNIT))
    return index;
  *seconds += hs_time_tokens_get (tokens, index)->value * SECONDS_PER_MINUTE;
  return index + 1;
}

/* Smaller units that go on: ", 46 minutes", " and 15 minutes", "30m". */
static int
read_terms (const HsTimeTokens *tokens, int index, HsTimeUnit unit, double *seconds)
{
  for (;;)
    {
      HsTimeUnit smaller;
      double more;
      int next = hs_time_tokens_skip_gap (tokens, index);
      int end;

      if (hs_time_tokens_is_mark (tokens, next, ','))
        next = hs_time_tokens_skip_gap (tokens, next + 1);
      if (hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_AND))
        next = hs_time_tokens_skip_gap (tokens, next + 1);
      end = read_term (tokens, next, &smaller, &more);
      if (end == NOT_READ || smaller >= unit)
        return index;
      *seconds += more;
      unit = smaller;
      index = end;
    }
}

/* "1:30 hours", "0:45:10 h". */
static int
read_clock (const HsTimeTokens *tokens, int index, double *seconds)
{
  HsTimeUnit unit;
  int next;

  if (!hs_time_tokens_is_number (tokens, index, 1, 3)
      || !hs_time_tokens_is_mark (tokens, index + 1, ':')
      || !hs_time_tokens_is_number (tokens, index + 2, 2, 2))
    return NOT_READ;
  *seconds = hs_time_tokens_get (tokens, index)->value * SECONDS_PER_HOUR
             + hs_time_tokens_get (tokens, index + 2)->value * SECONDS_PER_MINUTE;
  index += 3;
  if (hs_time_tokens_is_mark (tokens, index, ':')
      && hs_time_tokens_is_number (tokens, index + 1, 2, 2))
    {
      *seconds += hs_time_tokens_get (tokens, index + 1)->value;
      index += 2;
    }
  next = read_unit (tokens, index, &unit);
  return next != NOT_READ && unit == HS_TIME_UNIT_HOUR ? next : NOT_READ;
}

static gboolean
ends (const HsTimeTokens *tokens, int index)
{
  return !hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_NUMBER)
         && !hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_WORD)
         && !hs_time_tokens_is_mark (tokens, index, '%');
}

static gboolean
is_called_approximate (const HsTimeTokens *tokens, int index)
{
  int before = hs_time_tokens_before (tokens, index);

  if (hs_time_tokens_is_mark (tokens, index - 1, '~'))
    return TRUE;
  if (hs_time_tokens_is_mark (tokens, before, '.'))
    before--;
  return hs_time_tokens_is_word (tokens, before, HS_TIME_WORD_ABOUT | HS_TIME_WORD_MORE);
}

gboolean
hs_duration_may_begin (const HsTimeTokens *tokens, int index)
{
  const HsTimeToken *before = hs_time_tokens_get (tokens, index - 1);

  switch (before->type)
    {
    case HS_TIME_TOKEN_NUMBER:
    case HS_TIME_TOKEN_WORD:
      return FALSE;
    case HS_TIME_TOKEN_MARK:
      return strchr ("-.,:/#$", before->value) == NULL
             || hs_time_tokens_is (tokens, index - 2, HS_TIME_TOKEN_GAP)
             || hs_time_tokens_is (tokens, index - 2, HS_TIME_TOKEN_NONE);
    default:
      return TRUE;
    }
}

int
hs_duration_read (const HsTimeTokens *tokens, int index, HsDuration *duration)
{
  HsTimeUnit unit;
  double seconds;
  int first = skip_shorter (tokens, index);
  int end = read_clock (tokens, index, &seconds);

  if (end == NOT_READ)
    {
      end = read_term (tokens, first, &unit, &seconds);
      if (end == NOT_READ)
        return NOT_READ;
      if (unit == HS_TIME_UNIT_HOUR)
        end = read_bare_minutes (tokens, end, &seconds);
      end = read_terms (tokens, end, unit, &seconds);
    }
  if (!ends (tokens, end))
    return NOT_READ;

  duration->start = hs_time_tokens_get (tokens, index)->start;
  duration->end = hs_time_tokens_get (tokens, end - 1)->end;
  duration->seconds = seconds + 0.5;
  duration->approximate = first != index || is_called_approximate (tokens, index);
  return end;
}
