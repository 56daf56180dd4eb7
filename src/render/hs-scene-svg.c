/* hs-scene-svg.c: writes a scene as SVG, with text as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "hs-scene-cairo.h"
#include "hs-scene-svg-private.h"
#include "hs-scene-svg.h"

typedef struct
{
  GString *svg;
  const HsStyle *style;
  PangoContext *context;
  GHashTable *patterns; /* names of those that are defined */
  guint n_clips;
} Writer;

static void
append_box (GString *svg, const HsRect *box, double radius)
{
  hs_svg_append_number (svg, "x", box->x);
  hs_svg_append_number (svg, "y", box->y);
  hs_svg_append_number (svg, "width", box->width);
  hs_svg_append_number (svg, "height", box->height);
  if (radius > 0)
    hs_svg_append_number (svg, "rx", MIN (radius, MIN (box->width, box->height) / 2));
}

static void
append_fill (Writer *writer, const HsSceneItem *item)
{
  hs_svg_append_color (writer->svg, "fill", hs_style_get_color (writer->style, item->color), item->opacity);
}

static void
append_stroke (Writer *writer, const HsSceneItem *item)
{
  g_string_append (writer->svg, " fill=\"none\"");
  hs_svg_append_color (writer->svg, "stroke", hs_style_get_color (writer->style, item->color), item->opacity);
  hs_svg_append_number (writer->svg, "stroke-width", item->stroke);
  if (item->dash == HS_DASH_DOTTED)
    g_string_append_printf (writer->svg, " stroke-linecap=\"round\" stroke-dasharray=\"0 %d\"", (int) ceil (3 * item->stroke));
  else if (item->dash == HS_DASH_DASHED)
    g_string_append_printf (writer->svg, " stroke-dasharray=\"%d %d\"", (int) ceil (4 * item->stroke), (int) ceil (3 * item->stroke));
}

static void
append_close (Writer *writer)
{
  g_string_append (writer->svg, "/>\n");
}

static void
write_rect (Writer *writer, const HsSceneItem *item)
{
  g_string_append (writer->svg, "<rect");
  append_box (writer->svg, &item->box, item->radius);
  append_fill (writer, item);
  append_close (writer);
}

static void
write_frame (Writer *writer, const HsSceneItem *item)
{
  double inset = item->stroke / 2;
  HsRect box = { item->box.x + inset, item->box.y + inset, MAX (item->box.width - item->stroke, 0), MAX (item->box.height - item->stroke, 0) };

  g_string_append (writer->svg, "<rect");
  append_box (writer->svg, &box, MAX (item->radius - inset, 0));
  append_stroke (writer, item);
  append_close (writer);
}

/* The pattern of these strokes, defined when it is first needed. */
static char *
define_hatch (Writer *writer, const HsSceneItem *item)
{
  char *name = g_strdup_printf ("hatch-%s-%d-%d", hs_color_role_get_name (item->color), (int) lround (item->stroke * 100), (int) lround (item->spacing * 100));

  if (!g_hash_table_add (writer->patterns, g_strdup (name)))
    return name;
  g_string_append_printf (writer->svg, "<defs><pattern id=\"%s\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\" height=\"10\"", name);
  hs_svg_append_number (writer->svg, "width", item->spacing);
  g_string_append (writer->svg, "><rect height=\"10\"");
  hs_svg_append_number (writer->svg, "width", item->stroke);
  append_fill (writer, item);
  g_string_append (writer->svg, "/></pattern></defs>\n");
  return name;
}

static void
write_hatch (Writer *writer, const HsSceneItem *item)
{
  g_autofree char *name = define_hatch (writer, item);

  g_string_append (writer->svg, "<rect");
  append_box (writer->svg, &item->box, item->radius);
  g_string_append_printf (writer->svg, " fill=\"url(#%s)\"/>\n", name);
}

static void
write_line (Writer *writer, const HsSceneItem *item)
{
  g_string_append (writer->svg, "<line");
  hs_svg_append_number (writer->svg, "x1", item->points[0].x);
  hs_svg_append_number (writer->svg, "y1", item->points[0].y);
  hs_svg_append_number (writer->svg, "x2", item->points[1].x);
  hs_svg_append_number (writer->svg, "y2", item->points[1].y);
  append_stroke (writer, item);
  append_close (writer);
}

static void
append_point (GString *svg, const char *before, double x, double y)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append (svg, before);
  g_string_append (svg, g_ascii_formatd (buffer, sizeof buffer, "%.2f", x));
  g_string_append_c (svg, ' ');
  g_string_append (svg, g_ascii_formatd (buffer, sizeof buffer, "%.2f", y));
}

static void
write_curve (Writer *writer, const HsSceneItem *item)
{
  static const char *const before[] = { "<path d=\"M", " C", " ", " " };

  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    append_point (writer->svg, before[i], item->points[i].x, item->points[i].y);
  g_string_append_c (writer->svg, '"');
  append_stroke (writer, item);
  append_close (writer);
}

/* The outline of the shape, left open for its colours. */
static void
append_outline (GString *svg, const HsSceneItem *item, double inset)
{
  double radius = MIN (item->box.width, item->box.height) / 2 - inset;
  double x = item->box.x + item->box.width / 2, y = item->box.y + item->box.height / 2;
  HsRect inner = { item->box.x + inset, item->box.y + inset, item->box.width - 2 * inset, item->box.height - 2 * inset };
  HsPoint corners[8];
  guint n_corners = hs_shape_get_corners (item->shape, corners);

  if (item->shape == HS_SHAPE_PILL)
    {
      g_string_append (svg, "<rect");
      append_box (svg, &inner, inner.height / 2);
      return;
    }
  if (n_corners == 0)
    {
      g_string_append (svg, "<circle");
      hs_svg_append_number (svg, "cx", x);
      hs_svg_append_number (svg, "cy", y);
      hs_svg_append_number (svg, "r", MAX (radius, 0));
      return;
    }
  for (guint i = 0; i < n_corners; i++)
    append_point (svg, i == 0 ? "<polygon points=\"" : " ", x + corners[i].x * radius, y + corners[i].y * radius);
  g_string_append_c (svg, '"');
}

static void
write_cross (Writer *writer, const HsSceneItem *item)
{
  const HsRect *box = &item->box;

  append_point (writer->svg, "<path d=\"M", box->x, box->y);
  append_point (writer->svg, " L", hs_rect_get_right (box), hs_rect_get_bottom (box));
  append_point (writer->svg, " M", hs_rect_get_right (box), box->y);
  append_point (writer->svg, " L", box->x, hs_rect_get_bottom (box));
  g_string_append (writer->svg, "\" stroke-linecap=\"round\"");
  append_stroke (writer, item);
  append_close (writer);
}

static void
write_mark (Writer *writer, const HsSceneItem *item)
{
  gboolean ring = item->shape == HS_SHAPE_RING && !item->hollow;

  if (item->shape == HS_SHAPE_CROSS)
    {
      write_cross (writer, item);
      return;
    }
  if (item->hollow || ring)
    {
      append_outline (writer->svg, item, item->stroke / 2);
      if (item->hollow)
        hs_svg_append_color (writer->svg, "fill", hs_style_get_color (writer->style, HS_COLOR_BACKGROUND), 1);
      else
        g_string_append (writer->svg, " fill=\"none\"");
      hs_svg_append_color (writer->svg, "stroke", hs_style_get_color (writer->style, item->color), item->opacity);
      hs_svg_append_number (writer->svg, "stroke-width", item->stroke);
      append_close (writer);
    }
  if (!item->hollow)
    {
      append_outline (writer->svg, item, ring ? item->stroke * 1.75 : 0);
      append_fill (writer, item);
      append_close (writer);
    }
}

static void
write_clip (Writer *writer, const HsSceneItem *item)
{
  g_string_append_printf (writer->svg, "<clipPath id=\"clip-%u\"><rect", writer->n_clips);
  append_box (writer->svg, &item->box, 0);
  g_string_append_printf (writer->svg, "/></clipPath>\n<g clip-path=\"url(#clip-%u)\">\n", writer->n_clips);
  writer->n_clips++;
}

static void
write_item (Writer *writer, const HsSceneItem *item)
{
  switch (item->type)
    {
    case HS_SCENE_RECT:
      write_rect (writer, item);
      break;
    case HS_SCENE_FRAME:
      write_frame (writer, item);
      break;
    case HS_SCENE_HATCH:
      write_hatch (writer, item);
      break;
    case HS_SCENE_LINE:
      write_line (writer, item);
      break;
    case HS_SCENE_CURVE:
      write_curve (writer, item);
      break;
    case HS_SCENE_MARK:
      write_mark (writer, item);
      break;
    case HS_SCENE_TEXT:
      hs_svg_append_text (writer->svg, item, writer->style, writer->context);
      break;
    case HS_SCENE_CLIP:
      write_clip (writer, item);
      break;
    case HS_SCENE_UNCLIP:
    default:
      g_string_append (writer->svg, "</g>\n");
      break;
    }
}

/* The fonts, one class for each role of text. */
static void
write_fonts (Writer *writer)
{
  g_string_append (writer->svg, "<style>\n");
  for (guint i = 0; i < HS_N_TEXTS; i++)
    {
      const HsTextStyle *text = hs_style_get_text (writer->style, i);
      char size[G_ASCII_DTOSTR_BUF_SIZE];

      g_string_append_printf (writer->svg, ".%s { font-family: %s; font-size: %spx; font-weight: %d; white-space: pre }\n", hs_text_role_get_name (i),
                              pango_font_description_get_family (hs_style_get_font (writer->style, i)), g_ascii_formatd (size, sizeof size, "%.2f", text->size), text->weight);
    }
  g_string_append (writer->svg, "</style>\n");
}

static void
write_head (Writer *writer, const HsScene *scene, const char *title)
{
  double width = ceil (hs_scene_get_width (scene)), height = ceil (hs_scene_get_height (scene));
  g_autofree char *escaped = g_markup_escape_text (title != NULL ? title : "", -1);

  g_string_append_printf (writer->svg, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n", (int) width, (int) height, (int) width, (int) height);
  if (*escaped != '\0')
    g_string_append_printf (writer->svg, "<title>%s</title>\n", escaped);
  write_fonts (writer);
  g_string_append (writer->svg, "<rect width=\"100%\" height=\"100%\"");
  hs_svg_append_color (writer->svg, "fill", hs_style_get_color (writer->style, HS_COLOR_BACKGROUND), 1);
  append_close (writer);
}

void
hs_svg_append_number (GString *svg, const char *name, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (svg, " %s=\"%s\"", name, g_ascii_formatd (buffer, sizeof buffer, "%.2f", number));
}

void
hs_svg_append_color (GString *svg, const char *name, const HsColor *color, double opacity)
{
  HsColor opaque = { color->red, color->green, color->blue, 1 };
  g_autofree char *string = hs_color_to_string (&opaque);
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (svg, " %s=\"%s\"", name, string);
  if (color->alpha * opacity < 1)
    g_string_append_printf (svg, " %s-opacity=\"%s\"", name, g_ascii_formatd (buffer, sizeof buffer, "%.3f", color->alpha * opacity));
}

char *
hs_scene_to_svg (const HsScene *scene, const HsStyle *style, const char *title)
{
  g_autoptr (GHashTable) patterns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Writer writer = { g_string_new (NULL), style, hs_scene_create_pango_context (), patterns, 0 };

  write_head (&writer, scene, title);
  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    write_item (&writer, hs_scene_get_item (scene, i));
  g_string_append (writer.svg, "</svg>\n");
  g_object_unref (writer.context);
  return g_string_free (writer.svg, FALSE);
}
