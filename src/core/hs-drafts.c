/* hs-drafts.c: the entries of a timeline, before their times and meanings are worked out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-drafts-private.h"

/* A heading of more words tells by itself what happened. */
#define MAX_NAME_WORDS 4

/* An item of no more words names what is nested in it. */
#define MAX_LABEL_WORDS 2

/* "All times in UTC", beside a day. */
#define MAX_REMARK_WORDS 6

/* A text that is only a time, a day or a label: what happened follows. */
static gboolean
is_bare (const HsEntry *entry, const GArray *times)
{
  const HsTimeMatch *last;
  const char *rest;

  if (times->len == 0)
    return FALSE;
  last = &g_array_index (times, HsTimeMatch, times->len - 1);
  rest = entry->text + last->end;
  while (*rest != '\0' && !g_unichar_isalnum (g_utf8_get_char (rest)))
    rest = g_utf8_next_char (rest);
  return *rest == '\0';
}

static gboolean
is_day (const HsTimeMatch *time)
{
  return time->has_date && !time->has_clock;
}

/* Whether the last draft is the item around the entry, or the heading above it. */
static gboolean
is_inside_last_event (const HsDrafting *self, const HsEntry *entry)
{
  const HsDraft *draft = hs_drafting_get_last (self);
  guint last;

  if (draft == NULL)
    return FALSE;
  last = draft->entry;
  if (hs_drafting_get_entry (self, last)->form == HS_ENTRY_HEADING)
    return entry->section == (int) last;
  for (int parent = entry->parent; parent >= 0; parent = hs_drafting_get_entry (self, (guint) parent)->parent)
    if ((guint) parent == last)
      return TRUE;
  return FALSE;
}

static void
fill_bare_event (HsDrafting *self, const HsEntry *entry)
{
  HsDraft *draft = hs_drafting_get_last (self);

  g_free (draft->text);
  draft->text = g_strdup (entry->text);
  g_strdelimit (draft->text, "\n\t", ' ');
  draft->end_line = entry->end_line;
}

static gboolean
last_event_is_bare (const HsDrafting *self)
{
  const HsDraft *draft = hs_drafting_get_last (self);

  return draft != NULL && draft->text[0] == '\0' && draft->time_text != NULL;
}

/* What somebody is quoted with does not happen beside the event that tells of it. */
static gboolean
is_quoted (const HsDrafting *self, const HsEntry *entry)
{
  const HsDraft *draft = hs_drafting_get_last (self);
  const HsEntry *last = draft != NULL ? hs_drafting_get_entry (self, draft->entry) : NULL;

  return entry->quoted && last != NULL && last->section == entry->section && !last->quoted;
}

static void
read_item (HsDrafting *self, guint index)
{
  const HsEntry *entry = hs_drafting_get_entry (self, index);
  gboolean leads;
  const GArray *times = hs_drafting_get_times (entry, &leads);
  const HsTimeMatch *first = times->len > 0 ? &g_array_index (times, HsTimeMatch, 0) : NULL;
  gboolean inside = is_inside_last_event (self, entry);

  if (inside && last_event_is_bare (self) && !leads)
    fill_bare_event (self, entry);
  else if (inside && !(leads && first->has_clock))
    hs_drafting_add_detail (self, entry);
  else if (entry->has_children && leads && is_day (first) && is_bare (entry, times))
    self->heading = *first;
  else if (first == NULL && (entry->label_role == HS_ROLE_TIMELINE
                              || (entry->has_children && entry->label != NULL && !hs_entry_has_body (entry))))
    return;
  else if (first != NULL)
    hs_drafting_add (self, index, 0, strlen (entry->text), first, times->len);
  else if (hs_entry_has_body (entry) && !hs_drafting_is_remark (self, entry))
    hs_drafting_add (self, index, 0, strlen (entry->text), NULL, 0);
}

static void
read_heading (HsDrafting *self, guint index)
{
  const HsEntry *entry = hs_drafting_get_entry (self, index);
  gboolean leads;
  const GArray *times = hs_drafting_get_times (entry, &leads);
  const HsTimeMatch *first = times->len > 0 ? &g_array_index (times, HsTimeMatch, 0) : NULL;

  if (first == NULL)
    return;
  if (leads && (first->has_clock || first->is_relative))
    hs_drafting_add (self, index, 0, strlen (entry->text), first, times->len);
  else if (is_day (first))
    self->heading = *first;
}

/* Whether byte @offset of @text begins a line, marks apart. */
static gboolean
begins_line (const char *text, guint offset)
{
  while (offset > 0 && strchr (" \t*_`([-", text[offset - 1]) != NULL)
    offset--;
  return offset == 0 || text[offset - 1] == '\n';
}

/* The first of the times of @entry from @from on that begins a line, their number where none does. */
static guint
find_line_time (const HsEntry *entry, guint from)
{
  for (guint i = from; i < entry->times->len; i++)
    {
      const HsTimeMatch *time = &g_array_index (entry->times, HsTimeMatch, i);

      if (!time->is_range_end && !time->is_later && begins_line (entry->text, time->start))
        return i;
    }
  return entry->times->len;
}

/* A paragraph whose lines begin with times, the first of them too: each time begins an event, save for
 * a day above clocks. */
static void
add_lines (HsDrafting *self, guint index)
{
  const HsEntry *entry = hs_drafting_get_entry (self, index);

  for (guint i = 0, next; i < entry->times->len; i = next)
    {
      const HsTimeMatch *time = &g_array_index (entry->times, HsTimeMatch, i);
      guint end;

      next = find_line_time (entry, i + 1);
      end = next < entry->times->len ? g_array_index (entry->times, HsTimeMatch, next).start : strlen (entry->text);
      if (is_day (time) && strcspn (entry->text + time->end, "\n") < 2 && next < entry->times->len)
        self->heading = *time;
      else
        hs_drafting_add (self, index, time->start, end, time, next - i);
    }
}

/* "3 May 2024 (all times in CET)": a day for what follows. */
static gboolean
is_day_line (const HsDrafting *self, const HsEntry *entry, const GArray *times)
{
  const HsTimeMatch *first = &g_array_index (times, HsTimeMatch, 0);
  g_autoptr (HsWords) rest = hs_words_new (entry->text + first->end);
  HsPhraseMatch match;

  if (!is_day (first))
    return FALSE;
  return is_bare (entry, times)
         || (hs_words_get_length (rest) <= MAX_REMARK_WORDS
             && hs_phrases_find (hs_lexicon_get (self->lexicon, "bounds.zone"), rest, 0, 1, &match));
}

/* "Unless noted otherwise all of it happened on 3 May": a day for what follows. */
static gboolean
tells_day_of_all (const HsDrafting *self, const HsEntry *entry, const GArray *times)
{
  const HsTimeMatch *first = times->len == 1 ? &g_array_index (times, HsTimeMatch, 0) : NULL;
  g_autofree char *before = first != NULL && is_day (first) ? g_strndup (entry->text, first->start) : NULL;
  g_autoptr (HsWords) words = before != NULL ? hs_words_new (before) : NULL;
  HsPhraseMatch match;

  return words != NULL && hs_phrases_find (hs_lexicon_get (self->lexicon, "bounds.all_on"), words, 0, hs_words_get_length (words), &match);
}

static void
read_paragraph (HsDrafting *self, guint index)
{
  const HsEntry *entry = hs_drafting_get_entry (self, index);
  gboolean leads;
  const GArray *times = hs_drafting_get_times (entry, &leads);
  const HsTimeMatch *first = times->len > 0 ? &g_array_index (times, HsTimeMatch, 0) : NULL;
  gboolean inside = is_inside_last_event (self, entry);

  if (last_event_is_bare (self) && !leads)
    fill_bare_event (self, entry);
  else if ((leads && is_day_line (self, entry, times)) || tells_day_of_all (self, entry, times))
    self->heading = *first;
  else if (leads && find_line_time (entry, 1) < times->len)
    add_lines (self, index);
  else if (leads && (first->has_clock || first->is_relative || is_day (first)))
    hs_drafting_add (self, index, 0, strlen (entry->text), first, times->len);
  else if (inside)
    hs_drafting_add_detail (self, entry);
  else if (first != NULL)
    hs_drafting_add_sentences (self, index);
  else if (self->drafts->len > 0 && entry->depth > 0)
    hs_drafting_add_detail (self, entry);
}

/* The lines of a log that an event shows are no events. */
static void
read_code (HsDrafting *self, guint index)
{
  const HsEntry *entry = hs_drafting_get_entry (self, index);
  const HsDraft *last = hs_drafting_get_last (self);
  gboolean leads;
  const GArray *times = hs_drafting_get_times (entry, &leads);

  if (last != NULL && hs_drafting_get_entry (self, last->entry)->form != HS_ENTRY_CODE)
    return;
  if (leads && g_array_index (times, HsTimeMatch, 0).has_clock)
    hs_drafting_add (self, index, 0, strlen (entry->text), &g_array_index (times, HsTimeMatch, 0), times->len);
}

void
hs_drafting_read_entry (HsDrafting *self, guint index)
{
  const HsEntry *entry = hs_drafting_get_entry (self, index);

  if (is_quoted (self, entry))
    {
      hs_drafting_add_detail (self, entry);
      return;
    }
  switch (entry->form)
    {
    case HS_ENTRY_HEADING:
      read_heading (self, index);
      break;
    case HS_ENTRY_ITEM:
      read_item (self, index);
      break;
    case HS_ENTRY_PARAGRAPH:
      read_paragraph (self, index);
      break;
    case HS_ENTRY_ROW:
      hs_drafting_add_row (self, index);
      break;
    case HS_ENTRY_CODE:
      read_code (self, index);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* A time under a label that asks for it ("When was it detected: 10:05") tells what the label says. */
static void
name_by_label (const HsDrafting *self, HsDraft *draft)
{
  const HsEntry *entry = hs_drafting_get_entry (self, draft->entry);
  const HsEntry *label = entry->parent >= 0 ? hs_drafting_get_entry (self, (guint) entry->parent) : NULL;

  if (draft->text[0] != '\0' || label == NULL || label->label == NULL || hs_entry_has_body (label))
    return;
  g_free (draft->text);
  draft->text = g_strdup (label->label);
}

/* An entry that holds nothing after all: a bare time at the end of the timeline. */
static void
drop_empty (const HsDrafting *self)
{
  for (guint i = self->drafts->len; i-- > 0;)
    {
      HsDraft *draft = &g_array_index (self->drafts, HsDraft, i);

      name_by_label (self, draft);
      if (draft->text[0] == '\0')
        g_array_remove_index (self->drafts, i);
    }
}

/* Whether an entry that says no more than @n_words is the name of what stands under it: any heading, and an item that is
 * a label ("10:05 Escalation:", "10:20 Fix"). */
static gboolean
is_name (const HsEntry *entry, guint n_words)
{
  gsize length = strlen (entry->text);

  while (length > 0 && strchr (" *_\n", entry->text[length - 1]) != NULL)
    length--;
  if (n_words > MAX_NAME_WORDS || entry->form != HS_ENTRY_ITEM)
    return n_words <= MAX_NAME_WORDS && entry->form == HS_ENTRY_HEADING;
  return n_words <= MAX_LABEL_WORDS || (length > 0 && entry->text[length - 1] == ':');
}

/* "10:05 - Escalation" as a heading names what the text under it tells. */
static void
complete_headings (const HsDrafting *self)
{
  for (guint i = 0; i < self->drafts->len; i++)
    {
      HsDraft *draft = &g_array_index (self->drafts, HsDraft, i);
      const HsEntry *entry = hs_drafting_get_entry (self, draft->entry);
      g_autoptr (HsWords) words = hs_words_new (draft->text);
      char *text;

      if (draft->detail == NULL || !is_name (entry, hs_words_get_length (words))
          || is_bare (entry, entry->times))
        continue;
      text = g_strdup_printf ("%s%s %s", draft->text, g_str_has_suffix (draft->text, ":") ? "" : ":", draft->detail);
      g_free (draft->text);
      draft->text = text;
      g_clear_pointer (&draft->detail, g_free);
    }
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const HsDraft *first = a;
  const HsDraft *second = b;

  if (first->entry != second->entry)
    return first->entry < second->entry ? -1 : 1;
  return (first->line > second->line) - (first->line < second->line);
}

/* A timeline without any time or list: each of its paragraphs tells what happened. */
static void
add_paragraphs (HsDrafting *self)
{
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_drafting_get_entry (self, i);

      if (entry->role == HS_ROLE_TIMELINE && entry->form == HS_ENTRY_PARAGRAPH && entry->depth == 0 && !entry->quoted
          && hs_drafting_get_entry (self, i)->text[strlen (entry->text) - 1] != ':' && !hs_drafting_is_remark (self, entry))
        hs_drafting_add (self, i, 0, strlen (entry->text), NULL, 0);
    }
}

GArray *
hs_drafts_new (const GArray *entries, guint first, guint last, const HsLexicon *lexicon)
{
  HsDrafting self = { .entries = entries, .first = first, .last = last, .lexicon = lexicon, .header = -1 };
  gboolean has_timeline;

  self.drafts = g_array_new (FALSE, FALSE, sizeof (HsDraft));
  g_array_set_clear_func (self.drafts, (GDestroyNotify) hs_draft_clear);
  for (guint i = first; i < last; i++)
    if (hs_drafting_get_entry (&self, i)->role == HS_ROLE_TIMELINE)
      hs_drafting_read_entry (&self, i);
  if (self.drafts->len == 0)
    add_paragraphs (&self);
  has_timeline = self.drafts->len > 0;
  hs_drafting_add_beside (&self);
  if (!has_timeline)
    hs_drafting_add_prose (&self);
  drop_empty (&self);
  complete_headings (&self);
  g_array_sort (self.drafts, compare_places);
  return self.drafts;
}
