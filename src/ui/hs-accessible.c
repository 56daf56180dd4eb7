/* hs-accessible.c: names for what a screen reader meets inside of ready-made widgets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-accessible.h"

static GtkWidget *
find_inner (GtkWidget *widget, GType type)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (child), type) ? child : find_inner (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

void
hs_accessible_name_inner (GtkWidget *composite, GType type, const char *label)
{
  GtkWidget *inner = find_inner (composite, type);

  g_return_if_fail (inner != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (inner), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}
