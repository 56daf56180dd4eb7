/* hs-inspector-rows.c: the pieces that the inspector is put together from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-inspector-rows.h"

#include "hs-wrap-layout.h"

#define PILL_SPACING 6
#define NAME_SPACING 16
#define ROW_SPACING 8
#define LINK_SPACING 2

/* Narrow enough for the narrowest inspector. */
#define MIN_CHARS 12

static GtkWidget *
create_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);

  return label;
}

static GtkWidget *
create_selectable_label (const char *text)
{
  GtkWidget *label = create_label (text);

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), MIN_CHARS);

  return label;
}

static void
event_link_cb (GtkButton *button, HsSession *session)
{
  hs_session_set_current_event (session, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "target")));
}

static void
line_link_cb (GtkButton *button, HsSession *session)
{
  hs_session_show_line (session, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "target")));
}

static void
add_link (GtkBox *box, HsSession *session, const char *text, guint target, const char *bullet_class, GCallback clicked)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, PILL_SPACING);
  GtkWidget *bullet = create_label ("•");
  GtkWidget *label = create_label (text);

  if (bullet_class != NULL)
    gtk_widget_add_css_class (bullet, bullet_class);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (row), bullet);
  gtk_box_append (GTK_BOX (row), label);
  gtk_button_set_child (GTK_BUTTON (button), row);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "sentence");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  g_object_set_data (G_OBJECT (button), "target", GUINT_TO_POINTER (target));
  g_signal_connect_object (button, "clicked", clicked, session, 0);
  gtk_box_append (box, button);
}

void
hs_inspector_add_title (GtkBox *box, const char *text)
{
  GtkWidget *label = create_selectable_label (text);

  gtk_widget_add_css_class (label, "title-4");
  gtk_box_append (box, label);
}

void
hs_inspector_add_text (GtkBox *box, const char *text)
{
  gtk_box_append (box, create_selectable_label (text));
}

GtkBox *
hs_inspector_add_list (GtkBox *box, const char *heading)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", LINK_SPACING, NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label", heading,
                                   "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (list), label);
  gtk_box_append (box, list);

  return GTK_BOX (list);
}

GtkWidget *
hs_inspector_add_pills (GtkBox *box)
{
  GtkWidget *pills = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkLayoutManager *wrap = g_object_new (HS_TYPE_WRAP_LAYOUT, NULL);

  hs_wrap_layout_set_spacing (HS_WRAP_LAYOUT (wrap), PILL_SPACING, PILL_SPACING);
  gtk_widget_set_layout_manager (pills, wrap);
  gtk_box_append (box, pills);

  return pills;
}

void
hs_inspector_add_pill (GtkWidget *pills, const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "mark");
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (pills), label);
}

GtkBox *
hs_inspector_add_table (GtkBox *box)
{
  GtkWidget *table = gtk_box_new (GTK_ORIENTATION_VERTICAL, ROW_SPACING);
  GtkSizeGroup *names = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  g_object_set_data_full (G_OBJECT (table), "names", names, g_object_unref);
  gtk_box_append (box, table);

  return GTK_BOX (table);
}

void
hs_inspector_add_row (GtkBox *table, const char *name, const char *value)
{
  GtkWidget *row, *name_label;
  GtkLayoutManager *wrap;

  if (value == NULL || value[0] == '\0')
    return;

  wrap = g_object_new (HS_TYPE_WRAP_LAYOUT, NULL);
  hs_wrap_layout_set_spacing (HS_WRAP_LAYOUT (wrap), NAME_SPACING, 0);
  row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (row, wrap);

  name_label = g_object_new (GTK_TYPE_LABEL, "label", name, "xalign", 0.0, "yalign", 0.0, NULL);
  gtk_widget_add_css_class (name_label, "dim-label");
  gtk_size_group_add_widget (g_object_get_data (G_OBJECT (table), "names"), name_label);
  gtk_box_append (GTK_BOX (row), name_label);
  gtk_box_append (GTK_BOX (row), create_selectable_label (value));
  gtk_box_append (table, row);
}

void
hs_inspector_add_event_link (GtkBox *box, HsSession *session, const char *text, guint event, const char *bullet_class)
{
  add_link (box, session, text, event, bullet_class, G_CALLBACK (event_link_cb));
}

void
hs_inspector_add_line_link (GtkBox *box, HsSession *session, const char *text, guint line, const char *bullet_class)
{
  add_link (box, session, text, line, bullet_class, G_CALLBACK (line_link_cb));
}
