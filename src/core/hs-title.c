/* hs-title.c: the name of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-time-scanner.h"
#include "hs-title.h"

static gboolean
is_set_apart (const HsWords *words, guint index)
{
  return index >= hs_words_get_length (words) || hs_words_get (words, index)->gap >= HS_GAP_CLAUSE;
}

static gboolean
is_number (const char *word)
{
  return word[strspn (word, "0123456789x")] == '\0' && g_ascii_isdigit (word[0]);
}

/* Word after "INC-1234" or "PM-2023-06-08", which are numbers too; @from where there is none. */
static guint
skip_code (const HsWords *words, guint from, guint to)
{
  guint next = from + 1;

  if (!g_ascii_isalpha (hs_words_get (words, from)->text[0]))
    return from;
  while (next < to && hs_words_get (words, next)->gap == HS_GAP_HYPHEN && is_number (hs_words_get (words, next)->text))
    next++;
  return next > from + 1 ? next : from;
}

/* Words from @from that are a date or a number ("incident 504") set apart by a dash or bracket. */
static guint
skip_date (const HsLexicon *lexicon, const HsWords *words, const GArray *times, guint from, guint to)
{
  HsPhraseMatch name;
  guint next = from;
  gboolean is_date;

  for (guint i = 0; i < times->len; i++)
    {
      const HsTimeMatch *time = &g_array_index (times, HsTimeMatch, i);

      if (next < to && time->start <= hs_words_get (words, next)->start && time->end > hs_words_get (words, next)->start)
        while (next < to && hs_words_get (words, next)->start < time->end)
          next++;
    }
  is_date = next > from;
  if (next == from && is_number (hs_words_get (words, from)->text))
    next = from + 1;
  else if (next == from && hs_phrases_find (hs_lexicon_get (lexicon, "titles.number"), words, from, from + 1, &name)
           && name.end < to && is_number (hs_words_get (words, name.end)->text))
    next = name.end + 1;
  else if (next == from)
    next = skip_code (words, from, to);
  if (next >= to || is_set_apart (words, next) || (is_date && hs_words_get (words, next)->gap == HS_GAP_COMMA))
    return next;
  return from;
}

static guint
skip_generic_start (const HsLexicon *lexicon, const HsWords *words, const GArray *times, guint from, guint to)
{
  HsPhraseMatch match;

  if (!hs_phrases_find (hs_lexicon_get (lexicon, "titles.generic"), words, from, from + 1, &match) || match.end > to)
    return from;
  if (match.end == to || is_set_apart (words, match.end) || skip_date (lexicon, words, times, match.end, to) > match.end)
    return match.end;
  if (hs_phrases_find (hs_lexicon_get (lexicon, "titles.link"), words, match.end, match.end + 1, &match))
    return match.end;
  return from;
}

static guint
skip_generic_end (const HsLexicon *lexicon, const HsWords *words, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    {
      HsPhraseMatch match;

      if (hs_phrases_find (hs_lexicon_get (lexicon, "titles.generic_end"), words, i, i + 1, &match) && match.end == to)
        return i;
    }
  return to;
}

static guint
skip_date_end (const HsLexicon *lexicon, const HsWords *words, const GArray *times, guint from, guint to)
{
  for (guint i = from + 1; i < to; i++)
    if (hs_words_get (words, i)->gap >= HS_GAP_CLAUSE && skip_date (lexicon, words, times, i, to) == to)
      return i;
  return to;
}

/* Moves the end behind a closing bracket or quotation mark that belongs to the last word. */
static const char *
include_closing (const char *text, guint start, const char *end)
{
  while (*end != '\0' && strchr (")]\"'?!", *end) != NULL)
    {
      char open = *end == ')' ? '(' : *end == ']' ? '[' : *end;

      if (strchr ("?!", *end) == NULL && memchr (text + start, open, (gsize) (end - text) - start) == NULL)
        break;
      end++;
    }
  return end;
}

char *
hs_title_clean (const HsLexicon *lexicon, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);
  g_autoptr (GArray) times = hs_time_scan (text);
  guint from = 0, to = hs_words_get_length (words);
  guint old_from, old_to, start;
  const char *end;

  do
    {
      old_from = from;
      old_to = to;
      if (from < to)
        from = skip_generic_start (lexicon, words, times, from, to);
      if (from < to)
        from = skip_date (lexicon, words, times, from, to);
      if (from < to)
        to = skip_generic_end (lexicon, words, from, to);
      if (from < to)
        to = skip_date_end (lexicon, words, times, from, to);
    }
  while (from != old_from || to != old_to);
  if (from >= to)
    return NULL;

  start = hs_words_get (words, from)->start;
  if (start > 0 && strchr ("\"'(*`#/", text[start - 1]) != NULL)
    start--;
  end = include_closing (text, start, text + hs_words_get (words, to - 1)->end);
  return g_strstrip (g_strndup (text + start, (gsize) (end - text) - start));
}
