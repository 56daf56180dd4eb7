/* hs-hypotheses.c: which suppositions were wrong, from when to when, and how they ended
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-suppositions.h"

/* More than this of a hypothesis must stand in the cause for it to be the right lead, and at least so much of
 * it in an event for that to be about it. */
#define RIGHT_SHARE 0.5
#define ABOUT_SHARE 0.5

/* More than this of a hypothesis that is not held firmly in the cause leaves it open whether it is right. */
#define UNSURE_SHARE 0.2

/* So many events later nobody comes back to a hypothesis, and so many are held at a time. */
#define HORIZON 200
#define MAX_HELD 16

/* So many events after a hypothesis was taken up, what is seen is still seen with it in mind. */
#define NEAR 4

/* So many words of the cause in what is done show that it is known. */
#define CAUSE_WORDS 2

typedef enum
{
  JUDGEMENT_RIGHT,
  JUDGEMENT_UNSURE,
  JUDGEMENT_WRONG,
} Judgement;

/* A hypothesis that is held: the event that took it up, and its path among the builder's. */
typedef struct
{
  guint from;
  guint path;
} Held;

/* The state of the model while it walks forward through the events. */
typedef struct
{
  HsReading *reading;
  HsTopic *cause;
  HsTopic *cause_weak; /* its words that say little by themselves */
  HsSupposition *told; /* by event */
  guint n_events;
  GArray *held;         /* Held */
  gboolean cause_known; /* an event before has found it */
} Model;

static HsEvent *
get_event (const Model *model, guint index)
{
  return &g_array_index (model->reading->builder->events, HsEvent, index);
}

static gboolean
finds_cause (const Model *model, guint index)
{
  const HsEventKind kind = get_event (model, index)->kind;

  return kind == HS_EVENT_IDENTIFICATION
         || ((kind == HS_EVENT_MITIGATION || kind == HS_EVENT_INVESTIGATION) && model->told[index].has[HS_SIGNAL_FINDS]);
}

static gboolean
ends_incident (const Model *model, guint index)
{
  return get_event (model, index)->kind == HS_EVENT_RESOLUTION;
}

static void
mark (const Model *model, guint index, const HsPhraseMatch *match)
{
  HsEvent *event = get_event (model, index);

  if (event->misleading)
    return;
  event->misleading = TRUE;
  if (match != NULL)
    hs_reading_add_evidence (model->reading, event, model->told[index].words, match, "misleading");
}

/* Whether event @index speaks of the hypothesis of event @from: one that supposes something itself, of nothing
 * else; one that does something, of what that event tells. */
static gboolean
is_about (const Model *model, guint index, guint from)
{
  const HsSupposition *told = &model->told[index];
  const HsTopic *topic = model->told[from].topic;
  double share = topic != NULL ? hs_topic_get_share (topic, told->about) : 0;

  if (hs_supposition_opens (told))
    return share >= 1.0 || hs_topic_get_share (told->topic, topic) >= 1.0;
  if (get_event (model, index)->kind == HS_EVENT_MITIGATION)
    share = MAX (share, hs_topic_get_share (told->about, model->told[from].about));
  return share >= ABOUT_SHARE;
}

/* Whether event @index rules out, or calls misleading, the hypothesis of event @from. */
static gboolean
rules_out (const Model *model, guint index, guint from)
{
  const HsSupposition *told = &model->told[index];

  if (told->has[HS_SIGNAL_REFUTES] && told->refuted != NULL
      && hs_topic_get_share (told->refuted, model->told[from].topic) >= ABOUT_SHARE)
    return TRUE;
  return (told->has[HS_SIGNAL_REFUTES] || told->has[HS_SIGNAL_MISLEADS]) && is_about (model, index, from);
}

/* Whether a later event rules out by name what event @index supposes, before the cause is known. */
static gboolean
is_refuted_later (const Model *model, guint index, guint after)
{
  const guint end = MIN (model->n_events, after + HORIZON);

  for (guint i = after + 1; i < end && !ends_incident (model, i) && !finds_cause (model, i); i++)
    if (rules_out (model, i, index))
      return TRUE;
  return FALSE;
}

/* Whether event @index tells of something seen or heard, as far as its kind shows. */
static gboolean
tells_what_is_seen (const Model *model, guint index)
{
  const HsEventKind kind = get_event (model, index)->kind;

  if (kind == HS_EVENT_COMMUNICATION)
    return model->told[index].has[HS_SIGNAL_REPLIES];
  if (kind == HS_EVENT_MITIGATION)
    return hs_supposition_ends_in_doubt (&model->told[index]);
  return kind == HS_EVENT_INVESTIGATION || kind == HS_EVENT_DETECTION || kind == HS_EVENT_TRIGGER || kind == HS_EVENT_OTHER;
}

/* Whether the first thing that is seen after event @index speaks against its hypothesis. */
static gboolean
is_doubted_next (const Model *model, guint index)
{
  const guint end = MIN (model->n_events, index + NEAR);

  for (guint i = index + 1; i < end && !ends_incident (model, i) && !finds_cause (model, i); i++)
    if (tells_what_is_seen (model, i))
      return model->told[i].has[HS_SIGNAL_DOUBTS] || model->told[i].has[HS_SIGNAL_FAILS] || model->told[i].has[HS_SIGNAL_REFUTES];
  return FALSE;
}

/* A supposition is wrong where the document says so, or where its root cause is another. */
static Judgement
judge (const Model *model, guint index)
{
  const HsSupposition *told = &model->told[index];
  double share;

  if (finds_cause (model, index) || ends_incident (model, index) || told->text == NULL)
    return JUDGEMENT_RIGHT;
  if (hs_supposition_refutes_itself (told) || is_refuted_later (model, index, index))
    return JUDGEMENT_WRONG;
  if (hs_topic_get_size (model->cause) == 0)
    return is_doubted_next (model, index) ? JUDGEMENT_WRONG : JUDGEMENT_UNSURE;
  share = hs_topic_get_share (told->topic, told->weak ? model->cause_weak : model->cause);
  if (share > RIGHT_SHARE)
    return JUDGEMENT_RIGHT;
  if (!told->has[HS_SIGNAL_SUPPOSES] && !told->asks && get_event (model, index)->kind == HS_EVENT_DETECTION)
    return JUDGEMENT_UNSURE;
  if (told->asks && (hs_topic_get_size (told->topic) < 2 || !is_doubted_next (model, index)))
    return JUDGEMENT_UNSURE;
  return share > UNSURE_SHARE && !told->has[HS_SIGNAL_SUPPOSES] ? JUDGEMENT_UNSURE : JUDGEMENT_WRONG;
}

static void
open_path (Model *model, guint index)
{
  HsPath *path = hs_incident_builder_add_path (model->reading->builder);
  Held held = { index, model->reading->builder->paths->len - 1 };

  path->hypothesis = g_strdup (model->told[index].text);
  path->from_event = get_event (model, index)->id;
  g_array_append_val (model->held, held);
  mark (model, index, hs_supposition_get_evidence (&model->told[index]));
}

static void
close_path (Model *model, guint held, guint index, HsEnded ended)
{
  guint number = g_array_index (model->held, Held, held).path;
  HsPath *path = &g_array_index (model->reading->builder->paths, HsPath, number);

  path->to_event = get_event (model, index)->id;
  path->ended = ended;
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
  return get_event (model, index)->kind == HS_EVENT_MITIGATION
         || hs_topic_count_common (model->told[index].about, model->told[from].about) > 0;
}

/* Event @index rules out what it names; where it names nothing that is held, the latest. */
static void
refute (Model *model, guint index)
{
  const HsSupposition *told = &model->told[index];
  guint latest = g_array_index (model->held, Held, model->held->len - 1).from;
  HsSignal signal = HS_SIGNAL_REFUTES;
  gboolean named = FALSE;

  if (!told->has[signal])
    signal = told->has[HS_SIGNAL_FAILS] ? HS_SIGNAL_FAILS : HS_SIGNAL_DOUBTS;
  for (guint i = model->held->len; i-- > 0;)
    {
      guint from = g_array_index (model->held, Held, i).from;

      if (!rules_out (model, index, from) && !(told->has[HS_SIGNAL_FAILS] && is_about (model, index, from)))
        continue;
      close_path (model, i, index, HS_ENDED_REFUTED);
      named = TRUE;
    }
  if (!named && signal != HS_SIGNAL_REFUTES && is_refuted_later (model, latest, index))
    return;
  if (!named)
    close_path (model, model->held->len - 1, index, HS_ENDED_REFUTED);
  if (named || signal != HS_SIGNAL_FAILS || index < latest + NEAR || tells_of (model, index, latest))
    mark (model, index, &told->at[signal]);
}

/* The attention moves on: what no later event rules out by name is left. */
static void
replace (Model *model, guint index)
{
  for (guint i = model->held->len; i-- > 0;)
    if (model->held->len > MAX_HELD || !is_refuted_later (model, g_array_index (model->held, Held, i).from, index))
      close_path (model, i, index, HS_ENDED_REPLACED);
}

/* Whether event @index speaks of what is held, or of what was done because of it. */
static gboolean
continues (const Model *model, guint index)
{
  const HsSupposition *told = &model->told[index];

  if (model->held->len > 0 && told->has[HS_SIGNAL_FAILS] && !hs_supposition_opens (told))
    return TRUE;
  for (guint i = 0; i < model->held->len; i++)
    if (is_about (model, index, g_array_index (model->held, Held, i).from))
      return TRUE;
  return FALSE;
}

/* Whether event @index sees the cause or does something against it, and so has left what is held. */
static gboolean
is_at_the_cause (const Model *model, guint index)
{
  return (get_event (model, index)->kind == HS_EVENT_MITIGATION || tells_what_is_seen (model, index))
         && hs_topic_count_common (model->told[index].about, model->cause) >= CAUSE_WORDS;
}

/* Whether event @index looks at another part than what is held is about. */
static gboolean
looks_elsewhere (const Model *model, guint index)
{
  const HsTopic *looked_at = model->told[index].looked_at;

  if (looked_at == NULL || get_event (model, index)->kind != HS_EVENT_INVESTIGATION)
    return FALSE;
  for (guint i = 0; i < model->held->len; i++)
    if (hs_topic_count_common (looked_at, model->told[g_array_index (model->held, Held, i).from].about) > 0)
      return FALSE;
  return TRUE;
}

/* Whether event @index takes a release back, while nothing that is held blames one. */
static gboolean
rolls_back_otherwise (const Model *model, guint index)
{
  if (!hs_reading_says (model->reading, "hypothesis.rolls_back", get_event (model, index)->text))
    return FALSE;
  for (guint i = 0; i < model->held->len; i++)
    {
      const HsSupposition *held = &model->told[g_array_index (model->held, Held, i).from];

      if (hs_reading_says (model->reading, "hypothesis.released", held->text))
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
      const HsSupposition *held = &model->told[g_array_index (model->held, Held, i).from];

      if (hs_supposition_refutes_itself (held) && !held->has[HS_SIGNAL_MISLEADS])
        close_path (model, i, index, HS_ENDED_REFUTED);
    }
}

/* Whether event @index, soon after a hypothesis was taken up, sees what speaks against it. */
static gboolean
gainsays (const Model *model, guint index)
{
  guint latest = g_array_index (model->held, Held, model->held->len - 1).from;

  return model->told[index].has[HS_SIGNAL_DOUBTS] && index < latest + NEAR && tells_what_is_seen (model, index)
         && hs_topic_count_common (model->told[index].about, model->cause) < CAUSE_WORDS;
}

/* Whether event @index, soon after a hypothesis was taken up, repairs something, and so because of it. */
static gboolean
rests_on_held (const Model *model, guint index)
{
  const HsEvent *event = get_event (model, index);
  guint latest = g_array_index (model->held, Held, model->held->len - 1).from;

  if (index >= latest + NEAR || hs_supposition_refutes_itself (&model->told[latest]))
    return FALSE;
  return event->kind == HS_EVENT_MITIGATION;
}

/* Whether event @index turns to those whom the latest hypothesis blames. */
static gboolean
turns_to_the_blamed (const Model *model, guint index)
{
  const HsEvent *event = get_event (model, index);

  if (model->held->len == 0 || !(event->kind == HS_EVENT_ESCALATION || event->escalation))
    return FALSE;
  return hs_topic_count_common (model->told[index].about,
                                model->told[g_array_index (model->held, Held, model->held->len - 1).from].topic) > 0;
}

/* Whether event @index, which speaks of what is held, is of the wrong lead, and not just noticed or right. */
static gboolean
is_of_the_lead (const Model *model, guint index)
{
  const HsTopic *topic = model->told[index].topic;

  return get_event (model, index)->kind != HS_EVENT_DETECTION
         && (topic == NULL || hs_topic_get_share (topic, model->cause) <= RIGHT_SHARE);
}

/* What was held before event @index, after it. */
static void
follow (Model *model, guint index, gboolean about)
{
  const HsSupposition *told = &model->told[index];
  gboolean names_own = told->text != NULL && !about;

  if ((told->has[HS_SIGNAL_REFUTES] || told->has[HS_SIGNAL_FAILS]) && !names_own)
    refute (model, index);
  else if (told->has[HS_SIGNAL_REPLACES] || names_own
           || (!about && (looks_elsewhere (model, index) || rolls_back_otherwise (model, index))))
    replace (model, index);
  else if (!about && is_at_the_cause (model, index))
    close_all (model, index, HS_ENDED_CAUSE_FOUND);
  else if (gainsays (model, index))
    refute (model, index);
  else if (about ? is_of_the_lead (model, index) : rests_on_held (model, index))
    mark (model, index, hs_supposition_get_evidence (told));
  else if (turns_to_the_blamed (model, index))
    get_event (model, index)->suggested |= HS_FLAG_MISLEADING;
}

/* Whether event @index stands among the wrong leads that are listed beside the timeline, and tells of a new one. */
static gboolean
is_listed_apart (const Model *model, guint index)
{
  const GArray *paths = model->reading->builder->paths;

  if (!model->told[index].labelled || get_event (model, index)->time.form != HS_TIME_NONE)
    return FALSE;
  for (guint i = paths->len - MIN (paths->len, MAX_HELD); i < paths->len; i++)
    {
      g_autoptr (HsTopic) topic = hs_topic_new ();

      hs_topic_add_text (topic, model->reading->lexicon, g_array_index (paths, HsPath, i).hypothesis);
      if (hs_topic_get_size (topic) == 0 || hs_topic_get_share (topic, model->told[index].about) >= ABOUT_SHARE)
        return FALSE;
    }
  return TRUE;
}

static void
read_event (Model *model, guint index)
{
  const HsSupposition *told = &model->told[index];
  gboolean about = continues (model, index);
  Judgement judgement;

  if (finds_cause (model, index) || ends_incident (model, index))
    {
      close_all (model, index, HS_ENDED_CAUSE_FOUND);
      model->cause_known |= finds_cause (model, index);
      return;
    }
  if (model->held->len > 0)
    follow (model, index, about);
  leave_refuted (model, index);
  judgement = told->text != NULL && !about && (!model->cause_known || is_listed_apart (model, index)) ? judge (model, index) : JUDGEMENT_RIGHT;
  if (judgement == JUDGEMENT_WRONG)
    open_path (model, index);
  else if (judgement == JUDGEMENT_UNSURE)
    get_event (model, index)->suggested |= HS_FLAG_MISLEADING;
  if (told->has[HS_SIGNAL_MISLEADS])
    mark (model, index, &told->at[HS_SIGNAL_MISLEADS]);
}

static void
add_cause (Model *model, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);

  hs_topic_add_words (model->cause, model->reading->lexicon, words, 0, G_MAXUINT);
  hs_topic_add_weak_words (model->cause_weak, model->reading->lexicon, words, 0, G_MAXUINT);
}

/* The cause as the document gives it; else as the events tell that find it. */
static void
read_cause (Model *model)
{
  const char *cause = model->reading->builder->root_cause.text;

  if (cause != NULL)
    add_cause (model, cause);
  for (guint i = 0; cause == NULL && i < model->n_events; i++)
    if (finds_cause (model, i))
      add_cause (model, get_event (model, i)->text);
}

void
hs_reading_read_hypotheses (HsReading *self)
{
  guint n = self->builder->events->len;
  g_autoptr (HsTopic) cause = hs_topic_new ();
  g_autoptr (GArray) held = g_array_new (FALSE, FALSE, sizeof (Held));
  g_autofree HsSupposition *told = g_new0 (HsSupposition, n);
  g_autoptr (HsTopic) cause_weak = hs_topic_new ();
  Model model = { .reading = self, .cause = cause, .cause_weak = cause_weak, .told = told, .n_events = n, .held = held };

  for (guint i = 0; i < n; i++)
    hs_supposition_init (&told[i], self, get_event (&model, i));
  read_cause (&model);
  for (guint i = 0; i < n; i++)
    read_event (&model, i);
  for (guint i = 0; i < n; i++)
    hs_supposition_clear (&told[i]);
}
