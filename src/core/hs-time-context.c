/* hs-time-context.c: judges by what stands around them whether digits are a time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-context.h"

static gboolean
is_alphanumeric (const HsTimeTokens *tokens, int index)
{
  return hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_NUMBER)
         || hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_WORD);
}

static gboolean
is_gap_or_none (const HsTimeTokens *tokens, int index)
{
  return hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_GAP)
         || hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_NONE);
}

/* "name_10:20": markup without white space between alphanumerics. */
static gboolean
is_glue (const HsTimeTokens *tokens, int index)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  return token->type == HS_TIME_TOKEN_GAP && tokens->text[token->start] == '_'
         && token->end == token->start + 1 && is_alphanumeric (tokens, index - 1)
         && is_alphanumeric (tokens, index + 1);
}

static gboolean
may_stand_before (const HsTimeTokens *tokens, int first)
{
  int mark = first - 1;
  gboolean after_letters = hs_time_tokens_is (tokens, mark - 1, HS_TIME_TOKEN_WORD);

  switch (hs_time_tokens_get (tokens, mark)->value)
    {
    case ':': /* "Start:10:20", not "main.c:10:20" */
      return after_letters && is_gap_or_none (tokens, mark - 2);
    case '.':
    case ',':
    case '-':
      return !is_alphanumeric (tokens, mark - 1);
    case '/':
    case '\\':
    case '#':
    case '$':
    case '%':
    case '&':
    case '+':
    case '^':
      return FALSE;
    default:
      return TRUE;
    }
}

gboolean
hs_time_context_begins (const HsTimeTokens *tokens, int first, int last_end)
{
  switch (hs_time_tokens_get (tokens, first - 1)->type)
    {
    case HS_TIME_TOKEN_NUMBER:
      return FALSE;
    case HS_TIME_TOKEN_WORD:
      return hs_time_tokens_is_word (tokens, first - 1, HS_TIME_WORD_LEAD)
             && hs_time_tokens_is (tokens, first, HS_TIME_TOKEN_NUMBER);
    case HS_TIME_TOKEN_GAP:
      return !is_glue (tokens, first - 1);
    case HS_TIME_TOKEN_MARK:
      return (last_end > 0 && last_end == first - 1) || may_stand_before (tokens, first);
    default:
      return TRUE;
    }
}

/* "10:20.Then": a sentence whose space was forgotten. */
static gboolean
begins_sentence (const HsTimeTokens *tokens, int index)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);
  const char *p = tokens->text + token->start;

  return token->type == HS_TIME_TOKEN_WORD && token->end - token->start > 1
         && g_ascii_isupper (p[0]) && g_ascii_islower (p[1]);
}

gboolean
hs_time_context_ends (const HsTimeTokens *tokens, int end, gboolean has_clock)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, end);

  if (token->type == HS_TIME_TOKEN_NUMBER || token->type == HS_TIME_TOKEN_WORD)
    return FALSE;
  if (token->type == HS_TIME_TOKEN_GAP)
    return !is_glue (tokens, end);
  if (token->type != HS_TIME_TOKEN_MARK)
    return TRUE;

  switch (token->value)
    {
    case ':':
      return !hs_time_tokens_is (tokens, end + 1, HS_TIME_TOKEN_NUMBER);
    case '.':
      return !is_alphanumeric (tokens, end + 1) || begins_sentence (tokens, end + 1);
    case '-':
      return has_clock || !is_alphanumeric (tokens, end + 1);
    case '/':
    case '\\':
      return !is_alphanumeric (tokens, end + 1);
    case '%':
      return FALSE;
    default:
      return TRUE;
    }
}

/* "10:20 Second attempt": no unit. */
static gboolean
is_unit (const HsTimeTokens *tokens, int index, gboolean of_hours)
{
  HsTimeUnit unit;

  if (!hs_time_tokens_is_word (tokens, index, HS_TIME_WORD_UNIT)
      || g_str_equal (hs_time_tokens_get (tokens, index)->word->text, "second"))
    return FALSE;
  unit = hs_time_tokens_get (tokens, index)->word->value;
  return of_hours ? unit == HS_TIME_UNIT_HOUR : unit <= HS_TIME_UNIT_HOUR;
}

static gboolean
has_two_digits (const HsTimeTokens *tokens, int index)
{
  return hs_time_tokens_is_number (tokens, index, 2, 2);
}

static gboolean
follows (const HsTimeTokens *tokens, const HsTimePart *part, guint classes)
{
  return hs_time_tokens_is_word (tokens, hs_time_tokens_before (tokens, part->first), classes);
}

/* The mark that sets what happened apart from its time: "0233 - ", "0233: ". */
static gboolean
is_set_apart (const HsTimeTokens *tokens, const HsTimePart *part)
{
  int next = hs_time_tokens_skip_space (tokens, part->end);

  return hs_time_tokens_is_mark (tokens, next, '-') || hs_time_tokens_is_mark (tokens, next, ':')
         || hs_time_tokens_is_mark (tokens, next, '|') || hs_time_tokens_is_mark (tokens, next, ']')
         || hs_time_tokens_is (tokens, next, HS_TIME_TOKEN_DASH);
}

static gboolean
has_zone (const HsTimePart *part)
{
  return part->match.zone_end > part->match.zone_start;
}

static gboolean
has_half (const HsTimePart *part)
{
  return part->match.meridiem != HS_MERIDIEM_NONE;
}

/* "2:30 hours", "lasted 2:30", "16:10 ratio". */
static gboolean
is_no_clock (const HsTimeTokens *tokens, const HsTimePart *part)
{
  int next = hs_time_tokens_skip_space (tokens, part->end);

  if (has_half (part) || has_zone (part))
    return FALSE;
  if (hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_RATIO))
    return TRUE;
  if (is_unit (tokens, next, FALSE))
    return !is_unit (tokens, next, TRUE) || !has_two_digits (tokens, part->first)
           || follows (tokens, part, HS_TIME_WORD_LENGTH);
  return follows (tokens, part, HS_TIME_WORD_LENGTH) && !is_set_apart (tokens, part);
}

static gboolean
is_letter_clock (const HsTimeTokens *tokens, const HsTimePart *part)
{
  if (follows (tokens, part, HS_TIME_WORD_LENGTH)
      || hs_time_tokens_is_mark (tokens, part->first - 1, '~')
      || is_unit (tokens, hs_time_tokens_skip_space (tokens, part->end), FALSE))
    return FALSE;
  return has_two_digits (tokens, part->first) || follows (tokens, part, HS_TIME_WORD_LEAD)
         || hs_time_tokens_leads_line (tokens, part->first);
}

static gboolean
is_dot_clock (const HsTimeTokens *tokens,
              const HsTimePart *part,
              gboolean joined,
              gboolean continues)
{
  int next = hs_time_tokens_skip_space (tokens, part->end);

  if (has_half (part) || has_zone (part) || joined || continues)
    return TRUE;
  if (!has_two_digits (tokens, part->first) || hs_time_tokens_is_mark (tokens, part->end, '.'))
    return FALSE;
  if (hs_time_tokens_leads_line (tokens, part->first))
    return is_set_apart (tokens, part);
  return follows (tokens, part, HS_TIME_WORD_LEAD)
         && (hs_time_tokens_is_mark (tokens, next, ',') || is_unit (tokens, next, TRUE));
}

static gboolean
has_leading_zero (const HsTimeTokens *tokens, const HsTimePart *part)
{
  return tokens->text[hs_time_tokens_get (tokens, part->first)->start] == '0';
}

static gboolean
is_like_year (const HsTimeTokens *tokens, const HsTimePart *part)
{
  int value = hs_time_tokens_get (tokens, part->first)->value;

  return value >= 1900 && value < 2100;
}

static gboolean
is_compact_clock (const HsTimeTokens *tokens, const HsTimePart *part)
{
  gboolean leads_line = hs_time_tokens_leads_line (tokens, part->first);
  gboolean is_led = follows (tokens, part, HS_TIME_WORD_LEAD);
  int next = hs_time_tokens_skip_space (tokens, part->end);

  if (has_half (part) || has_zone (part))
    return TRUE;
  if (follows (tokens, part, HS_TIME_WORD_LENGTH))
    return FALSE;
  if (is_unit (tokens, next, TRUE))
    return is_led || leads_line || has_leading_zero (tokens, part);
  if (has_leading_zero (tokens, part))
    return is_led || leads_line;
  return leads_line && is_set_apart (tokens, part) && !is_like_year (tokens, part);
}

/* "from 6 to 7 PM", "2-3pm": a bare hour that a range leads to one with its half of the day. */
static gboolean
leads_to_half (const HsTimeTokens *tokens, const HsTimePart *part)
{
  int next = hs_time_tokens_skip_space (tokens, part->end);
  HsTimePart end;
  HsTimeClockForm form;

  if (!hs_time_tokens_is_word (tokens, next, HS_TIME_WORD_RANGE | HS_TIME_WORD_AND)
      && !hs_time_tokens_is_mark (tokens, next, '-')
      && !hs_time_tokens_is (tokens, next, HS_TIME_TOKEN_DASH))
    return FALSE;
  next = hs_time_tokens_skip_space (tokens, next + 1);
  return part->match.hour >= 1 && part->match.hour <= 12
         && hs_time_clock_read (tokens, next, &end, &form) && form <= HS_TIME_CLOCK_HOUR
         && has_half (&end);
}

/* "à 9 h", "9h: ..."; anywhere else it is a duration. */
static gboolean
is_hour_letter_clock (const HsTimeTokens *tokens, const HsTimePart *part, gboolean joined, gboolean continues)
{
  if (has_zone (part) || joined || continues || follows (tokens, part, HS_TIME_WORD_HOUR))
    return TRUE;
  return hs_time_tokens_leads_line (tokens, part->first) && is_set_apart (tokens, part);
}

static gboolean
is_named_clock (const HsTimeTokens *tokens, const HsTimePart *part, gboolean joined)
{
  if (has_zone (part) || joined || follows (tokens, part, HS_TIME_WORD_LEAD))
    return TRUE;
  return hs_time_tokens_leads_line (tokens, part->first) && is_set_apart (tokens, part);
}

gboolean
hs_time_context_is_clock (const HsTimeTokens *tokens,
                          const HsTimePart *part,
                          HsTimeClockForm form,
                          gboolean joined,
                          gboolean continues)
{
  switch (form)
    {
    case HS_TIME_CLOCK_COLON:
      return !is_no_clock (tokens, part);
    case HS_TIME_CLOCK_LETTER:
      return is_letter_clock (tokens, part);
    case HS_TIME_CLOCK_DOT:
      return is_dot_clock (tokens, part, joined, continues);
    case HS_TIME_CLOCK_SEMICOLON:
      return has_half (part);
    case HS_TIME_CLOCK_COMPACT:
      return is_compact_clock (tokens, part);
    case HS_TIME_CLOCK_NAMED:
      return is_named_clock (tokens, part, joined);
    case HS_TIME_CLOCK_SPOKEN:
      return TRUE;
    case HS_TIME_CLOCK_HOUR_LETTER:
      return is_hour_letter_clock (tokens, part, joined, continues);
    case HS_TIME_CLOCK_HOUR:
    default:
      return has_half (part) || hs_time_tokens_is_word (tokens, part->end - 1, HS_TIME_WORD_CLOCK)
             || leads_to_half (tokens, part);
    }
}

int
hs_time_context_skip_hours (const HsTimeTokens *tokens, const HsTimePart *part)
{
  int next = hs_time_tokens_skip_space (tokens, part->end);

  return is_unit (tokens, next, TRUE) ? next + 1 : part->end;
}
