/* hs-event-margin.c: marks the events of a document beside its lines, as the window does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-event-margin.h"

#include <string.h>

#include "hs-scene.h"
#include "hs-timeline-scene.h"

typedef struct
{
  guint incident;
  const HsEvent *event;
  gboolean marked;
} MarginEvent;

struct _HsEventMargin
{
  HsDocument *document;
  GArray *events; /* of MarginEvent, by line */
  guint next;     /* the first that may touch the lines to come */
};

#define MARK_HEIGHT 11.5
#define MARK_RISE 3.3 /* its middle above the baseline of the text */
#define MARK_GAP 1.5
#define DIGIT_WIDTH 4.6
#define MARK_RIGHT 17 /* the right edge of all marks */
#define RAIL_X 20.5
#define RAIL_WIDTH 4.5

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  const MarginEvent *event_a = a;
  const MarginEvent *event_b = b;

  return (event_a->event->line > event_b->event->line) - (event_a->event->line < event_b->event->line);
}

HsEventMargin *
hs_event_margin_new (HsDocument *document)
{
  HsEventMargin *self = g_new0 (HsEventMargin, 1);

  self->document = hs_document_ref (document);
  self->events = g_array_new (FALSE, FALSE, sizeof (MarginEvent));
  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    {
      HsIncident *incident = hs_document_get_incident (document, i);

      for (guint k = 0; k < hs_incident_get_n_events (incident); k++)
        {
          MarginEvent event = { i, hs_incident_get_event (incident, k), FALSE };
          g_array_append_val (self->events, event);
        }
    }
  g_array_sort (self->events, compare_lines);
  return self;
}

void
hs_event_margin_free (HsEventMargin *self)
{
  hs_document_unref (self->document);
  g_array_unref (self->events);
  g_free (self);
}

/* Wide enough for its number. */
static HsScene *
create_mark (const HsEvent *event)
{
  g_autofree char *number = g_strdup_printf ("%u", event->id);
  double width = MAX (MARK_HEIGHT, strlen (number) * DIGIT_WIDTH + 4);
  HsRect box = { 0, 0, width, MARK_HEIGHT };
  HsScene *scene = hs_scene_new (width, MARK_HEIGHT);
  HsColorRole color = hs_event_get_color (event);

  hs_scene_add_rect (scene, &box, color, MARK_HEIGHT / 2);
  box.y = 1.1;
  hs_scene_add_text (scene, &box, number, HS_TEXT_MARK, HS_COLOR_ON_MARK, HS_SCENE_ALIGN_CENTER, 1);
  return scene;
}

/* The strip that holds source line @line: the first that begins with it, else the one before. */
static guint
find_strip (const guint *lines, guint n_lines, guint line)
{
  guint index = 0;

  while (index < n_lines && lines[index] < line)
    index++;
  if (index == n_lines || (lines[index] > line && index > 0))
    index--;
  return index;
}

static void
add_mark (HsPageFlow *flow, MarginEvent *event, guint strip, double shift)
{
  g_autoptr (HsScene) mark = create_mark (event->event);
  g_autofree char *row = hs_event_margin_get_row_name (event->incident, event->event->id);
  g_autofree char *line = hs_event_margin_get_line_name (event->incident, event->event->id);
  g_autofree char *target = g_strconcat ("#", row, NULL);

  hs_page_flow_add_mark (flow, strip, mark, MARK_RIGHT - shift - hs_scene_get_width (mark), MARK_RISE,
                         hs_page_flow_keep_string (flow, target));
  hs_page_flow_name_strip (flow, strip, line);
  event->marked = TRUE;
}

static void
add_rail (HsPageFlow *flow, guint first, guint end)
{
  HsPageBand rail = {
    .kind = HS_BAND_HATCHED,
    .first = first,
    .end = end,
    .x = RAIL_X,
    .width = RAIL_WIDTH,
    .color = HS_COLOR_MISLEADING,
  };

  hs_page_flow_add_band (flow, &rail);
}

/* Of several events on a line the later ones stand beside the next lines, below the last line
 * there is only the margin of the page to its left. */
static guint
add_next_mark (MarginEvent *event, HsPageFlow *flow, guint first, guint from, guint n_lines, guint *free_index)
{
  guint wanted = MAX (from, *free_index);
  guint index = MIN (wanted, n_lines - 1);

  add_mark (flow, event, first + index, (wanted - index) * (MARK_HEIGHT + MARK_GAP));
  *free_index = wanted + 1;
  return index;
}

static void
mark_event (MarginEvent *event, HsPageFlow *flow, guint first, const guint *lines, guint n_lines, guint *free_index)
{
  guint from = find_strip (lines, n_lines, MAX (event->event->line, lines[0]));
  guint to = from;

  if (!event->marked)
    from = add_next_mark (event, flow, first, from, n_lines, free_index);
  while (to + 1 < n_lines && lines[to + 1] <= event->event->end_line)
    to++;
  if (event->event->misleading)
    add_rail (flow, first + MIN (from, to), first + MAX (from, to) + 1);
}

gboolean
hs_event_margin_has_events (const HsEventMargin *self, guint first_line, guint last_line)
{
  for (guint i = self->next; i < self->events->len; i++)
    {
      const HsEvent *event = g_array_index (self->events, MarginEvent, i).event;

      if (event->line > last_line)
        return FALSE;
      if (event->end_line >= first_line)
        return TRUE;
    }
  return FALSE;
}

void
hs_event_margin_mark (HsEventMargin *self,
                      HsPageFlow *flow,
                      guint first,
                      guint end,
                      const guint *lines,
                      guint last_line)
{
  guint free_index = 0;

  if (first >= end)
    return;
  while (self->next < self->events->len
         && g_array_index (self->events, MarginEvent, self->next).event->end_line < lines[0])
    self->next++;
  for (guint i = self->next; i < self->events->len; i++)
    {
      MarginEvent *event = &g_array_index (self->events, MarginEvent, i);

      if (event->event->line > last_line)
        break;
      if (event->event->end_line >= lines[0])
        mark_event (event, flow, first, lines, end - first, &free_index);
    }
}

char *
hs_event_margin_get_row_name (guint incident, guint event)
{
  return g_strdup_printf ("event-%u-%u", incident + 1, event);
}

char *
hs_event_margin_get_line_name (guint incident, guint event)
{
  return g_strdup_printf ("line-%u-%u", incident + 1, event);
}
