/* hs-timeline-folds.c: the silences that are worth folding
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-private.h"

/* A silence is folded when it is this much longer than most of the others, takes this share of the
 * whole, and is no shorter than this. */
#define TIMES_LONGER 6.0
#define LEAST_SHARE 0.25
#define LEAST_SECONDS 7200.0
/* With fewer events there is nothing to make room for. */
#define LEAST_POINTS 4
/* What stays of the axis around and for a fold, as shares of what is not folded. */
#define MARGIN 0.03
#define BREAK 0.09

typedef struct
{
  double start;
  double end;
} Silence;

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  const double *first = a;
  const double *second = b;

  return (*first > *second) - (*first < *second);
}

static void
add_silence (GArray *silences, double start, double end)
{
  Silence silence = { start, end };

  if (end > start)
    g_array_append_val (silences, silence);
}

static GArray *
find_silences (const GArray *points, double start, double end)
{
  GArray *silences = g_array_new (FALSE, FALSE, sizeof (Silence));
  double quiet_since = start;

  for (guint i = 0; i < points->len; i++)
    {
      const HsTimelinePoint *point = &g_array_index (points, HsTimelinePoint, i);

      add_silence (silences, quiet_since, point->start);
      quiet_since = MAX (quiet_since, point->end);
    }
  add_silence (silences, quiet_since, end);
  return silences;
}

/* What three quarters of the silences do not exceed. */
static double
get_usual_silence (const GArray *silences)
{
  g_autoptr (GArray) lengths = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < silences->len; i++)
    {
      const Silence *silence = &g_array_index (silences, Silence, i);
      double length = silence->end - silence->start;

      g_array_append_val (lengths, length);
    }
  g_array_sort (lengths, compare_doubles);
  return g_array_index (lengths, double, (lengths->len - 1) * 3 / 4);
}

static void
drop_usual (GArray *silences, double least)
{
  for (guint i = silences->len; i > 0; i--)
    {
      const Silence *silence = &g_array_index (silences, Silence, i - 1);

      if (silence->end - silence->start < least)
        g_array_remove_index (silences, i - 1);
    }
}

static double
get_total (const GArray *silences)
{
  double total = 0;

  for (guint i = 0; i < silences->len; i++)
    total += g_array_index (silences, Silence, i).end - g_array_index (silences, Silence, i).start;
  return total;
}

GArray *
hs_timeline_find_folds (const GArray *points, double start, double end)
{
  GArray *folds = g_array_new (FALSE, FALSE, sizeof (HsFold));
  g_autoptr (GArray) silences = find_silences (points, start, end);
  double rest;

  if (points->len < LEAST_POINTS || silences->len < 3)
    return folds;

  drop_usual (silences, MAX (MAX (TIMES_LONGER * get_usual_silence (silences), LEAST_SHARE * (end - start)), LEAST_SECONDS));
  rest = MAX (end - start - get_total (silences), 60);
  for (guint i = 0; i < silences->len; i++)
    {
      const Silence *silence = &g_array_index (silences, Silence, i);
      HsFold fold = { silence->start + MARGIN * rest, silence->end - MARGIN * rest, BREAK * rest };

      if (fold.end - fold.start > 2 * fold.length)
        g_array_append_val (folds, fold);
    }
  return folds;
}
