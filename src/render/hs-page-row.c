/* hs-page-row.c: texts side by side, line by line, in the flow of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-page-row.h"

/* One line of every cell: what makes a strip. */
typedef struct
{
  double baseline;
  double depth; /* below the baseline */
} RowLine;

typedef struct
{
  HsPageFlow *flow;
  const HsPageRow *row;
  const HsPageCell *cells;
  guint n_cells;
  GPtrArray *lines;    /* of GArray of HsPageLine, per cell */
  const guint *elements;
  guint n_lines;
} RowLayout;

static void
break_lines (RowLayout *self)
{
  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  for (guint i = 0; i < self->n_cells; i++)
    {
      const HsPageCell *cell = &self->cells[i];
      GArray *lines;

      if (cell->text != NULL)
        hs_page_text_set_width (cell->text, cell->width);
      lines = cell->text != NULL ? hs_page_text_get_lines (cell->text) : g_array_new (FALSE, FALSE, sizeof (HsPageLine));
      self->n_lines = MAX (self->n_lines, lines->len);
      g_ptr_array_add (self->lines, lines);
    }
}

static const HsPageLine *
get_line (RowLayout *self, guint cell, guint line)
{
  GArray *lines = g_ptr_array_index (self->lines, cell);

  return line < lines->len ? &g_array_index (lines, HsPageLine, line) : NULL;
}

static RowLine
measure_line (RowLayout *self, guint index)
{
  RowLine measured = { 0 };

  for (guint i = 0; i < self->n_cells; i++)
    {
      const HsPageLine *line = get_line (self, i, index);

      if (line == NULL)
        continue;
      measured.baseline = MAX (measured.baseline, line->baseline);
      measured.depth = MAX (measured.depth, line->height - line->baseline);
    }
  return measured;
}

static double
find_x (const HsPageCell *cell, const HsPageLine *line)
{
  gboolean right = cell->align == HS_CELL_RIGHT || (cell->align == HS_CELL_START && line->right_to_left);
  double free_width = MAX (cell->width - line->width, 0);

  if (cell->align == HS_CELL_CENTER)
    return cell->x + free_width / 2;
  return right ? cell->x + free_width : cell->x;
}

static void
add_strip (RowLayout *self, guint index)
{
  RowLine line = measure_line (self, index);
  double above = index == 0 ? self->row->above : 0;
  double below = index + 1 >= self->n_lines ? self->row->below : 0;

  hs_page_flow_add_strip (self->flow, above + line.baseline + line.depth + below);
  for (guint i = 0; i < self->n_cells; i++)
    {
      const HsPageLine *cell_line = get_line (self, i, index);

      if (cell_line == NULL)
        continue;
      hs_page_flow_enter (self->flow, self->elements[i]);
      hs_page_flow_add_line (self->flow, self->cells[i].text, cell_line, find_x (&self->cells[i], cell_line), above + line.baseline);
    }
}

/* No line of a paragraph stands alone at the foot or the head of a page. */
static gboolean
may_break_after (RowLayout *self, guint index)
{
  if (self->n_lines <= self->row->keep_lines)
    return FALSE;
  return index + 1 >= 2 && self->n_lines - (index + 1) >= 2;
}

static void
add_strips (RowLayout *self)
{
  for (guint i = 0; i < MAX (self->n_lines, 1); i++)
    {
      add_strip (self, i);
      if (i + 1 < self->n_lines && !may_break_after (self, i))
        hs_page_flow_keep_with_next (self->flow);
    }
}

static guint *
open_elements (HsPageFlow *flow, const HsPageCell *cells, guint n_cells)
{
  guint *elements = g_new (guint, n_cells);

  for (guint i = 0; i < n_cells; i++)
    {
      const char *tag = cells[i].tag;

      elements[i] = tag != NULL ? hs_page_flow_open (flow, tag) : hs_page_flow_get_open (flow);
      if (tag != NULL)
        hs_page_flow_close (flow);
    }
  return elements;
}

void
hs_page_row_add_inside (HsPageFlow *flow,
                        const HsPageRow *row,
                        const HsPageCell *cells,
                        const guint *elements,
                        guint n_cells)
{
  RowLayout self = { .flow = flow, .row = row, .cells = cells, .n_cells = n_cells, .elements = elements };
  guint open = hs_page_flow_get_open (flow);

  break_lines (&self);
  add_strips (&self);
  hs_page_flow_enter (flow, open);
  g_ptr_array_unref (self.lines);
}

void
hs_page_row_add (HsPageFlow *flow, const HsPageRow *row, const HsPageCell *cells, guint n_cells)
{
  g_autofree guint *elements = open_elements (flow, cells, n_cells);

  hs_page_row_add_inside (flow, row, cells, elements, n_cells);
}

void
hs_page_row_add_text (HsPageFlow *flow, HsPageText *text, const char *tag, double x, double width)
{
  HsPageCell cell = { text, x, width, HS_CELL_START, tag };
  HsPageRow row = { 0 };

  hs_page_row_add (flow, &row, &cell, 1);
}
