/* test-timeline-scene.c: tests of hs-timeline-scene.c, and of whole pictures against the goldens in
 * tests/scenes; HS_UPDATE_GOLDENS=1 writes them anew
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-timeline-scene.h"
#include "sample-incidents.h"

static const double widths[] = { 700, 1100, 1600 };

static HsScene *
make_scene (const char *name, double width, gboolean rtl, guint current)
{
  g_autoptr (HsIncident) incident = sample_incident_new (name);
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);
  HsTimelineView view = { .width = width, .rtl = rtl };
  g_autoptr (HsTimelineLayout) layout = hs_timeline_layout_new (timeline, &view, measure);

  return hs_timeline_scene_new (layout, current);
}

static void
compare (const char *string, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *golden = NULL;

  if (g_getenv ("HS_UPDATE_GOLDENS") != NULL)
    {
      g_file_set_contents (path, string, -1, &error);
      g_assert_no_error (error);
      return;
    }
  g_file_get_contents (path, &golden, NULL, &error);
  g_assert_no_error (error);
  if (strcmp (string, golden) != 0)
    {
      g_autofree char *name = g_path_get_basename (path);
      g_autofree char *now = g_build_filename (g_get_tmp_dir (), name, NULL);

      g_file_set_contents (now, string, -1, NULL);
      g_test_message ("compare %s with %s", path, now);
      g_test_fail ();
    }
}

static void
test_golden (gconstpointer data)
{
  const char *name = data;

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (HsScene) scene = make_scene (name, widths[i], FALSE, 2);
      g_autofree char *string = hs_scene_to_string (scene);
      g_autofree char *file = g_strdup_printf ("%s-%d.scene", name, (int) widths[i]);
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "scenes", file, NULL);

      compare (string, path);
    }
}

static guint
count_tag (const HsScene *scene, const char *tag, HsSceneType type)
{
  guint n = 0;

  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    {
      const HsSceneItem *item = hs_scene_get_item (scene, i);

      n += item->type == type && g_strcmp0 (item->tag, tag) == 0;
    }
  return n;
}

static void
test_current (void)
{
  g_autoptr (HsScene) none = make_scene ("one-path", 1200, FALSE, 0);
  g_autoptr (HsScene) some = make_scene ("one-path", 1200, FALSE, 3);

  g_assert_cmpuint (count_tag (none, "current", HS_SCENE_MARK), ==, 0);
  g_assert_cmpuint (count_tag (some, "current", HS_SCENE_MARK), ==, 1);
}

static void
test_right_to_left_mirrors (void)
{
  g_autoptr (HsScene) left = make_scene ("one-path", 1200, FALSE, 0);
  g_autoptr (HsScene) right = make_scene ("one-path", 1200, TRUE, 0);
  g_autofree char *expected = hs_scene_to_string (left);
  g_autofree char *mirrored = NULL;

  hs_scene_mirror (right);
  mirrored = hs_scene_to_string (right);
  g_assert_cmpstr (mirrored, ==, expected);
}

static void
test_clips_are_balanced (void)
{
  g_autoptr (HsScene) scene = make_scene ("overlapping-paths", 1200, FALSE, 0);
  int depth = 0;

  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    {
      HsSceneType type = hs_scene_get_item (scene, i)->type;

      depth += type == HS_SCENE_CLIP ? 1 : type == HS_SCENE_UNCLIP ? -1 : 0;
      g_assert_cmpint (depth, >=, 0);
    }
  g_assert_cmpint (depth, ==, 0);
}

/* Shape and colour tell the kind, never colour alone. */
static void
test_shapes_differ (void)
{
  HsEvent event = { .kind = HS_EVENT_MITIGATION, .misleading = TRUE };

  for (HsEventKind a = 0; a < HS_N_EVENT_KINDS; a++)
    for (HsEventKind b = a + 1; b < HS_N_EVENT_KINDS; b++)
      if (hs_event_kind_get_shape (a) == hs_event_kind_get_shape (b))
        g_assert_true (a == HS_EVENT_INVESTIGATION && b == HS_EVENT_OTHER);
  g_assert_cmpint (hs_event_get_shape (&event), ==, HS_SHAPE_SQUARE);
  g_assert_cmpint (hs_event_get_color (&event), ==, HS_COLOR_MISLEADING);
}

static void
test_strip (void)
{
  g_autoptr (HsIncident) incident = sample_incident_new ("one-path");
  g_autoptr (HsIncident) untold = sample_incident_new ("no-times");
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_LIGHT, 1, NULL, NULL);
  g_autoptr (HsScene) strip = hs_timeline_scene_new_strip (incident, style, 120, 8, FALSE);
  g_autoptr (HsScene) empty = hs_timeline_scene_new_strip (untold, style, 120, 8, FALSE);

  g_assert_cmpuint (count_tag (strip, "phase", HS_SCENE_RECT), ==, hs_incident_get_n_phases (incident));
  g_assert_cmpfloat (hs_scene_get_item (strip, 0)->box.x, ==, 0);
  g_assert_cmpuint (hs_scene_get_n_items (empty), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; sample_incident_get_name (i) != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-scene/golden/", sample_incident_get_name (i), NULL);

      g_test_add_data_func (path, sample_incident_get_name (i), test_golden);
    }
  g_test_add_func ("/timeline-scene/current", test_current);
  g_test_add_func ("/timeline-scene/right-to-left-mirrors", test_right_to_left_mirrors);
  g_test_add_func ("/timeline-scene/clips-are-balanced", test_clips_are_balanced);
  g_test_add_func ("/timeline-scene/shapes-differ", test_shapes_differ);
  g_test_add_func ("/timeline-scene/strip", test_strip);
  return g_test_run ();
}
