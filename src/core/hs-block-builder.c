/* hs-block-builder.c: from the text of a document to its blocks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-block-builder.h"

#include <cmark-gfm-core-extensions.h>
#include <string.h>

#include "hs-block-private.h"
#include "hs-leaf.h"
#include "hs-line-finder.h"
#include "hs-markdown-parser.h"
#include "hs-source.h"

typedef struct
{
  HsLineFinder *finder;
  GArray *blocks; /* HsBlock */
  GArray *spans;  /* HsSpan */
  GArray *marks;  /* HsLineMark */
  GStringChunk *strings;
  HsLeaf *leaf;
  int container;
  guint depth;
  int n_rows;
  int n_cells;
  guint n_footnotes;
} Builder;

static HsBlock *
get_block (Builder *self, guint index)
{
  return &g_array_index (self->blocks, HsBlock, index);
}

static HsBlock *
add_block (Builder *self, HsBlockType type, cmark_node *node)
{
  HsBlock block = { .type = type, .parent = self->container, .depth = self->depth, .level = -1 };

  block.line = cmark_node_get_start_line (node);
  block.end_line = cmark_node_get_end_line (node);
  g_array_append_val (self->blocks, block);
  return get_block (self, self->blocks->len - 1);
}

static void
end_leaf (Builder *self)
{
  guint index = self->blocks->len - 1;
  HsBlock *block = get_block (self, index);
  const GArray *spans;

  hs_leaf_end (self->leaf);
  spans = hs_leaf_get_spans (self->leaf);
  block->text = g_string_chunk_insert (self->strings, hs_leaf_get_text (self->leaf));
  block->n_spans = spans->len;
  block->spans = GUINT_TO_POINTER (self->spans->len);
  if (spans->len > 0)
    g_array_append_vals (self->spans, spans->data, spans->len);
  block->end = self->blocks->len;
  hs_line_finder_place (self->finder, index, block, self->marks);
  hs_leaf_clear (self->leaf);
}

static void
add_verbatim (Builder *self, HsBlockType type, cmark_node *node, const char *info)
{
  HsBlock *block = add_block (self, type, node);

  if (info != NULL && *info != '\0')
    block->info = g_string_chunk_insert_const (self->strings, info);
  if (type == HS_BLOCK_RULE)
    {
      block->end = self->blocks->len;
      hs_line_finder_place (self->finder, self->blocks->len - 1, block, self->marks);
      return;
    }
  hs_leaf_append_verbatim (self->leaf, cmark_node_get_literal (node));
  end_leaf (self);
}

static void
add_code (Builder *self, cmark_node *node)
{
  g_auto (GStrv) words = g_strsplit_set (cmark_node_get_fence_info (node), " \t,{", 2);

  add_verbatim (self, HS_BLOCK_CODE, node, words[0]);
}

static HsBlock *
enter_container (Builder *self, HsBlockType type, cmark_node *node)
{
  HsBlock *block = add_block (self, type, node);

  self->container = self->blocks->len - 1;
  self->depth++;
  return block;
}

static void
leave_container (Builder *self)
{
  HsBlock *block = get_block (self, self->container);

  block->end = self->blocks->len;
  hs_line_finder_enclose (self->finder, self->container, self->blocks);
  self->container = block->parent;
  self->depth--;
}

static void
walk_span (Builder *self, HsSpanType type, const char *target, gboolean entering)
{
  if (entering)
    hs_leaf_open (self->leaf, type, target);
  else
    hs_leaf_close (self->leaf);
}

/* The parser moves the notes to the end in the order of their numbers, which is how references name
 * them. */
static void
enter_footnote (Builder *self, cmark_node *node)
{
  g_autofree char *label = g_strdup_printf ("%u", ++self->n_footnotes);

  enter_container (self, HS_BLOCK_FOOTNOTE, node)->info
      = g_string_chunk_insert_const (self->strings, label);
}

/* Counts in the user data of the items, so that a long list costs no more per item than a short
 * one. */
static int
number_item (cmark_node *item)
{
  cmark_node *list = cmark_node_parent (item), *previous = cmark_node_previous (item);
  int number;

  if (cmark_node_get_list_type (list) != CMARK_ORDERED_LIST)
    return -1;
  number = previous != NULL ? GPOINTER_TO_INT (cmark_node_get_user_data (previous)) + 1
                            : cmark_node_get_list_start (list);
  cmark_node_set_user_data (item, GINT_TO_POINTER (number));
  return number;
}

static void
enter_list (Builder *self, cmark_node *node)
{
  HsBlock *block = enter_container (self, HS_BLOCK_LIST, node);

  block->tight = cmark_node_get_list_tight (node);
  if (cmark_node_get_list_type (node) == CMARK_ORDERED_LIST)
    block->level = cmark_node_get_list_start (node);
}

static void
enter_item (Builder *self, cmark_node *node)
{
  HsBlock *block = enter_container (self, HS_BLOCK_ITEM, node);

  block->level = number_item (node);
  if (strcmp (cmark_node_get_type_string (node), "tasklist") == 0)
    block->task
        = cmark_gfm_extensions_get_tasklist_item_checked (node) ? HS_TASK_DONE : HS_TASK_OPEN;
}

static HsAlign
get_align (cmark_node *cell, int column)
{
  cmark_node *table = cmark_node_parent (cmark_node_parent (cell));

  if (column >= cmark_gfm_extensions_get_table_columns (table))
    return HS_ALIGN_NONE;
  switch (cmark_gfm_extensions_get_table_alignments (table)[column])
    {
    case 'l':
      return HS_ALIGN_LEFT;
    case 'c':
      return HS_ALIGN_CENTER;
    case 'r':
      return HS_ALIGN_RIGHT;
    default:
      return HS_ALIGN_NONE;
    }
}

static void
enter_cell (Builder *self, cmark_node *node)
{
  HsBlock *block = add_block (self, HS_BLOCK_CELL, node);

  block->line = block->end_line = cmark_node_get_start_line (cmark_node_parent (node));
  block->level = self->n_cells++;
  block->align = get_align (node, block->level);
}

static void
walk_table (Builder *self, cmark_node *node, const char *type, gboolean entering)
{
  if (strcmp (type, "table_cell") == 0)
    {
      if (entering)
        enter_cell (self, node);
      else
        end_leaf (self);
    }
  else if (!entering)
    leave_container (self);
  else if (strcmp (type, "table") == 0)
    {
      enter_container (self, HS_BLOCK_TABLE, node)->level
          = cmark_gfm_extensions_get_table_columns (node);
      self->n_rows = 0;
    }
  else
    {
      enter_container (self, HS_BLOCK_ROW, node)->level = self->n_rows++;
      self->n_cells = 0;
    }
}

/* Nodes of the extensions, whose types are known only at run time. */
static void
walk_extension (Builder *self, cmark_node *node, gboolean entering)
{
  const char *type = cmark_node_get_type_string (node);

  if (g_str_has_prefix (type, "table"))
    walk_table (self, node, type, entering);
  else if (strcmp (type, "strikethrough") == 0)
    walk_span (self, HS_SPAN_STRIKE, NULL, entering);
}

static void
walk_inline (Builder *self, cmark_node *node, gboolean entering)
{
  switch ((guint) cmark_node_get_type (node))
    {
    case CMARK_NODE_TEXT:
      hs_leaf_append (self->leaf, cmark_node_get_literal (node));
      break;
    case CMARK_NODE_SOFTBREAK:
      hs_leaf_append (self->leaf, "\n");
      break;
    case CMARK_NODE_LINEBREAK:
      hs_leaf_append_break (self->leaf);
      break;
    case CMARK_NODE_CODE:
      hs_leaf_append_span (self->leaf, HS_SPAN_CODE, cmark_node_get_literal (node), NULL);
      break;
    case CMARK_NODE_HTML_INLINE:
      hs_leaf_append_html (self->leaf, cmark_node_get_literal (node));
      break;
    case CMARK_NODE_EMPH:
      walk_span (self, HS_SPAN_EMPHASIS, NULL, entering);
      break;
    case CMARK_NODE_STRONG:
      walk_span (self, HS_SPAN_STRONG, NULL, entering);
      break;
    case CMARK_NODE_LINK:
      walk_span (self, HS_SPAN_LINK, cmark_node_get_url (node), entering);
      break;
    case CMARK_NODE_IMAGE:
      walk_span (self, HS_SPAN_IMAGE, cmark_node_get_url (node), entering);
      break;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      if (entering)
        hs_leaf_append_span (self->leaf, HS_SPAN_FOOTNOTE, cmark_node_get_literal (node),
                             cmark_node_get_literal (node));
      break;
    default:
      walk_extension (self, node, entering);
    }
}

static void
enter_block (Builder *self, cmark_node *node)
{
  switch ((guint) cmark_node_get_type (node))
    {
    case CMARK_NODE_BLOCK_QUOTE:
      enter_container (self, HS_BLOCK_QUOTE, node);
      break;
    case CMARK_NODE_LIST:
      enter_list (self, node);
      break;
    case CMARK_NODE_ITEM:
      enter_item (self, node);
      break;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      enter_footnote (self, node);
      break;
    case CMARK_NODE_HEADING:
      add_block (self, HS_BLOCK_HEADING, node)->level = cmark_node_get_heading_level (node);
      break;
    case CMARK_NODE_PARAGRAPH:
      add_block (self, HS_BLOCK_PARAGRAPH, node);
      break;
    case CMARK_NODE_CODE_BLOCK:
      add_code (self, node);
      break;
    case CMARK_NODE_HTML_BLOCK:
      add_verbatim (self, HS_BLOCK_HTML, node, NULL);
      break;
    case CMARK_NODE_THEMATIC_BREAK:
      add_verbatim (self, HS_BLOCK_RULE, node, NULL);
      break;
    default:
      walk_inline (self, node, TRUE);
    }
}

static void
leave_block (Builder *self, cmark_node *node)
{
  switch ((guint) cmark_node_get_type (node))
    {
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_LIST:
    case CMARK_NODE_ITEM:
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      leave_container (self);
      break;
    case CMARK_NODE_HEADING:
    case CMARK_NODE_PARAGRAPH:
      end_leaf (self);
      break;
    default:
      walk_inline (self, node, FALSE);
    }
}

static void
walk_node (Builder *self, cmark_node *node, gboolean entering)
{
  if ((guint) cmark_node_get_type (node) == CMARK_NODE_DOCUMENT)
    return;
  if (entering)
    enter_block (self, node);
  else
    leave_block (self, node);
}

static void
add_front_matter (Builder *self, const HsMarkdown *markdown)
{
  HsBlock block = { .type = HS_BLOCK_FRONT_MATTER, .parent = -1, .level = -1, .line = 1, .end = 1 };
  HsLineMark mark = { 0, 0, 2 };
  const char *text = hs_markdown_get_front_matter (markdown, &block.end_line);

  if (text == NULL)
    return;
  block.text = g_string_chunk_insert (self->strings, text);
  g_array_append_val (self->blocks, block);
  g_array_append_val (self->marks, mark);
}

static void
walk (Builder *self, cmark_node *document)
{
  cmark_iter *iter = cmark_iter_new (document);
  cmark_event_type event;

  while ((event = cmark_iter_next (iter)) != CMARK_EVENT_DONE)
    walk_node (self, cmark_iter_get_node (iter), event == CMARK_EVENT_ENTER);
  cmark_iter_free (iter);
}

HsBlocks *
hs_blocks_new_from_text (HsText *text)
{
  g_autoptr (HsMarkdown) markdown = hs_source_to_markdown (text);
  cmark_node *document = hs_markdown_parse (markdown);
  Builder self = { .container = -1 };

  self.blocks = g_array_new (FALSE, FALSE, sizeof (HsBlock));
  self.spans = g_array_new (FALSE, FALSE, sizeof (HsSpan));
  self.marks = g_array_new (FALSE, FALSE, sizeof (HsLineMark));
  self.strings = g_string_chunk_new (4096);
  self.leaf = hs_leaf_new (self.strings);
  self.finder = hs_line_finder_new (markdown);
  add_front_matter (&self, markdown);
  walk (&self, document);
  cmark_node_free (document);
  hs_leaf_free (self.leaf);
  hs_line_finder_free (self.finder);
  return hs_blocks_new_take (self.blocks, self.spans, self.strings, self.marks);
}
