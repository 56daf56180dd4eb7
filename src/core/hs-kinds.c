/* hs-kinds.c: the kind of each event
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

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
  g_autofree char *never = g_strconcat ("kinds.never_", name, NULL);

  if (find_from (self, never, words, 0, match))
    return FALSE;
  for (guint from = 0; find_from (self, set, words, from, match); from = match->start + 1)
    if (!is_vetoed (self, veto, words, match))
      return TRUE;
  if (kind == HS_EVENT_RESOLUTION && self->acted && find_from (self, "kinds.resolution_after", words, 0, match))
    return !is_vetoed (self, veto, words, match);
  return kind == HS_EVENT_IDENTIFICATION && finds_cause (self, words, match) && !is_vetoed (self, veto, words, match);
}

/* The kind that the event's own words tell; HS_N_EVENT_KINDS where they tell none. */
static HsEventKind
find_kind (const Kinds *self, const HsEvent *event, const HsWords *words, HsPhraseMatch *match)
{
  HsEventKind kind = HS_EVENT_RESOLUTION;

  while (kind < HS_N_EVENT_KINDS
         && (kind == HS_EVENT_ESCALATION ? !event->escalation : !has_kind (self, kind, words, match)))
    kind++;
  return kind;
}

static void
read_words (Kinds *self, HsEvent *event)
{
  g_autoptr (HsWords) words = hs_words_new (event->text);
  HsPhraseMatch match;

  event->kind = find_kind (self, event, words, &match);
  if (event->kind != HS_EVENT_ESCALATION && event->kind != HS_N_EVENT_KINDS)
    hs_reading_add_evidence (self->reading, event, words, &match, hs_event_kind_get_name (event->kind));
  if (event->id > 1 && (event->kind == HS_EVENT_MITIGATION || event->kind == HS_EVENT_IDENTIFICATION))
    self->acted = TRUE;
}

/* The first event from @first on that somebody noticed: the detection; @first where somebody does something
 * before. What is done before the first of all can only have caused it. */
static guint
find_noticed (const GArray *events, guint first)
{
  for (guint i = first; i < events->len; i++)
    switch (g_array_index (events, HsEvent, i).kind)
      {
      case HS_EVENT_DETECTION:
        return i;
      case HS_EVENT_RESOLUTION:
      case HS_EVENT_IDENTIFICATION:
      case HS_EVENT_ESCALATION:
      case HS_EVENT_INVESTIGATION:
        return first;
      case HS_EVENT_MITIGATION:
        if (first > 0)
          return first;
        break;
      default:
        break;
      }
  return first;
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
  if (!self->noticed && event->kind != HS_EVENT_DETECTION && is_before_start (self, event))
    return HS_EVENT_TRIGGER;
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
  if (event->kind != kind && event->kind != HS_EVENT_ESCALATION && event->kind != HS_N_EVENT_KINDS)
    {
      HsEvidence *evidence = &event->evidence[event->n_evidence - 1];

      g_free (evidence->label);
      evidence->label = g_strdup (hs_event_kind_get_name (kind));
    }
  event->kind = kind;
}

static void
place_all (Kinds *self, GArray *events)
{
  guint noticed = find_noticed (events, 0);

  for (guint i = 0; i < events->len; i++)
    {
      HsEvent *event = &g_array_index (events, HsEvent, i);

      settle (event, place (self, event, i < noticed));
      if (event->kind == HS_EVENT_RESOLUTION)
        {
          self->noticed = self->responded = FALSE;
          noticed = find_noticed (events, i + 1);
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
  guint i = events->len;
  HsEvent *last;

  while (i > 0 && g_array_index (events, HsEvent, i - 1).kind == HS_N_EVENT_KINDS)
    i--;
  if (i == 0 || i == events->len)
    return;
  last = &g_array_index (events, HsEvent, events->len - 1);
  if ((g_array_index (events, HsEvent, i - 1).kind == HS_EVENT_MITIGATION
       || g_array_index (events, HsEvent, i - 1).kind == HS_EVENT_IDENTIFICATION)
      && !tells_failure (self, last))
    last->kind = HS_EVENT_RESOLUTION;
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
  find_end (&kinds, events);
  place_all (&kinds, events);
}
