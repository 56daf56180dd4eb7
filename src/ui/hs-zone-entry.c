/* hs-zone-entry.c: chooses a time zone by typing a city or a zone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-zone-entry.h"

#include <glib/gi18n-lib.h>

#include "hs-zone-list.h"

#define N_MATCHES 4

struct _HsZoneEntry
{
  GtkWidget parent_instance;

  GtkWidget *entry;
  GtkWidget *matches;
  char *zone;
};

G_DEFINE_FINAL_TYPE (HsZoneEntry, hs_zone_entry, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_ZONE,
  N_PROPS,
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

static void
clear_matches (HsZoneEntry *self)
{
  for (GtkWidget *child; (child = gtk_widget_get_first_child (self->matches)) != NULL;)
    gtk_box_remove (GTK_BOX (self->matches), child);
}

static void typed_cb (HsZoneEntry *self);

/* Not as if it had been typed. */
static void
show_zone (HsZoneEntry *self)
{
  g_autofree char *place = hs_zone_list_get_place (self->zone);

  g_signal_handlers_block_by_func (self->entry, typed_cb, self);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), place);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  g_signal_handlers_unblock_by_func (self->entry, typed_cb, self);
  clear_matches (self);
}

static void
set_zone (HsZoneEntry *self, const char *identifier)
{
  if (g_strcmp0 (self->zone, identifier) == 0)
    return;
  g_free (self->zone);
  self->zone = g_strdup (identifier);
  show_zone (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ZONE]);
}

static void
choose (HsZoneEntry *self, const char *identifier)
{
  gtk_widget_grab_focus (self->entry);
  set_zone (self, identifier);
  show_zone (self);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
clicked_cb (HsZoneEntry *self, GtkWidget *button)
{
  g_autofree char *identifier = g_strdup (g_object_get_data (G_OBJECT (button), "zone"));

  choose (self, identifier);
}

/* "Berlin", and "Europe/Berlin" in smaller letters, for those who know only that. */
static void
add_match (HsZoneEntry *self, const char *identifier)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  g_autofree char *place = hs_zone_list_get_place (identifier);
  GtkWidget *name = gtk_label_new (identifier);

  gtk_box_append (GTK_BOX (box), gtk_label_new (place));
  gtk_widget_add_css_class (name, "dim-label");
  gtk_widget_add_css_class (name, "caption");
  gtk_widget_set_visible (name, g_strcmp0 (place, identifier) != 0);
  gtk_box_append (GTK_BOX (box), name);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, identifier, -1);
  g_object_set_data_full (G_OBJECT (button), "zone", g_strdup (identifier), g_free);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_box_append (GTK_BOX (self->matches), button);
}

static void
typed_cb (HsZoneEntry *self)
{
  g_auto (GStrv) zones = hs_zone_list_complete (gtk_editable_get_text (GTK_EDITABLE (self->entry)), N_MATCHES);

  clear_matches (self);
  for (guint i = 0; zones[i] != NULL; i++)
    add_match (self, zones[i]);
}

/* Enter takes the first. */
static void
activate_cb (HsZoneEntry *self)
{
  g_auto (GStrv) zones = hs_zone_list_complete (gtk_editable_get_text (GTK_EDITABLE (self->entry)), 1);

  if (zones[0] != NULL)
    choose (self, zones[0]);
  else
    gtk_widget_error_bell (self->entry);
}

static void
hs_zone_entry_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_string (value, HS_ZONE_ENTRY (object)->zone);
}

static void
hs_zone_entry_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  set_zone (HS_ZONE_ENTRY (object), g_value_get_string (value));
}

static void
hs_zone_entry_dispose (GObject *object)
{
  HsZoneEntry *self = HS_ZONE_ENTRY (object);

  g_clear_pointer (&self->entry, gtk_widget_unparent);
  g_clear_pointer (&self->matches, gtk_widget_unparent);

  G_OBJECT_CLASS (hs_zone_entry_parent_class)->dispose (object);
}

static void
hs_zone_entry_finalize (GObject *object)
{
  g_free (HS_ZONE_ENTRY (object)->zone);

  G_OBJECT_CLASS (hs_zone_entry_parent_class)->finalize (object);
}

static void
hs_zone_entry_class_init (HsZoneEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hs_zone_entry_get_property;
  object_class->set_property = hs_zone_entry_set_property;
  object_class->dispose = hs_zone_entry_dispose;
  object_class->finalize = hs_zone_entry_finalize;
  props[PROP_ZONE] = g_param_spec_string ("zone", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[CHOSEN] = g_signal_new ("chosen", HS_TYPE_ZONE_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "zoneentry");
}

static void
hs_zone_entry_init (HsZoneEntry *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  self->zone = g_strdup ("");
  self->entry = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _("City or time zone"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("City or time zone"), -1);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
  self->matches = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_parent (self->matches, GTK_WIDGET (self));
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (typed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (activate_cb), self);
}

GtkWidget *
hs_zone_entry_new (void)
{
  return g_object_new (HS_TYPE_ZONE_ENTRY, NULL);
}
