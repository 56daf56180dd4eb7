/* test-timeline-marks.c: tests of hs-timeline-marks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "sample-incidents.h"
#include "timeline-asserts.h"

/* Events in groups: `n` of them every `step` minutes from `start` minutes on. */
typedef struct
{
  guint n;
  int start;
  int step;
} Group;

typedef struct
{
  const char *name;
  Group groups[3];
  guint n_marks;
  guint n_raised;
  guint largest;
} Case;

static const Case cases[] = {
  { "none", { { 0 } }, 0, 0, 0 },
  { "one", { { 1, 60, 0 } }, 1, 0, 1 },
  { "apart", { { 8, 0, 60 } }, 8, 0, 1 },
  { "two-at-once", { { 2, 60, 0 }, { 1, 600, 0 } }, 3, 2, 1 },
  { "one-instant", { { 6, 60, 0 } }, 6, 6, 1 },
  { "crowd-at-the-start", { { 5, 0, 1 }, { 3, 300, 60 } }, 8, 5, 1 },
  { "crowd-at-the-end", { { 3, 0, 60 }, { 5, 600, 1 } }, 8, 5, 1 },
  { "crowd-at-one-instant", { { 24, 60, 0 } }, 1, 0, 24 },
  { "crowd-among-others", { { 20, 60, 0 }, { 4, 300, 100 } }, 5, 0, 20 },
  { "a-year", { { 4, 0, 1 }, { 3, 200000, 150000 } }, 7, 4, 1 },
};

static void
fill (Sample *sample, char times[][16], const Group *groups)
{
  guint n_events = 0;

  for (guint i = 0; i < 3; i++)
    for (guint j = 0; j < groups[i].n; j++, n_events++)
      {
        int minutes = groups[i].start + (int) j * groups[i].step;

        g_snprintf (times[n_events], 16, "+%d:%02d", minutes / 60, minutes % 60);
        sample->events[n_events] = (SampleEvent) { .time = times[n_events], .text = "Something." };
      }
}

static HsTimelineLayout *
lay_out (const Case *expected, const HsTimelineView *view, double text_scale)
{
  Sample sample = { 0 };
  char times[SAMPLE_MAX_EVENTS][16];

  fill (&sample, times, expected->groups);
  return sample_layout_new (&sample, view, text_scale);
}

static const HsTimelineMark *
get_mark (const HsTimelineLayout *layout, guint index)
{
  return &g_array_index (layout->marks, HsTimelineMark, index);
}

static double
get_middle (const HsTimelineMark *mark)
{
  return mark->box.x + mark->box.width / 2;
}

static void
test_marks (gconstpointer data)
{
  const Case *expected = data;
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) layout = lay_out (expected, &view, 1);
  guint n_raised = 0, largest = 0;

  for (guint i = 0; i < layout->marks->len; i++)
    {
      n_raised += get_mark (layout, i)->raised;
      largest = MAX (largest, get_mark (layout, i)->n_events);
    }
  g_assert_cmpuint (layout->marks->len, ==, expected->n_marks);
  g_assert_cmpuint (n_raised, ==, expected->n_raised);
  g_assert_cmpuint (largest, ==, expected->largest);
  assert_all_events_shown (layout);
  assert_timeline_is_tidy (layout);
}

/* A mark that made room stands above the track, others on it, exactly where their time is. */
static void
test_places (gconstpointer data)
{
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) layout = lay_out (data, &view, 1);
  double size = hs_timeline_layout_get_mark_size (layout);

  for (guint i = 0; i < layout->marks->len; i++)
    {
      const HsTimelineMark *mark = get_mark (layout, i);

      g_assert_cmpfloat (mark->place.y, ==, layout->track_y);
      if (mark->n_events == 1)
        g_assert_cmpfloat_with_epsilon (mark->place.x, hs_timeline_layout_get_x (layout, hs_timeline_layout_get_point (layout, mark)->start), 1e-6);
      if (mark->raised)
        g_assert_cmpfloat (hs_rect_get_bottom (&mark->box), <, layout->track_y - size / 4);
      else
        {
          g_assert_cmpfloat_with_epsilon (get_middle (mark), mark->place.x, 1.5);
          g_assert_cmpfloat_with_epsilon (mark->box.y + mark->box.height / 2, layout->track_y, 1e-6);
        }
      g_assert_cmpfloat (mark->box.x, >=, layout->plot.x - size / 2);
      g_assert_cmpfloat (hs_rect_get_right (&mark->box), <=, hs_rect_get_right (&layout->plot) + size / 2);
    }
}

static void
test_raise (void)
{
  HsTimelineView view = { .width = 1200 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsTimelineLayout) layout = lay_out (&cases[i], &view, 1);

      if (cases[i].n_raised > 0)
        g_assert_cmpfloat (hs_timeline_layout_get_raise (layout), >, hs_timeline_layout_get_mark_size (layout) / 2);
      else
        g_assert_cmpfloat (hs_timeline_layout_get_raise (layout), ==, 0);
    }
}

/* Those of one instant stand evenly to both sides of it. */
static void
test_one_instant_is_even (void)
{
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) layout = lay_out (&cases[4], &view, 1);
  double place = get_mark (layout, 0)->place.x;

  g_assert_cmpstr (cases[4].name, ==, "one-instant");
  for (guint i = 0; i < 3; i++)
    g_assert_cmpfloat_with_epsilon (place - get_middle (get_mark (layout, i)), get_middle (get_mark (layout, 5 - i)) - place, 1e-6);
}

static void
test_size_follows_text (void)
{
  HsTimelineView view = { .width = 1600 };
  g_autoptr (HsTimelineLayout) plain = lay_out (&cases[2], &view, 1);
  g_autoptr (HsTimelineLayout) large = lay_out (&cases[2], &view, 2);

  g_assert_cmpfloat (hs_timeline_layout_get_mark_size (large), ==, 2 * hs_timeline_layout_get_mark_size (plain));
  g_assert_cmpfloat (get_mark (large, 0)->box.width, ==, hs_timeline_layout_get_mark_size (large));
  assert_timeline_is_tidy (large);
}

/* In a narrow view what does not fit side by side becomes clusters, and nothing is lost. */
static void
test_narrow (void)
{
  static const double widths[] = { 160, 240, 400 };

  for (guint i = 0; i < G_N_ELEMENTS (cases) * G_N_ELEMENTS (widths); i++)
    {
      HsTimelineView view = { .width = widths[i % G_N_ELEMENTS (widths)] };
      g_autoptr (HsTimelineLayout) layout = lay_out (&cases[i / G_N_ELEMENTS (widths)], &view, 1);

      assert_all_events_shown (layout);
      assert_timeline_is_tidy (layout);
    }
}

/* A larger cluster is wider, so that its number fits. */
static void
test_cluster_widths (void)
{
  static const guint sizes[] = { 90, 900, 9000, 90000 };
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);
  double last = 0;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (HsIncident) incident = sample_incident_new_large (sizes[i]);
      g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
      HsTimelineView view = { .width = 300 };
      g_autoptr (HsTimelineLayout) layout = hs_timeline_layout_new (timeline, &view, measure);
      const HsTimelineMark *mark = get_mark (layout, layout->marks->len / 2);
      g_autofree char *number = g_strdup_printf ("%u", mark->n_events);

      g_assert_cmpuint (mark->n_events, >, 1);
      g_assert_cmpfloat (mark->box.width, >, last);
      g_assert_cmpfloat (mark->box.width, >, hs_text_measure_get_width (measure, HS_TEXT_MARK, number));
      last = mark->box.width;
    }
}

/* Marks a little beyond the view are laid out too: neighbours keep their place as the view moves. */
static void
test_beyond_the_view (void)
{
  HsTimelineView view = { .width = 1200, .start = 3600, .end = 2 * 3600 };
  g_autoptr (HsTimelineLayout) layout = lay_out (&cases[2], &view, 1);
  HsRect box;

  g_assert_cmpuint (layout->marks->len, ==, 2);
  view.end = 3 * 3600 + 600;
  hs_timeline_layout_unref (g_steal_pointer (&layout));
  layout = lay_out (&cases[2], &view, 1);
  g_assert_cmpuint (layout->marks->len, ==, 3);
  g_assert_true (hs_timeline_layout_get_event_box (layout, 4, &box));
  g_assert_false (hs_timeline_layout_get_event_box (layout, 1, &box));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *marks = g_strconcat ("/timeline-marks/marks/", cases[i].name, NULL);
      g_autofree char *places = g_strconcat ("/timeline-marks/places/", cases[i].name, NULL);

      g_test_add_data_func (marks, &cases[i], test_marks);
      g_test_add_data_func (places, &cases[i], test_places);
    }
  g_test_add_func ("/timeline-marks/raise", test_raise);
  g_test_add_func ("/timeline-marks/one-instant-is-even", test_one_instant_is_even);
  g_test_add_func ("/timeline-marks/size-follows-text", test_size_follows_text);
  g_test_add_func ("/timeline-marks/narrow", test_narrow);
  g_test_add_func ("/timeline-marks/cluster-widths", test_cluster_widths);
  g_test_add_func ("/timeline-marks/beyond-the-view", test_beyond_the_view);
  return g_test_run ();
}
