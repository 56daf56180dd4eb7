/* hs-timeline-pane-move.c: what part of the timeline is shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-pane-private.h"

#include <math.h>

/* How near to the edge a revealed event may be: one such part of what is seen. */
#define ROOM_PARTS 12
/* Around what is shown, in seconds. */
#define LEAST_ROOM 30

static guint
get_current_event (HsTimelinePane *self)
{
  return hs_session_get_current_event (hs_session_view_get (self));
}

/* What stays where it is while zooming. */
static double
get_zoom_center (HsTimelinePane *self, HsTimelineLayout *layout)
{
  const HsRect *plot = hs_timeline_layout_get_plot (layout);
  double pointer = hs_timeline_pane_get_pointer (self);
  HsRect box;

  if (!isnan (pointer))
    return CLAMP (pointer, plot->x, hs_rect_get_right (plot));
  if (hs_timeline_layout_get_event_box (layout, get_current_event (self), &box))
    return box.x + box.width / 2;

  return plot->x + plot->width / 2;
}

void
hs_timeline_pane_show_range (HsTimelinePane *self, double start, double end)
{
  HsTimelineLayout *layout = hs_timeline_pane_get_layout (self);
  HsTimeline *timeline = layout != NULL ? hs_timeline_layout_get_timeline (layout) : NULL;
  double length = end - start;
  double first, last;

  if (timeline == NULL)
    return;

  first = hs_timeline_get_start (timeline);
  last = hs_timeline_get_end (timeline);
  if (length >= last - first)
    {
      hs_session_set_visible (hs_session_view_get (self), 0, 0);
      return;
    }
  start = CLAMP (start, first, last - length);
  hs_session_set_visible (hs_session_view_get (self), start, start + length);
}

void
hs_timeline_pane_show_around (HsTimelinePane *self, double start, double end)
{
  double room = MAX ((end - start) / ROOM_PARTS, LEAST_ROOM);

  hs_timeline_pane_show_range (self, start - room, end + room);
}

void
hs_timeline_pane_pan (HsTimelinePane *self, double dx)
{
  HsTimelineLayout *layout = hs_timeline_pane_get_layout (self);
  double start, end;

  if (layout == NULL)
    return;
  hs_timeline_layout_pan (layout, dx, &start, &end);
  hs_timeline_pane_show_range (self, start, end);
}

void
hs_timeline_pane_zoom (HsTimelinePane *self, double factor)
{
  HsTimelineLayout *layout = hs_timeline_pane_get_layout (self);
  double start, end;

  if (layout == NULL)
    return;
  hs_timeline_layout_zoom (layout, get_zoom_center (self, layout), factor, &start, &end);
  hs_timeline_pane_show_range (self, start, end);
}

void
hs_timeline_pane_reveal_event (HsTimelinePane *self)
{
  HsTimelineLayout *layout = hs_timeline_pane_get_layout (self);
  HsTimeline *timeline = layout != NULL ? hs_timeline_layout_get_timeline (layout) : NULL;
  guint index = timeline != NULL ? hs_timeline_find_event (timeline, get_current_event (self)) : G_MAXUINT;
  double start, end, place, room;

  if (index == G_MAXUINT)
    return;

  start = hs_timeline_layout_get_start (layout);
  end = hs_timeline_layout_get_end (layout);
  place = hs_timeline_get_point (timeline, index)->start;
  room = (end - start) / ROOM_PARTS;
  if (place < start + room && start > hs_timeline_get_start (timeline))
    hs_timeline_pane_show_range (self, place - room, place - room + (end - start));
  else if (place > end - room && end < hs_timeline_get_end (timeline))
    hs_timeline_pane_show_range (self, place + room - (end - start), place + room);
}
