/* hs-escalations.c: the events in which others are brought in, and whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-reading.h"

#define MAX_RECEIVER_WORDS 7

/* So many events tell of the first alert to the responders, which is no escalation; after so many,
 * somebody has responded, and whoever is alerted then is another. */
#define FIRST_ALERT_EVENTS 2
#define FIRST_RESPONSE_EVENTS 4

/* So many events later those who were brought in count as others again. */
#define HORIZON 200

/* The ways to say that others are brought in. Where a way needs a role, only those who have one count as
 * others; one that can also mean the first alert counts only after so many events. What only may say it counts where
 * those brought in have a name or a role, as a suggestion. */
typedef struct
{
  const char *phrases;
  const char *role;
  guint after;
  gboolean weak;
} Way;

static const Way ways[] = {
  { "escalation.phrases", NULL, 0, FALSE },
  { "escalation.calls", "escalation.role", FIRST_ALERT_EVENTS, FALSE },
  { "escalation.asking", "escalation.outsider", FIRST_ALERT_EVENTS, FALSE },
  { "escalation.notifies", "escalation.second_line", FIRST_ALERT_EVENTS, FALSE },
  { "escalation.pages", "escalation.role", FIRST_RESPONSE_EVENTS, FALSE },
  { "escalation.perhaps", "escalation.person", FIRST_ALERT_EVENTS, TRUE },
};

/* The words of one event, those brought in by it, and the events before. */
typedef struct
{
  const HsReading *reading;
  guint n_before;
  const char *text;
  HsWords *words;
  GPtrArray *receivers;
} Call;

static gboolean
find (const Call *self, const char *set, guint from, guint to, HsPhraseMatch *match)
{
  return hs_phrases_find (hs_lexicon_get (self->reading->lexicon, set), self->words, from, to, match);
}

static gboolean
has_capital (const Call *self, guint index)
{
  return g_unichar_isupper (g_utf8_get_char (self->text + hs_words_get (self->words, index)->start));
}

/* Whether word @index tells where the receivers are at home: "the team in Lagos". */
static gboolean
tells_place (const Call *self, guint index, guint to)
{
  HsPhraseMatch match;

  return find (self, "escalation.origin", index, index + 1, &match) && index + 1 < to && has_capital (self, index + 1);
}

/* The word after the receivers that begin at word @from: where a relative or purpose clause begins. */
static guint
find_end (const Call *self, guint from)
{
  guint end = MIN (from + 3 * MAX_RECEIVER_WORDS, hs_words_sentence_end (self->words, from));
  HsPhraseMatch stop;

  for (guint i = from + 1; i < end; i++)
    if (hs_words_get (self->words, i)->gap == HS_GAP_CLAUSE)
      end = i;
  for (guint i = from; find (self, "escalation.receiver_end", i, end, &stop); i = stop.start + 1)
    if (!tells_place (self, stop.start, end))
      return stop.start;
  return end;
}

/* The last word from @start to before @to after a comma or stronger; @start where there is none. */
static guint
find_comma (const Call *self, guint start, guint to)
{
  for (guint i = to; i-- > start + 1;)
    if (hs_words_get (self->words, i)->gap >= HS_GAP_COMMA)
      return i;
  return start;
}

/* The first word of the receivers that end before word @to. What stands between commas behind a name tells more of
 * it: then @to comes back as the end of the name. */
static guint
find_start (const Call *self, guint *to)
{
  guint start = hs_words_sentence_start (self->words, *to - 1), last = find_comma (self, start, *to);
  HsPhraseMatch match;

  if (*to < hs_words_get_length (self->words) && hs_words_get (self->words, *to)->gap == HS_GAP_COMMA && last > start)
    {
      *to = last;
      last = find_comma (self, start, last);
    }
  for (start = last; find (self, "escalation.receiver_start", start, *to, &match) && match.end < *to;)
    start = match.end;
  return start;
}

static gboolean
is_separator (const Call *self, guint index)
{
  const char *word = hs_words_get (self->words, index)->text;

  return strcmp (word, "and") == 0 || strcmp (word, "y") == 0 || strcmp (word, "et") == 0;
}

/* Whether the word says nothing before a name: an article, or the minutes of a clock time; not the first half of
 * "on-call". */
static gboolean
is_filler (const Call *self, guint index)
{
  const char *word = hs_words_get (self->words, index)->text;
  HsPhraseMatch match;

  if (index + 1 < hs_words_get_length (self->words) && hs_words_get (self->words, index + 1)->gap == HS_GAP_HYPHEN)
    return FALSE;
  return word[strspn (word, "0123456789")] == '\0' || find (self, "escalation.article", index, index + 1, &match);
}

/* Whether the words up to @to share the role that ends the list at @end: "database and storage teams". */
static gboolean
shares_role (const Call *self, guint to, guint end)
{
  HsPhraseMatch match;

  return end > to && find (self, "escalation.shared", to, end, &match) && match.end == end;
}

/* Whether words @from to before @to name somebody: by a role, or (@weak) with a capital. */
static gboolean
names_somebody (const Call *self, guint from, guint to, const Way *way)
{
  HsPhraseMatch match;

  if ((way->weak || way->role != NULL) && is_separator (self, from))
    return FALSE;
  if (way->role == NULL || find (self, way->role, from, to, &match))
    return TRUE;
  return way->weak && has_capital (self, from);
}

/* Whether words @from to before @to are a thing; of "the vendor of the database" only the vendor counts. */
static gboolean
is_thing (const Call *self, guint from, guint to)
{
  HsPhraseMatch match;

  for (guint i = from + 1; i < to; i++)
    if (strcmp (hs_words_get (self->words, i)->text, "of") == 0)
      to = i;
  return find (self, "escalation.thing", to - 1, to, &match);
}

/* Whether words @from to before @to are a word that stands for somebody: "we", "them". */
static gboolean
is_nobody (const Call *self, guint from, guint to)
{
  HsPhraseMatch match;

  return to == from + 1 && find (self, "escalation.nobody", from, to, &match);
}

/* Adds words @from to before @to of the list that ends at @end, unless they are a thing, are there, or name nobody. */
static void
add_receiver (Call *self, guint from, guint to, guint end, const Way *way)
{
  g_autofree char *name = NULL;
  HsPhraseMatch match;

  while (from < to && is_filler (self, from))
    from++;
  while (from < to && find (self, "escalation.trailer", to - 1, to, &match))
    to--;
  if (from + 1 < to && has_capital (self, from) && find (self, "escalation.origin", from + 1, to, &match)
      && !tells_place (self, match.start, to))
    to = match.start;
  if (from >= to || to - from > MAX_RECEIVER_WORDS || is_nobody (self, from, to))
    return;
  if (!shares_role (self, to, end) && (is_thing (self, from, to) || !names_somebody (self, from, to, way)))
    return;
  name = g_strndup (self->text + hs_words_get (self->words, from)->start,
                    hs_words_get (self->words, to - 1)->end - hs_words_get (self->words, from)->start);
  if (!g_ptr_array_find_with_equal_func (self->receivers, name, g_str_equal, NULL))
    g_ptr_array_add (self->receivers, g_steal_pointer (&name));
}

/* Whether the list goes on after the comma before word @index: it ends with "and". */
static gboolean
goes_on (const Call *self, guint index, guint to)
{
  for (guint i = index; i < to; i++)
    if (is_separator (self, i))
      return TRUE;
  return FALSE;
}

static void
add_receivers (Call *self, guint from, guint to, const Way *way)
{
  guint start = from;

  for (guint i = from + 1; i < to; i++)
    {
      gboolean separator = is_separator (self, i);

      if (!separator && !(i > start && hs_words_get (self->words, i)->gap == HS_GAP_COMMA))
        continue;
      add_receiver (self, start, i, to, way);
      if (!separator && !goes_on (self, i, to))
        return;
      start = separator ? i + 1 : i;
    }
  add_receiver (self, start, to, to, way);
}

static void
add_before (Call *self, guint to, const Way *way)
{
  guint from = to > 0 ? find_start (self, &to) : to;

  add_receivers (self, from, to, way);
}

/* Adds those whom the match speaks of; returns whether it speaks of any. */
static gboolean
read_receivers (Call *self, const HsPhraseMatch *match, const Way *way)
{
  guint n = self->receivers->len;
  HsPhraseMatch asks;

  if (match->capture == HS_CAPTURE_AFTER && match->end < hs_words_get_length (self->words))
    add_receivers (self, match->end, find_end (self, match->end), way);
  else if (match->capture == HS_CAPTURE_BEFORE && match->start > 0)
    add_before (self, match->start, way);
  else if (match->capture == HS_CAPTURE_NONE && find (self, "escalation.asks", match->start, match->start + 1, &asks))
    {
      add_receivers (self, asks.end, find_end (self, asks.end), way);
      if (self->receivers->len == n)
        add_before (self, match->start, way);
    }
  else
    return FALSE;
  return TRUE;
}

static gboolean
is_vetoed (const Call *self, const char *vetoes, const HsPhraseMatch *match)
{
  HsPhraseMatch veto;

  for (guint from = 0; find (self, vetoes, from, match->end, &veto); from = veto.start + 1)
    if (veto.end > match->start)
      return TRUE;
  return FALSE;
}

/* Whether the event brings others in in this way; adds them all, and tells the first phrase. */
static gboolean
read_way (Call *self, const Way *way, HsPhraseMatch *first)
{
  gboolean found = FALSE;
  HsPhraseMatch match;

  for (guint from = 0; find (self, way->phrases, from, G_MAXUINT, &match); from = match.end)
    {
      guint before = self->receivers->len;
      gboolean names;

      if (is_vetoed (self, "escalation.not", &match)
          || (way->weak && is_vetoed (self, "escalation.not_perhaps", &match)))
        continue;
      names = read_receivers (self, &match, way);
      if (self->receivers->len == before && (names || found || way->role != NULL))
        continue;
      if (!found)
        *first = match;
      found = TRUE;
    }
  return found;
}

/* Whether an event before has brought in all of the receivers. */
static gboolean
are_known (const Call *self)
{
  for (guint i = 0; i < self->receivers->len; i++)
    {
      gboolean known = FALSE;

      for (guint j = self->n_before - MIN (self->n_before, HORIZON); j < self->n_before && !known; j++)
        known = g_strv_contains ((const char *const *) g_array_index (self->reading->builder->events, HsEvent, j).to,
                                 self->receivers->pdata[i]);
      if (!known)
        return FALSE;
    }
  return self->receivers->len > 0;
}

/* Whether the event brings others in, by the ways that are @weak or by the others; tells the first phrase that says
 * so. */
static gboolean
read_ways (Call *self, gboolean weak, HsPhraseMatch *first)
{
  gboolean found = FALSE;
  HsPhraseMatch match;

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      if (self->n_before < ways[i].after || ways[i].weak != weak)
        continue;
      if (!read_way (self, &ways[i], &match) || (ways[i].after > 0 && are_known (self)))
        continue;
      if (!found)
        *first = match;
      found = TRUE;
    }
  return found;
}

static void
read_escalation (const HsReading *self, HsEvent *event)
{
  g_autoptr (GPtrArray) receivers = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (HsWords) words = hs_words_new (event->text);
  Call call = { self, event->id - 1, event->text, words, receivers };
  HsPhraseMatch first, perhaps;

  event->escalation = read_ways (&call, FALSE, &first);
  if (event->escalation && receivers->len == 0)
    read_ways (&call, TRUE, &perhaps);
  if (!event->escalation && !read_ways (&call, TRUE, &first))
    return;
  if (!event->escalation)
    event->suggested |= HS_FLAG_ESCALATION;
  hs_reading_add_evidence (self, event, words, &first, "escalation");
  g_strfreev (event->to);
  g_ptr_array_add (receivers, NULL);
  event->to = (char **) g_ptr_array_steal (receivers, NULL);
}

void
hs_reading_read_escalations (HsReading *self)
{
  for (guint i = 0; i < self->builder->events->len; i++)
    read_escalation (self, &g_array_index (self->builder->events, HsEvent, i));
}
