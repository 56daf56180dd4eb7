/* test-timeline-labels.c: tests of hs-timeline-labels.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "sample-incidents.h"
#include "timeline-asserts.h"

static const HsTimelineLabel *
get_label (const HsTimelineLayout *layout, guint index)
{
  return &g_array_index (layout->labels, HsTimelineLabel, index);
}

static const HsTimelineMark *
get_mark (const HsTimelineLayout *layout, guint index)
{
  return &g_array_index (layout->marks, HsTimelineMark, index);
}

static guint
count_hidden (const HsTimelineLayout *layout)
{
  guint n_hidden = 0;

  for (guint i = 0; i < layout->mores->len; i++)
    {
      const char *text = g_array_index (layout->mores, HsTimelineMore, i).text;

      g_assert_cmpint (*text, ==, '+');
      n_hidden += (guint) g_ascii_strtoull (text + 1, NULL, 10);
    }
  return n_hidden;
}

/* The time first, as the axis writes it; as the document writes it where it has no place there. */
static void
test_leads (void)
{
  static const struct
  {
    const char *time;
    const char *end_time;
    HsTimeDisplay display;
    const char *lead;
  } leads[] = {
    { "2024-03-10T21:15", NULL, HS_TIME_DISPLAY_DOCUMENT, "21:15" },
    { "2024-03-10T21:15", "2024-03-10T22:00", HS_TIME_DISPLAY_DOCUMENT, "21:15–22:00" },
    { "2024-03-10T21:15", "2024-03-10T21:15", HS_TIME_DISPLAY_DOCUMENT, "21:15" },
    { "2024-03-10T21:15", NULL, HS_TIME_DISPLAY_SINCE_START, "T+1:15" },
    { "2024-03-10T19:00", NULL, HS_TIME_DISPLAY_SINCE_START, "T−1:00" },
    { "2024-03-11", NULL, HS_TIME_DISPLAY_DOCUMENT, "2024-03-11" },
    { NULL, NULL, HS_TIME_DISPLAY_DOCUMENT, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (leads); i++)
    {
      const Sample sample = {
        .start = "2024-03-10T20:00",
        .end = "2024-03-10T23:00",
        .events = { { leads[i].time, leads[i].end_time, HS_EVENT_OTHER, NULL, NULL, "Something." } },
      };
      HsTimelineView view = { .width = 900, .display = leads[i].display };
      g_autoptr (HsTimelineLayout) layout = sample_layout_new (&sample, &view, 1);

      g_assert_cmpuint (layout->labels->len, ==, 1);
      g_assert_cmpstr (get_label (layout, 0)->lead, ==, leads[i].lead);
      g_assert_cmpstr (get_label (layout, 0)->text, ==, "Something.");
    }
}

static void
test_none (void)
{
  const Sample sample = { 0 };
  HsTimelineView view = { .width = 900 };
  g_autoptr (HsTimelineLayout) layout = sample_layout_new (&sample, &view, 1);

  g_assert_cmpuint (layout->labels->len, ==, 0);
  g_assert_cmpuint (layout->mores->len, ==, 0);
}

/* Each label stands over its mark: its pole leads down to it, along the side of its text. */
static void
test_poles (gconstpointer data)
{
  static const double widths[] = { 420, 800, 1600 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      HsTimelineView view = { .width = widths[i], .rtl = i == 1 };
      g_autoptr (HsTimelineLayout) layout = sample_layout_new_of (data, &view, 1);

      for (guint j = 0; j < layout->labels->len; j++)
        {
          const HsTimelineLabel *label = get_label (layout, j);
          const HsTimelineMark *mark = get_mark (layout, label->mark);

          g_assert_true (mark->labelled);
          g_assert_cmpuint (label->lines, >, 0);
          g_assert_cmpfloat_with_epsilon (label->pole.x, mark->box.x + mark->box.width / 2, 1e-6);
          g_assert_cmpfloat_with_epsilon (hs_rect_get_bottom (&label->pole), mark->box.y, 1e-6);
          g_assert_cmpfloat (label->box.y, >=, layout->label_top);
          g_assert_cmpfloat (label->box.width, >, 0);
          if (label->left)
            g_assert_cmpfloat (hs_rect_get_right (&label->box), <=, label->pole.x);
          else
            g_assert_cmpfloat (label->box.x, >=, label->pole.x);
        }
    }
}

/* Every event has a label, or is counted where it stands. */
static void
test_none_forgotten (void)
{
  static const double heights[] = { 1, 200, 260, 340, 0 };
  static const double widths[] = { 360, 700, 1400 };

  for (guint i = 0; sample_incident_get_name (i) != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (heights) * G_N_ELEMENTS (widths); j++)
      {
        HsTimelineView view = { .width = widths[j % G_N_ELEMENTS (widths)], .height = heights[j / G_N_ELEMENTS (widths)] };
        g_autoptr (HsTimelineLayout) layout = sample_layout_new_of (sample_incident_get_name (i), &view, 1);

        g_assert_cmpuint (layout->labels->len + count_hidden (layout), ==, layout->marks->len);
        for (guint k = 0; k < layout->mores->len; k++)
          g_assert_cmpfloat (hs_rect_get_bottom (&g_array_index (layout->mores, HsTimelineMore, k).box), <, layout->track_y);
      }
}

/* A higher view never shows fewer labels. */
static void
test_height_shows_more (void)
{
  HsTimelineView whole = { .width = 700 };
  g_autoptr (HsTimelineLayout) natural = sample_layout_new_of ("crowd", &whole, 1);
  guint last = 0;

  for (double height = 180; height < 600; height += 30)
    {
      HsTimelineView view = { .width = 700, .height = height };
      g_autoptr (HsTimelineLayout) layout = sample_layout_new_of ("crowd", &view, 1);

      g_assert_cmpuint (layout->labels->len, >=, last);
      last = layout->labels->len;
    }
  g_assert_cmpuint (last, ==, natural->labels->len);
}

static void
test_one_instant (void)
{
  Sample sample = { 0 };
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) layout = NULL;

  for (guint i = 0; i < 6; i++)
    sample.events[i] = (SampleEvent) { .time = "+1:00", .text = "All of this was noted down at once, in the very same minute." };
  layout = sample_layout_new (&sample, &view, 1);
  g_assert_cmpuint (layout->labels->len, ==, 6);
  assert_timeline_is_tidy (layout);
}

/* A cluster says how many it stands for. */
static void
test_clusters (void)
{
  Sample sample = { .events = { { .time = "+9:00", .text = "The last." } } };
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsTimelineLayout) layout = NULL;

  for (guint i = 1; i < SAMPLE_MAX_EVENTS; i++)
    sample.events[i] = (SampleEvent) { .time = "+1:00", .text = "One of many." };
  layout = sample_layout_new (&sample, &view, 1);
  g_assert_cmpuint (layout->labels->len, ==, 2);
  g_assert_cmpstr (get_label (layout, 0)->text, ==, "23 events");
  g_assert_cmpstr (get_label (layout, 0)->lead, ==, "T+1:00");
  g_assert_cmpstr (get_label (layout, 1)->text, ==, "The last.");
}

/* What nobody could read there is not measured: letters are counted, not bytes. */
static void
test_long_texts (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  Sample sample = { 0 };
  HsTimelineView view = { .width = 600 };
  g_autoptr (HsTimelineLayout) layout = NULL;

  for (guint i = 0; i < 500; i++)
    g_string_append (text, i % 8 == 7 ? " " : "ø");
  sample.events[0] = (SampleEvent) { .time = "+1:00", .text = text->str };
  layout = sample_layout_new (&sample, &view, 1);
  g_assert_cmpint (g_utf8_strlen (get_label (layout, 0)->text, -1), ==, 160);
  g_assert_true (g_str_has_prefix (text->str, get_label (layout, 0)->text));
  g_assert_cmpfloat (hs_rect_get_right (&get_label (layout, 0)->box), <=, hs_rect_get_right (&layout->plot) + 1);
}

/* At the edges of a part that is looked at closely, labels keep to what is seen. */
static void
test_zoomed (void)
{
  for (guint i = 0; i < 8; i++)
    {
      HsTimelineView view = { .width = 900 };
      g_autoptr (HsTimelineLayout) whole = sample_layout_new_of ("crowd", &view, 1);
      g_autoptr (HsTimelineLayout) layout = NULL;

      view.start = hs_timeline_get_point (whole->timeline, i)->start - 30;
      view.end = view.start + 150;
      layout = sample_layout_new_of ("crowd", &view, 1);
      assert_timeline_is_tidy (layout);
      for (guint j = 0; j < layout->labels->len; j++)
        {
          const HsTimelineLabel *label = get_label (layout, j);

          if (label->box.x < layout->plot.x)
            g_assert_cmpfloat (hs_rect_get_right (&label->box) - layout->plot.x, <, 66);
          if (hs_rect_get_right (&label->box) > hs_rect_get_right (&layout->plot) + 1e-6)
            g_assert_cmpfloat (hs_rect_get_right (&layout->plot) - label->box.x, <, 66);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; sample_incident_get_name (i) != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-labels/poles/", sample_incident_get_name (i), NULL);

      g_test_add_data_func (path, sample_incident_get_name (i), test_poles);
    }
  g_test_add_func ("/timeline-labels/leads", test_leads);
  g_test_add_func ("/timeline-labels/none", test_none);
  g_test_add_func ("/timeline-labels/none-forgotten", test_none_forgotten);
  g_test_add_func ("/timeline-labels/height-shows-more", test_height_shows_more);
  g_test_add_func ("/timeline-labels/one-instant", test_one_instant);
  g_test_add_func ("/timeline-labels/clusters", test_clusters);
  g_test_add_func ("/timeline-labels/long-texts", test_long_texts);
  g_test_add_func ("/timeline-labels/zoomed", test_zoomed);
  return g_test_run ();
}
