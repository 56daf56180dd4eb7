/* test-scene-cairo.c: tests of hs-scene-cairo.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <math.h>

#include "hs-scene-cairo.h"

#define SIZE 60

static HsStyle *
make_style (void)
{
  return hs_style_new (HS_THEME_LIGHT, 1, "DejaVu Sans", NULL);
}

static cairo_surface_t *
paint (const HsScene *scene)
{
  g_autoptr (HsStyle) style = make_style ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);

  hs_scene_paint (scene, style, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface, int x, int y)
{
  const guint8 *data = cairo_image_surface_get_data (surface);
  const guint32 *row = (const guint32 *) (gconstpointer) (data + y * cairo_image_surface_get_stride (surface));

  return row[x];
}

static guint32
get_color (HsColorRole role)
{
  g_autoptr (HsStyle) style = make_style ();
  const HsColor *color = hs_style_get_color (style, role);

  return 0xff000000u | (guint32) lroundf (color->red * 255) << 16 | (guint32) lroundf (color->green * 255) << 8 | (guint32) lroundf (color->blue * 255);
}

static guint
count_painted (cairo_surface_t *surface)
{
  guint n = 0;

  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      n += get_pixel (surface, x, y) != 0;
  return n;
}

static void
test_rect (void)
{
  g_autoptr (HsScene) scene = hs_scene_new (SIZE, SIZE);
  cairo_surface_t *surface;

  hs_scene_add_rect (scene, &(HsRect) { 10, 10, 40, 20 }, HS_COLOR_MISLEADING, 8);
  surface = paint (scene);
  g_assert_cmphex (get_pixel (surface, 30, 20), ==, get_color (HS_COLOR_MISLEADING));
  g_assert_cmphex (get_pixel (surface, 10, 10), ==, 0);
  g_assert_cmphex (get_pixel (surface, 30, 40), ==, 0);
  cairo_surface_destroy (surface);
}

static void
test_clip (void)
{
  g_autoptr (HsScene) scene = hs_scene_new (SIZE, SIZE);
  cairo_surface_t *surface;

  hs_scene_push_clip (scene, &(HsRect) { 0, 0, 20, SIZE });
  hs_scene_add_rect (scene, &(HsRect) { 0, 0, SIZE, 10 }, HS_COLOR_AXIS, 0);
  hs_scene_pop_clip (scene);
  hs_scene_add_rect (scene, &(HsRect) { 0, 20, SIZE, 10 }, HS_COLOR_AXIS, 0);
  surface = paint (scene);
  g_assert_cmphex (get_pixel (surface, 10, 5), !=, 0);
  g_assert_cmphex (get_pixel (surface, 30, 5), ==, 0);
  g_assert_cmphex (get_pixel (surface, 30, 25), !=, 0);
  cairo_surface_destroy (surface);
}

static void
test_hatch (void)
{
  g_autoptr (HsScene) scene = hs_scene_new (SIZE, SIZE);
  cairo_surface_t *surface;
  guint n_painted;

  hs_scene_add_hatch (scene, &(HsRect) { 10, 10, 40, 40 }, HS_COLOR_AXIS, 0, 2, 8);
  surface = paint (scene);
  n_painted = count_painted (surface);
  g_assert_cmpuint (n_painted, >, 40 * 40 / 8);
  g_assert_cmpuint (n_painted, <, 40 * 40 * 3 / 4);
  g_assert_cmphex (get_pixel (surface, 5, 30), ==, 0);
  cairo_surface_destroy (surface);
}

/* A band may be as long as a day where five minutes of it are in view: its other strokes cost nothing. */
static void
test_hatch_out_of_view (void)
{
  g_autoptr (HsScene) longer = hs_scene_new (SIZE, SIZE);
  g_autoptr (HsScene) shorter = hs_scene_new (SIZE, SIZE);
  cairo_surface_t *one, *other;

  hs_scene_add_hatch (longer, &(HsRect) { -1e8, 10, 2e8, 40 }, HS_COLOR_AXIS, 0, 2, 8);
  hs_scene_add_hatch (shorter, &(HsRect) { -10, 10, SIZE + 20, 40 }, HS_COLOR_AXIS, 0, 2, 8);
  one = paint (longer);
  other = paint (shorter);
  g_assert_cmpuint (count_painted (one), >, 0);
  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      g_assert_cmphex (get_pixel (one, x, y), ==, get_pixel (other, x, y));
  cairo_surface_destroy (one);
  cairo_surface_destroy (other);
}

static void
test_marks (void)
{
  const HsRect box = { 20, 20, 20, 20 };

  for (HsShape shape = 0; shape < HS_N_SHAPES; shape++)
    {
      g_autoptr (HsScene) filled = hs_scene_new (SIZE, SIZE);
      g_autoptr (HsScene) hollow = hs_scene_new (SIZE, SIZE);
      cairo_surface_t *surface;

      hs_scene_add_mark (filled, &box, shape, HS_COLOR_AXIS, 2, FALSE);
      surface = paint (filled);
      g_assert_cmphex (get_pixel (surface, 30, 30), ==, get_color (HS_COLOR_AXIS));
      g_assert_cmphex (get_pixel (surface, 30, 50), ==, 0);
      cairo_surface_destroy (surface);

      hs_scene_add_mark (hollow, &box, shape, HS_COLOR_AXIS, 2, TRUE);
      surface = paint (hollow);
      g_assert_cmphex (get_pixel (surface, 30, 30), ==, shape == HS_SHAPE_CROSS ? get_color (HS_COLOR_AXIS) : get_color (HS_COLOR_BACKGROUND));
      cairo_surface_destroy (surface);
    }
}

static void
test_strokes (void)
{
  const HsPoint curve[] = { { 5, 5 }, { 5, 30 }, { 30, 50 }, { 55, 50 } };
  g_autoptr (HsScene) scene = hs_scene_new (SIZE, SIZE);
  cairo_surface_t *surface;

  hs_scene_add_line (scene, 0, 55, 60, 55, HS_COLOR_TRACK, 4, HS_DASH_SOLID);
  hs_scene_add_curve (scene, curve, HS_COLOR_MISLEADING, 4, HS_DASH_SOLID);
  hs_scene_add_frame (scene, &(HsRect) { 40, 5, 15, 15 }, HS_COLOR_BORDER, 0, 2, HS_DASH_SOLID);
  surface = paint (scene);
  g_assert_cmphex (get_pixel (surface, 30, 55), ==, get_color (HS_COLOR_TRACK));
  g_assert_cmphex (get_pixel (surface, 5, 7), !=, 0);
  g_assert_cmphex (get_pixel (surface, 40, 10), ==, get_color (HS_COLOR_BORDER));
  g_assert_cmphex (get_pixel (surface, 47, 12), ==, 0);
  cairo_surface_destroy (surface);
}

static void
test_dotted_is_lighter (void)
{
  guint painted[2];

  for (HsDash dash = HS_DASH_SOLID; dash <= HS_DASH_DOTTED; dash++)
    {
      g_autoptr (HsScene) scene = hs_scene_new (SIZE, SIZE);
      cairo_surface_t *surface;

      hs_scene_add_line (scene, 0, 30, 60, 30, HS_COLOR_TRACK, 4, dash);
      surface = paint (scene);
      painted[dash] = count_painted (surface);
      cairo_surface_destroy (surface);
    }
  g_assert_cmpuint (painted[HS_DASH_DOTTED], >, 0);
  g_assert_cmpuint (painted[HS_DASH_DOTTED], <, painted[HS_DASH_SOLID]);
}

static int
get_x_of_text (const HsScene *scene)
{
  cairo_surface_t *surface = paint (scene);
  int found = -1;

  for (int x = 0; x < SIZE && found < 0; x++)
    for (int y = 0; y < SIZE && found < 0; y++)
      if (get_pixel (surface, x, y) != 0)
        found = x;
  cairo_surface_destroy (surface);
  return found;
}

static void
test_alignment (void)
{
  g_autoptr (HsScene) start = hs_scene_new (SIZE, SIZE);
  g_autoptr (HsScene) end = hs_scene_new (SIZE, SIZE);
  const HsRect box = { 0, 10, SIZE, 20 };
  int at_start, at_end;

  hs_scene_add_text (start, &box, "i", HS_TEXT_LABEL, HS_COLOR_FOREGROUND, HS_SCENE_ALIGN_START, 1);
  hs_scene_add_text (end, &box, "i", HS_TEXT_LABEL, HS_COLOR_FOREGROUND, HS_SCENE_ALIGN_END, 1);
  at_start = get_x_of_text (start);
  at_end = get_x_of_text (end);
  g_assert_cmpint (at_start, <, 10);
  g_assert_cmpint (at_end, >, 50);

  hs_scene_mirror (start);
  g_assert_cmpint (get_x_of_text (start), ==, at_end);
}

static void
test_right_to_left_text (void)
{
  g_autoptr (HsScene) scene = hs_scene_new (SIZE, SIZE);
  const HsRect box = { 0, 10, SIZE, 20 };

  hs_scene_add_text (scene, &box, "א", HS_TEXT_LABEL, HS_COLOR_FOREGROUND, HS_SCENE_ALIGN_START, 1);
  g_assert_cmpint (get_x_of_text (scene), <, 10);
}

static void
test_lines (void)
{
  PangoContext *context = hs_scene_create_pango_context ();
  g_autoptr (HsStyle) style = make_style ();
  g_autoptr (HsScene) scene = hs_scene_new (SIZE, SIZE);

  for (guint lines = 0; lines < 3; lines++)
    {
      g_autoptr (PangoLayout) layout = NULL;

      hs_scene_add_text (scene, &(HsRect) { 0, 0, 90, 50 }, "many words that do not fit into so narrow a box", HS_TEXT_LABEL, HS_COLOR_DIM, HS_SCENE_ALIGN_START, lines);
      layout = hs_scene_item_create_layout (hs_scene_get_item (scene, lines), style, context);
      if (lines == 0)
        g_assert_cmpint (pango_layout_get_line_count (layout), >, 2);
      else
        g_assert_cmpint (pango_layout_get_line_count (layout), ==, (int) lines);
      g_assert_cmpint (pango_layout_is_ellipsized (layout), ==, lines > 0);
    }
  g_object_unref (context);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scene-cairo/rect", test_rect);
  g_test_add_func ("/scene-cairo/clip", test_clip);
  g_test_add_func ("/scene-cairo/hatch", test_hatch);
  g_test_add_func ("/scene-cairo/hatch-out-of-view", test_hatch_out_of_view);
  g_test_add_func ("/scene-cairo/marks", test_marks);
  g_test_add_func ("/scene-cairo/strokes", test_strokes);
  g_test_add_func ("/scene-cairo/dotted-is-lighter", test_dotted_is_lighter);
  g_test_add_func ("/scene-cairo/alignment", test_alignment);
  g_test_add_func ("/scene-cairo/right-to-left-text", test_right_to_left_text);
  g_test_add_func ("/scene-cairo/lines", test_lines);
  return g_test_run ();
}
