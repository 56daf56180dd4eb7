/* hs-event-table.c: the events of a session's incident as a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-event-table.h"

#include "hs-event-column.h"
#include "hs-event-text.h"

/* Which column a factory makes cells for. */
#define KEY "column"

/* An empty cell would be read by the name of its widget. */
#define NOTHING "–"

struct _HsEventTable
{
  HsSessionView parent_instance;

  GtkColumnView *view;
  GListStore *events;
  GtkSingleSelection *selection;
  GSignalGroup *state_signals;
};

G_DEFINE_FINAL_TYPE (HsEventTable, hs_event_table, HS_TYPE_SESSION_VIEW)

static HsTimelineState *
get_state (HsEventTable *self)
{
  return hs_session_get_timeline_state (hs_session_view_get (self));
}

static HsEventColumn
get_column (gpointer factory)
{
  return GPOINTER_TO_UINT (g_object_get_data (factory, KEY));
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, HsEventTable *self)
{
  GtkWidget *label = gtk_label_new (NULL);
  HsEventColumn column = get_column (factory);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), column >= HS_EVENT_COLUMN_PATH ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  if (column == HS_EVENT_COLUMN_PATH || column == HS_EVENT_COLUMN_ESCALATION)
    gtk_label_set_width_chars (GTK_LABEL (label), 14);
  if (column <= HS_EVENT_COLUMN_SINCE)
    gtk_widget_add_css_class (label, "numeric");
  gtk_list_item_set_child (item, label);
}

/* The row is the parent of the cell that holds @label. */
static void
name_row (GtkWidget *label, HsEventItem *item)
{
  GtkWidget *cell = gtk_widget_get_parent (label);
  GtkWidget *row = cell != NULL ? gtk_widget_get_parent (cell) : NULL;
  g_autofree char *sentence = hs_event_text_describe (hs_event_item_get_incident (item), hs_event_item_get_event (item));

  if (row != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, HsEventTable *self)
{
  const char *misleading[] = { "misleading", NULL };
  HsEventColumn column = get_column (factory);
  HsEventItem *item = gtk_list_item_get_item (list_item);
  GtkWidget *label = gtk_list_item_get_child (list_item);
  g_autofree char *text = hs_event_column_format (column, item, hs_timeline_state_get_time_display (get_state (self)));

  gtk_label_set_label (GTK_LABEL (label), *text != '\0' ? text : NOTHING);
  gtk_widget_set_tooltip_text (label, column >= HS_EVENT_COLUMN_PATH && *text != '\0' ? text : NULL);
  if (column == HS_EVENT_COLUMN_PATH)
    gtk_widget_set_css_classes (label, *text != '\0' ? misleading : misleading + 1);
  if (column == HS_EVENT_COLUMN_NUMBER)
    name_row (label, item);
}

static void
add_column (HsEventTable *self, HsEventColumn column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSorter) sorter = hs_event_column_create_sorter (column);
  g_autoptr (GtkColumnViewColumn) view_column = NULL;

  g_object_set_data (G_OBJECT (factory), KEY, GUINT_TO_POINTER (column));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  view_column = gtk_column_view_column_new (hs_event_column_get_title (column), factory);
  gtk_column_view_column_set_sorter (view_column, sorter);
  gtk_column_view_column_set_resizable (view_column, TRUE);
  gtk_column_view_column_set_expand (view_column, column == HS_EVENT_COLUMN_TEXT);
  gtk_column_view_append_column (self->view, view_column);
}

/* The place of the current event as it is sorted now. */
static guint
find_current (HsEventTable *self)
{
  guint current = hs_session_get_current_event (hs_session_view_get (self));
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  for (guint i = 0; i < n_rows && current != 0; i++)
    {
      g_autoptr (HsEventItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if (hs_event_item_get_event (item)->id == current)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static void
current_event_changed_cb (HsEventTable *self)
{
  guint place;
  HsEventItem *selected = gtk_single_selection_get_selected_item (self->selection);

  if (selected != NULL && hs_event_item_get_event (selected)->id == hs_session_get_current_event (hs_session_view_get (self)))
    return;
  place = find_current (self);
  gtk_single_selection_set_selected (self->selection, place);
  if (place != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (gtk_widget_get_last_child (GTK_WIDGET (self->view)), "list.scroll-to-item", "u", place);
}

static void
selected_cb (HsEventTable *self)
{
  HsEventItem *item = gtk_single_selection_get_selected_item (self->selection);

  if (item != NULL && hs_event_item_get_incident (item) == hs_session_get_incident (hs_session_view_get (self)))
    hs_session_set_current_event (hs_session_view_get (self), hs_event_item_get_event (item)->id);
}

/* All cells are made anew, on the clock of now. */
static void
show_timeline (HsEventTable *self)
{
  HsTimeline *timeline = hs_timeline_state_get_timeline (get_state (self));
  guint n_events = timeline != NULL ? hs_incident_get_n_events (hs_timeline_get_incident (timeline)) : 0;
  g_autoptr (GPtrArray) items = g_ptr_array_new_full (n_events, g_object_unref);

  for (guint i = 0; i < n_events; i++)
    g_ptr_array_add (items, hs_event_item_new (timeline, i + 1));
  g_signal_handlers_block_by_func (self->selection, selected_cb, self);
  g_list_store_splice (self->events, 0, g_list_model_get_n_items (G_LIST_MODEL (self->events)), items->pdata, n_events);
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  g_signal_handlers_unblock_by_func (self->selection, selected_cb, self);
  current_event_changed_cb (self);
}

static void
hs_event_table_session_set (HsSessionView *view)
{
  HsEventTable *self = HS_EVENT_TABLE (view);

  g_signal_group_set_target (self->state_signals, get_state (self));
  show_timeline (self);
}

static gboolean
hs_event_table_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (HS_EVENT_TABLE (widget)->view));
}

static void
hs_event_table_dispose (GObject *object)
{
  HsEventTable *self = HS_EVENT_TABLE (object);

  g_clear_object (&self->state_signals);
  g_clear_object (&self->selection);
  g_clear_object (&self->events);
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (hs_event_table_parent_class)->dispose (object);
}

static void
hs_event_table_class_init (HsEventTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hs_event_table_dispose;
  HS_SESSION_VIEW_CLASS (klass)->session_set = hs_event_table_session_set;
  widget_class->grab_focus = hs_event_table_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-event-table.ui");
  gtk_widget_class_bind_template_child (widget_class, HsEventTable, view);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "eventtable");
}

static void
hs_event_table_init (HsEventTable *self)
{
  GtkSortListModel *sorted;

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < HS_N_EVENT_COLUMNS; i++)
    add_column (self, i);
  self->events = g_list_store_new (HS_TYPE_EVENT_ITEM);
  sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->events)), g_object_ref (gtk_column_view_get_sorter (self->view)));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (sorted));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);

  hs_session_view_follow (self, "notify::current-event", G_CALLBACK (current_event_changed_cb));
  self->state_signals = g_signal_group_new (HS_TYPE_TIMELINE_STATE);
  g_signal_group_connect_swapped (self->state_signals, "notify::timeline", G_CALLBACK (show_timeline), self);
  g_signal_group_connect_swapped (self->state_signals, "notify::time-display", G_CALLBACK (show_timeline), self);
}

GtkWidget *
hs_event_table_new (void)
{
  return g_object_new (HS_TYPE_EVENT_TABLE, NULL);
}
