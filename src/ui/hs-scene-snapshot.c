/* hs-scene-snapshot.c: paints a scene into a GtkSnapshot
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-scene-snapshot.h"

#include "hs-scene-cairo.h"

/* More than a large window shows. To forget them takes a while too: no frame should have to forget many. */
#define MAX_CACHED 512
/* Wider than any line. */
#define UNBOUNDED 16384

struct _HsSceneSnapshot
{
  HsStyle *style;
  PangoContext *context;
  GHashTable *layouts; /* char * -> PangoLayout */
  GHashTable *older;   /* the same: those before; what is still in use comes back from here */
  GHashTable *marks;   /* char * -> GskRenderNode */
};

static graphene_rect_t
to_rect (const HsRect *box, double margin)
{
  return GRAPHENE_RECT_INIT (box->x - margin, box->y - margin, box->width + 2 * margin, box->height + 2 * margin);
}

static GdkRGBA
get_color (HsSceneSnapshot *self, const HsSceneItem *item)
{
  const HsColor *color = hs_style_get_color (self->style, item->color);

  return (GdkRGBA){ color->red, color->green, color->blue, color->alpha * item->opacity };
}

static void
set_style (HsSceneSnapshot *self, HsStyle *style)
{
  if (self->style == style)
    return;

  g_clear_pointer (&self->style, hs_style_unref);
  self->style = hs_style_ref (style);
  g_hash_table_remove_all (self->layouts);
  g_hash_table_remove_all (self->older);
  g_hash_table_remove_all (self->marks);
}

static void
bound_cache (GHashTable *cache)
{
  if (g_hash_table_size (cache) > MAX_CACHED)
    g_hash_table_remove_all (cache);
}

static void
paint_rect (HsSceneSnapshot *self, const HsSceneItem *item, GtkSnapshot *snapshot)
{
  graphene_rect_t rect = to_rect (&item->box, 0);
  GdkRGBA color = get_color (self, item);
  GskRoundedRect outline;

  if (item->radius <= 0)
    {
      gtk_snapshot_append_color (snapshot, &color, &rect);
      return;
    }
  gsk_rounded_rect_init_from_rect (&outline, &rect, MIN (item->radius, MIN (item->box.width, item->box.height) / 2));
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &color, &rect);
  gtk_snapshot_pop (snapshot);
}

/* What no node can show: the area is only as large as the shape. */
static void
paint_with_cairo (HsSceneSnapshot *self, const HsSceneItem *item, const HsRect *visible, GtkSnapshot *snapshot)
{
  graphene_rect_t bounds = to_rect (&item->box, item->stroke + 1);
  graphene_rect_t window = to_rect (visible, 0);
  cairo_t *cr;

  if (!graphene_rect_intersection (&bounds, &window, &bounds))
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  hs_scene_item_paint (item, self->style, cr, NULL);
  cairo_destroy (cr);
}

static void
paint_frame (HsSceneSnapshot *self, const HsSceneItem *item, const HsRect *visible, GtkSnapshot *snapshot)
{
  graphene_rect_t rect = to_rect (&item->box, 0);
  GdkRGBA color = get_color (self, item);
  GskRoundedRect outline;

  if (item->dash != HS_DASH_SOLID)
    {
      paint_with_cairo (self, item, visible, snapshot);
      return;
    }
  gsk_rounded_rect_init_from_rect (&outline, &rect, item->radius);
  gtk_snapshot_append_border (snapshot, &outline,
                              (float[4]){ item->stroke, item->stroke, item->stroke, item->stroke },
                              (GdkRGBA[4]){ color, color, color, color });
}

static void
paint_line (HsSceneSnapshot *self, const HsSceneItem *item, const HsRect *visible, GtkSnapshot *snapshot)
{
  const HsPoint *from = &item->points[0], *to = &item->points[1];
  double half = item->stroke / 2;
  GdkRGBA color = get_color (self, item);
  graphene_rect_t rect;

  if (item->dash != HS_DASH_SOLID || (from->x != to->x && from->y != to->y))
    {
      paint_with_cairo (self, item, visible, snapshot);
      return;
    }
  if (from->x == to->x)
    rect = GRAPHENE_RECT_INIT (from->x - half, MIN (from->y, to->y), item->stroke, ABS (to->y - from->y));
  else
    rect = GRAPHENE_RECT_INIT (MIN (from->x, to->x), from->y - half, ABS (to->x - from->x), item->stroke);
  gtk_snapshot_append_color (snapshot, &color, &rect);
}

/* As hs-scene-cairo.c strokes it, but as a gradient, which every renderer repeats at no cost. */
static void
paint_hatch (HsSceneSnapshot *self, const HsSceneItem *item, const HsRect *visible, GtkSnapshot *snapshot)
{
  graphene_rect_t rect = to_rect (&item->box, 0), window = to_rect (visible, 0), seen;
  GdkRGBA color = get_color (self, item), clear = { color.red, color.green, color.blue, 0 };
  float half = item->stroke / 2 / item->spacing, edge = MIN (0.5 / item->spacing, half);
  float step = item->spacing * G_SQRT2 / 2;
  GskColorStop stops[] = {
    { 0, color }, { half - edge, color }, { half + edge, clear }, { 1 - half - edge, clear }, { 1 - half + edge, color }, { 1, color },
  };
  GskRoundedRect outline;

  if (!graphene_rect_intersection (&rect, &window, &seen))
    return;
  gsk_rounded_rect_init_from_rect (&outline, &rect, MIN (item->radius, MIN (item->box.width, item->box.height) / 2));
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_repeating_linear_gradient (snapshot, &seen, &GRAPHENE_POINT_INIT (0, 0), &GRAPHENE_POINT_INIT (step, step),
                                                 stops, G_N_ELEMENTS (stops));
  gtk_snapshot_pop (snapshot);
}

static GskRenderNode *
create_mark (HsSceneSnapshot *self, const HsSceneItem *item)
{
  HsSceneItem mark = *item;
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  graphene_rect_t bounds;
  cairo_t *cr;

  mark.box.x = mark.box.y = 0;
  bounds = to_rect (&mark.box, item->stroke + 1);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  hs_scene_item_paint (&mark, self->style, cr, NULL);
  cairo_destroy (cr);

  return gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
}

static void
paint_mark (HsSceneSnapshot *self, const HsSceneItem *item, GtkSnapshot *snapshot)
{
  char key[128];
  GskRenderNode *node;

  g_snprintf (key, sizeof key, "%d %d %d %.1f %.1f %.1f %.2f", item->shape, item->color, item->hollow,
              item->box.width, item->box.height, item->stroke, item->opacity);
  node = g_hash_table_lookup (self->marks, key);
  if (node == NULL)
    {
      node = create_mark (self, item);
      bound_cache (self->marks);
      g_hash_table_insert (self->marks, g_strdup (key), node);
    }

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (item->box.x, item->box.y));
  gtk_snapshot_append_node (snapshot, node);
  gtk_snapshot_restore (snapshot);
}

static void
age_layouts (HsSceneSnapshot *self)
{
  GHashTable *oldest = self->older;

  if (g_hash_table_size (self->layouts) < MAX_CACHED)
    return;
  self->older = self->layouts;
  self->layouts = oldest;
  g_hash_table_remove_all (oldest);
}

static PangoLayout *
find_layout (HsSceneSnapshot *self, const HsSceneItem *item)
{
  g_autofree char *key = g_strdup_printf ("%d %d %zu %d %u %d %.0f %s", item->role, item->lead_role, item->lead, item->align,
                                          item->lines, item->mirrored, item->box.width * 8, item->text);
  PangoLayout *layout = g_hash_table_lookup (self->layouts, key);

  if (layout != NULL)
    return layout;

  layout = g_hash_table_lookup (self->older, key);
  layout = layout != NULL ? g_object_ref (layout) : hs_scene_item_create_layout (item, self->style, self->context);
  age_layouts (self);
  g_hash_table_insert (self->layouts, g_steal_pointer (&key), layout);

  return layout;
}

/* (nullable): a line that fits is the same however wide its box is, which changes with each step of zooming. */
static PangoLayout *
find_line (HsSceneSnapshot *self, const HsSceneItem *item, double *width)
{
  HsSceneItem line = *item;
  PangoLayout *layout;
  PangoRectangle extents;

  if (item->lines != 1)
    return NULL;
  line.box.width = UNBOUNDED;
  line.align = HS_SCENE_ALIGN_START;
  line.mirrored = FALSE;
  layout = find_layout (self, &line);
  pango_layout_set_width (layout, -1);
  pango_layout_get_extents (layout, NULL, &extents);
  *width = (double) extents.width / PANGO_SCALE;

  return *width <= item->box.width ? layout : NULL;
}

static double
get_indent (const HsSceneItem *item, double width)
{
  if (item->align == HS_SCENE_ALIGN_CENTER)
    return (item->box.width - width) / 2;

  return (item->align == HS_SCENE_ALIGN_END) != item->mirrored ? item->box.width - width : 0;
}

static void
paint_text (HsSceneSnapshot *self, const HsSceneItem *item, GtkSnapshot *snapshot)
{
  GdkRGBA color = get_color (self, item);
  double width;
  PangoLayout *line = find_line (self, item, &width);
  double x = item->box.x + (line != NULL ? get_indent (item, width) : 0);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, item->box.y));
  gtk_snapshot_append_layout (snapshot, line != NULL ? line : find_layout (self, item), &color);
  gtk_snapshot_restore (snapshot);
}

static void
paint_item (HsSceneSnapshot *self, const HsSceneItem *item, const HsRect *visible, GtkSnapshot *snapshot)
{
  graphene_rect_t clip = to_rect (&item->box, 0);

  switch (item->type)
    {
    case HS_SCENE_RECT:
      paint_rect (self, item, snapshot);
      break;
    case HS_SCENE_FRAME:
      paint_frame (self, item, visible, snapshot);
      break;
    case HS_SCENE_LINE:
      paint_line (self, item, visible, snapshot);
      break;
    case HS_SCENE_MARK:
      paint_mark (self, item, snapshot);
      break;
    case HS_SCENE_TEXT:
      paint_text (self, item, snapshot);
      break;
    case HS_SCENE_CLIP:
      gtk_snapshot_push_clip (snapshot, &clip);
      break;
    case HS_SCENE_UNCLIP:
      gtk_snapshot_pop (snapshot);
      break;
    case HS_SCENE_HATCH:
      paint_hatch (self, item, visible, snapshot);
      break;
    case HS_SCENE_CURVE:
    default:
      paint_with_cairo (self, item, visible, snapshot);
      break;
    }
}

static gboolean
is_visible (const HsSceneItem *item, const HsRect *visible)
{
  HsRect box = item->box;
  double margin = item->stroke + 1;

  if (item->type == HS_SCENE_CLIP || item->type == HS_SCENE_UNCLIP)
    return TRUE;
  box.x -= margin;
  box.y -= margin;
  box.width += 2 * margin;
  box.height += 2 * margin;

  return hs_rect_overlaps (&box, visible);
}

HsSceneSnapshot *
hs_scene_snapshot_new (void)
{
  HsSceneSnapshot *self = g_new0 (HsSceneSnapshot, 1);

  self->context = hs_scene_create_pango_context ();
  self->layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->older = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) gsk_render_node_unref);

  return self;
}

void
hs_scene_snapshot_free (HsSceneSnapshot *self)
{
  g_clear_pointer (&self->style, hs_style_unref);
  g_object_unref (self->context);
  g_hash_table_unref (self->layouts);
  g_hash_table_unref (self->older);
  g_hash_table_unref (self->marks);
  g_free (self);
}

void
hs_scene_snapshot_paint (HsSceneSnapshot *self,
                         const HsScene *scene,
                         HsStyle *style,
                         const HsRect *visible,
                         GtkSnapshot *snapshot)
{
  set_style (self, style);
  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    {
      const HsSceneItem *item = hs_scene_get_item (scene, i);

      if (is_visible (item, visible))
        paint_item (self, item, visible, snapshot);
    }
}
