/* test-timeline-layout.c: tests of hs-timeline-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-layout-private.h"
#include "sample-incidents.h"
#include "timeline-asserts.h"

static const double widths[] = { 560, 900, 1600 };
static const double heights[] = { 0, 330, 500 };

static void
test_nothing_overlaps (void)
{
  for (guint i = 0; sample_incident_get_name (i) != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths) * G_N_ELEMENTS (heights); j++)
      {
        HsTimelineView view = { .width = widths[j % G_N_ELEMENTS (widths)], .height = heights[j / G_N_ELEMENTS (widths)] };
        g_autoptr (HsTimelineLayout) layout = sample_layout_new_of (sample_incident_get_name (i), &view, 1);

        assert_timeline_is_tidy (layout);
        assert_all_events_shown (layout);
      }
}

/* Views that no text fits into are poor, but no trouble. */
static void
test_any_size (void)
{
  static const double sizes[] = { 1, 40, 200, 5000 };

  for (guint i = 0; sample_incident_get_name (i) != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes) * G_N_ELEMENTS (sizes); j++)
      {
        HsTimelineView view = { .width = sizes[j % G_N_ELEMENTS (sizes)], .height = sizes[j / G_N_ELEMENTS (sizes)] };
        g_autoptr (HsTimelineLayout) layout = sample_layout_new_of (sample_incident_get_name (i), &view, j % 3 + 1);

        g_assert_cmpfloat (hs_timeline_layout_get_height (layout), >, 0);
        g_assert_cmpfloat (hs_timeline_layout_get_height (layout), <, 20000);
        g_assert_cmpint (hs_timeline_layout_hit (layout, view.width / 2, 10).type, >=, HS_HIT_NOTHING);
      }
}

static void
test_no_events (void)
{
  g_autoptr (HsIncident) incident = hs_incident_builder_end (hs_incident_builder_new ());
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);
  HsTimelineView view = { .width = 900 };
  g_autoptr (HsTimelineLayout) layout = hs_timeline_layout_new (timeline, &view, measure);
  HsRect box;

  g_assert_cmpuint (hs_timeline_layout_get_n_marks (layout), ==, 0);
  g_assert_false (hs_timeline_layout_get_event_box (layout, 1, &box));
}

static void
test_large_text (void)
{
  for (guint i = 0; sample_incident_get_name (i) != NULL; i++)
    {
      HsTimelineView view = { .width = 1600 };
      g_autoptr (HsTimelineLayout) layout = sample_layout_new_of (sample_incident_get_name (i), &view, 2);

      assert_timeline_is_tidy (layout);
    }
}

/* An incident with few events shows each with its time and first words. */
static void
test_every_label_shown (void)
{
  for (guint i = 0; sample_incident_get_name (i) != NULL; i++)
    {
      HsTimelineView view = { .width = 1600 };
      g_autoptr (HsTimelineLayout) layout = sample_layout_new_of (sample_incident_get_name (i), &view, 1);

      g_assert_cmpuint (layout->labels->len, ==, hs_timeline_get_n_points (layout->timeline));
      g_assert_cmpuint (layout->mores->len, ==, 0);
    }
}

static void
test_hidden_labels_are_counted (void)
{
  HsTimelineView view = { .width = 500, .height = 250 };
  g_autoptr (HsTimelineLayout) layout = sample_layout_new_of ("crowd", &view, 1);
  guint n_counted = 0;

  for (guint i = 0; i < layout->mores->len; i++)
    n_counted += (guint) g_ascii_strtoull (g_array_index (layout->mores, HsTimelineMore, i).text + 1, NULL, 10);
  g_assert_cmpuint (n_counted, >, 0);
  g_assert_cmpuint (n_counted + layout->labels->len, ==, layout->marks->len);
}

static void
test_heights (void)
{
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) natural = sample_layout_new_of ("one-path", &view, 1);
  g_autoptr (HsTimelineLayout) low = NULL, high = NULL;

  view.height = hs_timeline_layout_get_height (natural) - 120;
  low = sample_layout_new_of ("one-path", &view, 1);
  g_assert_cmpfloat (hs_timeline_layout_get_height (low), <=, view.height);
  view.height = 2000;
  high = sample_layout_new_of ("one-path", &view, 1);
  g_assert_cmpfloat (hs_timeline_layout_get_height (high), >, hs_timeline_layout_get_height (natural));
  g_assert_cmpfloat (hs_timeline_layout_get_height (high), <, 2000);
}

static void
test_places_are_exact (void)
{
  HsTimelineView view = { .width = 1600 };
  g_autoptr (HsTimelineLayout) layout = sample_layout_new_of ("crowd", &view, 1);

  for (guint i = 0; i < hs_timeline_layout_get_n_marks (layout); i++)
    {
      const HsTimelineMark *mark = hs_timeline_layout_get_mark (layout, i);
      double seconds = hs_timeline_layout_get_point (layout, mark)->start;

      g_assert_cmpfloat_with_epsilon (mark->place.x, hs_timeline_layout_get_x (layout, seconds), 1e-6);
      if (!mark->raised)
        g_assert_cmpfloat_with_epsilon (mark->box.x + mark->box.width / 2, mark->place.x, 2);
    }
}

static void
test_right_to_left (void)
{
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) left = sample_layout_new_of ("one-path", &view, 1);
  g_autoptr (HsTimelineLayout) right = NULL;
  HsRect a, b;
  HsHit hit;

  view.rtl = TRUE;
  right = sample_layout_new_of ("one-path", &view, 1);
  for (guint event = 1; event <= 7; event++)
    {
      g_assert_true (hs_timeline_layout_get_event_box (left, event, &a));
      g_assert_true (hs_timeline_layout_get_event_box (right, event, &b));
      g_assert_cmpfloat_with_epsilon (b.x, 1200 - a.x - a.width, 1e-6);
      hit = hs_timeline_layout_hit (right, b.x + b.width / 2, b.y + b.height / 2);
      g_assert_cmpuint (hit.event, ==, event);
    }
  g_assert_cmpfloat (hs_timeline_layout_get_plot (right)->x, <, hs_timeline_layout_get_plot (left)->x);
}

static void
test_pan_and_zoom_stay_inside (void)
{
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) layout = sample_layout_new_of ("one-path", &view, 1);
  double first = hs_timeline_get_start (layout->timeline), last = hs_timeline_get_end (layout->timeline);
  double start, end;

  hs_timeline_layout_zoom (layout, 700, 0.2, &start, &end);
  g_assert_cmpfloat_with_epsilon (start, first, 1e-6);
  g_assert_cmpfloat_with_epsilon (end, last, 1e-6);
  hs_timeline_layout_pan (layout, 500, &start, &end);
  g_assert_cmpfloat_with_epsilon (start, first, 1e-6);
  hs_timeline_layout_zoom (layout, 700, 4, &start, &end);
  g_assert_cmpfloat_with_epsilon (end - start, (last - first) / 4, 1e-6);
}

/* As two fingers do it: from where they began, by how far they are apart now. */
static void
test_zoom_keeps_what_is_under_the_fingers (void)
{
  static const double factors[] = { 1, 1.01, 1.5, 3, 12 };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (factors); i++)
    {
      double factor = factors[i / 2];
      HsTimelineView view = { .width = 1200, .rtl = i % 2 };
      g_autoptr (HsTimelineLayout) before = sample_layout_new_of ("several-days", &view, 1);

      for (double x = 400; x <= 900; x += 250)
        {
          g_autoptr (HsTimelineLayout) after = NULL;
          double seconds = hs_timeline_layout_get_seconds (before, x);

          hs_timeline_layout_zoom (before, x, factor, &view.start, &view.end);
          after = sample_layout_new_of ("several-days", &view, 1);
          g_assert_cmpfloat_with_epsilon (hs_timeline_layout_get_x (after, seconds), x, 0.5);
        }
    }
}

/* Labels keep their rows and marks their spread while the view moves. */
static void
test_panning_moves_nothing_else (void)
{
  g_autoptr (HsIncident) incident = sample_incident_new ("crowd");
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);
  double start = hs_timeline_get_start (timeline);
  HsTimelineView view = { .width = 1200, .height = 420, .start = start, .end = start + 3600 };
  g_autoptr (HsTimelineLayout) before = hs_timeline_layout_new (timeline, &view, measure);
  g_autoptr (HsTimelineLayout) after = NULL;
  double moved;
  HsRect a, b;

  hs_timeline_layout_pan (before, -100, &view.start, &view.end);
  after = hs_timeline_layout_new (timeline, &view, measure);
  moved = hs_timeline_layout_get_x (before, start) - hs_timeline_layout_get_x (after, start);
  for (guint event = 5; event <= 8; event++)
    {
      g_assert_true (hs_timeline_layout_get_event_box (before, event, &a));
      g_assert_true (hs_timeline_layout_get_event_box (after, event, &b));
      g_assert_cmpfloat_with_epsilon (a.x - b.x, moved, 1e-6);
      g_assert_cmpfloat (a.y, ==, b.y);
    }
}

static void
test_clusters (void)
{
  static const guint sizes[] = { 60, 500, 5000, 50000 };
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (HsIncident) incident = sample_incident_new_large (sizes[i]);
      g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
      HsTimelineView view = { .width = 1200, .height = 400 };
      g_autoptr (HsTimelineLayout) layout = hs_timeline_layout_new (timeline, &view, measure);
      const HsTimelineMark *mark = hs_timeline_layout_get_mark (layout, 3);
      HsHit hit = hs_timeline_layout_hit (layout, mark->box.x + 5, mark->box.y + 5);

      assert_timeline_is_tidy (layout);
      assert_all_events_shown (layout);
      g_assert_cmpuint (layout->marks->len, <, 60);
      g_assert_cmpint (hit.type, ==, HS_HIT_CLUSTER);
      g_assert_cmpfloat (hit.end, >, hit.start);
    }
}

/* What is out of view costs nothing: as many marks whatever the number of events. */
static void
test_cost_follows_view (void)
{
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);
  guint n_marks[2];

  for (guint i = 0; i < 2; i++)
    {
      guint n_events = i == 0 ? 2000 : 50000;
      g_autoptr (HsIncident) incident = sample_incident_new_large (n_events);
      g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
      double start = hs_timeline_get_start (timeline) + 20000;
      HsTimelineView view = { .width = 1200, .height = 400, .start = start, .end = start + 86400.0 * 20 / n_events };
      g_autoptr (HsTimelineLayout) layout = hs_timeline_layout_new (timeline, &view, measure);

      n_marks[i] = layout->marks->len;
    }
  g_assert_cmpuint (n_marks[0], >=, 20);
  g_assert_cmpuint (n_marks[1], <=, n_marks[0] + 2);
}

static void
test_breaks (void)
{
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) folded = sample_layout_new_of ("several-days", &view, 1);
  g_autoptr (HsTimelineLayout) unfolded = NULL;
  const HsTimelineBreak *gap = &g_array_index (folded->breaks, HsTimelineBreak, 0);
  HsHit hit;

  g_assert_cmpuint (folded->breaks->len, ==, 1);
  hit = hs_timeline_layout_hit (folded, gap->label_box.x + 5, gap->label_box.y + 5);
  g_assert_cmpint (hit.type, ==, HS_HIT_FOLD);
  view.unfolded = TRUE;
  unfolded = sample_layout_new_of ("several-days", &view, 1);
  g_assert_cmpuint (unfolded->breaks->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-layout/nothing-overlaps", test_nothing_overlaps);
  g_test_add_func ("/timeline-layout/any-size", test_any_size);
  g_test_add_func ("/timeline-layout/no-events", test_no_events);
  g_test_add_func ("/timeline-layout/large-text", test_large_text);
  g_test_add_func ("/timeline-layout/every-label-shown", test_every_label_shown);
  g_test_add_func ("/timeline-layout/hidden-labels-are-counted", test_hidden_labels_are_counted);
  g_test_add_func ("/timeline-layout/heights", test_heights);
  g_test_add_func ("/timeline-layout/places-are-exact", test_places_are_exact);
  g_test_add_func ("/timeline-layout/right-to-left", test_right_to_left);
  g_test_add_func ("/timeline-layout/pan-and-zoom-stay-inside", test_pan_and_zoom_stay_inside);
  g_test_add_func ("/timeline-layout/zoom-keeps-what-is-under-the-fingers", test_zoom_keeps_what_is_under_the_fingers);
  g_test_add_func ("/timeline-layout/panning-moves-nothing-else", test_panning_moves_nothing_else);
  g_test_add_func ("/timeline-layout/clusters", test_clusters);
  g_test_add_func ("/timeline-layout/cost-follows-view", test_cost_follows_view);
  g_test_add_func ("/timeline-layout/breaks", test_breaks);
  return g_test_run ();
}
