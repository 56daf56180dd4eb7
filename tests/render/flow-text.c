/* flow-text.c: the flow of a report as text, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "flow-text.h"

static void
append_path (GString *text, const HsPageFlow *flow, guint element)
{
  const HsPageElement *record = hs_page_flow_get_element (flow, element);

  if (element == 0)
    return;
  append_path (text, flow, record->parent);
  g_string_append_printf (text, "%s/", record->tag);
}

char *
item_to_text (const HsPageItem *item)
{
  const char *text;

  if (item->line == NULL)
    return NULL;
  text = pango_layout_get_text (item->line->layout);
  return g_strndup (text + item->line->start_index, item->line->length);
}

char *
flow_to_text (const HsPageFlow *flow)
{
  g_autoptr (GPtrArray) items = hs_page_flow_list_items (flow, 0, hs_page_flow_get_n_strips (flow));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      const HsPageItem *item = g_ptr_array_index (items, i);
      g_autofree char *line = item_to_text (item);

      if (item->element == HS_PAGE_ARTIFACT)
        g_string_append (text, "artifact/");
      else
        append_path (text, flow, item->element);
      g_string_append_printf (text, " %d %s\n", (int) item->x, line != NULL ? line : item->scene != NULL ? "(scene)" : "(image)");
    }
  return g_string_free (text, FALSE);
}

static void
begin_part_cb (const char *target, gpointer user_data)
{
  char **link = user_data;

  if (target == NULL)
    return;
  g_free (*link);
  *link = g_strdup (target);
}

char *
item_get_link (const HsPageItem *item)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  char *link = NULL;
  HsPageTextParts parts = { begin_part_cb, NULL, &link };

  hs_page_text_paint_line (item->text, item->line, cr, 0, 0, &parts);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return link;
}

const HsPageItem *
flow_find_line (const HsPageFlow *flow, const char *string)
{
  g_autoptr (GPtrArray) items = hs_page_flow_list_items (flow, 0, hs_page_flow_get_n_strips (flow));

  for (guint i = 0; i < items->len; i++)
    {
      const HsPageItem *item = g_ptr_array_index (items, i);
      g_autofree char *text = item_to_text (item);

      if (g_strcmp0 (text, string) == 0)
        return item;
    }
  g_error ("no line says “%s”", string);
}
