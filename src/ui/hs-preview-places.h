/* hs-preview-places.h: the places of a text that were visited, to go back and forward through
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Source lines, 0 for none. The oldest places are forgotten first. */
typedef struct _HsPreviewPlaces HsPreviewPlaces;

HsPreviewPlaces *hs_preview_places_new (void);
void hs_preview_places_free (HsPreviewPlaces *self);
void hs_preview_places_clear (HsPreviewPlaces *self);

/* A jump from line @from to line @to: what lay ahead is forgotten. */
void hs_preview_places_jump (HsPreviewPlaces *self, guint from, guint to);

gboolean hs_preview_places_can_go (const HsPreviewPlaces *self, gboolean forward);

/* The place to go to from line @from, which is kept for the way back; 0 where there is none. */
guint hs_preview_places_go (HsPreviewPlaces *self, gboolean forward, guint from);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsPreviewPlaces, hs_preview_places_free)

G_END_DECLS
