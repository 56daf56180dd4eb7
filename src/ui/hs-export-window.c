/* hs-export-window.c: chooses what a report holds and how it looks, beside its pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-export-window.h"

#include <glib/gi18n-lib.h>

#include "hs-report-pages.h"

struct _HsExportWindow
{
  AdwWindow parent_instance;

  GtkStack *stack;
  GtkBox *pages;
  GtkLabel *count;
  AdwComboRow *paper;
  AdwPreferencesGroup *looks;
  AdwPreferencesGroup *parts;

  HsDocument *document;
  HsReportOptions options;
  GCancellable *cancellable; /* of the pages that are being drawn */
  HsExportChosen chosen;
  gpointer chosen_data;
};

G_DEFINE_FINAL_TYPE (HsExportWindow, hs_export_window, ADW_TYPE_WINDOW)

#define PAGE_WIDTH 620 /* pixels of a page */

static void
show_count (HsExportWindow *self, guint n_shown, guint n_pages)
{
  g_autofree char *text = NULL;

  if (n_shown < n_pages)
    /* Translators: pages of a report that a preview shows, and all */
    text = g_strdup_printf (_("The first %u of %u pages"), n_shown, n_pages);
  else
    text = g_strdup_printf (ngettext ("%u page", "%u pages", n_pages), n_pages);
  gtk_label_set_label (self->count, text);
}

static void
add_page (HsExportWindow *self, GdkTexture *texture, guint number)
{
  GtkWidget *picture = gtk_picture_new_for_paintable (GDK_PAINTABLE (texture));
  /* Translators: what a screen reader says of the picture of a page */
  g_autofree char *name = g_strdup_printf (_("Page %u"), number);

  gtk_picture_set_alternative_text (GTK_PICTURE (picture), name);
  gtk_picture_set_can_shrink (GTK_PICTURE (picture), FALSE);
  gtk_widget_add_css_class (picture, "card");
  gtk_widget_set_halign (picture, GTK_ALIGN_CENTER);
  gtk_box_append (self->pages, picture);
}

static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (HsExportWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  guint n_pages;
  g_autoptr (GPtrArray) textures = hs_report_pages_draw_finish (result, &n_pages, &error);
  GtkWidget *child;

  if (textures == NULL)
    return;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->pages))) != NULL)
    gtk_box_remove (self->pages, child);
  for (guint i = 0; i < textures->len; i++)
    add_page (self, g_ptr_array_index (textures, i), i + 1);
  show_count (self, textures->len, n_pages);
  gtk_stack_set_visible_child_name (self->stack, "pages");
}

/* What is drawn for options of before is not wanted any more. */
static void
draw (HsExportWindow *self)
{
  g_cancellable_cancel (self->cancellable);
  g_set_object (&self->cancellable, NULL);
  self->cancellable = g_cancellable_new ();
  hs_report_pages_draw_async (self->document, &self->options, PAGE_WIDTH, self->cancellable, drawn_cb, g_object_ref (self));
}

static void
paper_chosen_cb (HsExportWindow *self)
{
  HsPaper paper = adw_combo_row_get_selected (self->paper);

  if (self->document == NULL || paper >= HS_N_PAPERS || paper == self->options.paper)
    return;
  self->options.paper = paper;
  draw (self);
}

static void
section_switched_cb (GtkSwitch *toggle, GParamSpec *property, HsExportWindow *self)
{
  guint section = 1u << GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (toggle), "hs-section"));

  self->options.sections = gtk_switch_get_active (toggle) ? self->options.sections | section : self->options.sections & ~section;
  draw (self);
}

static void
greyscale_switched_cb (GtkSwitch *toggle, GParamSpec *property, HsExportWindow *self)
{
  self->options.greyscale = gtk_switch_get_active (toggle);
  draw (self);
}

static void
utc_switched_cb (GtkSwitch *toggle, GParamSpec *property, HsExportWindow *self)
{
  self->options.utc = gtk_switch_get_active (toggle);
  draw (self);
}

static GtkWidget *
add_switch (AdwPreferencesGroup *group, const char *title, gboolean active)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *toggle = gtk_switch_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_switch_set_active (GTK_SWITCH (toggle), active);
  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), toggle);
  adw_preferences_group_add (group, row);
  return toggle;
}

static void
add_switches (HsExportWindow *self)
{
  GtkWidget *greyscale = add_switch (self->looks, _("Without Colours"), FALSE);
  GtkWidget *utc = add_switch (self->looks, _("Times in UTC"), FALSE);

  g_signal_connect (greyscale, "notify::active", G_CALLBACK (greyscale_switched_cb), self);
  g_signal_connect (utc, "notify::active", G_CALLBACK (utc_switched_cb), self);
  for (guint i = 0; i < HS_REPORT_N_SECTIONS; i++)
    {
      GtkWidget *toggle = add_switch (self->parts, hs_report_section_get_label (i), TRUE);

      g_object_set_data (G_OBJECT (toggle), "hs-section", GUINT_TO_POINTER (i));
      g_signal_connect (toggle, "notify::active", G_CALLBACK (section_switched_cb), self);
    }
}

static void
answer (HsExportWindow *self, const HsReportOptions *options)
{
  HsExportChosen chosen = g_steal_pointer (&self->chosen);

  if (chosen != NULL)
    chosen (options, self->chosen_data);
}

static void
save (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsExportWindow *self = HS_EXPORT_WINDOW (widget);
  HsReportOptions options = self->options;
  HsExportChosen chosen = g_steal_pointer (&self->chosen);

  gtk_window_close (GTK_WINDOW (self));
  if (chosen != NULL)
    chosen (&options, self->chosen_data);
}

static gboolean
hs_export_window_close_request (GtkWindow *window)
{
  HsExportWindow *self = HS_EXPORT_WINDOW (window);

  g_cancellable_cancel (self->cancellable);
  answer (self, NULL);
  return GTK_WINDOW_CLASS (hs_export_window_parent_class)->close_request (window);
}

static void
hs_export_window_dispose (GObject *object)
{
  HsExportWindow *self = HS_EXPORT_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  answer (self, NULL);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->document, hs_document_unref);
  G_OBJECT_CLASS (hs_export_window_parent_class)->dispose (object);
}

static void
hs_export_window_class_init (HsExportWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hs_export_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = hs_export_window_close_request;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-export-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HsExportWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, HsExportWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, HsExportWindow, count);
  gtk_widget_class_bind_template_child (widget_class, HsExportWindow, paper);
  gtk_widget_class_bind_template_child (widget_class, HsExportWindow, looks);
  gtk_widget_class_bind_template_child (widget_class, HsExportWindow, parts);
  gtk_widget_class_bind_template_callback (widget_class, paper_chosen_cb);
  gtk_widget_class_install_action (widget_class, "export.save", NULL, save);
}

static void
hs_export_window_init (HsExportWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  hs_report_options_init (&self->options);
  self->options.paper = hs_paper_get_default ();
  adw_combo_row_set_selected (self->paper, self->options.paper);
  add_switches (self);
}

void
hs_export_window_ask (GtkWindow *parent, HsDocument *document, HsExportChosen chosen, gpointer user_data)
{
  HsExportWindow *self = g_object_new (HS_TYPE_EXPORT_WINDOW, "transient-for", parent, NULL);

  self->document = hs_document_ref (document);
  self->chosen = chosen;
  self->chosen_data = user_data;
  draw (self);
  gtk_window_present (GTK_WINDOW (self));
}
