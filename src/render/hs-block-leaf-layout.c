/* hs-block-leaf-layout.c: lays out the leaves of a document: headings, paragraphs, code, rules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-block-layout-private.h"

#include "hs-flow.h"
#include "hs-page-picture.h"
#include "hs-page-row.h"

#define CODE_PADDING 6
#define CODE_SPACE 8
#define CODE_PIECE_LINES 64
#define RULE_SPACE 10
#define RULE_HEIGHT 0.6
#define HEADING_ABOVE 1.05 /* of the font size */
#define HEADING_BELOW 4
#define MAX_HEADING_TAG 6

static const char *const heading_tags[MAX_HEADING_TAG] = { "H1", "H2", "H3", "H4", "H5", "H6" };

/* The source lines on which the lines of @text begin, for the marks in the margin. @text is that of
 * the block from byte @offset on. */
static void
mark_lines (HsBlockLayout *self, guint index, HsPageText *text, guint offset, guint first)
{
  const HsBlock *block = hs_blocks_get (self->blocks, index);
  g_autoptr (GArray) lines = NULL;
  g_autofree guint *source = NULL;

  if (self->options->margin == NULL || !hs_event_margin_has_events (self->options->margin, block->line, block->end_line))
    return;
  lines = hs_page_text_get_lines (text);
  source = g_new (guint, lines->len);
  for (guint i = 0; i < lines->len; i++)
    {
      const HsPageLine *line = &g_array_index (lines, HsPageLine, i);
      guint start = offset + pango_layout_line_get_start_index (line->line);

      source[i] = hs_blocks_get_line_at (self->blocks, index, start);
    }
  hs_event_margin_mark (self->options->margin, self->flow, first, first + lines->len, source, block->end_line);
}

/* Footnotes are found by the name of their place. */
static const HsSpan *
resolve_spans (HsBlockLayout *self, const HsBlock *block)
{
  HsSpan *spans;
  gboolean has_footnotes = FALSE;

  for (guint i = 0; i < block->n_spans && !has_footnotes; i++)
    has_footnotes = block->spans[i].type == HS_SPAN_FOOTNOTE;
  if (!has_footnotes)
    return block->spans;
  spans = hs_page_flow_keep_spans (self->flow, block->spans, block->n_spans);
  for (guint i = 0; i < block->n_spans; i++)
    if (spans[i].type == HS_SPAN_FOOTNOTE && spans[i].target != NULL)
      {
        g_autofree char *name = hs_block_layout_get_footnote_name (spans[i].target);
        g_autofree char *target = g_strconcat ("#", name, NULL);

        spans[i].target = hs_page_flow_keep_string (self->flow, target);
      }
  return spans;
}

HsPageText *
hs_block_layout_create_text (HsBlockLayout *self, const HsBlock *block, HsTextRole role, const char *string)
{
  HsColorRole color = self->in_quote > 0 ? HS_COLOR_QUOTE_TEXT : HS_COLOR_FOREGROUND;

  return hs_page_text_new (self->context, self->style, role, color, string, resolve_spans (self, block), block->n_spans);
}

static void
add_text (HsBlockLayout *self, guint index, HsPageText *text, const char *tag)
{
  guint first = hs_page_flow_get_n_strips (self->flow);

  hs_page_row_add_text (self->flow, text, tag, self->x, self->right - self->x);
  mark_lines (self, index, text, 0, first);
}

/* Entries of the outline nest by the levels that the document really uses. */
static guint
find_outline_level (HsBlockLayout *self, int level)
{
  while (self->n_heading_levels > 0 && self->heading_levels[self->n_heading_levels - 1] >= level)
    self->n_heading_levels--;
  if (self->n_heading_levels < G_N_ELEMENTS (self->heading_levels))
    self->heading_levels[self->n_heading_levels++] = level;
  return self->options->level + self->n_heading_levels - 1;
}

static void
add_heading (HsBlockLayout *self, guint index)
{
  const HsBlock *block = hs_blocks_get (self->blocks, index);
  g_autofree char *string = g_strdelimit (g_strdup (block->text), "\n", ' ');
  g_autofree char *name = hs_block_layout_get_heading_name (string);
  guint level = find_outline_level (self, block->level);
  HsTextRole role = hs_style_get_heading (CLAMP (block->level, 1, 6));
  g_autoptr (HsPageText) text = hs_block_layout_create_text (self, block, role, string);
  guint first;

  hs_page_flow_leave (self->flow, hs_style_get_text (self->style, role)->size * HEADING_ABOVE);
  hs_page_flow_add_place (self->flow, name);
  if (string[0] != '\0')
    hs_page_flow_add_entry (self->flow, level, string);
  first = hs_page_flow_get_n_strips (self->flow);
  add_text (self, index, text, heading_tags[MIN (level, MAX_HEADING_TAG - 1)]);
  hs_page_flow_keep_together (self->flow, first);
  hs_page_flow_keep_with_next (self->flow);
  hs_page_flow_leave (self->flow, HEADING_BELOW);
}

static void
add_quiet (HsBlockLayout *self, guint index, const char *string)
{
  g_autoptr (HsPageText) text = NULL;

  if (string[0] == '\0')
    return;
  text = hs_page_text_new (self->context, self->style, HS_TEXT_CAPTION, HS_COLOR_DIM, string, NULL, 0);
  hs_page_flow_leave (self->flow, HS_PARAGRAPH_SPACE);
  add_text (self, index, text, "P");
  hs_page_flow_leave (self->flow, HS_PARAGRAPH_SPACE);
}

static void
add_paragraph (HsBlockLayout *self, guint index)
{
  const HsBlock *block = hs_blocks_get (self->blocks, index);
  HsTextRole role = self->in_quote > 0 ? HS_TEXT_QUOTE : HS_TEXT_BODY;
  double space = self->in_tight ? 0 : HS_PARAGRAPH_SPACE;
  g_autofree char *string = hs_flow_block (block);
  g_autofree char *description = hs_page_picture_describe (block);
  g_autoptr (HsPageText) text = NULL;

  if (hs_page_picture_add (self->flow, block, self->options->base_uri, self->x, self->right - self->x))
    return;
  if (description != NULL)
    {
      add_quiet (self, index, description);
      return;
    }
  text = hs_block_layout_create_text (self, block, role, string);
  hs_page_flow_leave (self->flow, space);
  add_text (self, index, text, "P");
  hs_page_flow_leave (self->flow, space);
}

static void
add_code_background (HsBlockLayout *self, guint first)
{
  HsPageBand background = {
    .first = first,
    .end = hs_page_flow_get_n_strips (self->flow),
    .x = self->x,
    .width = self->right - self->x,
    .color = HS_COLOR_CODE_BACKGROUND,
  };

  hs_page_flow_add_band (self->flow, &background);
}

static void
add_code_piece (HsBlockLayout *self, guint index, const char *string, guint offset, const HsPageRow *row)
{
  g_autoptr (HsPageText) text = NULL;
  HsPageCell cell = { .x = self->x + CODE_PADDING, .width = self->right - self->x - 2 * CODE_PADDING, .tag = "Code" };
  guint first = hs_page_flow_get_n_strips (self->flow);

  text = hs_page_text_new (self->context, self->style, HS_TEXT_CODE, HS_COLOR_CODE_TEXT, string, NULL, 0);
  cell.text = text;
  hs_page_row_add (self->flow, row, &cell, 1);
  mark_lines (self, index, text, offset, first);
}

/* The byte after @n_lines lines of @text, without the line end. */
static const char *
skip_lines (const char *text, guint n_lines)
{
  const char *end = strchr (text, '\n');

  while (end != NULL && --n_lines > 0)
    end = strchr (end + 1, '\n');
  return end != NULL ? end : text + strlen (text);
}

/* In pieces, because Pango's effort grows with the square of the number of lines. */
static void
add_code (HsBlockLayout *self, guint index)
{
  const HsBlock *block = hs_blocks_get (self->blocks, index);
  g_autofree char *string = g_strchomp (g_strdup (block->text));
  guint first = hs_page_flow_get_n_strips (self->flow);
  const char *end;

  hs_page_flow_leave (self->flow, CODE_SPACE);
  hs_page_flow_open (self->flow, "P");
  for (const char *start = string; start != NULL; start = *end != '\0' ? end + 1 : NULL)
    {
      g_autofree char *piece = NULL;
      HsPageRow row = { start == string ? CODE_PADDING : 0, 0, 0 };

      end = skip_lines (start, CODE_PIECE_LINES);
      row.below = *end == '\0' ? CODE_PADDING : 0;
      piece = g_strndup (start, end - start);
      add_code_piece (self, index, piece, start - string, &row);
    }
  hs_page_flow_close (self->flow);
  add_code_background (self, first);
  hs_page_flow_leave (self->flow, CODE_SPACE);
}

static void
add_rule (HsBlockLayout *self)
{
  guint strip;

  hs_page_flow_leave (self->flow, RULE_SPACE);
  strip = hs_page_flow_add_strip (self->flow, RULE_HEIGHT);
  hs_page_flow_add_band (self->flow,
                         &(HsPageBand) {
                           .first = strip,
                           .end = strip + 1,
                           .x = self->x,
                           .width = self->right - self->x,
                           .height = RULE_HEIGHT,
                           .color = HS_COLOR_BORDER,
                         });
  hs_page_flow_leave (self->flow, RULE_SPACE);
}

void
hs_block_layout_add_leaf (HsBlockLayout *self, guint index)
{
  const HsBlock *block = hs_blocks_get (self->blocks, index);
  g_autofree char *string = NULL;

  switch ((int) block->type)
    {
    case HS_BLOCK_HEADING:
      add_heading (self, index);
      break;
    case HS_BLOCK_PARAGRAPH:
      add_paragraph (self, index);
      break;
    case HS_BLOCK_CODE:
      add_code (self, index);
      break;
    case HS_BLOCK_HTML:
      string = hs_block_layout_strip_html (block->text);
      add_quiet (self, index, string);
      break;
    case HS_BLOCK_FRONT_MATTER:
      string = g_strchomp (g_strdup (block->text));
      add_quiet (self, index, string);
      break;
    case HS_BLOCK_RULE:
      add_rule (self);
      break;
    default:
      break;
    }
}
