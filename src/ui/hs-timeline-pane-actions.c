/* hs-timeline-pane-actions.c: the actions of the timeline and their keys
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-pane-private.h"

#include <math.h>

#define ZOOM_STEP 1.5
#define SECONDS_PER_DAY 86400.0

static HsTimeline *
get_timeline (HsTimelinePane *self)
{
  HsTimelineLayout *layout = hs_timeline_pane_get_layout (self);

  return layout != NULL ? hs_timeline_layout_get_timeline (layout) : NULL;
}

/* The index of the current event in the order of the axis, -1 without. */
static int
get_index (HsTimelinePane *self, HsTimeline *timeline)
{
  guint index = hs_timeline_find_event (timeline, hs_session_get_current_event (hs_session_view_get (self)));

  return index != G_MAXUINT ? (int) index : -1;
}

static void
choose_index (HsTimelinePane *self, HsTimeline *timeline, int index)
{
  if (index >= 0 && index < (int) hs_timeline_get_n_points (timeline))
    hs_timeline_pane_choose_event (self, hs_timeline_get_point (timeline, index)->event);
}

static void
step_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (widget);
  HsTimeline *timeline = get_timeline (self);
  int index, last;

  if (timeline == NULL)
    return;

  index = get_index (self, timeline);
  last = (int) hs_timeline_get_n_points (timeline) - 1;
  if (g_str_equal (name, "timeline.first-event"))
    choose_index (self, timeline, 0);
  else if (g_str_equal (name, "timeline.last-event"))
    choose_index (self, timeline, last);
  else if (g_str_equal (name, "timeline.next-event"))
    choose_index (self, timeline, index + 1);
  else
    choose_index (self, timeline, index < 0 ? last : index - 1);
}

static double
get_midnight (HsTimeline *timeline, guint index)
{
  return floor (hs_timeline_get_point (timeline, index)->start / SECONDS_PER_DAY) * SECONDS_PER_DAY;
}

/* To the first event of the next day that has any, or of the day before. */
static void
step_day_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (widget);
  HsTimeline *timeline = get_timeline (self);
  guint n_points = timeline != NULL ? hs_timeline_get_n_points (timeline) : 0;
  guint index, first;

  if (n_points == 0)
    return;

  index = MAX (get_index (self, timeline), 0);
  if (g_str_equal (name, "timeline.next-day"))
    {
      first = hs_timeline_find_time (timeline, get_midnight (timeline, index) + SECONDS_PER_DAY);
      choose_index (self, timeline, MIN (first, n_points - 1));
      return;
    }
  first = hs_timeline_find_time (timeline, get_midnight (timeline, index));
  choose_index (self, timeline, first > 0 ? hs_timeline_find_time (timeline, get_midnight (timeline, first - 1)) : 0);
}

static void
zoom_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (widget);

  if (hs_timeline_pane_get_layout (self) == NULL)
    return;
  if (g_str_equal (name, "timeline.fit"))
    hs_session_set_visible (hs_session_view_get (self), 0, 0);
  else
    hs_timeline_pane_zoom (self, g_str_equal (name, "timeline.zoom-in") ? ZOOM_STEP : 1 / ZOOM_STEP);
}

/* Left and right go by the axis, which runs the other way in right-to-left locales. */
static gboolean
arrow_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  gboolean right = g_variant_get_boolean (arguments);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  return gtk_widget_activate_action (widget, right != rtl ? "timeline.next-event" : "timeline.previous-event", NULL);
}

static gboolean
clear_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  return hs_timeline_pane_clear (HS_TIMELINE_PANE (widget));
}

static void
undim_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hs_timeline_state_undim (hs_session_get_timeline_state (hs_session_view_get (widget)));
}

static void
bind (GtkWidgetClass *widget_class, guint key, guint keypad_key, const char *action)
{
  gtk_widget_class_add_binding_action (widget_class, key, 0, action, NULL);
  gtk_widget_class_add_binding_action (widget_class, keypad_key, 0, action, NULL);
}

static void
bind_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, arrow_cb, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Right, 0, arrow_cb, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, arrow_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Left, 0, arrow_cb, "b", FALSE);
  bind (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, "timeline.first-event");
  bind (widget_class, GDK_KEY_End, GDK_KEY_KP_End, "timeline.last-event");
  bind (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, "timeline.next-day");
  bind (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, "timeline.previous-day");
  bind (widget_class, GDK_KEY_plus, GDK_KEY_KP_Add, "timeline.zoom-in");
  bind (widget_class, GDK_KEY_equal, GDK_KEY_KP_Equal, "timeline.zoom-in");
  bind (widget_class, GDK_KEY_minus, GDK_KEY_KP_Subtract, "timeline.zoom-out");
  bind (widget_class, GDK_KEY_0, GDK_KEY_KP_0, "timeline.fit");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, 0, "timeline.fit-path", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, 0, "timeline.fit-span", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_m, 0, "timeline.measure", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, GDK_CONTROL_MASK, "timeline.measure", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "timeline.copy", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, clear_cb, NULL);
}

void
hs_timeline_pane_install_actions (GtkWidgetClass *widget_class)
{
  static const char *const steps[] = { "first-event", "last-event", "next-event", "previous-event" };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *name = g_strdup_printf ("timeline.%s", steps[i]);

      gtk_widget_class_install_action (widget_class, name, NULL, step_action);
    }
  gtk_widget_class_install_action (widget_class, "timeline.next-day", NULL, step_day_action);
  gtk_widget_class_install_action (widget_class, "timeline.previous-day", NULL, step_day_action);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-out", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "timeline.fit", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "timeline.fit-path", NULL, hs_timeline_pane_fit_action);
  gtk_widget_class_install_action (widget_class, "timeline.fit-span", NULL, hs_timeline_pane_fit_action);
  gtk_widget_class_install_action (widget_class, "timeline.measure", NULL, hs_timeline_pane_measure_action);
  gtk_widget_class_install_action (widget_class, "timeline.copy", NULL, hs_timeline_pane_copy_action);
  gtk_widget_class_install_action (widget_class, "timeline.undim", NULL, undim_action);
  bind_keys (widget_class);
}
