/* test-scene-snapshot.c: the window paints what the PDF and the SVG show
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-scene-snapshot.h"

#include "hs-scene-cairo.h"

#define SIZE 120

/* Edges are smoothed differently: how far the pictures may differ on average, of 255. */
#define TOLERANCE 4.0

typedef void (*SceneFunc) (HsScene *scene);

typedef struct
{
  const char *name;
  SceneFunc add;
} Case;

static void
add_rect (HsScene *scene)
{
  hs_scene_add_rect (scene, &(HsRect){ 10, 10, 90, 40 }, HS_COLOR_KIND_DETECTION, 0);
  hs_scene_add_rect (scene, &(HsRect){ 10, 60, 90, 40 }, HS_COLOR_MISLEADING_FILL, 8);
}

static void
add_frame (HsScene *scene)
{
  hs_scene_add_frame (scene, &(HsRect){ 10, 10, 90, 40 }, HS_COLOR_MISLEADING, 6, 2, HS_DASH_SOLID);
  hs_scene_add_frame (scene, &(HsRect){ 10, 60, 90, 40 }, HS_COLOR_MISLEADING, 6, 2, HS_DASH_DASHED);
}

static void
add_hatch (HsScene *scene)
{
  hs_scene_add_hatch (scene, &(HsRect){ 10, 10, 90, 80 }, HS_COLOR_MISLEADING_HATCH, 6, 2, 8);
}

static void
add_lines (HsScene *scene)
{
  hs_scene_add_line (scene, 10, 20, 100, 20, HS_COLOR_TRACK, 4, HS_DASH_SOLID);
  hs_scene_add_line (scene, 20, 30, 20, 100, HS_COLOR_TRACK, 4, HS_DASH_SOLID);
  hs_scene_add_line (scene, 30, 30, 100, 100, HS_COLOR_TRACK, 4, HS_DASH_SOLID);
  hs_scene_add_line (scene, 30, 110, 100, 110, HS_COLOR_TRACK, 3, HS_DASH_DOTTED);
}

static void
add_curve (HsScene *scene)
{
  const HsPoint points[4] = { { 10, 10 }, { 20, 100 }, { 90, 20 }, { 100, 100 } };

  hs_scene_add_curve (scene, points, HS_COLOR_MISLEADING, 3, HS_DASH_SOLID);
}

static void
add_marks (HsScene *scene)
{
  for (guint i = 0; i < HS_N_SHAPES; i++)
    {
      HsRect box = { 8 + i % 4 * 28, 8 + i / 4 * 28, 20, 20 };

      hs_scene_add_mark (scene, &box, i, HS_COLOR_ESCALATION, 2, i % 2 == 0 && i != HS_SHAPE_CROSS);
    }
}

static void
add_text (HsScene *scene)
{
  const HsRect label = { 5, 5, 110, 60 };
  const HsRect line = { 5, 80, 110, 20 };

  hs_scene_add_label (scene, &label, "00:00", HS_TEXT_LABEL_TIME, "Escalated to the database team", HS_TEXT_LABEL,
                      HS_COLOR_FOREGROUND, HS_SCENE_ALIGN_START, 3);
  hs_scene_add_text (scene, &line, "a line that does not fit into its box", HS_TEXT_AXIS, HS_COLOR_DIM, HS_SCENE_ALIGN_START, 1);
}

static void
add_clip (HsScene *scene)
{
  hs_scene_push_clip (scene, &(HsRect){ 30, 30, 50, 50 });
  hs_scene_add_rect (scene, &(HsRect){ 10, 10, 90, 90 }, HS_COLOR_IMPACT_FILL, 0);
  hs_scene_pop_clip (scene);
  hs_scene_set_opacity (scene, 0.5);
  hs_scene_add_rect (scene, &(HsRect){ 90, 90, 20, 20 }, HS_COLOR_ESCALATION, 0);
}

static const Case cases[] = {
  { "rect", add_rect },   { "frame", add_frame }, { "hatch", add_hatch }, { "lines", add_lines },
  { "curve", add_curve }, { "marks", add_marks }, { "text", add_text },   { "clip", add_clip },
};

static cairo_surface_t *
create_surface (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_destroy (cr);

  return surface;
}

static cairo_surface_t *
paint_with_cairo (HsScene *scene, HsStyle *style)
{
  cairo_surface_t *surface = create_surface ();
  cairo_t *cr = cairo_create (surface);

  hs_scene_paint (scene, style, cr);
  cairo_destroy (cr);

  return surface;
}

static cairo_surface_t *
paint_with_snapshot (HsSceneSnapshot *painter, HsScene *scene, HsStyle *style)
{
  const HsRect visible = { 0, 0, SIZE, SIZE };
  cairo_surface_t *surface = create_surface ();
  cairo_t *cr = cairo_create (surface);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  hs_scene_snapshot_paint (painter, scene, style, &visible, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  gsk_render_node_draw (node, cr);
  gsk_render_node_unref (node);
  cairo_destroy (cr);

  return surface;
}

static double
compare (cairo_surface_t *a, cairo_surface_t *b)
{
  const guchar *left = cairo_image_surface_get_data (a), *right = cairo_image_surface_get_data (b);
  gsize length = (gsize) cairo_image_surface_get_stride (a) * SIZE;
  double sum = 0;

  for (gsize i = 0; i < length; i++)
    if (i % 4 != 3)
      sum += ABS ((int) left[i] - (int) right[i]);

  return sum / (SIZE * SIZE * 3);
}

static void
test_alike (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (HsScene) scene = hs_scene_new (SIZE, SIZE);
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_LIGHT, 1, "DejaVu Sans", NULL);
  g_autoptr (HsSceneSnapshot) painter = hs_scene_snapshot_new ();
  cairo_surface_t *blank = create_surface ();
  cairo_surface_t *with_cairo, *with_snapshot, *again;

  test->add (scene);
  with_cairo = paint_with_cairo (scene, style);
  with_snapshot = paint_with_snapshot (painter, scene, style);
  again = paint_with_snapshot (painter, scene, style);

  g_assert_cmpfloat (compare (with_cairo, blank), >, 0);
  g_assert_cmpfloat (compare (with_cairo, with_snapshot), <, TOLERANCE);
  g_assert_cmpfloat (compare (with_snapshot, again), ==, 0);

  cairo_surface_destroy (blank);
  cairo_surface_destroy (with_cairo);
  cairo_surface_destroy (with_snapshot);
  cairo_surface_destroy (again);
}

static void
test_culled (void)
{
  g_autoptr (HsScene) scene = hs_scene_new (10000, SIZE);
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_LIGHT, 1, NULL, NULL);
  g_autoptr (HsSceneSnapshot) painter = hs_scene_snapshot_new ();
  const HsRect visible = { 0, 0, SIZE, SIZE };
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  for (guint i = 0; i < 100; i++)
    hs_scene_add_rect (scene, &(HsRect){ 200 + i * 20, 10, 10, 10 }, HS_COLOR_AXIS, 0);
  hs_scene_snapshot_paint (painter, scene, style, &visible, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);

  g_assert_null (node);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/scene-snapshot/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_alike);
    }
  g_test_add_func ("/scene-snapshot/culled", test_culled);

  return g_test_run ();
}
