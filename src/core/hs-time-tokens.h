/* hs-time-tokens.h: a text cut into numbers, words and marks, for times to be found in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-time-words.h"

G_BEGIN_DECLS

/**
 * HsTimeTokenType:
 * @HS_TIME_TOKEN_NONE: before the first or after the last token
 * @HS_TIME_TOKEN_NUMBER: a run of digits; `value` is -1 above 9 digits
 * @HS_TIME_TOKEN_WORD: a run of letters; `word` its entry among the words of time, if any
 * @HS_TIME_TOKEN_GAP: white space and markup characters; `value` is 1 where a line ends in it
 * @HS_TIME_TOKEN_MARK: one character; `value` is the character, with `-` for a minus sign
 * @HS_TIME_TOKEN_DASH: an en or em dash or an arrow
 * @HS_TIME_TOKEN_SYMBOL: a run of other characters outside ASCII, such as pictures
 * @HS_TIME_TOKEN_ADDRESS: an address of the web
 */
typedef enum
{
  HS_TIME_TOKEN_NONE,
  HS_TIME_TOKEN_NUMBER,
  HS_TIME_TOKEN_WORD,
  HS_TIME_TOKEN_GAP,
  HS_TIME_TOKEN_MARK,
  HS_TIME_TOKEN_DASH,
  HS_TIME_TOKEN_SYMBOL,
  HS_TIME_TOKEN_ADDRESS,
} HsTimeTokenType;

typedef struct
{
  HsTimeTokenType type;
  guint start;
  guint end;
  int value;
  const HsTimeWord *word;
} HsTimeToken;

/* Used by one thread at a time; points into the text. */
typedef struct
{
  const char *text;
  HsTimeToken *array;
  guint n;
} HsTimeTokens;

void hs_time_tokens_init (HsTimeTokens *tokens, const char *text);
void hs_time_tokens_clear (HsTimeTokens *tokens);

/* Token @index, of type %HS_TIME_TOKEN_NONE where there is none. */
static inline const HsTimeToken *
hs_time_tokens_get (const HsTimeTokens *tokens, int index)
{
  static const HsTimeToken none = { HS_TIME_TOKEN_NONE };

  return (guint) index < tokens->n ? &tokens->array[index] : &none;
}

static inline gboolean
hs_time_tokens_is (const HsTimeTokens *tokens, int index, HsTimeTokenType type)
{
  return hs_time_tokens_get (tokens, index)->type == type;
}

gboolean hs_time_tokens_is_mark (const HsTimeTokens *tokens, int index, char mark);

/* Whether token @index is a word of any of @classes. */
gboolean hs_time_tokens_is_word (const HsTimeTokens *tokens, int index, guint classes);

/* Whether token @index is a number of @least to @most digits. */
gboolean hs_time_tokens_is_number (const HsTimeTokens *tokens, int index, guint least, guint most);

/* Whether token @index is the one letter @letter, in any case. */
gboolean hs_time_tokens_is_letter (const HsTimeTokens *tokens, int index, char letter);

/* A gap within a line, and one in which a line ends. */
gboolean hs_time_tokens_is_space (const HsTimeTokens *tokens, int index);
gboolean hs_time_tokens_is_break (const HsTimeTokens *tokens, int index);

/* @index, or the index after it where it is a space. */
int hs_time_tokens_skip_space (const HsTimeTokens *tokens, int index);
int hs_time_tokens_skip_gap (const HsTimeTokens *tokens, int index);

/* The last index before @index that is no gap. */
int hs_time_tokens_before (const HsTimeTokens *tokens, int index);

/* Whether nothing but marks of a list, a quotation or a bracket stand before @index on its line. */
gboolean hs_time_tokens_leads_line (const HsTimeTokens *tokens, int index);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HsTimeTokens, hs_time_tokens_clear)

G_END_DECLS
