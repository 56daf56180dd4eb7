/* test-timeline-scene-response.c: tests of hs-timeline-scene-response.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-scene-private.h"
#include "hs-timeline-scene.h"
#include "sample-incidents.h"

static HsTimelineLayout *
lay_out (const char *name, double width, double height)
{
  HsTimelineView view = { .width = width, .height = height };

  return sample_layout_new_of (name, &view, 1);
}

static HsScene *
paint_paths (const HsTimelineLayout *layout)
{
  HsScene *scene = hs_scene_new (layout->view.width, layout->height);

  hs_timeline_scene_add_paths (scene, layout);
  return scene;
}

static HsScene *
paint_response (const HsTimelineLayout *layout, guint current)
{
  HsScene *scene = hs_scene_new (layout->view.width, layout->height);

  hs_timeline_scene_add_response (scene, layout, current);
  return scene;
}

static guint
count (const HsScene *scene, const char *tag, HsSceneType type)
{
  guint n = 0;

  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    {
      const HsSceneItem *item = hs_scene_get_item (scene, i);

      n += item->type == type && g_strcmp0 (item->tag, tag) == 0;
    }
  return n;
}

/* Of the event @event; of any for 0. %NULL where there is none. */
static const HsSceneItem *
find (const HsScene *scene, const char *tag, HsSceneType type, guint event)
{
  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    {
      const HsSceneItem *item = hs_scene_get_item (scene, i);

      if (item->type == type && g_strcmp0 (item->tag, tag) == 0 && (event == 0 || item->event == event))
        return item;
    }
  return NULL;
}

/* Each mark with its number, each label with its text, and each path with its detour. */
static void
test_every_part (gconstpointer data)
{
  g_autoptr (HsTimelineLayout) layout = lay_out (data, 1400, 0);
  g_autoptr (HsScene) response = paint_response (layout, 0);
  g_autoptr (HsScene) paths = paint_paths (layout);
  g_autoptr (HsScene) hypotheses = hs_scene_new (1400, layout->height);

  hs_timeline_scene_add_hypotheses (hypotheses, layout);
  g_assert_cmpuint (count (response, "mark", HS_SCENE_TEXT), ==, layout->marks->len);
  g_assert_cmpuint (count (response, "label", HS_SCENE_TEXT), ==, layout->labels->len);
  g_assert_cmpuint (count (response, "more", HS_SCENE_TEXT), ==, layout->mores->len);
  g_assert_cmpuint (count (response, "current", HS_SCENE_MARK), ==, 0);
  g_assert_cmpuint (count (paths, "lane", HS_SCENE_HATCH), ==, layout->lanes->len);
  g_assert_cmpuint (count (paths, "detour", HS_SCENE_CURVE), >=, layout->lanes->len);
  g_assert_cmpuint (count (hypotheses, "hypothesis", HS_SCENE_TEXT), >=, layout->lanes->len);
}

static void
test_no_events (void)
{
  const Sample sample = { 0 };
  HsTimelineView view = { .width = 900 };
  g_autoptr (HsTimelineLayout) layout = sample_layout_new (&sample, &view, 1);
  g_autoptr (HsScene) response = paint_response (layout, 3);
  g_autoptr (HsScene) paths = paint_paths (layout);

  g_assert_cmpuint (hs_scene_get_n_items (response), ==, 0);
  g_assert_cmpuint (hs_scene_get_n_items (paths), ==, 0);
}

/* Shape by kind, colour by kind or misleading, hollow where the time is not told. */
static void
test_marks (gconstpointer data)
{
  g_autoptr (HsTimelineLayout) layout = lay_out (data, 1400, 0);
  g_autoptr (HsScene) scene = paint_response (layout, 0);

  for (guint i = 0; i < hs_timeline_get_n_points (layout->timeline); i++)
    {
      const HsTimelinePoint *point = hs_timeline_get_point (layout->timeline, i);
      const HsEvent *event = hs_incident_get_event (layout->incident, point->event - 1);
      const HsSceneItem *number = find (scene, "mark", HS_SCENE_TEXT, event->id);
      const HsSceneItem *mark = number - 1;
      g_autofree char *expected = g_strdup_printf ("%u", event->id);

      g_assert_cmpstr (number->text, ==, expected);
      g_assert_cmpint (mark->type, ==, HS_SCENE_MARK);
      g_assert_cmpint (mark->shape, ==, hs_event_get_shape (event));
      g_assert_cmpint (mark->color, ==, hs_event_get_color (event));
      g_assert_true (mark->hollow == !point->told);
      g_assert_cmpint (number->color, ==, point->told ? HS_COLOR_ON_MARK : mark->color);
    }
}

/* The track is solid where the work went on, and only dotted along misleading paths and where
 * nothing is told. */
static void
test_track (void)
{
  static const struct
  {
    const char *name;
    guint n_solid;
  } tracks[] = { { "one-path", 2 }, { "relative", 2 }, { "dateless", 1 }, { "overlapping-paths", 1 }, { "no-times", 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (tracks); i++)
    {
      g_autoptr (HsTimelineLayout) layout = lay_out (tracks[i].name, 1400, 0);
      g_autoptr (HsScene) scene = paint_paths (layout);
      guint n_solid = 0, n_dotted = 0;

      for (guint j = 0; j < hs_scene_get_n_items (scene); j++)
        {
          const HsSceneItem *item = hs_scene_get_item (scene, j);

          if (g_strcmp0 (item->tag, "track") != 0)
            continue;
          n_solid += item->dash == HS_DASH_SOLID;
          n_dotted += item->dash == HS_DASH_DOTTED;
          g_assert_cmpfloat (item->points[0].y, ==, layout->track_y);
          g_assert_cmpfloat (item->points[1].x, >, item->points[0].x);
        }
      g_assert_cmpuint (n_solid, ==, tracks[i].n_solid);
      g_assert_cmpuint (n_dotted, ==, 1);
    }
}

static void
test_ends_of_paths (void)
{
  g_autoptr (HsTimelineLayout) layout = lay_out ("overlapping-paths", 1400, 0);
  g_autoptr (HsScene) scene = paint_paths (layout);
  g_autoptr (HsTimelineLayout) untold = lay_out ("untimed", 1400, 0);
  g_autoptr (HsScene) dotted = paint_paths (untold);

  g_assert_cmpuint (count (scene, "detour", HS_SCENE_CURVE), ==, 4);
  g_assert_cmpuint (count (scene, "lane", HS_SCENE_MARK), ==, 1);
  g_assert_cmpint (find (scene, "lane", HS_SCENE_MARK, 0)->shape, ==, HS_SHAPE_CROSS);
  g_assert_cmpint (find (scene, "lane", HS_SCENE_FRAME, 0)->dash, ==, HS_DASH_SOLID);
  g_assert_cmpint (find (dotted, "lane", HS_SCENE_FRAME, 0)->dash, ==, HS_DASH_DASHED);
  g_assert_cmpint (find (dotted, "detour", HS_SCENE_CURVE, 0)->dash, ==, HS_DASH_DOTTED);
}

/* A range has its length on the track. */
static void
test_ranges (void)
{
  g_autoptr (HsTimelineLayout) layout = lay_out ("overlapping-paths", 1400, 0);
  g_autoptr (HsScene) scene = paint_response (layout, 0);
  const HsTimelinePoint *point = hs_timeline_get_point (layout->timeline, 3);
  const HsSceneItem *range = find (scene, "mark", HS_SCENE_RECT, 4);

  g_assert_cmpuint (count (scene, "mark", HS_SCENE_RECT), ==, 1);
  g_assert_nonnull (range);
  g_assert_cmpfloat_with_epsilon (range->box.x, hs_timeline_layout_get_x (layout, point->start), 1e-6);
  g_assert_cmpfloat_with_epsilon (hs_rect_get_right (&range->box), hs_timeline_layout_get_x (layout, point->end), 1e-6);
}

/* Whatever the view, the current event stands out and its text can be read. */
static void
test_current (void)
{
  static const double heights[] = { 0, 200, 300 };

  for (guint i = 0; sample_incident_get_name (i) != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (heights); j++)
      {
        g_autoptr (HsTimelineLayout) layout = lay_out (sample_incident_get_name (i), 600, heights[j]);

        for (guint event = 1; event <= hs_timeline_get_n_points (layout->timeline); event++)
          {
            g_autoptr (HsScene) scene = paint_response (layout, event);
            const HsSceneItem *halo = find (scene, "current", HS_SCENE_MARK, event);
            const HsSceneItem *text = find (scene, "label", HS_SCENE_TEXT, event);
            HsRect mark;

            g_assert_cmpuint (count (scene, "current", HS_SCENE_MARK), ==, 1);
            g_assert_true (hs_timeline_layout_get_event_box (layout, event, &mark));
            g_assert_cmpfloat (halo->box.width, >, mark.width);
            g_assert_cmpfloat_with_epsilon (halo->box.x + halo->box.width / 2, mark.x + mark.width / 2, 1e-6);
            g_assert_nonnull (text);
            g_assert_cmpfloat (text->box.y, >=, 0);
            g_assert_cmpfloat (hs_rect_get_bottom (&text->box), <=, layout->height);
            g_assert_cmpfloat (text->box.x, >=, layout->plot.x);
            g_assert_cmpfloat (hs_rect_get_right (&text->box), <=, hs_rect_get_right (&layout->plot) + 1);
            for (guint k = 0; k < layout->marks->len; k++)
              g_assert_false (hs_rect_overlaps (&text->box, &g_array_index (layout->marks, HsTimelineMark, k).box));
          }
      }
}

static void
test_nothing_current (void)
{
  static const guint none[] = { 0, 99 };
  g_autoptr (HsTimelineLayout) layout = lay_out ("one-path", 1400, 0);

  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    {
      g_autoptr (HsScene) scene = paint_response (layout, none[i]);

      g_assert_cmpuint (count (scene, "current", HS_SCENE_MARK), ==, 0);
      g_assert_cmpuint (count (scene, "label", HS_SCENE_RECT), ==, 0);
    }
}

/* A cluster shows how many it is, in the colour of misleading paths when it hides one. */
static void
test_clusters (void)
{
  g_autoptr (HsIncident) incident = sample_incident_new_large (3000);
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);
  HsTimelineView view = { .width = 1400 };
  g_autoptr (HsTimelineLayout) layout = hs_timeline_layout_new (timeline, &view, measure);
  g_autoptr (HsScene) scene = paint_response (layout, 0);

  g_assert_cmpuint (count (scene, "cluster", HS_SCENE_TEXT), ==, layout->marks->len);
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, i);
      const HsSceneItem *number = find (scene, "cluster", HS_SCENE_TEXT, hs_timeline_get_point (timeline, mark->first)->event);
      g_autofree char *expected = g_strdup_printf ("%u", mark->n_events);
      gboolean misleading = FALSE;

      for (guint j = 0; j < mark->n_events; j++)
        misleading |= hs_incident_get_event (incident, hs_timeline_get_point (timeline, mark->first + j)->event - 1)->misleading;
      g_assert_cmpstr (number->text, ==, expected);
      g_assert_cmpint (number[-1].shape, ==, HS_SHAPE_PILL);
      g_assert_cmpint (number[-1].color, ==, misleading ? HS_COLOR_MISLEADING : HS_COLOR_KIND_OTHER);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; sample_incident_get_name (i) != NULL; i++)
    {
      g_autofree char *parts = g_strconcat ("/timeline-scene-response/every-part/", sample_incident_get_name (i), NULL);
      g_autofree char *marks = g_strconcat ("/timeline-scene-response/marks/", sample_incident_get_name (i), NULL);

      g_test_add_data_func (parts, sample_incident_get_name (i), test_every_part);
      g_test_add_data_func (marks, sample_incident_get_name (i), test_marks);
    }
  g_test_add_func ("/timeline-scene-response/no-events", test_no_events);
  g_test_add_func ("/timeline-scene-response/track", test_track);
  g_test_add_func ("/timeline-scene-response/ends-of-paths", test_ends_of_paths);
  g_test_add_func ("/timeline-scene-response/ranges", test_ranges);
  g_test_add_func ("/timeline-scene-response/current", test_current);
  g_test_add_func ("/timeline-scene-response/nothing-current", test_nothing_current);
  g_test_add_func ("/timeline-scene-response/clusters", test_clusters);
  return g_test_run ();
}
