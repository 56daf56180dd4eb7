/* hs-application.c: the graphical program
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-application.h"

#include <glib/gi18n-lib.h>

#include "hs-recent.h"
#include "hs-resources.h"
#include "hs-settings.h"
#include "hs-theme-colors.h"
#include "hs-window.h"

struct _HsApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (HsApplication, hs_application, ADW_TYPE_APPLICATION)

typedef struct
{
  const char *action;
  const char *keys[3];
} Accelerator;

static const Accelerator accelerators[] = {
  { "win.open-folder", { "<Control>o" } },
  { "win.open-file", { "<Control><Shift>o" } },
  { "win.export-pdf", { "<Control>e" } },
  { "win.toggle-sidebar", { "F9" } },
  { "win.toggle-inspector", { "F8" } },
  { "win.search", { "<Control><Shift>f" } },
  { "win.next-event", { "<Alt>Down" } },
  { "win.previous-event", { "<Alt>Up" } },
  { "win.first-event", { "<Alt>Home" } },
  { "win.last-event", { "<Alt>End" } },
  { "win.next-incident", { "<Control>Page_Down" } },
  { "win.previous-incident", { "<Control>Page_Up" } },
  { "win.reload", { "<Control>r" } },
  { "win.event-table", { "<Control>t" } },
  { "win.without-paths", { "<Control>m" } },
  { "win.copy-picture", { "<Control><Shift>c" } },
  { "win.time-display::document", { "<Control>1" } },
  { "win.time-display::utc", { "<Control>2" } },
  { "win.time-display::local", { "<Control>3" } },
  { "win.time-display::since-start", { "<Control>4" } },
  { "win.time-display::since-detection", { "<Control>5" } },
  { "win.show-help-overlay", { "<Control>question", "F1" } },
  { "window.close", { "<Control>w" } },
  { "app.new-window", { "<Control>n" } },
  { "app.quit", { "<Control>q" } },
};

static HsWindow *
present_new_window (HsApplication *self)
{
  HsWindow *window = hs_window_new (ADW_APPLICATION (self));

  gtk_window_present (GTK_WINDOW (window));
  return window;
}

/* The active window as long as nothing is opened in it, else a new one. */
static HsWindow *
present_unused_window (HsApplication *self)
{
  GtkWindow *active = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (!HS_IS_WINDOW (active) || !hs_window_is_unused (HS_WINDOW (active)))
    return present_new_window (self);
  gtk_window_present (active);
  return HS_WINDOW (active);
}

static void
open_last_folder (HsWindow *window)
{
  GSettings *settings = hs_settings_get_default ();
  g_autofree char *uri = settings == NULL ? NULL : g_settings_get_string (settings, "last-folder");
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GPtrArray) files = g_ptr_array_new ();

  if (uri == NULL || *uri == '\0')
    return;
  folder = g_file_new_for_uri (uri);
  if (!g_file_is_native (folder) || !g_file_query_exists (folder, NULL))
    return;
  g_ptr_array_add (files, folder);
  hs_window_open (window, files);
}

static void
new_window_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  present_new_window (user_data);
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (user_data));

  /* Each one remembers its state as it closes; the last one ends the program. */
  for (GList *link = windows; link != NULL; link = link->next)
    gtk_window_close (link->data);
}

static void
clear_recent_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  hs_recent_clear ();
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  adw_show_about_window (gtk_application_get_active_window (user_data),
                         "application-name", _("Hindsight"),
                         "application-icon", HS_APPLICATION_ID,
                         "developer-name", _("The Hindsight developers"),
                         "version", HS_VERSION,
                         "comments", _("Shows what happened in an incident, which paths misled the responders, and who was called in."),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         /* Translators: your names, one in a line */
                         "translator-credits", _("translator-credits"),
                         NULL);
}

static void
color_scheme_changed_cb (GSimpleAction *action, GParamSpec *pspec, gpointer user_data)
{
  g_autoptr (GVariant) state = g_action_get_state (G_ACTION (action));
  const char *scheme = g_variant_get_string (state, NULL);
  AdwStyleManager *manager = adw_style_manager_get_default ();

  if (g_str_equal (scheme, "light"))
    adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_LIGHT);
  else if (g_str_equal (scheme, "dark"))
    adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  else
    adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
}

static void
add_color_scheme_action (HsApplication *self)
{
  GSettings *settings = hs_settings_get_default ();
  g_autoptr (GAction) action = NULL;

  if (settings != NULL)
    action = g_settings_create_action (settings, "color-scheme");
  else
    action = G_ACTION (g_simple_action_new_stateful ("color-scheme", G_VARIANT_TYPE_STRING, g_variant_new_string ("system")));
  g_signal_connect_object (action, "notify::state", G_CALLBACK (color_scheme_changed_cb), self, 0);
  g_action_map_add_action (G_ACTION_MAP (self), action);
  g_object_notify (G_OBJECT (action), "state");
}

static void
add_actions (HsApplication *self)
{
  const GActionEntry entries[] = {
    { "new-window", new_window_cb },
    { "quit", quit_cb },
    { "about", about_cb },
    { "clear-recent", clear_recent_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  add_color_scheme_action (self);
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accelerators[i].action, accelerators[i].keys);
}

static void
hs_application_startup (GApplication *application)
{
  /* Before the parent, which looks for the style sheet in it. */
  g_resources_register (hs_get_resource ());
  G_APPLICATION_CLASS (hs_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (HS_APPLICATION_ID);
  hs_theme_colors_install (gdk_display_get_default ());
  add_actions (HS_APPLICATION (application));
}

static void
hs_application_activate (GApplication *application)
{
  GtkWindow *active = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (active != NULL)
    gtk_window_present (active);
  else
    open_last_folder (present_new_window (HS_APPLICATION (application)));
}

static void
hs_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  HsWindow *window = present_unused_window (HS_APPLICATION (application));
  g_autoptr (GPtrArray) array = g_ptr_array_new ();

  for (int i = 0; i < n_files; i++)
    g_ptr_array_add (array, files[i]);
  hs_window_open (window, array);
}

static void
hs_application_class_init (HsApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = hs_application_startup;
  application_class->activate = hs_application_activate;
  application_class->open = hs_application_open;
}

static void
hs_application_init (HsApplication *self)
{
}

HsApplication *
hs_application_new (void)
{
  return g_object_new (HS_TYPE_APPLICATION,
                       "application-id", HS_APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}
