/* hs-clues.c: what the words of an event, its labels and its time tell of its kind
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-clues.h"
#include "hs-heads.h"

/* A finding names the cause where so much of what it says stands in the document's root cause: less where it
 * shares several words than where it shares one. What is only seen must share several. */
#define CAUSE_WORDS 2
#define FOUND_SHARE 0.34
#define SEEN_SHARE 0.5
#define SINGLE_SHARE 0.75
#define NO_SHARE 2.0
#define MOST_SHARED 3

#define SHORT_WORDS 4
#define LONG_WORDS 26

/* The sets of phrases that tell one kind: anywhere; what they mean something else in; only at the head of a clause;
 * where it can never be this kind. And its labels. */
#define SETS(kind)                                                                                                     \
  {                                                                                                                    \
    "kinds." kind, "kinds.not_" kind, "heads." kind, "kinds.never_" kind, "labels." kind                               \
  }

typedef struct
{
  const char *says;
  const char *veto;
  const char *heads;
  const char *never;
  const char *labels;
} KindSets;

static const KindSets kind_sets[HS_N_EVENT_KINDS] = {
  [HS_EVENT_RESOLUTION] = SETS ("resolution"),       [HS_EVENT_IDENTIFICATION] = SETS ("identification"),
  [HS_EVENT_MITIGATION] = SETS ("mitigation"),       [HS_EVENT_ESCALATION] = SETS ("escalation"),
  [HS_EVENT_DETECTION] = SETS ("detection"),         [HS_EVENT_INVESTIGATION] = SETS ("investigation"),
  [HS_EVENT_COMMUNICATION] = SETS ("communication"), [HS_EVENT_TRIGGER] = SETS ("trigger"),
  [HS_EVENT_OTHER] = SETS ("other"),
};

/* One event, and what is asked of it. */
typedef struct
{
  const HsReading *reading;
  const HsTopic *cause;
  const HsEvent *event;
  HsWords *words;
  GArray *clues;
} Clues;

static gboolean
find_from (const Clues *self, const char *set, guint from, HsPhraseMatch *match)
{
  return hs_phrases_find (hs_lexicon_get (self->reading->lexicon, set), self->words, from, G_MAXUINT, match);
}

static gboolean
says (const Clues *self, const char *set)
{
  HsPhraseMatch match;

  return find_from (self, set, 0, &match);
}

/* Whether what the match speaks of is what the root cause names: @share of it, @single where they have but one word
 * in common. */
static gboolean
speaks_of_cause (const Clues *self, const HsPhraseMatch *match, double share, double single)
{
  g_autoptr (HsTopic) found = hs_topic_new ();
  gboolean before = match->capture == HS_CAPTURE_BEFORE;
  guint from = before ? hs_words_sentence_start (self->words, match->start) : match->end;
  guint to = before ? match->start : hs_words_sentence_end (self->words, match->end - 1);

  hs_topic_add_words (found, self->reading->lexicon, self->words, from, to);
  if (hs_topic_count_common (found, self->cause) < CAUSE_WORDS)
    share = single;
  return hs_topic_get_share (found, self->cause) >= share;
}

static gboolean
names_cause (const Clues *self, const char *set, double share, double single, HsPhraseMatch *match)
{
  for (guint from = 0; find_from (self, set, from, match); from = match->start + 1)
    if (speaks_of_cause (self, match, share, single))
      return TRUE;
  return FALSE;
}

/* A finding ("discovered", "revealed") of the cause; what is only seen or confirmed must be nearer to it. */
static gboolean
finds_cause (const Clues *self, HsPhraseMatch *match)
{
  return names_cause (self, "kinds.finding", FOUND_SHARE, SINGLE_SHARE, match)
         || names_cause (self, "kinds.confirming", SEEN_SHARE, NO_SHARE, match);
}

/* Whether a phrase of @veto overlaps @match, so that it means something else there. */
static gboolean
is_vetoed (const Clues *self, const char *veto, const HsPhraseMatch *match)
{
  HsPhraseMatch other;

  for (guint from = 0; find_from (self, veto, from, &other) && other.start < match->end; from = other.start + 1)
    if (other.end > match->start)
      return TRUE;
  return FALSE;
}

static gboolean
tells_kind (const Clues *self, HsEventKind kind, HsPhraseMatch *match)
{
  const KindSets *sets = &kind_sets[kind];

  if (kind == HS_EVENT_ESCALATION)
    return self->event->escalation;
  if (says (self, sets->never))
    return FALSE;
  for (guint from = 0; find_from (self, sets->says, from, match); from = match->start + 1)
    if (!is_vetoed (self, sets->veto, match))
      return TRUE;
  if (hs_heads_find (self->reading->lexicon, sets->heads, self->words, match) && !is_vetoed (self, sets->veto, match))
    return TRUE;
  return kind == HS_EVENT_IDENTIFICATION && finds_cause (self, match) && !is_vetoed (self, sets->veto, match);
}

gboolean
hs_clues_find_kind (const HsReading *reading, const HsTopic *cause, const HsEvent *event, HsEventKind kind,
                    HsPhraseMatch *match)
{
  g_autoptr (HsWords) words = hs_words_new (event->text);
  const Clues self = { reading, cause, event, words, NULL };

  *match = (HsPhraseMatch) { 0 };
  return tells_kind (&self, kind, match);
}

static void
add (const Clues *self, guint clue, gboolean given)
{
  if (given)
    g_array_append_val (self->clues, clue);
}

static void
add_kinds (const Clues *self)
{
  guint first = HS_N_EVENT_KINDS;
  HsPhraseMatch match;

  for (guint kind = 0; kind < HS_N_EVENT_KINDS; kind++)
    {
      if (!tells_kind (self, kind, &match))
        continue;
      if (first == HS_N_EVENT_KINDS)
        first = kind;
      else
        add (self, HS_CLUE_SAYS + kind, TRUE);
    }
  add (self, HS_CLUE_TELLS + first, TRUE);
}

/* The label of the event itself and the headings over it; that all stands under "Resolution" tells nothing. */
static void
add_label (const Clues *self)
{
  g_autoptr (GPtrArray) labels = hs_heads_get_labels (self->reading, self->event);
  guint own = hs_entry_find_label (self->event->text) > 0 ? 1 : 0;

  for (guint kind = 0; kind < HS_N_EVENT_KINDS; kind++)
    if (hs_heads_say (self->reading->lexicon, kind_sets[kind].labels, labels,
                      kind == HS_EVENT_RESOLUTION ? own : labels->len))
      {
        add (self, HS_CLUE_LABEL + kind, TRUE);
        return;
      }
}

/* Whether it tells that something was found, and not that it was harmless or nothing. */
static gboolean
turns_up (const Clues *self)
{
  HsPhraseMatch match;

  return hs_heads_find (self->reading->lexicon, "kinds.turns_up", self->words, &match)
         && !is_vetoed (self, "kinds.not_identification", &match) && !says (self, "kinds.never_identification")
         && !says (self, "hypothesis.refutes");
}

static gboolean
works (const Clues *self)
{
  HsPhraseMatch match;

  return find_from (self, "kinds.resolution_after", 0, &match) && !is_vetoed (self, "kinds.not_resolution", &match)
         && !says (self, "kinds.never_resolution");
}

static void
add_course (const Clues *self)
{
  gboolean trouble = says (self, "kinds.trouble");
  HsPhraseMatch match;

  add (self, HS_CLUE_WORKS, works (self));
  add (self, HS_CLUE_SYMPTOM, trouble && !says (self, "kinds.responding"));
  add (self, HS_CLUE_TROUBLE, trouble);
  add (self, HS_CLUE_TURNS_UP, turns_up (self));
  add (self, HS_CLUE_REFUTES, says (self, "hypothesis.refutes"));
  add (self, HS_CLUE_FAILS, says (self, "hypothesis.fails") && !tells_kind (self, HS_EVENT_RESOLUTION, &match));
  add (self, HS_CLUE_SUPPOSES, says (self, "hypothesis.opens"));
}

/* Where the event lies in the outage that the summary states. */
static void
add_time (const Clues *self)
{
  const HsTime *start = &self->reading->builder->start, *end = &self->reading->builder->end, *time = &self->event->time;
  HsTimeBasis basis = hs_time_get_basis (start);
  gint64 seconds = hs_time_get_seconds (time);

  if (basis == HS_TIME_BASIS_NONE || basis != hs_time_get_basis (time))
    return;
  if (basis == hs_time_get_basis (end) && seconds >= hs_time_get_seconds (end))
    add (self, seconds > hs_time_get_seconds (end) ? HS_CLUE_AFTER_END : HS_CLUE_AT_END, TRUE);
  else if (seconds > hs_time_get_seconds (start))
    add (self, HS_CLUE_DURING, TRUE);
  else
    add (self, seconds < hs_time_get_seconds (start) ? HS_CLUE_BEFORE_START : HS_CLUE_AT_START, TRUE);
}

static void
add_place (const Clues *self, guint index, guint n)
{
  add (self, HS_CLUE_FIRST, index == 0);
  add (self, HS_CLUE_LAST, index + 1 == n);
  add (self, HS_CLUE_QUARTER + 4 * index / n, TRUE);
  add (self, HS_CLUE_FROM_START + index, index < HS_CLUE_FROM_END - HS_CLUE_FROM_START);
  add (self, HS_CLUE_FROM_END + n - 1 - index, n - 1 - index < HS_CLUE_NO_CAUSE - HS_CLUE_FROM_END);
}

static void
add_cause (const Clues *self)
{
  g_autoptr (HsTopic) told = hs_topic_new ();

  hs_topic_add_text (told, self->reading->lexicon, self->event->text);
  if (self->reading->builder->root_cause.text == NULL)
    add (self, HS_CLUE_NO_CAUSE, TRUE);
  else
    add (self, HS_CLUE_SHARES_CAUSE + MIN (hs_topic_count_common (told, self->cause), MOST_SHARED), TRUE);
}

/* What tells of something done and of something else too, which together mean more than each by itself. */
static void
add_pairs (const Clues *self)
{
  HsPhraseMatch match;

  if (!tells_kind (self, HS_EVENT_MITIGATION, &match))
    return;
  add (self, HS_CLUE_ACTS_ON_GUESS, says (self, "hypothesis.opens"));
  add (self, HS_CLUE_ACTS_AND_REFUTES, says (self, "hypothesis.refutes"));
  add (self, HS_CLUE_CALLS_AND_ACTS, self->event->escalation);
}

static void
add_length (const Clues *self)
{
  guint n = hs_words_get_length (self->words);

  add (self, HS_CLUE_SHORT, n <= SHORT_WORDS);
  add (self, HS_CLUE_LONG, n >= LONG_WORDS);
}

static void
add_sets (const Clues *self)
{
  HsPhraseMatch match;

  for (guint clue = HS_CLUE_SETS; clue < HS_N_CLUES; clue += HS_CLUES_PER_SET)
    {
      const char *set = hs_clue_weights[clue].name;

      if (!find_from (self, set, 0, &match))
        continue;
      add (self, clue, TRUE);
      add (self, clue + 2, find_from (self, set, match.end, &match));
      add (self, clue + 1, hs_heads_find (self->reading->lexicon, set, self->words, &match));
    }
}

GArray *
hs_clues_read (const HsReading *reading, const HsTopic *cause, guint index, guint place)
{
  const GArray *events = reading->builder->events;
  const HsEvent *event = &g_array_index (events, HsEvent, index);
  g_autoptr (HsWords) words = hs_words_new (event->text);
  const Clues self = { reading, cause, event, words, g_array_new (FALSE, FALSE, sizeof (guint)) };

  add (&self, HS_CLUE_ALWAYS, TRUE);
  add_kinds (&self);
  add_label (&self);
  add_course (&self);
  add_time (&self);
  add_place (&self, place, events->len);
  add_cause (&self);
  add_length (&self);
  add_pairs (&self);
  add (&self, HS_CLUE_CALLS, (event->suggested & HS_FLAG_ESCALATION) != 0);
  add_sets (&self);
  return self.clues;
}
