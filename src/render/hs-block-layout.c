/* hs-block-layout.c: walks over the blocks of a document and lays out its containers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-block-layout-private.h"

#include "hs-list-marker.h"

/* A container that is open: what is to be done where it ends. */
typedef struct
{
  guint index;
  guint first_strip;
  guint n_elements;
  double x; /* the left edge outside of it */
  gboolean in_tight;
} OpenContainer;

#define QUOTE_INDENT 14
#define QUOTE_BAR 2.5
#define FOOTNOTE_INDENT 18
#define MIN_WIDTH 0.4 /* of the whole: deeper containers are not indented any more */
#define ITEM_SPACE 2.5

static void
indent (HsBlockLayout *self, double space)
{
  double whole = self->right - self->options->x;

  if (self->right - self->x - space >= whole * MIN_WIDTH)
    self->x += space;
}

static void
open_quote (HsBlockLayout *self, OpenContainer *open)
{
  hs_page_flow_leave (self->flow, HS_PARAGRAPH_SPACE);
  hs_page_flow_open (self->flow, "BlockQuote");
  open->n_elements = 1;
  self->in_quote++;
  self->in_tight = FALSE;
  indent (self, QUOTE_INDENT);
}

static void
close_quote (HsBlockLayout *self, const OpenContainer *open)
{
  HsPageBand bar = {
    .first = open->first_strip,
    .end = hs_page_flow_get_n_strips (self->flow),
    .x = open->x,
    .width = QUOTE_BAR,
    .color = HS_COLOR_QUOTE_BAR,
  };

  hs_page_flow_add_band (self->flow, &bar);
  hs_page_flow_leave (self->flow, HS_PARAGRAPH_SPACE);
  self->in_quote--;
}

static void
open_list (HsBlockLayout *self, OpenContainer *open, const HsBlock *block)
{
  hs_page_flow_leave (self->flow, block->depth == 0 ? HS_PARAGRAPH_SPACE : ITEM_SPACE);
  hs_page_flow_open (self->flow, "L");
  open->n_elements = 1;
  self->in_tight = block->tight;
}

static void
open_item (HsBlockLayout *self, OpenContainer *open, const HsBlock *block)
{
  double x = self->x;

  hs_page_flow_leave (self->flow, self->in_tight ? ITEM_SPACE : HS_PARAGRAPH_SPACE);
  hs_page_flow_open (self->flow, "LI");
  hs_page_flow_open (self->flow, "Lbl");
  indent (self, hs_list_marker_hang (self->flow, self->style, self->context, block, x));
  hs_page_flow_close (self->flow);
  hs_page_flow_open (self->flow, "LBody");
  open->n_elements = 2;
}

static void
open_footnote (HsBlockLayout *self, OpenContainer *open, const HsBlock *block)
{
  g_autofree char *name = hs_block_layout_get_footnote_name (block->info != NULL ? block->info : "");
  g_autoptr (HsPageText) label = NULL;

  label = hs_page_text_new (self->context, self->style, HS_TEXT_CAPTION, HS_COLOR_DIM, block->info != NULL ? block->info : "*", NULL, 0);
  hs_page_flow_leave (self->flow, HS_PARAGRAPH_SPACE);
  hs_page_flow_add_place (self->flow, name);
  hs_page_flow_open (self->flow, "Note");
  hs_page_flow_open (self->flow, "Lbl");
  hs_page_flow_hang_text (self->flow, label, self->x);
  hs_page_flow_close (self->flow);
  open->n_elements = 1;
  indent (self, FOOTNOTE_INDENT);
}

static OpenContainer
open_container (HsBlockLayout *self, guint index)
{
  const HsBlock *block = hs_blocks_get (self->blocks, index);
  OpenContainer open = {
    .index = index,
    .first_strip = hs_page_flow_get_n_strips (self->flow),
    .x = self->x,
    .in_tight = self->in_tight,
  };

  switch ((int) block->type)
    {
    case HS_BLOCK_QUOTE:
      open_quote (self, &open);
      break;
    case HS_BLOCK_LIST:
      open_list (self, &open, block);
      break;
    case HS_BLOCK_ITEM:
      open_item (self, &open, block);
      break;
    case HS_BLOCK_FOOTNOTE:
      open_footnote (self, &open, block);
      break;
    default:
      break;
    }
  return open;
}

static void
close_container (HsBlockLayout *self, const OpenContainer *open)
{
  const HsBlock *block = hs_blocks_get (self->blocks, open->index);

  if (block->type == HS_BLOCK_ITEM || block->type == HS_BLOCK_FOOTNOTE)
    hs_page_flow_drop_hanging (self->flow, hs_style_get_text (self->style, HS_TEXT_BODY)->size * 1.3);
  if (block->type == HS_BLOCK_QUOTE)
    close_quote (self, open);
  if (block->type == HS_BLOCK_LIST)
    hs_page_flow_leave (self->flow, block->depth == 0 ? HS_PARAGRAPH_SPACE : ITEM_SPACE);
  for (guint i = 0; i < open->n_elements; i++)
    hs_page_flow_close (self->flow);
  self->x = open->x;
  self->in_tight = open->in_tight;
}

static void
close_ended (HsBlockLayout *self, GArray *containers, guint index)
{
  while (containers->len > 0)
    {
      OpenContainer *open = &g_array_index (containers, OpenContainer, containers->len - 1);

      if (hs_blocks_get (self->blocks, open->index)->end > index)
        break;
      close_container (self, open);
      g_array_set_size (containers, containers->len - 1);
    }
}

static gboolean
is_container (const HsBlock *block)
{
  return block->type == HS_BLOCK_QUOTE || block->type == HS_BLOCK_LIST || block->type == HS_BLOCK_ITEM
         || block->type == HS_BLOCK_FOOTNOTE;
}

/* Returns the index of the next block to lay out. */
static guint
add_block (HsBlockLayout *self, GArray *containers, guint index)
{
  const HsBlock *block = hs_blocks_get (self->blocks, index);

  if (is_container (block))
    {
      OpenContainer open = open_container (self, index);
      g_array_append_val (containers, open);
    }
  else if (block->type == HS_BLOCK_TABLE)
    {
      hs_block_layout_add_table (self, index);
      return block->end;
    }
  else
    hs_block_layout_add_leaf (self, index);
  return index + 1;
}

void
hs_block_layout_add (HsPageFlow *flow,
                     const HsStyle *style,
                     PangoContext *context,
                     HsBlocks *blocks,
                     const HsBlockLayoutOptions *options)
{
  g_autoptr (GArray) containers = g_array_new (FALSE, FALSE, sizeof (OpenContainer));
  guint n_blocks = hs_blocks_get_length (blocks);
  HsBlockLayout self = {
    .flow = flow,
    .style = style,
    .context = context,
    .blocks = blocks,
    .options = options,
    .x = options->x,
    .right = options->x + options->width,
  };

  for (guint index = 0; index < n_blocks;)
    {
      close_ended (&self, containers, index);
      index = add_block (&self, containers, index);
    }
  close_ended (&self, containers, n_blocks);
}
