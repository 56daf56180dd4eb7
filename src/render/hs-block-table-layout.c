/* hs-block-table-layout.c: lays out the tables of a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-block-layout-private.h"

#include "hs-page-table.h"

#define TABLE_SPACE 8
#define RECORD_SPACE 10
#define MIN_RECORD_COLUMNS 5 /* fewer have room enough to break long words */

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

static HsPageText *
create_cell (HsBlockLayout *self, guint index, HsTextRole role)
{
  const HsBlock *cell = hs_blocks_get (self->blocks, index);

  return hs_block_layout_create_text (self, cell, role, cell->text != NULL ? cell->text : "");
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
      if (row->level == 0)
        hs_page_table_set_align (table, column, get_align (hs_blocks_get (self->blocks, i)->align));
      hs_page_table_take (table, create_cell (self, i, role));
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
mark_row (HsBlockLayout *self, const HsBlock *row, guint first, guint end)
{
  g_autofree guint *lines = NULL;

  if (self->options->margin == NULL || first == end)
    return;
  lines = g_new (guint, end - first);
  for (guint i = 0; i < end - first; i++)
    lines[i] = row->line;
  hs_event_margin_mark (self->options->margin, self->flow, first, end, lines, row->end_line);
}

static void
lay_table (HsBlockLayout *self, HsPageTable *table, guint index)
{
  const HsBlock *block = hs_blocks_get (self->blocks, index);
  guint number = 0;

  hs_page_table_lay (table, self->flow, self->x, self->right - self->x);
  for (guint i = index + 1; i < block->end; i = hs_blocks_get (self->blocks, i)->end)
    {
      guint first, end;

      hs_page_table_get_strips (table, number++, &first, &end);
      mark_row (self, hs_blocks_get (self->blocks, i), first, end);
    }
}

/* The row at @index as lines of two columns: what the header at @header says, what the cell says. */
static void
lay_record (HsBlockLayout *self, guint header, guint index)
{
  const HsBlock *row = hs_blocks_get (self->blocks, index);
  guint header_end = hs_blocks_get (self->blocks, header)->end;
  guint first = hs_page_flow_get_n_strips (self->flow);
  g_autoptr (HsPageTable) record = hs_page_table_new (2);

  hs_page_table_take (record, NULL);
  hs_page_table_take (record, NULL);
  hs_page_table_hide_header (record);
  for (guint i = index + 1, name = header + 1; i < row->end; i++, name++)
    {
      hs_page_table_take (record, name < header_end ? create_cell (self, name, HS_TEXT_TABLE_HEADER) : NULL);
      hs_page_table_take (record, create_cell (self, i, HS_TEXT_TABLE_CELL));
    }
  hs_page_table_set_fill (record, TRUE);
  hs_page_flow_leave (self->flow, RECORD_SPACE);
  hs_page_table_lay (record, self->flow, self->x, self->right - self->x);
  mark_row (self, row, first, hs_page_flow_get_n_strips (self->flow));
}

static void
lay_records (HsBlockLayout *self, guint index)
{
  const HsBlock *block = hs_blocks_get (self->blocks, index);
  guint header = index + 1;

  for (guint i = hs_blocks_get (self->blocks, header)->end; i < block->end; i = hs_blocks_get (self->blocks, i)->end)
    lay_record (self, header, i);
}

/* A table with more columns than the page has room for becomes a list of records, in which every
 * word can be read. */
void
hs_block_layout_add_table (HsBlockLayout *self, guint index)
{
  const HsBlock *block = hs_blocks_get (self->blocks, index);
  guint n_columns = MAX (block->level, 1);
  g_autoptr (HsPageTable) table = hs_page_table_new (n_columns);

  if (index + 1 >= block->end)
    return;
  for (guint i = index + 1; i < block->end; i = hs_blocks_get (self->blocks, i)->end)
    take_row (self, table, i, n_columns);
  if (is_empty (self, index + 1))
    hs_page_table_hide_header (table);
  hs_page_flow_leave (self->flow, TABLE_SPACE);
  if (n_columns >= MIN_RECORD_COLUMNS && !hs_page_table_fits (table, self->right - self->x))
    lay_records (self, index);
  else
    lay_table (self, table, index);
  hs_page_flow_leave (self->flow, TABLE_SPACE);
}
