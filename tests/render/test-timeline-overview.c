/* test-timeline-overview.c: tests of hs-timeline-overview.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-scene-private.h"
#include "sample-incidents.h"

/* From a third to a half of the whole. */
static HsTimelineLayout *
lay_out (HsIncident *incident, gboolean zoomed, gboolean rtl)
{
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);
  double start = hs_timeline_get_start (timeline), length = hs_timeline_get_end (timeline) - start;
  HsTimelineView view = { .width = 1000, .overview = TRUE, .rtl = rtl };

  if (zoomed)
    {
      view.start = start + length / 3;
      view.end = start + length / 2;
    }
  return hs_timeline_layout_new (timeline, &view, measure);
}

static void
test_place (void)
{
  g_autoptr (HsIncident) incident = sample_incident_new ("one-path");
  g_autoptr (HsTimelineLayout) whole = lay_out (incident, FALSE, FALSE);
  g_autoptr (HsTimelineLayout) part = lay_out (incident, TRUE, FALSE);
  double seconds;

  g_assert_cmpfloat (whole->overview.width, ==, 0);
  g_assert_false (hs_timeline_layout_get_overview_seconds (whole, 500, &seconds));
  g_assert_cmpfloat (part->overview.width, ==, part->plot.width);
  g_assert_cmpfloat (part->overview.y, >=, part->axis_y);
  g_assert_cmpfloat (hs_rect_get_bottom (&part->overview), <=, part->strip.y);
  g_assert_cmpfloat_with_epsilon (part->thumb.width, part->plot.width / 6, 1);
  g_assert_true (hs_timeline_layout_get_overview_seconds (part, part->thumb.x, &seconds));
  g_assert_cmpfloat_with_epsilon (seconds, part->view.start, 1);
}

static void
test_hit (void)
{
  for (guint rtl = 0; rtl < 2; rtl++)
    {
      g_autoptr (HsIncident) incident = sample_incident_new ("one-path");
      g_autoptr (HsTimelineLayout) part = lay_out (incident, TRUE, rtl);
      double x = part->thumb.x + part->thumb.width;
      HsHit hit = hs_timeline_layout_hit (part, rtl ? 1000 - x : x, part->thumb.y + 2);
      double seconds;

      g_assert_cmpint (hit.type, ==, HS_HIT_OVERVIEW);
      g_assert_true (hs_timeline_layout_get_overview_seconds (part, rtl ? 1000 - x : x, &seconds));
      g_assert_cmpfloat_with_epsilon (seconds, part->view.end, 1);
    }
}

/* However many events there are, no more is drawn than can be seen. */
static void
test_many (void)
{
  g_autoptr (HsIncident) incident = sample_incident_new_large (20000);
  g_autoptr (HsTimelineLayout) part = lay_out (incident, TRUE, FALSE);
  g_autoptr (HsScene) scene = hs_scene_new (1000, 400);

  hs_timeline_scene_add_overview (scene, part);
  g_assert_cmpuint (hs_scene_get_n_items (scene), >=, 4);
  g_assert_cmpuint (hs_scene_get_n_items (scene), <, 340);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-overview/place", test_place);
  g_test_add_func ("/timeline-overview/hit", test_hit);
  g_test_add_func ("/timeline-overview/many", test_many);
  return g_test_run ();
}
