/* hs-time-clock.c: reads one time of the day out of tokens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-clock.h"

#include <string.h>

#include "hs-time-spoken.h"
#include "hs-zone.h"

enum
{
  NOT_READ = -1,
  MOST_TOKENS_BEFORE_ZONE = 5,
  MOST_BYTES_AFTER_ZONE = 40,
};

/* The forms of a clock, longer ones before those that they begin with: H the hour, m minutes, s
 * seconds, f a fraction of a second, C hour and minutes together, h the letter, a space where one
 * may stand. */
static const struct
{
  const char *pattern;
  HsTimeClockForm form;
} patterns[] = {
  { "H:m:s.f", HS_TIME_CLOCK_COLON }, { "H:m:s,f", HS_TIME_CLOCK_COLON },
  { "H:m:s", HS_TIME_CLOCK_COLON },   { "H:m", HS_TIME_CLOCK_COLON },
  { "H h m", HS_TIME_CLOCK_LETTER },  { "H.m", HS_TIME_CLOCK_DOT },
  { "H;m", HS_TIME_CLOCK_SEMICOLON }, { "C", HS_TIME_CLOCK_COMPACT },
  { "H h", HS_TIME_CLOCK_HOUR_LETTER },
  { "H", HS_TIME_CLOCK_HOUR },
};

static int
read_two_digits (const HsTimeTokens *tokens, int index, int most, gint8 *value)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  if (!hs_time_tokens_is_number (tokens, index, 2, 2) || token->value > most)
    return NOT_READ;
  *value = token->value;
  return index + 1;
}

static int
read_hour (const HsTimeTokens *tokens, int index, HsTimeMatch *match)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  if (!hs_time_tokens_is_number (tokens, index, 1, 2) || token->value > 24)
    return NOT_READ;
  match->hour = token->value;
  match->minute = 0;
  return index + 1;
}

static int
read_compact (const HsTimeTokens *tokens, int index, HsTimeMatch *match)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  if (!hs_time_tokens_is_number (tokens, index, 4, 4) || token->value > 2400
      || token->value % 100 > 59)
    return NOT_READ;
  match->hour = token->value / 100;
  match->minute = token->value % 100;
  return index + 1;
}

static int
read_element (const HsTimeTokens *tokens, int index, char element, HsTimeMatch *match)
{
  switch (element)
    {
    case 'H':
      return read_hour (tokens, index, match);
    case 'm':
      return read_two_digits (tokens, index, 59, &match->minute);
    case 's':
      return read_two_digits (tokens, index, 60, &match->second);
    case 'f':
      return hs_time_tokens_is_number (tokens, index, 1, 9) ? index + 1 : NOT_READ;
    case 'C':
      return read_compact (tokens, index, match);
    case 'h':
      return hs_time_tokens_is_letter (tokens, index, 'h') ? index + 1 : NOT_READ;
    case ' ':
      return hs_time_tokens_skip_space (tokens, index);
    default:
      return hs_time_tokens_is_mark (tokens, index, element) ? index + 1 : NOT_READ;
    }
}

static gboolean
read_pattern (const HsTimeTokens *tokens, int index, const char *pattern, HsTimePart *part)
{
  hs_time_part_init (part, index, index);
  for (; *pattern != '\0'; pattern++)
    {
      index = read_element (tokens, index, *pattern, &part->match);
      if (index == NOT_READ)
        return FALSE;
    }
  part->end = index;
  return part->match.hour < 24 || part->match.minute == 0;
}

/* "noon", "12 midnight". */
static gboolean
read_named (const HsTimeTokens *tokens, int index, HsTimePart *part)
{
  int name = index;

  if (hs_time_tokens_is_number (tokens, index, 2, 2)
      && hs_time_tokens_get (tokens, index)->value == 12)
    name = hs_time_tokens_skip_space (tokens, index + 1);
  if (!hs_time_tokens_is_word (tokens, name, HS_TIME_WORD_NAMED))
    return FALSE;

  hs_time_part_init (part, index, index);
  part->end = name + 1;
  part->match.hour = hs_time_tokens_get (tokens, name)->word->value;
  part->match.minute = 0;
  return TRUE;
}

/* "AM", "p.m.", "a. m.": the index after it, or NOT_READ. */
static int
read_meridiem (const HsTimeTokens *tokens, int index, HsMeridiem *meridiem)
{
  gboolean is_am;

  index = hs_time_tokens_skip_space (tokens, index);
  if (hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_MERIDIEM))
    {
      *meridiem = hs_time_tokens_get (tokens, index)->word->value;
      return index + 1;
    }

  is_am = hs_time_tokens_is_letter (tokens, index, 'a');
  if ((!is_am && !hs_time_tokens_is_letter (tokens, index, 'p'))
      || !hs_time_tokens_is_mark (tokens, index + 1, '.'))
    return NOT_READ;
  index = hs_time_tokens_skip_space (tokens, index + 2);
  if (!hs_time_tokens_is_letter (tokens, index, 'm'))
    return NOT_READ;
  *meridiem = is_am ? HS_MERIDIEM_AM : HS_MERIDIEM_PM;
  return hs_time_tokens_is_mark (tokens, index + 1, '.') ? index + 2 : index + 1;
}

/* "13:00 PM": the 24-hour clock wins. */
static void
take_meridiem (const HsTimeTokens *tokens, HsTimePart *part)
{
  HsTimeMatch *match = &part->match;
  int end = read_meridiem (tokens, part->end, &match->meridiem);

  if (end == NOT_READ)
    end = hs_time_spoken_read_half (tokens, part->end, match->hour, &match->meridiem);
  if (end == NOT_READ)
    return;
  part->end = end;
  if (match->hour <= 12)
    match->hour = match->hour % 12 + (match->meridiem == HS_MERIDIEM_PM ? 12 : 0);
}

/* "12:00 noon", "10:20 Uhr". */
static void
take_clock_word (const HsTimeTokens *tokens, HsTimePart *part)
{
  int next = hs_time_tokens_skip_space (tokens, part->end);

  if (part->match.hour == 12 && part->match.minute == 0
      && hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_NAMED))
    {
      part->match.hour = hs_time_tokens_get (tokens, next)->word->value;
      part->end = next + 1;
    }
  if (hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_CLOCK))
    part->end = next + 1;
}

static int
skip_bytes (const HsTimeTokens *tokens, int index, guint end)
{
  while (!hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_NONE)
         && hs_time_tokens_get (tokens, index)->start < end)
    index++;
  return index;
}

/* The index after the bracket that closes what was opened before @index, soon and on the same line.
 */
static int
find_close (const HsTimeTokens *tokens, int index)
{
  guint limit = hs_time_tokens_get (tokens, index)->start + MOST_BYTES_AFTER_ZONE;

  for (; hs_time_tokens_get (tokens, index)->start < limit; index++)
    if (hs_time_tokens_is_mark (tokens, index, ')') || hs_time_tokens_is_mark (tokens, index, ']'))
      return index + 1;
    else if (hs_time_tokens_is_break (tokens, index)
             || hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_NONE))
      break;
  return NOT_READ;
}

/* A sign opens an offset where "-" cannot be the dash of a range: "10:20+02:00", "10:20 -0700", and
 * "10:20:00-07:00" of a machine. */
static gboolean
may_open_offset (const HsTimeTokens *tokens, int index, const HsTimePart *part)
{
  if (hs_time_tokens_is_mark (tokens, index, '+'))
    return TRUE;
  if (index == part->end)
    return part->match.second >= 0
           && hs_time_tokens_is (tokens, part->first - 1, HS_TIME_TOKEN_WORD);
  return hs_time_tokens_is_number (tokens, index + 1, 4, 4)
         && !hs_time_tokens_is_number (tokens, part->first, 4, 4);
}

static gboolean
read_zone_at (const HsTimeTokens *tokens, int index, const HsTimePart *part, HsZone *zone)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  if (token->type == HS_TIME_TOKEN_WORD || token->type == HS_TIME_TOKEN_ADDRESS)
    return hs_zone_match (tokens->text, token->start, part->match.has_clock, zone);
  if (hs_time_tokens_is_mark (tokens, index, '+') || hs_time_tokens_is_mark (tokens, index, '-'))
    return may_open_offset (tokens, index, part)
           && hs_zone_match (tokens->text, token->start, TRUE, zone);
  return FALSE;
}

/* "West African Time (WAT)", "(East Africa Time - EAT)": the abbreviation is the zone's name. */
static int
prefer_abbreviation (const HsTimeTokens *tokens, int index, gboolean in_brackets, HsZone *zone)
{
  HsZone short_zone;
  int next = index;

  if (memchr (tokens->text + zone->start, ' ', zone->end - zone->start) == NULL)
    return index;
  while (next < index + MOST_TOKENS_BEFORE_ZONE
         && (hs_time_tokens_is_space (tokens, next)
             || hs_time_tokens_is (tokens, next, HS_TIME_TOKEN_DASH)
             || hs_time_tokens_is_mark (tokens, next, '(')
             || hs_time_tokens_is_mark (tokens, next, '-')))
    next++;
  if ((!in_brackets && !hs_time_tokens_is_mark (tokens, next - 1, '('))
      || !hs_time_tokens_is (tokens, next, HS_TIME_TOKEN_WORD)
      || !hs_zone_match (tokens->text, hs_time_tokens_get (tokens, next)->start, FALSE, &short_zone)
      || short_zone.end != hs_time_tokens_get (tokens, next)->end)
    return index;
  *zone = short_zone;
  return next + 1;
}

/* Reads a zone from @index on; the index after it and its brackets, or NOT_READ. */
static int
read_zone (const HsTimeTokens *tokens, int index, const HsTimePart *part, HsZone *zone)
{
  gboolean in_brackets;
  int limit = index + MOST_TOKENS_BEFORE_ZONE;
  int end;

  while (index < limit
         && (hs_time_tokens_is_space (tokens, index)
             || hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_SYMBOL)))
    index++;
  in_brackets
      = hs_time_tokens_is_mark (tokens, index, '(') || hs_time_tokens_is_mark (tokens, index, '[');
  if (in_brackets)
    index = hs_time_tokens_skip_space (tokens, index + 1);

  if (!read_zone_at (tokens, index, part, zone))
    return NOT_READ;
  index = skip_bytes (tokens, index, zone->end);
  end = prefer_abbreviation (tokens, index, in_brackets, zone);
  if (in_brackets)
    return find_close (tokens, end);
  return end > index && hs_time_tokens_is_mark (tokens, end, ')') ? end + 1 : end;
}

/* "EST (UTC-5)", "PST/PDT": the first name counts. */
static int
skip_second_zone (const HsTimeTokens *tokens, int index, const HsTimePart *part)
{
  int bracket = hs_time_tokens_skip_space (tokens, index);
  HsZone zone;
  int end = NOT_READ;

  if (hs_time_tokens_is_mark (tokens, bracket, '('))
    end = read_zone (tokens, bracket, part, &zone);
  else if (hs_time_tokens_is_mark (tokens, index, '/'))
    end = read_zone (tokens, index + 1, part, &zone);
  return end != NOT_READ ? end : index;
}

gboolean
hs_time_clock_read_zone (const HsTimeTokens *tokens, HsTimePart *part)
{
  HsZone zone;
  int end = read_zone (tokens, part->end, part, &zone);

  if (end == NOT_READ)
    return FALSE;
  part->end = skip_second_zone (tokens, end, part);
  part->match.zone_start = zone.start;
  part->match.zone_end = zone.end;
  return TRUE;
}

gboolean
hs_time_clock_read (const HsTimeTokens *tokens, int index, HsTimePart *part, HsTimeClockForm *form)
{
  gboolean is_spoken = hs_time_spoken_read (tokens, index, part);
  gboolean is_read = is_spoken || read_named (tokens, index, part);

  *form = is_spoken ? HS_TIME_CLOCK_SPOKEN : HS_TIME_CLOCK_NAMED;
  if (!is_read && !hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_NUMBER))
    return FALSE;
  for (gsize i = 0; !is_read && i < G_N_ELEMENTS (patterns); i++)
    {
      is_read = read_pattern (tokens, index, patterns[i].pattern, part);
      *form = patterns[i].form;
    }
  if (!is_read)
    return FALSE;

  part->match.has_clock = TRUE;
  if (*form != HS_TIME_CLOCK_NAMED)
    take_meridiem (tokens, part);
  take_clock_word (tokens, part);
  hs_time_clock_read_zone (tokens, part);
  if (part->match.hour == 24)
    {
      part->match.hour = 0;
      part->match.next_day = TRUE;
    }
  return TRUE;
}
