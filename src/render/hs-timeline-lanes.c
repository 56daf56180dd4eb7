/* hs-timeline-lanes.c: the lanes of the misleading paths
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-duration.h"
#include "hs-timeline-layout-private.h"

#define MAX_LANES 6
#define LANE_PITCH 38.0
#define BAR_HEIGHT 28.0
/* From the middle of the track to the first lane. */
#define FIRST_LANE 30.0
#define CURVE 22.0
#define LEAST_BAR 14.0
#define CROSS 9.0
#define PAD 10.0
#define GAP 14.0
/* A text beside a bar is not cut below this. */
#define LEAST_BESIDE 90.0

typedef enum
{
  INSIDE,
  RIGHT,
  LEFT,
} Place;

/* What a lane takes of the width when its texts stand at a place. */
typedef struct
{
  double start;
  double end;
} Extent;

static const HsTimelinePath *
get_path (const HsTimelineLayout *layout, const HsTimelineLane *lane)
{
  return hs_timeline_get_path (layout->timeline, lane->point);
}

static char *
format_note (const HsTimelineLayout *layout, const HsTimelinePath *path)
{
  const HsPath *told = hs_incident_get_path (layout->incident, path->index);
  const char *ended = hs_ended_get_label (told->ended);
  g_autofree char *held = told->minutes > 0 ? hs_duration_format (told->minutes) : NULL;

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

  lane->bar.x = start + curve;
  lane->bar.width = MAX (end - tail - lane->bar.x, least);
  lane->bar.height = hs_timeline_layout_scale (layout, BAR_HEIGHT);
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
  lane.note = format_note (layout, path);
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
get_extent (const HsTimelineLayout *layout, const HsTimelineLane *lane, double text, Place place)
{
  Extent extent = { hs_time_scale_get_x (layout->scale, get_path (layout, lane)->start), get_lane_end (layout, lane) };
  double pad = hs_timeline_layout_scale (layout, PAD);

  if (place == RIGHT)
    extent.end = MIN (extent.end + pad + text, hs_rect_get_right (&layout->plot));
  else if (place == LEFT)
    extent.start = MAX (extent.start - pad - text, layout->plot.x);
  return extent;
}

static gboolean
has_room (const HsTimelineLayout *layout, const HsTimelineLane *lane, double text, Place place)
{
  double pad = hs_timeline_layout_scale (layout, PAD);
  double start = hs_time_scale_get_x (layout->scale, get_path (layout, lane)->start);

  if (place == INSIDE)
    return get_seen (layout, &lane->bar).width >= text + 2 * pad;
  if (place == RIGHT)
    return get_lane_end (layout, lane) + pad + text <= hs_rect_get_right (&layout->plot);
  return start - pad - text >= layout->plot.x;
}

/* Whether @extent is free in lane @number: nothing else there, and no detour to a deeper lane
 * through its texts. */
static gboolean
is_free (const HsTimelineLayout *layout, const Extent *extents, guint n_placed, const Extent *extent, guint number)
{
  double gap = hs_timeline_layout_scale (layout, GAP);

  for (guint i = 0; i < n_placed; i++)
    {
      const HsTimelineLane *other = &g_array_index (layout->lanes, HsTimelineLane, i);
      double leave = hs_time_scale_get_x (layout->scale, get_path (layout, other)->start);
      double back = get_lane_end (layout, other);

      if (other->lane == number && extent->start < extents[i].end + gap && extents[i].start < extent->end + gap)
        return FALSE;
      if (other->lane > number && ((leave > extent->start && leave < extent->end) || (other->has_back && back > extent->start && back < extent->end)))
        return FALSE;
    }
  return TRUE;
}

static Place
choose_place (const HsTimelineLayout *layout, const HsTimelineLane *lane, double text)
{
  const Place places[] = { INSIDE, RIGHT, LEFT };
  double start = hs_time_scale_get_x (layout->scale, get_path (layout, lane)->start);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (has_room (layout, lane, text, places[i]))
      return places[i];
  if (get_seen (layout, &lane->bar).width >= text * 0.6)
    return INSIDE;
  return start - layout->plot.x > hs_rect_get_right (&layout->plot) - get_lane_end (layout, lane) ? LEFT : RIGHT;
}

static void
set_texts (const HsTimelineLayout *layout, HsTextMeasure *measure, HsTimelineLane *lane, Place place, const Extent *extent)
{
  double pad = hs_timeline_layout_scale (layout, PAD);
  double note = get_note_width (measure, lane);
  HsRect seen = get_seen (layout, &lane->bar);
  double x = seen.x + pad, room = seen.width - 2 * pad;
  double quote;

  lane->beside = place != INSIDE;
  if (place == RIGHT)
    {
      x = get_lane_end (layout, lane) + pad;
      room = extent->end - x;
    }
  else if (place == LEFT)
    {
      x = extent->start;
      room = hs_time_scale_get_x (layout->scale, get_path (layout, lane)->start) - pad - x;
    }
  quote = CLAMP (room - pad - note, MIN (room, hs_timeline_layout_scale (layout, LEAST_BESIDE)), get_quote_width (measure, lane));
  lane->quote_box = (HsRect) { x, 0, MAX (quote, 0), hs_text_measure_get_line_height (measure, HS_TEXT_HYPOTHESIS) };
  lane->note_box = (HsRect) { x + quote + pad, 0, CLAMP (room - quote - pad, 0, note), hs_text_measure_get_line_height (measure, HS_TEXT_LANE_NOTE) };
}

static void
assign_lane (HsTimelineLayout *layout, HsTextMeasure *measure, guint index, Extent *extents)
{
  HsTimelineLane *lane = &g_array_index (layout->lanes, HsTimelineLane, index);
  double text = get_text_width (layout, measure, lane);
  Place place = choose_place (layout, lane, text);
  Place other = place == RIGHT && has_room (layout, lane, text, LEFT) ? LEFT : place;

  for (guint number = 0; number < MAX_LANES; number++)
    {
      lane->lane = number;
      extents[index] = get_extent (layout, lane, text, place);
      if (is_free (layout, extents, index, &extents[index], number))
        break;
      extents[index] = get_extent (layout, lane, text, other);
      if (other != place && is_free (layout, extents, index, &extents[index], number))
        {
          place = other;
          break;
        }
    }
  set_texts (layout, measure, lane, place, &extents[index]);
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
  double middle = y + lane->bar.height / 2;
  double cross = hs_timeline_layout_scale (layout, CROSS);
  double right = hs_rect_get_right (&lane->bar);

  lane->bar.y = y;
  lane->quote_box.y = middle - lane->quote_box.height / 2;
  lane->note_box.y = middle - lane->note_box.height / 2;
  lane->cross = (HsRect) { right + hs_timeline_layout_scale (layout, 7), middle - cross / 2, cross, cross };
  trace_detour (lane->leave, hs_time_scale_get_x (layout->scale, path->start), layout->track_y, lane->bar.x, middle);
  trace_detour (lane->back, hs_time_scale_get_x (layout->scale, path->end), layout->track_y, right, middle);
}

double
hs_timeline_layout_find_lanes (HsTimelineLayout *layout, HsTextMeasure *measure)
{
  guint n_paths = hs_timeline_get_n_paths (layout->timeline);
  g_autofree Extent *extents = g_new (Extent, n_paths + 1);
  guint n_lanes = 0;

  for (guint i = 0; i < n_paths; i++)
    {
      add_lane (layout, i);
      assign_lane (layout, measure, i, extents);
      n_lanes = MAX (n_lanes, g_array_index (layout->lanes, HsTimelineLane, i).lane + 1);
    }
  if (n_lanes == 0)
    return 0;
  return hs_timeline_layout_scale (layout, FIRST_LANE + (n_lanes - 1) * LANE_PITCH + BAR_HEIGHT) - hs_timeline_layout_get_mark_size (layout) / 2;
}

void
hs_timeline_layout_place_lanes (HsTimelineLayout *layout, HsTextMeasure *measure, double y)
{
  double first = layout->track_y + hs_timeline_layout_scale (layout, FIRST_LANE);

  for (guint i = 0; i < layout->lanes->len; i++)
    {
      HsTimelineLane *lane = &g_array_index (layout->lanes, HsTimelineLane, i);

      place_lane (layout, lane, first + hs_timeline_layout_scale (layout, LANE_PITCH) * lane->lane);
    }
  if (layout->lanes->len > 0)
    hs_timeline_layout_add_name (layout, measure, g_strdup (_("Misleading paths")), HS_TEXT_ROW_NAME_STRONG, HS_COLOR_MISLEADING, first, hs_timeline_layout_scale (layout, BAR_HEIGHT));
}
