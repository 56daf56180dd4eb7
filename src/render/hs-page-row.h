/* hs-page-row.h: texts side by side, line by line, in the flow of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-page-flow.h"

G_BEGIN_DECLS

typedef enum
{
  HS_CELL_START, /* left, or right where the text runs from right to left */
  HS_CELL_LEFT,
  HS_CELL_CENTER,
  HS_CELL_RIGHT,
} HsCellAlign;

/**
 * HsPageCell:
 * @text: (nullable): what stands in the cell, not yet broken into lines
 * @x: its left edge in points
 * @width: the width to break the lines at
 * @align: how its lines stand in that width
 * @tag: (nullable): the structure element to make for it ("TD"), static; none: the open one
 */
typedef struct
{
  HsPageText *text;
  double x;
  double width;
  HsCellAlign align;
  const char *tag;
} HsPageCell;

/**
 * HsPageRow:
 * @above: room above the first line in points
 * @below: room below the last line
 * @keep_lines: a row of at most so many lines is never torn; 0: a longer one leaves two lines at
 *   either end, as a paragraph does
 */
typedef struct
{
  double above;
  double below;
  guint keep_lines;
} HsPageRow;

/* Adds the cells at the bottom of @flow, the first lines on one baseline. Always adds a strip. */
void hs_page_row_add (HsPageFlow *flow, const HsPageRow *row, const HsPageCell *cells, guint n_cells);

/* The same, each cell in the element of its own in @elements, which are open or were. */
void hs_page_row_add_inside (HsPageFlow *flow,
                             const HsPageRow *row,
                             const HsPageCell *cells,
                             const guint *elements,
                             guint n_cells);

/* A single text, as element @tag (nullable), its lines torn as those of a paragraph. */
void hs_page_row_add_text (HsPageFlow *flow, HsPageText *text, const char *tag, double x, double width);

G_END_DECLS
