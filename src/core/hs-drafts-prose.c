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
  return !hs_drafting_says_something (text + start, time->start - start)
         && (time->end >= end || !hs_drafting_says_something (text + time->end, end - time->end));
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

static gboolean
is_headed_event (const HsDrafting *self, const char *header)
{
  g_autoptr (HsWords) words = hs_words_new (header);
  HsPhraseMatch match;

  return hs_phrases_find (hs_lexicon_get (self->lexicon, "columns.event"), words, 0, G_MAXUINT, &match);
}

/* Column that tells what happened: the one so headed, else the longest; that of the time itself where
 * @time_tells more than the time and no other is so headed, or holds anything. */
static guint
find_text_column (const HsDrafting *self, char **header, char **cells, guint time_column, gboolean time_tells)
{
  guint best = time_column;
  gsize longest = 0;

  for (guint i = 0; header != NULL && header[i] != NULL && i < g_strv_length (cells); i++)
    if (i != time_column && is_headed_event (self, header[i]))
      return i;
  if (time_tells && header != NULL && time_column < g_strv_length (header) && is_headed_event (self, header[time_column]))
    return time_column;
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

/* The cell that holds the first of @times; %G_MAXUINT where there is none. */
static guint
find_time_column (char **cells, const GArray *times)
{
  guint column = 0;

  if (times->len == 0)
    return G_MAXUINT;
  while (cells[column + 1] != NULL && cell_start (cells, column + 1) <= g_array_index (times, HsTimeMatch, 0).start)
    column++;
  return column;
}

/* Whether the cell @column says more than the first of @times, which it holds. */
static gboolean
tells_more_than_time (const char *text, char **cells, guint column, const GArray *times)
{
  guint start, end;

  if (column == G_MAXUINT)
    return FALSE;
  start = cell_start (cells, column);
  end = start + strlen (cells[column]);
  for (guint i = 0; i < times->len; i++)
    {
      const HsTimeMatch *time = &g_array_index (times, HsTimeMatch, i);

      if (time->start >= end)
        break;
      if (hs_drafting_says_something (text + start, time->start - start))
        return TRUE;
      start = MIN (time->end, end);
    }
  return hs_drafting_says_something (text + start, end - start);
}

void
hs_drafting_add_row (HsDrafting *self, guint index)
{
  const HsEntry *entry = hs_drafting_get_entry (self, index);
  const HsTimeMatch *times = (const HsTimeMatch *) (void *) entry->times->data;
  g_auto (GStrv) cells = g_strsplit (entry->text, "\t", -1);
  g_auto (GStrv) header = NULL;
  guint n_cells = g_strv_length (cells), time_column, text_column, start;
  HsDraft *draft;

  if (entry->level == 0)
    self->header = (int) index;
  else if (self->header >= 0)
    header = g_strsplit (hs_drafting_get_entry (self, (guint) self->header)->text, "\t", -1);
  if ((entry->level == 0 && entry->times->len == 0) || n_cells < 2)
    return;
  time_column = find_time_column (cells, entry->times);
  text_column = find_text_column (self, header, cells, time_column,
                                  tells_more_than_time (entry->text, cells, time_column, entry->times));
  if (text_column >= n_cells)
    return;
  start = cell_start (cells, text_column);
  draft = hs_drafting_add (self, index, start, start + strlen (cells[text_column]), times,
                           text_column == time_column ? entry->times->len : 0);
  if (draft->text[0] == '\0')
    g_array_set_size (self->drafts, self->drafts->len - 1);
  else if (text_column != time_column)
    hs_draft_set_time (draft, entry->text, times, entry->times->len);
}
