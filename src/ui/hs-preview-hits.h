/* hs-preview-hits.h: where the text of the preview holds what is looked for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-preview-buffer.h"

G_BEGIN_DECLS

/* More are not counted: nobody goes through them. */
#define HS_PREVIEW_MAX_HITS 5000

/* The characters from `start` up to `end`. Within a table that is the place of the whole table, and
 * `line` the source line of the row; 0 elsewhere. */
typedef struct
{
  int start;
  int end;
  guint line;
} HsPreviewHit;

/* (element-type HsPreviewHit) (transfer full): all places of any of @words (upper and lower case alike), in
 * document order; none for an empty one. */
GArray *hs_preview_hits_find (GtkTextBuffer *buffer, const char *const *words);

/* How often @text holds @word, upper and lower case alike. */
guint hs_preview_hits_count (const char *text, const char *word);

G_END_DECLS
