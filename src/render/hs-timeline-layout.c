/* hs-timeline-layout.c: where everything of a timeline goes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-timeline-layout-private.h"

#define GAP 10.0
#define MOST_SQUEEZE 0.78
/* How much more than the rows the gaps between them are squeezed. */
#define GAP_SQUEEZE 2.0
#define SQUEEZE_STEP 0.04
#define MARGIN 12.0
/* Where the view is higher than needed, rows move apart by up to this. */
#define MOST_EXTRA 10.0
#define N_GAPS 6
#define NAMES_PAD 22.0
#define PLOT_PAD 14.0
#define MOST_NAMES_SHARE 0.2
#define LEAST_PLOT 60.0

G_DEFINE_BOXED_TYPE (HsTimelineLayout, hs_timeline_layout, hs_timeline_layout_ref, hs_timeline_layout_unref)

static void
clear_name (gpointer data)
{
  g_free (((HsTimelineName *) data)->text);
}

static void
clear_label (gpointer data)
{
  g_free (((HsTimelineLabel *) data)->lead);
  g_free (((HsTimelineLabel *) data)->text);
}

static void
clear_more (gpointer data)
{
  g_free (((HsTimelineMore *) data)->text);
}

static void
clear_lane (gpointer data)
{
  g_free (((HsTimelineLane *) data)->quote);
  g_free (((HsTimelineLane *) data)->held);
  g_free (((HsTimelineLane *) data)->note);
}

static void
clear_caption (gpointer data)
{
  g_free (((HsTimelineCaption *) data)->text);
}

static void
clear_break (gpointer data)
{
  g_free (((HsTimelineBreak *) data)->label);
}

static void
clear_other (gpointer data)
{
  g_free (((HsTimelineOther *) data)->label);
}

static GArray *
new_parts (gsize size, GDestroyNotify clear)
{
  GArray *parts = g_array_new (FALSE, TRUE, size);

  g_array_set_clear_func (parts, clear);
  return parts;
}

static void
make_parts (HsTimelineLayout *layout)
{
  layout->names = new_parts (sizeof (HsTimelineName), clear_name);
  layout->marks = new_parts (sizeof (HsTimelineMark), NULL);
  layout->labels = new_parts (sizeof (HsTimelineLabel), clear_label);
  layout->mores = new_parts (sizeof (HsTimelineMore), clear_more);
  layout->lanes = new_parts (sizeof (HsTimelineLane), clear_lane);
  layout->team_rows = new_parts (sizeof (guint), NULL);
  layout->bars = new_parts (sizeof (HsTimelineBar), NULL);
  layout->captions = new_parts (sizeof (HsTimelineCaption), clear_caption);
  layout->stretches = new_parts (sizeof (HsTimelineStretch), NULL);
  layout->breaks = new_parts (sizeof (HsTimelineBreak), clear_break);
  layout->nights = new_parts (sizeof (HsRect), NULL);
  layout->others = new_parts (sizeof (HsTimelineOther), clear_other);
}

/* On paper the names stand flush with the text of the page. */
static double
get_margin (const HsTimelineLayout *layout)
{
  return hs_style_get_theme (layout->style) == HS_THEME_PRINT ? 0 : hs_timeline_layout_scale (layout, MARGIN);
}

static double
get_names_width (const HsTimelineLayout *layout, HsTextMeasure *measure)
{
  const char *const names[] = { _("Impact"), _("Response"), _("Misleading paths"), _("Where the time went") };
  double width = 0;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    width = MAX (width, hs_text_measure_get_width (measure, HS_TEXT_ROW_NAME_STRONG, names[i]));
  for (guint i = 0; i < hs_timeline_get_n_teams (layout->timeline); i++)
    width = MAX (width, hs_text_measure_get_width (measure, HS_TEXT_ROW_NAME, hs_timeline_get_team (layout->timeline, i)->name));
  return get_margin (layout) + MIN (width + hs_timeline_layout_scale (layout, NAMES_PAD), MOST_NAMES_SHARE * layout->view.width);
}

static void
set_scale (HsTimelineLayout *layout, HsTextMeasure *measure)
{
  double right = layout->view.width - hs_timeline_layout_scale (layout, PLOT_PAD);

  if (layout->view.start >= layout->view.end)
    {
      layout->view.start = hs_timeline_get_start (layout->timeline);
      layout->view.end = hs_timeline_get_end (layout->timeline);
    }
  if (!layout->view.unfolded)
    layout->folds = hs_timeline_get_folds (layout->timeline, &layout->n_folds);
  layout->face = hs_clock_face_get (layout->timeline, layout->view.display);
  layout->names_width = get_names_width (layout, measure);
  layout->plot.x = layout->names_width;
  layout->plot.width = MAX (right - layout->plot.x, hs_timeline_layout_scale (layout, LEAST_PLOT));
  layout->scale = hs_time_scale_new (layout->folds, layout->n_folds, layout->view.start, layout->view.end, layout->plot.x, layout->plot.width);
}

/* The heights of the rows, from the top. */
typedef struct
{
  double impact;
  double teams;
  double labels;
  double track;
  double lanes;
  double axis;
  double phases;
  double gap;
} Rows;

static double
get_height (const Rows *rows)
{
  const double heights[] = { rows->impact, rows->teams, rows->labels + rows->track + rows->lanes, rows->axis, rows->phases };
  double height = rows->gap;

  for (guint i = 0; i < G_N_ELEMENTS (heights); i++)
    if (heights[i] > 0)
      height += heights[i] + rows->gap;
  return height;
}

static Rows
measure_rows (const HsTimelineLayout *layout, HsTextMeasure *measure)
{
  return (Rows) {
    .impact = hs_timeline_layout_get_impact_height (layout),
    .teams = hs_timeline_layout_get_teams_height (layout),
    .track = hs_timeline_layout_get_mark_size (layout) + hs_timeline_layout_get_raise (layout),
    .lanes = hs_timeline_layout_get_lanes_height (layout),
    .axis = hs_timeline_layout_get_axis_height (layout, measure),
    .phases = hs_timeline_layout_get_phases_height (layout),
    .gap = hs_timeline_layout_scale (layout, GAP * (1 - GAP_SQUEEZE * (1 - layout->squeeze))),
  };
}

/* Rows of the given labels, as little squeezed as fits, with what is left over between them. */
static Rows
fill_view (HsTimelineLayout *layout, HsTextMeasure *measure, double labels)
{
  Rows rows;
  double spare;

  for (layout->squeeze = 1; layout->squeeze >= MOST_SQUEEZE; layout->squeeze -= SQUEEZE_STEP)
    {
      rows = measure_rows (layout, measure);
      rows.labels = labels;
      spare = layout->view.height - get_height (&rows);
      if (spare >= 0 || layout->squeeze < MOST_SQUEEZE + SQUEEZE_STEP)
        break;
    }
  rows.gap += CLAMP (spare / N_GAPS, 0, hs_timeline_layout_scale (layout, MOST_EXTRA));
  return rows;
}

/* The height that is left for labels when all else is squeezed. */
static double
find_room (HsTimelineLayout *layout, HsTextMeasure *measure)
{
  Rows rows;

  layout->low = TRUE;
  layout->squeeze = MOST_SQUEEZE;
  hs_timeline_layout_find_teams (layout, measure);
  rows = measure_rows (layout, measure);
  return MAX (layout->view.height - get_height (&rows), 1);
}

/* In a low view the rows are squeezed, then labels give way; in a high one the rows move apart. What the labels would
 * like to have is not asked where even the rest is too high. */
static Rows
find_rows (HsTimelineLayout *layout, HsTextMeasure *measure)
{
  double height = layout->view.height;
  Rows rows;

  layout->squeeze = 1;
  hs_timeline_layout_find_marks (layout, measure);
  hs_timeline_layout_find_lanes (layout, measure);
  hs_timeline_layout_find_labels (layout);
  hs_timeline_layout_find_teams (layout, measure);
  rows = measure_rows (layout, measure);
  if (height <= 0 || get_height (&rows) <= height)
    rows.labels = hs_timeline_layout_hang_labels (layout, measure, 0);
  if (height <= 0)
    return rows;
  if (get_height (&rows) > height)
    rows.labels = hs_timeline_layout_hang_labels (layout, measure, find_room (layout, measure));
  return fill_view (layout, measure, rows.labels);
}

static void
place_rows (HsTimelineLayout *layout, HsTextMeasure *measure, const Rows *rows)
{
  double mark = hs_timeline_layout_get_mark_size (layout);
  double y = rows->gap;
  double axis_y;

  layout->height = get_height (rows);
  axis_y = layout->height - rows->gap - rows->axis - (rows->phases > 0 ? rows->phases + rows->gap : 0);
  layout->plot.y = hs_timeline_layout_scale (layout, 4);
  layout->plot.height = axis_y - layout->plot.y;

  hs_timeline_layout_place_impact (layout, measure, y);
  y += rows->impact > 0 ? rows->impact + rows->gap : 0;
  hs_timeline_layout_place_teams (layout, measure, y);
  y += rows->teams > 0 ? rows->teams + rows->gap : 0;
  layout->track_y = y + rows->labels + rows->track - mark / 2;
  hs_timeline_layout_place_marks (layout);
  hs_timeline_layout_place_labels (layout, measure, y);
  hs_timeline_layout_place_arrows (layout);
  hs_timeline_layout_add_name (layout, measure, g_strdup (_("Response")), HS_TEXT_ROW_NAME, HS_COLOR_DIM, layout->track_y - mark / 2, mark);
  hs_timeline_layout_place_lanes (layout, measure);
  hs_timeline_layout_place_axis (layout, measure, axis_y);
  hs_timeline_layout_place_overview (layout, axis_y + rows->axis, rows->gap);
  hs_timeline_layout_place_phases (layout, measure, axis_y + rows->axis + rows->gap);
}

static void
turn_over (const HsTimelineLayout *layout, HsRect *box)
{
  if (layout->view.rtl)
    box->x = layout->view.width - box->x - box->width;
}

static void
find_seen (HsTimelineLayout *layout)
{
  layout->seen_plot = layout->plot;
  turn_over (layout, &layout->seen_plot);
  layout->seen_marks = g_array_copy (layout->marks);
  for (guint i = 0; i < layout->seen_marks->len; i++)
    {
      HsTimelineMark *mark = &g_array_index (layout->seen_marks, HsTimelineMark, i);

      turn_over (layout, &mark->box);
      if (layout->view.rtl)
        mark->place.x = layout->view.width - mark->place.x;
    }
}

/* From what is seen to the left-to-right layout, and back. */
static double
turn_x (const HsTimelineLayout *layout, double x)
{
  return layout->view.rtl ? layout->view.width - x : x;
}

static void
keep_inside (const HsTimelineLayout *layout, double *start, double *end)
{
  double first = hs_timeline_get_start (layout->timeline);
  double last = hs_timeline_get_end (layout->timeline);
  double length = MIN (*end - *start, last - first);

  *start = CLAMP (*start, first, last - length);
  *end = *start + length;
}

const HsTimelinePoint *
hs_timeline_layout_get_point (const HsTimelineLayout *layout, const HsTimelineMark *mark)
{
  return hs_timeline_get_point (layout->timeline, mark->first);
}

const HsEvent *
hs_timeline_layout_get_event (const HsTimelineLayout *layout, const HsTimelineMark *mark)
{
  return hs_incident_get_event (layout->incident, hs_timeline_layout_get_point (layout, mark)->event - 1);
}

void
hs_timeline_layout_add_name (HsTimelineLayout *layout, HsTextMeasure *measure, char *text, HsTextRole role, HsColorRole color, double y, double height)
{
  double width = layout->names_width - get_margin (layout) - hs_timeline_layout_scale (layout, NAMES_PAD) * 0.6;
  double line = hs_text_measure_get_line_height (measure, role);
  gboolean wraps = hs_text_measure_get_width (measure, role, text) > width && height > 1.4 * line;
  double text_height = wraps ? 2 * line : line;
  HsTimelineName name = { { get_margin (layout), y + (height - text_height) / 2, width, text_height }, text, role, color, wraps ? 2 : 1 };

  g_array_append_val (layout->names, name);
}

HsTimelineLayout *
hs_timeline_layout_new (HsTimeline *timeline, const HsTimelineView *view, HsTextMeasure *measure)
{
  HsTimelineLayout *layout = g_new0 (HsTimelineLayout, 1);
  Rows rows;

  g_atomic_ref_count_init (&layout->ref_count);
  layout->timeline = hs_timeline_ref (timeline);
  layout->incident = hs_timeline_get_incident (timeline);
  layout->style = hs_style_ref (hs_text_measure_get_style (measure));
  layout->view = *view;
  layout->unit = hs_style_get_unit (layout->style);
  layout->mark_line = hs_text_measure_get_line_height (measure, HS_TEXT_MARK);
  layout->label_line = hs_text_measure_get_line_height (measure, HS_TEXT_LABEL);
  make_parts (layout);
  set_scale (layout, measure);
  rows = find_rows (layout, measure);
  place_rows (layout, measure, &rows);
  find_seen (layout);
  return layout;
}

HsTimelineLayout *
hs_timeline_layout_ref (HsTimelineLayout *layout)
{
  g_atomic_ref_count_inc (&layout->ref_count);
  return layout;
}

void
hs_timeline_layout_unref (HsTimelineLayout *layout)
{
  GArray *parts[] = {
    layout->names, layout->marks, layout->seen_marks, layout->labels, layout->mores, layout->lanes, layout->team_rows, layout->bars,
    layout->captions, layout->stretches, layout->breaks, layout->nights, layout->ticks, layout->others, layout->days,
  };

  if (!g_atomic_ref_count_dec (&layout->ref_count))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_array_unref (parts[i]);
  hs_time_scale_free (layout->scale);
  hs_style_unref (layout->style);
  hs_timeline_unref (layout->timeline);
  g_free (layout);
}

HsTimeline *
hs_timeline_layout_get_timeline (const HsTimelineLayout *layout)
{
  return layout->timeline;
}

HsStyle *
hs_timeline_layout_get_style (const HsTimelineLayout *layout)
{
  return layout->style;
}

const HsTimelineView *
hs_timeline_layout_get_view (const HsTimelineLayout *layout)
{
  return &layout->view;
}

double
hs_timeline_layout_get_width (const HsTimelineLayout *layout)
{
  return layout->view.width;
}

double
hs_timeline_layout_get_height (const HsTimelineLayout *layout)
{
  return layout->height;
}

const HsRect *
hs_timeline_layout_get_plot (const HsTimelineLayout *layout)
{
  return &layout->seen_plot;
}

HsRect
hs_timeline_layout_get_axis_name (const HsTimelineLayout *layout)
{
  HsRect box = layout->axis_name;

  turn_over (layout, &box);
  return box;
}

double
hs_timeline_layout_get_start (const HsTimelineLayout *layout)
{
  return layout->view.start;
}

double
hs_timeline_layout_get_end (const HsTimelineLayout *layout)
{
  return layout->view.end;
}

double
hs_timeline_layout_get_seconds (const HsTimelineLayout *layout, double x)
{
  return hs_time_scale_get_seconds (layout->scale, turn_x (layout, x));
}

double
hs_timeline_layout_get_x (const HsTimelineLayout *layout, double seconds)
{
  return turn_x (layout, hs_time_scale_get_x (layout->scale, seconds));
}

void
hs_timeline_layout_pan (const HsTimelineLayout *layout, double dx, double *start, double *end)
{
  hs_time_scale_pan (layout->scale, layout->view.rtl ? -dx : dx, start, end);
  keep_inside (layout, start, end);
}

void
hs_timeline_layout_zoom (const HsTimelineLayout *layout, double x, double factor, double *start, double *end)
{
  hs_time_scale_zoom (layout->scale, turn_x (layout, x), factor, start, end);
  keep_inside (layout, start, end);
}

guint
hs_timeline_layout_get_n_marks (const HsTimelineLayout *layout)
{
  return layout->seen_marks->len;
}

const HsTimelineMark *
hs_timeline_layout_get_mark (const HsTimelineLayout *layout, guint index)
{
  g_return_val_if_fail (index < layout->seen_marks->len, NULL);
  return &g_array_index (layout->seen_marks, HsTimelineMark, index);
}
