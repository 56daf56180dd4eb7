/* hs-suppositions.c: what one event says of suppositions about the cause
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-heads.h"
#include "hs-suppositions.h"

#define MAX_WORDS 16

/* Their phrases in the lexicon, by signal. */
static const char *const sets[HS_N_SIGNALS] = {
  "hypothesis.opens",   "hypothesis.considers", "hypothesis.misleads",
  "hypothesis.refutes", "hypothesis.replaces",  "hypothesis.fails",
};

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

/* The first word of a hypothesis that ends before @to. */
static guint
find_start (const HsReading *reading, const HsWords *words, guint to)
{
  guint sentence = hs_words_sentence_start (words, to - 1);
  guint start = to - 1;
  HsPhraseMatch match;

  while (start > sentence && to - start < MAX_WORDS && hs_words_get (words, start)->gap < HS_GAP_COMMA)
    start--;
  while (find (reading, "hypothesis.clause", words, start, to, &match) && match.end < to)
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

  if (!find (reading, "hypothesis.due_to", words, from, end, &match) || match.end >= end
      || find (reading, "hypothesis.clause", words, from, match.start, &clause))
    return from;
  return match.end;
}

/* Finds the words from @from to before @to that the match speaks of. */
static gboolean
find_object (const HsSupposition *self, const HsReading *reading, const HsPhraseMatch *match, guint *from, guint *to)
{
  const HsWords *words = self->words;

  if (match->capture == HS_CAPTURE_AFTER && match->end < hs_words_get_length (words)
      && hs_words_get (words, match->end)->gap != HS_GAP_SENTENCE)
    {
      *from = skip_to_cause (reading, words, match->end);
      *to = find_end (reading, words, *from);
      return TRUE;
    }
  if (match->capture != HS_CAPTURE_BEFORE || match->start == 0)
    return FALSE;
  *from = find_start (reading, words, match->start);
  *to = match->start;
  return TRUE;
}

/* (nullable): the meaning of words @from to before @to; %NULL where they have none. */
static HsTopic *
make_topic (const HsSupposition *self, const HsReading *reading, guint from, guint to)
{
  g_autoptr (HsTopic) topic = hs_topic_new ();

  hs_topic_add_words (topic, reading->lexicon, self->words, from, to);
  return hs_topic_get_size (topic) > 0 ? g_steal_pointer (&topic) : NULL;
}

static gboolean
is_quote (gunichar c)
{
  return c == '"' || c == 0x201c || c == 0x201d;
}

/* Words @from to before @to of @text, with the quotation mark that belongs to them at either end. */
static char *
cut_text (const HsSupposition *self, const char *text, guint from, guint to)
{
  const char *start = text + hs_words_get (self->words, from)->start;
  const char *end = text + hs_words_get (self->words, to - 1)->end;
  gboolean opened = FALSE;

  for (const char *p = start; p < end; p = g_utf8_next_char (p))
    opened ^= is_quote (g_utf8_get_char (p));
  if (opened && start > text && is_quote (g_utf8_get_char (g_utf8_prev_char (start))))
    start = g_utf8_prev_char (start);
  else if (opened && is_quote (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  return g_strndup (start, (gsize) (end - start));
}

/* Takes the hypothesis that the match speaks of. */
static gboolean
take_hypothesis (HsSupposition *self, const HsReading *reading, const char *text, const HsPhraseMatch *match)
{
  HsPhraseMatch verdict;
  guint from, to;

  if (!find_object (self, reading, match, &from, &to) || find (reading, "hypothesis.verdict", self->words, from, from + 1, &verdict))
    return FALSE;
  from = skip_lead (reading, self->words, from, to);
  if (from < to && find (reading, "hypothesis.about_nothing", self->words, from, from + 1, &verdict))
    return FALSE;
  self->topic = from < to ? make_topic (self, reading, from, to) : NULL;
  if (self->topic == NULL)
    return FALSE;
  self->text = cut_text (self, text, from, to);
  return TRUE;
}

/* Moves @match on to the phrase that stands in what it speaks of ("first guess: we suspected ..."). */
static void
move_inside (const HsSupposition *self, const HsReading *reading, const char *set, HsPhraseMatch *match)
{
  HsPhraseMatch inner;

  while (match->capture == HS_CAPTURE_AFTER && match->end < hs_words_get_length (self->words)
         && find (reading, set, self->words, match->end, find_end (reading, self->words, match->end), &inner)
         && inner.capture == HS_CAPTURE_AFTER)
    *match = inner;
}

/* Takes the hypothesis of the first phrase of @set that names one and does not recall it as left. */
static gboolean
take_first (HsSupposition *self, const HsReading *reading, const char *set, const char *text, HsPhraseMatch *match)
{
  HsPhraseMatch recall;

  for (guint from = 0; find (reading, set, self->words, from, G_MAXUINT, match); from = match->start + 1)
    {
      move_inside (self, reading, set, match);
      if (!find (reading, "hypothesis.recalls", self->words, match->start, match->start + 1, &recall)
          && take_hypothesis (self, reading, text, match))
        return TRUE;
    }
  return FALSE;
}

/* What stands under a heading or label for wrong leads is one, whatever it says. */
static void
take_labelled (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  g_autoptr (GPtrArray) labels = hs_heads_get_labels (reading, event);
  HsPhraseMatch match = { 0, 1, HS_CAPTURE_NONE };
  guint label = hs_entry_find_label (event->text), n = hs_words_get_length (self->words), from, to;

  if (n == 0 || self->has[HS_SIGNAL_MISLEADS]
      || !hs_heads_say (reading->lexicon, "hypothesis.label", labels, labels->len))
    return;
  self->has[HS_SIGNAL_MISLEADS] = TRUE;
  self->at[HS_SIGNAL_MISLEADS] = match;
  if (self->text != NULL || take_first (self, reading, "hypothesis.pursues", event->text, &match))
    return;
  from = skip_lead (reading, self->words, hs_words_find (self->words, label), n);
  to = from < n ? find_end (reading, self->words, from) : n;
  self->topic = from < to ? make_topic (self, reading, from, to) : NULL;
  if (self->topic != NULL)
    self->text = cut_text (self, event->text, from, to);
}

/* What is looked at "as a possible cause" is considered. */
static void
take_as_cause (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  HsPhraseMatch as_cause;

  if (self->text == NULL && find (reading, "hypothesis.as_cause", self->words, 0, G_MAXUINT, &as_cause))
    self->has[HS_SIGNAL_CONSIDERS]
      = take_first (self, reading, "hypothesis.pursues", event->text, &self->at[HS_SIGNAL_CONSIDERS]);
}

/* What else is looked at, where nothing is supposed. */
static void
take_looked_at (HsSupposition *self, const HsReading *reading)
{
  HsPhraseMatch match, instrument;
  guint from, to;

  if (!hs_heads_find (reading->lexicon, "hypothesis.looks", self->words, &match)
      || !find_object (self, reading, &match, &from, &to))
    return;
  from = skip_lead (reading, self->words, from, to);
  while (from < to && find (reading, "hypothesis.instruments", self->words, from, to, &instrument))
    from = instrument.end;
  self->looked_at = from < to ? make_topic (self, reading, from, to) : NULL;
}

void
hs_supposition_init (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  HsPhraseMatch pursues;
  guint from, to;

  *self = (HsSupposition) { .words = hs_words_new (event->text), .about = hs_topic_new () };
  hs_topic_add_words (self->about, reading->lexicon, self->words, 0, G_MAXUINT);
  for (HsSignal signal = HS_SIGNAL_SUPPOSES; signal <= HS_SIGNAL_CONSIDERS && self->text == NULL; signal++)
    self->has[signal] = take_first (self, reading, sets[signal], event->text, &self->at[signal]);
  for (HsSignal signal = HS_SIGNAL_MISLEADS; signal < HS_N_SIGNALS; signal++)
    self->has[signal] = find (reading, sets[signal], self->words, 0, G_MAXUINT, &self->at[signal]);
  if (self->text == NULL && self->has[HS_SIGNAL_MISLEADS])
    take_first (self, reading, "hypothesis.pursues", event->text, &pursues);
  take_as_cause (self, reading, event);
  take_labelled (self, reading, event);
  if (self->text == NULL)
    take_looked_at (self, reading);
  if (self->has[HS_SIGNAL_REFUTES] && find_object (self, reading, &self->at[HS_SIGNAL_REFUTES], &from, &to))
    self->refuted = make_topic (self, reading, from, to);
}

void
hs_supposition_clear (HsSupposition *self)
{
  g_clear_pointer (&self->words, hs_words_free);
  g_clear_pointer (&self->about, hs_topic_free);
  g_clear_pointer (&self->topic, hs_topic_free);
  g_clear_pointer (&self->refuted, hs_topic_free);
  g_clear_pointer (&self->looked_at, hs_topic_free);
  g_clear_pointer (&self->text, g_free);
}

gboolean
hs_supposition_opens (const HsSupposition *self)
{
  return self->has[HS_SIGNAL_SUPPOSES] || self->has[HS_SIGNAL_CONSIDERS];
}

gboolean
hs_supposition_refutes_itself (const HsSupposition *self)
{
  guint from = self->at[self->has[HS_SIGNAL_SUPPOSES] ? HS_SIGNAL_SUPPOSES : HS_SIGNAL_CONSIDERS].start;

  return self->has[HS_SIGNAL_MISLEADS] || (self->has[HS_SIGNAL_REFUTES] && self->at[HS_SIGNAL_REFUTES].start >= from);
}

const HsPhraseMatch *
hs_supposition_get_evidence (const HsSupposition *self)
{
  static const HsSignal order[] = {
    HS_SIGNAL_MISLEADS, HS_SIGNAL_SUPPOSES, HS_SIGNAL_CONSIDERS, HS_SIGNAL_REFUTES, HS_SIGNAL_FAILS,
  };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (self->has[order[i]])
      return &self->at[order[i]];
  return NULL;
}
