/* hs-preview-text-private.h: what the files of the text of the preview share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-preview-buffer.h"
#include "hs-preview-marks.h"
#include "hs-preview-painter.h"
#include "hs-preview-remarks.h"
#include "hs-preview-text.h"

G_BEGIN_DECLS

struct _HsPreviewText
{
  GtkTextView parent_instance;

  HsDocument *document;
  HsPreviewBuffer *buffer;
  HsPreviewMarks *marks;
  HsPreviewRemarks *remarks;
  HsPreviewReveal *reveal;
  HsStyle *style;
  char **words; /* (nullable): marked in tables */
  guint current;
  guint n_objects;
  guint fill_source;
  gboolean placing_caret;

  GtkWidget *bubble; /* (nullable): tells a remark */
  GtkLabel *bubble_label;
  guint remark_line; /* the one that was gone to, 0 before */
  guint remark_source;
};

/* Fills in at once what is missing up to source line @line. */
void hs_preview_text_fill_to (HsPreviewText *self, guint line);

/* hs-preview-text-remark.c: the incident is another one. */
void hs_preview_text_forget_remark (HsPreviewText *self);

/* hs-preview-text-place.c */
HsPreviewPainter hs_preview_text_get_painter (HsPreviewText *self);

G_END_DECLS
