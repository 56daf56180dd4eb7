/* hs-kinds.c: the kind of each event
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-reading.h"
#include "hs-topic.h"

/* A finding names the cause where so much of what it says stands in the document's root cause. */
#define CAUSE_WORDS 2
#define CAUSE_SHARE 0.34
#define SINGLE_SHARE 0.75

typedef struct
{
  const HsReading *reading;
  HsTopic *cause;
  gboolean acted; /* an event before has found the cause or done something against it */
} Kinds;

static gboolean
find_from (const Kinds *self, const char *set, const HsWords *words, guint from, HsPhraseMatch *match)
{
  return hs_phrases_find (hs_lexicon_get (self->reading->lexicon, set), words, from, G_MAXUINT, match);
}

/* A finding ("discovered", "revealed") whose object is what the root cause names. */
static gboolean
finds_cause (const Kinds *self, const HsWords *words, HsPhraseMatch *match)
{
  g_autoptr (HsTopic) found = hs_topic_new ();
  guint from, to;
  double share;

  if (!find_from (self, "kinds.finding", words, 0, match))
    return FALSE;
  from = match->capture == HS_CAPTURE_BEFORE ? hs_words_sentence_start (words, match->start) : match->end;
  to = match->capture == HS_CAPTURE_BEFORE ? match->start : hs_words_sentence_end (words, match->end - 1);
  hs_topic_add_words (found, self->reading->lexicon, words, from, to);
  share = hs_topic_get_share (found, self->cause);
  return share >= (hs_topic_count_common (found, self->cause) >= CAUSE_WORDS ? CAUSE_SHARE : SINGLE_SHARE);
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

/* What was done before the outage began brought it about. */
static gboolean
is_before_start (const Kinds *self, const HsEvent *event)
{
  const HsTime *start = &self->reading->builder->start;

  return hs_time_get_basis (start) != HS_TIME_BASIS_NONE && hs_time_get_basis (start) == hs_time_get_basis (&event->time)
         && hs_time_get_seconds (&event->time) < hs_time_get_seconds (start);
}

static void
read_kind (Kinds *self, HsEvent *event)
{
  g_autoptr (HsWords) words = hs_words_new (event->text);
  HsPhraseMatch match;

  event->kind = event->id == 1 ? HS_EVENT_DETECTION : HS_EVENT_INVESTIGATION;
  if (is_before_start (self, event) && !has_kind (self, HS_EVENT_DETECTION, words, &match))
    {
      event->kind = HS_EVENT_TRIGGER;
      return;
    }
  for (HsEventKind kind = HS_EVENT_RESOLUTION; kind <= HS_EVENT_OTHER; kind++)
    {
      if (kind == HS_EVENT_ESCALATION ? !event->escalation : !has_kind (self, kind, words, &match))
        continue;
      event->kind = kind;
      if (kind != HS_EVENT_ESCALATION)
        hs_reading_add_evidence (self->reading, event, words, &match, hs_event_kind_get_name (kind));
      break;
    }
  if (event->kind == HS_EVENT_MITIGATION || event->kind == HS_EVENT_IDENTIFICATION)
    self->acted = TRUE;
}

void
hs_reading_read_kinds (HsReading *self)
{
  Kinds kinds = { self, hs_topic_new (), FALSE };

  if (self->builder->root_cause.text != NULL)
    hs_topic_add_text (kinds.cause, self->lexicon, self->builder->root_cause.text);
  for (guint i = 0; i < self->builder->events->len; i++)
    read_kind (&kinds, &g_array_index (self->builder->events, HsEvent, i));
  hs_topic_free (kinds.cause);
}
