/* hs-drafting.c: drafts of events in the making
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-drafts-private.h"

void
hs_draft_clear (HsDraft *draft)
{
  g_free (draft->text);
  g_free (draft->detail);
  g_free (draft->time_text);
  g_free (draft->zone);
}

gboolean
hs_drafting_says_something (const char *text, gsize length)
{
  for (const char *p = text; p < text + length && *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      return TRUE;
  return FALSE;
}

const GArray *
hs_drafting_get_times (const HsEntry *entry, gboolean *leads)
{
  *leads = entry->times->len > 0
           && !hs_drafting_says_something (entry->text, g_array_index (entry->times, HsTimeMatch, 0).start);
  return entry->times;
}

/* What happened: the bytes from @start to @end without the time where that stands at an end. */
static char *
make_text (const char *source, guint start, guint end, const HsTimeMatch *time)
{
  g_autofree char *text = NULL;
  char *p;

  if (time != NULL && !hs_drafting_says_something (source + start, time->start - start))
    start = MIN (time->end, end);
  text = g_strndup (source + start, end - start);
  g_strdelimit (text, "\n\t", ' ');
  p = text;
  while (*p != '\0' && (g_ascii_isspace (*p) || strchr (":-|,;)]*", *p) != NULL || g_str_has_prefix (p, "–")
                        || g_str_has_prefix (p, "—") || g_str_has_prefix (p, "→")))
    p = g_utf8_next_char (p);
  g_strchomp (p);
  return g_strdup (hs_drafting_says_something (p, strlen (p)) ? p : "");
}

/* (transfer full) (nullable): the zone of @time as it stands in @text. */
static char *
dup_zone (const char *text, const HsTimeMatch *time)
{
  return time->zone_end > time->zone_start ? g_strndup (text + time->zone_start, time->zone_end - time->zone_start) : NULL;
}

void
hs_draft_set_time (HsDraft *draft, const char *text, const HsTimeMatch *times, guint n_times)
{
  const HsTimeMatch *tail = n_times > 1 && times[1].is_range_end ? times + 1 : times;

  if (n_times == 0)
    return;
  draft->match = *times;
  if (tail != times)
    draft->end = *tail;
  draft->time_text = g_strndup (text + times->start, tail->end - times->start);
  g_strdelimit (draft->time_text, "\n\t", ' ');
  draft->zone = dup_zone (text, tail);
  if (draft->zone == NULL)
    draft->zone = dup_zone (text, times);
}

HsDraft *
hs_drafting_add (HsDrafting *self, guint index, guint start, guint end, const HsTimeMatch *times, guint n_times)
{
  const HsEntry *entry = hs_drafting_get_entry (self, index);
  const HsTimeMatch *time = n_times > 0 ? times : NULL;
  const HsTimeMatch *range = n_times > 1 && times[1].is_range_end ? times + 1 : NULL;
  guint first = start;
  HsDraft draft = { .entry = index, .heading = self->heading };

  while (first < end && g_ascii_isspace (entry->text[first]))
    first++;
  draft.line = hs_entry_get_line_at (entry, first);
  draft.end_line = end >= strlen (entry->text) ? MAX (entry->end_line, draft.line) : hs_entry_get_line_at (entry, end);
  hs_draft_set_time (&draft, entry->text, times, n_times);
  draft.text = make_text (entry->text, start, end, range != NULL ? range : time);
  if (range != NULL && draft.text[0] != '\0'
      && !hs_drafting_says_something (entry->text + start, time->start - start))
    {
      g_free (draft.text);
      draft.text = make_text (entry->text, MIN (range->end, end), end, NULL);
    }
  g_array_append_val (self->drafts, draft);
  return &g_array_index (self->drafts, HsDraft, self->drafts->len - 1);
}

HsDraft *
hs_drafting_get_last (const HsDrafting *self)
{
  return self->drafts->len > 0 ? &g_array_index (self->drafts, HsDraft, self->drafts->len - 1) : NULL;
}

static gboolean
ends_sentence (const char *text)
{
  return *text != '\0' && strchr (".!?:;", text[strlen (text) - 1]) != NULL;
}

void
hs_drafting_add_detail (HsDrafting *self, const HsEntry *entry)
{
  HsDraft *draft = hs_drafting_get_last (self);
  char *joined;

  if (draft == NULL)
    return;
  joined = draft->detail != NULL ? g_strconcat (draft->detail, ends_sentence (draft->detail) ? " " : ". ", entry->text, NULL)
                                 : g_strdup (entry->text);
  g_strdelimit (joined, "\n\t", ' ');
  g_free (draft->detail);
  draft->detail = joined;
  draft->end_line = MAX (draft->end_line, entry->end_line);
}

gboolean
hs_time_match_is_set (const HsTimeMatch *match)
{
  return match->has_date || match->has_clock || match->is_relative || match->is_later;
}
