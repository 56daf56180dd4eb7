/* hs-drafts-beside.c: what the sections beside the timeline tell to have happened
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-drafts-private.h"
#include "hs-topic.h"

/* Shares of the words of a passage that one event, or all together, must have for it to repeat them. */
#define ONE_EVENT 0.45
#define ALL_EVENTS 0.5

/* So many events with times are a timeline, which prose only tells again. */
#define MIN_TIMELINE 3

/* Of more events than anybody reads the first stand for all. */
#define MAX_COMPARED 100

/* From so many paragraphs on a section without a timeline is a list that has lost its marks. */
#define MIN_LIST 4

/* What stands in a section: of each the entries of one role that may be events. */
typedef struct
{
  guint n_items;
  guint n_labelled; /* items that begin with the name of a thing */
  guint n_paragraphs;
  guint first; /* paragraph */
} Survey;

typedef struct
{
  HsDrafting *drafting;
  GPtrArray *topics; /* HsTopic of each event */
  HsTopic *all;
  int section; /* the one that is looked at; its heading */
  guint n_seen; /* entries, up to that heading */
  guint causes; /* a bit for the level of each heading above it, and its own, that is of the root cause */
  gboolean has_timeline; /* before it */
  guint n_timed;         /* events, so far */
  Survey surveys[HS_N_ROLES];
} Beside;

static gboolean
is_beside (HsRole role)
{
  return role == HS_ROLE_HAPPENED || role == HS_ROLE_RESOLUTION;
}

static gboolean
matches (const HsDrafting *self, const char *set, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);
  HsPhraseMatch match;

  return hs_phrases_find (hs_lexicon_get (self->lexicon, set), words, 0, G_MAXUINT, &match);
}

gboolean
hs_drafting_is_remark (const HsDrafting *self, const HsEntry *entry)
{
  if (entry->label != NULL && matches (self, "events.aside", entry->label))
    return TRUE;
  return hs_entry_is_placeholder (entry, self->lexicon);
}

/* The first words of a summary are no section: "**Detection**: ..." as one of a run of lines. */
static gboolean
is_section_text (const HsDrafting *self, const HsEntry *entry)
{
  const HsEntry *heading = entry->section >= 0 ? hs_drafting_get_entry (self, (guint) entry->section) : NULL;

  if (heading != NULL && heading->role != HS_ROLE_OTHER && !is_beside (heading->role))
    return entry->label_role == HS_ROLE_OTHER && entry->depth == 0 && heading->role == HS_ROLE_TIMELINE;
  return entry->form == HS_ENTRY_ITEM || entry->label_role == HS_ROLE_OTHER;
}

static gboolean
is_lead_in (const HsEntry *entry)
{
  gsize length = strlen (entry->text);

  while (length > 0 && strchr (" *_\n", entry->text[length - 1]) != NULL)
    length--;
  return length == 0 || entry->text[length - 1] == ':';
}

static gboolean
is_told (const HsDrafting *self, guint index)
{
  const HsEntry *entry = hs_drafting_get_entry (self, index);

  if (!is_beside (entry->role) || entry->quoted || !is_section_text (self, entry))
    return FALSE;
  if (entry->form == HS_ENTRY_ITEM)
    return TRUE;
  return entry->form == HS_ENTRY_PARAGRAPH && entry->depth == 0 && !is_lead_in (entry) && hs_entry_has_body (entry);
}

static void
count (Survey *self, guint index, const HsEntry *entry)
{
  if (entry->form == HS_ENTRY_ITEM)
    {
      self->n_items++;
      self->n_labelled += entry->label != NULL && entry->label_role == HS_ROLE_OTHER ? 1 : 0;
    }
  else if (self->n_paragraphs++ == 0)
    self->first = index;
}

static void
pass_headings (Beside *self)
{
  for (; (int) self->n_seen <= self->section; self->n_seen++)
    {
      const HsEntry *heading = hs_drafting_get_entry (self->drafting, self->n_seen);

      if (heading->form != HS_ENTRY_HEADING)
        continue;
      self->causes &= (1u << heading->level) - 1;
      self->causes |= heading->role == HS_ROLE_ROOT_CAUSE ? 1u << heading->level : 0;
    }
}

/* Surveys the section that begins with entry @index. */
static void
enter_section (Beside *self, guint index)
{
  const HsDrafting *drafting = self->drafting;

  self->section = hs_drafting_get_entry (drafting, index)->section;
  pass_headings (self);
  self->has_timeline = self->n_timed > 0;
  memset (self->surveys, 0, sizeof self->surveys);
  for (guint i = index; i < drafting->last && hs_drafting_get_entry (drafting, i)->section == self->section; i++)
    if (is_told (drafting, i))
      count (&self->surveys[hs_drafting_get_entry (drafting, i)->role], i, hs_drafting_get_entry (drafting, i));
}

/* Items are events, save for a list of things ("Timeouts: raised to ..."), which are measures; without
 * any the one paragraph of the section is, and without a timeline its first. */
static gboolean
is_event (const Beside *self, guint index)
{
  const HsEntry *entry = hs_drafting_get_entry (self->drafting, index);
  const Survey *survey = &self->surveys[entry->role];

  /* "Resolution" under "Root cause and resolution" explains the cause. */
  if (self->causes != 0)
    return FALSE;
  if (entry->form == HS_ENTRY_ITEM)
    return entry->role != HS_ROLE_RESOLUTION || 2 * survey->n_labelled <= survey->n_items;
  if (survey->n_items > 0)
    return FALSE;
  if (survey->n_paragraphs == 1 || self->has_timeline)
    return survey->n_paragraphs == 1;
  return index == survey->first || (entry->role == HS_ROLE_HAPPENED && survey->n_paragraphs >= MIN_LIST);
}

static HsTopic *
make_topic (const HsDrafting *self, const char *text)
{
  HsTopic *topic = hs_topic_new ();

  hs_topic_add_text (topic, self->lexicon, text);
  return topic;
}

static void
collect_topics (Beside *self)
{
  const GArray *drafts = self->drafting->drafts;

  for (guint i = self->topics->len; i < drafts->len; i++)
    {
      const HsDraft *draft = &g_array_index (drafts, HsDraft, i);
      HsTopic *topic = make_topic (self->drafting, draft->text);

      if (draft->detail != NULL)
        hs_topic_add_text (topic, self->drafting->lexicon, draft->detail);
      hs_topic_add_text (self->all, self->drafting->lexicon, draft->text);
      g_ptr_array_add (self->topics, topic);
    }
}

static gboolean
has_clock (const GArray *drafts, const HsTimeMatch *time)
{
  for (guint i = 0; i < MIN (drafts->len, MAX_COMPARED); i++)
    {
      const HsTimeMatch *told = &g_array_index (drafts, HsDraft, i).match;

      if (told->has_clock && time->has_clock && told->hour == time->hour && told->minute == time->minute)
        return TRUE;
    }
  return FALSE;
}

static gboolean
says_the_same (const Beside *self, const HsTopic *topic)
{
  for (guint i = 0; i < MIN (self->topics->len, MAX_COMPARED); i++)
    if (hs_topic_get_share (topic, self->topics->pdata[i]) >= ONE_EVENT)
      return TRUE;
  return hs_topic_get_share (topic, self->all) >= ALL_EVENTS;
}

/* Whether the entry, or its first sentence, says what the events have said; or tells of a time that
 * they have told. */
static gboolean
is_repeated (const Beside *self, const HsEntry *entry)
{
  const char *body = entry->text + entry->body;
  g_autofree char *sentence = g_strndup (body, hs_drafting_find_sentence_end (body, 0));
  g_autoptr (HsTopic) whole = make_topic (self->drafting, body);
  g_autoptr (HsTopic) opening = make_topic (self->drafting, sentence);

  if (entry->times->len > 0 && g_array_index (entry->times, HsTimeMatch, 0).has_clock)
    return has_clock (self->drafting->drafts, &g_array_index (entry->times, HsTimeMatch, 0));
  return says_the_same (self, whole) || says_the_same (self, opening);
}

static gboolean
is_filled_in (const Beside *self, const HsEntry *entry)
{
  if (entry->times->len > 0)
    return TRUE;
  return !hs_drafting_is_remark (self->drafting, entry) && !matches (self->drafting, "events.planned", entry->text);
}

static guint
count_times (const GArray *drafts, guint from)
{
  guint n = 0;

  for (guint i = from; i < drafts->len; i++)
    n += hs_time_match_is_set (&g_array_index (drafts, HsDraft, i).match) ? 1 : 0;
  return n;
}

/* How many of the events of entry @index, which it adds, have times. */
static guint
add (Beside *self, guint index)
{
  const HsEntry *entry = hs_drafting_get_entry (self->drafting, index);
  guint before = self->drafting->drafts->len;

  if (entry->form == HS_ENTRY_ITEM || entry->times->len > 0)
    hs_drafting_read_entry (self->drafting, index);
  else
    hs_drafting_add (self->drafting, index, 0, strlen (entry->text), NULL, 0);
  return count_times (self->drafting->drafts, before);
}

void
hs_drafting_add_beside (HsDrafting *drafting)
{
  g_autoptr (HsTopic) all = hs_topic_new ();
  g_autoptr (GPtrArray) topics = g_ptr_array_new_with_free_func ((GDestroyNotify) hs_topic_free);
  Beside self = { .drafting = drafting, .topics = topics, .all = all, .section = G_MININT, .n_seen = drafting->first };

  self.n_timed = count_times (drafting->drafts, 0);
  drafting->heading = (HsTimeMatch) { 0 };
  for (guint i = drafting->first; i < drafting->last; i++)
    {
      const HsEntry *entry = hs_drafting_get_entry (drafting, i);

      if (entry->section != self.section)
        enter_section (&self, i);
      if (!is_told (drafting, i) || !is_event (&self, i) || !is_filled_in (&self, entry))
        continue;
      if (self.has_timeline)
        collect_topics (&self);
      if (!self.has_timeline || !is_repeated (&self, entry))
        self.n_timed += add (&self, i);
    }
}

static gboolean
may_hold_events (HsRole role)
{
  return role == HS_ROLE_OTHER || role == HS_ROLE_SUMMARY;
}

void
hs_drafting_add_prose (HsDrafting *self)
{
  guint told = self->drafts->len;

  if (count_times (self->drafts, 0) >= MIN_TIMELINE)
    return;
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_drafting_get_entry (self, i);

      if (may_hold_events (entry->role) && (entry->form == HS_ENTRY_PARAGRAPH || entry->form == HS_ENTRY_ITEM)
          && !(told > 0 && entry->times->len > 0 && has_clock (self->drafts, &g_array_index (entry->times, HsTimeMatch, 0))))
        hs_drafting_add_sentences (self, i);
    }
}
