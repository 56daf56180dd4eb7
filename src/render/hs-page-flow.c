/* hs-page-flow.c: everything that a report shows, from top to bottom, before it is put on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-page-flow-private.h"
#include "hs-scene.h"

static void
clear_item (gpointer data)
{
  HsPageItem *item = data;

  g_clear_pointer (&item->text, hs_page_text_unref);
  g_clear_pointer (&item->scene, hs_scene_unref);
  g_clear_pointer (&item->image, cairo_surface_destroy);
}

static GArray *
item_array_new (void)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (HsPageItem));

  g_array_set_clear_func (items, clear_item);
  return items;
}

static void
clear_element (gpointer data)
{
  g_free (((HsPageElement *) data)->alternative);
}

static void
clear_entry (gpointer data)
{
  g_free (((HsPageEntry *) data)->title);
}

static HsPageElement *
get_element (HsPageFlow *self, guint index)
{
  return &g_array_index (self->elements, HsPageElement, index);
}

static HsStrip *
get_strip (HsPageFlow *self, guint index)
{
  return &g_array_index (self->strips, HsStrip, index);
}

HsPageFlow *
hs_page_flow_new (double width)
{
  HsPageFlow *self = g_new0 (HsPageFlow, 1);
  HsPageElement root = { .tag = "Document" };

  self->width = width;
  self->strips = g_array_new (FALSE, FALSE, sizeof (HsStrip));
  self->items = item_array_new ();
  self->elements = g_array_new (FALSE, FALSE, sizeof (HsPageElement));
  g_array_set_clear_func (self->elements, clear_element);
  g_array_append_val (self->elements, root);
  self->bands = g_array_new (FALSE, FALSE, sizeof (HsPageBand));
  self->entries = g_array_new (FALSE, FALSE, sizeof (HsPageEntry));
  g_array_set_clear_func (self->entries, clear_entry);
  self->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->named = g_array_new (FALSE, FALSE, sizeof (guint));
  self->strings = g_string_chunk_new (1024);
  self->spans = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
hs_page_flow_free (HsPageFlow *self)
{
  g_array_unref (self->strips);
  g_array_unref (self->items);
  clear_item (&self->hanging);
  g_array_unref (self->elements);
  g_array_unref (self->bands);
  g_array_unref (self->entries);
  g_clear_pointer (&self->pages, g_array_unref);
  g_hash_table_unref (self->places);
  g_array_unref (self->named);
  g_string_chunk_free (self->strings);
  g_ptr_array_unref (self->spans);
  g_free (self);
}

double
hs_page_flow_get_width (const HsPageFlow *self)
{
  return self->width;
}

guint
hs_page_flow_open (HsPageFlow *self, const char *tag)
{
  HsPageElement element = { .tag = tag, .parent = self->open };

  g_array_append_val (self->elements, element);
  self->open = self->elements->len - 1;
  return self->open;
}

void
hs_page_flow_close (HsPageFlow *self)
{
  self->open = get_element (self, self->open)->parent;
}

guint
hs_page_flow_get_open (const HsPageFlow *self)
{
  return self->open;
}

void
hs_page_flow_enter (HsPageFlow *self, guint element)
{
  self->open = element;
}

void
hs_page_flow_set_alternative (HsPageFlow *self, const char *alternative)
{
  HsPageElement *element = get_element (self, self->open);

  g_free (element->alternative);
  element->alternative = g_strdup (alternative);
}

void
hs_page_flow_leave (HsPageFlow *self, double space)
{
  self->space = MAX (self->space, space);
}

void
hs_page_flow_begin_page (HsPageFlow *self, gboolean may_follow)
{
  self->next_flags = HS_STRIP_NEW_PAGE | (may_follow ? HS_STRIP_MAY_FOLLOW : HS_STRIP_NONE);
}

void
hs_page_flow_begin_landscape_page (HsPageFlow *self)
{
  self->next_flags = HS_STRIP_NEW_PAGE | HS_STRIP_LANDSCAPE;
}

guint
hs_page_flow_add_strip (HsPageFlow *self, double height)
{
  HsStrip strip = {
    .before = self->space,
    .height = height,
    .flags = self->next_flags,
  };

  g_array_append_val (self->strips, strip);
  self->space = 0;
  self->next_flags = HS_STRIP_NONE;
  return self->strips->len - 1;
}

guint
hs_page_flow_get_n_strips (const HsPageFlow *self)
{
  return self->strips->len;
}

void
hs_page_flow_keep_together (HsPageFlow *self, guint first)
{
  for (guint i = first; i + 1 < self->strips->len; i++)
    get_strip (self, i)->flags |= HS_STRIP_KEEP;
}

void
hs_page_flow_keep_with_next (HsPageFlow *self)
{
  if (self->strips->len > 0)
    get_strip (self, self->strips->len - 1)->flags |= HS_STRIP_KEEP;
}

void
hs_page_flow_repeat (HsPageFlow *self, guint header, guint header_end, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    {
      get_strip (self, i)->header = header;
      get_strip (self, i)->header_end = header_end;
    }
}

/* The item's element and all around it now reach as far as its strip. */
static void
add_item (HsPageFlow *self, HsPageItem item)
{
  g_assert (self->strips->len > 0);

  item.strip = self->strips->len - 1;
  g_array_append_val (self->items, item);
  if (item.element == HS_PAGE_ARTIFACT)
    return;
  if (item.text != NULL && hs_page_text_has_links (item.text))
    get_element (self, item.element)->has_links = TRUE;
  for (guint i = item.element; i != 0 && get_element (self, i)->last_strip != item.strip; i = get_element (self, i)->parent)
    get_element (self, i)->last_strip = item.strip;
}

static void
add_hanging (HsPageFlow *self, double baseline)
{
  HsPageItem item = self->hanging;

  item.y = baseline - item.y;
  self->hanging = (HsPageItem) { 0 };
  self->hangs = FALSE;
  add_item (self, item);
}

void
hs_page_flow_add_line (HsPageFlow *self, HsPageText *text, const HsPageLine *line, double x, double baseline)
{
  if (self->hangs)
    add_hanging (self, baseline);
  add_item (self,
            (HsPageItem) {
              .element = self->open,
              .x = x,
              .y = baseline,
              .text = hs_page_text_ref (text),
              .line = line->line,
            });
}

void
hs_page_flow_add_scene (HsPageFlow *self, HsScene *scene, double x, double y)
{
  add_item (self, (HsPageItem) { .element = self->open, .x = x, .y = y, .scene = hs_scene_ref (scene) });
}

void
hs_page_flow_add_image (HsPageFlow *self, cairo_surface_t *image, double x, double y, double width)
{
  HsPageItem item = { .element = self->open, .x = x, .y = y, .width = width };

  item.image = cairo_surface_reference (image);
  add_item (self, item);
}

static void
hang (HsPageFlow *self, HsPageItem item)
{
  clear_item (&self->hanging);
  self->hanging = item;
  self->hanging.element = self->open;
  self->hangs = TRUE;
}

void
hs_page_flow_hang_text (HsPageFlow *self, HsPageText *text, double x)
{
  g_autoptr (GArray) lines = hs_page_text_get_lines (text);

  hang (self, (HsPageItem) { .x = x, .text = hs_page_text_ref (text), .line = g_array_index (lines, HsPageLine, 0).line });
}

void
hs_page_flow_hang_scene (HsPageFlow *self, HsScene *scene, double x, double rise)
{
  hang (self, (HsPageItem) { .x = x, .y = rise + hs_scene_get_height (scene) / 2, .scene = hs_scene_ref (scene) });
}

void
hs_page_flow_drop_hanging (HsPageFlow *self, double height)
{
  if (!self->hangs)
    return;
  hs_page_flow_add_strip (self, height);
  add_hanging (self, height * 0.8);
}

static double
find_baseline (HsPageFlow *self, guint strip)
{
  for (guint i = self->items->len; i > 0; i--)
    {
      const HsPageItem *item = &g_array_index (self->items, HsPageItem, i - 1);

      if (item->strip == strip && item->line != NULL)
        return item->y;
    }
  return get_strip (self, strip)->height;
}

void
hs_page_flow_add_mark (HsPageFlow *self, guint strip, HsScene *scene, double x, double rise, const char *target)
{
  HsPageItem item = { .strip = strip, .element = HS_PAGE_ARTIFACT, .x = x, .target = target };

  item.scene = hs_scene_ref (scene);
  item.y = find_baseline (self, strip) - rise - hs_scene_get_height (scene) / 2;
  g_array_append_val (self->items, item);
}

void
hs_page_flow_add_band (HsPageFlow *self, const HsPageBand *band)
{
  g_array_append_val (self->bands, *band);
}

void
hs_page_flow_name_strip (HsPageFlow *self, guint strip, const char *name)
{
  if (!g_hash_table_contains (self->places, name))
    g_hash_table_insert (self->places, g_strdup (name), GUINT_TO_POINTER (strip));
}

void
hs_page_flow_add_place (HsPageFlow *self, const char *name)
{
  hs_page_flow_name_strip (self, self->strips->len, name);
}

void
hs_page_flow_add_entry (HsPageFlow *self, guint level, const char *title)
{
  HsPageEntry entry = { self->strips->len, level, g_strdup (title) };

  g_array_append_val (self->entries, entry);
}

const char *
hs_page_flow_keep_string (HsPageFlow *self, const char *string)
{
  return g_string_chunk_insert (self->strings, string);
}

HsSpan *
hs_page_flow_keep_spans (HsPageFlow *self, const HsSpan *spans, guint n_spans)
{
  HsSpan *copy = g_memdup2 (spans, n_spans * sizeof (HsSpan));

  g_ptr_array_add (self->spans, copy);
  return copy;
}
