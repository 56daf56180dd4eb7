/* hs-page-table.h: a table in the flow of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-page-row.h"

G_BEGIN_DECLS

/**
 * HsPageTable:
 *
 * Rows of texts in columns that share the width. Filled row by row, then laid into the flow: the
 * header row is repeated where a page begins amid the table, and a row is torn only where it is
 * long.
 */
typedef struct _HsPageTable HsPageTable;

HsPageTable *hs_page_table_new (guint n_columns);
void hs_page_table_free (HsPageTable *self);

void hs_page_table_set_align (HsPageTable *self, guint column, HsCellAlign align);

/* Whether the last column takes what the others leave of the width. */
void hs_page_table_set_fill (HsPageTable *self, gboolean fill);

/* The header row is not shown. */
void hs_page_table_hide_header (HsPageTable *self);

/* The next cell, row by row from the left; takes the reference. %NULL leaves it empty. The first
 * row is the header. */
void hs_page_table_take (HsPageTable *self, HsPageText *text);

/* A hatched rail beside the row of the last cell. */
void hs_page_table_mark_row (HsPageTable *self);

/* Gives the row of the last cell a name that links can lead to. */
void hs_page_table_name_row (HsPageTable *self, const char *name);

/* Whether no word has to be broken to set the table in @width. */
gboolean hs_page_table_fits (HsPageTable *self, double width);

/* Adds the table between @x and @x + @width. */
void hs_page_table_lay (HsPageTable *self, HsPageFlow *flow, double x, double width);

/* After that: the first strip of a row and the one after its last. */
guint hs_page_table_get_n_rows (const HsPageTable *self);
void hs_page_table_get_strips (const HsPageTable *self, guint row, guint *first, guint *end);

/* Shares @width among @n columns, given the width of their widest word and that of their longest
 * text: whoever wants no more than an even share gets it, the others their words and, by the length
 * of their texts, the rest. */
void hs_page_table_share_width (const double *minimums, const double *naturals, guint n, double width, double *widths);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsPageTable, hs_page_table_free)

G_END_DECLS
