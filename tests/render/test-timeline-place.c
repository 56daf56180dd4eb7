/* test-timeline-place.c: tests of hs-timeline-place.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-private.h"
#include "sample-incidents.h"

#define MAX_PLACES 14

typedef struct
{
  guint event;
  double minutes;
  gboolean told;
} Place;

/* `places` in the order of the axis. */
typedef struct
{
  const char *name;
  const char *times[MAX_PLACES];
  guint n_events;
  Place places[MAX_PLACES];
} Case;

static const Case cases[] = {
  { "one", { "+1:00" }, 1, { { 1, 60, TRUE } } },
  { "one-instant", { "+1:00", "+1:00", "+1:00" }, 3, { { 1, 60, TRUE }, { 2, 60, TRUE }, { 3, 60, TRUE } } },
  { "between", { "+0:00", NULL, NULL, "+3:00" }, 4, { { 1, 0, TRUE }, { 2, 60, FALSE }, { 3, 120, FALSE }, { 4, 180, TRUE } } },
  { "between-two-at-once", { "+1:00", NULL, "+1:00" }, 3, { { 1, 60, TRUE }, { 2, 60, FALSE }, { 3, 60, TRUE } } },
  { "two-gaps", { "+0:00", NULL, "+1:00", NULL, "+3:00" }, 5, { { 1, 0, TRUE }, { 2, 30, FALSE }, { 3, 60, TRUE }, { 4, 120, FALSE }, { 5, 180, TRUE } } },
  { "before-the-first", { NULL, "+2:00", "+4:00" }, 3, { { 1, 114, FALSE }, { 2, 120, TRUE }, { 3, 240, TRUE } } },
  { "after-the-last", { "+0:00", "+2:00", NULL, NULL }, 4, { { 1, 0, TRUE }, { 2, 120, TRUE }, { 3, 126, FALSE }, { 4, 132, FALSE } } },
  { "around-one", { NULL, "+1:00", NULL }, 3, { { 1, 57, FALSE }, { 2, 60, TRUE }, { 3, 63, FALSE } } },
  { "backwards", { "+2:00", "+1:00", "+0:00" }, 3, { { 3, 0, TRUE }, { 2, 60, TRUE }, { 1, 120, TRUE } } },
  { "backwards-between", { "+2:00", NULL, "+0:00" }, 3, { { 3, 0, TRUE }, { 2, 60, FALSE }, { 1, 120, TRUE } } },
  { "day-without-clock", { "+0:00", "2024-01-01", "+1:00" }, 3, { { 1, 0, TRUE }, { 2, 30, FALSE }, { 3, 60, TRUE } } },
  { "other-basis", { "+0:00", "2024-01-01T10:00", "+1:00" }, 3, { { 1, 0, TRUE }, { 2, 30, FALSE }, { 3, 60, TRUE } } },
  { "a-century", { "+0:00", NULL, "+876000:00" }, 3, { { 1, 0, TRUE }, { 2, 26280000, FALSE }, { 3, 52560000, TRUE } } },
};

static GArray *
place (const Sample *sample, gboolean *has_times)
{
  g_autoptr (HsIncident) incident = sample_build (sample);

  return hs_timeline_place_points (incident, has_times);
}

static const HsTimelinePoint *
get_point (const GArray *points, guint index)
{
  return &g_array_index (points, HsTimelinePoint, index);
}

static void
test_places (gconstpointer data)
{
  const Case *expected = data;
  Sample sample = { 0 };
  g_autoptr (GArray) points = NULL;
  gboolean has_times;

  for (guint i = 0; i < expected->n_events; i++)
    sample.events[i] = (SampleEvent) { .time = expected->times[i], .text = "Something." };
  points = place (&sample, &has_times);
  g_assert_true (has_times);
  g_assert_cmpuint (points->len, ==, expected->n_events);
  for (guint i = 0; i < points->len; i++)
    {
      g_assert_cmpuint (get_point (points, i)->event, ==, expected->places[i].event);
      g_assert_cmpfloat_with_epsilon (get_point (points, i)->start, expected->places[i].minutes * 60, 1e-3);
      g_assert_cmpfloat (get_point (points, i)->end, ==, get_point (points, i)->start);
      g_assert_true (get_point (points, i)->told == expected->places[i].told);
    }
}

static void
test_none (void)
{
  const Sample sample = { 0 };
  gboolean has_times = TRUE;
  g_autoptr (GArray) points = place (&sample, &has_times);

  g_assert_false (has_times);
  g_assert_cmpuint (points->len, ==, 0);
}

/* One second each, in the order of the document. */
static void
test_no_times (void)
{
  const Sample sample = { .events = { { .text = "One." }, { .text = "Two." }, { .time = "2024-01-01", .text = "Three." } } };
  gboolean has_times = TRUE;
  g_autoptr (GArray) points = place (&sample, &has_times);

  g_assert_false (has_times);
  g_assert_cmpuint (points->len, ==, 3);
  for (guint i = 0; i < points->len; i++)
    {
      g_assert_cmpuint (get_point (points, i)->event, ==, i + 1);
      g_assert_cmpfloat (get_point (points, i)->start, ==, i);
      g_assert_false (get_point (points, i)->told);
    }
}

static void
test_ranges (void)
{
  const Sample sample = {
    .events = {
      { .time = "+0:00", .end_time = "+1:00", .text = "A range." },
      { .time = "+2:00", .end_time = "+1:30", .text = "A range that ends before it starts." },
      { .time = "+3:00", .end_time = "+4:00", .text = "The last thing told." },
      { .text = "What came after it." },
    },
  };
  static const double ends[] = { 60, 120, 240, 252 };
  gboolean has_times;
  g_autoptr (GArray) points = place (&sample, &has_times);

  g_assert_cmpuint (points->len, ==, G_N_ELEMENTS (ends));
  for (guint i = 0; i < points->len; i++)
    g_assert_cmpfloat_with_epsilon (get_point (points, i)->end, ends[i] * 60, 1e-3);
}

/* However many events have no time, those that have one keep the larger part of the axis. */
static void
test_untold_crowd (void)
{
  Sample sample = { .events = { { .time = "+0:00", .text = "First." }, { .time = "+2:00", .text = "Last told." } } };
  gboolean has_times;
  g_autoptr (GArray) points = NULL;

  for (guint i = 2; i < SAMPLE_MAX_EVENTS; i++)
    sample.events[i].text = "Untold.";
  points = place (&sample, &has_times);
  g_assert_cmpuint (points->len, ==, SAMPLE_MAX_EVENTS);
  for (guint i = 1; i < points->len; i++)
    g_assert_cmpfloat (get_point (points, i)->start, >, get_point (points, i - 1)->start);
  g_assert_cmpfloat_with_epsilon (get_point (points, points->len - 1)->start, 7200 * 1.3, 1e-3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-place/places/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_places);
    }
  g_test_add_func ("/timeline-place/none", test_none);
  g_test_add_func ("/timeline-place/no-times", test_no_times);
  g_test_add_func ("/timeline-place/ranges", test_ranges);
  g_test_add_func ("/timeline-place/untold-crowd", test_untold_crowd);
  return g_test_run ();
}
