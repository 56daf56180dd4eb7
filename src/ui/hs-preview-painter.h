/* hs-preview-painter.h: draws what stands behind and beside the text of the preview
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-preview-buffer.h"
#include "hs-preview-marks.h"
#include "hs-style.h"

G_BEGIN_DECLS

/* Everything is borrowed. `current` is the id of the current event, 0 for none. */
typedef struct
{
  GtkTextView *view;
  HsPreviewBuffer *buffer;
  HsPreviewMarks *marks;
  HsStyle *style;
  guint current;
} HsPreviewPainter;

/* The room that marks and rails take at the start of a line, in pixels. */
int hs_preview_painter_get_gutter (const HsStyle *style);

/* From where to where the characters from @start up to @end stand, in buffer coordinates. @line is
 * the source line where they begin: it tells the rows of a table apart. */
void hs_preview_painter_get_extent (const HsPreviewPainter *self, int start, int end, guint line, double *top, double *bottom);

/* For the layers of a GtkTextView. */
void hs_preview_painter_paint_below (const HsPreviewPainter *self, GtkSnapshot *snapshot);
void hs_preview_painter_paint_above (const HsPreviewPainter *self, GtkSnapshot *snapshot);

G_END_DECLS
