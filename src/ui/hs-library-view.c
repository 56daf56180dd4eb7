/* hs-library-view.c: the list of incidents with its search and order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-library-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "hs-accessible.h"
#include "hs-library-row.h"
#include "hs-search-help.h"

struct _HsLibraryView
{
  HsSessionView parent_instance;
  GtkWidget *box;
  GtkEditable *search;
  GtkMenuButton *help;
  GtkLabel *problem;
  GtkLabel *count;
  GtkDropDown *order;
  GtkProgressBar *progress;
  GtkStack *stack;
  GtkListView *list;
  AdwStatusPage *nothing_found;
  HsStyleSource *source;
  GtkSingleSelection *selection;
  gboolean following; /* the selection follows the session, not the other way round */
};

G_DEFINE_FINAL_TYPE (HsLibraryView, hs_library_view, HS_TYPE_SESSION_VIEW)

static HsLibraryModel *
get_library (HsLibraryView *self)
{
  return hs_session_get_library (hs_session_view_get (self));
}

static char *
describe_count (HsLibraryModel *library)
{
  guint n = hs_library_model_get_n_incidents (library);

  if (*hs_library_model_get_query (library) != '\0')
    /* Translators: how many incidents answer the search, of how many */
    return g_strdup_printf (ngettext ("%'u of %'u incident", "%'u of %'u incidents", n),
                            hs_library_model_count_found (library), n);
  /* Translators: how many incidents the opened folder holds */
  return g_strdup_printf (ngettext ("%'u incident", "%'u incidents", n), n);
}

static void
update_count (HsLibraryView *self)
{
  g_autofree char *text = describe_count (get_library (self));

  gtk_label_set_text (self->count, text);
}

static void
update_progress (HsLibraryView *self)
{
  HsLibraryModel *library = get_library (self);
  guint n_done = hs_library_model_get_n_done (library);
  guint n = hs_library_model_get_n_documents (library);

  gtk_widget_set_visible (GTK_WIDGET (self->progress), hs_library_model_get_scanning (library) && n_done < n);
  gtk_progress_bar_set_fraction (self->progress, n == 0 ? 0 : (double) n_done / n);
}

static void
update_stack (HsLibraryView *self)
{
  HsLibraryModel *library = get_library (self);
  gboolean is_empty = g_list_model_get_n_items (G_LIST_MODEL (library)) == 0;
  gboolean nothing_found = is_empty && hs_library_model_get_n_rows (library) > 0;

  if (nothing_found)
    {
      g_autofree char *escaped = g_markup_escape_text (hs_library_model_get_query (library), -1);
      /* Translators: %s is what was searched for */
      g_autofree char *text = g_strdup_printf (_("No document holds “%s”."), escaped);
      adw_status_page_set_description (self->nothing_found, text);
    }
  gtk_stack_set_visible_child_name (self->stack, nothing_found ? "nothing-found" : "list");
}

static void
update_problem (HsLibraryView *self)
{
  const char *problem = hs_library_model_get_problem (get_library (self));

  gtk_label_set_text (self->problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), problem != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, problem != NULL ? problem : "", -1);
}

static guint
find_position (HsLibraryView *self)
{
  GFile *file = hs_session_get_file (hs_session_view_get (self));
  HsLibraryItem *item = NULL;

  if (file != NULL)
    item = hs_library_model_find (get_library (self), file, hs_session_get_incident_index (hs_session_view_get (self)));
  return item == NULL ? GTK_INVALID_LIST_POSITION : hs_library_model_get_position (get_library (self), item);
}

static void
follow_session (HsLibraryView *self)
{
  guint position = find_position (self);

  if (position == gtk_single_selection_get_selected (self->selection))
    return;
  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->following = FALSE;
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
}

static void
items_changed_cb (HsLibraryView *self)
{
  update_count (self);
  update_stack (self);
  if (gtk_single_selection_get_selected (self->selection) == GTK_INVALID_LIST_POSITION)
    follow_session (self);
}

static void
query_changed_cb (HsLibraryView *self)
{
  const char *query = hs_library_model_get_query (get_library (self));

  if (g_strcmp0 (query, gtk_editable_get_text (self->search)) != 0)
    gtk_editable_set_text (self->search, query);
  update_count (self);
  update_problem (self);
  update_stack (self);
}

static void
sort_changed_cb (HsLibraryView *self)
{
  gtk_drop_down_set_selected (self->order, hs_library_model_get_sort (get_library (self)));
}

static void
selected_cb (HsLibraryView *self)
{
  HsLibraryItem *item = gtk_single_selection_get_selected_item (self->selection);

  if (item != NULL && !self->following)
    hs_session_choose (hs_session_view_get (self), item);
}

static void
search_changed_cb (HsLibraryView *self)
{
  hs_library_model_set_query (get_library (self), gtk_editable_get_text (self->search));
}

static void
search_stopped_cb (HsLibraryView *self)
{
  gtk_editable_set_text (self->search, "");
  hs_library_model_set_query (get_library (self), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

/* Adds the example to what is typed already. */
static void
example_chosen_cb (HsLibraryView *self, const char *example)
{
  const char *typed = gtk_editable_get_text (self->search);
  g_autofree char *text = g_strconcat (typed, *typed != '\0' && !g_str_has_suffix (typed, " ") ? " " : "", example, NULL);

  gtk_menu_button_popdown (self->help);
  gtk_editable_set_text (self->search, text);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_set_position (self->search, -1);
}

static void
search_activated_cb (HsLibraryView *self)
{
  search_changed_cb (self);
  gtk_single_selection_set_selected (self->selection, 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

static gboolean
search_key_pressed_cb (HsLibraryView *self, guint key)
{
  if (key != GDK_KEY_Down && key != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
  return GDK_EVENT_STOP;
}

static void
order_changed_cb (HsLibraryView *self)
{
  if (hs_session_view_get (self) != NULL)
    hs_library_model_set_sort (get_library (self), gtk_drop_down_get_selected (self->order));
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, HsLibraryView *self)
{
  gtk_list_item_set_child (item, GTK_WIDGET (hs_library_row_new (self->source)));
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, HsLibraryView *self)
{
  hs_library_row_set_item (HS_LIBRARY_ROW (gtk_list_item_get_child (item)), gtk_list_item_get_item (item));
}

static void
unbind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, HsLibraryView *self)
{
  hs_library_row_set_item (HS_LIBRARY_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
connect_library (HsLibraryView *self)
{
  HsLibraryModel *library = get_library (self);

  self->selection = gtk_single_selection_new (G_LIST_MODEL (g_object_ref (library)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));

  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::n-incidents", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::query", G_CALLBACK (query_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::sort", G_CALLBACK (sort_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::n-done", G_CALLBACK (update_progress), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::scanning", G_CALLBACK (update_progress), self, G_CONNECT_SWAPPED);
}

static void
hs_library_view_session_set (HsSessionView *view)
{
  HsLibraryView *self = HS_LIBRARY_VIEW (view);

  connect_library (self);
  query_changed_cb (self);
  sort_changed_cb (self);
  update_progress (self);
}

static void
hs_library_view_dispose (GObject *object)
{
  HsLibraryView *self = HS_LIBRARY_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->selection);
  g_clear_object (&self->source);
  G_OBJECT_CLASS (hs_library_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-library-view.ui");
  gtk_widget_class_bind_template_child (widget_class, HsLibraryView, box);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryView, search);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryView, help);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryView, problem);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryView, count);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryView, order);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryView, progress);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryView, stack);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryView, list);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryView, nothing_found);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, example_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_changed_cb);
}

static void
hs_library_view_class_init (HsLibraryViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hs_library_view_dispose;
  HS_SESSION_VIEW_CLASS (klass)->session_set = hs_library_view_session_set;

  g_type_ensure (HS_TYPE_SEARCH_HELP);
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "library");
}

static void
hs_library_view_init (HsLibraryView *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  hs_session_view_follow (self, "notify::file", G_CALLBACK (follow_session));
  hs_session_view_follow (self, "notify::incident-index", G_CALLBACK (follow_session));
  self->source = hs_style_source_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  hs_accessible_name_inner (GTK_WIDGET (self->help), GTK_TYPE_TOGGLE_BUTTON, _("What can be searched for"));
  hs_accessible_name_inner (GTK_WIDGET (self->order), GTK_TYPE_TOGGLE_BUTTON, _("Order of the list"));
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->search), GTK_WIDGET (self->list));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, 0);
  gtk_list_view_set_factory (self->list, factory);
}

void
hs_library_view_focus_search (HsLibraryView *self)
{
  g_return_if_fail (HS_IS_LIBRARY_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (self->search, 0, -1);
}

void
hs_library_view_focus_list (HsLibraryView *self)
{
  g_return_if_fail (HS_IS_LIBRARY_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}
