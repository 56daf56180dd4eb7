/* hs-timeline-pane.c: the timeline of a session's incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-pane-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hs-axis-button.h"
#include "hs-event-table.h"
#include "hs-scene-snapshot.h"
#include "hs-style-source.h"
#include "hs-timeline-cursor.h"
#include "hs-timeline-prepare.h"
#include "hs-timeline-scene.h"

/* In pixels of the design. */
#define MIN_WIDTH 240
#define EMPTY_HEIGHT 120
#define CURSOR_MARGIN 4

struct _HsTimelinePane
{
  HsSessionView parent_instance;

  HsStyleSource *style_source;
  HsTextMeasure *measure;
  HsSceneSnapshot *painter;
  GtkWidget *cursor;
  GtkWidget *clock_button;
  GtkWidget *table; /* (nullable): made when it is first asked for */
  GSignalGroup *state_signals;

  GCancellable *cancellable; /* of the timeline that is being made */
  HsTimeline *timeline;
  HsTimelineLayout *layout;
  HsScene *scene;
  double pointer_x; /* NAN while the pointer is elsewhere */
};

G_DEFINE_FINAL_TYPE (HsTimelinePane, hs_timeline_pane, HS_TYPE_SESSION_VIEW)

static void
drop_layout (HsTimelinePane *self)
{
  g_clear_pointer (&self->layout, hs_timeline_layout_unref);
  g_clear_pointer (&self->scene, hs_scene_unref);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
drop_scene (HsTimelinePane *self)
{
  g_clear_pointer (&self->scene, hs_scene_unref);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static guint
get_current_event (HsTimelinePane *self)
{
  HsSession *session = hs_session_view_get (self);

  return session != NULL ? hs_session_get_current_event (session) : 0;
}

static HsTimelineLayout *
create_layout (HsTimelinePane *self, double width, double height, double start, double end)
{
  HsTimelineView view = {
    .width = width,
    .height = height,
    .start = start,
    .end = end,
    .rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
    .overview = TRUE,
  };

  if (hs_session_view_get (self) != NULL)
    hs_timeline_state_fill_view (hs_session_get_timeline_state (hs_session_view_get (self)), &view);

  return hs_timeline_layout_new (self->timeline, &view, self->measure);
}

/* Of the whole timeline, whatever part of it is visible, so that zooming moves nothing around it.
 * @asked is 0 for the natural height, 1 for the least. */
static int
get_height_for_width (HsTimelinePane *self, int width, double asked)
{
  g_autoptr (HsTimelineLayout) layout = create_layout (self, width, asked, 0, 0);

  return ceil (hs_timeline_layout_get_height (layout));
}

static void
ensure_layout (HsTimelinePane *self, int width, int height)
{
  const HsTimelineView *view = self->layout != NULL ? hs_timeline_layout_get_view (self->layout) : NULL;
  HsSession *session = hs_session_view_get (self);

  if (self->timeline == NULL || session == NULL || width < 1 || height < 1)
    return;
  if (view != NULL && view->width == width && view->height == height)
    return;

  g_clear_pointer (&self->layout, hs_timeline_layout_unref);
  g_clear_pointer (&self->scene, hs_scene_unref);
  self->layout = create_layout (self, width, height, hs_session_get_visible_start (session),
                                hs_session_get_visible_end (session));
}

static void
ensure_scene (HsTimelinePane *self)
{
  if (self->scene == NULL && self->layout != NULL)
    self->scene = hs_timeline_scene_new (self->layout, get_current_event (self));
}

/* Over the mark of the current event, or over the plot where none is in view. */
static gboolean
find_cursor_box (HsTimelinePane *self, HsRect *box)
{
  gboolean on_event = hs_timeline_layout_get_event_box (self->layout, get_current_event (self), box);
  double margin = on_event ? CURSOR_MARGIN : 0;

  if (!on_event)
    *box = *hs_timeline_layout_get_plot (self->layout);
  *box = (HsRect){ box->x - margin, box->y - margin, box->width + 2 * margin, box->height + 2 * margin };

  return on_event;
}

static void
allocate_cursor (HsTimelinePane *self, int width, int height)
{
  HsRect box = { 0, 0, width, height };
  gboolean on_event = self->layout != NULL && find_cursor_box (self, &box);
  GtkAllocation allocation = { box.x, box.y, MAX (box.width, 1), MAX (box.height, 1) };

  if (on_event)
    gtk_widget_add_css_class (self->cursor, "event");
  else
    gtk_widget_remove_css_class (self->cursor, "event");
  gtk_widget_measure (self->cursor, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->cursor, &allocation, -1);
}

static void
update_cursor (HsTimelinePane *self)
{
  HsSession *session = hs_session_view_get (self);
  HsIncident *incident = session != NULL ? hs_session_get_incident (session) : NULL;
  const HsEvent *event = session != NULL ? hs_session_get_event (session) : NULL;

  g_autofree char *note = session != NULL ? hs_timeline_pane_describe_span (self, TRUE) : NULL;

  hs_timeline_cursor_set_event (HS_TIMELINE_CURSOR (self->cursor), incident, event);
  hs_timeline_cursor_set_note (HS_TIMELINE_CURSOR (self->cursor), note);
}

static void
prepared_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (HsTimelinePane) self = user_data;
  g_autoptr (HsTimeline) timeline = hs_timeline_prepare_finish (result, NULL);

  if (timeline == NULL || hs_session_view_get (self) == NULL || g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    return;

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->timeline, hs_timeline_unref);
  self->timeline = g_steal_pointer (&timeline);
  hs_timeline_state_set_timeline (hs_session_get_timeline_state (hs_session_view_get (self)), self->timeline);
  drop_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
incident_changed_cb (HsTimelinePane *self)
{
  HsSession *session = hs_session_view_get (self);
  HsIncident *incident = session != NULL ? hs_session_get_incident (session) : NULL;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (incident != NULL)
    {
      self->cancellable = g_cancellable_new ();
      hs_timeline_prepare_async (incident, self->cancellable, prepared_cb, g_object_ref (self));
    }
  else
    {
      g_clear_pointer (&self->timeline, hs_timeline_unref);
      if (session != NULL)
        hs_timeline_state_set_timeline (hs_session_get_timeline_state (session), NULL);
      drop_layout (self);
    }
  update_cursor (self);
}

static void
current_event_changed_cb (HsTimelinePane *self)
{
  hs_timeline_pane_reveal_event (self);
  hs_timeline_pane_follow_anchor (self);
  drop_scene (self);
  update_cursor (self);
}

/* Rows come and go with a second clock. */
static void
clock_changed_cb (HsTimelinePane *self)
{
  drop_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
span_changed_cb (HsTimelinePane *self)
{
  drop_layout (self);
  update_cursor (self);
}

static gboolean
is_table (HsTimelinePane *self)
{
  HsSession *session = hs_session_view_get (self);

  return session != NULL && hs_timeline_state_is_table (hs_session_get_timeline_state (session));
}

/* The table takes the place of the picture, and its focus. */
static void
table_changed_cb (HsTimelinePane *self)
{
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (is_table (self) && self->table == NULL)
    {
      self->table = hs_event_table_new ();
      gtk_widget_set_parent (self->table, GTK_WIDGET (self));
      g_object_bind_property (self, "session", self->table, "session", G_BINDING_SYNC_CREATE);
    }
  if (self->table != NULL)
    gtk_widget_set_child_visible (self->table, is_table (self));
  gtk_widget_set_child_visible (self->cursor, !is_table (self));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  if (focused)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
style_changed_cb (HsTimelinePane *self)
{
  g_clear_pointer (&self->measure, hs_text_measure_free);
  self->measure = hs_text_measure_new (hs_style_source_get_style (self->style_source));
  drop_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static GtkSizeRequestMode
hs_timeline_pane_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hs_timeline_pane_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                          int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (widget);
  double unit = hs_style_get_unit (hs_style_source_get_style (self->style_source));

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = *natural = MIN_WIDTH * unit;
      return;
    }
  *minimum = *natural = EMPTY_HEIGHT * unit;
  if (self->timeline == NULL)
    return;

  *minimum = get_height_for_width (self, for_size > 0 ? for_size : (int) (MIN_WIDTH * unit), 1);
  *natural = MAX (*minimum, for_size > 0 ? get_height_for_width (self, for_size, 0) : 0);
}

static void
hs_timeline_pane_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (widget);

  ensure_layout (self, width, height);
  allocate_cursor (self, width, height);
  hs_axis_button_allocate (self->clock_button, is_table (self) ? NULL : self->layout, self->measure);
  if (is_table (self))
    gtk_widget_size_allocate (self->table, &(GtkAllocation){ 0, 0, width, height }, -1);
  gtk_widget_queue_draw (widget);
}

static void
hs_timeline_pane_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (widget);
  HsRect visible = { 0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget) };

  if (is_table (self))
    {
      gtk_widget_snapshot_child (widget, self->table, snapshot);
      return;
    }
  ensure_scene (self);
  if (self->scene != NULL)
    {
      gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, visible.width, visible.height));
      hs_scene_snapshot_paint (self->painter, self->scene, hs_style_source_get_style (self->style_source), &visible, snapshot);
      gtk_snapshot_pop (snapshot);
    }
  gtk_widget_snapshot_child (widget, self->cursor, snapshot);
  gtk_widget_snapshot_child (widget, self->clock_button, snapshot);
}

static gboolean
hs_timeline_pane_focus (GtkWidget *widget, GtkDirectionType direction)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (widget);

  GtkWidget *first = direction == GTK_DIR_TAB_BACKWARD ? self->clock_button : self->cursor;
  GtkWidget *second = direction == GTK_DIR_TAB_BACKWARD ? self->cursor : self->clock_button;
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  if (is_table (self))
    return gtk_widget_child_focus (self->table, direction);
  if (child == NULL)
    return gtk_widget_child_focus (first, direction);

  /* An open popover of the child keeps it. */
  return gtk_widget_child_focus (child, direction) || (child == first && gtk_widget_child_focus (second, direction));
}

static gboolean
hs_timeline_pane_grab_focus (GtkWidget *widget)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (widget);

  return gtk_widget_grab_focus (is_table (self) ? self->table : self->cursor);
}

static void
hs_timeline_pane_session_set (HsSessionView *view)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (view);

  hs_style_source_set_session (self->style_source, hs_session_view_get (self));
  g_signal_group_set_target (self->state_signals, hs_session_get_timeline_state (hs_session_view_get (self)));
  incident_changed_cb (self);
}

static void
hs_timeline_pane_dispose (GObject *object)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->style_source);
  g_clear_object (&self->state_signals);
  g_clear_pointer (&self->cursor, gtk_widget_unparent);
  g_clear_pointer (&self->clock_button, gtk_widget_unparent);
  g_clear_pointer (&self->table, gtk_widget_unparent);

  G_OBJECT_CLASS (hs_timeline_pane_parent_class)->dispose (object);
}

static void
hs_timeline_pane_finalize (GObject *object)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (object);

  g_clear_pointer (&self->scene, hs_scene_unref);
  g_clear_pointer (&self->layout, hs_timeline_layout_unref);
  g_clear_pointer (&self->timeline, hs_timeline_unref);
  g_clear_pointer (&self->measure, hs_text_measure_free);
  g_clear_pointer (&self->painter, hs_scene_snapshot_free);

  G_OBJECT_CLASS (hs_timeline_pane_parent_class)->finalize (object);
}

static void
hs_timeline_pane_class_init (HsTimelinePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hs_timeline_pane_dispose;
  object_class->finalize = hs_timeline_pane_finalize;
  HS_SESSION_VIEW_CLASS (klass)->session_set = hs_timeline_pane_session_set;
  widget_class->get_request_mode = hs_timeline_pane_get_request_mode;
  widget_class->measure = hs_timeline_pane_measure;
  widget_class->get_request_mode = hs_timeline_pane_get_request_mode;
  widget_class->size_allocate = hs_timeline_pane_size_allocate;
  widget_class->snapshot = hs_timeline_pane_snapshot;
  widget_class->focus = hs_timeline_pane_focus;
  widget_class->grab_focus = hs_timeline_pane_grab_focus;

  hs_timeline_pane_install_actions (widget_class);
  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
follow_state (HsTimelinePane *self)
{
  self->state_signals = g_signal_group_new (HS_TYPE_TIMELINE_STATE);
  g_signal_group_connect_swapped (self->state_signals, "notify::time-display", G_CALLBACK (clock_changed_cb), self);
  g_signal_group_connect_swapped (self->state_signals, "notify::second-clock", G_CALLBACK (clock_changed_cb), self);
  g_signal_group_connect_swapped (self->state_signals, "notify::second-zone", G_CALLBACK (clock_changed_cb), self);
  g_signal_group_connect_swapped (self->state_signals, "notify::without-paths", G_CALLBACK (drop_layout), self);
  g_signal_group_connect_swapped (self->state_signals, "notify::dimmed-kinds", G_CALLBACK (drop_layout), self);
  g_signal_group_connect_swapped (self->state_signals, "notify::dimmed-teams", G_CALLBACK (drop_layout), self);
  g_signal_group_connect_swapped (self->state_signals, "notify::as-table", G_CALLBACK (table_changed_cb), self);
  g_signal_group_connect_swapped (self->state_signals, "span-changed", G_CALLBACK (span_changed_cb), self);
}

static void
hs_timeline_pane_init (HsTimelinePane *self)
{
  self->pointer_x = NAN;
  self->painter = hs_scene_snapshot_new ();
  self->cursor = hs_timeline_cursor_new ();
  gtk_widget_set_parent (self->cursor, GTK_WIDGET (self));
  self->clock_button = hs_axis_button_new (self);
  gtk_widget_set_parent (self->clock_button, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Timeline"), -1);

  hs_session_view_follow (self, "notify::incident", G_CALLBACK (incident_changed_cb));
  hs_session_view_follow (self, "notify::current-event", G_CALLBACK (current_event_changed_cb));
  hs_session_view_follow (self, "notify::visible-start", G_CALLBACK (drop_layout));
  hs_session_view_follow (self, "notify::visible-end", G_CALLBACK (drop_layout));

  follow_state (self);
  self->style_source = hs_style_source_new ();
  g_signal_connect_object (self->style_source, "notify::style", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  style_changed_cb (self);

  g_signal_connect (self, "query-tooltip", G_CALLBACK (hs_timeline_tooltip_query_cb), NULL);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  hs_timeline_pane_init_input (self);
}

GtkWidget *
hs_timeline_pane_new (void)
{
  return g_object_new (HS_TYPE_TIMELINE_PANE, NULL);
}

HsTimelineLayout *
hs_timeline_pane_get_layout (HsTimelinePane *self)
{
  if (self->timeline == NULL || hs_session_view_get (self) == NULL || is_table (self)
      || hs_timeline_get_incident (self->timeline) != hs_session_get_incident (hs_session_view_get (self)))
    return NULL;

  ensure_layout (self, gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));

  return self->layout;
}

double
hs_timeline_pane_get_pointer (HsTimelinePane *self)
{
  return self->pointer_x;
}

void
hs_timeline_pane_set_pointer (HsTimelinePane *self, double x)
{
  self->pointer_x = x;
}

void
hs_timeline_pane_choose_event (HsTimelinePane *self, guint id)
{
  hs_session_set_current_event (hs_session_view_get (self), id);
  gtk_widget_grab_focus (self->cursor);
}
