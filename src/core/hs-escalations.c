/* hs-escalations.c: the events in which others are brought in, and whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-reading.h"

#define MAX_RECEIVER_WORDS 7

static gboolean
find_from (const HsReading *self, const char *set, const HsWords *words, guint from, guint to, HsPhraseMatch *match)
{
  return hs_phrases_find (hs_lexicon_get (self->lexicon, set), words, from, to, match);
}

/* The word after the receivers that begin at word @from: where a relative or purpose clause begins. */
static guint
find_end (const HsReading *self, const HsWords *words, guint from)
{
  HsPhraseMatch stop;
  guint end = MIN (from + 3 * MAX_RECEIVER_WORDS, hs_words_sentence_end (words, from));

  for (guint i = from + 1; i < end; i++)
    if (hs_words_get (words, i)->gap == HS_GAP_CLAUSE)
      end = i;
  if (find_from (self, "escalation.receiver_end", words, from, end, &stop))
    end = stop.start;
  return end;
}

static guint
find_start (const HsReading *self, const HsWords *words, guint to)
{
  guint start = hs_words_sentence_start (words, to > 0 ? to - 1 : 0);

  for (guint i = to; i-- > start + 1;)
    if (hs_words_get (words, i)->gap >= HS_GAP_COMMA)
      return i;
  return start;
}

static gboolean
is_separator (const HsWords *words, guint index)
{
  const char *word = hs_words_get (words, index)->text;

  return strcmp (word, "and") == 0 || strcmp (word, "y") == 0 || strcmp (word, "et") == 0;
}

static void
add_receiver (const HsReading *self, GPtrArray *receivers, const char *text, const HsWords *words, guint from, guint to)
{
  HsPhraseMatch match;

  while (from < to && find_from (self, "escalation.article", words, from, from + 1, &match))
    from = match.end;
  if (from >= to || to - from > MAX_RECEIVER_WORDS)
    return;
  g_ptr_array_add (receivers, g_strndup (text + hs_words_get (words, from)->start,
                                         hs_words_get (words, to - 1)->end - hs_words_get (words, from)->start));
}

static void
add_receivers (const HsReading *self, GPtrArray *receivers, const char *text, const HsWords *words, guint from, guint to)
{
  guint start = from;

  for (guint i = from; i < to; i++)
    {
      gboolean separator = is_separator (words, i);

      if (!separator && !(i > start && hs_words_get (words, i)->gap == HS_GAP_COMMA))
        continue;
      add_receiver (self, receivers, text, words, start, i);
      start = separator ? i + 1 : i;
    }
  add_receiver (self, receivers, text, words, start, to);
}

static char **
find_receivers (const HsReading *self, const char *text, const HsWords *words, const HsPhraseMatch *match)
{
  g_autoptr (GPtrArray) receivers = g_ptr_array_new ();

  if (match->capture == HS_CAPTURE_AFTER && match->end < hs_words_get_length (words))
    add_receivers (self, receivers, text, words, match->end, find_end (self, words, match->end));
  else if (match->capture == HS_CAPTURE_BEFORE && match->start > 0)
    add_receivers (self, receivers, text, words, find_start (self, words, match->start), match->start);
  g_ptr_array_add (receivers, NULL);
  return (char **) g_ptr_array_steal (receivers, NULL);
}

static void
read_escalation (const HsReading *self, HsEvent *event)
{
  g_autoptr (HsWords) words = hs_words_new (event->text);
  HsPhraseMatch match, veto;

  if (!find_from (self, "escalation.phrases", words, 0, G_MAXUINT, &match)
      || find_from (self, "escalation.not", words, 0, G_MAXUINT, &veto))
    return;
  event->escalation = TRUE;
  hs_reading_add_evidence (self, event, words, &match, "escalation");
  g_strfreev (event->to);
  event->to = find_receivers (self, event->text, words, &match);
  if (event->to[0] == NULL && find_from (self, "escalation.phrases", words, match.start + 1, G_MAXUINT, &match))
    {
      g_strfreev (event->to);
      event->to = find_receivers (self, event->text, words, &match);
    }
}

void
hs_reading_read_escalations (HsReading *self)
{
  for (guint i = 0; i < self->builder->events->len; i++)
    read_escalation (self, &g_array_index (self->builder->events, HsEvent, i));
}
