/* test-timeline-folds.c: tests of hs-timeline-folds.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-private.h"

#define HOUR 3600.0
#define MAX_POINTS 12

/* All in hours. `ends` where not 0 are those of ranges. `folded` tells the silences that are
 * folded: each from one point to the next, or to the end of the impact. */
typedef struct
{
  const char *name;
  guint n_points;
  double starts[MAX_POINTS];
  double ends[MAX_POINTS];
  double impact_start;
  double impact_end;
  guint n_folds;
  struct
  {
    double from;
    double to;
  } folded[2];
} Case;

static const Case cases[] = {
  { .name = "none" },
  { "one", 1, { 5 }, .impact_start = 5, .impact_end = 5 },
  { "one-in-a-long-impact", 1, { 5 }, .impact_start = 0, .impact_end = 1000 },
  { "one-instant", 6, { 5, 5, 5, 5, 5, 5 }, .impact_start = 5, .impact_end = 5 },
  { "too-few", 3, { 0, 1, 100 }, .impact_start = 0, .impact_end = 100 },
  { "even", 8, { 0, 10, 20, 30, 40, 50, 60, 70 }, .impact_start = 0, .impact_end = 70 },
  { "short", 6, { 0, 0.01, 0.02, 0.03, 0.04, 1.9 }, .impact_start = 0, .impact_end = 1.9 },
  { "one-night", 6, { 0, 0.2, 0.4, 0.6, 0.8, 20 }, .impact_start = 0, .impact_end = 20, .n_folds = 1, .folded = { { 0.8, 20 } } },
  { "two-nights", 9, { 0, 0.2, 0.4, 0.6, 20, 20.2, 20.4, 40, 40.2 }, .impact_start = 0, .impact_end = 40.2, .n_folds = 2, .folded = { { 0.6, 20 }, { 20.4, 40 } } },
  { "years", 6, { 0, 1, 2, 3, 4, 300000 }, .impact_start = 0, .impact_end = 300000, .n_folds = 1, .folded = { { 4, 300000 } } },
  { "filled-by-a-range", 6, { 0, 0.2, 0.4, 0.6, 0.8, 20 }, { 0, 0, 0, 0, 20 }, 0, 20, 0 },
  { "range-over-a-later-event", 6, { 0, 0.2, 0.3, 0.4, 0.6, 20 }, { 0, 19.9 }, 0, 20, 0 },
  { "before-the-first", 5, { 50, 50.2, 50.4, 50.6, 50.8 }, .impact_start = 0, .impact_end = 50.8, .n_folds = 1, .folded = { { 0, 50 } } },
  { "after-the-last", 5, { 0, 0.2, 0.4, 0.6, 0.8 }, .impact_start = 0, .impact_end = 50, .n_folds = 1, .folded = { { 0.8, 50 } } },
};

static GArray *
find_folds (const Case *sample)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (HsTimelinePoint));

  for (guint i = 0; i < sample->n_points; i++)
    {
      HsTimelinePoint point = { i + 1, sample->starts[i] * HOUR, MAX (sample->starts[i], sample->ends[i]) * HOUR, TRUE };

      g_array_append_val (points, point);
    }
  return hs_timeline_find_folds (points, sample->impact_start * HOUR, sample->impact_end * HOUR);
}

static const HsFold *
get_fold (const GArray *folds, guint index)
{
  return &g_array_index (folds, HsFold, index);
}

/* A fold lies inside of its silence, with a margin of axis at both ends, and makes it shorter. */
static void
test_folded (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (GArray) folds = find_folds (expected);

  g_assert_cmpuint (folds->len, ==, expected->n_folds);
  for (guint i = 0; i < folds->len; i++)
    {
      const HsFold *fold = get_fold (folds, i);

      g_assert_cmpfloat (fold->start, >, expected->folded[i].from * HOUR);
      g_assert_cmpfloat (fold->end, <, expected->folded[i].to * HOUR);
      g_assert_cmpfloat (fold->length, >, 0);
      g_assert_cmpfloat (2 * fold->length, <, fold->end - fold->start);
      if (i > 0)
        g_assert_cmpfloat (fold->start, >, get_fold (folds, i - 1)->end);
    }
}

/* What is left of the axis belongs to the events: the silence and its margins take a small share,
 * however long the silence was. */
static void
test_events_get_the_axis (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) folds = find_folds (&cases[i]);
      double whole = (cases[i].impact_end - cases[i].impact_start) * HOUR;
      double busy = whole, axis = whole;

      for (guint j = 0; j < folds->len; j++)
        {
          busy -= (cases[i].folded[j].to - cases[i].folded[j].from) * HOUR;
          axis -= get_fold (folds, j)->end - get_fold (folds, j)->start - get_fold (folds, j)->length;
        }
      g_assert_cmpfloat (busy, >=, 0.75 * axis);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-folds/folded/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_folded);
    }
  g_test_add_func ("/timeline-folds/events-get-the-axis", test_events_get_the_axis);
  return g_test_run ();
}
