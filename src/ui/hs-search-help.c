/* hs-search-help.c: what can be typed to find incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-search-help.h"

#include "hs-query-term.h"

struct _HsSearchHelp
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (HsSearchHelp, hs_search_help, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_row (const HsQueryKey *key)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), create_label (key->example, "monospace"));
  gtk_box_append (GTK_BOX (box), create_label (key->meaning, "dim-label"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, key->example, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  key->meaning, -1);
  return row;
}

static void
row_activated_cb (HsSearchHelp *self, GtkListBoxRow *row)
{
  HsQueryKey key;

  if (hs_query_term_get_key ((guint) gtk_list_box_row_get_index (row), &key))
    g_signal_emit (self, signals[CHOSEN], 0, key.example);
}

static void
hs_search_help_dispose (GObject *object)
{
  HsSearchHelp *self = HS_SEARCH_HELP (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (hs_search_help_parent_class)->dispose (object);
}

static void
hs_search_help_class_init (HsSearchHelpClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hs_search_help_dispose;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-search-help.ui");
  gtk_widget_class_bind_template_child (widget_class, HsSearchHelp, box);
  gtk_widget_class_bind_template_child (widget_class, HsSearchHelp, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
hs_search_help_init (HsSearchHelp *self)
{
  HsQueryKey key;

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; hs_query_term_get_key (i, &key); i++)
    gtk_list_box_append (self->list, create_row (&key));
}
