/* hs-page-flow-read.c: breaks a flow into pages and reads it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-page-flow-private.h"

static int
compare_strips (gconstpointer a, gconstpointer b)
{
  const HsPageItem *item_a = a;
  const HsPageItem *item_b = b;

  return (item_a->strip > item_b->strip) - (item_a->strip < item_b->strip);
}

static int
compare_ends (gconstpointer a, gconstpointer b)
{
  const HsPageBand *band_a = a;
  const HsPageBand *band_b = b;

  return (band_a->end > band_b->end) - (band_a->end < band_b->end);
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint number_a = *(const guint *) a;
  guint number_b = *(const guint *) b;

  return (number_a > number_b) - (number_a < number_b);
}

/* A name given after the last strip is that of the last strip. */
static void
collect_named (HsPageFlow *self)
{
  GHashTableIter iter;
  gpointer value;

  g_array_set_size (self->named, 0);
  g_hash_table_iter_init (&iter, self->places);
  while (self->strips->len > 0 && g_hash_table_iter_next (&iter, NULL, &value))
    {
      guint strip = MIN (GPOINTER_TO_UINT (value), self->strips->len - 1);
      g_array_append_val (self->named, strip);
    }
  g_array_sort (self->named, compare_numbers);
}

void
hs_page_flow_break (HsPageFlow *self, double page_height)
{
  g_array_sort (self->items, compare_strips);
  g_array_sort (self->bands, compare_ends);
  collect_named (self);
  g_clear_pointer (&self->pages, g_array_unref);
  self->pages = hs_page_break ((HsStrip *) self->strips->data, self->strips->len, page_height);
}

guint
hs_page_flow_get_n_pages (const HsPageFlow *self)
{
  return self->pages->len;
}

const HsPage *
hs_page_flow_get_page (const HsPageFlow *self, guint index)
{
  return &g_array_index (self->pages, HsPage, index);
}

const HsStrip *
hs_page_flow_get_strip (const HsPageFlow *self, guint index)
{
  return &g_array_index (self->strips, HsStrip, index);
}

const HsPageElement *
hs_page_flow_get_element (const HsPageFlow *self, guint index)
{
  return &g_array_index (self->elements, HsPageElement, index);
}

guint
hs_page_flow_get_n_elements (const HsPageFlow *self)
{
  return self->elements->len;
}

static int
compare_elements (gconstpointer a, gconstpointer b)
{
  const HsPageItem *item_a = *(const HsPageItem *const *) a;
  const HsPageItem *item_b = *(const HsPageItem *const *) b;

  return (item_a->element > item_b->element) - (item_a->element < item_b->element);
}

/* The index of the first item of @strip or of one after it. */
static guint
find_item (const HsPageFlow *self, guint strip)
{
  guint low = 0;
  guint high = self->items->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->items, HsPageItem, middle).strip < strip)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

GPtrArray *
hs_page_flow_list_items (const HsPageFlow *self, guint first, guint end)
{
  GPtrArray *items = g_ptr_array_new ();

  for (guint i = find_item (self, first); i < self->items->len; i++)
    {
      HsPageItem *item = &g_array_index (self->items, HsPageItem, i);

      if (item->strip >= end)
        break;
      g_ptr_array_add (items, item);
    }
  g_ptr_array_sort (items, compare_elements); /* stable */
  return items;
}

guint
hs_page_flow_get_n_bands (const HsPageFlow *self)
{
  return self->bands->len;
}

const HsPageBand *
hs_page_flow_get_band (const HsPageFlow *self, guint index)
{
  return &g_array_index (self->bands, HsPageBand, index);
}

guint
hs_page_flow_get_n_entries (const HsPageFlow *self)
{
  return self->entries->len;
}

const HsPageEntry *
hs_page_flow_get_entry (const HsPageFlow *self, guint index)
{
  return &g_array_index (self->entries, HsPageEntry, index);
}

GArray *
hs_page_flow_list_places (const HsPageFlow *self, guint first, guint end)
{
  GArray *strips = g_array_new (FALSE, FALSE, sizeof (guint));
  guint last = G_MAXUINT;

  for (guint i = 0; i < self->named->len; i++)
    {
      guint strip = g_array_index (self->named, guint, i);

      if (strip >= first && strip < end && strip != last)
        g_array_append_val (strips, strip);
      last = strip;
    }
  return strips;
}

gboolean
hs_page_flow_find_place (const HsPageFlow *self, const char *name, guint *strip)
{
  gpointer value;

  if (!g_hash_table_lookup_extended (self->places, name, NULL, &value))
    return FALSE;
  *strip = MIN (GPOINTER_TO_UINT (value), self->strips->len - 1);
  return self->strips->len > 0;
}
