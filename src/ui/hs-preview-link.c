/* hs-preview-link.c: shows where the links of a document lead, and asks for them to be followed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-link.h"

#include "hs-preview-buffer.h"

static const char *
find_link_at (GtkTextView *view, double x, double y)
{
  HsPreviewBuffer *buffer = HS_PREVIEW_BUFFER (gtk_text_view_get_buffer (view));
  GtkTextIter iter;
  int buffer_x, buffer_y;

  gtk_text_view_window_to_buffer_coords (view, GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x, &buffer_y);
  if (!gtk_text_view_get_iter_at_location (view, &iter, buffer_x, buffer_y))
    return NULL;

  return hs_preview_buffer_get_link (buffer, gtk_text_iter_get_offset (&iter));
}

static const char *
find_link_at_caret (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  int offset;

  g_object_get (buffer, "cursor-position", &offset, NULL);

  return hs_preview_buffer_get_link (HS_PREVIEW_BUFFER (buffer), offset);
}

static void
released_cb (GtkGestureClick *gesture, int n_press, double x, double y, GtkTextView *view)
{
  const char *target = find_link_at (view, x, y);

  if (n_press == 1 && target != NULL && !gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (view)))
    hs_preview_link_open (GTK_WIDGET (view), target);
}

static void
motion_cb (GtkEventControllerMotion *motion, double x, double y, GtkTextView *view)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (view), find_link_at (view, x, y) != NULL ? "pointer" : "text");
}

static gboolean
key_pressed_cb (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, GtkTextView *view)
{
  const char *target = find_link_at_caret (view);

  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter) || target == NULL)
    return GDK_EVENT_PROPAGATE;
  hs_preview_link_open (GTK_WIDGET (view), target);

  return GDK_EVENT_STOP;
}

static gboolean
query_tooltip_cb (GtkTextView *view, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  const char *target = by_keyboard ? find_link_at_caret (view) : find_link_at (view, x, y);

  gtk_tooltip_set_text (tooltip, target);

  return target != NULL;
}

void
hs_preview_link_open (GtkWidget *widget, const char *target)
{
  gtk_widget_activate_action (widget, "preview.open-link", "s", target);
}

void
hs_preview_link_attach (GtkTextView *view)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect (click, "released", G_CALLBACK (released_cb), view);
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), view);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), view);
  g_signal_connect (view, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  gtk_widget_set_has_tooltip (GTK_WIDGET (view), TRUE);

  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (view), motion);
  gtk_widget_add_controller (GTK_WIDGET (view), keys);
}
