/* hs-timeline-pane-input.c: pointer, wheel and touch in the timeline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-pane-private.h"

#include <math.h>

/* Steps of a wheel, in pixels of panning and as a factor of zooming. */
#define WHEEL_PAN 60
#define WHEEL_ZOOM 1.15

/* What a drag does. */
typedef enum
{
  DRAG_PAN,
  DRAG_MEASURE,  /* with Shift */
  DRAG_OVERVIEW, /* what is seen, in the overview */
} DragMode;

/* Where a drag or a pinch began: all of it is measured from there. */
typedef struct
{
  HsTimelineLayout *layout;
  double x;
  DragMode mode;
} Origin;

static void
origin_free (Origin *origin)
{
  g_clear_pointer (&origin->layout, hs_timeline_layout_unref);
  g_free (origin);
}

static Origin *
set_origin (GtkGesture *gesture, HsTimelinePane *self, double x)
{
  HsTimelineLayout *layout = hs_timeline_pane_get_layout (self);
  Origin *origin = g_new0 (Origin, 1);

  origin->layout = layout != NULL ? hs_timeline_layout_ref (layout) : NULL;
  origin->x = x;
  g_object_set_data_full (G_OBJECT (gesture), "origin", origin, (GDestroyNotify) origin_free);

  return origin;
}

/* %NULL when another incident has come meanwhile. */
static const Origin *
get_origin (GtkGesture *gesture, HsTimelinePane *self)
{
  const Origin *origin = g_object_get_data (G_OBJECT (gesture), "origin");
  HsTimelineLayout *now = hs_timeline_pane_get_layout (self);

  if (origin == NULL || origin->layout == NULL || now == NULL
      || hs_timeline_layout_get_timeline (origin->layout) != hs_timeline_layout_get_timeline (now))
    return NULL;

  return origin;
}

/* What is seen is around the place in the overview. */
static void
show_overview_place (HsTimelinePane *self, const HsTimelineLayout *layout, double x)
{
  double length = hs_timeline_layout_get_end (layout) - hs_timeline_layout_get_start (layout);
  double seconds;

  if (hs_timeline_layout_get_overview_seconds (layout, x, &seconds))
    hs_timeline_pane_show_range (self, seconds - length / 2, seconds + length / 2);
}

static void
choose_hit (HsTimelinePane *self, const HsHit *hit)
{
  switch (hit->type)
    {
    case HS_HIT_CLUSTER:
      hs_timeline_pane_show_range (self, hit->start, hit->end);
      hs_timeline_pane_choose_event (self, hit->event);
      break;
    case HS_HIT_EVENT:
    case HS_HIT_PATH:
    case HS_HIT_TEAM:
      if (hit->event != 0)
        hs_timeline_pane_choose_event (self, hit->event);
      break;
    case HS_HIT_NOTHING:
    case HS_HIT_PHASE:
    case HS_HIT_FOLD:
    case HS_HIT_OVERVIEW:
    case HS_HIT_PLOT:
    default:
      gtk_widget_grab_focus (GTK_WIDGET (self));
      break;
    }
}

static void
released_cb (GtkGestureClick *gesture, int n_press, double x, double y, HsTimelinePane *self)
{
  HsTimelineLayout *layout = hs_timeline_pane_get_layout (self);
  HsHit hit;

  if (layout == NULL)
    return;

  hit = hs_timeline_layout_hit (layout, x, y);
  if (hit.type == HS_HIT_OVERVIEW)
    show_overview_place (self, layout, x);
  else if (n_press == 1)
    choose_hit (self, &hit);
  else if (n_press == 2 && hit.type == HS_HIT_PATH)
    hs_timeline_pane_show_around (self, hit.start, hit.end);
  else if (n_press == 2 && hit.type != HS_HIT_CLUSTER)
    hs_session_set_visible (hs_session_view_get (self), 0, 0);
}

static DragMode
choose_mode (GtkEventController *controller, HsTimelinePane *self, double x, double y)
{
  HsTimelineLayout *layout = hs_timeline_pane_get_layout (self);

  if (layout != NULL && hs_timeline_layout_hit (layout, x, y).type == HS_HIT_OVERVIEW)
    return DRAG_OVERVIEW;

  return (gtk_event_controller_get_current_event_state (controller) & GDK_SHIFT_MASK) != 0 ? DRAG_MEASURE : DRAG_PAN;
}

static void
drag_begin_cb (GtkGestureDrag *gesture, double x, double y, HsTimelinePane *self)
{
  Origin *origin = set_origin (GTK_GESTURE (gesture), self, x);

  hs_timeline_pane_stop (self);
  origin->mode = choose_mode (GTK_EVENT_CONTROLLER (gesture), self, x, y);
}

static void
drag_update_cb (GtkGestureDrag *gesture, double dx, double dy, HsTimelinePane *self)
{
  const Origin *origin = get_origin (GTK_GESTURE (gesture), self);
  double start, end;

  if (origin == NULL || !gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, dx, dy))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  switch (origin->mode)
    {
    case DRAG_MEASURE:
      hs_timeline_pane_measure_between (self, origin->layout, origin->x, origin->x + dx);
      break;
    case DRAG_OVERVIEW:
      show_overview_place (self, origin->layout, origin->x + dx);
      break;
    case DRAG_PAN:
    default:
      hs_timeline_layout_pan (origin->layout, dx, &start, &end);
      hs_timeline_pane_show_range (self, start, end);
      break;
    }
}

static void
pinch_begin_cb (GtkGesture *gesture, GdkEventSequence *sequence, HsTimelinePane *self)
{
  double x = 0, y = 0;

  gtk_gesture_get_bounding_box_center (gesture, &x, &y);
  set_origin (gesture, self, x);
}

static void
pinch_cb (GtkGestureZoom *gesture, double scale, HsTimelinePane *self)
{
  const Origin *origin = get_origin (GTK_GESTURE (gesture), self);
  double start, end;

  if (origin == NULL)
    return;
  hs_timeline_layout_zoom (origin->layout, origin->x, scale, &start, &end);
  hs_timeline_pane_show_range (self, start, end);
}

static void
motion_cb (GtkEventControllerMotion *motion, double x, double y, HsTimelinePane *self)
{
  HsTimelineLayout *layout = hs_timeline_pane_get_layout (self);
  HsHit hit;

  hs_timeline_pane_set_pointer (self, x);
  if (layout == NULL)
    return;

  hit = hs_timeline_layout_hit (layout, x, y);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), hit.event != 0 ? "pointer" : NULL);
}

static void
leave_cb (GtkEventControllerMotion *motion, HsTimelinePane *self)
{
  hs_timeline_pane_set_pointer (self, NAN);
}

static gboolean
is_zoomed (HsTimelinePane *self)
{
  HsSession *session = hs_session_view_get (self);

  return hs_session_get_visible_start (session) < hs_session_get_visible_end (session);
}

/* As long as all is seen there is nothing to pan: a wheel then scrolls what the timeline stands in. */
static gboolean
scroll_cb (GtkEventControllerScroll *scroll, double dx, double dy, HsTimelinePane *self)
{
  HsTimelineLayout *layout = hs_timeline_pane_get_layout (self);
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));
  double step = gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_WHEEL ? WHEEL_PAN : 1;
  gboolean sideways = fabs (dx) > fabs (dy) || (state & GDK_SHIFT_MASK) != 0;

  if (layout == NULL)
    return GDK_EVENT_PROPAGATE;

  if ((state & GDK_CONTROL_MASK) != 0)
    hs_timeline_pane_zoom (self, pow (WHEEL_ZOOM, -dy * step / WHEEL_PAN));
  else if (sideways || is_zoomed (self))
    hs_timeline_pane_pan (self, -step * (fabs (dx) > fabs (dy) ? dx : dy));
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

/* As when a finger lets go of a list; the wheel of a mouse does not come here. */
static void
decelerate_cb (GtkEventControllerScroll *scroll, double dx, double dy, HsTimelinePane *self)
{
  gboolean sideways = fabs (dx) > fabs (dy);
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));

  if ((state & GDK_CONTROL_MASK) == 0 && is_zoomed (self))
    hs_timeline_pane_fling (self, -(sideways ? dx : dy));
}

static void
add_gesture (HsTimelinePane *self, GtkGesture *gesture)
{
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (gesture));
}

void
hs_timeline_pane_init_input (HsTimelinePane *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES
                                                                | GTK_EVENT_CONTROLLER_SCROLL_KINETIC);

  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (scroll, "scroll-begin", G_CALLBACK (hs_timeline_pane_stop), self);
  g_signal_connect (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect (scroll, "decelerate", G_CALLBACK (decelerate_cb), self);

  add_gesture (self, click);
  add_gesture (self, drag);
  add_gesture (self, pinch);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
}
