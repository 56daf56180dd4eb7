/* hs-preview-outline.h: the headings of a document, to jump to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-block.h"

G_BEGIN_DECLS

/**
 * HsPreviewOutline:
 *
 * A button with a list of headings, insensitive where there are none.
 *
 * Signals:
 *  - "opening": the list is about to be shown, for hs_preview_outline_set_line()
 *  - "line-chosen" (uint): the source line of the heading that was chosen
 */
#define HS_TYPE_PREVIEW_OUTLINE (hs_preview_outline_get_type ())
G_DECLARE_FINAL_TYPE (HsPreviewOutline, hs_preview_outline, HS, PREVIEW_OUTLINE, GtkWidget)

/* (nullable) */
void hs_preview_outline_set_blocks (HsPreviewOutline *self, HsBlocks *blocks);

/* The heading above source line @line is the one that is being read. */
void hs_preview_outline_set_line (HsPreviewOutline *self, guint line);

void hs_preview_outline_open (HsPreviewOutline *self);

G_END_DECLS
