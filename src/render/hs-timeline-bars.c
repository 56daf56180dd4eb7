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

static HsColorRole
get_color (const HsTimelineTeam *team, guint row)
{
  return team->event == 0 ? HS_COLOR_RESPONDERS : HS_COLOR_TEAM_1 + (row + HS_N_TEAM_COLORS - 1) % HS_N_TEAM_COLORS;
}

static char *
get_name (const HsTimelineLayout *layout, guint row)
{
  guint n_teams = hs_timeline_get_n_teams (layout->timeline);
  guint n_others = n_teams - row;

  if (row == MAX_ROWS - 1 && n_others > 1)
    /* Translators: the bar of so many more teams that were called in. */
    return g_strdup_printf (ngettext ("%u more team", "%u more teams", n_others), n_others);
  return g_strdup (hs_timeline_get_team (layout->timeline, row)->name);
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

guint
hs_timeline_layout_get_n_bars (const HsTimelineLayout *layout)
{
  return MIN (hs_timeline_get_n_teams (layout->timeline), MAX_ROWS);
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
      const HsTimelineTeam *team = hs_timeline_get_team (layout->timeline, i);
      double start = hs_time_scale_get_x (layout->scale, team->start);
      double end = hs_time_scale_get_x (layout->scale, team->end);
      double top = y + i * row_height;
      HsTimelineBar bar = { .event = team->event, .color = get_color (team, i), .told = team->told };

      bar.bar = (HsRect) { start, top + (row_height - height) / 2, MAX (end - start, height), height };
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
      bar->bar.width = MAX (right, bar->arrow_x + bar->bar.height) - bar->bar.x;
    }
}
