/* hs-suppositions.c: what one event says of suppositions about the cause
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-heads.h"
#include "hs-supposed.h"
#include "hs-suppositions.h"

/* A question of so many words may name a suspect without a verb. */
#define BARE_WORDS 3

/* Their phrases in the lexicon, by signal. */
static const char *const sets[HS_N_SIGNALS] = {
  "hypothesis.opens",   "hypothesis.considers", "hypothesis.misleads",
  "hypothesis.refutes", "hypothesis.replaces",  "hypothesis.fails",
  "hypothesis.doubts",  "hypothesis.finds",     "hypothesis.replies",
  "hypothesis.acquits", "hypothesis.undoes",
};

/* (nullable): the meaning of words @from to before @to; %NULL where they have none. */
static HsTopic *
make_topic (const HsSupposition *self, const HsReading *reading, guint from, guint to)
{
  g_autoptr (HsTopic) topic = hs_topic_new ();

  hs_topic_add_words (topic, reading->lexicon, self->words, from, to);
  return hs_topic_get_size (topic) > 0 ? g_steal_pointer (&topic) : NULL;
}

/* Whether words @from to before @to speak of what is to come or to be done ("that the fix will hold"), not of a cause. */
static gboolean
is_remedy (const HsSupposition *self, const HsReading *reading, guint from, guint to)
{
  HsPhraseMatch match;

  return hs_reading_find (reading, "hypothesis.remedies", self->words, from, to, &match);
}

/* Where "an overload due to the sale" goes on to what is thought to lie behind the thing that it names. */
static guint
find_named_end (const HsReading *reading, const HsWords *words, guint from, guint to)
{
  HsPhraseMatch behind;

  if (from < to && hs_reading_find (reading, "hypothesis.behind", words, from + 1, to, &behind))
    return behind.start;
  return to;
}

/* Takes words @from to before @to for the hypothesis; what stands in brackets only explains it. */
static gboolean
take_words (HsSupposition *self, const HsReading *reading, const char *text, guint from, guint to)
{
  g_autoptr (HsTopic) topic = hs_topic_new ();
  guint named;

  from = hs_supposed_skip_lead (reading, self->words, from, to);
  if (from < to && is_remedy (self, reading, from, to))
    return FALSE;
  named = find_named_end (reading, self->words, from, to);
  for (guint i = from, next; i < named; i = next)
    {
      next = i > from ? hs_supposed_skip_brackets (self->words, text, i, to) : i;
      next += next == i ? 1 : 0;
      if (next == i + 1)
        hs_topic_add_words (topic, reading->lexicon, self->words, i, next);
    }
  if (hs_topic_get_size (topic) == 0)
    {
      hs_topic_add_weak_words (topic, reading->lexicon, self->words, from, to);
      self->weak = hs_topic_get_size (topic) > 0;
    }
  if (hs_topic_get_size (topic) == 0)
    return FALSE;
  self->topic = g_steal_pointer (&topic);
  self->text = hs_supposed_cut_text (self->words, text, from, to);
  return TRUE;
}

/* Whether words @from to before @to give a verdict on a hypothesis rather than name one ("dead", "was ruled out"). */
static gboolean
is_verdict (const HsSupposition *self, const HsReading *reading, guint from, guint to)
{
  HsPhraseMatch match;

  if (hs_reading_find (reading, "hypothesis.verdict", self->words, from, from + 1, &match))
    return TRUE;
  return hs_reading_find (reading, "hypothesis.verdict_alone", self->words, from, from + 1, &match) && match.end >= to;
}

/* Takes the hypothesis that the match speaks of. */
static gboolean
take_hypothesis (HsSupposition *self, const HsReading *reading, const char *text, const HsPhraseMatch *match)
{
  HsPhraseMatch nothing;
  guint from, to;

  if (!hs_supposed_find_object (reading, self->words, text, match, &from, &to) || is_verdict (self, reading, from, to))
    return FALSE;
  from = hs_supposed_skip_lead (reading, self->words, from, to);
  if (from < to && (is_verdict (self, reading, from, to)
                    || hs_reading_find (reading, "hypothesis.about_nothing", self->words, from, from + 1, &nothing)))
    return FALSE;
  return take_words (self, reading, text, from, to);
}

/* Moves @match on to the phrase that stands in what it speaks of ("first guess: we suspected ..."). */
static void
move_inside (const HsSupposition *self, const HsReading *reading, const char *set, const char *text, HsPhraseMatch *match)
{
  HsPhraseMatch inner;

  while (match->capture == HS_CAPTURE_AFTER && match->end < hs_words_get_length (self->words)
         && hs_reading_find (reading, set, self->words, match->end, hs_supposed_find_end (reading, self->words, text, match->end), &inner)
         && inner.capture == HS_CAPTURE_AFTER)
    *match = inner;
}

/* Takes the hypothesis of the first phrase of @set that names one and does not recall it as left. */
static gboolean
take_first (HsSupposition *self, const HsReading *reading, const char *set, const char *text, HsPhraseMatch *match)
{
  HsPhraseMatch recall;

  for (guint from = 0; hs_reading_find (reading, set, self->words, from, G_MAXUINT, match); from = match->start + 1)
    {
      move_inside (self, reading, set, text, match);
      if (!hs_reading_find (reading, "hypothesis.recalls", self->words, match->start, match->start + 1, &recall)
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
  guint label = hs_entry_find_label (event->text), n = hs_words_get_length (self->words), from;

  self->labelled = n > 0 && hs_heads_say (reading->lexicon, "hypothesis.label", labels, labels->len);
  if (!self->labelled || self->has[HS_SIGNAL_MISLEADS])
    return;
  self->has[HS_SIGNAL_MISLEADS] = TRUE;
  self->at[HS_SIGNAL_MISLEADS] = match;
  if (self->text != NULL || take_first (self, reading, "hypothesis.pursues", event->text, &match))
    return;
  from = hs_words_find (self->words, label);
  if (from < n)
    take_words (self, reading, event->text, from, hs_supposed_find_end (reading, self->words, event->text, from));
}

/* "Wrong track: the quota": what stands after the colon is the lead. */
static void
take_called (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  guint from = self->at[HS_SIGNAL_MISLEADS].end;

  if (self->text == NULL && self->has[HS_SIGNAL_MISLEADS] && from < hs_words_get_length (self->words)
      && hs_words_get (self->words, from)->gap == HS_GAP_CLAUSE)
    take_words (self, reading, event->text, from, hs_supposed_find_end (reading, self->words, event->text, from));
}

/* What somebody says by a phrase of @set, with a word of @filter in it or, unless @wanted, without one ("the forum says the
 * tables may be damaged"; "bots, says everyone"). */
static void
take_said (HsSupposition *self, const HsReading *reading, const HsEvent *event, const char *set, const char *filter, gboolean wanted)
{
  HsPhraseMatch match, inner;
  guint from, to;

  for (guint i = 0; self->text == NULL && hs_reading_find (reading, set, self->words, i, G_MAXUINT, &match); i = match.start + 1)
    if (hs_supposed_find_object (reading, self->words, event->text, &match, &from, &to)
        && hs_reading_find (reading, filter, self->words, from, to, &inner) == wanted
        && take_words (self, reading, event->text, from, to))
      {
        self->has[HS_SIGNAL_CONSIDERS] = TRUE;
        self->at[HS_SIGNAL_CONSIDERS] = wanted ? inner : match;
      }
}

/* Whether the sentence that ends before word @end of @text is a question. */
static gboolean
is_question (const HsWords *words, const char *text, guint end)
{
  const char *from = text + hs_words_get (words, end - 1)->end;
  const char *to = end < hs_words_get_length (words) ? text + hs_words_get (words, end)->start : from + strlen (from);

  return memchr (from, '?', (gsize) (to - from)) != NULL;
}

/* A question that can be answered with yes or no, and is not put to somebody, asks whether it is so. */
static void
take_asked (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  HsPhraseMatch match, people;

  for (guint i = 0; self->text == NULL && i < hs_words_get_length (self->words); i++)
    {
      HsGap gap = hs_words_get (self->words, i)->gap;
      guint end;

      if ((gap != HS_GAP_QUOTE && gap < HS_GAP_CLAUSE) || !hs_reading_find (reading, "hypothesis.asks", self->words, i, i + 1, &match)
          || hs_reading_find (reading, "hypothesis.asks_people", self->words, i, i + 1, &people))
        continue;
      end = hs_words_sentence_end (self->words, i);
      if (match.end >= end || !is_question (self->words, event->text, end))
        continue;
      self->asks = take_words (self, reading, event->text, match.end, hs_supposed_find_end (reading, self->words, event->text, match.end));
      self->has[HS_SIGNAL_CONSIDERS] = self->asks;
      self->at[HS_SIGNAL_CONSIDERS] = match;
      self->has[HS_SIGNAL_REFUTES] = hs_reading_find (reading, "hypothesis.doubts", self->words, end, G_MAXUINT, &people)
                                     || self->has[HS_SIGNAL_REFUTES];
      if (self->has[HS_SIGNAL_REFUTES] && self->at[HS_SIGNAL_REFUTES].end == 0)
        self->at[HS_SIGNAL_REFUTES] = people;
    }
}

/* A question of few words asks whether what it names is the cause ("Another attack?"). */
static void
take_bare_question (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  HsPhraseMatch nothing;

  for (guint i = 0, end; self->text == NULL && i < hs_words_get_length (self->words); i = end)
    {
      end = hs_words_sentence_end (self->words, i);
      if (end - i > BARE_WORDS || !is_question (self->words, event->text, end)
          || hs_reading_find (reading, "hypothesis.asks_nothing", self->words, i, end, &nothing)
          || hs_reading_find (reading, "hypothesis.asks", self->words, i, i + 1, &nothing))
        continue;
      self->asks = take_words (self, reading, event->text, i, end);
      self->has[HS_SIGNAL_CONSIDERS] = self->asks;
      self->at[HS_SIGNAL_CONSIDERS] = (HsPhraseMatch) { i, end, HS_CAPTURE_NONE };
    }
}

/* What a clause begins with that calls something likely ("must be the cache", "perhaps the new release"). */
static void
take_exclaimed (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  HsPhraseMatch match;

  for (guint i = 0; self->text == NULL && hs_reading_find (reading, "hypothesis.exclaims", self->words, i, G_MAXUINT, &match);
       i = match.start + 1)
    if (hs_words_get (self->words, match.start)->gap >= HS_GAP_QUOTE && hs_words_get (self->words, match.start)->gap != HS_GAP_COMMA
        && take_hypothesis (self, reading, event->text, &match))
      {
        self->has[HS_SIGNAL_CONSIDERS] = TRUE;
        self->at[HS_SIGNAL_CONSIDERS] = match;
      }
}

/* What is looked at or treated because it was touched lately is considered. */
static void
take_touched (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  HsPhraseMatch touched;

  if (self->text != NULL || !hs_reading_find (reading, "hypothesis.touched", self->words, 0, G_MAXUINT, &touched))
    return;
  self->at[HS_SIGNAL_CONSIDERS] = touched;
  self->has[HS_SIGNAL_CONSIDERS] = take_first (self, reading, "hypothesis.looks", event->text, &touched)
                                   || take_first (self, reading, "hypothesis.treats", event->text, &touched);
}

/* What is looked at "as a possible cause" is considered. */
static void
take_as_cause (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  HsPhraseMatch as_cause;

  if (self->text == NULL && hs_reading_find (reading, "hypothesis.as_cause", self->words, 0, G_MAXUINT, &as_cause))
    self->has[HS_SIGNAL_CONSIDERS]
      = take_first (self, reading, "hypothesis.pursues", event->text, &self->at[HS_SIGNAL_CONSIDERS]);
}

/* What else is looked at, where nothing is supposed. */
static void
take_looked_at (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  HsPhraseMatch match, instrument;
  guint from, to;

  if (!hs_heads_find (reading->lexicon, "hypothesis.looks", self->words, &match)
      || !hs_supposed_find_object (reading, self->words, event->text, &match, &from, &to))
    return;
  from = hs_supposed_skip_lead (reading, self->words, from, to);
  while (from < to && hs_reading_find (reading, "hypothesis.instruments", self->words, from, to, &instrument))
    from = instrument.end;
  self->looked_at = from < to ? make_topic (self, reading, from, to) : NULL;
}

/* "... is running, so we hold it responsible": what is believed stands before, as what somebody said or as the thing
 * that the sentence speaks of. */
static void
take_referred (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  HsPhraseMatch match, verb;
  guint from;

  if (self->text != NULL || !hs_reading_find (reading, "hypothesis.believes", self->words, 0, G_MAXUINT, &match))
    return;
  self->at[HS_SIGNAL_SUPPOSES] = match;
  self->has[HS_SIGNAL_SUPPOSES] = take_first (self, reading, "hypothesis.says", event->text, &verb);
  from = hs_words_sentence_start (self->words, match.start);
  if (!self->has[HS_SIGNAL_SUPPOSES] && hs_reading_find (reading, "hypothesis.verbs", self->words, from, match.start, &verb)
      && verb.start > from)
    self->has[HS_SIGNAL_SUPPOSES] = take_words (self, reading, event->text, from, verb.start);
}

/* The sentence that clears something names it, and so does the one that takes it back: before that, or else after. */
static void
take_acquitted (HsSupposition *self, const HsReading *reading)
{
  const HsSignal signal = self->has[HS_SIGNAL_ACQUITS] ? HS_SIGNAL_ACQUITS : HS_SIGNAL_UNDOES;
  guint at = self->at[signal].start, from;

  if (!self->has[signal])
    return;
  from = hs_words_sentence_start (self->words, at);
  if (from < at && signal == HS_SIGNAL_ACQUITS)
    self->acquitted = make_topic (self, reading, from, at);
  if (self->acquitted == NULL)
    self->acquitted = make_topic (self, reading, from, hs_words_sentence_end (self->words, at));
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
    self->has[signal] = hs_reading_find (reading, sets[signal], self->words, 0, G_MAXUINT, &self->at[signal]);
  if (self->text == NULL && self->has[HS_SIGNAL_MISLEADS])
    take_first (self, reading, "hypothesis.pursues", event->text, &pursues);
  take_referred (self, reading, event);
  take_called (self, reading, event);
  take_as_cause (self, reading, event);
  take_said (self, reading, event, "hypothesis.says", "hypothesis.hedges", TRUE);
  take_said (self, reading, event, "hypothesis.quotes", "hypothesis.unlike_cause", FALSE);
  take_exclaimed (self, reading, event);
  take_asked (self, reading, event);
  take_bare_question (self, reading, event);
  take_touched (self, reading, event);
  take_labelled (self, reading, event);
  if (self->text == NULL)
    take_looked_at (self, reading, event);
  if (self->has[HS_SIGNAL_REFUTES] && hs_supposed_find_object (reading, self->words, event->text, &self->at[HS_SIGNAL_REFUTES], &from, &to))
    self->refuted = make_topic (self, reading, from, to);
  take_acquitted (self, reading);
}

void
hs_supposition_clear (HsSupposition *self)
{
  g_clear_pointer (&self->words, hs_words_free);
  g_clear_pointer (&self->about, hs_topic_free);
  g_clear_pointer (&self->topic, hs_topic_free);
  g_clear_pointer (&self->refuted, hs_topic_free);
  g_clear_pointer (&self->acquitted, hs_topic_free);
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

gboolean
hs_supposition_ends_in_doubt (const HsSupposition *self)
{
  const HsPhraseMatch *doubt = &self->at[HS_SIGNAL_DOUBTS];
  guint sentence;

  if (!self->has[HS_SIGNAL_DOUBTS])
    return FALSE;
  sentence = hs_words_sentence_start (self->words, doubt->start);
  return sentence > 0 && doubt->start <= sentence + 1;
}

/* Whether word @index carries a meaning. */
static gboolean
carries (const HsSupposition *self, const HsReading *reading, guint index)
{
  g_autoptr (HsTopic) word = make_topic (self, reading, index, index + 1);

  return word != NULL;
}

/* The first word of the phrase of nouns that word @index stands in ("the storm by the collectors"). */
static guint
find_phrase_start (const HsSupposition *self, const HsReading *reading, guint index)
{
  guint start = index;
  HsPhraseMatch link;

  while (start > 0 && hs_words_get (self->words, start)->gap <= HS_GAP_QUOTE)
    if (carries (self, reading, start - 1))
      start--;
    else if (start > 2 && hs_reading_find (reading, "hypothesis.links", self->words, start - 2, start, &link) && link.end == start
             && carries (self, reading, link.start - 1))
      start = link.start - 1;
    else
      break;
  return start;
}

gboolean
hs_supposition_take_shared (HsSupposition *self, const HsReading *reading, const HsEvent *event, const HsTopic *shared)
{
  const guint n = hs_words_get_length (self->words);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (HsTopic) word = hs_topic_new ();

      hs_topic_add_words (word, reading->lexicon, self->words, i, i + 1);
      if (hs_topic_count_common (word, shared) == 0)
        continue;
      i = find_phrase_start (self, reading, i);
      return take_words (self, reading, event->text, i, hs_supposed_find_end (reading, self->words, event->text, i));
    }
  return FALSE;
}

gboolean
hs_supposition_take_treated (HsSupposition *self, const HsReading *reading, const HsEvent *event)
{
  self->has[HS_SIGNAL_CONSIDERS] = take_first (self, reading, "hypothesis.treats", event->text, &self->at[HS_SIGNAL_CONSIDERS]);
  return self->has[HS_SIGNAL_CONSIDERS];
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
