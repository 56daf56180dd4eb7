/* test-timeline-axis.c: tests of hs-timeline-axis.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "sample-incidents.h"
#include "timeline-asserts.h"

#define HOUR 3600.0

/* The names beside the axis; `days` NULL where none stands there. */
typedef struct
{
  const char *name;
  const char *first;
  const char *last;
  const char *zone;
  HsTimeDisplay display;
  HsEventKind kind;
  const char *axis;
  const char *days;
} Naming;

static const Naming namings[] = {
  { "zone", "2024-03-10T10:00", "2024-03-10T12:00", "UTC-4", HS_TIME_DISPLAY_DOCUMENT, HS_EVENT_DETECTION, "UTC-4", NULL },
  { "no-zone", "2024-03-10T10:00", "2024-03-10T12:00", NULL, HS_TIME_DISPLAY_DOCUMENT, HS_EVENT_DETECTION, "", NULL },
  { "utc-not-known", "2024-03-10T10:00", "2024-03-10T12:00", "local time", HS_TIME_DISPLAY_UTC, HS_EVENT_DETECTION, "local time", NULL },
  { "yearless", "XXXX-03-10T10:00", "XXXX-03-10T12:00", "CET", HS_TIME_DISPLAY_DOCUMENT, HS_EVENT_DETECTION, "CET", "Year not told" },
  { "dateless", "T13:00", "T15:00", "CET", HS_TIME_DISPLAY_DOCUMENT, HS_EVENT_DETECTION, "CET", "Date not told" },
  { "dateless-counted", "T13:00", "T15:00", "CET", HS_TIME_DISPLAY_SINCE_START, HS_EVENT_DETECTION, "Since the start", NULL },
  { "relative", "+0:00", "+2:00", NULL, HS_TIME_DISPLAY_DOCUMENT, HS_EVENT_DETECTION, "Since the start", NULL },
  { "since-detection", "+0:00", "+2:00", NULL, HS_TIME_DISPLAY_SINCE_DETECTION, HS_EVENT_DETECTION, "Since detection", NULL },
  { "detection-not-told", "+0:00", "+2:00", NULL, HS_TIME_DISPLAY_SINCE_DETECTION, HS_EVENT_OTHER, "Since the start", NULL },
  { "no-times", NULL, NULL, "UTC", HS_TIME_DISPLAY_DOCUMENT, HS_EVENT_DETECTION, "Times not told", NULL },
};

static HsTimelineLayout *
lay_out (const char *first, const char *last, const char *zone, HsEventKind kind, const HsTimelineView *view)
{
  Sample sample = { .zone = zone, .events = { { first, NULL, kind, NULL, NULL, "First." }, { last, NULL, kind, NULL, NULL, "Last." } } };

  return sample_layout_new (&sample, view, 1);
}

static const HsTimelineName *
find_name_at (const HsTimelineLayout *layout, double y)
{
  for (guint i = 0; i < layout->names->len; i++)
    {
      const HsTimelineName *name = &g_array_index (layout->names, HsTimelineName, i);

      if (y > name->box.y && y < hs_rect_get_bottom (&name->box))
        return name;
    }
  return NULL;
}

static void
test_names (gconstpointer data)
{
  const Naming *expected = data;
  HsTimelineView view = { .width = 1000, .display = expected->display };
  g_autoptr (HsTimelineLayout) layout = lay_out (expected->first, expected->last, expected->zone, expected->kind, &view);
  const HsTimelineName *axis = find_name_at (layout, layout->ticks_y + 5);
  const HsTimelineName *days = find_name_at (layout, layout->days_y + 5);

  g_assert_nonnull (axis);
  g_assert_cmpstr (axis->text, ==, expected->axis);
  if (expected->days == NULL)
    g_assert_null (days);
  else
    g_assert_cmpstr (days->text, ==, expected->days);
}

/* From 22 to 6, as the clock of the document has it. */
static void
test_nights (void)
{
  static const struct
  {
    const char *first;
    const char *last;
    guint n_nights;
    double hours; /* of night in all */
  } nights[] = {
    { "2024-03-10T10:00", "2024-03-10T20:00", 0, 0 },
    { "2024-03-10T20:00", "2024-03-11T02:00", 1, 4 },
    { "2024-03-10T23:00", "2024-03-11T05:00", 1, 6 },
    { "2024-03-10T04:00", "2024-03-10T08:00", 1, 2 },
    { "2024-03-10T12:00", "2024-03-13T12:00", 3, 24 },
    { "2024-03-10T12:00", "2044-03-10T12:00", 0, 0 },
    { "T20:00", "T02:00", 1, 4 },
    { "+20:00", "+26:00", 0, 0 },
    { NULL, NULL, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (nights); i++)
    {
      HsTimelineView view = { .width = 1600 };
      g_autoptr (HsTimelineLayout) layout = lay_out (nights[i].first, nights[i].last, NULL, HS_EVENT_OTHER, &view);
      double room = 2 * 0.02 * 3 * 24 + 0.1, width = 0;

      g_assert_cmpuint (layout->nights->len, ==, nights[i].n_nights);
      for (guint j = 0; j < layout->nights->len; j++)
        {
          const HsRect *night = &g_array_index (layout->nights, HsRect, j);

          width += night->width;
          g_assert_cmpfloat (night->x, >=, layout->plot.x);
          g_assert_cmpfloat (hs_rect_get_right (night), <=, hs_rect_get_right (&layout->plot) + 1e-6);
          g_assert_cmpfloat (hs_rect_get_bottom (night), <=, layout->axis_y + 1e-6);
        }
      g_assert_cmpfloat_with_epsilon (width / hs_time_scale_get_pixels_per_second (layout->scale) / HOUR, nights[i].hours, room);
    }
}

/* Of a week that is folded away, only the nights before and after it are shaded. */
static void
test_no_nights_in_folds (void)
{
  HsTimelineView view = { .width = 1600 };
  g_autoptr (HsTimelineLayout) folded = sample_layout_new_of ("several-days", &view, 1);
  g_autoptr (HsTimelineLayout) unfolded = NULL;
  const HsTimelineBreak *gap = &g_array_index (folded->breaks, HsTimelineBreak, 0);

  view.unfolded = TRUE;
  unfolded = sample_layout_new_of ("several-days", &view, 1);
  g_assert_cmpuint (unfolded->nights->len, ==, 7);
  g_assert_cmpuint (folded->nights->len, <, 3);
  for (guint i = 0; i < folded->nights->len; i++)
    g_assert_false (hs_rect_overlaps (&g_array_index (folded->nights, HsRect, i), &gap->box));
}

static void
test_breaks (void)
{
  static const double widths[] = { 300, 700, 1600 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      HsTimelineView view = { .width = widths[i] };
      g_autoptr (HsTimelineLayout) layout = sample_layout_new_of ("several-days", &view, 1);
      const HsTimelineBreak *gap = &g_array_index (layout->breaks, HsTimelineBreak, 0);

      g_assert_cmpuint (layout->breaks->len, ==, 1);
      g_assert_true (g_str_has_suffix (gap->label, " quiet"));
      g_assert_cmpfloat (gap->label_box.x, >=, layout->plot.x);
      g_assert_cmpfloat (hs_rect_get_right (&gap->label_box), <=, hs_rect_get_right (&layout->plot));
      if (i == 2)
        g_assert_cmpfloat_with_epsilon (gap->label_box.x + gap->label_box.width / 2, gap->box.x + gap->box.width / 2, 1e-6);
      g_assert_cmpfloat_with_epsilon (gap->box.x, hs_timeline_layout_get_x (layout, gap->start), 1e-6);
      g_assert_cmpfloat (gap->label_box.y, ==, layout->ticks_y);
      for (guint j = 0; j < layout->ticks->len; j++)
        {
          double x = g_array_index (layout->ticks, HsTick, j).x;

          g_assert_false (x > gap->label_box.x && x < hs_rect_get_right (&gap->label_box));
        }
    }
}

/* Two silences with little between them: one label does not lie over the other. */
static void
test_breaks_apart (void)
{
  const Sample sample = {
    .events = {
      { "+0:00", NULL, HS_EVENT_OTHER, NULL, NULL, "One." },
      { "+0:10", NULL, HS_EVENT_OTHER, NULL, NULL, "Two." },
      { "+0:20", NULL, HS_EVENT_OTHER, NULL, NULL, "Three." },
      { "+0:30", NULL, HS_EVENT_OTHER, NULL, NULL, "Four." },
      { "+0:40", NULL, HS_EVENT_OTHER, NULL, NULL, "Five." },
      { "+20:00", NULL, HS_EVENT_OTHER, NULL, NULL, "Six." },
      { "+20:01", NULL, HS_EVENT_OTHER, NULL, NULL, "Seven." },
      { "+40:01", NULL, HS_EVENT_OTHER, NULL, NULL, "Eight." },
      { "+40:02", NULL, HS_EVENT_OTHER, NULL, NULL, "Nine." },
    },
  };
  static const double widths[] = { 300, 500, 900, 1600 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      HsTimelineView view = { .width = widths[i] };
      g_autoptr (HsTimelineLayout) layout = sample_layout_new (&sample, &view, 1);
      const HsTimelineBreak *breaks = (const HsTimelineBreak *) (gpointer) layout->breaks->data;

      g_assert_cmpuint (layout->breaks->len, ==, 2);
      g_assert_cmpfloat (hs_rect_get_right (&breaks[0].box), <, breaks[1].box.x);
      g_assert_false (hs_rect_overlaps (&breaks[0].label_box, &breaks[1].label_box));
    }
}

/* The labels of ticks and of days each have their room, from a minute to a century. */
static void
test_ticks_apart (void)
{
  static const struct
  {
    const char *first;
    const char *last;
  } spans[] = {
    { "2024-03-10T10:00", "2024-03-10T10:00" },
    { "2024-03-10T10:00", "2024-03-10T10:01" },
    { "2024-03-10T20:00", "2024-03-11T02:00" },
    { "2024-03-10T20:00", "2024-03-12T02:00" },
    { "2024-03-10T20:00", "2024-04-30T02:00" },
    { "1954-03-10T20:00", "2054-04-30T02:00" },
    { "T20:00", "T02:00" },
  };
  static const double widths[] = { 400, 800, 1600 };
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);

  for (guint i = 0; i < G_N_ELEMENTS (spans) * G_N_ELEMENTS (widths); i++)
    {
      HsTimelineView view = { .width = widths[i % G_N_ELEMENTS (widths)] };
      g_autoptr (HsTimelineLayout) layout = lay_out (spans[i / G_N_ELEMENTS (widths)].first, spans[i / G_N_ELEMENTS (widths)].last, NULL, HS_EVENT_OTHER, &view);

      for (guint j = 1; j < layout->ticks->len; j++)
        {
          const HsTick *before = &g_array_index (layout->ticks, HsTick, j - 1);
          const HsTick *tick = &g_array_index (layout->ticks, HsTick, j);
          double taken = hs_text_measure_get_width (measure, HS_TEXT_AXIS, before->label) + hs_text_measure_get_width (measure, HS_TEXT_AXIS, tick->label);

          g_assert_cmpfloat (tick->x - before->x, >, taken / 2);
        }
      for (guint j = 1; j < layout->days->len; j++)
        {
          const HsTick *before = &g_array_index (layout->days, HsTick, j - 1);

          g_assert_cmpfloat (g_array_index (layout->days, HsTick, j).x - before->x, >, hs_text_measure_get_width (measure, HS_TEXT_AXIS_DAY, before->label));
        }
    }
}

/* At the same ticks, the day only where it is another one than at the tick before. */
static void
test_second_clock (void)
{
  HsTimelineView view = { .width = 700, .with_second = TRUE, .second = HS_TIME_DISPLAY_SINCE_START };
  g_autoptr (HsTimelineLayout) counted = lay_out ("2024-03-10T22:00", "2024-03-11T02:00", NULL, HS_EVENT_OTHER, &view);
  g_autoptr (HsTimelineLayout) clock = NULL;
  g_autoptr (HsTimelineLayout) same = NULL;

  g_assert_cmpuint (counted->others->len, ==, counted->ticks->len);
  g_assert_cmpstr (g_array_index (counted->others, HsTimelineOther, 0).label, ==, "T+0:00");
  g_assert_cmpstr (find_name_at (counted, counted->second_y + 5)->text, ==, "Since the start");
  view.display = HS_TIME_DISPLAY_SINCE_START;
  view.second = HS_TIME_DISPLAY_DOCUMENT;
  clock = lay_out ("2024-03-10T22:00", "2024-03-11T02:00", NULL, HS_EVENT_OTHER, &view);
  g_assert_cmpstr (g_array_index (clock->others, HsTimelineOther, 0).label, ==, "Sun 22:00");
  g_assert_cmpstr (g_array_index (clock->others, HsTimelineOther, 1).label, ==, "23:00");
  g_assert_cmpstr (g_array_index (clock->others, HsTimelineOther, 2).label, ==, "Mon 00:00");
  view.second = HS_TIME_DISPLAY_SINCE_START;
  same = lay_out ("2024-03-10T22:00", "2024-03-11T02:00", NULL, HS_EVENT_OTHER, &view);
  g_assert_cmpuint (same->others->len, ==, 0);
}

static void
test_height (void)
{
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);
  HsTimelineView view = { .width = 900 };
  g_autoptr (HsTimelineLayout) days = lay_out ("2024-03-10T10:00", "2024-03-10T12:00", NULL, HS_EVENT_OTHER, &view);
  g_autoptr (HsTimelineLayout) counts = lay_out ("+0:00", "+2:00", NULL, HS_EVENT_OTHER, &view);
  double line = hs_text_measure_get_line_height (measure, HS_TEXT_AXIS_DAY);

  g_assert_cmpfloat_with_epsilon (hs_timeline_layout_get_axis_height (days, measure) - hs_timeline_layout_get_axis_height (counts, measure), line, 1e-6);
  g_assert_cmpuint (days->days->len, ==, 1);
  g_assert_cmpuint (counts->days->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (namings); i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-axis/names/", namings[i].name, NULL);

      g_test_add_data_func (path, &namings[i], test_names);
    }
  g_test_add_func ("/timeline-axis/nights", test_nights);
  g_test_add_func ("/timeline-axis/no-nights-in-folds", test_no_nights_in_folds);
  g_test_add_func ("/timeline-axis/breaks", test_breaks);
  g_test_add_func ("/timeline-axis/breaks-apart", test_breaks_apart);
  g_test_add_func ("/timeline-axis/ticks-apart", test_ticks_apart);
  g_test_add_func ("/timeline-axis/second-clock", test_second_clock);
  g_test_add_func ("/timeline-axis/height", test_height);
  return g_test_run ();
}
