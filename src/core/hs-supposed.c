/* hs-supposed.c: where the words that name a hypothesis begin and end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-supposed.h"

#define MAX_WORDS 16

guint
hs_supposed_skip_lead (const HsReading *reading, const HsWords *words, guint from, guint to)
{
  HsPhraseMatch match;

  while (from < to && hs_reading_find (reading, "hypothesis.lead", words, from, from + 1, &match))
    from = match.end;
  return from;
}

/* Whether a clause begins with word @index, by a gap of @least or more; not so in a time ("13:50"). */
static gboolean
begins_clause (const HsWords *words, guint index, HsGap least)
{
  if (hs_words_get (words, index)->gap < least)
    return FALSE;
  return index == 0 || !g_ascii_isdigit (hs_words_get (words, index)->text[0])
         || !g_ascii_isdigit (hs_words_get (words, index - 1)->text[0])
         || hs_words_get (words, index)->start != hs_words_get (words, index - 1)->end + 1;
}

/* Whether @c stands between word @index and the one before it. */
static gboolean
follows (const HsWords *words, const char *text, guint index, char c)
{
  guint start = index > 0 ? hs_words_get (words, index - 1)->end : 0;

  return memchr (text + start, c, hs_words_get (words, index)->start - start) != NULL;
}

/* Whether word @index goes on an address that the one before it begins ("https://..."). */
static gboolean
continues_address (const HsWords *words, const char *text, guint index)
{
  return index > 0 && g_str_has_prefix (text + hs_words_get (words, index - 1)->end, "://");
}

guint
hs_supposed_skip_brackets (const HsWords *words, const char *text, guint index, guint end)
{
  if (!follows (words, text, index, '('))
    return index;
  for (guint i = index + 1; i < end; i++)
    if (follows (words, text, i, ')'))
      return i;
  return index;
}

guint
hs_supposed_find_end (const HsReading *reading, const HsWords *words, const char *text, guint from)
{
  guint end = MIN (from + MAX_WORDS, hs_words_sentence_end (words, from));
  HsPhraseMatch stop;

  guint searched = from + 1, after;

  for (guint i = from + 1; i < end; i++)
    {
      if (!begins_clause (words, i, HS_GAP_CLAUSE) || continues_address (words, text, i))
        continue;
      after = hs_supposed_skip_brackets (words, text, i, end);
      if (after == i)
        end = i;
      else
        searched = i = after;
    }
  if (searched < end && hs_reading_find (reading, "hypothesis.end", words, searched, end, &stop))
    end = stop.start;
  return end;
}

/* The first word of a hypothesis that ends before @to. */
static guint
find_start (const HsReading *reading, const HsWords *words, guint to)
{
  guint sentence = hs_words_sentence_start (words, to - 1);
  guint start = to - 1;
  HsPhraseMatch match;

  while (start > sentence && to - start < MAX_WORDS && !begins_clause (words, start, HS_GAP_COMMA))
    start--;
  while (hs_reading_find (reading, "hypothesis.clause", words, start, to, &match) && match.end < to)
    start = match.end;
  return start;
}

/* "... was due to the cache": the cause that a supposition names is what is supposed, unless it stands in a
 * clause of its own. */
static guint
skip_to_cause (const HsReading *reading, const HsWords *words, guint from)
{
  guint end = MIN (from + MAX_WORDS, hs_words_sentence_end (words, from));
  HsPhraseMatch match, clause;

  if (!hs_reading_find (reading, "hypothesis.due_to", words, from, end, &match) || match.end >= end
      || hs_reading_find (reading, "hypothesis.clause", words, from, match.start, &clause))
    return from;
  return match.end;
}

gboolean
hs_supposed_find_object (const HsReading *reading, const HsWords *words, const char *text, const HsPhraseMatch *match, guint *from,
                         guint *to)
{
  if (match->capture == HS_CAPTURE_AFTER && match->end < hs_words_get_length (words)
      && hs_words_get (words, match->end)->gap != HS_GAP_SENTENCE)
    {
      *from = skip_to_cause (reading, words, match->end);
      *to = hs_supposed_find_end (reading, words, text, *from);
      return TRUE;
    }
  if (match->capture != HS_CAPTURE_BEFORE || match->start == 0)
    return FALSE;
  *from = find_start (reading, words, match->start);
  *to = match->start;
  return TRUE;
}

static gboolean
is_quote (gunichar c)
{
  return c == '"' || c == 0x201c || c == 0x201d;
}

char *
hs_supposed_cut_text (const HsWords *words, const char *text, guint from, guint to)
{
  const char *start = text + hs_words_get (words, from)->start;
  const char *end = text + hs_words_get (words, to - 1)->end;
  gboolean opened = FALSE;

  for (const char *p = start; p < end; p = g_utf8_next_char (p))
    opened ^= is_quote (g_utf8_get_char (p));
  if (opened && start > text && is_quote (g_utf8_get_char (g_utf8_prev_char (start))))
    start = g_utf8_prev_char (start);
  else if (opened && is_quote (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  return g_strndup (start, (gsize) (end - start));
}
