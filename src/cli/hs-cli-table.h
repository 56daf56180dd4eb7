/* hs-cli-table.h: rows printed in columns
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Rows of cells; columns are as wide as their widest cell, counted as a terminal shows it. */
typedef struct _HsCliTable HsCliTable;

/* The first @n_left columns stand at the left, those after them at the right. */
HsCliTable *hs_cli_table_new (guint n_left);
void hs_cli_table_free (HsCliTable *table);

/* A row of the strings up to %NULL; they are copied. */
void hs_cli_table_add (HsCliTable *table, ...) G_GNUC_NULL_TERMINATED;

/* (transfer full): the rows as lines, each begun with @indent. */
char *hs_cli_table_to_string (const HsCliTable *table, const char *indent);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsCliTable, hs_cli_table_free)

G_END_DECLS
