/* hs-preview-copy.c: what is selected in the preview, as text and as its source
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-copy.h"

static const HsPreviewObject *
find_object (HsPreviewBuffer *buffer, GtkTextChildAnchor *anchor)
{
  for (guint i = 0; i < hs_preview_buffer_get_n_objects (buffer); i++)
    if (hs_preview_buffer_get_object (buffer, i)->anchor == anchor)
      return hs_preview_buffer_get_object (buffer, i);

  return NULL;
}

static void
append_table (GString *text, HsBlocks *blocks, guint table)
{
  guint end = hs_blocks_get (blocks, table)->end;

  for (guint i = table + 1; i < end; i++)
    {
      const HsBlock *block = hs_blocks_get (blocks, i);

      if (block->type == HS_BLOCK_ROW && i > table + 1)
        g_string_append_c (text, '\n');
      if (block->type == HS_BLOCK_CELL)
        g_string_append_printf (text, "%s%s", block->level > 0 ? "\t" : "", block->text);
    }
}

char *
hs_preview_copy_text (HsPreviewBuffer *buffer, int start, int end)
{
  GString *text = g_string_new (NULL);
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (buffer), &iter, start);
  for (; gtk_text_iter_get_offset (&iter) < end && !gtk_text_iter_is_end (&iter); gtk_text_iter_forward_char (&iter))
    {
      GtkTextChildAnchor *anchor = gtk_text_iter_get_child_anchor (&iter);
      const HsPreviewObject *object = anchor != NULL ? find_object (buffer, anchor) : NULL;

      if (anchor == NULL)
        g_string_append_unichar (text, gtk_text_iter_get_char (&iter));
      else if (object != NULL && object->target == NULL)
        append_table (text, hs_preview_buffer_get_blocks (buffer), object->block);
    }

  return g_string_free (text, FALSE);
}

char *
hs_preview_copy_source (HsDocument *document, guint line, guint end_line)
{
  GString *text = g_string_new (NULL);

  for (; line <= end_line && line <= hs_document_get_n_lines (document); line++)
    {
      gsize length;
      const char *source = hs_document_get_line (document, line, &length);

      g_string_append_len (text, source, length);
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

char *
hs_preview_copy_link (HsDocument *document, guint line)
{
  const char *uri = hs_document_get_uri (document);

  return uri != NULL ? g_strdup_printf ("%s#L%u", uri, line) : NULL;
}
