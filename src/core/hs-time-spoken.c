/* hs-time-spoken.c: reads clocks told in words ("a quarter to nine in the evening") out of tokens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-spoken.h"

#include <string.h>

enum
{
  NOT_READ = -1,
};

static gboolean
is_text (const HsTimeTokens *tokens, int index, const char *text)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  return token->type == HS_TIME_TOKEN_WORD && token->end - token->start == strlen (text)
         && g_ascii_strncasecmp (tokens->text + token->start, text, strlen (text)) == 0;
}

/* The index after the words of @phrase and the spaces between them. */
static int
skip_phrase (const HsTimeTokens *tokens, int index, const char *const *phrase)
{
  for (; *phrase != NULL; phrase++, index++)
    {
      index = hs_time_tokens_skip_space (tokens, index);
      if (!is_text (tokens, index, *phrase))
        return NOT_READ;
    }
  return index;
}

/* "o'clock", whatever the apostrophe. */
static int
skip_o_clock (const HsTimeTokens *tokens, int index)
{
  index = hs_time_tokens_skip_space (tokens, index);
  if (is_text (tokens, index, "oclock"))
    return index + 1;
  if (!is_text (tokens, index, "o"))
    return NOT_READ;
  return is_text (tokens, index + 2, "clock") ? index + 3 : NOT_READ;
}

/* An hour in words or digits. */
static int
read_hour (const HsTimeTokens *tokens, int index, int *hour)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  if (hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_NAMED))
    *hour = token->word->value;
  else if (hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_COUNT) && !is_text (tokens, index, "a")
           && !is_text (tokens, index, "an") && token->word->value <= 12)
    *hour = token->word->value;
  else if (hs_time_tokens_is_number (tokens, index, 1, 2) && token->value >= 1 && token->value <= 12
           && !hs_time_tokens_is_mark (tokens, index + 1, ':') && !hs_time_tokens_is_mark (tokens, index + 1, '.'))
    *hour = token->value;
  else
    return NOT_READ;
  return index + 1;
}

/* "twenty-five", "ten minutes": minutes in words, a multiple of five. */
static int
read_minutes (const HsTimeTokens *tokens, int index, int *minutes)
{
  int next;

  if (!hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_COUNT) || hs_time_tokens_get (tokens, index)->word->value < 5)
    return NOT_READ;
  *minutes = hs_time_tokens_get (tokens, index)->word->value;
  index++;
  if (*minutes == 20 && (hs_time_tokens_is_mark (tokens, index, '-') || hs_time_tokens_is_space (tokens, index))
      && is_text (tokens, index + 1, "five"))
    {
      *minutes = 25;
      index += 2;
    }
  next = hs_time_tokens_skip_space (tokens, index);
  if (is_text (tokens, next, "minutes"))
    index = next + 1;
  return *minutes < 30 && *minutes % 5 == 0 ? index : NOT_READ;
}

/* "a quarter", "half": @certain, as no count of anything. */
static int
read_part (const HsTimeTokens *tokens, int index, int *minutes, gboolean *certain)
{
  int quarter = is_text (tokens, index, "a") ? hs_time_tokens_skip_space (tokens, index + 1) : index;

  *certain = TRUE;
  if (is_text (tokens, quarter, "quarter"))
    {
      *minutes = 15;
      return quarter + 1;
    }
  if (is_text (tokens, index, "half"))
    {
      *minutes = 30;
      return index + 1;
    }
  *certain = FALSE;
  return read_minutes (tokens, index, minutes);
}

/* Whether "ten to six" behind what stands before @index is a clock: "from ten to six" is a range. */
static gboolean
is_led (const HsTimeTokens *tokens, int index)
{
  int before = hs_time_tokens_before (tokens, index);

  return hs_time_tokens_is_word (tokens, before, HS_TIME_WORD_LEAD) && !is_text (tokens, before, "from")
         && !is_text (tokens, before, "between") && !is_text (tokens, before, "to");
}

/* Every half of the day begins with one of "in", "this", "that", "at", "du" and "de". */
static gboolean
may_be_half (const HsTimeTokens *tokens, int index)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  return token->type == HS_TIME_TOKEN_WORD && strchr ("iItTaAdD", tokens->text[token->start]) != NULL;
}

int
hs_time_spoken_read_half (const HsTimeTokens *tokens, int index, int hour, HsMeridiem *half)
{
  static const struct
  {
    const char *phrase[4];
    HsMeridiem half;
  } parts[] = {
    { { "in", "the", "morning" }, HS_MERIDIEM_AM },    { { "this", "morning" }, HS_MERIDIEM_AM },
    { { "that", "morning" }, HS_MERIDIEM_AM },         { { "in", "the", "afternoon" }, HS_MERIDIEM_PM },
    { { "that", "afternoon" }, HS_MERIDIEM_PM },       { { "in", "the", "evening" }, HS_MERIDIEM_PM },
    { { "that", "evening" }, HS_MERIDIEM_PM },         { { "at", "night" }, HS_MERIDIEM_NONE },
    { { "that", "night" }, HS_MERIDIEM_NONE },         { { "in", "the", "night" }, HS_MERIDIEM_NONE },
    { { "du", "matin" }, HS_MERIDIEM_AM },             { { "du", "soir" }, HS_MERIDIEM_PM },
    { { "de", "la", "tarde" }, HS_MERIDIEM_PM },       { { "de", "la", "noche" }, HS_MERIDIEM_PM },
  };

  if (!may_be_half (tokens, hs_time_tokens_skip_space (tokens, index)))
    return NOT_READ;
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      int end = skip_phrase (tokens, index, parts[i].phrase);

      if (end == NOT_READ)
        continue;
      *half = parts[i].half;
      if (*half == HS_MERIDIEM_NONE)
        *half = hour < 6 || hour == 12 ? HS_MERIDIEM_AM : HS_MERIDIEM_PM;
      return end;
    }
  return NOT_READ;
}

/* "five o'clock", "seven in the morning". */
static gboolean
read_full_hour (const HsTimeTokens *tokens, int index, HsTimePart *part)
{
  HsMeridiem half;
  int hour, end, next = read_hour (tokens, index, &hour);

  if (next == NOT_READ || hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_NAMED))
    return FALSE;
  end = skip_o_clock (tokens, next);
  if (end == NOT_READ && hs_time_spoken_read_half (tokens, next, hour, &half) != NOT_READ && is_led (tokens, index))
    end = next;
  if (end == NOT_READ)
    return FALSE;
  hs_time_part_init (part, index, end);
  part->match.hour = hour;
  part->match.minute = 0;
  return TRUE;
}

gboolean
hs_time_spoken_read (const HsTimeTokens *tokens, int index, HsTimePart *part)
{
  gboolean certain, past;
  int minutes, hour, end, next = read_part (tokens, index, &minutes, &certain);

  if (next == NOT_READ)
    return read_full_hour (tokens, index, part);
  next = hs_time_tokens_skip_space (tokens, next);
  past = is_text (tokens, next, "past") || is_text (tokens, next, "after");
  if (!past && (minutes == 30 || !(is_text (tokens, next, "to") || is_text (tokens, next, "before"))))
    return read_full_hour (tokens, index, part);
  if (!certain && !is_led (tokens, index))
    return FALSE;
  end = read_hour (tokens, hs_time_tokens_skip_space (tokens, next + 1), &hour);
  if (end == NOT_READ)
    return FALSE;
  next = skip_o_clock (tokens, end);
  hs_time_part_init (part, index, next != NOT_READ ? next : end);
  part->match.hour = past ? hour : (hour + 23) % 24;
  part->match.hour = !past && hour == 1 ? 12 : part->match.hour;
  part->match.minute = past ? minutes : 60 - minutes;
  return TRUE;
}
