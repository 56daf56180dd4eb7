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
#include "hs-reading-lines.h"
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
  HsReadingLines *reading_lines;
  char *awaited_uri;  /* (nullable): a document that a link or a way back leads to */
  char *awaited_name; /* (nullable): the place in it, as in hs-anchors.h */
  gboolean going;     /* back or forward, to another document */
  gboolean search_pending;
  gboolean shows_source;
  int zoom; /* in percent */
};

/* hs-preview-actions.c */
void hs_preview_install_actions (GtkWidgetClass *widget_class);
void hs_preview_update_actions (HsPreview *self);
void hs_preview_restore_zoom (HsPreview *self);

/* hs-preview-visit.c */

/* A link of the document: within it, to another one of the library, or out to the desktop; what must not
 * be opened is refused with a word. */
void hs_preview_follow_link (HsPreview *self, const char *target);

/* To the place before, or back from there. */
void hs_preview_go (HsPreview *self, gboolean forward);

/* Notes that the reader is taken to source line @line, for the way back. */
void hs_preview_jump_to (HsPreview *self, guint line);

/* How far the document was read. */
void hs_preview_remember_line (HsPreview *self);

/* Before another document, (nullable) @next, is shown; and when it is, at the place that was asked for: then
 * true; else where it was read last. */
void hs_preview_leave (HsPreview *self, HsDocument *next);
gboolean hs_preview_arrive (HsPreview *self);

/* The source line at the top of what is seen, 0 where nothing is. */
guint hs_preview_get_top_line (HsPreview *self);

/* Jumps to source line @line, with a way back. */
void hs_preview_go_to_line (HsPreview *self, guint line);

/* Shows the source or the document, at the place that was seen before. */
void hs_preview_set_shows_source (HsPreview *self, gboolean shows_source);

G_END_DECLS
