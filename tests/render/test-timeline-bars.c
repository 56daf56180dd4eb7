/* test-timeline-bars.c: tests of hs-timeline-bars.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "sample-incidents.h"
#include "timeline-asserts.h"

/* An alert at the start, then `n_calls` calls of new teams, half an hour apart. */
typedef struct
{
  const char *name;
  guint n_calls;
  guint n_bars;
  const char *last;
} Case;

static const Case cases[] = {
  { "none", 0, 0, NULL },
  { "one", 1, 2, "Team 1" },
  { "as-many-as-rows", 5, 6, "Team 5" },
  { "one-too-many", 6, 6, "2 more teams" },
  { "many", 12, 6, "8 more teams" },
};

static const char *const times[] = { "+0:30", "+1:00", "+1:30", "+2:00", "+2:30", "+3:00", "+3:30", "+4:00", "+4:30", "+5:00", "+5:30", "+6:00" };
static const char *const teams[] = { "team 1", "team 2", "team 3", "team 4", "team 5", "team 6", "team 7", "team 8", "team 9", "team 10", "team 11", "team 12" };

static HsTimelineLayout *
lay_out (guint n_calls, const HsTimelineView *view)
{
  Sample sample = { .start = "+0:00", .end = "+8:00", .events = { { "+0:05", NULL, HS_EVENT_DETECTION, NULL, NULL, "Noticed." } } };

  for (guint i = 0; i < n_calls; i++)
    sample.events[i + 1] = (SampleEvent) { times[i], NULL, HS_EVENT_ESCALATION, "e", teams[i], "Called in." };
  return sample_layout_new (&sample, view, 1);
}

static const HsTimelineBar *
get_bar (const HsTimelineLayout *layout, guint index)
{
  return &g_array_index (layout->bars, HsTimelineBar, index);
}

static const HsTimelineName *
find_name (const HsTimelineLayout *layout, const char *text)
{
  for (guint i = 0; i < layout->names->len; i++)
    if (g_strcmp0 (g_array_index (layout->names, HsTimelineName, i).text, text) == 0)
      return &g_array_index (layout->names, HsTimelineName, i);
  return NULL;
}

static void
test_rows (gconstpointer data)
{
  const Case *expected = data;
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) layout = lay_out (expected->n_calls, &view);
  const HsTimelineName *name;

  g_assert_cmpuint (layout->bars->len, ==, expected->n_bars);
  g_assert_true ((hs_timeline_layout_get_teams_height (layout) > 0) == (expected->n_bars > 0));
  if (expected->last == NULL)
    return;
  name = find_name (layout, expected->last);
  g_assert_nonnull (name);
  g_assert_cmpfloat (name->box.y, <, hs_rect_get_bottom (&get_bar (layout, layout->bars->len - 1)->bar));
  g_assert_cmpfloat (hs_rect_get_bottom (&name->box), >, get_bar (layout, layout->bars->len - 1)->bar.y);
  for (guint i = 1; i < layout->bars->len; i++)
    g_assert_cmpfloat (get_bar (layout, i)->bar.y, >, hs_rect_get_bottom (&get_bar (layout, i - 1)->bar));
}

/* From the mark of the call, up to the bar of who was called. */
static void
test_arrows (void)
{
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) layout = lay_out (4, &view);

  g_assert_false (get_bar (layout, 0)->has_arrow);
  g_assert_cmpuint (get_bar (layout, 0)->event, ==, 0);
  for (guint i = 1; i < layout->bars->len; i++)
    {
      const HsTimelineBar *bar = get_bar (layout, i);
      HsRect mark;

      g_assert_true (bar->has_arrow);
      g_assert_true (hs_timeline_layout_get_event_box (layout, bar->event, &mark));
      g_assert_cmpfloat_with_epsilon (bar->arrow_x, mark.x + mark.width / 2, 1e-6);
      g_assert_cmpfloat (bar->arrow_bottom, ==, mark.y);
      g_assert_cmpfloat (hs_rect_get_bottom (&bar->bar), <, bar->arrow_bottom);
      g_assert_cmpfloat (bar->arrow_x, >=, bar->bar.x);
      g_assert_cmpfloat (bar->arrow_x, <, hs_rect_get_right (&bar->bar));
    }
}

/* Every label hangs on something: on a pole of its own, or on the arrow of its call. */
static void
test_labels_know_their_arrows (void)
{
  HsTimelineView view = { .width = 2400 };
  g_autoptr (HsTimelineLayout) layout = lay_out (12, &view);

  g_assert_cmpuint (layout->labels->len, ==, 13);
  for (guint i = 0; i < layout->labels->len; i++)
    {
      const HsTimelineLabel *label = &g_array_index (layout->labels, HsTimelineLabel, i);
      const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, label->mark);
      gboolean has_arrow = FALSE;

      for (guint j = 0; j < layout->bars->len; j++)
        has_arrow |= get_bar (layout, j)->has_arrow && get_bar (layout, j)->event == hs_timeline_layout_get_event (layout, mark)->id;
      g_assert_true (label->called == has_arrow);
    }
}

static void
test_colors (void)
{
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) layout = lay_out (5, &view);

  g_assert_cmpint (get_bar (layout, 0)->color, ==, HS_COLOR_RESPONDERS);
  for (guint i = 1; i < layout->bars->len; i++)
    g_assert_cmpint (get_bar (layout, i)->color, ==, HS_COLOR_TEAM_1 + (i - 1) % HS_N_TEAM_COLORS);
}

static void
test_without_responders (void)
{
  const Sample sample = { .events = { { NULL, NULL, HS_EVENT_ESCALATION, "e", "vendor", "Called." }, { NULL, NULL, HS_EVENT_RESOLUTION, NULL, NULL, "Done." } } };
  HsTimelineView view = { .width = 800 };
  g_autoptr (HsTimelineLayout) layout = sample_layout_new (&sample, &view, 1);
  const HsTimelineBar *bar = get_bar (layout, 0);

  g_assert_cmpuint (layout->bars->len, ==, 1);
  g_assert_false (bar->told);
  g_assert_true (bar->has_arrow);
  g_assert_cmpint (bar->color, >=, HS_COLOR_TEAM_1);
  g_assert_cmpint (bar->color, <, HS_COLOR_TEAM_1 + HS_N_TEAM_COLORS);
}

/* However late somebody is called, there is a bar to see. */
static void
test_called_at_the_very_end (void)
{
  const Sample sample = {
    .start = "+0:00",
    .end = "+2:00",
    .events = { { "+0:00", NULL, HS_EVENT_DETECTION, NULL, NULL, "Noticed." }, { "+2:00", NULL, HS_EVENT_ESCALATION, "e", "vendor", "Called." } },
  };
  HsTimelineView view = { .width = 800 };
  g_autoptr (HsTimelineLayout) layout = sample_layout_new (&sample, &view, 1);
  const HsTimelineBar *bar = get_bar (layout, 1);

  g_assert_cmpfloat (bar->bar.width, >=, bar->bar.height);
  g_assert_cmpfloat (bar->arrow_x, <, hs_rect_get_right (&bar->bar));
}

/* A long name may use the empty part of its row, but not run into its bar. */
static void
test_long_names (void)
{
  Sample sample = {
    .start = "+0:00",
    .end = "+4:00",
    .events = { { "+0:00", NULL, HS_EVENT_DETECTION, NULL, NULL, "Noticed." }, { "+3:00", NULL, HS_EVENT_ESCALATION, "e", "site reliability engineering of the third continent and its islands", "Called." } },
  };
  static const double widths[] = { 300, 600, 1600 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      HsTimelineView view = { .width = widths[i] };
      g_autoptr (HsTimelineLayout) layout = sample_layout_new (&sample, &view, 1);
      const HsTimelineName *name = find_name (layout, "Site reliability engineering of the third continent and its islands");

      g_assert_nonnull (name);
      g_assert_cmpfloat (name->box.width, >, layout->names_width);
      g_assert_cmpfloat (hs_rect_get_right (&name->box), <, get_bar (layout, 1)->bar.x);
    }
}

/* Those who were called in by one event share a bar where the view is low and their names fit before it. */
static void
test_called_together (void)
{
  static const struct
  {
    double height;
    const char *to;
    guint n_bars;
    const char *last;
  } views[] = {
    { 0, "network team|storage team", 3, "Storage team" },
    { 1, "network team|storage team", 2, "Network team, Storage team" },
    { 1, "the network team of the second data centre|the storage team of the second data centre", 3, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      const Sample sample = {
        .start = "+0:00",
        .end = "+4:00",
        .events = { { "+0:05", NULL, HS_EVENT_DETECTION, NULL, NULL, "Noticed." },
                    { "+1:00", NULL, HS_EVENT_ESCALATION, "e", views[i].to, "Called in." },
                    { "+3:00", NULL, HS_EVENT_RESOLUTION, NULL, NULL, "Over." } },
      };
      HsTimelineView view = { .width = 700, .height = views[i].height };
      g_autoptr (HsTimelineLayout) layout = sample_layout_new (&sample, &view, 1);

      g_assert_cmpuint (layout->bars->len, ==, views[i].n_bars);
      g_assert_true (views[i].last == NULL || find_name (layout, views[i].last) != NULL);
      g_assert_cmpuint (get_bar (layout, 1)->event, ==, 2);
      g_assert_true (get_bar (layout, 1)->has_arrow);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-bars/rows/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_rows);
    }
  g_test_add_func ("/timeline-bars/arrows", test_arrows);
  g_test_add_func ("/timeline-bars/labels-know-their-arrows", test_labels_know_their_arrows);
  g_test_add_func ("/timeline-bars/colors", test_colors);
  g_test_add_func ("/timeline-bars/without-responders", test_without_responders);
  g_test_add_func ("/timeline-bars/called-at-the-very-end", test_called_at_the_very_end);
  g_test_add_func ("/timeline-bars/long-names", test_long_names);
  g_test_add_func ("/timeline-bars/called-together", test_called_together);
  return g_test_run ();
}
