/* hs-preview-table.h: a table of a document as a widget within its text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-block.h"
#include "hs-style.h"

G_BEGIN_DECLS

/**
 * HsPreviewTable:
 *
 * Rows of selectable labels. Signals: "line-chosen" (uint: the source line of the row that was
 * clicked).
 */
#define HS_TYPE_PREVIEW_TABLE (hs_preview_table_get_type ())
G_DECLARE_FINAL_TYPE (HsPreviewTable, hs_preview_table, HS, PREVIEW_TABLE, GtkWidget)

/* @index is the index of the block of the table. */
GtkWidget *hs_preview_table_new (HsBlocks *blocks, guint index, HsStyle *style);
void hs_preview_table_set_style (HsPreviewTable *self, HsStyle *style);

/* (nullable): words to be marked wherever they are found. */
void hs_preview_table_set_words (HsPreviewTable *self, const char *const *words);

/* Where the row of source line @line stands, from the top of the table. False where it has none. */
gboolean hs_preview_table_get_extent (HsPreviewTable *self, guint line, double *top, double *bottom);

G_END_DECLS
