/* hs-judgement.c: whether a supposition was wrong, by the cause and by what follows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-judgement.h"
#include "hs-event-order.h"
#include "hs-supposed.h"

/* More than this of a hypothesis that is not held firmly in the cause leaves it open whether it is right. */
#define UNSURE_SHARE 0.2

/* So many events later nobody comes back to a hypothesis. */
#define HORIZON 200

HsEvent *
hs_judge_get_event (const HsJudge *self, guint index)
{
  guint at = self->newest_first ? self->n_events - 1 - index : index;

  return &g_array_index (self->reading->builder->events, HsEvent, at);
}

gboolean
hs_judge_finds_nothing (const HsJudge *self, guint index)
{
  const guint end = MIN (self->n_events, index + HORIZON);

  if (self->told[index].has[HS_SIGNAL_FINDS] || hs_topic_get_size (self->cause) == 0
      || hs_topic_count_common (self->told[index].about, self->cause) > 0)
    return FALSE;
  for (guint i = index + 1; i < end && !hs_judge_ends_incident (self, i); i++)
    if (hs_topic_count_common (self->told[i].about, self->cause) >= HS_JUDGE_CAUSE_WORDS)
      return TRUE;
  return FALSE;
}

gboolean
hs_judge_finds_cause (const HsJudge *self, guint index)
{
  const HsEventKind kind = hs_judge_get_event (self, index)->kind;

  const gboolean doubts = hs_supposition_opens (&self->told[index]) || self->told[index].has[HS_SIGNAL_REFUTES];

  return (kind == HS_EVENT_IDENTIFICATION && !(doubts && hs_judge_finds_nothing (self, index)))
         || ((kind == HS_EVENT_MITIGATION || kind == HS_EVENT_INVESTIGATION) && self->told[index].has[HS_SIGNAL_FINDS]);
}

gboolean
hs_judge_ends_incident (const HsJudge *self, guint index)
{
  return hs_judge_get_event (self, index)->kind == HS_EVENT_RESOLUTION;
}

/* Whether event @index speaks of the hypothesis of event @from: one that supposes something itself, of nothing
 * else; one that does something, of what that event tells. */
gboolean
hs_judge_is_about (const HsJudge *self, guint index, guint from)
{
  const HsSupposition *told = &self->told[index];
  const HsTopic *topic = self->told[from].topic;
  double share = topic != NULL ? hs_topic_get_share (topic, told->about) : 0;

  if (hs_supposition_opens (told))
    return share >= 1.0 || hs_topic_get_share (told->topic, topic) >= 1.0;
  if (hs_judge_get_event (self, index)->kind == HS_EVENT_MITIGATION)
    share = MAX (share, hs_topic_get_share (told->about, self->told[from].about));
  return share >= HS_JUDGE_ABOUT_SHARE;
}

/* Whether event @index rules out, or calls misleading, the hypothesis of event @from. */
gboolean
hs_judge_rules_out (const HsJudge *self, guint index, guint from)
{
  const HsSupposition *told = &self->told[index];

  if (told->has[HS_SIGNAL_REFUTES] && told->refuted != NULL
      && hs_topic_get_share (told->refuted, self->told[from].topic) >= HS_JUDGE_ABOUT_SHARE)
    return TRUE;
  return (told->has[HS_SIGNAL_REFUTES] || told->has[HS_SIGNAL_MISLEADS]) && hs_judge_is_about (self, index, from);
}

/* Whether a later event rules out by name what event @index supposes, before the cause is known. */
gboolean
hs_judge_is_refuted_later (const HsJudge *self, guint index, guint after)
{
  const guint end = MIN (self->n_events, after + HORIZON);

  for (guint i = after + 1; i < end && !hs_judge_ends_incident (self, i) && !hs_judge_finds_cause (self, i); i++)
    if (hs_judge_rules_out (self, i, index))
      return TRUE;
  return FALSE;
}

/* Whether event @index clears something, or takes back what was done. */
static gboolean
clears (const HsSupposition *told)
{
  return told->has[HS_SIGNAL_ACQUITS] || told->has[HS_SIGNAL_UNDOES];
}

/* Whether event @index tells what speaks against an idea, by whatever words. */
static gboolean
gainsays (const HsSupposition *told)
{
  return clears (told) || told->has[HS_SIGNAL_DOUBTS] || told->has[HS_SIGNAL_FAILS];
}

/* Whether event @index names what event @from supposes, or clears something that this one speaks of. */
static gboolean
names (const HsJudge *self, guint index, guint from)
{
  const HsTopic *cleared = self->told[index].acquitted;

  return hs_judge_is_about (self, index, from)
         || (cleared != NULL && hs_topic_get_share (cleared, self->told[from].about) >= HS_JUDGE_ABOUT_SHARE);
}

/* Whether soon after event @after one that @tells names what event @index supposes. */
static gboolean
is_told_later (const HsJudge *self, guint index, guint after, gboolean (*tells) (const HsSupposition *told))
{
  const guint end = MIN (self->n_events, after + HS_JUDGE_NEAR);

  for (guint i = after + 1; i < end && !hs_judge_ends_incident (self, i) && !hs_judge_finds_cause (self, i); i++)
    if (!hs_supposition_opens (&self->told[i]) && tells (&self->told[i]) && names (self, i, index))
      return TRUE;
  return FALSE;
}

gboolean
hs_judge_is_gainsaid_later (const HsJudge *self, guint index, guint after)
{
  return is_told_later (self, index, after, gainsays);
}

gboolean
hs_judge_is_cleared_later (const HsJudge *self, guint index, guint after)
{
  return is_told_later (self, index, after, clears);
}

/* Whether event @index tells of something seen or heard, as far as its kind shows. */
gboolean
hs_judge_tells_what_is_seen (const HsJudge *self, guint index)
{
  const HsEventKind kind = hs_judge_get_event (self, index)->kind;

  if (kind == HS_EVENT_COMMUNICATION)
    return self->told[index].has[HS_SIGNAL_REPLIES];
  if (kind == HS_EVENT_MITIGATION)
    return hs_supposition_ends_in_doubt (&self->told[index])
           || !hs_reading_says (self->reading, "hypothesis.acts", hs_judge_get_event (self, index)->text);
  return kind == HS_EVENT_INVESTIGATION || kind == HS_EVENT_DETECTION || kind == HS_EVENT_TRIGGER || kind == HS_EVENT_OTHER;
}

gboolean
hs_judge_is_in_vain (const HsJudge *self, guint index)
{
  const guint next = index + 1;

  return next < self->n_events && !hs_judge_ends_incident (self, next) && !hs_judge_finds_cause (self, next)
         && (self->told[next].has[HS_SIGNAL_FAILS] || self->told[next].has[HS_SIGNAL_UNDOES]);
}

/* Whether the first thing that is seen after event @index speaks against its hypothesis. */
static gboolean
is_doubted_next (const HsJudge *self, guint index)
{
  const guint end = MIN (self->n_events, index + HS_JUDGE_NEAR);

  for (guint i = index + 1; i < end && !hs_judge_ends_incident (self, i) && !hs_judge_finds_cause (self, i); i++)
    if (hs_judge_tells_what_is_seen (self, i))
      return self->told[i].has[HS_SIGNAL_DOUBTS] || self->told[i].has[HS_SIGNAL_FAILS] || self->told[i].has[HS_SIGNAL_REFUTES];
  return FALSE;
}

/* Whether the first thing that is seen after event @index shows that its hypothesis is wrong. */
static gboolean
is_disproved_next (const HsJudge *self, guint index)
{
  const guint end = MIN (self->n_events, index + HS_JUDGE_NEAR);

  for (guint i = index + 1; i < end && !hs_judge_ends_incident (self, i) && !hs_judge_finds_cause (self, i); i++)
    if (hs_supposition_opens (&self->told[i]))
      return FALSE;
    else if (self->told[i].has[HS_SIGNAL_FAILS] || self->told[i].has[HS_SIGNAL_REFUTES])
      return self->told[i].has[HS_SIGNAL_FAILS] || hs_judge_tells_what_is_seen (self, i);
  return FALSE;
}

/* Whether the first thing that is done because of event @index, and takes back what it blames, has no effect. */
static gboolean
is_acted_on_in_vain (const HsJudge *self, guint index)
{
  const guint end = MIN (self->n_events, index + HS_JUDGE_NEAR);
  const gboolean blames_release = hs_reading_says (self->reading, "hypothesis.released", self->told[index].text);

  for (guint i = index + 1; i < end && !hs_judge_ends_incident (self, i) && !hs_judge_finds_cause (self, i); i++)
    {
      const HsEvent *event = hs_judge_get_event (self, i);

      if (hs_supposition_opens (&self->told[i]))
        return FALSE;
      if (event->kind == HS_EVENT_MITIGATION && blames_release && hs_reading_says (self->reading, "hypothesis.rolls_back", event->text))
        return self->told[i].has[HS_SIGNAL_FAILS];
    }
  return FALSE;
}

/* A supposition is wrong where the document says so, or where its root cause is another. */
HsJudgement
hs_judge_weigh (const HsJudge *self, guint index)
{
  const HsSupposition *told = &self->told[index];
  double share;

  if (hs_judge_finds_cause (self, index) || hs_judge_ends_incident (self, index) || told->text == NULL)
    return HS_JUDGEMENT_RIGHT;
  if (hs_supposition_refutes_itself (told) || hs_judge_is_refuted_later (self, index, index) || is_acted_on_in_vain (self, index))
    return HS_JUDGEMENT_WRONG;
  if (hs_topic_get_size (self->cause) == 0)
    return is_doubted_next (self, index) ? HS_JUDGEMENT_WRONG : HS_JUDGEMENT_UNSURE;
  share = hs_topic_get_share (told->topic, told->weak ? self->cause_weak : self->cause);
  if (share > HS_JUDGE_RIGHT_SHARE)
    return share < 1.0 && is_disproved_next (self, index) ? HS_JUDGEMENT_WRONG : HS_JUDGEMENT_RIGHT;
  if (!told->has[HS_SIGNAL_SUPPOSES] && !told->asks && hs_judge_get_event (self, index)->kind == HS_EVENT_DETECTION)
    return HS_JUDGEMENT_UNSURE;
  if (told->asks && (hs_topic_get_size (told->topic) < 2 || !is_doubted_next (self, index)) && !is_disproved_next (self, index))
    return HS_JUDGEMENT_UNSURE;
  return share > UNSURE_SHARE && !told->has[HS_SIGNAL_SUPPOSES] && !is_disproved_next (self, index) ? HS_JUDGEMENT_UNSURE : HS_JUDGEMENT_WRONG;
}

/* Adds the sentences of @text to the cause; those that tell what it was not only where @disclaimed. */
static void
add_cause (HsJudge *self, const char *text, gboolean disclaimed)
{
  g_autoptr (HsWords) words = hs_words_new (text);

  for (guint from = 0, to; from < hs_words_get_length (words); from = to)
    {
      HsPhraseMatch match;

      to = hs_words_sentence_end (words, from);
      if (!disclaimed && hs_reading_find (self->reading, "hypothesis.disclaims", words, from, to, &match))
        continue;
      hs_topic_add_words (self->cause, self->reading->lexicon, words, from, to);
      hs_topic_add_weak_words (self->cause_weak, self->reading->lexicon, words, from, to);
    }
}

/* The cause as the document gives it; else as the events tell that find it. */
static void
read_cause (HsJudge *self)
{
  const char *cause = self->reading->builder->root_cause.text;

  if (cause != NULL)
    add_cause (self, cause, FALSE);
  if (cause != NULL && hs_topic_get_size (self->cause) == 0)
    add_cause (self, cause, TRUE);
  for (guint i = 0; cause == NULL && i < self->n_events; i++)
    if (hs_judge_finds_cause (self, i))
      add_cause (self, hs_judge_get_event (self, i)->text, TRUE);
}

void
hs_judge_init (HsJudge *self, HsReading *reading)
{
  const guint n = reading->builder->events->len;

  *self = (HsJudge) { .reading = reading, .cause = hs_topic_new (), .cause_weak = hs_topic_new (), .n_events = n };
  self->told = g_new0 (HsSupposition, n);
  self->newest_first = hs_reading_is_newest_first (reading);
  for (guint i = 0; i < n; i++)
    hs_supposition_init (&self->told[i], reading, hs_judge_get_event (self, i));
  read_cause (self);
}

void
hs_judge_clear (HsJudge *self)
{
  for (guint i = 0; i < self->n_events; i++)
    hs_supposition_clear (&self->told[i]);
  g_clear_pointer (&self->told, g_free);
  g_clear_pointer (&self->cause, hs_topic_free);
  g_clear_pointer (&self->cause_weak, hs_topic_free);
}
