/* hs-scene-svg-text.c: writes the text of a scene as text elements of SVG
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-scene-cairo.h"
#include "hs-scene-svg-private.h"

/* Where a line is held, so that another font of the viewer's leaves it where it belongs. */
typedef struct
{
  const char *anchor;
  double x;
} Hold;

static Hold
get_hold (const HsSceneItem *item, gboolean rtl)
{
  gboolean right = (item->align == HS_SCENE_ALIGN_END) != item->mirrored;

  if (item->align == HS_SCENE_ALIGN_CENTER)
    return (Hold) { "middle", item->box.x + item->box.width / 2 };
  return (Hold) { right != rtl ? "end" : "start", right ? hs_rect_get_right (&item->box) : item->box.x };
}

static void
append_escaped (GString *svg, const char *text, int length)
{
  g_autofree char *escaped = g_markup_escape_text (text, length);

  g_string_append (svg, escaped);
}

static void
append_run (GString *svg, const HsSceneItem *item, const HsStyle *style, const PangoGlyphItem *run)
{
  gboolean lead = (gsize) run->item->offset < item->lead;
  const HsTextStyle *text = hs_style_get_text (style, lead ? item->lead_role : item->role);

  if (lead)
    g_string_append_printf (svg, "<tspan font-weight=\"%d\">", text->weight);
  if (run->item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS)
    g_string_append (svg, "…");
  else
    append_escaped (svg, item->text + run->item->offset, run->item->length);
  if (lead)
    g_string_append (svg, "</tspan>");
}

static int
compare_runs (gconstpointer a, gconstpointer b)
{
  const PangoGlyphItem *first = a;
  const PangoGlyphItem *second = b;

  return first->item->offset - second->item->offset;
}

/* In the order of the text: the viewer arranges right-to-left text by itself. */
static void
append_line (GString *svg, const HsSceneItem *item, const HsStyle *style, PangoLayoutLine *line, double baseline)
{
  gboolean rtl = pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL;
  Hold hold = get_hold (item, rtl);
  g_autoptr (GSList) runs = g_slist_sort (g_slist_copy (line->runs), compare_runs);

  g_string_append_printf (svg, "<text class=\"%s\" text-anchor=\"%s\"%s", hs_text_role_get_name (item->role), hold.anchor, rtl ? " direction=\"rtl\"" : "");
  hs_svg_append_number (svg, "x", hold.x);
  hs_svg_append_number (svg, "y", baseline);
  hs_svg_append_color (svg, "fill", hs_style_get_color (style, item->color), item->opacity);
  g_string_append_c (svg, '>');
  for (GSList *run = runs; run != NULL; run = run->next)
    append_run (svg, item, style, run->data);
  g_string_append (svg, "</text>\n");
}

void
hs_svg_append_text (GString *svg, const HsSceneItem *item, const HsStyle *style, PangoContext *context)
{
  g_autoptr (PangoLayout) layout = hs_scene_item_create_layout (item, style, context);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
      double baseline = item->box.y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;

      append_line (svg, item, style, line, baseline);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}
