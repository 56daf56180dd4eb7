/* hs-preview-hits.c: where the text of the preview holds what is looked for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-hits.h"

#include <string.h>

guint
hs_preview_hits_count (const char *text, const char *word)
{
  g_autofree char *folded = g_utf8_casefold (text != NULL ? text : "", -1);
  g_autofree char *wanted = g_utf8_casefold (word, -1);
  guint n = 0;

  if (*wanted == '\0')
    return 0;
  for (const char *at = folded; (at = strstr (at, wanted)) != NULL; at += strlen (wanted))
    n++;

  return n;
}

static void
add_text_hits (GArray *hits, GtkTextBuffer *buffer, const char *word)
{
  GtkTextIter at, start, end;

  gtk_text_buffer_get_start_iter (buffer, &at);
  while (hits->len < HS_PREVIEW_MAX_HITS
         && gtk_text_iter_forward_search (&at, word, GTK_TEXT_SEARCH_CASE_INSENSITIVE, &start, &end, NULL))
    {
      HsPreviewHit hit = { gtk_text_iter_get_offset (&start), gtk_text_iter_get_offset (&end), 0 };

      g_array_append_val (hits, hit);
      at = end;
    }
}

static void
add_table_hits (GArray *hits, HsPreviewBuffer *buffer, const HsPreviewObject *object, const char *word)
{
  HsBlocks *blocks = hs_preview_buffer_get_blocks (buffer);
  guint end = hs_blocks_get (blocks, object->block)->end;
  GtkTextIter iter;
  int offset;

  gtk_text_buffer_get_iter_at_child_anchor (GTK_TEXT_BUFFER (buffer), &iter, object->anchor);
  offset = gtk_text_iter_get_offset (&iter);
  for (guint i = object->block + 1; i < end; i++)
    {
      const HsBlock *cell = hs_blocks_get (blocks, i);
      HsPreviewHit hit = { offset, offset + 1, cell->line };
      guint n = cell->type == HS_BLOCK_CELL ? hs_preview_hits_count (cell->text, word) : 0;

      for (; n > 0 && hits->len < HS_PREVIEW_MAX_HITS; n--)
        g_array_append_val (hits, hit);
    }
}

static void
add_hits (GArray *hits, GtkTextBuffer *buffer, const char *word)
{
  add_text_hits (hits, buffer, word);
  if (!HS_IS_PREVIEW_BUFFER (buffer))
    return;
  for (guint i = 0; i < hs_preview_buffer_get_n_objects (HS_PREVIEW_BUFFER (buffer)); i++)
    {
      const HsPreviewObject *object = hs_preview_buffer_get_object (HS_PREVIEW_BUFFER (buffer), i);

      if (object->target == NULL)
        add_table_hits (hits, HS_PREVIEW_BUFFER (buffer), object, word);
    }
}

static int
compare_hits (gconstpointer a, gconstpointer b)
{
  const HsPreviewHit *first = a, *second = b;

  if (first->start != second->start)
    return first->start < second->start ? -1 : 1;

  return (first->line > second->line) - (first->line < second->line);
}

GArray *
hs_preview_hits_find (GtkTextBuffer *buffer, const char *const *words)
{
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (HsPreviewHit));

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      add_hits (hits, buffer, words[i]);
  g_array_sort (hits, compare_hits);

  return hits;
}
