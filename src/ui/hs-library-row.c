/* hs-library-row.c: one incident in the list of the library
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-library-row.h"

#include "hs-library-caption.h"
#include "hs-library-strip.h"

struct _HsLibraryRow
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *facts;
  GtkLabel *escalations;
  GtkWidget *figures;
  HsLibraryStrip *strip;
  GtkLabel *misled;
  GtkLabel *place;
};

G_DEFINE_FINAL_TYPE (HsLibraryRow, hs_library_row, GTK_TYPE_WIDGET)

static void
take_text (GtkLabel *label, char *text)
{
  gtk_label_set_text (label, text);
  g_free (text);
}

static void
set_class (GtkWidget *widget, const char *name, gboolean wanted)
{
  if (wanted)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/* The list's own widget around the row is what takes the focus, so it bears the name. */
static void
name_item (HsLibraryRow *self, const char *sentence)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));

  if (item != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
}

static void
show (HsLibraryRow *self, HsSummary *summary)
{
  HsSummaryState state = hs_summary_get_state (summary);
  g_autofree char *sentence = hs_library_caption_get_sentence (summary);

  gtk_label_set_text (self->title, hs_summary_get_title (summary));
  take_text (self->facts, hs_library_caption_get_facts (summary));
  take_text (self->escalations, hs_library_caption_get_escalations (summary));
  take_text (self->misled, hs_library_caption_get_misled (summary));
  take_text (self->place, hs_library_caption_get_place (summary));
  hs_library_strip_set_summary (self->strip, summary);

  gtk_widget_set_visible (self->figures, hs_summary_get_n_shares (summary) > 0);
  set_class (GTK_WIDGET (self->title), "dim-label", state != HS_SUMMARY_INCIDENT);
  set_class (GTK_WIDGET (self->facts), "warning", state == HS_SUMMARY_UNREADABLE);
  set_class (GTK_WIDGET (self->facts), "dim-label", state != HS_SUMMARY_UNREADABLE);
  name_item (self, sentence);
}

/* Asked for only when needed: to set a text costs a round trip to the display for each row. */
static gboolean
hs_library_row_query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  HsLibraryRow *self = HS_LIBRARY_ROW (widget);

  if (!pango_layout_is_ellipsized (gtk_label_get_layout (self->title))
      && !pango_layout_is_ellipsized (gtk_label_get_layout (self->facts)))
    return FALSE;
  g_autofree char *text = g_strdup_printf ("%s\n%s", gtk_label_get_text (self->title), gtk_label_get_text (self->facts));
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
hs_library_row_dispose (GObject *object)
{
  HsLibraryRow *self = HS_LIBRARY_ROW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (hs_library_row_parent_class)->dispose (object);
}

static void
hs_library_row_class_init (HsLibraryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hs_library_row_dispose;
  widget_class->query_tooltip = hs_library_row_query_tooltip;
  g_type_ensure (HS_TYPE_LIBRARY_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-library-row.ui");
  gtk_widget_class_bind_template_child (widget_class, HsLibraryRow, box);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryRow, title);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryRow, facts);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryRow, escalations);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryRow, figures);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryRow, strip);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryRow, misled);
  gtk_widget_class_bind_template_child (widget_class, HsLibraryRow, place);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "libraryrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
hs_library_row_init (HsLibraryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

HsLibraryRow *
hs_library_row_new (HsStyleSource *source)
{
  HsLibraryRow *self = g_object_new (HS_TYPE_LIBRARY_ROW, NULL);

  hs_library_strip_set_style_source (self->strip, source);
  return self;
}

void
hs_library_row_set_item (HsLibraryRow *self, HsLibraryItem *item)
{
  g_return_if_fail (HS_IS_LIBRARY_ROW (self));

  if (item == NULL)
    hs_library_strip_set_summary (self->strip, NULL);
  else
    show (self, hs_library_item_get_summary (item));
}
