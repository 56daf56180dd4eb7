/* hs-preview-tags.h: the text tags of the preview, made from the style
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-style.h"

G_BEGIN_DECLS

/* Deeper nesting is indented no further. */
#define HS_PREVIEW_MAX_DEPTH 8

/* The space above a piece; the tag is "gap-" and the number. */
typedef enum
{
  HS_PREVIEW_GAP_NONE,
  HS_PREVIEW_GAP_TIGHT,
  HS_PREVIEW_GAP_BLOCK,
  HS_PREVIEW_GAP_CARD,
  HS_PREVIEW_GAP_HEADING,
  HS_PREVIEW_GAP_SECTION,
  HS_N_PREVIEW_GAPS,
} HsPreviewGap;

/* One step of indentation at @style, in pixels. */
int hs_preview_get_indent (const HsStyle *style);

/* A table with a tag of each name that hs-preview-writer uses, still without a look. (transfer full) */
GtkTextTagTable *hs_preview_tags_new (void);

/* Gives the tags the look of @style. */
void hs_preview_tags_set_style (GtkTextTagTable *tags, const HsStyle *style);

G_END_DECLS
