/* hs-timeline-bars.c: the bars of who was involved, and the arrows that rise to them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-timeline-layout-private.h"

/* With more teams, the last row stands for all others. */
#define MAX_ROWS 6
#define ROW_HEIGHT 22.0
#define BAR_HEIGHT 11.0
/* However late a team is called in, its bar is seen. */
#define LEAST_BAR 30.0
/* Between a name and its bar. */
#define NAME_PAD 24.0

static HsColorRole
get_color (const HsTimelineTeam *team, guint row)
{
  return team->event == 0 ? HS_COLOR_RESPONDERS : HS_COLOR_TEAM_1 + (row + HS_N_TEAM_COLORS - 1) % HS_N_TEAM_COLORS;
}

static guint
get_first (const HsTimelineLayout *layout, guint row)
{
  return row < layout->team_rows->len ? g_array_index (layout->team_rows, guint, row) : hs_timeline_get_n_teams (layout->timeline);
}

static char *
join_names (const HsTimelineLayout *layout, guint from, guint to)
{
  GString *names = g_string_new (hs_timeline_get_team (layout->timeline, from)->name);

  for (guint i = from + 1; i < to; i++)
    /* Translators: between the names of teams that were called in together. */
    g_string_append_printf (names, "%s%s", _(", "), hs_timeline_get_team (layout->timeline, i)->name);
  return g_string_free (names, FALSE);
}

/* What names may take in front of the bar of @team in a view of the whole: zooming moves no rows. */
static double
get_name_room (const HsTimelineLayout *layout, const HsTimelineTeam *team)
{
  double first = hs_timeline_get_start (layout->timeline);
  double last = hs_timeline_get_end (layout->timeline);
  g_autoptr (HsTimeScale) whole = hs_time_scale_new (layout->folds, layout->n_folds, first, last, layout->plot.x, layout->plot.width);

  return hs_time_scale_get_x (whole, team->start) - hs_timeline_layout_scale (layout, NAME_PAD);
}

static gboolean
share_row (const HsTimelineLayout *layout, HsTextMeasure *measure, guint from, guint to)
{
  const HsTimelineTeam *team = hs_timeline_get_team (layout->timeline, from);
  g_autofree char *names = NULL;

  if (!layout->low || team->event == 0 || hs_timeline_get_team (layout->timeline, to)->event != team->event)
    return FALSE;
  names = join_names (layout, from, to + 1);
  return hs_text_measure_get_width (measure, HS_TEXT_ROW_NAME, names) <= get_name_room (layout, team);
}

static char *
get_name (const HsTimelineLayout *layout, guint row)
{
  guint n_others = hs_timeline_get_n_teams (layout->timeline) - get_first (layout, row);

  if (row == MAX_ROWS - 1 && layout->team_rows->len > MAX_ROWS)
    /* Translators: the bar of so many more teams that were called in. */
    return g_strdup_printf (ngettext ("%u more team", "%u more teams", n_others), n_others);
  return join_names (layout, get_first (layout, row), get_first (layout, row + 1));
}

static const HsTimelineMark *
find_mark (const HsTimelineLayout *layout, guint event)
{
  guint point = hs_timeline_find_event (layout->timeline, event);

  for (guint i = 0; i < layout->marks->len; i++)
    {
      const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, i);

      if (point >= mark->first && point < mark->first + mark->n_events)
        return mark;
    }
  return NULL;
}

/* The last name, when it is long, may run on as far as nothing is drawn in its row. */
static void
let_name_run (HsTimelineLayout *layout, double bar_x)
{
  HsTimelineName *name = &g_array_index (layout->names, HsTimelineName, layout->names->len - 1);
  double end = MIN (bar_x, hs_rect_get_right (&layout->plot)) - hs_timeline_layout_squeeze (layout, BAR_HEIGHT);

  name->box.width = MAX (name->box.width, end - name->box.x);
}

/* Where all its teams are. */
static gboolean
is_dimmed (const HsTimelineLayout *layout, guint row)
{
  guint last = row == MAX_ROWS - 1 ? hs_timeline_get_n_teams (layout->timeline) : get_first (layout, row + 1);

  for (guint i = get_first (layout, row); i < last; i++)
    if (i >= 64 || !(layout->view.dimmed_teams & G_GUINT64_CONSTANT (1) << i))
      return FALSE;
  return TRUE;
}

/* One row each; in a low view those that were called in together share one where their names fit. */
void
hs_timeline_layout_find_teams (HsTimelineLayout *layout, HsTextMeasure *measure)
{
  guint n_teams = hs_timeline_get_n_teams (layout->timeline);
  guint first = 0;

  g_array_set_size (layout->team_rows, 0);
  for (guint i = 0; i < n_teams; i++)
    {
      if (i > 0 && share_row (layout, measure, first, i))
        continue;
      first = i;
      g_array_append_val (layout->team_rows, first);
    }
}

guint
hs_timeline_layout_get_n_bars (const HsTimelineLayout *layout)
{
  return MIN (layout->team_rows->len, MAX_ROWS);
}

const HsTimelineTeam *
hs_timeline_layout_get_bar_team (const HsTimelineLayout *layout, guint bar)
{
  return hs_timeline_get_team (layout->timeline, get_first (layout, bar));
}

double
hs_timeline_layout_get_teams_height (const HsTimelineLayout *layout)
{
  return hs_timeline_layout_get_n_bars (layout) * hs_timeline_layout_squeeze (layout, ROW_HEIGHT);
}

void
hs_timeline_layout_place_teams (HsTimelineLayout *layout, HsTextMeasure *measure, double y)
{
  double row_height = hs_timeline_layout_squeeze (layout, ROW_HEIGHT);
  double height = hs_timeline_layout_squeeze (layout, BAR_HEIGHT);

  for (guint i = 0; i < hs_timeline_layout_get_n_bars (layout); i++)
    {
      const HsTimelineTeam *team = hs_timeline_layout_get_bar_team (layout, i);
      double start = hs_time_scale_get_x (layout->scale, team->start);
      double end = hs_time_scale_get_x (layout->scale, team->end);
      double top = y + i * row_height;
      HsTimelineBar bar = { .event = team->event, .color = get_color (team, i), .told = team->told };

      bar.dimmed = is_dimmed (layout, i);
      bar.bar = (HsRect) { start, top + (row_height - height) / 2, MAX (end - start, hs_timeline_layout_scale (layout, LEAST_BAR)), height };
      g_array_append_val (layout->bars, bar);
      hs_timeline_layout_add_name (layout, measure, get_name (layout, i), HS_TEXT_ROW_NAME, HS_COLOR_DIM, top, row_height);
      let_name_run (layout, start);
    }
}

/* An arrow rises from the mark of the escalation, which may have made room for others: the bar then
 * begins over the mark. */
void
hs_timeline_layout_place_arrows (HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->bars->len; i++)
    {
      HsTimelineBar *bar = &g_array_index (layout->bars, HsTimelineBar, i);
      const HsTimelineMark *mark = bar->event != 0 ? find_mark (layout, bar->event) : NULL;
      double right = hs_rect_get_right (&bar->bar);

      if (mark == NULL)
        continue;
      bar->has_arrow = TRUE;
      bar->arrow_x = mark->box.x + mark->box.width / 2;
      bar->arrow_bottom = mark->box.y;
      bar->bar.x = MIN (bar->bar.x, bar->arrow_x);
      bar->bar.width = MAX (right, bar->arrow_x + hs_timeline_layout_scale (layout, LEAST_BAR)) - bar->bar.x;
    }
}
