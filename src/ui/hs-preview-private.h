/* hs-preview-private.h: what the files of the preview share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-preview-find.h"
#include "hs-preview-outline.h"
#include "hs-preview-places.h"
#include "hs-preview-source.h"
#include "hs-preview-text.h"
#include "hs-preview.h"
#include "hs-style-source.h"

G_BEGIN_DECLS

struct _HsPreview
{
  HsSessionView parent_instance;

  GtkWidget *box;
  GtkStack *pages;
  HsPreviewFind *find;
  HsPreviewOutline *outline;
  HsPreviewText *text;
  HsPreviewSource *source;

  HsStyleSource *style_source;
  HsDocument *document;      /* what the text shows */
  HsDocument *source_shown;  /* what the source shows: filled when it is first wanted */
  HsPreviewPlaces *places;
  GHashTable *reading_lines; /* address of a document to the line that was at the top */
  gboolean shows_source;
  int zoom; /* in percent */
};

/* hs-preview-actions.c */
void hs_preview_install_actions (GtkWidgetClass *widget_class);
void hs_preview_update_actions (HsPreview *self);
void hs_preview_restore_zoom (HsPreview *self);

/* The source line at the top of what is seen, 0 where nothing is. */
guint hs_preview_get_top_line (HsPreview *self);

/* Jumps to source line @line, with a way back. */
void hs_preview_go_to_line (HsPreview *self, guint line);

/* Shows the source or the document, at the place that was seen before. */
void hs_preview_set_shows_source (HsPreview *self, gboolean shows_source);

G_END_DECLS
