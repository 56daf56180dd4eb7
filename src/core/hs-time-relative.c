/* hs-time-relative.c: reads times that count from another one out of tokens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-relative.h"

#include <string.h>

#include "hs-duration-read.h"

enum
{
  NOT_READ = -1,
};

/* "0:15" in hours and minutes, "0:15:30". */
static int
read_clock (const HsTimeTokens *tokens, int index, gint64 *seconds)
{
  if (!hs_time_tokens_is_number (tokens, index, 1, 3)
      || !hs_time_tokens_is_mark (tokens, index + 1, ':')
      || !hs_time_tokens_is_number (tokens, index + 2, 2, 2))
    return NOT_READ;
  *seconds
      = hs_time_tokens_get (tokens, index)->value * hs_time_unit_get_seconds (HS_TIME_UNIT_HOUR)
        + hs_time_tokens_get (tokens, index + 2)->value
              * hs_time_unit_get_seconds (HS_TIME_UNIT_MINUTE);
  if (!hs_time_tokens_is_mark (tokens, index + 3, ':')
      || !hs_time_tokens_is_number (tokens, index + 4, 2, 2))
    return index + 3;
  *seconds += hs_time_tokens_get (tokens, index + 4)->value;
  return index + 5;
}

/* "15": minutes. */
static int
read_minutes (const HsTimeTokens *tokens, int index, gint64 *seconds)
{
  if (!hs_time_tokens_is_number (tokens, index, 1, 4))
    return NOT_READ;
  *seconds
      = hs_time_tokens_get (tokens, index)->value * hs_time_unit_get_seconds (HS_TIME_UNIT_MINUTE);
  return index + 1;
}

/* "15m", "5 min", "1h30": the duration may not see the sign, which would make it a negative one. */
static int
read_duration (const HsTimeTokens *tokens, int index, gint64 *seconds)
{
  HsDuration duration;
  int end;

  if (!hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_NUMBER))
    return NOT_READ;
  end = hs_duration_read (tokens, index, &duration);
  if (end != NOT_READ)
    *seconds = duration.seconds;
  return end;
}

static gboolean
is_sign (const HsTimeTokens *tokens, int index)
{
  return hs_time_tokens_is_mark (tokens, index, '+') || hs_time_tokens_is_mark (tokens, index, '-')
         || (hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_DASH)
             && hs_time_tokens_is (tokens, index + 1, HS_TIME_TOKEN_NUMBER));
}

/* The "T" of "T+15". */
static gboolean
is_origin (const HsTimeTokens *tokens, int index)
{
  const HsTimeToken *before = hs_time_tokens_get (tokens, index - 1);

  return hs_time_tokens_is_letter (tokens, index, 't') && before->type != HS_TIME_TOKEN_NUMBER
         && (before->type != HS_TIME_TOKEN_MARK || strchr ("[(|~", before->value) != NULL);
}

static gboolean
ends (const HsTimeTokens *tokens, int end)
{
  return !hs_time_tokens_is (tokens, end, HS_TIME_TOKEN_WORD)
         && !hs_time_tokens_is (tokens, end, HS_TIME_TOKEN_NUMBER)
         && !hs_time_tokens_is_mark (tokens, end, '%')
         && !(hs_time_tokens_is_mark (tokens, end, '.')
              && hs_time_tokens_is (tokens, end + 1, HS_TIME_TOKEN_NUMBER));
}

gboolean
hs_time_relative_read (const HsTimeTokens *tokens, int index, HsTimePart *part)
{
  gboolean has_origin = is_origin (tokens, index);
  int sign = has_origin ? hs_time_tokens_skip_space (tokens, index + 1) : index;
  int number = has_origin ? hs_time_tokens_skip_space (tokens, sign + 1) : sign + 1;
  gint64 seconds = 0;
  int end;

  if (!is_sign (tokens, sign)
      || (!has_origin
          && !(hs_time_tokens_is_mark (tokens, sign, '+')
               && hs_time_tokens_leads_line (tokens, index))))
    return FALSE;

  end = read_clock (tokens, number, &seconds);
  if (end == NOT_READ)
    end = read_duration (tokens, number, &seconds);
  if (end == NOT_READ && has_origin)
    end = read_minutes (tokens, number, &seconds);
  if (end == NOT_READ || !ends (tokens, end))
    return FALSE;

  hs_time_part_init (part, index, end);
  part->match.is_relative = TRUE;
  part->match.offset = hs_time_tokens_is_mark (tokens, sign, '+') ? seconds : -seconds;
  return TRUE;
}

static gboolean
is_day (const HsTimeTokens *tokens, int index)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);
  const char *p = tokens->text + token->start;

  if (token->type != HS_TIME_TOKEN_WORD)
    return FALSE;
  return (token->end - token->start == 3 && g_ascii_strncasecmp (p, "day", 3) == 0)
         || (token->end - token->start == 7 && g_ascii_strncasecmp (p, "morning", 7) == 0);
}

/* "+1", "+1d", "+1 day". */
static int
skip_plus_day (const HsTimeTokens *tokens, int index)
{
  int unit;

  if (!hs_time_tokens_is_mark (tokens, index, '+')
      || !hs_time_tokens_is_number (tokens, index + 1, 1, 1)
      || hs_time_tokens_get (tokens, index + 1)->value != 1)
    return NOT_READ;
  unit = hs_time_tokens_skip_space (tokens, index + 2);
  if (hs_time_tokens_is_word (tokens, unit, HS_TIME_WORD_UNIT)
      && hs_time_tokens_get (tokens, unit)->word->value == HS_TIME_UNIT_DAY)
    return unit + 1;
  return ends (tokens, index + 2) ? index + 2 : NOT_READ;
}

int
hs_time_relative_skip_next_day (const HsTimeTokens *tokens, int index)
{
  int end = skip_plus_day (tokens, index);

  if (end != NOT_READ)
    return end;
  if (hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_THE))
    index = hs_time_tokens_skip_gap (tokens, index + 1);
  if (!hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_NEXT))
    return NOT_READ;
  index = hs_time_tokens_skip_gap (tokens, index + 1);
  return is_day (tokens, index) ? index + 1 : NOT_READ;
}

gboolean
hs_time_relative_read_later (const HsTimeTokens *tokens, int index, HsTimePart *part)
{
  HsDuration duration;
  int end = hs_duration_read (tokens, index, &duration);
  int later = end != NOT_READ ? hs_time_tokens_skip_gap (tokens, end) : NOT_READ;

  if (later == NOT_READ || !hs_time_tokens_is_word (tokens, later, HS_TIME_WORD_LATER))
    return FALSE;
  hs_time_part_init (part, index, later + 1);
  part->match.is_later = TRUE;
  part->match.offset = duration.seconds;
  part->match.approximate = duration.approximate;
  return TRUE;
}
