/* hs-window-actions.c: what can be done in a window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-data-folder.h"
#include "hs-export.h"
#include "hs-file-dialog.h"
#include "hs-window-private.h"

static GFile *
get_start_folder (HsWindow *self)
{
  GPtrArray *roots = hs_library_model_get_roots (hs_session_get_library (self->session));

  return roots->len == 0 ? NULL : g_file_get_parent (g_ptr_array_index (roots, 0));
}

static void
open_one (HsWindow *self, GFile *file)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (files, g_object_ref (file));
  hs_window_open (self, files);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GPtrArray) files = hs_file_dialog_finish (result, NULL);

  if (files != NULL)
    hs_window_open (HS_WINDOW (source), files);
}

static void
open_folder (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GFile) folder = get_start_folder (HS_WINDOW (widget));

  hs_file_dialog_open_folder_async (GTK_WINDOW (widget), folder, opened_cb, NULL);
}

static void
open_file (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GFile) folder = get_start_folder (HS_WINDOW (widget));

  hs_file_dialog_open_files_async (GTK_WINDOW (widget), folder, opened_cb, NULL);
}

static void
open_uri (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  open_one (HS_WINDOW (widget), file);
}

static void
open_samples (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsWindow *self = HS_WINDOW (widget);
  g_autoptr (GFile) folder = hs_data_folder_get_samples ();

  if (folder != NULL)
    open_one (self, folder);
  else
    adw_toast_overlay_add_toast (self->toasts, adw_toast_new (_("The samples are not installed")));
}

static void
export_pdf (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsWindow *self = HS_WINDOW (widget);

  hs_export_pdf (GTK_WINDOW (self), self->toasts, hs_session_get_document (self->session), hs_session_get_file (self->session));
}

static void
search (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsWindow *self = HS_WINDOW (widget);

  gtk_widget_set_visible (GTK_WIDGET (self->library_view), TRUE);
  hs_library_view_focus_search (self->library_view);
}

static void
reload (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsWindow *self = HS_WINDOW (widget);

  hs_session_reload (self->session);
  hs_library_model_refresh (hs_session_get_library (self->session));
}

static void
step_event (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsStep step = g_str_equal (name, "win.first-event")  ? HS_STEP_FIRST
                : g_str_equal (name, "win.last-event") ? HS_STEP_LAST
                : g_str_equal (name, "win.next-event") ? HS_STEP_NEXT
                                                       : HS_STEP_PREVIOUS;

  if (!hs_session_step_event (HS_WINDOW (widget)->session, step))
    gtk_widget_error_bell (widget);
}

static void
step_incident (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsStep step = g_str_equal (name, "win.next-incident") ? HS_STEP_NEXT : HS_STEP_PREVIOUS;

  if (!hs_session_step_incident (HS_WINDOW (widget)->session, step))
    gtk_widget_error_bell (widget);
}

void
hs_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open-folder", NULL, open_folder);
  gtk_widget_class_install_action (widget_class, "win.open-file", NULL, open_file);
  gtk_widget_class_install_action (widget_class, "win.open-uri", "s", open_uri);
  gtk_widget_class_install_action (widget_class, "win.open-samples", NULL, open_samples);
  gtk_widget_class_install_action (widget_class, "win.export-pdf", NULL, export_pdf);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search);
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload);
  gtk_widget_class_install_action (widget_class, "win.first-event", NULL, step_event);
  gtk_widget_class_install_action (widget_class, "win.previous-event", NULL, step_event);
  gtk_widget_class_install_action (widget_class, "win.next-event", NULL, step_event);
  gtk_widget_class_install_action (widget_class, "win.last-event", NULL, step_event);
  gtk_widget_class_install_action (widget_class, "win.previous-incident", NULL, step_incident);
  gtk_widget_class_install_action (widget_class, "win.next-incident", NULL, step_incident);
}

static void
add_toggle (HsWindow *self, const char *name, gpointer object, const char *property)
{
  g_autoptr (GPropertyAction) action = g_property_action_new (name, object, property);

  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
}

void
hs_window_add_actions (HsWindow *self)
{
  add_toggle (self, "toggle-sidebar", self->library_view, "visible");
  add_toggle (self, "toggle-inspector", self, "inspector-wanted");
}
