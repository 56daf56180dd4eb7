/* hs-timeline-marks.c: the marks on the track, apart or clustered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "hs-spread.h"
#include "hs-timeline-layout-private.h"

#define MARK_SIZE 24.0
#define MARK_GAP 7.0
/* How far above the track marks stand that had to make room. */
#define RAISE 12.0
/* A mark that moved no more than this still stands on its place. */
#define EXACT 1.5
/* Marks move at most this far; denser ones become clusters. With this few, all are shown. */
#define FARTHEST_MOVE 70.0
#define FEW_EVENTS 15
/* What a cluster collects. */
#define CLUSTER_REACH 56.0
/* So far beyond the view marks are laid out, so that moving the view moves no neighbour. */
#define MARGIN 320.0

typedef struct
{
  HsTimelineLayout *layout;
  double size;
  double pitch;
  GArray *groups;  /* HsTimelineMark */
  GArray *spreads; /* HsSpread, one per group */
} Crowd;

static double
get_cluster_width (const Crowd *crowd, guint n_events)
{
  guint n_digits = n_events < 100 ? 2 : n_events < 1000 ? 3 : n_events < 10000 ? 4 : 6;

  return crowd->size + n_digits * hs_timeline_layout_scale (crowd->layout, 5);
}

static void
add_group (Crowd *crowd, guint first, guint n_events)
{
  const HsTimelineLayout *layout = crowd->layout;
  double start = hs_timeline_layout_get_point (layout, &(HsTimelineMark) { .first = first })->start;
  double end = hs_timeline_layout_get_point (layout, &(HsTimelineMark) { .first = first + n_events - 1 })->start;
  double x = (hs_time_scale_get_x (layout->scale, start) + hs_time_scale_get_x (layout->scale, end)) / 2;
  double width = n_events > 1 ? get_cluster_width (crowd, n_events) : crowd->size;
  HsTimelineMark mark = { .first = first, .n_events = n_events, .place = { x, 0 }, .box = { 0, 0, width, crowd->size } };
  HsSpread spread = { .wanted = x, .width = width + crowd->pitch - crowd->size };

  g_array_append_val (crowd->groups, mark);
  g_array_append_val (crowd->spreads, spread);
}

/* The end of the cluster cell that @seconds lies in. Cells are anchored to the epoch, so that they
 * stay while the view moves. */
static double
get_cell_end (const HsTimelineLayout *layout, double seconds)
{
  double cell = hs_timeline_layout_scale (layout, CLUSTER_REACH) / hs_time_scale_get_pixels_per_second (layout->scale);

  return (floor (seconds / cell) + 1) * cell;
}

static void
add_clusters (Crowd *crowd, guint from, guint to)
{
  HsTimeline *timeline = crowd->layout->timeline;

  while (from < to)
    {
      double end = get_cell_end (crowd->layout, hs_timeline_get_point (timeline, from)->start);
      guint next = CLAMP (hs_timeline_find_time (timeline, end), from + 1, to);

      add_group (crowd, from, next - from);
      from = next;
    }
}

static void
spread (Crowd *crowd)
{
  const HsTimelineLayout *layout = crowd->layout;
  double left = hs_time_scale_get_x (layout->scale, hs_timeline_get_start (layout->timeline)) - crowd->size / 2;
  double right = hs_time_scale_get_x (layout->scale, hs_timeline_get_end (layout->timeline)) + crowd->size / 2;

  hs_spread_things ((HsSpread *) (gpointer) crowd->spreads->data, crowd->spreads->len, left, right);
}

static const HsSpread *
get_spread (const Crowd *crowd, guint index)
{
  return &g_array_index (crowd->spreads, HsSpread, index);
}

static guint
get_block_end (const Crowd *crowd, guint from)
{
  guint to = from;

  while (to < crowd->spreads->len && get_spread (crowd, to)->block == get_spread (crowd, from)->block)
    to++;
  return to;
}

static double
get_farthest_move (const Crowd *crowd, guint from, guint to)
{
  double farthest = 0;

  for (guint i = from; i < to; i++)
    farthest = MAX (farthest, fabs (get_spread (crowd, i)->x - get_spread (crowd, i)->wanted));
  return farthest;
}

/* Replaces blocks whose marks would stand too far from their places by clusters. */
static void
cluster_dense_blocks (Crowd *crowd)
{
  g_autoptr (GArray) groups = g_steal_pointer (&crowd->groups);
  Crowd loose = *crowd;
  double farthest = hs_timeline_layout_scale (crowd->layout, FARTHEST_MOVE);
  guint to;

  crowd->groups = g_array_new (FALSE, FALSE, sizeof (HsTimelineMark));
  crowd->spreads = g_array_new (FALSE, FALSE, sizeof (HsSpread));
  for (guint from = 0; from < groups->len; from = to)
    {
      guint first = g_array_index (groups, HsTimelineMark, from).first;

      to = get_block_end (&loose, from);
      if (get_farthest_move (&loose, from, to) > farthest)
        add_clusters (crowd, first, first + to - from);
      else
        for (guint i = from; i < to; i++)
          add_group (crowd, g_array_index (groups, HsTimelineMark, i).first, 1);
    }
  g_array_unref (loose.spreads);
}

static void
take_marks (Crowd *crowd)
{
  guint to;

  for (guint from = 0; from < crowd->groups->len; from = to)
    {
      gboolean raised;

      to = get_block_end (crowd, from);
      raised = get_farthest_move (crowd, from, to) > hs_timeline_layout_scale (crowd->layout, EXACT);
      for (guint i = from; i < to; i++)
        {
          HsTimelineMark *mark = &g_array_index (crowd->groups, HsTimelineMark, i);

          mark->raised = raised;
          mark->box.x = get_spread (crowd, i)->x - mark->box.width / 2;
        }
    }
  g_array_append_vals (crowd->layout->marks, crowd->groups->data, crowd->groups->len);
}

void
hs_timeline_layout_find_marks (HsTimelineLayout *layout, HsTextMeasure *measure)
{
  double size = hs_timeline_layout_get_mark_size (layout);
  double margin = hs_timeline_layout_scale (layout, MARGIN);
  guint from = hs_timeline_find_time (layout->timeline, hs_time_scale_get_seconds (layout->scale, layout->plot.x - margin));
  guint to = hs_timeline_find_time (layout->timeline, hs_time_scale_get_seconds (layout->scale, hs_rect_get_right (&layout->plot) + margin));
  Crowd crowd = { layout, size, size + hs_timeline_layout_scale (layout, MARK_GAP), NULL, NULL };
  gboolean few = hs_timeline_get_n_points (layout->timeline) <= FEW_EVENTS && crowd.pitch * (to - from) < layout->plot.width;
  gboolean many = (to - from) * crowd.pitch > 2 * (layout->plot.width + 2 * margin);

  crowd.groups = g_array_new (FALSE, FALSE, sizeof (HsTimelineMark));
  crowd.spreads = g_array_new (FALSE, FALSE, sizeof (HsSpread));
  if (many)
    add_clusters (&crowd, from, to);
  else
    for (guint i = from; i < to; i++)
      add_group (&crowd, i, 1);
  spread (&crowd);
  if (!few && !many)
    {
      cluster_dense_blocks (&crowd);
      spread (&crowd);
    }
  take_marks (&crowd);
  g_array_unref (crowd.groups);
  g_array_unref (crowd.spreads);
}

double
hs_timeline_layout_get_mark_size (const HsTimelineLayout *layout)
{
  return hs_timeline_layout_scale (layout, MARK_SIZE);
}

double
hs_timeline_layout_get_raise (const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->marks->len; i++)
    if (g_array_index (layout->marks, HsTimelineMark, i).raised)
      return hs_timeline_layout_get_mark_size (layout) / 2 + hs_timeline_layout_scale (layout, RAISE);
  return 0;
}

void
hs_timeline_layout_place_marks (HsTimelineLayout *layout)
{
  double raise = hs_timeline_layout_get_raise (layout);

  for (guint i = 0; i < layout->marks->len; i++)
    {
      HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, i);

      mark->place.y = layout->track_y;
      mark->box.y = layout->track_y - mark->box.height / 2 - (mark->raised ? raise : 0);
    }
}
