/* hs-page-table.c: a table in the flow of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-page-table.h"

#include <math.h>

typedef struct
{
  char *name;
  gboolean marked;
  guint first;
  guint end;
} TableRow;

struct _HsPageTable
{
  guint n_columns;
  GPtrArray *texts; /* of HsPageText, nullable; row by row */
  GArray *rows;     /* of TableRow */
  HsCellAlign *aligns;
  double *widths;
  double *naturals; /* what each column would take, measured once */
  gboolean fill;
  gboolean hides_header;
};

#define GAP 12           /* between columns, points */
#define ROW_PADDING 3.2  /* above and below the text of a row */
#define HEADER_RULE 1
#define ROW_RULE 0.4
#define RAIL_X -9
#define RAIL_WIDTH 4.5
#define KEEP_LINES 14    /* a longer row may be torn */

static void
clear_row (gpointer data)
{
  g_free (((TableRow *) data)->name);
}

static void
unref_text (gpointer data)
{
  if (data != NULL)
    hs_page_text_unref (data);
}

HsPageTable *
hs_page_table_new (guint n_columns)
{
  HsPageTable *self = g_new0 (HsPageTable, 1);

  self->n_columns = n_columns;
  self->texts = g_ptr_array_new_with_free_func (unref_text);
  self->rows = g_array_new (FALSE, TRUE, sizeof (TableRow));
  g_array_set_clear_func (self->rows, clear_row);
  self->aligns = g_new0 (HsCellAlign, n_columns);
  self->widths = g_new0 (double, n_columns);
  self->naturals = g_new0 (double, n_columns);
  return self;
}

void
hs_page_table_free (HsPageTable *self)
{
  g_ptr_array_unref (self->texts);
  g_array_unref (self->rows);
  g_free (self->aligns);
  g_free (self->widths);
  g_free (self->naturals);
  g_free (self);
}

void
hs_page_table_set_align (HsPageTable *self, guint column, HsCellAlign align)
{
  g_return_if_fail (column < self->n_columns);

  self->aligns[column] = align;
}

void
hs_page_table_set_fill (HsPageTable *self, gboolean fill)
{
  self->fill = fill;
}

void
hs_page_table_hide_header (HsPageTable *self)
{
  self->hides_header = TRUE;
}

void
hs_page_table_take (HsPageTable *self, HsPageText *text)
{
  if (self->texts->len % self->n_columns == 0)
    g_array_set_size (self->rows, self->rows->len + 1);
  g_ptr_array_add (self->texts, text);
}

static HsPageText *
get_text (HsPageTable *self, guint row, guint column)
{
  guint index = row * self->n_columns + column;

  return index < self->texts->len ? g_ptr_array_index (self->texts, index) : NULL;
}

static TableRow *
get_row (const HsPageTable *self, guint row)
{
  g_assert (row < self->rows->len);

  return &g_array_index (self->rows, TableRow, row);
}

void
hs_page_table_mark_row (HsPageTable *self)
{
  get_row (self, self->rows->len - 1)->marked = TRUE;
}

void
hs_page_table_name_row (HsPageTable *self, const char *name)
{
  TableRow *row = get_row (self, self->rows->len - 1);

  g_free (row->name);
  row->name = g_strdup (name);
}

static double
sum (const double *values, guint n)
{
  double total = 0;

  for (guint i = 0; i < n; i++)
    total += values[i];
  return total;
}

/* Columns that want no more than their even share of what is left get it. Returns what remains for
 * the others, whose widths stay 0. */
static double
give_to_modest (const double *naturals, guint n, double width, double *widths)
{
  guint n_open = n;
  gboolean given = TRUE;

  while (given && n_open > 0)
    {
      double share = width / n_open;

      given = FALSE;
      for (guint i = 0; i < n; i++)
        if (widths[i] == 0 && naturals[i] <= share)
          {
            widths[i] = MAX (naturals[i], 1);
            width -= widths[i];
            n_open--;
            given = TRUE;
          }
    }
  return width;
}

/* The others get their words and a part of the rest that follows their length. */
static void
give_to_others (const double *minimums, const double *naturals, guint n, double width, double *widths)
{
  double minimum = 0, wish = 0;

  for (guint i = 0; i < n; i++)
    if (widths[i] == 0)
      {
        minimum += minimums[i];
        wish += naturals[i] - minimums[i];
      }
  for (guint i = 0; i < n; i++)
    if (widths[i] == 0)
      {
        if (minimum >= width)
          widths[i] = width * minimums[i] / minimum;
        else
          widths[i] = minimums[i] + (wish > 0 ? (width - minimum) * (naturals[i] - minimums[i]) / wish : 0);
      }
}

void
hs_page_table_share_width (const double *minimums, const double *naturals, guint n, double width, double *widths)
{
  double rest;

  for (guint i = 0; i < n; i++)
    widths[i] = 0;
  rest = give_to_modest (naturals, n, width, widths);
  give_to_others (minimums, naturals, n, rest, widths);
}

static double
measure_column (HsPageTable *self, guint column, double (*measure) (HsPageText *))
{
  double width = 0;

  for (guint row = 0; row < self->rows->len; row++)
    {
      HsPageText *text = get_text (self, row, column);

      if (text != NULL)
        width = MAX (width, measure (text));
    }
  return ceil (width);
}

static double
get_free_width (HsPageTable *self, double width)
{
  return MAX (width - GAP * (self->n_columns - 1), 1);
}

static double
measure_naturals (HsPageTable *self)
{
  for (guint i = 0; i < self->n_columns; i++)
    if (self->naturals[i] == 0)
      self->naturals[i] = measure_column (self, i, hs_page_text_get_natural_width);
  return sum (self->naturals, self->n_columns);
}

/* The words are measured only where they may have to be broken. */
static void
share_width (HsPageTable *self, double width)
{
  guint n = self->n_columns;
  double free_width = get_free_width (self, width);
  g_autofree double *minimums = g_new0 (double, n);

  if (measure_naturals (self) > free_width)
    for (guint i = 0; i < n; i++)
      minimums[i] = MIN (measure_column (self, i, hs_page_text_get_minimum_width), self->naturals[i]);
  hs_page_table_share_width (minimums, self->naturals, n, free_width, self->widths);
  if (self->fill)
    self->widths[n - 1] += MAX (free_width - sum (self->widths, n), 0);
}

gboolean
hs_page_table_fits (HsPageTable *self, double width)
{
  double rest = get_free_width (self, width);

  if (measure_naturals (self) <= rest)
    return TRUE;
  for (guint i = 0; i < self->n_columns && rest >= 0; i++)
    rest -= measure_column (self, i, hs_page_text_get_minimum_width);
  return rest >= 0;
}

static double
get_used_width (HsPageTable *self)
{
  return sum (self->widths, self->n_columns) + GAP * (self->n_columns - 1);
}

static void
add_cells (HsPageTable *self, HsPageFlow *flow, guint row, double x)
{
  g_autofree HsPageCell *cells = g_new0 (HsPageCell, self->n_columns);
  HsPageRow room = { ROW_PADDING, ROW_PADDING, KEEP_LINES };

  for (guint i = 0; i < self->n_columns; i++)
    {
      cells[i] = (HsPageCell) { get_text (self, row, i), x, self->widths[i], self->aligns[i], row == 0 ? "TH" : "TD" };
      x += self->widths[i] + GAP;
    }
  hs_page_flow_open (flow, "TR");
  hs_page_row_add (flow, &room, cells, self->n_columns);
  hs_page_flow_close (flow);
}

static void
add_rule (HsPageTable *self, HsPageFlow *flow, guint row, guint first, double x)
{
  HsPageBand rule = {
    .first = first,
    .end = hs_page_flow_get_n_strips (flow),
    .x = x,
    .width = get_used_width (self),
    .height = row == 0 ? HEADER_RULE : ROW_RULE,
    .color = row == 0 ? HS_COLOR_FOREGROUND : HS_COLOR_TABLE_LINE,
  };

  hs_page_flow_add_band (flow, &rule);
}

static void
add_rail (HsPageFlow *flow, guint first, double x)
{
  HsPageBand rail = {
    .kind = HS_BAND_HATCHED,
    .first = first,
    .end = hs_page_flow_get_n_strips (flow),
    .x = x + RAIL_X,
    .width = RAIL_WIDTH,
    .color = HS_COLOR_MISLEADING,
  };

  hs_page_flow_add_band (flow, &rail);
}

static void
add_row (HsPageTable *self, HsPageFlow *flow, guint row, double x)
{
  TableRow *record = get_row (self, row);

  record->first = hs_page_flow_get_n_strips (flow);
  if (record->name != NULL)
    hs_page_flow_add_place (flow, record->name);
  add_cells (self, flow, row, x);
  record->end = hs_page_flow_get_n_strips (flow);
  add_rule (self, flow, row, record->first, x);
  if (record->marked)
    add_rail (flow, record->first, x);
}

/* The header stays with its rows, and neither the first nor the last row of several stands alone on a page. */
static gboolean
is_kept (HsPageTable *self, guint row)
{
  return row + 1 < self->rows->len && (row <= 1 || row + 2 == self->rows->len);
}

void
hs_page_table_lay (HsPageTable *self, HsPageFlow *flow, double x, double width)
{
  guint header = hs_page_flow_get_n_strips (flow);

  if (self->rows->len == 0)
    return;
  share_width (self, width);
  hs_page_flow_open (flow, "Table");
  get_row (self, 0)->first = header;
  get_row (self, 0)->end = header;
  for (guint row = self->hides_header ? 1 : 0; row < self->rows->len; row++)
    {
      add_row (self, flow, row, x);
      if (is_kept (self, row))
        hs_page_flow_keep_with_next (flow);
    }
  hs_page_flow_close (flow);
  hs_page_flow_repeat (flow, header, get_row (self, 0)->end, get_row (self, 0)->end, hs_page_flow_get_n_strips (flow));
}

guint
hs_page_table_get_n_rows (const HsPageTable *self)
{
  return self->rows->len;
}

void
hs_page_table_get_strips (const HsPageTable *self, guint row, guint *first, guint *end)
{
  *first = get_row (self, row)->first;
  *end = get_row (self, row)->end;
}
