/* hs-timeline-scene-response.c: track, marks, labels and detours of a timeline's picture
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-scene-private.h"
#include "hs-timeline-scene.h"

#define TRACK 4.0
/* What a letter of a card takes, in heights of a line: more than most. */
#define LETTER 0.42
/* A cluster is dimmed where this many of its events are. */
#define LOOKED_AT 256

static double
get_x (const HsTimelineLayout *layout, double seconds)
{
  return hs_time_scale_get_x (layout->scale, seconds);
}

static void
add_track_piece (HsScene *scene, const HsTimelineLayout *layout, double start, double end, HsDash dash)
{
  double left = MAX (get_x (layout, start), layout->plot.x - hs_timeline_layout_scale (layout, 20));
  double right = MIN (get_x (layout, end), layout->view.width);
  double stroke = hs_timeline_layout_scale (layout, dash == HS_DASH_SOLID ? TRACK : TRACK / 2);

  if (right > left)
    hs_scene_add_line (scene, left, layout->track_y, right, layout->track_y, HS_COLOR_TRACK, stroke, dash);
}

/* The places of the first and the last told event; false where there are none. */
static gboolean
get_told (const HsTimelineLayout *layout, double *first, double *last)
{
  guint from = 0, to = hs_timeline_get_n_points (layout->timeline);

  while (from < to && !hs_timeline_get_point (layout->timeline, from)->told)
    from++;
  while (to > from && !hs_timeline_get_point (layout->timeline, to - 1)->told)
    to--;
  if (from == to)
    return FALSE;
  *first = hs_timeline_get_point (layout->timeline, from)->start;
  *last = hs_timeline_get_point (layout->timeline, to - 1)->start;
  return TRUE;
}

/* Solid where the work went on, dotted where it left the straight line or nothing is told. */
static void
add_track (HsScene *scene, const HsTimelineLayout *layout)
{
  guint n_points = hs_timeline_get_n_points (layout->timeline);
  double first, last, solid_from;

  hs_scene_set_subject (scene, "track", 0, -1);
  if (n_points == 0)
    return;
  add_track_piece (scene, layout, hs_timeline_get_point (layout->timeline, 0)->start, hs_timeline_get_point (layout->timeline, n_points - 1)->start, HS_DASH_DOTTED);
  if (!get_told (layout, &first, &last))
    return;
  solid_from = first;
  for (guint i = 0; i < hs_timeline_get_n_paths (layout->timeline); i++)
    {
      const HsTimelinePath *path = hs_timeline_get_path (layout->timeline, i);

      add_track_piece (scene, layout, solid_from, MIN (path->start, last), HS_DASH_SOLID);
      solid_from = MAX (solid_from, path->end);
    }
  add_track_piece (scene, layout, solid_from, last, HS_DASH_SOLID);
}

static void
add_lane_texts (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineLane *lane)
{
  double room = hs_timeline_layout_scale (layout, 5);
  HsRect patch = { lane->quote_box.x - room, lane->bar.y + room * 0.7, 0, lane->bar.height - room * 1.4 };

  patch.width = hs_rect_get_right (&lane->note_box) + room - patch.x;
  hs_scene_set_subject (scene, "hypothesis", 0, (int) hs_timeline_get_path (layout->timeline, lane->point)->index);
  if (!lane->beside)
    hs_scene_add_rect (scene, &patch, HS_COLOR_MISLEADING_FILL, hs_timeline_layout_scale (layout, 3));
  hs_scene_add_text (scene, &lane->quote_box, lane->quote, HS_TEXT_HYPOTHESIS, lane->beside ? HS_COLOR_MISLEADING : HS_COLOR_MISLEADING_TEXT, HS_SCENE_ALIGN_START, 1);
  if (lane->note_box.width > 0)
    hs_scene_add_text (scene, &lane->note_box, lane->note, HS_TEXT_LANE_NOTE, lane->beside ? HS_COLOR_DIM : HS_COLOR_MISLEADING_TEXT, HS_SCENE_ALIGN_START, 1);
}

static void
add_lane (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineLane *lane)
{
  const HsTimelinePath *path = hs_timeline_get_path (layout->timeline, lane->point);
  double radius = hs_timeline_layout_scale (layout, 6);
  double middle = lane->bar.y + lane->bar.height / 2;
  gboolean told = path->start_told && (path->open || path->end_told);

  hs_scene_set_subject (scene, "lane", 0, (int) path->index);
  hs_scene_add_rect (scene, &lane->bar, HS_COLOR_MISLEADING_FILL, radius);
  hs_scene_add_hatch (scene, &lane->bar, HS_COLOR_MISLEADING_HATCH, radius, hs_timeline_layout_scale (layout, 2), hs_timeline_layout_scale (layout, 6.5));
  hs_scene_add_frame (scene, &lane->bar, HS_COLOR_MISLEADING, radius, hs_timeline_layout_scale (layout, 1.25), told ? HS_DASH_SOLID : HS_DASH_DASHED);
  if (lane->has_cross)
    {
      double stroke = hs_timeline_layout_scale (layout, 3);

      hs_scene_add_line (scene, hs_rect_get_right (&lane->bar), middle, lane->cross.x - hs_timeline_layout_scale (layout, 1), middle, HS_COLOR_MISLEADING, stroke, HS_DASH_SOLID);
      hs_scene_add_mark (scene, &lane->cross, HS_SHAPE_CROSS, HS_COLOR_MISLEADING, stroke, FALSE);
    }
}

static void
add_detours (HsScene *scene, const HsTimelineLayout *layout)
{
  double stroke = hs_timeline_layout_scale (layout, 3);

  for (guint i = 0; i < layout->lanes->len; i++)
    {
      const HsTimelineLane *lane = &g_array_index (layout->lanes, HsTimelineLane, i);
      const HsTimelinePath *path = hs_timeline_get_path (layout->timeline, lane->point);

      hs_scene_set_subject (scene, "detour", 0, (int) path->index);
      hs_scene_add_curve (scene, lane->leave, HS_COLOR_MISLEADING, stroke, path->start_told ? HS_DASH_SOLID : HS_DASH_DOTTED);
      if (lane->has_back)
        hs_scene_add_curve (scene, lane->back, HS_COLOR_MISLEADING, stroke, path->end_told ? HS_DASH_SOLID : HS_DASH_DOTTED);
    }
}

/* Where all its events are, of those looked at. */
static gboolean
is_dimmed (const HsTimelineLayout *layout, const HsTimelineMark *mark)
{
  for (guint i = 0; i < MIN (mark->n_events, LOOKED_AT); i++)
    {
      guint event = hs_timeline_get_point (layout->timeline, mark->first + i)->event;

      if (!(layout->view.dimmed_kinds & 1u << hs_incident_get_event (layout->incident, event - 1)->kind))
        return FALSE;
    }
  return TRUE;
}

/* The number stands in the middle of the shape's area, not of its box. */
static double
get_number_shift (HsShape shape)
{
  return shape == HS_SHAPE_TRIANGLE ? 0.14 : shape == HS_SHAPE_WEDGE ? -0.14 : 0;
}

static void
add_number (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineMark *mark, guint number, HsShape shape, HsColorRole color)
{
  double spill = hs_timeline_layout_scale (layout, 6);
  double shift = get_number_shift (shape) * mark->box.height;
  HsRect box = { mark->box.x - spill, mark->box.y + (mark->box.height - layout->mark_line) / 2 + shift, mark->box.width + 2 * spill, layout->mark_line };
  g_autofree char *text = g_strdup_printf ("%u", number);

  hs_scene_add_text (scene, &box, text, HS_TEXT_MARK, color, HS_SCENE_ALIGN_CENTER, 1);
}

static void
add_stalk (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineMark *mark)
{
  double dot = hs_timeline_layout_scale (layout, 7);
  HsRect box = { mark->place.x - dot / 2, mark->place.y - dot / 2, dot, dot };

  if (!mark->raised)
    return;
  hs_scene_add_line (scene, mark->box.x + mark->box.width / 2, hs_rect_get_bottom (&mark->box), mark->place.x, mark->place.y, HS_COLOR_TRACK, hs_timeline_layout_scale (layout, 1.25), HS_DASH_SOLID);
  hs_scene_add_mark (scene, &box, HS_SHAPE_CIRCLE, HS_COLOR_TRACK, 1, FALSE);
}

/* A range that ends under the next mark ends before it, so that the two marks stay apart. */
static double
get_range_end (const HsTimelineLayout *layout, const HsTimelineMark *mark)
{
  const HsTimelineMark *next = mark + 1;
  double end = get_x (layout, hs_timeline_layout_get_point (layout, mark)->end);
  double gap = hs_timeline_layout_scale (layout, 6);

  if ((const char *) next >= layout->marks->data + layout->marks->len * sizeof *next || next->raised)
    return end;
  return end < hs_rect_get_right (&next->box) ? MIN (end, next->box.x - gap) : end;
}

static void
add_range (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineMark *mark, HsColorRole color)
{
  const HsTimelinePoint *point = hs_timeline_layout_get_point (layout, mark);
  double height = hs_timeline_layout_scale (layout, 9);
  HsRect box = { mark->place.x, layout->track_y - height / 2, get_range_end (layout, mark) - mark->place.x, height };
  double hidden = mark->raised ? mark->place.x : hs_rect_get_right (&mark->box);

  if (point->end > point->start && hs_rect_get_right (&box) > hidden + height / 2)
    hs_scene_add_rect (scene, &box, color, height / 2);
}

static void
add_halo (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineMark *mark)
{
  double room = hs_timeline_layout_scale (layout, 8);
  double x = mark->box.x + mark->box.width / 2;
  HsRect box = { mark->box.x - room, mark->box.y - room, mark->box.width + 2 * room, mark->box.height + 2 * room };

  hs_scene_add_line (scene, x, layout->plot.y, x, layout->axis_y, HS_COLOR_ACCENT, hs_timeline_layout_scale (layout, 1), HS_DASH_DOTTED);
  hs_scene_add_mark (scene, &box, mark->n_events > 1 ? HS_SHAPE_PILL : HS_SHAPE_CIRCLE, HS_COLOR_CURRENT, 1, FALSE);
}

static void
add_mark (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineMark *mark)
{
  const HsEvent *event = hs_timeline_layout_get_event (layout, mark);
  gboolean cluster = mark->n_events > 1;
  gboolean hollow = !cluster && !hs_timeline_layout_get_point (layout, mark)->told;
  HsShape shape = cluster ? HS_SHAPE_PILL : hs_event_get_shape (event);
  gboolean misleads = hs_timeline_misleads (layout->timeline, mark->first, mark->n_events);
  HsColorRole color = !cluster ? hs_event_get_color (event) : misleads ? HS_COLOR_MISLEADING : HS_COLOR_KIND_OTHER;

  hs_scene_set_subject (scene, cluster ? "cluster" : "mark", event->id, -1);
  if (!cluster)
    add_range (scene, layout, mark, color);
  add_stalk (scene, layout, mark);
  hs_scene_add_mark (scene, &mark->box, shape, color, hs_timeline_layout_scale (layout, 2), hollow);
  add_number (scene, layout, mark, cluster ? mark->n_events : event->id, shape, hollow ? color : HS_COLOR_ON_MARK);
}

static void
add_label (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineLabel *label, gboolean current)
{
  const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, label->mark);
  double room = hs_timeline_layout_scale (layout, 3);
  HsRect band = { label->box.x - room, label->box.y - room / 2, label->box.width + 2 * room, label->box.height + room };

  hs_scene_set_subject (scene, "label", hs_timeline_layout_get_event (layout, mark)->id, -1);
  if (current)
    hs_scene_add_rect (scene, &band, HS_COLOR_CURRENT_BAND, room);
  if (!label->called)
    hs_scene_add_line (scene, label->pole.x, label->pole.y, label->pole.x, hs_rect_get_bottom (&label->pole), current ? HS_COLOR_ACCENT : HS_COLOR_LEADER, hs_timeline_layout_scale (layout, 1.25), HS_DASH_SOLID);
  hs_scene_add_label (scene, &label->box, label->lead, HS_TEXT_LABEL_TIME, label->text, HS_TEXT_LABEL, HS_COLOR_FOREGROUND, label->left ? HS_SCENE_ALIGN_END : HS_SCENE_ALIGN_START, label->lines);
}

/* The place of a card over @mark, which is long enough for its text and never leaves its row. */
static HsRect
get_card (const HsTimelineLayout *layout, const HsTimelineMark *mark, const char *lead, const char *text)
{
  glong n_letters = (lead != NULL ? g_utf8_strlen (lead, -1) : 0) + g_utf8_strlen (text, -1) + 4;
  double width = MIN (n_letters * LETTER * layout->label_line, layout->card.width);
  double left = mark->box.x + (mark->box.width - width) / 2;

  return (HsRect) { CLAMP (left, layout->card.x, hs_rect_get_right (&layout->card) - width), layout->card.y, width, layout->card.height };
}

/* As near to its mark as the card allows. */
static HsSceneAlign
get_card_align (const HsTimelineLayout *layout, const HsRect *card)
{
  if (card->x <= layout->card.x)
    return HS_SCENE_ALIGN_START;
  return hs_rect_get_right (card) >= hs_rect_get_right (&layout->card) ? HS_SCENE_ALIGN_END : HS_SCENE_ALIGN_CENTER;
}

/* The current event's label where it found no room: on a card in a row of its own. Returns its place. */
static HsRect
add_card (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineMark *mark, guint current)
{
  const HsEvent *event = hs_incident_get_event (layout->incident, current - 1);
  g_autofree char *lead = hs_clock_face_format_event (&layout->face, layout->incident, event);
  double pad = hs_timeline_layout_scale (layout, 8);
  HsRect card = get_card (layout, mark, lead, event->text);
  HsRect text = { card.x + pad, card.y + (card.height - layout->label_line) / 2, card.width - 2 * pad, layout->label_line };

  hs_scene_set_subject (scene, "label", current, -1);
  hs_scene_add_rect (scene, &card, HS_COLOR_CARD, pad / 2);
  hs_scene_add_frame (scene, &card, HS_COLOR_ACCENT, pad / 2, hs_timeline_layout_scale (layout, 1.25), HS_DASH_SOLID);
  hs_scene_add_label (scene, &text, lead, HS_TEXT_LABEL_TIME, event->text, HS_TEXT_LABEL, HS_COLOR_FOREGROUND, get_card_align (layout, &card), 1);
  return card;
}

/* How many labels found no room, save where the card stands. */
static void
add_mores (HsScene *scene, const HsTimelineLayout *layout, const HsRect *card)
{
  hs_scene_set_subject (scene, "more", 0, -1);
  for (guint i = 0; i < layout->mores->len; i++)
    {
      const HsTimelineMore *more = &g_array_index (layout->mores, HsTimelineMore, i);

      if (!hs_rect_overlaps (&more->box, card))
        hs_scene_add_text (scene, &more->box, more->text, HS_TEXT_AXIS, HS_COLOR_DIM, HS_SCENE_ALIGN_CENTER, 1);
    }
}

static gboolean
shows (const HsTimelineLayout *layout, const HsTimelineMark *mark, guint event)
{
  guint point = hs_timeline_find_event (layout->timeline, event);

  return point >= mark->first && point < mark->first + mark->n_events;
}

static void
dim (HsScene *scene, const HsTimelineLayout *layout, const HsTimelineMark *mark)
{
  hs_scene_set_opacity (scene, layout->view.dimmed_kinds != 0 && is_dimmed (layout, mark) ? HS_TIMELINE_DIMMED : 1);
}

void
hs_timeline_scene_add_paths (HsScene *scene, const HsTimelineLayout *layout)
{
  add_detours (scene, layout);
  for (guint i = 0; i < layout->lanes->len; i++)
    add_lane (scene, layout, &g_array_index (layout->lanes, HsTimelineLane, i));
  add_track (scene, layout);
}

void
hs_timeline_scene_add_hypotheses (HsScene *scene, const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->lanes->len; i++)
    add_lane_texts (scene, layout, &g_array_index (layout->lanes, HsTimelineLane, i));
}

void
hs_timeline_scene_add_response (HsScene *scene, const HsTimelineLayout *layout, guint current)
{
  HsRect card = { 0 };

  for (guint i = 0; i < layout->marks->len; i++)
    {
      const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, i);

      hs_scene_set_subject (scene, "current", current, -1);
      if (shows (layout, mark, current))
        add_halo (scene, layout, mark);
    }
  for (guint i = 0; i < layout->labels->len; i++)
    {
      const HsTimelineLabel *label = &g_array_index (layout->labels, HsTimelineLabel, i);

      dim (scene, layout, &g_array_index (layout->marks, HsTimelineMark, label->mark));
      add_label (scene, layout, label, shows (layout, &g_array_index (layout->marks, HsTimelineMark, label->mark), current));
    }
  for (guint i = 0; i < layout->marks->len; i++)
    {
      dim (scene, layout, &g_array_index (layout->marks, HsTimelineMark, i));
      add_mark (scene, layout, &g_array_index (layout->marks, HsTimelineMark, i));
    }
  hs_scene_set_opacity (scene, 1);
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, i);

      if (shows (layout, mark, current) && (!mark->labelled || mark->n_events > 1))
        card = add_card (scene, layout, mark, current);
    }
  add_mores (scene, layout, &card);
}
