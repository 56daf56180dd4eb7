/* hs-timeline-cursor.c: the current event of a timeline as something that can have the focus
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-cursor.h"

#include <glib/gi18n-lib.h>

#include "hs-event-text.h"

struct _HsTimelineCursor
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (HsTimelineCursor, hs_timeline_cursor, GTK_TYPE_WIDGET)

static char *
describe (HsIncident *incident, const HsEvent *event)
{
  guint n_events = incident != NULL ? hs_incident_get_n_events (incident) : 0;

  if (event != NULL)
    return hs_event_text_describe (incident, event);
  if (n_events == 0)
    return g_strdup (_("Timeline without events"));

  return g_strdup_printf (ngettext ("Timeline of %u event", "Timeline of %u events", n_events), n_events);
}

static void
hs_timeline_cursor_class_init (HsTimelineCursorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "timelinecursor");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
hs_timeline_cursor_init (HsTimelineCursor *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  hs_timeline_cursor_set_event (self, NULL, NULL);
}

GtkWidget *
hs_timeline_cursor_new (void)
{
  return g_object_new (HS_TYPE_TIMELINE_CURSOR, NULL);
}

void
hs_timeline_cursor_set_event (HsTimelineCursor *self, HsIncident *incident, const HsEvent *event)
{
  g_autofree char *label = describe (incident, event);

  g_return_if_fail (HS_IS_TIMELINE_CURSOR (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (event != NULL)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                    GTK_ACCESSIBLE_RELATION_POS_IN_SET, (int) event->id,
                                    GTK_ACCESSIBLE_RELATION_SET_SIZE, (int) hs_incident_get_n_events (incident),
                                    -1);
}

void
hs_timeline_cursor_set_note (HsTimelineCursor *self, const char *note)
{
  g_return_if_fail (HS_IS_TIMELINE_CURSOR (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, note != NULL ? note : "", -1);
}
