/* test-timeline-hit.c: tests of hs-timeline-hit.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "sample-incidents.h"
#include "timeline-asserts.h"

#define WIDTH 1400.0

/* Points at the middle of a part as it is seen, from a layout that is left-to-right inside. */
static HsHit
hit_part (const HsTimelineLayout *layout, const HsRect *part)
{
  double x = part->x + part->width / 2;

  return hs_timeline_layout_hit (layout, layout->view.rtl ? WIDTH - x : x, part->y + part->height / 2);
}

static HsTimelineLayout *
lay_out (const char *name, gboolean rtl)
{
  HsTimelineView view = { .width = WIDTH, .rtl = rtl };

  return sample_layout_new_of (name, &view, 1);
}

static void
assert_seen (const HsTimelineLayout *layout, const HsHit *hit, const HsRect *part)
{
  g_assert_cmpfloat_with_epsilon (hit->box.x, layout->view.rtl ? WIDTH - hs_rect_get_right (part) : part->x, 1e-6);
  g_assert_cmpfloat (hit->box.y, ==, part->y);
  g_assert_cmpfloat (hit->box.width, ==, part->width);
}

static void
check_events (const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, i);
      HsHit hit = hit_part (layout, &mark->box);

      g_assert_cmpint (hit.type, ==, HS_HIT_EVENT);
      g_assert_cmpuint (hit.event, ==, hs_timeline_layout_get_event (layout, mark)->id);
      g_assert_cmpint (hit.path, ==, -1);
      assert_seen (layout, &hit, &mark->box);
    }
  for (guint i = 0; i < layout->labels->len; i++)
    {
      const HsTimelineLabel *label = &g_array_index (layout->labels, HsTimelineLabel, i);
      HsHit hit = hit_part (layout, &label->box);

      g_assert_cmpint (hit.type, ==, HS_HIT_EVENT);
      g_assert_cmpuint (hit.event, ==, hs_timeline_layout_get_event (layout, &g_array_index (layout->marks, HsTimelineMark, label->mark))->id);
    }
}

static void
check_paths (const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->lanes->len; i++)
    {
      const HsTimelineLane *lane = &g_array_index (layout->lanes, HsTimelineLane, i);
      const HsTimelinePath *path = hs_timeline_get_path (layout->timeline, lane->point);
      HsHit on_bar = hit_part (layout, &lane->bar);
      HsHit on_text = hit_part (layout, &lane->quote_box);

      g_assert_cmpint (on_bar.type, ==, HS_HIT_PATH);
      g_assert_cmpint (on_bar.path, ==, path->index);
      g_assert_cmpuint (on_bar.event, ==, hs_incident_get_path (layout->incident, path->index)->from_event);
      g_assert_cmpfloat (on_bar.start, ==, path->start);
      g_assert_cmpfloat (on_bar.end, ==, path->end);
      g_assert_cmpint (on_text.path, ==, on_bar.path);
      assert_seen (layout, &on_text, &lane->bar);
    }
}

static void
check_bands (const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const HsTimelineBar *bar = &g_array_index (layout->bars, HsTimelineBar, i);
      HsHit hit = hit_part (layout, &bar->bar);

      g_assert_cmpint (hit.type, ==, HS_HIT_TEAM);
      g_assert_cmpuint (hit.event, ==, bar->event);
      assert_seen (layout, &hit, &bar->bar);
    }
  for (guint i = 0; i < layout->stretches->len; i++)
    {
      const HsTimelineStretch *stretch = &g_array_index (layout->stretches, HsTimelineStretch, i);
      HsHit hit = hit_part (layout, &stretch->box);

      g_assert_cmpint (hit.type, ==, HS_HIT_PHASE);
      g_assert_cmpfloat (hit.start, ==, stretch->start);
      g_assert_cmpfloat (hit.end, ==, stretch->end);
    }
  for (guint i = 0; i < layout->breaks->len; i++)
    {
      const HsTimelineBreak *gap = &g_array_index (layout->breaks, HsTimelineBreak, i);
      HsHit hit = hit_part (layout, &gap->label_box);

      g_assert_cmpint (hit.type, ==, HS_HIT_FOLD);
      g_assert_cmpfloat (hit.start, ==, gap->start);
      g_assert_cmpfloat (hit.end, ==, gap->end);
    }
}

/* What is drawn is what is hit, in both directions of reading. */
static void
test_every_part (gconstpointer data)
{
  for (gboolean rtl = FALSE; rtl <= TRUE; rtl++)
    {
      g_autoptr (HsTimelineLayout) layout = lay_out (data, rtl);

      check_events (layout);
      check_paths (layout);
      check_bands (layout);
    }
}

static void
test_poles (void)
{
  g_autoptr (HsTimelineLayout) layout = lay_out ("one-path", FALSE);
  const HsTimelineLabel *label = &g_array_index (layout->labels, HsTimelineLabel, 3);
  HsHit hit = hs_timeline_layout_hit (layout, label->pole.x + 2, hs_rect_get_bottom (&label->pole) - 1);

  g_assert_cmpint (hit.type, ==, HS_HIT_EVENT);
  g_assert_cmpuint (hit.event, ==, 4);
}

/* A pointer just beside a mark still means it. */
static void
test_slack (void)
{
  g_autoptr (HsTimelineLayout) layout = lay_out ("one-path", FALSE);
  HsRect box;

  g_assert_true (hs_timeline_layout_get_event_box (layout, 2, &box));
  g_assert_cmpuint (hs_timeline_layout_hit (layout, box.x - 2, box.y - 2).event, ==, 2);
  g_assert_cmpuint (hs_timeline_layout_hit (layout, hs_rect_get_right (&box) + 2, hs_rect_get_bottom (&box) + 2).event, ==, 2);
  g_assert_cmpuint (hs_timeline_layout_hit (layout, box.x + box.width / 2, hs_rect_get_bottom (&box) + 5).event, !=, 2);
}

static void
test_outside (void)
{
  for (gboolean rtl = FALSE; rtl <= TRUE; rtl++)
    {
      g_autoptr (HsTimelineLayout) layout = lay_out ("overlapping-paths", rtl);
      double names = rtl ? WIDTH - 5 : 5;
      const double outside[][2] = { { names, 40 }, { WIDTH / 2, -1 }, { WIDTH / 2, layout->height + 1 }, { -10, 40 }, { WIDTH + 10, 40 } };

      for (guint i = 0; i < G_N_ELEMENTS (outside); i++)
        {
          HsHit hit = hs_timeline_layout_hit (layout, outside[i][0], outside[i][1]);

          g_assert_cmpint (hit.type, ==, HS_HIT_NOTHING);
          g_assert_cmpuint (hit.event, ==, 0);
          g_assert_cmpint (hit.path, ==, -1);
        }
    }
}

/* Anywhere else on the axis tells the time under the pointer. */
static void
test_plot (void)
{
  for (gboolean rtl = FALSE; rtl <= TRUE; rtl++)
    {
      g_autoptr (HsTimelineLayout) layout = lay_out ("one-path", rtl);
      double seconds = hs_timeline_get_point (layout->timeline, 3)->start + 600;
      double x = hs_timeline_layout_get_x (layout, seconds);
      HsHit hit = hs_timeline_layout_hit (layout, x, layout->ticks_y + 2);

      g_assert_cmpint (hit.type, ==, HS_HIT_PLOT);
      g_assert_cmpfloat_with_epsilon (hit.seconds, seconds, 1e-3);
      g_assert_cmpfloat_with_epsilon (hit.box.x, hs_timeline_layout_get_plot (layout)->x, 1e-6);
    }
}

static void
test_cluster (void)
{
  g_autoptr (HsIncident) incident = sample_incident_new_large (3000);
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);
  HsTimelineView view = { .width = WIDTH };
  g_autoptr (HsTimelineLayout) layout = hs_timeline_layout_new (timeline, &view, measure);

  for (guint i = 0; i < layout->marks->len; i++)
    {
      const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, i);
      HsHit hit = hit_part (layout, &mark->box);
      HsRect box;

      g_assert_cmpint (hit.type, ==, HS_HIT_CLUSTER);
      g_assert_cmpuint (hit.event, ==, hs_timeline_get_point (timeline, mark->first)->event);
      g_assert_cmpfloat (hit.start, ==, hs_timeline_get_point (timeline, mark->first)->start);
      g_assert_cmpfloat (hit.end, ==, hs_timeline_get_point (timeline, mark->first + mark->n_events - 1)->end);
      g_assert_true (hs_timeline_layout_get_event_box (layout, hit.event + mark->n_events / 2, &box));
      g_assert_cmpfloat (box.x, ==, hit.box.x);
    }
}

static void
test_event_boxes (void)
{
  static const guint missing[] = { 0, 8, G_MAXUINT };
  HsTimelineView view = { .width = WIDTH };
  g_autoptr (HsTimelineLayout) layout = lay_out ("one-path", FALSE);
  g_autoptr (HsTimelineLayout) part = NULL;
  HsRect box;

  for (guint i = 0; i < G_N_ELEMENTS (missing); i++)
    g_assert_false (hs_timeline_layout_get_event_box (layout, missing[i], &box));
  for (guint event = 1; event <= 7; event++)
    g_assert_true (hs_timeline_layout_get_event_box (layout, event, &box));
  view.start = hs_timeline_get_point (layout->timeline, 3)->start - 60;
  view.end = view.start + 1800;
  part = sample_layout_new_of ("one-path", &view, 1);
  for (guint event = 1; event <= 7; event++)
    g_assert_true (hs_timeline_layout_get_event_box (part, event, &box) == (event == 4));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; sample_incident_get_name (i) != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-hit/every-part/", sample_incident_get_name (i), NULL);

      g_test_add_data_func (path, sample_incident_get_name (i), test_every_part);
    }
  g_test_add_func ("/timeline-hit/poles", test_poles);
  g_test_add_func ("/timeline-hit/slack", test_slack);
  g_test_add_func ("/timeline-hit/outside", test_outside);
  g_test_add_func ("/timeline-hit/plot", test_plot);
  g_test_add_func ("/timeline-hit/cluster", test_cluster);
  g_test_add_func ("/timeline-hit/event-boxes", test_event_boxes);
  return g_test_run ();
}
