/* hs-kinds.c: the kind of each event
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-heads.h"
#include "hs-reading.h"
#include "hs-topic.h"

/* A finding names the cause where so much of what it says stands in the document's root cause: less where it
 * shares several words than where it shares one. What is only seen must share several. */
#define CAUSE_WORDS 2
#define FOUND_SHARE 0.34
#define SEEN_SHARE 0.5
#define SINGLE_SHARE 0.75
#define NO_SHARE 2.0

typedef struct
{
  const HsReading *reading;
  HsTopic *cause;
  gboolean acted;     /* an event before has found the cause or done something against it */
  gboolean noticed;   /* somebody knows of the outage */
  gboolean responded; /* somebody has begun to look into it */
} Kinds;

static gboolean
find_from (const Kinds *self, const char *set, const HsWords *words, guint from, HsPhraseMatch *match)
{
  return hs_phrases_find (hs_lexicon_get (self->reading->lexicon, set), words, from, G_MAXUINT, match);
}

/* Whether what the match speaks of is what the root cause names: @share of it, @single where they have but one word
 * in common. */
static gboolean
speaks_of_cause (const Kinds *self, const HsWords *words, const HsPhraseMatch *match, double share, double single)
{
  g_autoptr (HsTopic) found = hs_topic_new ();
  gboolean before = match->capture == HS_CAPTURE_BEFORE;
  guint from = before ? hs_words_sentence_start (words, match->start) : match->end;
  guint to = before ? match->start : hs_words_sentence_end (words, match->end - 1);

  hs_topic_add_words (found, self->reading->lexicon, words, from, to);
  if (hs_topic_count_common (found, self->cause) < CAUSE_WORDS)
    share = single;
  return hs_topic_get_share (found, self->cause) >= share;
}

static gboolean
names_cause (const Kinds *self, const char *set, double share, double single, const HsWords *words, HsPhraseMatch *match)
{
  for (guint from = 0; find_from (self, set, words, from, match); from = match->start + 1)
    if (speaks_of_cause (self, words, match, share, single))
      return TRUE;
  return FALSE;
}

/* A finding ("discovered", "revealed") of the cause; what is only seen or confirmed must be nearer to it. */
static gboolean
finds_cause (const Kinds *self, const HsWords *words, HsPhraseMatch *match)
{
  return names_cause (self, "kinds.finding", FOUND_SHARE, SINGLE_SHARE, words, match)
         || names_cause (self, "kinds.confirming", SEEN_SHARE, NO_SHARE, words, match);
}

/* Whether a phrase of @veto overlaps @match, so that it means something else there. */
static gboolean
is_vetoed (const Kinds *self, const char *veto, const HsWords *words, const HsPhraseMatch *match)
{
  HsPhraseMatch other;

  for (guint from = 0; find_from (self, veto, words, from, &other) && other.start < match->end; from = other.start + 1)
    if (other.end > match->start)
      return TRUE;
  return FALSE;
}

static gboolean
has_kind (const Kinds *self, HsEventKind kind, const HsWords *words, HsPhraseMatch *match)
{
  const char *name = hs_event_kind_get_name (kind);
  g_autofree char *set = g_strconcat ("kinds.", name, NULL);
  g_autofree char *veto = g_strconcat ("kinds.not_", name, NULL);
  g_autofree char *heads = g_strconcat ("heads.", name, NULL);
  g_autofree char *never = g_strconcat ("kinds.never_", name, NULL);

  if (find_from (self, never, words, 0, match))
    return FALSE;
  for (guint from = 0; find_from (self, set, words, from, match); from = match->start + 1)
    if (!is_vetoed (self, veto, words, match))
      return TRUE;
  if (kind == HS_EVENT_RESOLUTION && self->acted && find_from (self, "kinds.resolution_after", words, 0, match))
    return !is_vetoed (self, veto, words, match);
  if (hs_heads_find (self->reading->lexicon, heads, words, match) && !is_vetoed (self, veto, words, match))
    return TRUE;
  return kind == HS_EVENT_IDENTIFICATION && finds_cause (self, words, match) && !is_vetoed (self, veto, words, match);
}

static gboolean
has_label (const Kinds *self, HsEventKind kind, const GPtrArray *labels, guint n)
{
  g_autofree char *set = g_strconcat ("labels.", hs_event_kind_get_name (kind), NULL);

  return hs_heads_say (self->reading->lexicon, set, labels, n);
}

/* The kind that the event's own words or those over it tell; HS_N_EVENT_KINDS where they tell none. @match is empty
 * where no word of its own does. */
static HsEventKind
find_kind (const Kinds *self, const HsEvent *event, const HsWords *words, HsPhraseMatch *match)
{
  g_autoptr (GPtrArray) labels = hs_heads_get_labels (self->reading, event);
  guint own = hs_entry_find_label (event->text) > 0 ? 1 : 0;
  HsEventKind kind = HS_EVENT_RESOLUTION;

  for (; kind < HS_N_EVENT_KINDS; kind++)
    {
      if (kind == HS_EVENT_ESCALATION ? event->escalation : has_kind (self, kind, words, match))
        return kind;
      *match = (HsPhraseMatch) { 0 };
      if (has_label (self, kind, labels, kind == HS_EVENT_RESOLUTION ? own : labels->len))
        return kind;
    }
  return kind;
}

static void
read_words (Kinds *self, HsEvent *event)
{
  g_autoptr (HsWords) words = hs_words_new (event->text);
  HsPhraseMatch match = { 0 };

  event->kind = find_kind (self, event, words, &match);
  if (event->kind != HS_EVENT_ESCALATION && match.end > 0)
    hs_reading_add_evidence (self->reading, event, words, &match, hs_event_kind_get_name (event->kind));
  if (event->id > 1 && (event->kind == HS_EVENT_MITIGATION || event->kind == HS_EVENT_IDENTIFICATION))
    self->acted = TRUE;
}

static gboolean
says (const Kinds *self, const char *set, const HsEvent *event)
{
  return hs_reading_says (self->reading, set, event->text);
}

/* Whether the event is an answer to something that went wrong: it names it, or does what only helps against it. */
static gboolean
is_response (const Kinds *self, const HsEvent *event, gboolean first)
{
  switch (event->kind)
    {
    case HS_EVENT_RESOLUTION:
    case HS_EVENT_IDENTIFICATION:
    case HS_EVENT_ESCALATION:
      return TRUE;
    case HS_EVENT_MITIGATION:
      return !first && says (self, "kinds.trouble", event);
    case HS_EVENT_INVESTIGATION:
      return says (self, "kinds.trouble", event);
    default:
      return FALSE;
    }
}

/* Whether the event tells only that something is wrong. */
static gboolean
is_symptom (const Kinds *self, const HsEvent *event)
{
  return (event->kind == HS_N_EVENT_KINDS || event->kind == HS_EVENT_INVESTIGATION)
         && says (self, "kinds.trouble", event) && !says (self, "kinds.responding", event);
}

/* What is changed first of all, with nothing wrong, can only have caused what follows. */
static guint
skip_changes (const Kinds *self, const GArray *events)
{
  guint i = 0;

  while (i < events->len
         && (g_array_index (events, HsEvent, i).kind == HS_EVENT_MITIGATION
             || g_array_index (events, HsEvent, i).kind == HS_EVENT_TRIGGER)
         && !says (self, "kinds.trouble", &g_array_index (events, HsEvent, i)))
    i++;
  return i < events->len ? i : 0;
}

/* The first event from @first on that somebody noticed: the detection, or the first symptom, where nobody answers
 * before. */
static guint
find_noticed (const Kinds *self, const GArray *events, guint first)
{
  guint symptom = G_MAXUINT;

  for (guint i = first; i < events->len; i++)
    {
      const HsEvent *event = &g_array_index (events, HsEvent, i);

      if (event->kind == HS_EVENT_DETECTION)
        return i;
      if (symptom == G_MAXUINT && is_symptom (self, event))
        symptom = i;
      else if (is_response (self, event, first == 0))
        break;
    }
  if (symptom == G_MAXUINT)
    return first == 0 ? skip_changes (self, events) : first;
  return symptom;
}

/* Whether the event tells that something was found, and not that it was harmless or nothing. */
static gboolean
finds_something (const Kinds *self, const HsEvent *event)
{
  g_autoptr (HsWords) words = hs_words_new (event->text);
  HsPhraseMatch match;

  return hs_heads_find (self->reading->lexicon, "kinds.turns_up", words, &match)
         && !is_vetoed (self, "kinds.not_identification", words, &match)
         && !says (self, "kinds.never_identification", event)
         && !says (self, "hypothesis.refutes", event);
}

/* Whether somebody looks at something, or no word tells what it is. */
static gboolean
is_observation (const HsEvent *event)
{
  return event->kind == HS_EVENT_INVESTIGATION || event->kind == HS_N_EVENT_KINDS;
}

/* Where no event names the cause, what is found right before something is done about it is the cause. */
static void
find_identification (const Kinds *self, const GArray *events)
{
  guint at = G_MAXUINT;
  gboolean noticed = FALSE;

  for (guint i = 0; i < events->len; i++)
    {
      const HsEvent *event = &g_array_index (events, HsEvent, i);

      if (event->kind == HS_EVENT_IDENTIFICATION)
        return;
      if (noticed && (event->kind == HS_EVENT_MITIGATION || event->kind == HS_EVENT_RESOLUTION)
          && is_observation (&event[-1]) && finds_something (self, &event[-1]))
        at = i - 1;
      noticed |= event->kind == HS_EVENT_DETECTION;
    }
  if (at != G_MAXUINT)
    g_array_index (events, HsEvent, at).kind = HS_EVENT_IDENTIFICATION;
}

static gboolean
is_before_start (const Kinds *self, const HsEvent *event)
{
  const HsTime *start = &self->reading->builder->start;

  return hs_time_get_basis (start) != HS_TIME_BASIS_NONE && hs_time_get_basis (start) == hs_time_get_basis (&event->time)
         && hs_time_get_seconds (&event->time) < hs_time_get_seconds (start);
}

/* What happens before anybody notices brings the outage about; what is seen after somebody has begun to look is
 * an observation, be it a report or a failure. */
static HsEventKind
place (const Kinds *self, const HsEvent *event, gboolean unnoticed)
{
  gboolean told = event->kind != HS_N_EVENT_KINDS;

  if (unnoticed && event->kind != HS_EVENT_COMMUNICATION && event->kind != HS_EVENT_OTHER)
    return HS_EVENT_TRIGGER;
  if (!self->noticed && event->kind != HS_EVENT_DETECTION && event->kind != HS_EVENT_OTHER
      && is_before_start (self, event))
    return HS_EVENT_TRIGGER;
  if (!self->noticed && is_symptom (self, event))
    return HS_EVENT_DETECTION;
  if (!told)
    return event->id == 1 ? HS_EVENT_DETECTION : HS_EVENT_INVESTIGATION;
  if ((event->kind == HS_EVENT_TRIGGER && self->noticed) || (event->kind == HS_EVENT_DETECTION && self->responded))
    return HS_EVENT_INVESTIGATION;
  return event->kind;
}

/* Gives @event its @kind, to which what its words tell then speaks. */
static void
settle (HsEvent *event, HsEventKind kind)
{
  const char *told = event->kind < HS_N_EVENT_KINDS ? hs_event_kind_get_name (event->kind) : NULL;

  for (guint i = 0; event->kind != HS_EVENT_ESCALATION && i < event->n_evidence; i++)
    if (g_strcmp0 (event->evidence[i].label, told) == 0)
      {
        g_free (event->evidence[i].label);
        event->evidence[i].label = g_strdup (hs_event_kind_get_name (kind));
      }
  event->kind = kind;
}

static void
place_all (Kinds *self, GArray *events)
{
  guint noticed = find_noticed (self, events, 0);

  for (guint i = 0; i < events->len; i++)
    {
      HsEvent *event = &g_array_index (events, HsEvent, i);

      settle (event, place (self, event, i < noticed));
      if (event->kind == HS_EVENT_RESOLUTION)
        {
          self->noticed = self->responded = FALSE;
          noticed = find_noticed (self, events, i + 1);
        }
      else if (event->kind < HS_EVENT_COMMUNICATION)
        self->noticed = TRUE;
      if (event->kind == HS_EVENT_INVESTIGATION || event->kind == HS_EVENT_MITIGATION || event->kind == HS_EVENT_ESCALATION)
        self->responded = TRUE;
    }
}

/* Whether the event tells that something is still wrong. */
static gboolean
tells_failure (const Kinds *self, const HsEvent *event)
{
  g_autoptr (HsWords) words = hs_words_new (event->text);
  HsPhraseMatch match;

  return find_from (self, "kinds.never_resolution", words, 0, &match) || find_from (self, "hypothesis.fails", words, 0, &match);
}

/* A timeline that ends with something seen after the repair, and does not say that it is over, ends with that. */
static void
find_end (const Kinds *self, const GArray *events)
{
  HsEvent *last = events->len > 0 ? &g_array_index (events, HsEvent, events->len - 1) : NULL;

  if (last == NULL || last->kind != HS_N_EVENT_KINDS || tells_failure (self, last))
    return;
  for (guint i = events->len - 1; i-- > 0;)
    switch (g_array_index (events, HsEvent, i).kind)
      {
      case HS_EVENT_RESOLUTION:
        return;
      case HS_EVENT_MITIGATION:
      case HS_EVENT_IDENTIFICATION:
        last->kind = HS_EVENT_RESOLUTION;
        return;
      default:
        break;
      }
}

void
hs_reading_read_kinds (HsReading *self)
{
  g_autoptr (HsTopic) cause = hs_topic_new ();
  Kinds kinds = { .reading = self, .cause = cause };
  GArray *events = self->builder->events;

  if (self->builder->root_cause.text != NULL)
    hs_topic_add_text (cause, self->lexicon, self->builder->root_cause.text);
  for (guint i = 0; i < events->len; i++)
    read_words (&kinds, &g_array_index (events, HsEvent, i));
  find_identification (&kinds, events);
  find_end (&kinds, events);
  place_all (&kinds, events);
}
