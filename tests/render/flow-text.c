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
