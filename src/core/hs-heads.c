/* hs-heads.c: what stands at the head of an event: of its clauses, and over it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-heads.h"

#define HEAD_WORDS 12

/* The word after the head of the clause that begins at word @from. */
static guint
find_head_end (const HsPhrases *under, const HsWords *words, guint from)
{
  guint end = MIN (from + HEAD_WORDS, hs_words_get_length (words));
  HsPhraseMatch stop;

  for (guint i = from + 1; i < end; i++)
    if (hs_words_get (words, i)->gap >= HS_GAP_CLAUSE)
      end = i;
  return hs_phrases_find (under, words, from, end, &stop) ? stop.start : end;
}

gboolean
hs_heads_find (const HsLexicon *lexicon, const char *set, const HsWords *words, HsPhraseMatch *match)
{
  const HsPhrases *phrases = hs_lexicon_get (lexicon, set), *under = hs_lexicon_get (lexicon, "heads.under");
  guint n = hs_phrases_may_find (phrases, words) ? hs_words_get_length (words) : 0;

  for (guint i = 0; i < n; i++)
    if ((i == 0 || hs_words_get (words, i)->gap >= HS_GAP_CLAUSE)
        && hs_phrases_find (phrases, words, i, find_head_end (under, words, i), match))
      return TRUE;
  return FALSE;
}

/* (nullable): the entry on whose lines @event begins, the last that begins there or before. */
static const HsEntry *
find_entry (const HsReading *reading, const HsEvent *event)
{
  guint low = reading->first, high = reading->last;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (hs_reading_get_entry (reading, middle)->line <= event->line)
        low = middle + 1;
      else
        high = middle;
    }
  return low > reading->first ? hs_reading_get_entry (reading, low - 1) : NULL;
}

static void
add_label (GPtrArray *labels, const HsEntry *entry)
{
  if (entry->label != NULL)
    g_ptr_array_add (labels, g_strdup (entry->label));
  else if (entry->form == HS_ENTRY_HEADING || entry->has_children)
    g_ptr_array_add (labels, g_strdup (entry->text));
}

GPtrArray *
hs_heads_get_labels (const HsReading *reading, const HsEvent *event)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  const HsEntry *entry = find_entry (reading, event);
  guint length = hs_entry_find_label (event->text);

  if (length > 0)
    g_ptr_array_add (labels, g_strndup (event->text, length));
  if (entry == NULL)
    return g_steal_pointer (&labels);
  for (int i = entry->parent; i >= 0; i = hs_reading_get_entry (reading, (guint) i)->parent)
    add_label (labels, hs_reading_get_entry (reading, (guint) i));
  if (entry->section >= 0)
    add_label (labels, hs_reading_get_entry (reading, (guint) entry->section));
  return g_steal_pointer (&labels);
}

gboolean
hs_heads_say (const HsLexicon *lexicon, const char *set, const GPtrArray *labels, guint n)
{
  for (guint i = 0; i < MIN (n, labels->len); i++)
    {
      g_autoptr (HsWords) words = hs_words_new (labels->pdata[i]);

      if (hs_phrases_match_all (hs_lexicon_get (lexicon, set), words))
        return TRUE;
    }
  return FALSE;
}
