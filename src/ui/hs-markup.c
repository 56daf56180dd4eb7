/* hs-markup.c: the inline markup of a block as Pango markup, for labels
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-markup.h"

#include "hs-anchors.h"

typedef struct
{
  const HsBlock *block;
  const HsStyle *style;
  GString *markup;
  GPtrArray *open; /* const HsSpan, outermost first */
  guint written;   /* bytes of the text */
} MarkupWriter;

static void
write_text (MarkupWriter *writer, guint end)
{
  g_autofree char *escaped = NULL;

  if (end <= writer->written)
    return;
  escaped = g_markup_escape_text (writer->block->text + writer->written, end - writer->written);
  g_string_append (writer->markup, escaped);
  writer->written = end;
}

static gboolean
is_link (const HsSpan *span)
{
  return (span->type == HS_SPAN_LINK || span->type == HS_SPAN_FOOTNOTE) && span->target != NULL;
}

static void
open_link (MarkupWriter *writer, const HsSpan *span)
{
  g_autofree char *target = g_markup_escape_text (span->target, -1);

  g_string_append_printf (writer->markup, "<a href=\"%s\" title=\"%s\">", target, target);
}

static void
open_colored (MarkupWriter *writer, HsColorRole role, const char *attributes)
{
  g_autofree char *color = hs_color_to_string (hs_style_get_color (writer->style, role));

  g_string_append_printf (writer->markup, "<span foreground=\"%s\" %s>", color, attributes);
}

static void
open_footnote (MarkupWriter *writer, const HsSpan *span)
{
  g_autofree char *name = hs_anchors_name_footnote (span->target != NULL ? span->target : "");
  g_autofree char *escaped = g_markup_escape_text (name, -1);

  if (is_link (span))
    g_string_append_printf (writer->markup, "<a href=\"#%s\">", escaped);
  g_string_append (writer->markup, "<span size=\"smaller\" rise=\"4000\">");
}

static const char *
get_end (const HsSpan *span)
{
  if (!is_link (span))
    return "</span>";
  return span->type == HS_SPAN_FOOTNOTE ? "</span></a>" : "</a>";
}

static void
open_span (MarkupWriter *writer, const HsSpan *span)
{
  write_text (writer, span->start);
  g_ptr_array_add (writer->open, (gpointer) span);

  switch (span->type)
    {
    case HS_SPAN_STRONG:
      g_string_append (writer->markup, "<span weight=\"bold\">");
      break;
    case HS_SPAN_EMPHASIS:
      g_string_append (writer->markup, "<span style=\"italic\">");
      break;
    case HS_SPAN_STRIKE:
      g_string_append (writer->markup, "<span strikethrough=\"true\">");
      break;
    case HS_SPAN_CODE:
      open_colored (writer, HS_COLOR_CODE_TEXT, "face=\"monospace\"");
      break;
    case HS_SPAN_FOOTNOTE:
      open_footnote (writer, span);
      break;
    case HS_SPAN_SUBSCRIPT:
      g_string_append (writer->markup, "<span size=\"smaller\" baseline_shift=\"subscript\">");
      break;
    case HS_SPAN_SUPERSCRIPT:
      g_string_append (writer->markup, "<span size=\"smaller\" baseline_shift=\"superscript\">");
      break;
    case HS_SPAN_BREAK:
      g_string_append (writer->markup, "<span>");
      break;
    case HS_SPAN_LINK:
      if (is_link (span))
        open_link (writer, span);
      else
        g_string_append (writer->markup, "<span>");
      break;
    case HS_SPAN_IMAGE:
    case HS_SPAN_HTML:
    default:
      open_colored (writer, HS_COLOR_DIM, "");
      break;
    }
}

static void
close_spans (MarkupWriter *writer, guint offset)
{
  while (writer->open->len > 0)
    {
      const HsSpan *span = g_ptr_array_index (writer->open, writer->open->len - 1);

      if (span->end > offset)
        return;
      write_text (writer, span->end);
      g_string_append (writer->markup, get_end (span));
      g_ptr_array_remove_index (writer->open, writer->open->len - 1);
    }
}

char *
hs_markup_new (const HsBlock *block, const HsStyle *style, HsTextRole role)
{
  g_autoptr (GPtrArray) open = g_ptr_array_new ();
  g_autofree char *font = pango_font_description_to_string (hs_style_get_font (style, role));
  MarkupWriter writer = { block, style, g_string_new (NULL), open, 0 };
  guint length = block->text != NULL ? strlen (block->text) : 0;

  g_string_append_printf (writer.markup, "<span font=\"%s\">", font);
  for (guint i = 0; i < block->n_spans; i++)
    {
      close_spans (&writer, block->spans[i].start);
      open_span (&writer, &block->spans[i]);
    }
  close_spans (&writer, length);
  write_text (&writer, length);
  g_string_append (writer.markup, "</span>");

  return g_string_free (writer.markup, FALSE);
}
