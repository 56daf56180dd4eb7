/* hs-hypotheses.c: which suppositions were wrong, from when to when, and how they ended
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-judgement.h"

/* So many hypotheses are held at a time. */
#define MAX_HELD 16

/* A hypothesis that is held: the event that took it up, and its path among the builder's. */
typedef struct
{
  guint from;
  guint path;
} Held;

/* The state of the model while it walks forward through the events. */
typedef struct
{
  HsJudge judge;
  GArray *held;         /* Held */
  gboolean cause_known; /* an event before has found it */
} Model;

static void
mark (const Model *model, guint index, const HsPhraseMatch *match)
{
  HsEvent *event = hs_judge_get_event (&model->judge, index);

  if (event->misleading)
    return;
  event->misleading = TRUE;
  if (match != NULL)
    hs_reading_add_evidence (model->judge.reading, event, model->judge.told[index].words, match, "misleading");
}

static void
open_path (Model *model, guint index)
{
  HsPath *path = hs_incident_builder_add_path (model->judge.reading->builder);
  Held held = { index, model->judge.reading->builder->paths->len - 1 };

  path->hypothesis = g_strdup (model->judge.told[index].text);
  path->from_event = hs_judge_get_event (&model->judge, index)->id;
  g_array_append_val (model->held, held);
  mark (model, index, hs_supposition_get_evidence (&model->judge.told[index]));
}

/* Whether event @index is of a lead that event @to rules out: something is done or looked at, or those are asked of whom
 * the lead or its refutation speaks; a formal escalation hands the incident on, not the lead. */
static gboolean
serves (const Model *model, guint index, guint from, guint to)
{
  const HsSupposition *told = &model->judge.told[index];
  const HsEvent *event = hs_judge_get_event (&model->judge, index);
  const gboolean shares = hs_topic_count_common (told->about, model->judge.told[to].about) > 0
                          || hs_topic_count_common (told->about, model->judge.told[from].about) > 0;

  if (hs_reading_says (model->judge.reading, "hypothesis.hands_on", event->text))
    return FALSE;
  if (event->kind == HS_EVENT_ESCALATION || event->escalation)
    return shares;
  if (event->kind == HS_EVENT_INVESTIGATION && !shares && told->looked_at == NULL)
    return FALSE;
  return (event->kind == HS_EVENT_MITIGATION || event->kind == HS_EVENT_INVESTIGATION)
         && !hs_reading_says (model->judge.reading, "hypothesis.reports", event->text);
}

/* What was done between taking up a lead and its refutation by event @to was done because of it. */
static void
mark_between (Model *model, guint from, guint to)
{
  for (guint i = from + 1; i < to && i < from + HS_JUDGE_NEAR; i++)
    if (serves (model, i, from, to))
      mark (model, i, hs_supposition_get_evidence (&model->judge.told[i]));
    else if (!hs_judge_get_event (&model->judge, i)->misleading)
      return;
}

static void
close_path (Model *model, guint held, guint index, HsEnded ended)
{
  guint number = g_array_index (model->held, Held, held).path;
  HsPath *path = &g_array_index (model->judge.reading->builder->paths, HsPath, number);

  path->to_event = hs_judge_get_event (&model->judge, index)->id;
  path->ended = ended;
  if (ended == HS_ENDED_REFUTED)
    mark_between (model, g_array_index (model->held, Held, held).from, index);
  g_array_remove_index (model->held, held);
}

static void
close_all (Model *model, guint index, HsEnded ended)
{
  while (model->held->len > 0)
    close_path (model, model->held->len - 1, index, ended);
}

/* Whether event @index tells of what was done because of the hypothesis of event @from. */
static gboolean
tells_of (const Model *model, guint index, guint from)
{
  return hs_judge_get_event (&model->judge, index)->kind == HS_EVENT_MITIGATION
         || hs_topic_count_common (model->judge.told[index].about, model->judge.told[from].about) > 0;
}

/* Event @index rules out what it names; where it names nothing that is held, the latest. */
static void
refute (Model *model, guint index)
{
  const HsSupposition *told = &model->judge.told[index];
  guint latest = g_array_index (model->held, Held, model->held->len - 1).from;
  HsSignal signal = HS_SIGNAL_REFUTES;
  gboolean named = FALSE;

  if (!told->has[signal])
    signal = told->has[HS_SIGNAL_FAILS] ? HS_SIGNAL_FAILS : HS_SIGNAL_DOUBTS;
  for (guint i = model->held->len; i-- > 0;)
    {
      guint from = g_array_index (model->held, Held, i).from;

      if (!hs_judge_rules_out (&model->judge, index, from) && !(told->has[HS_SIGNAL_FAILS] && hs_judge_is_about (&model->judge, index, from)))
        continue;
      close_path (model, i, index, HS_ENDED_REFUTED);
      named = TRUE;
    }
  if (!named && signal != HS_SIGNAL_REFUTES && hs_judge_is_refuted_later (&model->judge, latest, index))
    return;
  if (!named && signal == HS_SIGNAL_DOUBTS && hs_judge_is_gainsaid_later (&model->judge, latest, index))
    return;
  if (!named)
    close_path (model, model->held->len - 1, index, HS_ENDED_REFUTED);
  if (named || signal != HS_SIGNAL_FAILS || index < latest + HS_JUDGE_NEAR || tells_of (model, index, latest))
    mark (model, index, &told->at[signal]);
}

/* Event @index hands on an incident because nothing that was tried has led anywhere. */
static void
give_up (Model *model, guint index)
{
  const HsSupposition *told = &model->judge.told[index];

  close_all (model, index, HS_ENDED_REFUTED);
  if (told->has[HS_SIGNAL_REFUTES])
    mark (model, index, &told->at[HS_SIGNAL_REFUTES]);
}

/* The attention moves on: what no later event rules out by name is left. */
static void
replace (Model *model, guint index)
{
  for (guint i = model->held->len; i-- > 0;)
    if (model->held->len > MAX_HELD || !hs_judge_is_refuted_later (&model->judge, g_array_index (model->held, Held, i).from, index))
      close_path (model, i, index, HS_ENDED_REPLACED);
}

/* Whether event @index speaks of what is held, or of what was done because of it. */
static gboolean
continues (const Model *model, guint index)
{
  const HsSupposition *told = &model->judge.told[index];

  if (model->held->len > 0 && told->has[HS_SIGNAL_FAILS] && !hs_supposition_opens (told))
    return TRUE;
  for (guint i = 0; i < model->held->len; i++)
    if (hs_judge_is_about (&model->judge, index, g_array_index (model->held, Held, i).from))
      return TRUE;
  return FALSE;
}

/* Whether event @index sees the cause or does something against it, and so has left what is held. */
static gboolean
is_at_the_cause (const Model *model, guint index)
{
  const gboolean acts = hs_judge_get_event (&model->judge, index)->kind == HS_EVENT_MITIGATION;

  return (acts ? !hs_judge_is_in_vain (&model->judge, index) : hs_judge_tells_what_is_seen (&model->judge, index))
         && hs_topic_count_common (model->judge.told[index].about, model->judge.cause) >= HS_JUDGE_CAUSE_WORDS;
}

/* Whether event @index looks at another part than what is held is about. */
static gboolean
looks_elsewhere (const Model *model, guint index)
{
  const HsTopic *looked_at = model->judge.told[index].looked_at;

  if (looked_at == NULL || hs_judge_get_event (&model->judge, index)->kind != HS_EVENT_INVESTIGATION)
    return FALSE;
  for (guint i = 0; i < model->held->len; i++)
    if (hs_topic_count_common (looked_at, model->judge.told[g_array_index (model->held, Held, i).from].about) > 0)
      return FALSE;
  return TRUE;
}

/* Whether event @index takes a release back, while nothing that is held blames one. */
static gboolean
rolls_back_otherwise (const Model *model, guint index)
{
  if (!hs_reading_says (model->judge.reading, "hypothesis.rolls_back", hs_judge_get_event (&model->judge, index)->text))
    return FALSE;
  for (guint i = 0; i < model->held->len; i++)
    {
      const HsSupposition *held = &model->judge.told[g_array_index (model->held, Held, i).from];

      if (hs_reading_says (model->judge.reading, "hypothesis.released", held->text))
        return FALSE;
    }
  return TRUE;
}

/* What an event before took up and ruled out at once is left by the next. */
static void
leave_refuted (Model *model, guint index)
{
  for (guint i = model->held->len; i-- > 0;)
    {
      const HsSupposition *held = &model->judge.told[g_array_index (model->held, Held, i).from];

      if (hs_supposition_refutes_itself (held) && !held->has[HS_SIGNAL_MISLEADS])
        close_path (model, i, index, HS_ENDED_REFUTED);
    }
}

/* Whether event @index tells others of what event @from supposes. */
static gboolean
reports_on (const Model *model, guint index, guint from)
{
  return hs_judge_get_event (&model->judge, index)->kind == HS_EVENT_COMMUNICATION
         && hs_topic_count_common (model->judge.told[index].about, model->judge.told[from].topic) > 0;
}

/* Whether event @index, soon after a hypothesis was taken up, sees what speaks against it. */
static gboolean
gainsays (const Model *model, guint index, gboolean about)
{
  const HsSupposition *told = &model->judge.told[index];
  guint latest = g_array_index (model->held, Held, model->held->len - 1).from;

  return told->has[HS_SIGNAL_DOUBTS] && index < latest + HS_JUDGE_NEAR
         && (hs_judge_tells_what_is_seen (&model->judge, index) || reports_on (model, index, latest))
         && ((about && !hs_supposition_opens (told) && !told->has[HS_SIGNAL_MISLEADS])
             || hs_topic_count_common (told->about, model->judge.cause) < HS_JUDGE_CAUSE_WORDS);
}

/* Whether event @index, soon after a hypothesis was taken up, repairs something, and so because of it. */
static gboolean
rests_on_held (const Model *model, guint index)
{
  const HsEvent *event = hs_judge_get_event (&model->judge, index);
  guint latest = g_array_index (model->held, Held, model->held->len - 1).from;

  if (index >= latest + HS_JUDGE_NEAR || hs_supposition_refutes_itself (&model->judge.told[latest]))
    return FALSE;
  return event->kind == HS_EVENT_MITIGATION && !hs_reading_says (model->judge.reading, "hypothesis.reports", event->text);
}

/* Whether event @index turns to those whom the latest hypothesis blames. */
static gboolean
turns_to_the_blamed (const Model *model, guint index)
{
  const HsEvent *event = hs_judge_get_event (&model->judge, index);

  if (model->held->len == 0 || !(event->kind == HS_EVENT_ESCALATION || event->escalation))
    return FALSE;
  return hs_topic_count_common (model->judge.told[index].about,
                                model->judge.told[g_array_index (model->held, Held, model->held->len - 1).from].topic) > 0;
}

/* Whether event @index, which speaks of what is held, is of the wrong lead, and not just noticed or right. */
static gboolean
is_of_the_lead (const Model *model, guint index)
{
  const HsTopic *topic = model->judge.told[index].topic;

  return hs_judge_get_event (&model->judge, index)->kind != HS_EVENT_DETECTION
         && (topic == NULL || hs_topic_get_share (topic, model->judge.cause) <= HS_JUDGE_RIGHT_SHARE);
}

/* What was held before event @index, after it. */
static void
follow (Model *model, guint index, gboolean about)
{
  const HsSupposition *told = &model->judge.told[index];
  gboolean names_own = told->text != NULL && !about;

  if ((told->has[HS_SIGNAL_REFUTES] || told->has[HS_SIGNAL_FAILS]) && !names_own)
    (hs_judge_get_event (&model->judge, index)->escalation ? give_up : refute) (model, index);
  else if (told->has[HS_SIGNAL_REPLACES] || names_own
           || (!about && (looks_elsewhere (model, index) || rolls_back_otherwise (model, index))))
    replace (model, index);
  else if (!about && is_at_the_cause (model, index)
           && !hs_judge_is_cleared_later (&model->judge, g_array_index (model->held, Held, model->held->len - 1).from, index))
    close_all (model, index, HS_ENDED_CAUSE_FOUND);
  else if (gainsays (model, index, about))
    refute (model, index);
  else if (about ? is_of_the_lead (model, index) : rests_on_held (model, index))
    mark (model, index, hs_supposition_get_evidence (told));
  else if (turns_to_the_blamed (model, index))
    hs_judge_get_event (&model->judge, index)->suggested |= HS_FLAG_MISLEADING;
}

/* Whether event @index stands among the wrong leads that are listed beside the timeline, and tells of a new one. */
static gboolean
is_listed_apart (const Model *model, guint index)
{
  const GArray *paths = model->judge.reading->builder->paths;

  if (!model->judge.told[index].labelled || hs_judge_get_event (&model->judge, index)->time.form != HS_TIME_NONE)
    return FALSE;
  for (guint i = paths->len - MIN (paths->len, MAX_HELD); i < paths->len; i++)
    {
      g_autoptr (HsTopic) topic = hs_topic_new ();

      hs_topic_add_text (topic, model->judge.reading->lexicon, g_array_index (paths, HsPath, i).hypothesis);
      if (hs_topic_get_size (topic) == 0 || hs_topic_get_share (topic, model->judge.told[index].about) >= HS_JUDGE_ABOUT_SHARE)
        return FALSE;
    }
  return TRUE;
}

/* Whether event @index may have blamed what a later event clears: it does more than to notice or to look. */
static gboolean
may_blame (const Model *model, guint index)
{
  const HsSupposition *told = &model->judge.told[index];
  const HsEvent *event = hs_judge_get_event (&model->judge, index);

  if (event->kind != HS_EVENT_INVESTIGATION && event->kind != HS_EVENT_MITIGATION && event->kind != HS_EVENT_OTHER)
    return FALSE;
  return !event->misleading && (told->looked_at == NULL || hs_reading_says (model->judge.reading, "hypothesis.reasons", event->text));
}

/* The event shortly before @index that speaks most of @cleared; @index for none. */
static guint
find_speaker (const Model *model, guint index, const HsTopic *cleared)
{
  guint best = index, most = 0;

  for (guint i = index, n = 1; i-- > 0 && n <= HS_JUDGE_NEAR; n++)
    {
      guint common = hs_topic_count_common (cleared, model->judge.told[i].about);

      if (common <= most)
        continue;
      best = i;
      most = common;
    }
  return best;
}

/* Whether what event @index takes back was done by event @from, against something else than the cause. */
static gboolean
takes_back (const Model *model, guint index, guint from)
{
  return model->judge.told[index].has[HS_SIGNAL_UNDOES] && hs_judge_get_event (&model->judge, from)->kind == HS_EVENT_MITIGATION
         && hs_topic_get_size (model->judge.cause) > 0
         && hs_topic_count_common (model->judge.told[from].about, model->judge.cause) < HS_JUDGE_CAUSE_WORDS;
}

/* Closes the path that event @from took up where what it did is told to have failed, at the latest by event @index. */
static void
close_where_it_failed (Model *model, guint from, guint index)
{
  guint failed = from + 1;

  while (failed < index && !model->judge.told[failed].has[HS_SIGNAL_FAILS])
    failed++;
  close_path (model, model->held->len - 1, failed, HS_ENDED_REFUTED);
  for (guint i = failed; i < index; i++)
    mark (model, i, &model->judge.told[i].at[HS_SIGNAL_FAILS]);
}

/* What event @index clears or takes back was held guilty by the event before it that spoke of it, whatever words that
 * used. */
static void
find_cleared (Model *model, guint index)
{
  const HsSupposition *clears = &model->judge.told[index];
  const HsTopic *cleared = clears->acquitted;
  HsSupposition *told;
  guint from;

  if (cleared == NULL || hs_supposition_opens (clears) || hs_topic_get_share (cleared, model->judge.cause) > HS_JUDGE_RIGHT_SHARE)
    return;
  from = find_speaker (model, index, cleared);
  if (from == index || !may_blame (model, from) || !(clears->has[HS_SIGNAL_ACQUITS] || takes_back (model, index, from)))
    return;
  told = &model->judge.told[from];
  if (told->text == NULL && !hs_supposition_take_shared (told, model->judge.reading, hs_judge_get_event (&model->judge, from), cleared))
    return;
  open_path (model, from);
  close_where_it_failed (model, from, index);
  mark (model, index, &clears->at[clears->has[HS_SIGNAL_ACQUITS] ? HS_SIGNAL_ACQUITS : HS_SIGNAL_UNDOES]);
}

/* Whether event @from acts with a motive that its words tell, on something that the cause does not speak of. */
static gboolean
acts_on_a_guess (const Model *model, guint from)
{
  const HsEvent *event = hs_judge_get_event (&model->judge, from);

  return event->kind == HS_EVENT_MITIGATION && !event->misleading && !event->escalation && hs_topic_get_size (model->judge.cause) > 0
         && hs_topic_count_common (model->judge.told[from].about, model->judge.cause) == 0
         && hs_reading_says (model->judge.reading, "hypothesis.motives", event->text);
}

/* Event @index tells that what the event before it did was in vain: a guess, whatever words told it. */
static void
find_tried (Model *model, guint index)
{
  HsSupposition *told = index > 0 ? &model->judge.told[index - 1] : NULL;

  if (told == NULL || told->text != NULL || !acts_on_a_guess (model, index - 1)
      || !hs_supposition_take_treated (told, model->judge.reading, hs_judge_get_event (&model->judge, index - 1)))
    return;
  open_path (model, index - 1);
  close_path (model, model->held->len - 1, index, HS_ENDED_REFUTED);
  mark (model, index, &model->judge.told[index].at[model->judge.told[index].has[HS_SIGNAL_FAILS] ? HS_SIGNAL_FAILS : HS_SIGNAL_REFUTES]);
}

/* Event @index takes back what was done for a lead that is left. */
static void
follow_undone (Model *model, guint index)
{
  const HsSupposition *told = &model->judge.told[index];

  for (guint i = index, n = 1; i-- > 0 && n <= HS_JUDGE_NEAR; n++)
    if (hs_judge_get_event (&model->judge, i)->misleading
        && hs_topic_get_share (told->acquitted, model->judge.told[i].about) >= HS_JUDGE_ABOUT_SHARE)
      mark (model, index, &told->at[HS_SIGNAL_UNDOES]);
}

static void
read_event (Model *model, guint index)
{
  const guint n_held = model->held->len;
  const HsSupposition *told = &model->judge.told[index];
  gboolean about = continues (model, index);
  HsJudgement judgement;

  if (told->acquitted != NULL && told->has[HS_SIGNAL_UNDOES] && !model->cause_known)
    follow_undone (model, index);
  if ((hs_judge_finds_cause (&model->judge, index) && !(about && hs_judge_finds_nothing (&model->judge, index))) || hs_judge_ends_incident (&model->judge, index))
    {
      close_all (model, index, HS_ENDED_CAUSE_FOUND);
      model->cause_known |= hs_judge_finds_cause (&model->judge, index);
      return;
    }
  if (model->held->len > 0)
    follow (model, index, about);
  if (told->acquitted != NULL && model->held->len == n_held && !about && !model->cause_known)
    find_cleared (model, index);
  if ((told->has[HS_SIGNAL_FAILS] || told->has[HS_SIGNAL_REFUTES]) && n_held == 0 && !hs_supposition_opens (told) && !model->cause_known)
    find_tried (model, index);
  leave_refuted (model, index);
  judgement = told->text != NULL && !about && (!model->cause_known || is_listed_apart (model, index)) ? hs_judge_weigh (&model->judge, index) : HS_JUDGEMENT_RIGHT;
  if (judgement == HS_JUDGEMENT_WRONG)
    open_path (model, index);
  else if (judgement == HS_JUDGEMENT_UNSURE)
    hs_judge_get_event (&model->judge, index)->suggested |= HS_FLAG_MISLEADING;
  if (told->has[HS_SIGNAL_MISLEADS])
    mark (model, index, &told->at[HS_SIGNAL_MISLEADS]);
}

void
hs_reading_read_hypotheses (HsReading *self)
{
  g_autoptr (GArray) held = g_array_new (FALSE, FALSE, sizeof (Held));
  Model model = { .held = held };

  hs_judge_init (&model.judge, self);
  for (guint i = 0; i < model.judge.n_events; i++)
    read_event (&model, i);
  hs_judge_clear (&model.judge);
}
