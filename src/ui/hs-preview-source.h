/* hs-preview-source.h: a document as it is written, with the numbers of its lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-document.h"
#include "hs-style.h"

G_BEGIN_DECLS

/**
 * HsPreviewSource:
 *
 * A read-only text view. Signals: "line-chosen" (uint: the source line that the caret went to).
 */
#define HS_TYPE_PREVIEW_SOURCE (hs_preview_source_get_type ())
G_DECLARE_FINAL_TYPE (HsPreviewSource, hs_preview_source, HS, PREVIEW_SOURCE, GtkTextView)

/* (nullable) */
void hs_preview_source_set_document (HsPreviewSource *self, HsDocument *document);
void hs_preview_source_set_style (HsPreviewSource *self, HsStyle *style);

/* Marks lines @line to @end_line, none where @line is 0, and scrolls them into view. */
void hs_preview_source_mark_lines (HsPreviewSource *self, guint line, guint end_line);

/* Scrolls to @line: to the top of what is seen, or no more than needed. */
void hs_preview_source_reveal_line (HsPreviewSource *self, guint line, gboolean to_top);

/* Scrolls to the characters from @start up to @end. */
void hs_preview_source_reveal_range (HsPreviewSource *self, int start, int end);

/* The lines that are selected, or that of the caret. */
void hs_preview_source_get_selection (HsPreviewSource *self, guint *line, guint *end_line);

/* The first line that is seen. */
guint hs_preview_source_get_top_line (HsPreviewSource *self);

G_END_DECLS
