/* hs-preview-find.h: the bar that finds words in the document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HsPreviewFind:
 *
 * Counts and marks what it finds in the text of a view, with the tags "found" and "found-current".
 *
 * Signals:
 *  - "opened": the text must be complete now
 *  - "words-changed" (string array): what is looked for now; nothing, or an empty word, when nothing is
 *  - "hit-chosen" (int, int, uint: as in #HsPreviewHit): it is to be scrolled to
 */
#define HS_TYPE_PREVIEW_FIND (hs_preview_find_get_type ())
G_DECLARE_FINAL_TYPE (HsPreviewFind, hs_preview_find, HS, PREVIEW_FIND, GtkWidget)

/* (nullable): the view to look in; what was marked in the one before is unmarked. */
void hs_preview_find_set_view (HsPreviewFind *self, GtkTextView *view);

/* Opens the bar, with what is selected in the view, and takes the keyboard. */
void hs_preview_find_open (HsPreviewFind *self);
gboolean hs_preview_find_is_open (HsPreviewFind *self);

/* The view shows another text, complete, in which the library found @query (nullable): opens the bar with
 * it, each word by itself, and chooses the first hit, without taking the keyboard. Closes a bar that was
 * opened so where there is nothing to be found; words that somebody typed into the bar stay. */
void hs_preview_find_show_searched (HsPreviewFind *self, const char *query);

/* To the next hit, or the one before, round the end. Opens the bar where it is closed. */
void hs_preview_find_step (HsPreviewFind *self, gboolean forward);

/* The text of the view is another one, and complete. */
void hs_preview_find_refresh (HsPreviewFind *self);

G_END_DECLS
