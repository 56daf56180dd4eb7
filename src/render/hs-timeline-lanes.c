/* hs-timeline-lanes.c: the lanes of the misleading paths
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

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
  N_PLACES,
} Place;

typedef struct
{
  double start;
  double end;
} Extent;

/* What a path asks for: the widths of its texts, whole and shortened; from where to where its detours lead; and for each
 * place of the texts, what they take of the lane, and all that the path takes of it. */
typedef struct
{
  double text;
  double short_text;
  double start;
  double end;
  Extent texts[N_PLACES];
  Extent all[N_PLACES];
} Wish;

/* Where a path runs. */
typedef struct
{
  gboolean set;
  guint lane;
  Place place;
} Spot;

/* A spot for each path. */
typedef struct
{
  const Wish *wishes;
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

static Extent
get_text_extent (const HsTimelineLayout *layout, const HsTimelineLane *lane, const Wish *wish, Place place)
{
  double pad = hs_timeline_layout_scale (layout, PAD);
  HsRect seen = get_seen (layout, &lane->bar);
  double from;

  switch (place)
    {
    case RIGHT:
      from = MAX (wish->end, hs_rect_get_right (&lane->bar)) + pad;
      return (Extent) { from, MIN (from + wish->text, hs_rect_get_right (&layout->plot)) };
    case LEFT:
      return (Extent) { MAX (wish->start - pad - wish->text, layout->plot.x), wish->start - pad };
    case INSIDE:
    case N_PLACES:
    default:
      return (Extent) { seen.x + pad, MIN (seen.x + pad + wish->text, hs_rect_get_right (&seen) - pad) };
    }
}

/* All that the path takes of its lane. */
static Extent
get_extent (const HsTimelineLayout *layout, const HsTimelineLane *lane, const Wish *wish, Place place)
{
  double room = place == INSIDE ? 0 : hs_timeline_layout_scale (layout, PAD);
  double end = MAX (wish->end, hs_rect_get_right (&lane->bar));

  return (Extent) { MIN (wish->start, wish->texts[place].start - room), MAX (end, wish->texts[place].end + room) };
}

static Wish
get_wish (const HsTimelineLayout *layout, HsTextMeasure *measure, const HsTimelineLane *lane)
{
  const HsTimelinePath *path = get_path (layout, lane);
  Wish wish = { .text = get_text_width (layout, measure, lane) };

  wish.short_text = wish.text - get_note_width (measure, lane) + get_held_width (measure, lane);
  wish.start = hs_time_scale_get_x (layout->scale, path->start);
  wish.end = hs_time_scale_get_x (layout->scale, path->end);
  for (Place place = INSIDE; place < N_PLACES; place++)
    {
      wish.texts[place] = get_text_extent (layout, lane, &wish, place);
      wish.all[place] = get_extent (layout, lane, &wish, place);
    }
  return wish;
}

static gboolean
runs_through (double x, const Extent *text, double room)
{
  return x + room > text->start && x - room < text->end;
}

/* Whether the detours of the path @index, on their way to a deeper lane, run through @text. */
static gboolean
crosses (const HsTimelineLayout *layout, const Plan *plan, guint index, const Extent *text)
{
  double room = hs_timeline_layout_scale (layout, DETOUR);
  const Wish *wish = &plan->wishes[index];
  gboolean has_back = g_array_index (layout->lanes, HsTimelineLane, index).has_back;

  return runs_through (wish->start, text, room) || (has_back && runs_through (wish->end, text, room));
}

static double
get_cost_of_text (const Wish *wish, Place place)
{
  double shown = wish->texts[place].end - wish->texts[place].start;

  if (shown >= wish->text - 1)
    return 0;
  return shown >= wish->short_text ? COST_OF_SHORT : COST_OF_SHORT + COST_OF_CUT * (1 - MAX (shown, 0) / wish->short_text);
}

/* How bad it would be to let the path @index run there; no less than @least where that cannot be, or is no better. */
static double
get_cost (const HsTimelineLayout *layout, const Plan *plan, guint index, const Spot *spot, double least)
{
  const Wish *wish = &plan->wishes[index];
  const Extent *all = &wish->all[spot->place];
  double cost = COST_OF_LANE * spot->lane + COST_OF_PLACE * spot->place + get_cost_of_text (wish, spot->place);

  for (guint i = 0; i < layout->lanes->len && cost < least; i++)
    {
      const Spot *taken = &plan->spots[i];
      const Wish *other = &plan->wishes[i];

      if (!taken->set || i == index)
        continue;
      if (taken->lane == spot->lane && all->start < other->all[taken->place].end - 1 && other->all[taken->place].start < all->end - 1)
        return least;
      if (taken->lane > spot->lane && spot->place != INSIDE && crosses (layout, plan, i, &wish->texts[spot->place]))
        cost += COST_OF_CROSSING;
      if (taken->lane < spot->lane && taken->place != INSIDE && crosses (layout, plan, index, &other->texts[taken->place]))
        cost += COST_OF_CROSSING;
    }
  return cost;
}

/* How bad that is; whether it is another one than before is added to @n_moved. */
static double
choose_spot (const HsTimelineLayout *layout, Plan *plan, guint index, guint *n_moved)
{
  double least = G_MAXDOUBLE;
  Spot best = { TRUE, MAX_LANES - 1, INSIDE };

  for (guint number = 0; number < MAX_LANES && COST_OF_LANE * number < least; number++)
    for (Place place = INSIDE; place < N_PLACES; place++)
      {
        Spot spot = { TRUE, number, place };
        double cost = get_cost (layout, plan, index, &spot, least);

        if (cost >= least)
          continue;
        least = cost;
        best = spot;
      }
  if (memcmp (&plan->spots[index], &best, sizeof best) != 0)
    (*n_moved)++;
  plan->spots[index] = best;
  return least;
}

/* From the first path to the last, or the other way round: what begins later may have to run
 * nearer to the track. Each then chooses again, knowing the others, as long as that moves any. */
static Plan
make_plan (const HsTimelineLayout *layout, const Wish *wishes, gboolean backwards)
{
  guint n_lanes = layout->lanes->len;
  Plan plan = { wishes, g_new0 (Spot, n_lanes + 1), 0 };
  guint n_moved = n_lanes;

  for (guint round = 0; round < MOST_ROUNDS && n_moved > 0; round++)
    {
      n_moved = 0;
      plan.cost = 0;
      for (guint i = 0; i < n_lanes; i++)
        plan.cost += choose_spot (layout, &plan, backwards ? n_lanes - 1 - i : i, &n_moved);
    }
  return plan;
}

static void
set_texts (const HsTimelineLayout *layout, HsTextMeasure *measure, HsTimelineLane *lane, const Wish *wish, const Spot *spot)
{
  const Extent *text = &wish->texts[spot->place];
  double pad = hs_timeline_layout_scale (layout, PAD);
  double room = MAX (text->end - text->start, 0);
  gboolean cut = room < wish->text - 1;
  double note = MIN (cut ? get_held_width (measure, lane) : get_note_width (measure, lane), room);
  double least = MIN (room, hs_timeline_layout_scale (layout, LEAST_QUOTE));
  double quote = MIN (MAX (room - pad - note, least), get_quote_width (measure, lane));
  double x = text->start;

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
  g_autofree Wish *wishes = g_new (Wish, n_paths + 1);
  Plan plan, backwards;
  const Plan *better;

  for (guint i = 0; i < n_paths; i++)
    {
      add_lane (layout, i);
      wishes[i] = get_wish (layout, measure, &g_array_index (layout->lanes, HsTimelineLane, i));
    }
  plan = make_plan (layout, wishes, FALSE);
  backwards = make_plan (layout, wishes, TRUE);
  better = backwards.cost < plan.cost ? &backwards : &plan;
  for (guint i = 0; i < n_paths; i++)
    set_texts (layout, measure, &g_array_index (layout->lanes, HsTimelineLane, i), &wishes[i], &better->spots[i]);
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
