/* hs-report-figure.c: the timeline of a report and its legend
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-report-private.h"

#include "hs-report-words.h"
#include "hs-scene.h"
#include "hs-text-measure.h"
#include "hs-timeline-scene.h"

/* An entry of the legend: a mark or, with `hatched`, a piece of a lane. */
typedef struct
{
  const char *name;
  HsShape shape;
  HsColorRole color;
  gboolean hatched;
} LegendEntry;

/* A legend while it is being drawn. */
typedef struct
{
  HsScene *scene;
  HsTextMeasure *measure;
  double width;
  double x;
  double y;
} Legend;

#define FIGURE_SPACE 18
#define LEGEND_SPACE 7
#define LEGEND_ROW 13
#define LEGEND_MARK 8
#define LEGEND_TEXT_GAP 3
#define LEGEND_GAP 9
#define MAX_LEGEND (HS_N_EVENT_KINDS + 1)

/* What is left of the first page, so that it alone tells the incident. */
#define MIN_HEIGHT 240
#define FIRST_PAGE_SHARE 0.62

static HsTimelineLayout *
create_layout (HsReportBuilder *self, HsTimeline *timeline, HsTextMeasure *measure)
{
  HsTimelineLayout *layout;
  HsTimelineView view = { .width = hs_page_flow_get_width (self->flow), .display = self->utc ? HS_TIME_DISPLAY_UTC : HS_TIME_DISPLAY_DOCUMENT };
  double limit = MAX (self->page_height * FIRST_PAGE_SHARE, MIN_HEIGHT);

  layout = hs_timeline_layout_new (timeline, &view, measure);
  if (hs_timeline_layout_get_height (layout) > limit)
    {
      view.height = limit;
      hs_timeline_layout_unref (layout);
      layout = hs_timeline_layout_new (timeline, &view, measure);
    }
  return layout;
}

/* Only what the figure shows. */
static guint
collect_legend (HsIncident *incident, LegendEntry entries[MAX_LEGEND])
{
  gboolean shown[HS_N_EVENT_KINDS] = { FALSE };
  guint n_entries = 0;

  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    shown[hs_incident_get_event (incident, i)->kind] = TRUE;
  for (guint i = HS_N_EVENT_KINDS; i > 0; i--)
    if (shown[i - 1])
      entries[n_entries++] = (LegendEntry) {
        .name = hs_event_kind_get_label (i - 1),
        .shape = hs_event_kind_get_shape (i - 1),
        .color = hs_style_get_kind_color (i - 1),
      };
  if (hs_incident_get_n_paths (incident) > 0)
    entries[n_entries++] = (LegendEntry) { .name = _("Misleading path"), .hatched = TRUE };
  return n_entries;
}

static void
draw_sample (Legend *legend, const LegendEntry *entry, const HsRect *box)
{
  HsRect lane = { box->x, box->y + 0.5, box->width * 1.8, box->height - 1 };

  if (!entry->hatched)
    {
      hs_scene_add_mark (legend->scene, box, entry->shape, entry->color, 1, FALSE);
      return;
    }
  hs_scene_add_rect (legend->scene, &lane, HS_COLOR_MISLEADING_FILL, 1.5);
  hs_scene_add_hatch (legend->scene, &lane, HS_COLOR_MISLEADING_HATCH, 1.5, 1, 2.6);
}

static void
draw_entry (Legend *legend, const LegendEntry *entry)
{
  double sample = entry->hatched ? LEGEND_MARK * 1.8 : LEGEND_MARK;
  double text_width = hs_text_measure_get_width (legend->measure, HS_TEXT_CAPTION, entry->name) + 2;
  HsRect box = { 0, 0, LEGEND_MARK, LEGEND_MARK };
  HsRect text = { 0, 0, text_width, LEGEND_ROW };

  if (legend->x > 0 && legend->x + sample + LEGEND_TEXT_GAP + text_width > legend->width)
    {
      legend->x = 0;
      legend->y += LEGEND_ROW;
    }
  box.x = legend->x;
  box.y = legend->y + 2;
  text.x = legend->x + sample + LEGEND_TEXT_GAP;
  text.y = legend->y;
  draw_sample (legend, entry, &box);
  hs_scene_add_text (legend->scene, &text, entry->name, HS_TEXT_CAPTION, HS_COLOR_DIM, HS_SCENE_ALIGN_START, 1);
  legend->x = text.x + text_width + LEGEND_GAP;
}

static void
add_legend (HsReportBuilder *self, HsTextMeasure *measure)
{
  LegendEntry entries[MAX_LEGEND];
  guint n_entries = collect_legend (self->incident, entries);
  double width = hs_page_flow_get_width (self->flow);
  g_autoptr (HsScene) scene = hs_scene_new (width, LEGEND_ROW * 3);
  Legend legend = { scene, measure, width, 0, 0 };

  for (guint i = 0; i < n_entries; i++)
    draw_entry (&legend, &entries[i]);
  hs_page_flow_leave (self->flow, LEGEND_SPACE);
  hs_page_flow_open (self->flow, "Caption");
  hs_page_flow_add_strip (self->flow, legend.y + LEGEND_ROW);
  hs_page_flow_add_scene (self->flow, scene, 0, 0);
  hs_page_flow_close (self->flow);
}

void
hs_report_add_timeline (HsReportBuilder *self)
{
  g_autoptr (HsTimeline) timeline = NULL;
  g_autoptr (HsTimelineLayout) layout = NULL;
  g_autoptr (HsTextMeasure) measure = NULL;
  g_autoptr (HsScene) scene = NULL;
  g_autofree char *account = NULL;

  if (hs_incident_get_n_events (self->incident) == 0)
    return;
  measure = hs_text_measure_new ((HsStyle *) self->style);
  timeline = hs_timeline_new (self->incident);
  layout = create_layout (self, timeline, measure);
  scene = hs_timeline_scene_new (layout, 0);
  account = hs_report_words_tell (self->incident);
  hs_page_flow_leave (self->flow, FIGURE_SPACE);
  hs_page_flow_open (self->flow, "Figure");
  hs_page_flow_set_alternative (self->flow, account);
  hs_page_flow_add_strip (self->flow, hs_scene_get_height (scene));
  hs_page_flow_add_scene (self->flow, scene, 0, 0);
  hs_page_flow_close (self->flow);
  hs_page_flow_keep_with_next (self->flow);
  add_legend (self, measure);
  if (hs_report_needs_timeline_pages (layout))
    hs_report_add_timeline_pages (self, timeline);
}
