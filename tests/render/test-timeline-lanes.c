/* test-timeline-lanes.c: tests of hs-timeline-lanes.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <math.h>

#include "sample-incidents.h"
#include "timeline-asserts.h"

static const double widths[] = { 360, 700, 1600 };

/* Paths over events of an hour each, the last event after ten hours. */
typedef struct
{
  const char *name;
  SamplePath paths[SAMPLE_MAX_PATHS];
  guint n_lanes;
} Case;

static const Case cases[] = {
  { "none", { { NULL } }, 0 },
  { "one", { { "disk", 2, 5, HS_ENDED_REFUTED } }, 1 },
  { "one-after-the-other", { { "disk", 2, 4, HS_ENDED_REFUTED }, { "net", 6, 9, HS_ENDED_CAUSE_FOUND } }, 1 },
  { "overlapping", { { "disk", 2, 6, HS_ENDED_REFUTED }, { "net", 4, 9, HS_ENDED_CAUSE_FOUND } }, 2 },
  { "within", { { "disk", 2, 10, HS_ENDED_REFUTED }, { "net", 4, 6, HS_ENDED_REPLACED } }, 2 },
  { "at-once", { { "disk", 2, 8, HS_ENDED_REFUTED }, { "net", 2, 8, HS_ENDED_REFUTED }, { "cache", 2, 8, HS_ENDED_REFUTED } }, 3 },
  { "never-left", { { "disk", 2, 0, HS_ENDED_NOT_TOLD }, { "net", 5, 0, HS_ENDED_NOT_TOLD } }, 2 },
  { "many-at-once",
    { { "a", 1, 11, HS_ENDED_REFUTED }, { "b", 1, 11, HS_ENDED_REFUTED }, { "c", 1, 11, HS_ENDED_REFUTED }, { "d", 2, 11, HS_ENDED_REFUTED }, { "e", 2, 11, HS_ENDED_REFUTED }, { "f", 3, 11, HS_ENDED_REFUTED }, { "g", 3, 11, HS_ENDED_REFUTED }, { "h", 4, 11, HS_ENDED_REFUTED }, { "i", 4, 10, HS_ENDED_REFUTED } },
    9 },
};

static const char *const times[] = { "+0:00", "+1:00", "+2:00", "+3:00", "+4:00", "+5:00", "+6:00", "+7:00", "+8:00", "+9:00", "+10:00" };

static HsTimelineLayout *
lay_out (const SamplePath *paths, gboolean told, const HsTimelineView *view, double text_scale)
{
  Sample sample = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    sample.events[i] = (SampleEvent) { .time = told ? times[i] : NULL, .text = "Something." };
  for (guint i = 0; i < SAMPLE_MAX_PATHS; i++)
    sample.paths[i] = paths[i];
  return sample_layout_new (&sample, view, text_scale);
}

static const HsTimelineLane *
get_lane (const HsTimelineLayout *layout, guint index)
{
  return &g_array_index (layout->lanes, HsTimelineLane, index);
}

static guint
count_lanes (const HsTimelineLayout *layout)
{
  guint n_lanes = 0;

  for (guint i = 0; i < layout->lanes->len; i++)
    n_lanes = MAX (n_lanes, get_lane (layout, i)->lane + 1);
  return n_lanes;
}

/* Paths that overlap in time run in lanes of their own, with their texts in the plot. */
static void
test_lanes (gconstpointer data)
{
  const Case *expected = data;

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      HsTimelineView view = { .width = widths[i] };
      g_autoptr (HsTimelineLayout) layout = lay_out (expected->paths, TRUE, &view, 1);

      assert_timeline_is_tidy (layout);
      g_assert_cmpuint (count_lanes (layout), >=, expected->n_lanes);
      if (i == G_N_ELEMENTS (widths) - 1)
        g_assert_cmpuint (count_lanes (layout), ==, expected->n_lanes);
      for (guint j = 0; j < layout->lanes->len; j++)
        {
          const HsTimelineLane *lane = get_lane (layout, j);

          g_assert_cmpfloat (lane->quote_box.width, >, 0);
          g_assert_cmpfloat (lane->quote_box.x, >=, layout->plot.x);
          g_assert_cmpfloat (hs_rect_get_right (&lane->note_box), <=, hs_rect_get_right (&layout->plot) + 12);
          g_assert_cmpfloat (lane->bar.y, >, layout->track_y);
          g_assert_cmpfloat (hs_rect_get_bottom (&lane->bar), <, layout->axis_y);
        }
    }
}

static void
test_ends (void)
{
  static const struct
  {
    HsEnded ended;
    guint to;
    gboolean cross;
    gboolean back;
  } ends[] = {
    { HS_ENDED_REFUTED, 6, TRUE, FALSE },
    { HS_ENDED_REPLACED, 6, TRUE, FALSE },
    { HS_ENDED_CAUSE_FOUND, 6, FALSE, TRUE },
    { HS_ENDED_NOT_TOLD, 6, FALSE, FALSE },
    { HS_ENDED_NOT_TOLD, 0, FALSE, FALSE },
    { HS_ENDED_CAUSE_FOUND, 0, FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      SamplePath paths[SAMPLE_MAX_PATHS] = { { "disk", 3, ends[i].to, ends[i].ended } };
      HsTimelineView view = { .width = 1200 };
      g_autoptr (HsTimelineLayout) layout = lay_out (paths, TRUE, &view, 1);
      const HsTimelineLane *lane = get_lane (layout, 0);

      g_assert_true (lane->has_cross == ends[i].cross);
      g_assert_true (lane->has_back == ends[i].back);
      g_assert_cmpfloat (lane->cross.x, >, hs_rect_get_right (&lane->bar));
    }
}

/* The detour leaves the track where the path is taken up and returns where it ends. */
static void
test_detour (void)
{
  SamplePath paths[SAMPLE_MAX_PATHS] = { { "disk", 3, 8, HS_ENDED_CAUSE_FOUND } };
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) layout = lay_out (paths, TRUE, &view, 1);
  const HsTimelineLane *lane = get_lane (layout, 0);
  const HsTimelinePath *path = hs_timeline_get_path (layout->timeline, lane->point);
  double middle = lane->bar.y + lane->bar.height / 2;

  g_assert_cmpfloat_with_epsilon (lane->leave[0].x, hs_timeline_layout_get_x (layout, path->start), 1e-6);
  g_assert_cmpfloat_with_epsilon (lane->back[0].x, hs_timeline_layout_get_x (layout, path->end), 1e-6);
  g_assert_cmpfloat (lane->leave[0].y, ==, layout->track_y);
  g_assert_cmpfloat (lane->back[0].y, ==, layout->track_y);
  g_assert_cmpfloat_with_epsilon (lane->leave[3].x, lane->bar.x, 1e-6);
  g_assert_cmpfloat_with_epsilon (lane->back[3].x, hs_rect_get_right (&lane->bar), 1e-6);
  g_assert_cmpfloat_with_epsilon (lane->leave[3].y, middle, 1e-6);
  g_assert_cmpfloat_with_epsilon (lane->back[3].y, middle, 1e-6);
}

static void
test_texts (void)
{
  SamplePath paths[SAMPLE_MAX_PATHS] = { { "full disk", 2, 5, HS_ENDED_REFUTED }, { NULL } };
  HsTimelineView view = { .width = 1600 };
  g_autoptr (HsTimelineLayout) told = lay_out (paths, TRUE, &view, 1);
  g_autoptr (HsTimelineLayout) untold = lay_out (paths, FALSE, &view, 1);

  g_assert_cmpstr (get_lane (told, 0)->quote, ==, "“full disk”");
  g_assert_cmpstr (get_lane (told, 0)->held, ==, "3\u00a0h");
  g_assert_true (g_str_has_prefix (get_lane (told, 0)->note, "3\u00a0h · "));
  g_assert_true (g_str_has_suffix (get_lane (told, 0)->note, hs_ended_get_label (HS_ENDED_REFUTED)));
  g_assert_null (get_lane (untold, 0)->held);
  g_assert_cmpstr (get_lane (untold, 0)->note, ==, hs_ended_get_label (HS_ENDED_REFUTED));
}

/* Where both do not fit, how it ended gives way: the detour shows that too. */
static void
test_short_note (void)
{
  SamplePath paths[SAMPLE_MAX_PATHS] = { { "a defect in the third disk of the second rack, or of its controller", 2, 10, HS_ENDED_REFUTED } };
  HsTimelineView view = { .width = 640 };
  g_autoptr (HsTimelineLayout) layout = lay_out (paths, TRUE, &view, 1);
  const HsTimelineLane *lane = get_lane (layout, 0);

  g_assert_cmpstr (lane->note, ==, "8\u00a0h");
  g_assert_cmpfloat (lane->quote_box.width, >=, 90);
  g_assert_cmpfloat (lane->note_box.x, >=, hs_rect_get_right (&lane->quote_box));
}

/* A path that was dropped at once still has a bar to see and to point at. */
static void
test_no_length (void)
{
  const Sample sample = {
    .events = { { "+0:00", NULL, HS_EVENT_OTHER, NULL, NULL, "One." }, { "+1:00", NULL, HS_EVENT_OTHER, "m", NULL, "Two." }, { "+1:00", NULL, HS_EVENT_OTHER, NULL, NULL, "Three." }, { "+9:00", NULL, HS_EVENT_OTHER, NULL, NULL, "Four." } },
    .paths = { { "disk", 2, 3, HS_ENDED_REFUTED } },
  };
  HsTimelineView view = { .width = 900 };
  g_autoptr (HsTimelineLayout) layout = sample_layout_new (&sample, &view, 1);
  const HsTimelineLane *lane = get_lane (layout, 0);

  g_assert_cmpfloat (lane->bar.width, >=, 14);
  g_assert_true (lane->beside);
  g_assert_false (hs_rect_overlaps (&lane->bar, &lane->quote_box));
  assert_timeline_is_tidy (layout);
}

static void
test_untold_and_large (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases) * G_N_ELEMENTS (widths); i++)
    {
      HsTimelineView view = { .width = widths[i % G_N_ELEMENTS (widths)], .rtl = i % 2 == 1 };
      g_autoptr (HsTimelineLayout) layout = lay_out (cases[i / G_N_ELEMENTS (widths)].paths, FALSE, &view, 1 + i % 2);

      assert_timeline_is_tidy (layout);
      for (guint j = 0; j < layout->lanes->len; j++)
        g_assert_true (isfinite (get_lane (layout, j)->bar.width));
    }
}

static void
test_height (void)
{
  HsTimelineView view = { .width = 1600 };
  double last = 0;

  for (guint i = 1; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsTimelineLayout) none = lay_out (cases[0].paths, TRUE, &view, 1);
      g_autoptr (HsTimelineLayout) some = lay_out (cases[i].paths, TRUE, &view, 1);

      g_assert_cmpfloat (hs_timeline_layout_get_lanes_height (none), ==, 0);
      g_assert_cmpfloat (hs_timeline_layout_get_lanes_height (some), >, 0);
      if (cases[i].n_lanes > cases[i - 1].n_lanes)
        g_assert_cmpfloat (hs_timeline_layout_get_lanes_height (some), >, last);
      last = hs_timeline_layout_get_lanes_height (some);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-lanes/lanes/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_lanes);
    }
  g_test_add_func ("/timeline-lanes/ends", test_ends);
  g_test_add_func ("/timeline-lanes/detour", test_detour);
  g_test_add_func ("/timeline-lanes/texts", test_texts);
  g_test_add_func ("/timeline-lanes/short-note", test_short_note);
  g_test_add_func ("/timeline-lanes/no-length", test_no_length);
  g_test_add_func ("/timeline-lanes/untold-and-large", test_untold_and_large);
  g_test_add_func ("/timeline-lanes/height", test_height);
  return g_test_run ();
}
