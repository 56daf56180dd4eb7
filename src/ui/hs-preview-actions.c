/* hs-preview-actions.c: what can be done with the document that is shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-preview-copy.h"
#include "hs-preview-print.h"
#include "hs-preview-private.h"
#include "hs-settings.h"

/* In percent. */
static const int zooms[] = { 50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300 };

#define ORDINARY_ZOOM 100
#define ZOOM_KEY "preview-zoom"

static void
apply_zoom (HsPreview *self, int zoom)
{
  GSettings *settings = hs_settings_get_default ();

  self->zoom = zoom;
  hs_style_source_set_zoom (self->style_source, zoom / 100.0);
  if (settings != NULL && g_settings_get_int (settings, ZOOM_KEY) != zoom)
    g_settings_set_int (settings, ZOOM_KEY, zoom);
}

static int
find_zoom (int zoom, gboolean larger)
{
  int found = zoom;

  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      if (larger && zooms[i] > zoom)
        return zooms[i];
      if (!larger && zooms[i] < zoom)
        found = zooms[i];
    }

  return found;
}

static void
zoom (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsPreview *self = HS_PREVIEW (widget);
  guint line = hs_preview_get_top_line (self);

  if (g_str_equal (name, "preview.zoom-reset"))
    apply_zoom (self, ORDINARY_ZOOM);
  else
    apply_zoom (self, find_zoom (self->zoom, g_str_equal (name, "preview.zoom-in")));
  if (self->shows_source)
    hs_preview_source_reveal_line (self->source, line, TRUE);
  else if (line > 1)
    hs_preview_text_reveal_line (self->text, line, 0);
}

static void
find (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hs_preview_find_open (HS_PREVIEW (widget)->find);
}

static void
step_hit (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hs_preview_find_step (HS_PREVIEW (widget)->find, g_str_equal (name, "preview.next-hit"));
}

static void
step_remark (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsPreview *self = HS_PREVIEW (widget);

  if (self->shows_source || !hs_preview_text_step_remark (self->text, g_str_equal (name, "preview.next-remark")))
    gtk_widget_error_bell (widget);
}

static void
show_outline (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hs_preview_outline_open (HS_PREVIEW (widget)->outline);
}

static void
go (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hs_preview_go (HS_PREVIEW (widget), g_str_equal (name, "preview.forward"));
}

static void
open_link (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hs_preview_follow_link (HS_PREVIEW (widget), g_variant_get_string (parameter, NULL));
}

/* What is selected, else the current event where the caret is in it, else the line of the caret. */
static void
get_lines (HsPreview *self, guint *line, guint *end_line)
{
  const HsEvent *event = hs_session_get_event (hs_session_view_get (self));

  if (self->shows_source)
    hs_preview_source_get_selection (self->source, line, end_line);
  else if (!hs_preview_text_get_selection (self->text, line, end_line) && event != NULL
           && hs_preview_text_is_in_event (self->text))
    {
      *line = event->line;
      *end_line = event->end_line;
    }
}

static void
copy_source (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsPreview *self = HS_PREVIEW (widget);
  g_autofree char *source = NULL;
  guint line, end_line;

  get_lines (self, &line, &end_line);
  source = hs_preview_copy_source (self->document, line, end_line);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), source);
}

static void
copy_link (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsPreview *self = HS_PREVIEW (widget);
  g_autofree char *link = NULL;
  guint line, end_line;

  get_lines (self, &line, &end_line);
  link = hs_preview_copy_link (self->document, line);
  if (link != NULL)
    gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), link);
}

static GtkWindow *
get_window (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static void
open_in_editor (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_show_uri (get_window (widget), hs_document_get_uri (HS_PREVIEW (widget)->document), GDK_CURRENT_TIME);
}

static void
print (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hs_preview_print_run (get_window (widget), HS_PREVIEW (widget)->document);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } bindings[] = {
    { GDK_KEY_g, GDK_CONTROL_MASK, "preview.next-hit" },
    { GDK_KEY_g, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "preview.previous-hit" },
    { GDK_KEY_plus, GDK_CONTROL_MASK, "preview.zoom-in" },
    { GDK_KEY_equal, GDK_CONTROL_MASK, "preview.zoom-in" },
    { GDK_KEY_KP_Add, GDK_CONTROL_MASK, "preview.zoom-in" },
    { GDK_KEY_minus, GDK_CONTROL_MASK, "preview.zoom-out" },
    { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, "preview.zoom-out" },
    { GDK_KEY_0, GDK_CONTROL_MASK, "preview.zoom-reset" },
    { GDK_KEY_KP_0, GDK_CONTROL_MASK, "preview.zoom-reset" },
    { GDK_KEY_Left, GDK_ALT_MASK, "preview.back" },
    { GDK_KEY_Right, GDK_ALT_MASK, "preview.forward" },
    { GDK_KEY_m, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "preview.copy-source" },
    { GDK_KEY_l, GDK_CONTROL_MASK, "preview.copy-link" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_widget_class_add_binding_action (widget_class, bindings[i].key, bindings[i].modifiers, bindings[i].action, NULL);
}

void
hs_preview_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "preview.find", NULL, find);
  gtk_widget_class_install_action (widget_class, "preview.next-hit", NULL, step_hit);
  gtk_widget_class_install_action (widget_class, "preview.previous-hit", NULL, step_hit);
  gtk_widget_class_install_action (widget_class, "preview.next-remark", NULL, step_remark);
  gtk_widget_class_install_action (widget_class, "preview.previous-remark", NULL, step_remark);
  gtk_widget_class_install_action (widget_class, "preview.zoom-in", NULL, zoom);
  gtk_widget_class_install_action (widget_class, "preview.zoom-out", NULL, zoom);
  gtk_widget_class_install_action (widget_class, "preview.zoom-reset", NULL, zoom);
  gtk_widget_class_install_action (widget_class, "preview.outline", NULL, show_outline);
  gtk_widget_class_install_action (widget_class, "preview.back", NULL, go);
  gtk_widget_class_install_action (widget_class, "preview.forward", NULL, go);
  gtk_widget_class_install_action (widget_class, "preview.open-link", "s", open_link);
  gtk_widget_class_install_action (widget_class, "preview.copy-source", NULL, copy_source);
  gtk_widget_class_install_action (widget_class, "preview.copy-link", NULL, copy_link);
  gtk_widget_class_install_action (widget_class, "preview.open-in-editor", NULL, open_in_editor);
  gtk_widget_class_install_action (widget_class, "preview.print", NULL, print);
  gtk_widget_class_install_property_action (widget_class, "preview.show-source", "shows-source");
  add_bindings (widget_class);
}

void
hs_preview_update_actions (HsPreview *self)
{
  static const char *const names[] = { "preview.find", "preview.copy-source", "preview.outline", "preview.print" };
  static const char *const file_names[] = { "preview.copy-link", "preview.open-in-editor" };
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean has_file = self->document != NULL && hs_document_get_uri (self->document) != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_widget_action_set_enabled (widget, names[i], self->document != NULL);
  for (guint i = 0; i < G_N_ELEMENTS (file_names); i++)
    gtk_widget_action_set_enabled (widget, file_names[i], has_file);
  gtk_widget_action_set_enabled (widget, "preview.back", hs_preview_places_can_go (self->places, FALSE));
  gtk_widget_action_set_enabled (widget, "preview.forward", hs_preview_places_can_go (self->places, TRUE));
}

void
hs_preview_restore_zoom (HsPreview *self)
{
  GSettings *settings = hs_settings_get_default ();

  apply_zoom (self, settings != NULL ? g_settings_get_int (settings, ZOOM_KEY) : ORDINARY_ZOOM);
}
