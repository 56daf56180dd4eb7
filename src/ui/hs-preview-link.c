/* hs-preview-link.c: shows where the links of a document lead, and opens them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-link.h"

#include "hs-preview-buffer.h"
#include "hs-preview-text.h"
#include "hs-uri.h"

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

/* The widget is the text, or stands within it. */
static const char *
get_document_uri (GtkWidget *widget)
{
  GtkWidget *text = gtk_widget_get_ancestor (widget, HS_TYPE_PREVIEW_TEXT);

  return text != NULL ? hs_preview_text_get_uri (HS_PREVIEW_TEXT (text)) : NULL;
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
  const char *target = find_link_at (view, x, y);
  g_autofree char *uri = target != NULL ? hs_uri_resolve (get_document_uri (GTK_WIDGET (view)), target) : NULL;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (view), uri != NULL ? "pointer" : "text");
}

static gboolean
key_pressed_cb (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  const char *target;
  int offset;

  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
    return GDK_EVENT_PROPAGATE;

  g_object_get (buffer, "cursor-position", &offset, NULL);
  target = hs_preview_buffer_get_link (HS_PREVIEW_BUFFER (buffer), offset);
  if (target == NULL)
    return GDK_EVENT_PROPAGATE;
  hs_preview_link_open (GTK_WIDGET (view), target);

  return GDK_EVENT_STOP;
}

static gboolean
query_tooltip_cb (GtkTextView *view, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  const char *target = by_keyboard ? NULL : find_link_at (view, x, y);

  gtk_tooltip_set_text (tooltip, target);

  return target != NULL;
}

void
hs_preview_link_open (GtkWidget *widget, const char *target)
{
  hs_uri_open (widget, get_document_uri (widget), target);
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
