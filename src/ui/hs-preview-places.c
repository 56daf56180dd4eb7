/* hs-preview-places.c: the places of a text that were visited, to go back and forward through
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-places.h"

#define MAX_PLACES 100

struct _HsPreviewPlaces
{
  GArray *lines; /* guint */
  guint at;      /* index of the line that is visited now */
};

HsPreviewPlaces *
hs_preview_places_new (void)
{
  HsPreviewPlaces *self = g_new0 (HsPreviewPlaces, 1);

  self->lines = g_array_new (FALSE, FALSE, sizeof (guint));

  return self;
}

void
hs_preview_places_free (HsPreviewPlaces *self)
{
  g_array_unref (self->lines);
  g_free (self);
}

void
hs_preview_places_clear (HsPreviewPlaces *self)
{
  g_array_set_size (self->lines, 0);
  self->at = 0;
}

/* Where the reader has scrolled to in the meantime is the place to come back to. */
static void
leave (HsPreviewPlaces *self, guint from)
{
  if (self->lines->len == 0)
    g_array_append_val (self->lines, from);
  else
    g_array_index (self->lines, guint, self->at) = from;
}

void
hs_preview_places_jump (HsPreviewPlaces *self, guint from, guint to)
{
  if (from == 0 || to == 0 || from == to)
    return;
  leave (self, from);
  g_array_set_size (self->lines, self->at + 1);
  g_array_append_val (self->lines, to);
  if (self->lines->len > MAX_PLACES)
    g_array_remove_index (self->lines, 0);
  self->at = self->lines->len - 1;
}

gboolean
hs_preview_places_can_go (const HsPreviewPlaces *self, gboolean forward)
{
  return forward ? self->at + 1 < self->lines->len : self->at > 0;
}

guint
hs_preview_places_go (HsPreviewPlaces *self, gboolean forward, guint from)
{
  if (!hs_preview_places_can_go (self, forward))
    return 0;
  leave (self, from);
  self->at += forward ? 1 : -1;

  return g_array_index (self->lines, guint, self->at);
}
