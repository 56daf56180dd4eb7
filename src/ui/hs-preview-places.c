/* hs-preview-places.c: the places that were visited, to go back and forward through
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-places.h"

#define MAX_PLACES 100

struct _HsPreviewPlaces
{
  GArray *places; /* HsPreviewPlace, each with its own copy of the address */
  guint at;       /* index of the place that is visited now */
};

static void
clear_place (HsPreviewPlace *place)
{
  g_free ((char *) place->uri);
}

HsPreviewPlaces *
hs_preview_places_new (void)
{
  HsPreviewPlaces *self = g_new0 (HsPreviewPlaces, 1);

  self->places = g_array_new (FALSE, FALSE, sizeof (HsPreviewPlace));
  g_array_set_clear_func (self->places, (GDestroyNotify) clear_place);

  return self;
}

void
hs_preview_places_free (HsPreviewPlaces *self)
{
  g_array_unref (self->places);
  g_free (self);
}

static void
append (HsPreviewPlaces *self, const HsPreviewPlace *place)
{
  HsPreviewPlace copy = { g_strdup (place->uri), place->line };

  g_array_append_val (self->places, copy);
}

/* Where the reader has scrolled to in the meantime is the place to come back to. */
static void
leave (HsPreviewPlaces *self, const HsPreviewPlace *from)
{
  HsPreviewPlace *place;

  if (self->places->len == 0)
    {
      append (self, from);
      return;
    }
  place = &g_array_index (self->places, HsPreviewPlace, self->at);
  clear_place (place);
  *place = (HsPreviewPlace){ g_strdup (from->uri), from->line };
}

void
hs_preview_places_jump (HsPreviewPlaces *self, const HsPreviewPlace *from, const HsPreviewPlace *to)
{
  if (from->line == 0 || to->line == 0 || (from->line == to->line && g_strcmp0 (from->uri, to->uri) == 0))
    return;
  leave (self, from);
  g_array_set_size (self->places, self->at + 1);
  append (self, to);
  if (self->places->len > MAX_PLACES)
    g_array_remove_index (self->places, 0);
  self->at = self->places->len - 1;
}

gboolean
hs_preview_places_can_go (const HsPreviewPlaces *self, gboolean forward)
{
  return forward ? self->at + 1 < self->places->len : self->at > 0;
}

const HsPreviewPlace *
hs_preview_places_go (HsPreviewPlaces *self, gboolean forward, const HsPreviewPlace *from)
{
  if (!hs_preview_places_can_go (self, forward))
    return NULL;
  leave (self, from);
  self->at += forward ? 1 : -1;

  return &g_array_index (self->places, HsPreviewPlace, self->at);
}
