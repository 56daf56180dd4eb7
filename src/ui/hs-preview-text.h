/* hs-preview-text.h: the text of a document with the marks of an incident in its margin
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-document.h"
#include "hs-preview-reveal.h"
#include "hs-style.h"

G_BEGIN_DECLS

/**
 * HsPreviewText:
 *
 * A read-only text view. It fills while the main loop is idle, so that nothing waits for a long
 * document.
 *
 * Signals:
 *  - "event-chosen" (uint): the id of the event whose text was clicked, or that the caret went to
 *  - "filled": all of the document is in now
 */
#define HS_TYPE_PREVIEW_TEXT (hs_preview_text_get_type ())
G_DECLARE_FINAL_TYPE (HsPreviewText, hs_preview_text, HS, PREVIEW_TEXT, GtkTextView)

/* (nullable). Starts at the top, unless hs_preview_text_reveal_line() follows. */
void hs_preview_text_set_document (HsPreviewText *self, HsDocument *document);
void hs_preview_text_set_incident (HsPreviewText *self, HsIncident *incident);
void hs_preview_text_set_style (HsPreviewText *self, HsStyle *style);

/* Marks event @id (0: none) and scrolls its text into view, no more than needed. */
void hs_preview_text_set_current_event (HsPreviewText *self, guint id);

/* Scrolls to source line @line as soon as it is there; @at as in hs-preview-reveal.h. */
void hs_preview_text_reveal_line (HsPreviewText *self, guint line, double at);

/* The same at once, in a text that was just set, so that no frame shows another place. */
void hs_preview_text_keep_line (HsPreviewText *self, guint line, double at);

/* What to reveal in order to be at the same place again: the current event where it is seen, then @line
 * is 0, else the line at the top. */
void hs_preview_text_get_place (HsPreviewText *self, guint *line, double *at);

/* The source line at the top of what is seen, 0 in an empty document. */
guint hs_preview_text_get_top_line (HsPreviewText *self);

/* The source lines of what is selected; without a selection false, and the line of the caret. */
gboolean hs_preview_text_get_selection (HsPreviewText *self, guint *line, guint *end_line);

/* Whether the caret is in the text of the current event. */
gboolean hs_preview_text_is_in_event (HsPreviewText *self);

/* Scrolls to the characters from @start up to @end, no more than needed. */
void hs_preview_text_reveal_range (HsPreviewText *self, int start, int end);

/* Whether all of the document is in. */
gboolean hs_preview_text_is_complete (HsPreviewText *self);

/* Goes to the next remark in the margin, or the one before, round the end, and tells it in a bubble. False where
 * there is none. */
gboolean hs_preview_text_step_remark (HsPreviewText *self, gboolean forward);

/* Fills in at once what is still missing. */
void hs_preview_text_complete (HsPreviewText *self);

/* (nullable): words to be marked in the tables. */
void hs_preview_text_set_words (HsPreviewText *self, const char *const *words);

G_END_DECLS
