/* hs-preview-reveal.h: scrolls the preview to a source line, as soon as that line is there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>
#include <math.h>

#include "hs-preview-buffer.h"

G_BEGIN_DECLS

/* Where what is revealed goes: as far below the top of what is seen, in pixels. NEAREST scrolls no more
 * than needed. */
#define HS_REVEAL_NEAREST NAN
#define HS_REVEAL_TOP 28.0

typedef struct _HsPreviewReveal HsPreviewReveal;

/* @view and @buffer must outlive it. */
HsPreviewReveal *hs_preview_reveal_new (GtkTextView *view, HsPreviewBuffer *buffer);
void hs_preview_reveal_free (HsPreviewReveal *self);

/* Asks for source lines @line to @end_line; a later request replaces an earlier one. */
void hs_preview_reveal_request (HsPreviewReveal *self, guint line, guint end_line, double at);

/* Forgets what was asked for. */
void hs_preview_reveal_cancel (HsPreviewReveal *self);

/* Does what was asked for if the buffer has got the lines by now. */
void hs_preview_reveal_try (HsPreviewReveal *self);

G_END_DECLS
