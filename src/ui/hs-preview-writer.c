/* hs-preview-writer.c: writes one piece of a document into a text buffer, with its tags
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-writer.h"

#include <string.h>

#include "hs-anchors.h"
#include "hs-flow.h"

static void
apply_tag (GtkTextBuffer *buffer, const char *name, int start, int end)
{
  GtkTextIter from, to;

  gtk_text_buffer_get_iter_at_offset (buffer, &from, start);
  gtk_text_buffer_get_iter_at_offset (buffer, &to, end);
  gtk_text_buffer_apply_tag_by_name (buffer, name, &from, &to);
}

static void
apply_level_tag (GtkTextBuffer *buffer, const char *prefix, guint level, int start, int end)
{
  char name[32];

  g_snprintf (name, sizeof name, "%s%u", prefix, level);
  apply_tag (buffer, name, start, end);
}

static int
append (GtkTextBuffer *buffer, const char *text)
{
  GtkTextIter end;

  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_insert (buffer, &end, text, -1);

  return gtk_text_buffer_get_char_count (buffer);
}

static int
begin_paragraph (GtkTextBuffer *buffer)
{
  return gtk_text_buffer_get_char_count (buffer) > 0 ? append (buffer, "\n") : 0;
}

static char *
format_bullet (const HsBlock *item)
{
  if (item->type == HS_BLOCK_FOOTNOTE)
    return g_strdup_printf ("%s\t", item->info != NULL ? item->info : "*");
  if (item->task != HS_TASK_NONE)
    return g_strdup (item->task == HS_TASK_DONE ? "☑\t" : "☐\t");
  if (item->level >= 0)
    return g_strdup_printf ("%d.\t", item->level);
  return g_strdup ("•\t");
}

static char *
format_text (const HsBlock *block)
{
  char *text;

  switch (block->type)
    {
    case HS_BLOCK_PARAGRAPH:
    case HS_BLOCK_HEADING:
      return hs_flow_block (block);
    case HS_BLOCK_CODE:
    case HS_BLOCK_HTML:
    case HS_BLOCK_FRONT_MATTER:
      text = g_strdup (block->text != NULL ? block->text : "");
      return g_strchomp (text);
    case HS_BLOCK_RULE:
      return g_strdup (" ");
    case HS_BLOCK_CELL:
    case HS_BLOCK_QUOTE:
    case HS_BLOCK_LIST:
    case HS_BLOCK_ITEM:
    case HS_BLOCK_TABLE:
    case HS_BLOCK_ROW:
    case HS_BLOCK_FOOTNOTE:
    default:
      return g_strdup (block->text != NULL ? block->text : "");
    }
}

static const char *
choose_block_tag (const HsBlock *block)
{
  switch (block->type)
    {
    case HS_BLOCK_CODE:
      return "code";
    case HS_BLOCK_HTML:
      return "html";
    case HS_BLOCK_FRONT_MATTER:
      return "front-matter";
    case HS_BLOCK_RULE:
      return "rule";
    case HS_BLOCK_HEADING:
    case HS_BLOCK_PARAGRAPH:
    case HS_BLOCK_CELL:
    case HS_BLOCK_QUOTE:
    case HS_BLOCK_LIST:
    case HS_BLOCK_ITEM:
    case HS_BLOCK_TABLE:
    case HS_BLOCK_ROW:
    case HS_BLOCK_FOOTNOTE:
    default:
      return NULL;
    }
}

static const char *
choose_span_tag (const HsSpan *span)
{
  switch (span->type)
    {
    case HS_SPAN_STRONG:
      return "strong";
    case HS_SPAN_EMPHASIS:
      return "emphasis";
    case HS_SPAN_CODE:
      return "code-span";
    case HS_SPAN_STRIKE:
      return "strike";
    case HS_SPAN_LINK:
      return "link";
    case HS_SPAN_IMAGE:
      return span->target != NULL && hs_preview_is_remote (span->target) ? "link" : "image";
    case HS_SPAN_HTML:
      return "html";
    case HS_SPAN_FOOTNOTE:
      return "footnote";
    case HS_SPAN_SUBSCRIPT:
      return "subscript";
    case HS_SPAN_SUPERSCRIPT:
      return "superscript";
    case HS_SPAN_BREAK:
      return NULL;
    default:
      g_return_val_if_reached (NULL);
    }
}

/* (transfer full) (nullable): what a click on the span leads to. */
static char *
get_span_target (const HsSpan *span)
{
  g_autofree char *name = NULL;

  if (span->target == NULL)
    return NULL;
  if (span->type == HS_SPAN_LINK || (span->type == HS_SPAN_IMAGE && hs_preview_is_remote (span->target)))
    return g_strdup (span->target);
  if (span->type != HS_SPAN_FOOTNOTE)
    return NULL;
  name = hs_anchors_name_footnote (span->target);

  return g_strconcat ("#", name, NULL);
}

static void
add_link (GArray *links, char *target, int start, int end)
{
  HsPreviewLink link = { start, end, target };

  if (links != NULL && target != NULL)
    g_array_append_val (links, link);
  else
    g_free (target);
}

/* The number of a footnote leads back to where it is referred to. */
static void
add_way_back (GArray *links, const HsBlock *item, int start, int end)
{
  g_autofree char *name = NULL;

  if (item->type != HS_BLOCK_FOOTNOTE || item->info == NULL)
    return;
  name = hs_anchors_name_reference (item->info);
  add_link (links, g_strconcat ("#", name, NULL), start, end);
}

static void
apply_spans (GtkTextBuffer *buffer, const HsBlock *block, int text_start, int text_end, GArray *links)
{
  guint byte = 0;
  int offset = text_start;

  for (guint i = 0; i < block->n_spans; i++)
    {
      const HsSpan *span = &block->spans[i];
      int end;

      offset += g_utf8_strlen (block->text + byte, span->start - byte);
      byte = span->start;
      end = MIN (offset + (int) g_utf8_strlen (block->text + byte, span->end - byte), text_end);
      if (choose_span_tag (span) != NULL)
        apply_tag (buffer, choose_span_tag (span), offset, end);
      add_link (links, get_span_target (span), offset, end);
    }
}

/* The first line hangs its bullet out to the left of the lines that follow it. */
static void
apply_indent (GtkTextBuffer *buffer, const HsPreviewPiece *piece, int start, int end)
{
  guint depth = MIN (piece->depth, HS_PREVIEW_MAX_DEPTH);
  GtkTextIter iter;
  int rest = start;

  if (piece->item != NULL)
    {
      gtk_text_buffer_get_iter_at_offset (buffer, &iter, start);
      gtk_text_iter_forward_line (&iter);
      rest = MIN (gtk_text_iter_get_offset (&iter), end);
      apply_level_tag (buffer, "item-", depth, start, rest);
    }
  if (depth > 0 && rest < end)
    apply_level_tag (buffer, "indent-", depth, rest, end);
}

void
hs_preview_link_clear (HsPreviewLink *link)
{
  g_free (link->target);
}

int
hs_preview_write_piece (GtkTextBuffer *buffer, const HsPreviewPiece *piece, GArray *links, int *text_start)
{
  int start = begin_paragraph (buffer);
  int text_at = start, end;
  const char *tag = choose_block_tag (piece->block);
  g_autofree char *text = format_text (piece->block);

  if (piece->item != NULL)
    {
      g_autofree char *bullet = format_bullet (piece->item);

      text_at = append (buffer, bullet);
      apply_tag (buffer, "bullet", start, text_at);
      add_way_back (links, piece->item, start, text_at - 1);
    }
  end = append (buffer, text);

  apply_tag (buffer, piece->quoted ? "quoted" : "body", start, end);
  apply_indent (buffer, piece, start, end);
  if (piece->block->type == HS_BLOCK_HEADING)
    apply_level_tag (buffer, "heading-", CLAMP (piece->block->level, 1, 6), start, end);
  if (tag != NULL)
    apply_tag (buffer, tag, start, end);
  apply_level_tag (buffer, "gap-", piece->gap, start, MIN (start + 1, end));
  apply_spans (buffer, piece->block, text_at, end, links);

  if (text_start != NULL)
    *text_start = text_at;
  return start;
}

GtkTextChildAnchor *
hs_preview_write_anchor (GtkTextBuffer *buffer, guint depth)
{
  int start = begin_paragraph (buffer);
  GtkTextChildAnchor *anchor;
  GtkTextIter end;

  gtk_text_buffer_get_end_iter (buffer, &end);
  anchor = gtk_text_buffer_create_child_anchor (buffer, &end);
  if (depth > 0)
    apply_level_tag (buffer, "indent-", MIN (depth, HS_PREVIEW_MAX_DEPTH), start, start + 1);
  apply_level_tag (buffer, "gap-", HS_PREVIEW_GAP_BLOCK, start, start + 1);

  return g_object_ref (anchor);
}

gboolean
hs_preview_is_remote (const char *target)
{
  g_autofree char *scheme = g_uri_parse_scheme (target);

  return scheme != NULL || g_str_has_prefix (target, "//");
}
