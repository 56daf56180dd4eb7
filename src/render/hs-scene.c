/* hs-scene.c: a flat list of what is to be drawn
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "hs-scene.h"

struct _HsScene
{
  gatomicrefcount ref_count;
  double width;
  double height;
  GArray *items; /* HsSceneItem */
  GStringChunk *strings;
  const char *tag;
  guint event;
  int path;
  double opacity;
};

G_DEFINE_BOXED_TYPE (HsScene, hs_scene, hs_scene_ref, hs_scene_unref)

static const struct
{
  const char *name;
  guint n_corners;
  HsPoint corners[8];
} shapes[HS_N_SHAPES] = {
  [HS_SHAPE_CIRCLE] = { "circle", 0 },
  [HS_SHAPE_RING] = { "ring", 0 },
  [HS_SHAPE_SQUARE] = { "square", 4, { { -0.9, -0.9 }, { 0.9, -0.9 }, { 0.9, 0.9 }, { -0.9, 0.9 } } },
  [HS_SHAPE_PILL] = { "pill", 0 },
  [HS_SHAPE_TRIANGLE] = { "triangle", 3, { { 0, -1.1 }, { 1.15, 0.9 }, { -1.15, 0.9 } } },
  [HS_SHAPE_WEDGE] = { "wedge", 3, { { 0, 1.1 }, { -1.15, -0.9 }, { 1.15, -0.9 } } },
  [HS_SHAPE_DIAMOND] = { "diamond", 4, { { 0, -1.2 }, { 1.2, 0 }, { 0, 1.2 }, { -1.2, 0 } } },
  [HS_SHAPE_HEXAGON] = { "hexagon", 6, { { -1.1, 0 }, { -0.55, -0.95 }, { 0.55, -0.95 }, { 1.1, 0 }, { 0.55, 0.95 }, { -0.55, 0.95 } } },
  [HS_SHAPE_CROSS] = { "cross", 0 },
};

static HsSceneItem *
scene_add (HsScene *scene, HsSceneType type, const HsRect *box, HsColorRole color)
{
  HsSceneItem item = {
    .type = type,
    .color = color,
    .tag = scene->tag,
    .event = scene->event,
    .path = scene->path,
    .opacity = scene->opacity,
    .box = *box,
  };

  g_array_append_val (scene->items, item);
  return &g_array_index (scene->items, HsSceneItem, scene->items->len - 1);
}

static HsRect
bound_points (const HsPoint *points, guint n_points, double stroke)
{
  double left = points[0].x, right = points[0].x;
  double top = points[0].y, bottom = points[0].y;

  for (guint i = 1; i < n_points; i++)
    {
      left = MIN (left, points[i].x);
      right = MAX (right, points[i].x);
      top = MIN (top, points[i].y);
      bottom = MAX (bottom, points[i].y);
    }
  return (HsRect) { left - stroke / 2, top - stroke / 2, right - left + stroke, bottom - top + stroke };
}

static void
mirror_item (HsSceneItem *item, double width)
{
  item->box.x = width - item->box.x - item->box.width;
  for (guint i = 0; i < G_N_ELEMENTS (item->points); i++)
    item->points[i].x = width - item->points[i].x;
  item->mirrored = !item->mirrored;
}

/* Tenths, without a negative zero: goldens must not depend on the last bit. */
static void
append_length (GString *string, double length)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  double rounded = round (length * 10) / 10;

  g_ascii_formatd (buffer, sizeof buffer, "%.1f", rounded == 0 ? 0 : rounded);
  g_string_append_printf (string, " %s", buffer);
}

static void
append_rect (GString *string, const HsRect *rect)
{
  append_length (string, rect->x);
  append_length (string, rect->y);
  append_length (string, rect->width);
  append_length (string, rect->height);
}

static void
append_points (GString *string, const HsPoint *points, guint n_points)
{
  for (guint i = 0; i < n_points; i++)
    {
      append_length (string, points[i].x);
      append_length (string, points[i].y);
    }
}

static void
append_subject (GString *string, const HsSceneItem *item)
{
  g_string_append_printf (string, " %s", hs_color_role_get_name (item->color));
  if (item->tag != NULL)
    g_string_append_printf (string, " #%s", item->tag);
  if (item->event != 0)
    g_string_append_printf (string, " event=%u", item->event);
  if (item->path >= 0)
    g_string_append_printf (string, " path=%d", item->path);
  if (item->opacity < 1)
    g_string_append_printf (string, " opacity=%d%%", (int) lround (item->opacity * 100));
}

static void
append_stroke (GString *string, const HsSceneItem *item)
{
  static const char *const dashes[] = { "", " dotted", " dashed" };

  append_length (string, item->stroke);
  g_string_append (string, dashes[item->dash]);
}

/* Of one line, with the letters of all languages left as they are. */
static char *
escape_text (const char *text)
{
  char exceptions[0x81];

  for (guint i = 0; i < 0x80; i++)
    exceptions[i] = (char) (0x80 + i);
  exceptions[0x80] = '\0';
  return g_strescape (text, exceptions);
}

static void
append_text (GString *string, const HsSceneItem *item)
{
  static const char *const aligns[] = { "start", "center", "end" };
  g_autofree char *text = escape_text (item->text);

  g_string_append_printf (string, " %s", hs_text_role_get_name (item->role));
  if (item->lead > 0)
    g_string_append_printf (string, " lead=%s:%" G_GSIZE_FORMAT, hs_text_role_get_name (item->lead_role), item->lead);
  g_string_append_printf (string, " %s lines=%u%s \"%s\"", aligns[item->align], item->lines, item->mirrored ? " mirrored" : "", text);
}

static void
append_item (GString *string, const HsSceneItem *item)
{
  static const char *const types[] = { "rect", "frame", "hatch", "line", "curve", "mark", "text", "clip", "unclip" };

  g_string_append (string, types[item->type]);
  if (item->type == HS_SCENE_LINE)
    append_points (string, item->points, 2);
  else if (item->type == HS_SCENE_CURVE)
    append_points (string, item->points, 4);
  else if (item->type != HS_SCENE_UNCLIP)
    append_rect (string, &item->box);

  if (item->type != HS_SCENE_CLIP && item->type != HS_SCENE_UNCLIP)
    append_subject (string, item);
  if (item->type == HS_SCENE_FRAME || item->type == HS_SCENE_LINE || item->type == HS_SCENE_CURVE)
    append_stroke (string, item);
  if (item->type == HS_SCENE_MARK)
    g_string_append_printf (string, " %s%s", hs_shape_get_name (item->shape), item->hollow ? " hollow" : "");
  if (item->type == HS_SCENE_TEXT)
    append_text (string, item);
  g_string_append_c (string, '\n');
}

HsScene *
hs_scene_new (double width, double height)
{
  HsScene *scene = g_new0 (HsScene, 1);

  g_atomic_ref_count_init (&scene->ref_count);
  scene->width = width;
  scene->height = height;
  scene->items = g_array_new (FALSE, FALSE, sizeof (HsSceneItem));
  scene->strings = g_string_chunk_new (4096);
  scene->path = -1;
  scene->opacity = 1;
  return scene;
}

HsScene *
hs_scene_ref (HsScene *scene)
{
  g_atomic_ref_count_inc (&scene->ref_count);
  return scene;
}

void
hs_scene_unref (HsScene *scene)
{
  if (!g_atomic_ref_count_dec (&scene->ref_count))
    return;
  g_array_unref (scene->items);
  g_string_chunk_free (scene->strings);
  g_free (scene);
}

double
hs_scene_get_width (const HsScene *scene)
{
  return scene->width;
}

double
hs_scene_get_height (const HsScene *scene)
{
  return scene->height;
}

guint
hs_scene_get_n_items (const HsScene *scene)
{
  return scene->items->len;
}

const HsSceneItem *
hs_scene_get_item (const HsScene *scene, guint index)
{
  g_return_val_if_fail (index < scene->items->len, NULL);
  return &g_array_index (scene->items, HsSceneItem, index);
}

void
hs_scene_set_subject (HsScene *scene, const char *tag, guint event, int path)
{
  scene->tag = tag;
  scene->event = event;
  scene->path = path;
}

void
hs_scene_set_opacity (HsScene *scene, double opacity)
{
  scene->opacity = CLAMP (opacity, 0, 1);
}

void
hs_scene_add_rect (HsScene *scene, const HsRect *box, HsColorRole color, double radius)
{
  scene_add (scene, HS_SCENE_RECT, box, color)->radius = radius;
}

void
hs_scene_add_frame (HsScene *scene, const HsRect *box, HsColorRole color, double radius, double stroke, HsDash dash)
{
  HsSceneItem *item = scene_add (scene, HS_SCENE_FRAME, box, color);

  item->radius = radius;
  item->stroke = stroke;
  item->dash = dash;
}

void
hs_scene_add_hatch (HsScene *scene, const HsRect *box, HsColorRole color, double radius, double stroke, double spacing)
{
  HsSceneItem *item = scene_add (scene, HS_SCENE_HATCH, box, color);

  item->radius = radius;
  item->stroke = stroke;
  item->spacing = spacing;
}

void
hs_scene_add_line (HsScene *scene, double x1, double y1, double x2, double y2, HsColorRole color, double stroke, HsDash dash)
{
  HsPoint points[] = { { x1, y1 }, { x2, y2 } };
  HsRect box = bound_points (points, 2, stroke);
  HsSceneItem *item = scene_add (scene, HS_SCENE_LINE, &box, color);

  memcpy (item->points, points, sizeof points);
  item->stroke = stroke;
  item->dash = dash;
}

void
hs_scene_add_curve (HsScene *scene, const HsPoint points[4], HsColorRole color, double stroke, HsDash dash)
{
  HsRect box = bound_points (points, 4, stroke);
  HsSceneItem *item = scene_add (scene, HS_SCENE_CURVE, &box, color);

  memcpy (item->points, points, sizeof item->points);
  item->stroke = stroke;
  item->dash = dash;
}

void
hs_scene_add_mark (HsScene *scene, const HsRect *box, HsShape shape, HsColorRole color, double stroke, gboolean hollow)
{
  HsSceneItem *item = scene_add (scene, HS_SCENE_MARK, box, color);

  item->shape = shape;
  item->stroke = stroke;
  item->hollow = hollow;
}

void
hs_scene_add_text (HsScene *scene, const HsRect *box, const char *text, HsTextRole role, HsColorRole color, HsSceneAlign align, guint lines)
{
  HsSceneItem *item = scene_add (scene, HS_SCENE_TEXT, box, color);

  item->text = g_string_chunk_insert (scene->strings, text);
  item->role = role;
  item->align = align;
  item->lines = lines;
}

void
hs_scene_add_label (HsScene *scene, const HsRect *box, const char *lead, HsTextRole lead_role, const char *text, HsTextRole role, HsColorRole color, HsSceneAlign align, guint lines)
{
  g_autofree char *joined = NULL;
  HsSceneItem *item;

  if (lead == NULL || *lead == '\0')
    {
      hs_scene_add_text (scene, box, text, role, color, align, lines);
      return;
    }
  joined = g_strjoin (" ", lead, *text != '\0' ? text : NULL, NULL);
  hs_scene_add_text (scene, box, joined, role, color, align, lines);
  item = &g_array_index (scene->items, HsSceneItem, scene->items->len - 1);
  item->lead = strlen (lead);
  item->lead_role = lead_role;
}

void
hs_scene_push_clip (HsScene *scene, const HsRect *box)
{
  scene_add (scene, HS_SCENE_CLIP, box, HS_COLOR_BACKGROUND);
}

void
hs_scene_pop_clip (HsScene *scene)
{
  scene_add (scene, HS_SCENE_UNCLIP, &(HsRect) { 0 }, HS_COLOR_BACKGROUND);
}

void
hs_scene_mirror (HsScene *scene)
{
  for (guint i = 0; i < scene->items->len; i++)
    mirror_item (&g_array_index (scene->items, HsSceneItem, i), scene->width);
}

char *
hs_scene_to_string (const HsScene *scene)
{
  GString *string = g_string_new ("scene");

  append_length (string, scene->width);
  append_length (string, scene->height);
  g_string_append_c (string, '\n');
  for (guint i = 0; i < scene->items->len; i++)
    append_item (string, hs_scene_get_item (scene, i));
  return g_string_free (string, FALSE);
}

guint
hs_shape_get_corners (HsShape shape, HsPoint corners[8])
{
  g_return_val_if_fail (shape < HS_N_SHAPES, 0);
  memcpy (corners, shapes[shape].corners, sizeof shapes[shape].corners);
  return shapes[shape].n_corners;
}

const char *
hs_shape_get_name (HsShape shape)
{
  g_return_val_if_fail (shape < HS_N_SHAPES, NULL);
  return shapes[shape].name;
}
