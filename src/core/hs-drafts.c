/* hs-drafts.c: the entries of a timeline, before their times and meanings are worked out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-drafts-private.h"

static void
clear_draft (gpointer data)
{
  HsDraft *draft = data;

  g_free (draft->text);
  g_free (draft->detail);
  g_free (draft->time_text);
  g_free (draft->zone);
}

static const HsEntry *
get_entry (const HsDrafting *self, guint index)
{
  return &g_array_index (self->entries, HsEntry, index);
}

/* Whether nothing but marks and small words ("At", "On", "By") stands before byte @offset. */
static gboolean
is_led_by_marks (const char *text, guint offset)
{
  guint letters = 0;

  for (guint i = 0; i < offset; i++)
    if (g_ascii_isalnum (text[i]))
      letters++;
  return letters == 0;
}

const GArray *
hs_drafting_get_times (const HsEntry *entry, gboolean *leads)
{
  *leads = entry->times->len > 0 && is_led_by_marks (entry->text, g_array_index (entry->times, HsTimeMatch, 0).start);
  return entry->times;
}

/* What happened: the bytes from @start to @end without the time where that stands at an end. */
static char *
make_text (const char *source, guint start, guint end, const HsTimeMatch *time)
{
  g_autofree char *text = NULL;
  char *p;

  if (time != NULL && is_led_by_marks (source + start, time->start - start))
    start = MIN (time->end, end);
  text = g_strndup (source + start, end - start);
  g_strdelimit (text, "\n\t", ' ');
  p = text;
  while (*p != '\0' && (g_ascii_isspace (*p) || strchr (":-|,;)]*", *p) != NULL || g_str_has_prefix (p, "–")
                        || g_str_has_prefix (p, "—") || g_str_has_prefix (p, "→")))
    p = g_utf8_next_char (p);
  return g_strdup (g_strstrip (p));
}

HsDraft *
hs_drafting_add (HsDrafting *self, guint index, guint start, guint end, const HsTimeMatch *times, guint n_times)
{
  const HsEntry *entry = get_entry (self, index);
  const HsTimeMatch *time = n_times > 0 ? times : NULL;
  const HsTimeMatch *range = n_times > 1 && times[1].is_range_end ? times + 1 : NULL;
  guint first = start;
  HsDraft draft = { .entry = index, .heading = self->heading };

  while (first < end && g_ascii_isspace (entry->text[first]))
    first++;
  draft.line = hs_entry_get_line_at (entry, first);
  draft.end_line = end >= strlen (entry->text) ? MAX (entry->end_line, draft.line) : hs_entry_get_line_at (entry, end);
  if (time != NULL)
    {
      const HsTimeMatch *tail = range != NULL ? range : time;

      draft.match = *time;
      if (range != NULL)
        draft.end = *range;
      draft.time_text = g_strndup (entry->text + time->start, tail->end - time->start);
      if (tail->zone_end > tail->zone_start)
        draft.zone = g_strndup (entry->text + tail->zone_start, tail->zone_end - tail->zone_start);
      else if (time->zone_end > time->zone_start)
        draft.zone = g_strndup (entry->text + time->zone_start, time->zone_end - time->zone_start);
    }
  draft.text = make_text (entry->text, start, end, range != NULL ? range : time);
  if (range != NULL && draft.text[0] != '\0' && is_led_by_marks (entry->text + start, time->start - start))
    {
      g_free (draft.text);
      draft.text = make_text (entry->text, MIN (range->end, end), end, NULL);
    }
  g_array_append_val (self->drafts, draft);
  return &g_array_index (self->drafts, HsDraft, self->drafts->len - 1);
}

static void
add_detail (HsDrafting *self, const char *text)
{
  HsDraft *draft;
  char *joined;

  if (self->drafts->len == 0)
    return;
  draft = &g_array_index (self->drafts, HsDraft, self->drafts->len - 1);
  joined = draft->detail != NULL ? g_strconcat (draft->detail, ". ", text, NULL) : g_strdup (text);
  g_strdelimit (joined, "\n\t", ' ');
  g_free (draft->detail);
  draft->detail = joined;
}

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

/* The event whose children the entry could be: the last draft, where it stands in an item around
 * the entry. */
static gboolean
is_inside_last_event (const HsDrafting *self, const HsEntry *entry)
{
  guint last;

  if (self->drafts->len == 0)
    return FALSE;
  last = g_array_index (self->drafts, HsDraft, self->drafts->len - 1).entry;
  for (int parent = entry->parent; parent >= 0; parent = get_entry (self, (guint) parent)->parent)
    if ((guint) parent == last)
      return TRUE;
  return FALSE;
}

static void
fill_bare_event (HsDrafting *self, const HsEntry *entry)
{
  HsDraft *draft = &g_array_index (self->drafts, HsDraft, self->drafts->len - 1);

  g_free (draft->text);
  draft->text = g_strdup (entry->text);
  g_strdelimit (draft->text, "\n\t", ' ');
  draft->end_line = entry->end_line;
}

static gboolean
last_event_is_bare (const HsDrafting *self)
{
  const HsDraft *draft;

  if (self->drafts->len == 0)
    return FALSE;
  draft = &g_array_index (self->drafts, HsDraft, self->drafts->len - 1);
  return draft->text[0] == '\0' && draft->time_text != NULL;
}

static void
read_item (HsDrafting *self, guint index)
{
  const HsEntry *entry = get_entry (self, index);
  gboolean leads;
  const GArray *times = hs_drafting_get_times (entry, &leads);
  const HsTimeMatch *first = times->len > 0 ? &g_array_index (times, HsTimeMatch, 0) : NULL;
  gboolean inside = is_inside_last_event (self, entry);

  if (inside && last_event_is_bare (self) && !leads)
    fill_bare_event (self, entry);
  else if (inside && !(leads && first->has_clock))
    add_detail (self, entry->text);
  else if (entry->has_children && leads && is_day (first) && is_bare (entry, times))
    self->heading = *first;
  else if (entry->has_children && first == NULL && entry->label != NULL && !hs_entry_has_body (entry))
    return;
  else if (first != NULL)
    hs_drafting_add (self, index, 0, strlen (entry->text), first, times->len);
  else if (hs_entry_has_body (entry))
    hs_drafting_add (self, index, 0, strlen (entry->text), NULL, 0);
}

static void
read_heading (HsDrafting *self, guint index)
{
  const HsEntry *entry = get_entry (self, index);
  gboolean leads;
  const GArray *times = hs_drafting_get_times (entry, &leads);
  const HsTimeMatch *first = times->len > 0 ? &g_array_index (times, HsTimeMatch, 0) : NULL;

  if (first == NULL)
    return;
  if (leads && first->has_clock)
    hs_drafting_add (self, index, 0, strlen (entry->text), first, times->len);
  else if (is_day (first))
    self->heading = *first;
}

static void
read_paragraph (HsDrafting *self, guint index)
{
  const HsEntry *entry = get_entry (self, index);
  gboolean leads;
  const GArray *times = hs_drafting_get_times (entry, &leads);
  const HsTimeMatch *first = times->len > 0 ? &g_array_index (times, HsTimeMatch, 0) : NULL;

  if (last_event_is_bare (self) && !leads)
    fill_bare_event (self, entry);
  else if (leads && is_day (first) && is_bare (entry, times))
    self->heading = *first;
  else if (leads && (first->has_clock || first->is_relative || is_day (first)))
    hs_drafting_add (self, index, 0, strlen (entry->text), first, times->len);
  else if (first != NULL)
    hs_drafting_add_sentences (self, index);
  else if (self->drafts->len > 0 && (entry->depth > 0 || get_entry (self, (guint) g_array_index (self->drafts, HsDraft, self->drafts->len - 1).entry)->form == HS_ENTRY_HEADING))
    add_detail (self, entry->text);
}

static void
read_code (HsDrafting *self, guint index)
{
  const HsEntry *entry = get_entry (self, index);
  gboolean leads;
  const GArray *times = hs_drafting_get_times (entry, &leads);

  if (leads && g_array_index (times, HsTimeMatch, 0).has_clock)
    hs_drafting_add (self, index, 0, strlen (entry->text), &g_array_index (times, HsTimeMatch, 0), times->len);
}

static void
read_entry (HsDrafting *self, guint index)
{
  switch (get_entry (self, index)->form)
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

static void
read_role (HsDrafting *self, HsRole role)
{
  for (guint i = self->first; i < self->last; i++)
    if (get_entry (self, i)->role == role)
      read_entry (self, i);
}

/* A document without a timeline: its timed sentences, wherever the reading rules let events stand. */
static void
read_prose (HsDrafting *self)
{
  for (guint i = self->first; i < self->last; i++)
    switch (get_entry (self, i)->role)
      {
      case HS_ROLE_OTHER:
      case HS_ROLE_SUMMARY:
      case HS_ROLE_RESOLUTION:
        if (get_entry (self, i)->form == HS_ENTRY_PARAGRAPH || get_entry (self, i)->form == HS_ENTRY_ITEM)
          hs_drafting_add_sentences (self, i);
        break;
      default:
        break;
      }
}

/* An entry that holds nothing after all: a bare time at the end of the timeline. */
static void
drop_empty (GArray *drafts)
{
  for (guint i = drafts->len; i-- > 0;)
    if (g_array_index (drafts, HsDraft, i).text[0] == '\0')
      g_array_remove_index (drafts, i);
}

GArray *
hs_drafts_new (const GArray *entries, guint first, guint last, const HsLexicon *lexicon)
{
  HsDrafting self = { .entries = entries, .first = first, .last = last, .lexicon = lexicon };

  self.drafts = g_array_new (FALSE, FALSE, sizeof (HsDraft));
  g_array_set_clear_func (self.drafts, clear_draft);
  read_role (&self, HS_ROLE_TIMELINE);
  if (self.drafts->len == 0)
    read_role (&self, HS_ROLE_HAPPENED);
  if (self.drafts->len == 0)
    read_prose (&self);
  drop_empty (self.drafts);
  return self.drafts;
}

gboolean
hs_time_match_is_set (const HsTimeMatch *match)
{
  return match->has_date || match->has_clock || match->is_relative || match->is_later;
}
