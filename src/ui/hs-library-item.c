/* hs-library-item.c: one row of the library, an HsSummary as an object for list models
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-library-item.h"

#include <string.h>

struct _HsLibraryItem
{
  GObject parent_instance;
  HsSummary *summary;
  char *collate_key;
};

G_DEFINE_FINAL_TYPE (HsLibraryItem, hs_library_item, G_TYPE_OBJECT)

static const char *
get_collate_key (HsLibraryItem *self)
{
  if (self->collate_key == NULL)
    {
      g_autofree char *folded = g_utf8_casefold (hs_summary_get_title (self->summary), -1);
      self->collate_key = g_utf8_collate_key_for_filename (folded, -1);
    }
  return self->collate_key;
}

static void
hs_library_item_finalize (GObject *object)
{
  HsLibraryItem *self = HS_LIBRARY_ITEM (object);

  g_clear_pointer (&self->summary, hs_summary_unref);
  g_free (self->collate_key);
  G_OBJECT_CLASS (hs_library_item_parent_class)->finalize (object);
}

static void
hs_library_item_class_init (HsLibraryItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hs_library_item_finalize;
}

static void
hs_library_item_init (HsLibraryItem *self)
{
}

HsLibraryItem *
hs_library_item_new (HsSummary *summary)
{
  HsLibraryItem *self = g_object_new (HS_TYPE_LIBRARY_ITEM, NULL);

  self->summary = hs_summary_ref (summary);
  return self;
}

HsSummary *
hs_library_item_get_summary (HsLibraryItem *self)
{
  return self->summary;
}

int
hs_library_item_compare_titles (HsLibraryItem *self, HsLibraryItem *other)
{
  return strcmp (get_collate_key (self), get_collate_key (other));
}
