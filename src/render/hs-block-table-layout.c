/* hs-block-table-layout.c: lays out the tables of a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-block-layout-private.h"

#include "hs-page-table.h"

#define TABLE_SPACE 8

static HsCellAlign
get_align (HsAlign align)
{
  switch (align)
    {
    case HS_ALIGN_LEFT:
      return HS_CELL_LEFT;
    case HS_ALIGN_CENTER:
      return HS_CELL_CENTER;
    case HS_ALIGN_RIGHT:
      return HS_CELL_RIGHT;
    case HS_ALIGN_NONE:
    default:
      return HS_CELL_START;
    }
}

/* A row may have fewer cells than its table has columns, never more of them than are shown. */
static void
take_row (HsBlockLayout *self, HsPageTable *table, guint index, guint n_columns)
{
  const HsBlock *row = hs_blocks_get (self->blocks, index);
  HsTextRole role = row->level == 0 ? HS_TEXT_TABLE_HEADER : HS_TEXT_TABLE_CELL;
  guint column = 0;

  for (guint i = index + 1; i < row->end && column < n_columns; i++, column++)
    {
      const HsBlock *cell = hs_blocks_get (self->blocks, i);

      if (row->level == 0)
        hs_page_table_set_align (table, column, get_align (cell->align));
      hs_page_table_take (table, hs_block_layout_create_text (self, cell, role, cell->text != NULL ? cell->text : ""));
    }
  for (; column < n_columns; column++)
    hs_page_table_take (table, NULL);
}

/* Markdown makes authors write a header row even where they have nothing to say in it. */
static gboolean
is_empty (HsBlockLayout *self, guint index)
{
  const HsBlock *row = hs_blocks_get (self->blocks, index);

  for (guint i = index + 1; i < row->end; i++)
    {
      const HsBlock *cell = hs_blocks_get (self->blocks, i);

      if (cell->n_spans > 0 || (cell->text != NULL && cell->text[strspn (cell->text, " \n")] != '\0'))
        return FALSE;
    }
  return TRUE;
}

static void
mark_row (HsBlockLayout *self, HsPageTable *table, guint number, const HsBlock *row)
{
  guint first, end;
  g_autofree guint *lines = NULL;

  hs_page_table_get_strips (table, number, &first, &end);
  if (first == end)
    return;
  lines = g_new (guint, end - first);
  for (guint i = 0; i < end - first; i++)
    lines[i] = row->line;
  hs_event_margin_mark (self->options->margin, self->flow, first, end, lines, row->end_line);
}

static void
mark_rows (HsBlockLayout *self, HsPageTable *table, guint index)
{
  const HsBlock *block = hs_blocks_get (self->blocks, index);
  guint number = 0;

  if (self->options->margin == NULL)
    return;
  for (guint i = index + 1; i < block->end; i = hs_blocks_get (self->blocks, i)->end)
    mark_row (self, table, number++, hs_blocks_get (self->blocks, i));
}

void
hs_block_layout_add_table (HsBlockLayout *self, guint index)
{
  const HsBlock *block = hs_blocks_get (self->blocks, index);
  guint n_columns = MAX (block->level, 1);
  g_autoptr (HsPageTable) table = hs_page_table_new (n_columns);

  for (guint i = index + 1; i < block->end; i = hs_blocks_get (self->blocks, i)->end)
    take_row (self, table, i, n_columns);
  if (is_empty (self, index + 1))
    hs_page_table_hide_header (table);
  hs_page_flow_leave (self->flow, TABLE_SPACE);
  hs_page_table_lay (table, self->flow, self->x, self->right - self->x);
  hs_page_flow_leave (self->flow, TABLE_SPACE);
  mark_rows (self, table, index);
}
