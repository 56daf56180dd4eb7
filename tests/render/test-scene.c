/* test-scene.c: tests of hs-scene.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-scene.h"

static HsScene *
make_scene (void)
{
  HsScene *scene = hs_scene_new (200, 100);
  const HsPoint curve[] = { { 10, 10 }, { 12, 30 }, { 20, 40 }, { 30, 40 } };

  hs_scene_set_subject (scene, "band", 3, -1);
  hs_scene_add_rect (scene, &(HsRect) { 10, 20, 30, 10 }, HS_COLOR_IMPACT_FILL, 4);
  hs_scene_set_subject (scene, "lane", 0, 1);
  hs_scene_add_frame (scene, &(HsRect) { 0, 0, 200, 100 }, HS_COLOR_BORDER, 0, 1, HS_DASH_DASHED);
  hs_scene_add_hatch (scene, &(HsRect) { 10, 20, 15, 10 }, HS_COLOR_IMPACT_HATCH, 0, 1.5, 6);
  hs_scene_add_line (scene, 5, 50, 195, 50, HS_COLOR_TRACK, 4, HS_DASH_DOTTED);
  hs_scene_add_curve (scene, curve, HS_COLOR_MISLEADING, 3, HS_DASH_SOLID);
  hs_scene_set_opacity (scene, 0.5);
  hs_scene_add_mark (scene, &(HsRect) { 90, 40, 20, 20 }, HS_SHAPE_DIAMOND, HS_COLOR_KIND_OTHER, 2, TRUE);
  hs_scene_push_clip (scene, &(HsRect) { 50, 0, 150, 100 });
  hs_scene_add_label (scene, &(HsRect) { 60, 70, 120, 20 }, "21:15", HS_TEXT_LABEL_TIME, "Quote \" and ü", HS_TEXT_LABEL, HS_COLOR_FOREGROUND, HS_SCENE_ALIGN_START, 2);
  hs_scene_pop_clip (scene);
  return scene;
}

static void
test_string (void)
{
  g_autoptr (HsScene) scene = make_scene ();
  g_autofree char *string = hs_scene_to_string (scene);

  g_assert_cmpstr (string, ==,
                   "scene 200.0 100.0\n"
                   "rect 10.0 20.0 30.0 10.0 impact-fill #band event=3\n"
                   "frame 0.0 0.0 200.0 100.0 border #lane path=1 1.0 dashed\n"
                   "hatch 10.0 20.0 15.0 10.0 impact-hatch #lane path=1\n"
                   "line 5.0 50.0 195.0 50.0 track #lane path=1 4.0 dotted\n"
                   "curve 10.0 10.0 12.0 30.0 20.0 40.0 30.0 40.0 misleading #lane path=1 3.0\n"
                   "mark 90.0 40.0 20.0 20.0 kind-other #lane path=1 opacity=50% diamond hollow\n"
                   "clip 50.0 0.0 150.0 100.0\n"
                   "text 60.0 70.0 120.0 20.0 foreground #lane path=1 opacity=50% label lead=label-time:5 start lines=2 \"21:15 Quote \\\" and ü\"\n"
                   "unclip\n");
}

static void
test_boxes (void)
{
  g_autoptr (HsScene) scene = make_scene ();
  const HsSceneItem *line = hs_scene_get_item (scene, 3);
  const HsSceneItem *curve = hs_scene_get_item (scene, 4);

  g_assert_cmpfloat (line->box.x, ==, 3);
  g_assert_cmpfloat (line->box.height, ==, 4);
  g_assert_cmpfloat (curve->box.y, ==, 8.5);
  g_assert_cmpfloat (hs_rect_get_right (&curve->box), ==, 31.5);
}

static void
test_mirror (void)
{
  g_autoptr (HsScene) scene = make_scene ();
  g_autofree char *before = hs_scene_to_string (scene);
  g_autofree char *after = NULL;
  const HsSceneItem *item = hs_scene_get_item (scene, 0);

  hs_scene_mirror (scene);
  g_assert_cmpfloat (item->box.x, ==, 160);
  g_assert_cmpfloat (item->box.width, ==, 30);
  g_assert_cmpfloat (hs_scene_get_item (scene, 3)->points[0].x, ==, 195);
  g_assert_true (hs_scene_get_item (scene, 7)->mirrored);

  hs_scene_mirror (scene);
  after = hs_scene_to_string (scene);
  g_assert_cmpstr (before, ==, after);
}

static void
test_label_without_lead (void)
{
  g_autoptr (HsScene) scene = hs_scene_new (10, 10);
  const HsRect box = { 0, 0, 10, 10 };

  hs_scene_add_label (scene, &box, NULL, HS_TEXT_LABEL_TIME, "text", HS_TEXT_LABEL, HS_COLOR_DIM, HS_SCENE_ALIGN_END, 1);
  hs_scene_add_label (scene, &box, "10:00", HS_TEXT_LABEL_TIME, "", HS_TEXT_LABEL, HS_COLOR_DIM, HS_SCENE_ALIGN_END, 1);
  g_assert_cmpstr (hs_scene_get_item (scene, 0)->text, ==, "text");
  g_assert_cmpuint (hs_scene_get_item (scene, 0)->lead, ==, 0);
  g_assert_cmpstr (hs_scene_get_item (scene, 1)->text, ==, "10:00");
  g_assert_cmpuint (hs_scene_get_item (scene, 1)->lead, ==, 5);
}

static void
test_shapes (void)
{
  HsPoint corners[8];

  g_assert_cmpuint (hs_shape_get_corners (HS_SHAPE_CIRCLE, corners), ==, 0);
  g_assert_cmpuint (hs_shape_get_corners (HS_SHAPE_TRIANGLE, corners), ==, 3);
  g_assert_cmpfloat (corners[0].x, ==, 0);
  g_assert_cmpuint (hs_shape_get_corners (HS_SHAPE_HEXAGON, corners), ==, 6);
  for (HsShape shape = 0; shape < HS_N_SHAPES; shape++)
    g_assert_nonnull (hs_shape_get_name (shape));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scene/string", test_string);
  g_test_add_func ("/scene/boxes", test_boxes);
  g_test_add_func ("/scene/mirror", test_mirror);
  g_test_add_func ("/scene/label-without-lead", test_label_without_lead);
  g_test_add_func ("/scene/shapes", test_shapes);
  return g_test_run ();
}
