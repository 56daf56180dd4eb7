/* test-timeline-bands.c: tests of hs-timeline-bands.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "sample-incidents.h"
#include "timeline-asserts.h"

#define NBSP "\u00a0"

/* What was told of the outage, and what the bands then say in a view of 1200: `captions` in the
 * order of the rows, NULL-ended. `stretches` is how many phases there are. */
typedef struct
{
  const char *name;
  const char *start;
  const char *detected;
  const char *end;
  const char *impact;
  const char *captions[6];
  guint n_stretches;
} Case;

static const Case cases[] = {
  { "not-told", NULL, "+1:00", NULL, "Slow pages", { NULL }, 0 },
  { "no-events", "+0:00", NULL, "+4:00", "Slow pages", { "Slow pages", "Looking 4" NBSP "h" }, 1 },
  { "unnoticed", "+0:00", "+1:00", "+4:00", "Slow pages", { "unnoticed 1" NBSP "h", "Slow pages", "Unnoticed 1" NBSP "h", "Looking 3" NBSP "h" }, 2 },
  { "noticed-at-once", "+0:00", "+0:00", "+4:00", "Slow pages", { "Slow pages", "Looking 4" NBSP "h" }, 1 },
  { "without-text", "+0:00", "+1:00", "+4:00", NULL, { "unnoticed 1" NBSP "h", "lasted 4" NBSP "h", "Unnoticed 1" NBSP "h", "Looking 3" NBSP "h" }, 2 },
  { "hardly-unnoticed", "+0:00", "+0:01", "+4:00", "Slow pages", { "unnoticed 1" NBSP "min · Slow pages", "Looking 3" NBSP "h" NBSP "59" }, 2 },
  { "never-noticed", "+0:00", "+4:00", "+4:00", "Slow pages", { "unnoticed 4" NBSP "h", "Unnoticed 4" NBSP "h" }, 1 },
  { "no-length", "+1:00", "+1:00", "+1:00", "Slow pages", { NULL }, 0 },
};

static HsTimelineLayout *
lay_out (const Case *sample, const HsTimelineView *view)
{
  Sample told = { .start = sample->start, .end = sample->end, .impact = sample->impact };

  if (sample->detected != NULL)
    told.events[0] = (SampleEvent) { sample->detected, NULL, HS_EVENT_DETECTION, NULL, NULL, "Noticed." };
  return sample_layout_new (&told, view, 1);
}

static const HsTimelineCaption *
get_caption (const HsTimelineLayout *layout, guint index)
{
  return &g_array_index (layout->captions, HsTimelineCaption, index);
}

static void
test_told (gconstpointer data)
{
  const Case *expected = data;
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) layout = lay_out (expected, &view);

  for (guint i = 0; i < layout->captions->len; i++)
    g_assert_cmpstr (get_caption (layout, i)->text, ==, expected->captions[i]);
  g_assert_null (expected->captions[layout->captions->len]);
  g_assert_cmpuint (layout->stretches->len, ==, expected->n_stretches);
  g_assert_true ((layout->impact.width > 0) == (expected->n_stretches > 0));
  g_assert_true ((hs_timeline_layout_get_impact_height (layout) > 0) == (expected->n_stretches > 0));
  g_assert_true ((hs_timeline_layout_get_phases_height (layout) > 0) == (expected->n_stretches > 0));
}

static void
test_places (void)
{
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) layout = lay_out (&cases[2], &view);
  double y = layout->strip.y;

  g_assert_cmpfloat_with_epsilon (layout->impact.x, hs_timeline_layout_get_x (layout, 0), 1e-6);
  g_assert_cmpfloat_with_epsilon (hs_rect_get_right (&layout->impact), hs_timeline_layout_get_x (layout, 4 * 3600), 1e-6);
  g_assert_cmpfloat_with_epsilon (layout->unnoticed.x, layout->impact.x, 1e-6);
  g_assert_cmpfloat_with_epsilon (layout->unnoticed.width * 4, layout->impact.width, 1e-6);
  g_assert_cmpfloat (hs_rect_get_bottom (&layout->impact), <=, layout->label_top);
  g_assert_cmpfloat (y, >, layout->axis_y);
  for (guint i = 0; i < layout->stretches->len; i++)
    {
      const HsTimelineStretch *stretch = &g_array_index (layout->stretches, HsTimelineStretch, i);

      g_assert_cmpfloat (stretch->box.y, ==, y);
      g_assert_cmpfloat_with_epsilon (stretch->box.x, hs_timeline_layout_get_x (layout, stretch->start), 1e-6);
      if (i > 0)
        g_assert_cmpfloat (stretch->box.x, >, hs_rect_get_right (&stretch[-1].box));
    }
}

/* Whatever the width: no caption over another, none out of the plot, patched ones on their band. */
static void
test_captions_fit (void)
{
  static const double widths[] = { 120, 240, 400, 800, 2000 };

  for (guint i = 0; i < G_N_ELEMENTS (cases) * G_N_ELEMENTS (widths); i++)
    {
      HsTimelineView view = { .width = widths[i % G_N_ELEMENTS (widths)] };
      g_autoptr (HsTimelineLayout) layout = lay_out (&cases[i / G_N_ELEMENTS (widths)], &view);

      for (guint j = 0; j < layout->captions->len; j++)
        {
          const HsTimelineCaption *caption = get_caption (layout, j);

          g_assert_cmpfloat (caption->box.width, >, 0);
          g_assert_cmpfloat (caption->box.x, >=, layout->plot.x);
          g_assert_cmpfloat (hs_rect_get_right (&caption->box), <=, hs_rect_get_right (&layout->plot) + 1e-6);
          for (guint k = 0; k < j; k++)
            g_assert_false (hs_rect_overlaps (&caption->box, &get_caption (layout, k)->box));
        }
    }
}

/* Where the impact is over before the view begins, or begins after it, nothing is said of it. */
static void
test_out_of_view (void)
{
  const Sample sample = {
    .start = "+4:00",
    .end = "+5:00",
    .impact = "Slow pages",
    .events = { { "+0:00", NULL, HS_EVENT_TRIGGER, NULL, NULL, "Deployed." }, { "+4:10", NULL, HS_EVENT_DETECTION, NULL, NULL, "Noticed." }, { "+10:00", NULL, HS_EVENT_OTHER, NULL, NULL, "Reported." } },
  };
  static const double views[][2] = { { 0, 3 }, { 5.01, 7 }, { 7, 10 } };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      HsTimelineView view = { .width = 1200, .start = views[i][0] * 3600, .end = views[i][1] * 3600 };
      g_autoptr (HsTimelineLayout) layout = sample_layout_new (&sample, &view, 1);

      g_assert_cmpuint (layout->captions->len, ==, 0);
      g_assert_cmpfloat (hs_timeline_layout_get_impact_height (layout), >, 0);
    }
}

/* A caption stays in what is seen of its band, and tells what the part out of view would. */
static void
test_partly_in_view (void)
{
  HsTimelineView view = { .width = 900, .start = 2.5 * 3600, .end = 3.5 * 3600 };
  g_autoptr (HsTimelineLayout) layout = lay_out (&cases[2], &view);

  g_assert_cmpuint (layout->captions->len, ==, 2);
  g_assert_cmpstr (get_caption (layout, 0)->text, ==, "unnoticed 1" NBSP "h · Slow pages");
  for (guint i = 0; i < layout->captions->len; i++)
    {
      g_assert_cmpfloat (get_caption (layout, i)->box.x, >, layout->plot.x);
      g_assert_cmpfloat (hs_rect_get_right (&get_caption (layout, i)->box), <, hs_rect_get_right (&layout->plot));
    }
}

/* The share of the whole that a single misleading path took. */
static void
test_misled_share (void)
{
  HsTimelineView view = { .width = 1600 };
  g_autoptr (HsTimelineLayout) layout = sample_layout_new_of ("one-path", &view, 1);
  guint n_found = 0;

  for (guint i = 0; i < layout->captions->len; i++)
    n_found += strcmp (get_caption (layout, i)->text, "Misled 2" NBSP "h · 33 %") == 0;
  g_assert_cmpuint (n_found, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-bands/told/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_told);
    }
  g_test_add_func ("/timeline-bands/places", test_places);
  g_test_add_func ("/timeline-bands/captions-fit", test_captions_fit);
  g_test_add_func ("/timeline-bands/out-of-view", test_out_of_view);
  g_test_add_func ("/timeline-bands/partly-in-view", test_partly_in_view);
  g_test_add_func ("/timeline-bands/misled-share", test_misled_share);
  return g_test_run ();
}
