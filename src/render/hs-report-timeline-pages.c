/* hs-report-timeline-pages.c: the timeline at full length, on pages that lie on their side
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-report-private.h"

#include "hs-report-words.h"
#include "hs-scene.h"
#include "hs-text-measure.h"
#include "hs-timeline-layout.h"
#include "hs-timeline-scene.h"

/* One page: the points from `first` to `last`, which is also the first of the next page. */
typedef struct
{
  guint index;
  guint n_parts;
  guint first;
  guint last;
} Part;

/* So many events without a label of their own on the first page are worth pages of their own. */
#define MIN_HIDDEN 4
#define EVENTS_PER_PAGE 16
#define MAX_PAGES 12
#define MAX_CHOICE 4      /* how many events earlier or later than evenly a page may end */
#define MARGIN_SHARE 0.04 /* of the time, at both ends of a page */
#define GAP_SHARE 0.9     /* of the time to the next event: the most of it */
#define CAPTION_HEIGHT 26
#define CAPTION_SPACE 6

static guint
count_hidden (const HsTimelineLayout *layout)
{
  guint n_hidden = 0;

  for (guint i = 0; i < hs_timeline_layout_get_n_marks (layout); i++)
    {
      const HsTimelineMark *mark = hs_timeline_layout_get_mark (layout, i);

      if (mark->n_events > 1 || !mark->labelled)
        n_hidden += mark->n_events;
    }
  return n_hidden;
}

gboolean
hs_report_needs_timeline_pages (const HsTimelineLayout *layout)
{
  return count_hidden (layout) >= MIN_HIDDEN;
}

static double
get_time (HsTimeline *timeline, guint index)
{
  return hs_timeline_get_point (timeline, index)->start;
}

/* Neighbouring pages share an event; those of very many events show more each. */
static guint
count_parts (guint n_points)
{
  guint n_steps = n_points - 1;

  return CLAMP ((n_steps + EVENTS_PER_PAGE - 2) / (EVENTS_PER_PAGE - 1), 1, MAX_PAGES);
}

/* A page ends where it is quiet, about where its share of the events does. */
static guint
choose_last (HsTimeline *timeline, guint index, guint n_parts)
{
  guint n_steps = hs_timeline_get_n_points (timeline) - 1;
  guint even = n_steps * (index + 1) / n_parts;
  guint choice = MIN (n_steps / n_parts / 4, MAX_CHOICE);
  guint best = even;

  if (index + 1 == n_parts)
    return n_steps;
  for (guint i = even - choice; i <= even + choice; i++)
    if (get_time (timeline, i + 1) - get_time (timeline, i) > get_time (timeline, best + 1) - get_time (timeline, best))
      best = i;
  return best;
}

/* A little room at both ends, but none for the events beyond. */
static void
choose_range (HsTimeline *timeline, const Part *part, HsTimelineView *view)
{
  double start = get_time (timeline, part->first);
  double end = get_time (timeline, part->last);
  double margin = (end - start) * MARGIN_SHARE;

  view->start = hs_timeline_get_start (timeline);
  if (part->index > 0)
    view->start = start - MIN (margin, (start - get_time (timeline, part->first - 1)) * GAP_SHARE);
  view->end = hs_timeline_get_end (timeline);
  if (part->index + 1 < part->n_parts)
    view->end = end + MIN (margin, (get_time (timeline, part->last + 1) - end) * GAP_SHARE);
  if (view->end <= view->start)
    view->end = view->start + 1;
}

static HsScene *
create_scene (HsReportBuilder *self, HsTimeline *timeline, HsTextMeasure *measure, const Part *part)
{
  g_autoptr (HsTimelineLayout) layout = NULL;
  HsTimelineView view = {
    .width = self->landscape->width,
    .display = self->utc ? HS_TIME_DISPLAY_UTC : HS_TIME_DISPLAY_DOCUMENT,
    .still = TRUE,
  };
  double limit = self->landscape->height - CAPTION_HEIGHT;

  choose_range (timeline, part, &view);
  layout = hs_timeline_layout_new (timeline, &view, measure);
  if (hs_timeline_layout_get_height (layout) > limit)
    {
      view.height = limit;
      hs_timeline_layout_unref (layout);
      layout = hs_timeline_layout_new (timeline, &view, measure);
    }
  return hs_timeline_scene_new (layout, 0);
}

static char *
describe (HsTimeline *timeline, const Part *part)
{
  guint first = hs_timeline_get_point (timeline, part->first)->event;
  guint last = hs_timeline_get_point (timeline, part->last)->event;

  if (part->n_parts == 1)
    return g_strdup (_("The timeline at full length"));
  /* Translators: above a part of a timeline: its number, how many parts there are, its first and last event */
  return g_strdup_printf (_("The timeline at full length, part %u of %u: events %u to %u"), part->index + 1, part->n_parts,
                          MIN (first, last), MAX (first, last));
}

static char *
describe_neighbours (const Part *part)
{
  if (part->n_parts == 1)
    return g_strdup ("");
  if (part->index == 0)
    return g_strdup (_("goes on on the next page →"));
  return g_strdup (part->index + 1 == part->n_parts ? _("← begins before") : _("← begins before, goes on →"));
}

static void
add_caption (HsReportBuilder *self, const char *title, const Part *part)
{
  g_autofree char *neighbours = describe_neighbours (part);
  g_autoptr (HsPageText) left = hs_report_create_text (self, HS_TEXT_STRONG, HS_COLOR_FOREGROUND, title);
  g_autoptr (HsPageText) right = hs_report_create_text (self, HS_TEXT_CAPTION, HS_COLOR_DIM, neighbours);
  double width = self->landscape->width;
  HsPageRow row = { 0, 0, G_MAXUINT };
  HsPageCell cells[] = {
    { left, 0, width * 0.7, HS_CELL_START, part->index == 0 ? "H2" : "P" },
    { right, width * 0.7, width * 0.3, HS_CELL_RIGHT, "P" },
  };

  hs_page_row_add (self->flow, &row, cells, G_N_ELEMENTS (cells));
  hs_page_flow_keep_with_next (self->flow);
}

static void
add_part (HsReportBuilder *self, HsTimeline *timeline, HsTextMeasure *measure, const Part *part)
{
  g_autoptr (HsScene) scene = create_scene (self, timeline, measure, part);
  g_autofree char *title = describe (timeline, part);

  hs_page_flow_begin_landscape_page (self->flow);
  if (part->index == 0)
    hs_page_flow_add_entry (self->flow, 1, title);
  add_caption (self, title, part);
  hs_page_flow_leave (self->flow, CAPTION_SPACE);
  hs_page_flow_open (self->flow, "Figure");
  hs_page_flow_set_alternative (self->flow, title);
  hs_page_flow_add_strip (self->flow, hs_scene_get_height (scene));
  hs_page_flow_add_scene (self->flow, scene, 0, 0);
  hs_page_flow_close (self->flow);
}

void
hs_report_add_timeline_pages (HsReportBuilder *self, HsTimeline *timeline)
{
  g_autoptr (HsTextMeasure) measure = hs_text_measure_new ((HsStyle *) self->style);
  Part part = { .n_parts = count_parts (hs_timeline_get_n_points (timeline)) };

  for (; part.index < part.n_parts; part.index++)
    {
      part.last = choose_last (timeline, part.index, part.n_parts);
      add_part (self, timeline, measure, &part);
      part.first = part.last;
    }
  hs_page_flow_begin_page (self->flow, FALSE);
}
