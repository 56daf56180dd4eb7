/* hs-time-tokens.c: a text cut into numbers, words and marks, for times to be found in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-tokens.h"

#include <string.h>

enum
{
  MOST_DIGITS = 9,
  USUAL_TOKENS = 64,
  MOST_LEADING_MARKS = 32,
  NO_BREAK_SPACE = 0xa0,
  HYPHEN = 0x2010,
  NO_BREAK_HYPHEN = 0x2011,
  EN_DASH = 0x2013,
  EM_DASH = 0x2014,
  ARROW = 0x2192,
  MINUS_SIGN = 0x2212,
  APPROXIMATELY = 0x2248,
};

static gboolean
is_gap (gunichar c)
{
  if (c < 0x80)
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '*' || c == '_' || c == '`';
  return c == NO_BREAK_SPACE
         || (c >= 0x2000 && c <= 0x200b) || c == 0x202f || c == 0xfeff;
}

static gboolean
is_letter (gunichar c)
{
  return c < 0x80 ? g_ascii_isalpha (c) : g_unichar_isalpha (c);
}

static gboolean
is_dash (gunichar c)
{
  return c == EN_DASH || c == EM_DASH || c == ARROW;
}

static int
read_mark (gunichar c)
{
  if (c == MINUS_SIGN || c == HYPHEN || c == NO_BREAK_HYPHEN)
    return '-';
  return c == APPROXIMATELY ? '~' : (int)c;
}

static gboolean
is_symbol (gunichar c)
{
  return c >= 0x80 && !is_gap (c) && !is_letter (c) && !is_dash (c) && read_mark (c) == (int)c;
}

static const char *
skip_while (const char *p, gboolean (*belongs) (gunichar c))
{
  while (*p != '\0' && belongs (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

static const char *
skip_digits (const char *p)
{
  while (g_ascii_isdigit (*p))
    p++;
  return p;
}

static const char *
skip_letters (const char *p)
{
  while (g_ascii_isalpha (*p))
    p++;
  return (guchar) *p < 0x80 ? p : skip_while (p, is_letter);
}

static const char *
skip_gap (const char *p)
{
  while ((guchar) *p < 0x80 && is_gap (*p))
    p++;
  return (guchar) *p < 0x80 ? p : skip_while (p, is_gap);
}

static HsTimeTokenType
classify (gunichar c)
{
  if (is_letter (c))
    return HS_TIME_TOKEN_WORD;
  if (is_gap (c))
    return HS_TIME_TOKEN_GAP;
  if (c < 0x80)
    return g_ascii_isdigit (c) ? HS_TIME_TOKEN_NUMBER : HS_TIME_TOKEN_MARK;
  if (is_dash (c))
    return HS_TIME_TOKEN_DASH;
  return is_symbol (c) ? HS_TIME_TOKEN_SYMBOL : HS_TIME_TOKEN_MARK;
}

static const char *
skip_token (const char *p, HsTimeTokenType type)
{
  switch (type)
    {
    case HS_TIME_TOKEN_NUMBER:
      return skip_digits (p);
    case HS_TIME_TOKEN_WORD:
      return skip_letters (p);
    case HS_TIME_TOKEN_GAP:
      return skip_gap (p);
    case HS_TIME_TOKEN_SYMBOL:
      return skip_while (p, is_symbol);
    default:
      return g_utf8_next_char (p);
    }
}

static int
read_number (const char *p, const char *end)
{
  int value = 0;

  if (end - p > MOST_DIGITS)
    return -1;
  for (; p < end; p++)
    value = value * 10 + g_ascii_digit_value (*p);
  return value;
}

/* "https" with "://" after it: up to the end of the address. */
static const char *
skip_address (const char *p, const char *end)
{
  if (!g_str_has_prefix (end, "://") || !g_ascii_isalpha (*p))
    return end;
  return end + strcspn (end, " \t\r\n<>\"')]|");
}

static gboolean
is_ordinal_ending (const char *p)
{
  return g_ascii_strncasecmp (p, "st", 2) == 0 || g_ascii_strncasecmp (p, "nd", 2) == 0
         || g_ascii_strncasecmp (p, "rd", 2) == 0 || g_ascii_strncasecmp (p, "th", 2) == 0;
}

/* Whether the byte before @p ends an ordinal: "18th". */
static gboolean
is_ordinal_before (const char *text, const char *p)
{
  return p - text >= 3 && is_ordinal_ending (p - 2) && g_ascii_isdigit (p[-3]);
}

static const char *
skip_spaces_back (const char *text, const char *p)
{
  while (p > text && p[-1] == ' ')
    p--;
  return p;
}

/* Whether the word from @p to @end of @text is beside the ordinal of a day: "18th of may", "march 3rd". */
static gboolean
is_beside_day (const char *text, const char *p, const char *end)
{
  const char *before = skip_spaces_back (text, p);
  const char *after = end + strspn (end, " ");
  gsize digits = strspn (after, "0123456789");

  if (is_ordinal_before (text, before) || (digits > 0 && digits <= 2 && is_ordinal_ending (after + digits)))
    return TRUE;
  return before - text > 3 && g_ascii_strncasecmp (before - 3, " of", 3) == 0
         && is_ordinal_before (text, skip_spaces_back (text, before - 2));
}

/* The meaning of the word from @p to @end of @text. Months that mean something else in lower case are none then, but
 * beside a day. */
static const HsTimeWord *
find_word (const char *text, const char *p, const char *end)
{
  const HsTimeWord *word = hs_time_words_find (p, end - p);

  if (word == NULL || (word->classes & HS_TIME_WORD_CAPITAL) == 0 || g_ascii_isupper (*p))
    return word;
  return (word->classes & HS_TIME_WORD_MONTH) != 0 && is_beside_day (text, p, end) ? word : NULL;
}

static const char *
read_token (const char *text, const char *p, HsTimeToken *token)
{
  gunichar c = (guchar) *p < 0x80 ? (guchar) *p : g_utf8_get_char (p);
  const char *end;

  memset (token, 0, sizeof *token);
  token->type = classify (c);
  end = skip_token (p, token->type);

  if (token->type == HS_TIME_TOKEN_NUMBER)
    token->value = read_number (p, end);
  else if (token->type == HS_TIME_TOKEN_GAP)
    token->value = memchr (p, '\n', end - p) != NULL;
  else if (token->type == HS_TIME_TOKEN_MARK)
    token->value = read_mark (c);
  else if (token->type == HS_TIME_TOKEN_WORD)
    {
      token->word = find_word (text, p, end);
      if (*end == ':' && skip_address (p, end) != end)
        {
          token->type = HS_TIME_TOKEN_ADDRESS;
          end = skip_address (p, end);
        }
    }
  token->start = p - text;
  token->end = end - text;
  return end;
}

void
hs_time_tokens_init (HsTimeTokens *tokens, const char *text)
{
  guint size = USUAL_TOKENS;
  const char *p = text;

  *tokens = (HsTimeTokens) { text, g_new (HsTimeToken, size), 0 };
  while (*p != '\0')
    {
      if (tokens->n == size)
        tokens->array = g_renew (HsTimeToken, tokens->array, size *= 2);
      p = read_token (text, p, &tokens->array[tokens->n++]);
    }
}

void
hs_time_tokens_clear (HsTimeTokens *tokens)
{
  g_clear_pointer (&tokens->array, g_free);
}

gboolean
hs_time_tokens_is_mark (const HsTimeTokens *tokens, int index, char mark)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  return token->type == HS_TIME_TOKEN_MARK && token->value == mark;
}

gboolean
hs_time_tokens_is_word (const HsTimeTokens *tokens, int index, guint classes)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  return token->word != NULL && token->type == HS_TIME_TOKEN_WORD
         && (token->word->classes & classes) != 0;
}

gboolean
hs_time_tokens_is_number (const HsTimeTokens *tokens, int index, guint least, guint most)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);
  guint length = token->end - token->start;

  return token->type == HS_TIME_TOKEN_NUMBER && length >= least && length <= most;
}

gboolean
hs_time_tokens_is_letter (const HsTimeTokens *tokens, int index, char letter)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  return token->type == HS_TIME_TOKEN_WORD && token->end - token->start == 1
         && g_ascii_tolower (tokens->text[token->start]) == letter;
}

gboolean
hs_time_tokens_is_space (const HsTimeTokens *tokens, int index)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  return token->type == HS_TIME_TOKEN_GAP && token->value == 0;
}

gboolean
hs_time_tokens_is_break (const HsTimeTokens *tokens, int index)
{
  const HsTimeToken *token = hs_time_tokens_get (tokens, index);

  return token->type == HS_TIME_TOKEN_GAP && token->value != 0;
}

int
hs_time_tokens_skip_space (const HsTimeTokens *tokens, int index)
{
  return hs_time_tokens_is_space (tokens, index) ? index + 1 : index;
}

int
hs_time_tokens_skip_gap (const HsTimeTokens *tokens, int index)
{
  return hs_time_tokens_is (tokens, index, HS_TIME_TOKEN_GAP) ? index + 1 : index;
}

int
hs_time_tokens_before (const HsTimeTokens *tokens, int index)
{
  return hs_time_tokens_is (tokens, index - 1, HS_TIME_TOKEN_GAP) ? index - 2 : index - 1;
}

gboolean
hs_time_tokens_leads_line (const HsTimeTokens *tokens, int index)
{
  for (int i = index - 1; i >= 0; i--)
    {
      const HsTimeToken *token = hs_time_tokens_get (tokens, i);

      if (i < index - MOST_LEADING_MARKS)
        return FALSE;
      if (hs_time_tokens_is_break (tokens, i))
        return TRUE;
      if (token->type == HS_TIME_TOKEN_NUMBER || token->type == HS_TIME_TOKEN_WORD
          || token->type == HS_TIME_TOKEN_ADDRESS
          || (token->type == HS_TIME_TOKEN_MARK && strchr ("-+>|[(~", token->value) == NULL))
        return FALSE;
    }
  return TRUE;
}
