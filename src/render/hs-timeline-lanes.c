/* hs-timeline-lanes.c: the lanes of the misleading paths
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-duration.h"
#include "hs-timeline-layout-private.h"

#define MAX_LANES 16
#define LANE_PITCH 38.0
#define BAR_HEIGHT 28.0
/* From the middle of the track to the first lane. */
#define FIRST_LANE 30.0
#define CURVE 22.0
#define LEAST_BAR 14.0
#define CROSS 9.0
#define PAD 10.0
/* From here on the note gives way to the hypothesis. */
#define LEAST_QUOTE 90.0
/* How far a detour strays while it passes a lane. */
#define DETOUR 5.0
/* How bad it is to run deeper, to stand beside, to lose how it ended, to lose all of a text, to have
 * a line through it. */
#define COST_OF_LANE 1.0
#define COST_OF_PLACE 0.1
#define COST_OF_SHORT 0.4
#define COST_OF_CUT 8.0
#define COST_OF_CROSSING 6.0
#define MOST_ROUNDS 3

typedef enum
{
  INSIDE,
  RIGHT,
  LEFT,
} Place;

typedef struct
{
  double start;
  double end;
} Extent;

/* Where a path could run and its texts stand: what the texts take of the lane, and all of it. */
typedef struct
{
  gboolean set;
  guint lane;
  Place place;
  Extent text;
  Extent all;
} Spot;

/* A spot for each path. */
typedef struct
{
  Spot *spots;
  double cost;
} Plan;

static const HsTimelinePath *
get_path (const HsTimelineLayout *layout, const HsTimelineLane *lane)
{
  return hs_timeline_get_path (layout->timeline, lane->point);
}

static char *
format_note (const HsPath *told, const char *held)
{
  const char *ended = hs_ended_get_label (told->ended);

  if (held == NULL)
    return g_strdup (ended);
  /* Translators: how long a wrong idea was held, and how that ended. */
  return g_strdup_printf (_("%s · %s"), held, ended);
}

static double
get_quote_width (HsTextMeasure *measure, const HsTimelineLane *lane)
{
  return hs_text_measure_get_width (measure, HS_TEXT_HYPOTHESIS, lane->quote) + 1;
}

static double
get_note_width (HsTextMeasure *measure, const HsTimelineLane *lane)
{
  return hs_text_measure_get_width (measure, HS_TEXT_LANE_NOTE, lane->note) + 1;
}

static double
get_text_width (const HsTimelineLayout *layout, HsTextMeasure *measure, const HsTimelineLane *lane)
{
  return get_quote_width (measure, lane) + hs_timeline_layout_scale (layout, PAD) + get_note_width (measure, lane);
}

/* Without how it ended, which the detour shows too. */
static double
get_held_width (HsTextMeasure *measure, const HsTimelineLane *lane)
{
  return lane->held != NULL ? hs_text_measure_get_width (measure, HS_TEXT_LANE_NOTE, lane->held) + 1 : get_note_width (measure, lane);
}

/* The part of @bar in view, where texts can be read. */
static HsRect
get_seen (const HsTimelineLayout *layout, const HsRect *bar)
{
  double left = MAX (bar->x, layout->plot.x);
  double right = MIN (hs_rect_get_right (bar), hs_rect_get_right (&layout->plot));

  return (HsRect) { left, bar->y, MAX (right - left, 0), bar->height };
}

static void
set_bar (const HsTimelineLayout *layout, HsTimelineLane *lane, double start, double end)
{
  double curve = MIN (hs_timeline_layout_scale (layout, CURVE), MAX ((end - start) * 0.3, hs_timeline_layout_scale (layout, 5)));
  double least = hs_timeline_layout_scale (layout, LEAST_BAR);
  double tail = lane->has_cross ? hs_timeline_layout_scale (layout, CROSS + 12) : lane->has_back ? curve : 0;

  lane->leave[0].x = start;
  lane->bar.x = start + curve;
  lane->bar.width = MAX (end - tail - lane->bar.x, least);
}

static void
add_lane (HsTimelineLayout *layout, guint index)
{
  const HsTimelinePath *path = hs_timeline_get_path (layout->timeline, index);
  const HsPath *told = hs_incident_get_path (layout->incident, path->index);
  HsTimelineLane lane = { .point = index };

  lane.has_back = !path->open && told->ended == HS_ENDED_CAUSE_FOUND;
  lane.has_cross = !path->open && (told->ended == HS_ENDED_REFUTED || told->ended == HS_ENDED_REPLACED);
  /* Translators: a supposition in quotation marks, as the document words it. */
  lane.quote = g_strdup_printf (_("“%s”"), told->hypothesis != NULL ? told->hypothesis : "…");
  lane.held = told->minutes > 0 ? hs_duration_format (told->minutes) : NULL;
  lane.note = format_note (told, lane.held);
  set_bar (layout, &lane, hs_time_scale_get_x (layout->scale, path->start), hs_time_scale_get_x (layout->scale, path->end));
  g_array_append_val (layout->lanes, lane);
}

static double
get_lane_end (const HsTimelineLayout *layout, const HsTimelineLane *lane)
{
  double end = hs_time_scale_get_x (layout->scale, get_path (layout, lane)->end);

  return MAX (end, hs_rect_get_right (&lane->bar));
}

static Extent
get_text_extent (const HsTimelineLayout *layout, const HsTimelineLane *lane, double text, Place place)
{
  double pad = hs_timeline_layout_scale (layout, PAD);
  double start = hs_time_scale_get_x (layout->scale, get_path (layout, lane)->start);
  HsRect seen = get_seen (layout, &lane->bar);
  double from;

  switch (place)
    {
    case RIGHT:
      from = get_lane_end (layout, lane) + pad;
      return (Extent) { from, MIN (from + text, hs_rect_get_right (&layout->plot)) };
    case LEFT:
      return (Extent) { MAX (start - pad - text, layout->plot.x), start - pad };
    case INSIDE:
    default:
      return (Extent) { seen.x + pad, MIN (seen.x + pad + text, hs_rect_get_right (&seen) - pad) };
    }
}

/* All that the path takes of its lane. */
static Extent
get_extent (const HsTimelineLayout *layout, const HsTimelineLane *lane, const Extent *text, Place place)
{
  double room = place == INSIDE ? 0 : hs_timeline_layout_scale (layout, PAD);
  double start = hs_time_scale_get_x (layout->scale, get_path (layout, lane)->start);

  return (Extent) { MIN (start, text->start - room), MAX (get_lane_end (layout, lane), text->end + room) };
}

static gboolean
runs_through (double x, const Extent *text, double room)
{
  return x + room > text->start && x - room < text->end;
}

/* Whether the detour of @lane, on its way to a deeper lane, runs through @text. */
static gboolean
crosses (const HsTimelineLayout *layout, const HsTimelineLane *lane, const Extent *text)
{
  double room = hs_timeline_layout_scale (layout, DETOUR);
  double end = hs_time_scale_get_x (layout->scale, get_path (layout, lane)->end);

  return runs_through (lane->leave[0].x, text, room) || (lane->has_back && runs_through (end, text, room));
}

/* How bad it would be to let the path @index run there; negative where that cannot be. */
static double
get_cost (const HsTimelineLayout *layout, const Plan *plan, guint index, const Spot *spot, double text, double short_text)
{
  const HsTimelineLane *lane = &g_array_index (layout->lanes, HsTimelineLane, index);
  double shown = spot->text.end - spot->text.start;
  double cost = COST_OF_LANE * spot->lane + COST_OF_PLACE * spot->place;

  if (shown < text - 1)
    cost += shown >= short_text ? COST_OF_SHORT : COST_OF_SHORT + COST_OF_CUT * (1 - MAX (shown, 0) / short_text);
  for (guint i = 0; i < layout->lanes->len; i++)
    {
      const HsTimelineLane *other = &g_array_index (layout->lanes, HsTimelineLane, i);
      const Spot *taken = &plan->spots[i];

      if (!taken->set || i == index)
        continue;
      if (taken->lane == spot->lane && spot->all.start < taken->all.end - 1 && taken->all.start < spot->all.end - 1)
        return -1;
      if (taken->lane > spot->lane && spot->place != INSIDE && crosses (layout, other, &spot->text))
        cost += COST_OF_CROSSING;
      if (taken->lane < spot->lane && taken->place != INSIDE && crosses (layout, lane, &taken->text))
        cost += COST_OF_CROSSING;
    }
  return cost;
}

static double
choose_spot (const HsTimelineLayout *layout, HsTextMeasure *measure, Plan *plan, guint index)
{
  const HsTimelineLane *lane = &g_array_index (layout->lanes, HsTimelineLane, index);
  double text = get_text_width (layout, measure, lane);
  double short_text = text - get_note_width (measure, lane) + get_held_width (measure, lane);
  double least = G_MAXDOUBLE;
  Spot best = { TRUE, MAX_LANES - 1, INSIDE, get_text_extent (layout, lane, text, INSIDE), { 0 } };

  best.all = get_extent (layout, lane, &best.text, INSIDE);
  for (guint number = 0; number < MAX_LANES && COST_OF_LANE * number < least; number++)
    for (Place place = INSIDE; place <= LEFT; place++)
      {
        Spot spot = { TRUE, number, place, get_text_extent (layout, lane, text, place), { 0 } };
        double cost;

        spot.all = get_extent (layout, lane, &spot.text, place);
        cost = get_cost (layout, plan, index, &spot, text, short_text);
        if (cost < 0 || cost >= least)
          continue;
        least = cost;
        best = spot;
      }
  plan->spots[index] = best;
  return least;
}

/* From the first path to the last, or the other way round: what begins later may have to run
 * nearer to the track. Each then chooses again, knowing the others. */
static Plan
make_plan (const HsTimelineLayout *layout, HsTextMeasure *measure, gboolean backwards)
{
  guint n_lanes = layout->lanes->len;
  Plan plan = { g_new0 (Spot, n_lanes + 1), 0 };

  for (guint round = 0; round < MOST_ROUNDS; round++)
    {
      plan.cost = 0;
      for (guint i = 0; i < n_lanes; i++)
        plan.cost += choose_spot (layout, measure, &plan, backwards ? n_lanes - 1 - i : i);
    }
  return plan;
}

static void
set_texts (const HsTimelineLayout *layout, HsTextMeasure *measure, HsTimelineLane *lane, const Spot *spot)
{
  double pad = hs_timeline_layout_scale (layout, PAD);
  double room = MAX (spot->text.end - spot->text.start, 0);
  gboolean cut = room < get_text_width (layout, measure, lane) - 1;
  double note = MIN (cut ? get_held_width (measure, lane) : get_note_width (measure, lane), room);
  double least = MIN (room, hs_timeline_layout_scale (layout, LEAST_QUOTE));
  double quote = MIN (MAX (room - pad - note, least), get_quote_width (measure, lane));
  double x = spot->text.start;

  if (cut && lane->held != NULL)
    {
      g_free (lane->note);
      lane->note = g_strdup (lane->held);
    }
  lane->lane = spot->lane;
  lane->beside = spot->place != INSIDE;
  lane->quote_box = (HsRect) { x, 0, quote, hs_text_measure_get_line_height (measure, HS_TEXT_HYPOTHESIS) };
  lane->note_box = (HsRect) { x + quote + pad, 0, CLAMP (room - quote - pad, 0, note), hs_text_measure_get_line_height (measure, HS_TEXT_LANE_NOTE) };
}

static void
trace_detour (HsPoint curve[4], double track_x, double track_y, double lane_x, double lane_y)
{
  double dx = lane_x - track_x, dy = lane_y - track_y;

  curve[0] = (HsPoint) { track_x, track_y };
  curve[1] = (HsPoint) { track_x + 0.15 * dx, track_y + 0.65 * dy };
  curve[2] = (HsPoint) { track_x + 0.3 * dx, lane_y };
  curve[3] = (HsPoint) { lane_x, lane_y };
}

static void
place_lane (const HsTimelineLayout *layout, HsTimelineLane *lane, double y)
{
  const HsTimelinePath *path = get_path (layout, lane);
  double height = hs_timeline_layout_squeeze (layout, BAR_HEIGHT);
  double middle = y + height / 2;
  double cross = hs_timeline_layout_scale (layout, CROSS);
  double right = hs_rect_get_right (&lane->bar);

  lane->bar.y = y;
  lane->bar.height = height;
  lane->quote_box.y = middle - lane->quote_box.height / 2;
  lane->note_box.y = middle - lane->note_box.height / 2;
  lane->cross = (HsRect) { right + hs_timeline_layout_scale (layout, 7), middle - cross / 2, cross, cross };
  trace_detour (lane->leave, hs_time_scale_get_x (layout->scale, path->start), layout->track_y, lane->bar.x, middle);
  trace_detour (lane->back, hs_time_scale_get_x (layout->scale, path->end), layout->track_y, right, middle);
}

void
hs_timeline_layout_find_lanes (HsTimelineLayout *layout, HsTextMeasure *measure)
{
  guint n_paths = hs_timeline_get_n_paths (layout->timeline);
  Plan plan, backwards;

  for (guint i = 0; i < n_paths; i++)
    add_lane (layout, i);
  plan = make_plan (layout, measure, FALSE);
  backwards = make_plan (layout, measure, TRUE);
  for (guint i = 0; i < n_paths; i++)
    {
      HsTimelineLane *lane = &g_array_index (layout->lanes, HsTimelineLane, i);

      set_texts (layout, measure, lane, backwards.cost < plan.cost ? &backwards.spots[i] : &plan.spots[i]);
    }
  g_free (plan.spots);
  g_free (backwards.spots);
}

/* Below the marks. */
double
hs_timeline_layout_get_lanes_height (const HsTimelineLayout *layout)
{
  guint n_lanes = 0;

  for (guint i = 0; i < layout->lanes->len; i++)
    n_lanes = MAX (n_lanes, g_array_index (layout->lanes, HsTimelineLane, i).lane + 1);
  if (n_lanes == 0)
    return 0;
  return hs_timeline_layout_squeeze (layout, FIRST_LANE + (n_lanes - 1) * LANE_PITCH + BAR_HEIGHT) - hs_timeline_layout_get_mark_size (layout) / 2;
}

void
hs_timeline_layout_place_lanes (HsTimelineLayout *layout, HsTextMeasure *measure)
{
  double first = layout->track_y + hs_timeline_layout_squeeze (layout, FIRST_LANE);

  for (guint i = 0; i < layout->lanes->len; i++)
    {
      HsTimelineLane *lane = &g_array_index (layout->lanes, HsTimelineLane, i);

      place_lane (layout, lane, first + hs_timeline_layout_squeeze (layout, LANE_PITCH) * lane->lane);
    }
  if (layout->lanes->len > 0)
    hs_timeline_layout_add_name (layout, measure, g_strdup (_("Misleading paths")), HS_TEXT_ROW_NAME_STRONG, HS_COLOR_MISLEADING, first, hs_timeline_layout_squeeze (layout, BAR_HEIGHT));
}
