/* hs-window-timeline.c: how a window looks at its timeline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-settings.h"
#include "hs-timeline-copy.h"
#include "hs-window-private.h"

static void
tell_copied (HsWindow *self, const char *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_timeout (toast, 2);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
copy_picture_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HsWindow *self = user_data;

  hs_timeline_copy_picture (self->session, gtk_widget_get_clipboard (GTK_WIDGET (self)));
  tell_copied (self, _("Copied as a picture"));
}

static void
copy_markdown_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HsWindow *self = user_data;

  hs_timeline_copy_markdown (self->session, gtk_widget_get_clipboard (GTK_WIDGET (self)));
  tell_copied (self, _("Copied as a Markdown table"));
}

static void
copy_mermaid_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HsWindow *self = user_data;

  hs_timeline_copy_mermaid (self->session, gtk_widget_get_clipboard (GTK_WIDGET (self)));
  tell_copied (self, _("Copied as a Mermaid diagram"));
}

/* "win.fit-path" is "timeline.fit-path", for menus and for keys that hold in the whole window. */
static void
forward_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HsWindow *self = user_data;
  g_autofree char *name = g_strconcat ("timeline.", strchr (g_action_get_name (G_ACTION (action)), '-') + 1, NULL);

  gtk_widget_activate_action (self->timeline_pane, name, NULL);
}

static void
add_property_action (HsWindow *self, const char *name, const char *property)
{
  HsTimelineState *state = hs_session_get_timeline_state (self->session);
  g_autoptr (GPropertyAction) action = g_property_action_new (name, state, property);

  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
}

static void
change_without_paths_cb (GSimpleAction *action, GVariant *value, gpointer user_data)
{
  HsWindow *self = user_data;

  g_object_set (hs_session_get_timeline_state (self->session), "without-paths", g_variant_get_boolean (value), NULL);
  g_simple_action_set_state (action, value);
}

/* Only where there is something to estimate. */
static void
add_without_paths (HsWindow *self)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful ("without-paths", NULL, g_variant_new_boolean (FALSE));

  g_signal_connect_object (action, "change-state", G_CALLBACK (change_without_paths_cb), self, 0);
  g_object_bind_property (hs_session_get_timeline_state (self->session), "has-estimate", action, "enabled", G_BINDING_SYNC_CREATE);
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
}

/* Those that need a timeline. */
static void
add_entries (HsWindow *self)
{
  static const GActionEntry entries[] = {
    { .name = "copy-picture", .activate = copy_picture_cb },
    { .name = "copy-markdown", .activate = copy_markdown_cb },
    { .name = "copy-mermaid", .activate = copy_mermaid_cb },
    { .name = "timeline-fit", .activate = forward_cb },
    { .name = "timeline-fit-path", .activate = forward_cb },
    { .name = "timeline-fit-span", .activate = forward_cb },
    { .name = "timeline-measure", .activate = forward_cb },
    { .name = "timeline-undim", .activate = forward_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

static void
timeline_changed_cb (HsWindow *self, GParamSpec *pspec, HsTimelineState *state)
{
  gtk_widget_set_sensitive (self->view_button, hs_timeline_state_get_timeline (state) != NULL);
}

void
hs_window_add_timeline_actions (HsWindow *self)
{
  HsTimelineState *state = hs_session_get_timeline_state (self->session);
  GSettings *settings = hs_settings_get_default ();

  add_property_action (self, "time-display", "time-display");
  add_property_action (self, "second-clock", "second-clock");
  add_property_action (self, "event-table", "as-table");
  add_without_paths (self);
  add_entries (self);
  if (settings != NULL)
    {
      g_settings_bind (settings, "time-display", state, "time-display", G_SETTINGS_BIND_DEFAULT);
      g_settings_bind (settings, "second-zone", state, "second-zone", G_SETTINGS_BIND_DEFAULT);
      g_settings_bind (settings, "second-clock", state, "second-clock", G_SETTINGS_BIND_DEFAULT);
    }
  g_signal_connect_object (state, "notify::timeline", G_CALLBACK (timeline_changed_cb), self, G_CONNECT_SWAPPED);
  timeline_changed_cb (self, NULL, state);
}
