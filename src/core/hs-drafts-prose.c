/* hs-drafts-prose.c: events told in sentences and in the rows of a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-drafts-private.h"

guint
hs_drafting_find_sentence_end (const char *text, guint offset)
{
  const char *p = text + offset;

  for (; *p != '\0'; p++)
    {
      const char *next = p + 1;

      if (strchr (".!?", *p) == NULL || !g_ascii_isspace (*next))
        continue;
      while (g_ascii_isspace (*next))
        next++;
      if (!g_unichar_islower (g_utf8_get_char (next)))
        return (guint) (p + 1 - text);
    }
  return (guint) (p - text);
}

/* A sentence that only tells how long the outage lasted is no event. */
static gboolean
tells_only_duration (HsDrafting *self, const char *text, guint start, guint end, const HsTimeMatch *times, guint n)
{
  g_autofree char *sentence = g_strndup (text + start, end - start);
  g_autoptr (HsWords) words = hs_words_new (sentence);
  HsPhraseMatch match;

  if (n < 2 || !times[1].is_range_end)
    return FALSE;
  return hs_phrases_find (hs_lexicon_get (self->lexicon, "events.duration"), words, 0, G_MAXUINT, &match);
}

/* Whether nothing but @time stands from @start to @end: it is when what was said before happened. */
static gboolean
is_only_time (const char *text, guint start, guint end, const HsTimeMatch *time)
{
  for (guint i = start; i < end; i++)
    if (g_ascii_isalnum (text[i]) && (i < time->start || i >= time->end))
      return FALSE;
  return TRUE;
}

void
hs_drafting_add_sentences (HsDrafting *self, guint index)
{
  const HsEntry *entry = &g_array_index (self->entries, HsEntry, index);
  const GArray *times = entry->times;
  guint length = strlen (entry->text);
  guint at = 0, last = G_MAXUINT;

  for (guint start = 0, next; start < length; start = next)
    {
      guint end = next = at < times->len ? hs_drafting_find_sentence_end (entry->text, start) : length;
      guint from, n = 0;

      while (at < times->len && g_array_index (times, HsTimeMatch, at).start < start)
        at++;
      from = at;
      while (at < times->len && g_array_index (times, HsTimeMatch, at).start < end)
        at++, n++;
      while (n > 0 && !g_array_index (times, HsTimeMatch, from).has_clock)
        from++, n--;
      if (n > 0 && last != G_MAXUINT && is_only_time (entry->text, start, end, &g_array_index (times, HsTimeMatch, from)))
        {
          end = start;
          start = last;
        }
      if (n > 0 && !tells_only_duration (self, entry->text, start, end, &g_array_index (times, HsTimeMatch, from), n))
        hs_drafting_add (self, index, start, end, &g_array_index (times, HsTimeMatch, from), n);
      last = n > 0 ? G_MAXUINT : start;
    }
}

/* Column that tells what happened: the one so headed, else the longest. */
static guint
find_text_column (HsDrafting *self, char **header, char **cells, guint time_column)
{
  guint best = time_column;
  gsize longest = 0;

  for (guint i = 0; header != NULL && header[i] != NULL && i < g_strv_length (cells); i++)
    {
      g_autoptr (HsWords) words = hs_words_new (header[i]);
      HsPhraseMatch match;

      if (i != time_column
          && hs_phrases_find (hs_lexicon_get (self->lexicon, "columns.event"), words, 0, G_MAXUINT, &match))
        return i;
    }
  for (guint i = 0; cells[i] != NULL; i++)
    if (i != time_column && strlen (cells[i]) > longest)
      {
        longest = strlen (cells[i]);
        best = i;
      }
  return best;
}

static guint
cell_start (char **cells, guint column)
{
  guint start = 0;

  for (guint i = 0; i < column; i++)
    start += strlen (cells[i]) + 1;
  return start;
}

void
hs_drafting_add_row (HsDrafting *self, guint index)
{
  const HsEntry *entry = &g_array_index (self->entries, HsEntry, index);
  const GArray *times = entry->times;
  g_auto (GStrv) cells = g_strsplit (entry->text, "\t", -1);
  g_auto (GStrv) header = self->header >= 0
                              ? g_strsplit (hs_drafting_get_entry (self, (guint) self->header)->text, "\t", -1) : NULL;
  const HsTimeMatch *first = times->len > 0 ? &g_array_index (times, HsTimeMatch, 0) : NULL;
  guint time_column = 0, text_column, start;
  HsDraft *draft;

  if (entry->level == 0)
    self->header = (int) index;
  if ((entry->level == 0 && first == NULL) || g_strv_length (cells) < 2)
    return;
  while (first != NULL && cells[time_column + 1] != NULL && cell_start (cells, time_column + 1) <= first->start)
    time_column++;
  text_column = find_text_column (self, header, cells, first != NULL ? time_column : G_MAXUINT);
  if (text_column >= g_strv_length (cells) || cells[text_column][0] == '\0')
    return;
  start = cell_start (cells, text_column);
  draft = hs_drafting_add (self, index, start, start + strlen (cells[text_column]), NULL, 0);
  if (first != NULL)
    {
      g_free (draft->text);
      draft->match = *first;
      if (times->len > 1 && g_array_index (times, HsTimeMatch, 1).is_range_end)
        draft->end = g_array_index (times, HsTimeMatch, 1);
      draft->time_text = g_strndup (entry->text + first->start, first->end - first->start);
      draft->zone = first->zone_end > first->zone_start
                        ? g_strndup (entry->text + first->zone_start, first->zone_end - first->zone_start) : NULL;
      draft->text = g_strstrip (g_strdup (cells[text_column]));
    }
}
