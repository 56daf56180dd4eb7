/* hs-window-state.c: sizes of window and panes, as the last time, and what gives way in a low window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-settings.h"
#include "hs-window-private.h"

/* However wide the inspector was in a larger window. */
#define MIN_PREVIEW_SHARE 0.6

/* In a window that is lower than this the header bar alone tells the title. In pixels for text at DPI. */
#define LOW_HEIGHT 820
#define DPI (96 * 1024)

static void
restore_inspector_cb (HsWindow *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->inspector_paned));

  if (width <= 0)
    return;
  g_signal_handlers_disconnect_by_func (self->inspector_paned, restore_inspector_cb, self);
  gtk_paned_set_position (self->inspector_paned,
                          MAX (width - g_settings_get_int (hs_settings_get_default (), "inspector-width"),
                               (int) (width * MIN_PREVIEW_SHARE)));
}

static void
restore_panes (HsWindow *self, GSettings *settings)
{
  gtk_paned_set_position (self->library_paned, g_settings_get_int (settings, "sidebar-width"));
  /* Its width counts from the far side, which is not known before the first allocation. */
  g_signal_connect_swapped (self->inspector_paned, "notify::max-position", G_CALLBACK (restore_inspector_cb), self);
}

void
hs_window_restore_state (HsWindow *self)
{
  GSettings *settings = hs_settings_get_default ();

  if (settings == NULL)
    {
      gtk_window_set_default_size (GTK_WINDOW (self), 1400, 900);
      return;
    }
  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  restore_panes (self, settings);
  g_settings_bind (settings, "timeline-height", self->timeline_paned, "position", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "sidebar-visible", self->library_view, "visible", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "inspector-visible", self, "inspector-wanted", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "sort-order", hs_session_get_library (self->session), "sort", G_SETTINGS_BIND_DEFAULT);
}

static gboolean
is_laid_out (GtkWidget *widget)
{
  return gtk_widget_get_mapped (widget) && gtk_widget_get_width (widget) > 0;
}

void
hs_window_save_state (HsWindow *self)
{
  GSettings *settings = hs_settings_get_default ();
  int width;
  int height;

  if (settings == NULL)
    return;
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (settings, "window-width", MAX (width, 360));
  g_settings_set_int (settings, "window-height", MAX (height, 294));
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  if (is_laid_out (GTK_WIDGET (self->library_view)))
    g_settings_set_int (settings, "sidebar-width", MAX (gtk_widget_get_width (GTK_WIDGET (self->library_view)), 200));
  if (is_laid_out (self->inspector))
    g_settings_set_int (settings, "inspector-width", MAX (gtk_widget_get_width (self->inspector), 180));
}

static void
height_changed_cb (HsWindow *self, GParamSpec *pspec, GdkSurface *surface)
{
  int dpi;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  g_object_set (self->facts, "compact", gdk_surface_get_height (surface) < LOW_HEIGHT * MAX (dpi, DPI) / DPI, NULL);
}

static void
realized_cb (HsWindow *self)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (self));

  g_signal_connect_object (surface, "notify::height", G_CALLBACK (height_changed_cb), self, G_CONNECT_SWAPPED);
  height_changed_cb (self, NULL, surface);
}

void
hs_window_follow_height (HsWindow *self)
{
  g_signal_connect_after (self, "realize", G_CALLBACK (realized_cb), NULL);
}
