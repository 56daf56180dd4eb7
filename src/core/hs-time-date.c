/* hs-time-date.c: reads one date, or two days of a month, out of tokens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-date.h"

#include <string.h>

enum
{
  NOT_READ = -1,
  FIRST_YEAR = 1900,
  LAST_YEAR = 2199,
  CENTURY_TURN = 70, /* 70 to 99 are of the last century */
};

/* What a pattern has read so far; `pair` are the two numbers of a date that may be day first or
 * month first; `second_index` is the token of a second day, `list_index` the one after the first.
 */
typedef struct
{
  int year;
  int month;
  int day;
  int pair[2];
  int second_day;
  int second_index;
  int list_index;
  gboolean is_list;
  gboolean loose_list;
} Reading;

/* The forms of a date, longer ones before those that they begin with:
 * Y a year of four digits or a redacted one, y one of two digits, D a day, O a day with or without
 * its ordinal, P a second one, N a month's number, M a month's name, a b day and month in either
 * order, ~ what stands between two days, a space and a comma what may stand there in a written
 * date. */
static const char *const patterns[] = {
  "Y-N-D", "Y/N/D", "Y.N.D",   "a/b/Y", "a-b-Y", "D.N.Y",   "a/b/y", "D/M/Y", "D-M-Y", "Y-M-D",
  "M-D-Y", "M O,Y", "M O~P,Y", "M O~P", "M O",   "O~P M,Y", "O~P M", "O M,Y", "O M",   "Y M O",
};

static int
read_year (const HsTimeTokens *tokens, int index, Reading *reading)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);
  guint digits = token->type == HS_TIME_TOKEN_NUMBER ? token->end - token->start : 0;
  const HsTimeToken *letters = hs_time_tokens_get (tokens, digits != 0 ? index + 1 : index);
  guint n_letters = letters->end - letters->start;

  if (digits == 4 && token->value >= FIRST_YEAR && token->value <= LAST_YEAR)
    {
      reading->year = token->value;
      return index + 1;
    }
  if (letters->type != HS_TIME_TOKEN_WORD || digits + n_letters != 4 || digits == 1
      || strspn (tokens->text + letters->start, "xXyY") < n_letters)
    return NOT_READ;
  return digits != 0 ? index + 2 : index + 1;
}

static int
read_number (const HsTimeTokens *tokens, int index, guint digits, int least, int most, int *value)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  if (!hs_time_tokens_is_number (tokens, index, digits, 2) || token->value < least
      || token->value > most)
    return NOT_READ;
  *value = token->value;
  return index + 1;
}

/* "15", "15th", "15." before its month. */
static int
read_ordinal (const HsTimeTokens *tokens, int index, int *day)
{
  index = read_number (tokens, index, 1, 1, 31, day);
  if (index == NOT_READ)
    return NOT_READ;
  if (hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_ORDINAL))
    return index + 1;
  if (hs_time_tokens_is_mark (tokens, index, '.') && hs_time_tokens_is_space (tokens, index + 1)
      && hs_time_tokens_is_word (tokens, index + 2, HS_TIME_WORD_MONTH))
    return index + 1;
  return index;
}

static int
read_month_name (const HsTimeTokens *tokens, int index, Reading *reading)
{
  if (!hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_MONTH))
    return NOT_READ;
  reading->month = hs_time_tokens_get (tokens, index)->word->value;
  if (hs_time_tokens_is_mark (tokens, index + 1, '.')
      && hs_time_tokens_is_space (tokens, index + 2))
    return index + 2;
  return index + 1;
}

/* "January23" */
static gboolean
is_glued (const HsTimeTokens *tokens, int index)
{
  return hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_NUMBER)
         && hs_time_tokens_is_word (tokens, index - 1, HS_TIME_WORD_MONTH);
}

/* What may stand between the parts of a written date: "15th of June", "June 15 , 2023". */
static int
read_join (const HsTimeTokens *tokens, int index, gboolean with_comma)
{
  int next = hs_time_tokens_skip_gap (tokens, index);

  if (is_glued (tokens, index))
    return index;

  if (with_comma && hs_time_tokens_is_mark (tokens, next, ','))
    next = hs_time_tokens_skip_gap (tokens, next + 1);
  if (hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_OF) && next > index)
    next = hs_time_tokens_skip_gap (tokens, next + 1);
  return next > index ? next : NOT_READ;
}

static int
read_list_mark (const HsTimeTokens *tokens, int index, Reading *reading)
{
  int mark = hs_time_tokens_skip_space (tokens, index);
  gboolean is_word = hs_time_tokens_is_word (tokens, mark, HS_TIME_WORD_AND | HS_TIME_WORD_RANGE);

  if (!is_word && !hs_time_tokens_is_mark (tokens, mark, '-')
      && !hs_time_tokens_is_mark (tokens, mark, '/') && !hs_time_tokens_is_mark (tokens, mark, '&')
      && !hs_time_tokens_is (tokens, mark, HS_TIME_TOKEN_DASH))
    return NOT_READ;
  reading->list_index = index;
  reading->loose_list = mark != index;
  reading->is_list = hs_time_tokens_is_word (tokens, mark, HS_TIME_WORD_AND)
                     || hs_time_tokens_is_mark (tokens, mark, '&');
  return hs_time_tokens_skip_space (tokens, mark + 1);
}

static int
read_element (const HsTimeTokens *tokens, int index, char element, Reading *reading)
{
  switch (element)
    {
    case 'Y':
      return read_year (tokens, index, reading);
    case 'y':
      index = read_number (tokens, index, 2, 0, 99, &reading->year);
      reading->year += reading->year < CENTURY_TURN ? 2000 : 1900;
      return index;
    case 'D':
      return read_number (tokens, index, 1, 1, 31, &reading->day);
    case 'O':
      return read_ordinal (tokens, index, &reading->day);
    case 'P':
      reading->second_index = index;
      return read_ordinal (tokens, index, &reading->second_day);
    case 'N':
      return read_number (tokens, index, 1, 1, 12, &reading->month);
    case 'M':
      return read_month_name (tokens, index, reading);
    case 'a':
      return read_number (tokens, index, 1, 1, 31, &reading->pair[0]);
    case 'b':
      return read_number (tokens, index, 1, 1, 31, &reading->pair[1]);
    case '~':
      return read_list_mark (tokens, index, reading);
    case ' ':
    case ',':
      return read_join (tokens, index, element == ',');
    default:
      return hs_time_tokens_is_mark (tokens, index, element) ? index + 1 : NOT_READ;
    }
}

/* "June 5 and 16 hosts", "June 5 - 16 hosts", "May 5-10 PM": the second number counts hosts or
 * hours. */
static gboolean
is_second_day (const HsTimeTokens *tokens, int end, const Reading *reading)
{
  int next = hs_time_tokens_skip_space (tokens, end);

  if (hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_MERIDIEM | HS_TIME_WORD_UNIT)
      || hs_time_tokens_is_mark (tokens, end, ':') || hs_time_tokens_is_mark (tokens, end, '/')
      || (hs_time_tokens_is_mark (tokens, end, '.')
          && hs_time_tokens_is (tokens, end + 1, HS_TIME_TOKEN_NUMBER)))
    return FALSE;
  return !reading->loose_list || end > reading->second_index + 1
         || !hs_time_tokens_is (tokens, next, HS_TIME_TOKEN_WORD);
}

static int
read_pattern (const HsTimeTokens *tokens, int index, const char *pattern, Reading *reading)
{
  const char *p = pattern;

  memset (reading, 0, sizeof *reading);
  for (; *p != '\0'; p++)
    {
      index = read_element (tokens, index, *p, reading);
      if (index == NOT_READ)
        return NOT_READ;
    }
  return p[-1] != 'P' || is_second_day (tokens, index, reading) ? index : NOT_READ;
}

/* A pair where both readings fit the calendar is read day first. */
static gboolean
fill_match (const Reading *reading, HsTimeMatch *match)
{
  gboolean is_month_first = reading->pair[1] > 12;
  int day = reading->day;
  int month = reading->month;

  if (reading->pair[0] != 0)
    {
      day = reading->pair[is_month_first ? 1 : 0];
      month = reading->pair[is_month_first ? 0 : 1];
      match->day_month_ambiguous = day <= 12 && day != month;
      if (day > 12)
        match->day_order = is_month_first ? HS_DAY_ORDER_MONTH_FIRST : HS_DAY_ORDER_DAY_FIRST;
    }
  match->has_date = TRUE;
  match->year = reading->year;
  match->month = month;
  match->day = day;
  return hs_time_is_valid_date (reading->year, month, day);
}

static guint
fill_parts (const Reading *reading, int first, int end, HsTimePart parts[2])
{
  hs_time_part_init (&parts[0], first, end);
  if (!fill_match (reading, &parts[0].match))
    return 0;
  if (reading->second_day == 0)
    return 1;

  if (!hs_time_is_valid_date (reading->year, reading->month, reading->second_day))
    return 0;
  parts[1] = parts[0];
  parts[1].first = reading->second_index;
  parts[1].match.day = reading->second_day;
  parts[1].match.is_range_end = !reading->is_list;
  parts[0].end = reading->list_index;
  return 2;
}

/* "Monday, the": where the date begins, or @index itself. */
static int
skip_weekday (const HsTimeTokens *tokens, int index)
{
  int next = index;

  if (!hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_WEEKDAY))
    return index;
  next++;
  if (hs_time_tokens_is_mark (tokens, next, ',') || hs_time_tokens_is_mark (tokens, next, '.'))
    next++;
  next = hs_time_tokens_skip_gap (tokens, next);
  if (hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_THE))
    next = hs_time_tokens_skip_gap (tokens, next + 1);
  return next;
}

/* "2018-08-23 Thu", "10 Feb (Mon)". */
static void
take_weekday_after (const HsTimeTokens *tokens, HsTimePart *part)
{
  int index = hs_time_tokens_skip_space (tokens, part->end);
  gboolean in_brackets = hs_time_tokens_is_mark (tokens, index, '(');

  if (in_brackets)
    index++;
  if (!hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_WEEKDAY) || index == part->end)
    return;
  if (in_brackets && !hs_time_tokens_is_mark (tokens, index + 1, ')'))
    return;
  part->match.weekday = hs_time_tokens_get (tokens, index)->word->value;
  part->end = in_brackets ? index + 2 : index + 1;
}

void
hs_time_part_init (HsTimePart *part, int first, int end)
{
  memset (part, 0, sizeof *part);
  part->first = first;
  part->end = end;
  part->match.hour = part->match.minute = part->match.second = -1;
}

/* Every pattern begins with a number, which is none of a clock, a month's name, or the letters of a redacted year. */
static gboolean
may_begin (const HsTimeTokens *tokens, int index)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  if (token->type == HS_TIME_TOKEN_NUMBER)
    return !hs_time_tokens_is_mark (tokens, index + 1, ':');
  return hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_MONTH)
         || (token->type == HS_TIME_TOKEN_WORD && strchr ("xXyY", tokens->text[token->start]) != NULL);
}

guint
hs_time_date_read (const HsTimeTokens *tokens, int index, HsTimePart parts[2])
{
  int first = skip_weekday (tokens, index);

  if (!may_begin (tokens, first))
    return 0;
  for (gsize i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      Reading reading;
      int end = read_pattern (tokens, first, patterns[i], &reading);
      guint n_parts = end != NOT_READ ? fill_parts (&reading, first, end, parts) : 0;

      if (n_parts == 0)
        continue;
      if (first != index)
        {
          parts[0].first = index;
          parts[0].match.weekday = hs_time_tokens_get (tokens, index)->word->value;
        }
      else if (n_parts == 1)
        take_weekday_after (tokens, &parts[0]);
      return n_parts;
    }
  return 0;
}

gboolean
hs_time_date_read_day (const HsTimeTokens *tokens, int index, HsTimePart *part)
{
  int day;

  if (read_number (tokens, index, 1, 1, 31, &day) == NOT_READ
      || !hs_time_tokens_is_word (tokens, index + 1, HS_TIME_WORD_ORDINAL)
      || !hs_time_tokens_is_word (tokens, hs_time_tokens_before (tokens, index), HS_TIME_WORD_THE))
    return FALSE;
  hs_time_part_init (part, index, index + 2);
  part->match.day = day;
  return TRUE;
}

gboolean
hs_time_date_read_weekday (const HsTimeTokens *tokens, int index, HsTimePart *part)
{
  if (!hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_WEEKDAY))
    return FALSE;
  hs_time_part_init (part, index, index + 1);
  part->match.weekday = hs_time_tokens_get (tokens, index)->word->value;
  return TRUE;
}

gboolean
hs_time_date_read_pair (const HsTimeTokens *tokens, int index, HsTimePart *part)
{
  Reading reading;
  int end = read_pattern (tokens, index, "a/b", &reading);

  if (end == NOT_READ)
    return FALSE;
  hs_time_part_init (part, index, end);
  return fill_match (&reading, &part->match);
}
