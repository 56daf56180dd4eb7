/* hs-preview-writer.h: writes one piece of a document into a text buffer, with its tags
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-block.h"
#include "hs-preview-tags.h"

G_BEGIN_DECLS

/* A leaf and how it stands: `item` (nullable) is the item or footnote whose first text it is, `depth`
 * the number of containers that indent it. */
typedef struct
{
  const HsBlock *block;
  const HsBlock *item;
  guint depth;
  gboolean quoted;
  HsPreviewGap gap;
} HsPreviewPiece;

/* Characters from `start` up to `end` that lead to `target`, which the link owns. */
typedef struct
{
  int start;
  int end;
  char *target;
} HsPreviewLink;

void hs_preview_link_clear (HsPreviewLink *link);

/* Appends @piece as a paragraph of its own; its links go to @links, as HsPreviewLink. Returns where it
 * starts and, in @text_start, where its text starts after the bullet. */
int hs_preview_write_piece (GtkTextBuffer *buffer, const HsPreviewPiece *piece, GArray *links, int *text_start);

/* Appends a paragraph that holds but a place for a widget. (transfer full) */
GtkTextChildAnchor *hs_preview_write_anchor (GtkTextBuffer *buffer, guint depth);

/* Whether an address lies elsewhere than beside the document. */
gboolean hs_preview_is_remote (const char *target);

G_END_DECLS
