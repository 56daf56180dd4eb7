/* hs-window.c: a window with its library, timeline, preview and inspector
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-window-private.h"

#include <glib/gi18n-lib.h>

#include "hs-accessible.h"
#include "hs-clock-chooser.h"
#include "hs-facts.h"
#include "hs-inspector.h"
#include "hs-languages.h"
#include "hs-legend.h"
#include "hs-preview.h"
#include "hs-recent.h"
#include "hs-settings.h"
#include "hs-timeline-pane.h"

G_DEFINE_FINAL_TYPE (HsWindow, hs_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_INSPECTOR_WANTED,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
remember_folder (GFile *file)
{
  GSettings *settings = hs_settings_get_default ();
  g_autofree char *uri = g_file_get_uri (file);

  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_DIRECTORY)
    return;
  hs_recent_add (file);
  if (settings != NULL)
    g_settings_set_string (settings, "last-folder", uri);
}

static gboolean
hs_window_close_request (GtkWindow *window)
{
  hs_window_save_state (HS_WINDOW (window));
  return GTK_WINDOW_CLASS (hs_window_parent_class)->close_request (window);
}

static void
hs_window_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  HsWindow *self = HS_WINDOW (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_INSPECTOR_WANTED:
      g_value_set_boolean (value, self->inspector_wanted);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_inspector_wanted (HsWindow *self, gboolean wanted)
{
  if (self->inspector_wanted == wanted)
    return;
  self->inspector_wanted = wanted;
  hs_window_update_inspector (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_INSPECTOR_WANTED]);
}

static void
hs_window_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  if (prop_id == PROP_INSPECTOR_WANTED)
    set_inspector_wanted (HS_WINDOW (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hs_window_dispose (GObject *object)
{
  HsWindow *self = HS_WINDOW (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (hs_window_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HsWindow, title);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, open_button);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, sidebar_button);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, inspector_button);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, export_button);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, view_button);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, recent_menu);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, empty_page);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, failed_page);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, library_paned);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, timeline_paned);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, inspector_paned);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, library_view);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, content_stack);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, notice);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, notice_label);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, overview);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, facts);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, timeline_pane);
  gtk_widget_class_bind_template_child (widget_class, HsWindow, inspector);
}

static void
hs_window_class_init (HsWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = hs_window_get_property;
  object_class->set_property = hs_window_set_property;
  object_class->dispose = hs_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = hs_window_close_request;
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, HS_TYPE_SESSION,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_INSPECTOR_WANTED] = g_param_spec_boolean ("inspector-wanted", NULL, NULL, TRUE,
                                                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (HS_TYPE_CLOCK_CHOOSER);
  g_type_ensure (HS_TYPE_FACTS);
  g_type_ensure (HS_TYPE_FITTED_PANED);
  g_type_ensure (HS_TYPE_INSPECTOR);
  g_type_ensure (HS_TYPE_LEGEND);
  g_type_ensure (HS_TYPE_LIBRARY_VIEW);
  g_type_ensure (HS_TYPE_PREVIEW);
  g_type_ensure (HS_TYPE_TIMELINE_PANE);
  bind_template (widget_class);
  hs_window_install_actions (widget_class);
}

/* The user's own words that cannot be read are told, not left out in silence. */
static gboolean
tell_lexicon_problems_cb (gpointer data)
{
  HsWindow *self = data;
  const char *const *problems = hs_languages_get_problems (hs_languages_get_default ());

  for (guint i = 0; problems[i] != NULL; i++)
    {
      g_autofree char *markup = g_markup_escape_text (problems[i], -1);
      AdwToast *toast = adw_toast_new (markup);

      adw_toast_set_timeout (toast, 0);
      adw_toast_overlay_add_toast (self->toasts, toast);
    }
  return G_SOURCE_REMOVE;
}

static void
hs_window_init (HsWindow *self)
{
  self->session = hs_session_new ();
  self->inspector_wanted = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  hs_accessible_name_inner (self->open_button, GTK_TYPE_MENU_BUTTON, _("Open a file or a recent folder"));
  hs_window_add_actions (self);
  hs_window_add_timeline_actions (self);
  hs_recent_bind_menu (self->recent_menu);
  hs_window_restore_state (self);
  hs_window_follow_height (self);
  hs_window_accept_drops (self);
  hs_window_follow_session (self);
  g_idle_add_full (G_PRIORITY_LOW, tell_lexicon_problems_cb, g_object_ref (self), g_object_unref);
}

HsWindow *
hs_window_new (AdwApplication *application)
{
  return g_object_new (HS_TYPE_WINDOW, "application", application, NULL);
}

void
hs_window_open (HsWindow *self, GPtrArray *files)
{
  g_return_if_fail (HS_IS_WINDOW (self));

  for (guint i = 0; i < files->len; i++)
    remember_folder (g_ptr_array_index (files, i));
  hs_session_open (self->session, files);
}

gboolean
hs_window_is_unused (HsWindow *self)
{
  return hs_library_model_get_roots (hs_session_get_library (self->session))->len == 0;
}

HsSession *
hs_window_get_session (HsWindow *self)
{
  return self->session;
}
