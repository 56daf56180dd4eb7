/* hs-suppositions.c: what one event says of suppositions about the cause
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-suppositions.h"

#define MAX_WORDS 16

static gboolean
find (const HsReading *reading, const char *set, const HsWords *words, guint from, guint to, HsPhraseMatch *match)
{
  return hs_phrases_find (hs_lexicon_get (reading->lexicon, set), words, from, to, match);
}

/* Moves @from past words that say nothing at the beginning ("a", "the", "that"). */
static guint
skip_lead (const HsReading *reading, const HsWords *words, guint from, guint to)
{
  HsPhraseMatch match;

  while (from < to && find (reading, "hypothesis.lead", words, from, from + 1, &match))
    from = match.end;
  return from;
}

/* The word after a hypothesis that begins at @from: where a clause, an action or a verdict begins. */
static guint
find_end (const HsReading *reading, const HsWords *words, guint from)
{
  guint end = MIN (from + MAX_WORDS, hs_words_sentence_end (words, from));
  HsPhraseMatch stop;

  for (guint i = from + 1; i < end; i++)
    if (hs_words_get (words, i)->gap == HS_GAP_CLAUSE)
      end = i;
  if (find (reading, "hypothesis.end", words, from + 1, end, &stop))
    end = stop.start;
  return end;
}

static guint
find_start (const HsReading *reading, const HsWords *words, guint to)
{
  guint sentence = hs_words_sentence_start (words, to > 0 ? to - 1 : 0);
  guint start = to;

  while (start > sentence && to - start < MAX_WORDS)
    {
      start--;
      if (hs_words_get (words, start)->gap >= HS_GAP_COMMA)
        break;
    }
  return start;
}

static gboolean
take_words (HsSupposition *self, const HsReading *reading, const char *text, guint from, guint to)
{
  from = skip_lead (reading, self->words, from, to);
  if (from >= to)
    return FALSE;
  self->topic = hs_topic_new ();
  hs_topic_add_words (self->topic, reading->lexicon, self->words, from, to);
  if (hs_topic_get_size (self->topic) == 0)
    {
      g_clear_pointer (&self->topic, hs_topic_free);
      return FALSE;
    }
  self->text = g_strndup (text + hs_words_get (self->words, from)->start,
                          hs_words_get (self->words, to - 1)->end - hs_words_get (self->words, from)->start);
  return TRUE;
}

/* Takes the hypothesis that the match speaks of. */
static gboolean
take_hypothesis (HsSupposition *self, const HsReading *reading, const char *text, const HsPhraseMatch *match)
{
  if (match->capture == HS_CAPTURE_AFTER && match->end < hs_words_get_length (self->words))
    return take_words (self, reading, text, match->end, find_end (reading, self->words, match->end));
  if (match->capture == HS_CAPTURE_BEFORE && match->start > 0)
    return take_words (self, reading, text, find_start (reading, self->words, match->start), match->start);
  return FALSE;
}

/* An event that is called misleading names its hypothesis as what was looked at. */
static void
take_pursued (HsSupposition *self, const HsReading *reading, const char *text)
{
  HsPhraseMatch match;
  guint from = 0;

  while (self->text == NULL && find (reading, "hypothesis.pursues", self->words, from, G_MAXUINT, &match))
    {
      take_hypothesis (self, reading, text, &match);
      from = match.start + 1;
    }
}

void
hs_supposition_init (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  const guint all = G_MAXUINT;
  guint from = 0;

  *self = (HsSupposition) { .words = hs_words_new (event->text), .about = hs_topic_new () };
  hs_topic_add_words (self->about, reading->lexicon, self->words, 0, all);
  self->has_misleads = find (reading, "hypothesis.misleads", self->words, 0, all, &self->misleads);
  self->has_refutes = find (reading, "hypothesis.refutes", self->words, 0, all, &self->refutes);
  self->has_replaces = find (reading, "hypothesis.replaces", self->words, 0, all, &self->replaces);
  self->has_fails = find (reading, "hypothesis.fails", self->words, 0, all, &self->fails);
  while (self->text == NULL && find (reading, "hypothesis.opens", self->words, from, all, &self->opens))
    {
      self->has_opens = take_hypothesis (self, reading, event->text, &self->opens);
      from = self->opens.start + 1;
    }
  if (self->text == NULL && self->has_misleads)
    take_pursued (self, reading, event->text);
}

void
hs_supposition_clear (HsSupposition *self)
{
  g_clear_pointer (&self->words, hs_words_free);
  g_clear_pointer (&self->about, hs_topic_free);
  g_clear_pointer (&self->topic, hs_topic_free);
  g_clear_pointer (&self->text, g_free);
}
