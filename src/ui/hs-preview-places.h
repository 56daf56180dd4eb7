/* hs-preview-places.h: the places that were visited, to go back and forward through
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The source line at the top of what is seen, and the address of its document (nullable). */
typedef struct
{
  const char *uri;
  guint line;
} HsPreviewPlace;

typedef struct _HsPreviewPlaces HsPreviewPlaces;

HsPreviewPlaces *hs_preview_places_new (void);
void hs_preview_places_free (HsPreviewPlaces *self);

/* From one place to another one; what lay ahead is forgotten. Line 0 is no place. */
void hs_preview_places_jump (HsPreviewPlaces *self, const HsPreviewPlace *from, const HsPreviewPlace *to);

gboolean hs_preview_places_can_go (const HsPreviewPlaces *self, gboolean forward);

/* (transfer none) (nullable): where to go from @from, which is remembered for the way back. Valid until
 * the next call. */
const HsPreviewPlace *hs_preview_places_go (HsPreviewPlaces *self, gboolean forward, const HsPreviewPlace *from);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsPreviewPlaces, hs_preview_places_free)

G_END_DECLS
