/* hs-axis-button.c: stands behind the name of the axis and chooses its clock
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-axis-button.h"

#include <glib/gi18n-lib.h>

#include "hs-clock-chooser.h"

/* Of the name from the side, by half, in pixels of the design. */
#define MARGIN 7.5

/* Directly behind the name. */
static GtkAllocation
find_place (GtkWidget *button, const HsTimelineLayout *layout, HsTextMeasure *measure, const char *name)
{
  HsRect row = hs_timeline_layout_get_axis_name (layout);
  double margin = MARGIN * hs_style_get_unit (hs_timeline_layout_get_style (layout));
  int natural, least_height;
  double before, width, height;

  gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  gtk_widget_measure (button, GTK_ORIENTATION_VERTICAL, -1, &least_height, NULL, NULL, NULL);
  width = natural;
  before = MIN (2 * margin + hs_text_measure_get_width (measure, HS_TEXT_ROW_NAME, name), row.width - width);
  height = MAX (row.height + margin, least_height);

  return (GtkAllocation) {
    hs_timeline_layout_get_view (layout)->rtl ? row.x + row.width - before - width : row.x + before,
    row.y + (row.height - height) / 2,
    width,
    height,
  };
}

static void
name_button (GtkWidget *button, const char *name)
{
  g_autofree char *label = NULL;

  /* Translators: the name of a button; %s is the clock that the axis shows, "UTC". */
  label = *name != '\0' ? g_strdup_printf (_("Clock of the timeline: %s"), name) : g_strdup (_("Clock of the timeline"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (button)), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

GtkWidget *
hs_axis_button_new (HsTimelinePane *pane)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *chooser = hs_clock_chooser_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("pan-down-symbolic");

  gtk_menu_button_set_child (GTK_MENU_BUTTON (button), arrow);
  gtk_menu_button_set_has_frame (GTK_MENU_BUTTON (button), FALSE);
  gtk_widget_add_css_class (button, "axis");
  gtk_widget_set_tooltip_text (button, _("Clock of the timeline"));
  gtk_popover_set_child (GTK_POPOVER (popover), chooser);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  g_object_bind_property (pane, "session", chooser, "session", G_BINDING_SYNC_CREATE);

  return button;
}

void
hs_axis_button_allocate (GtkWidget *button, const HsTimelineLayout *layout, HsTextMeasure *measure)
{
  g_autofree char *name = NULL;
  GtkAllocation place;

  gtk_widget_set_child_visible (button, layout != NULL);
  if (layout == NULL)
    return;
  name = hs_clock_face_get_name (hs_timeline_layout_get_timeline (layout), hs_timeline_layout_get_view (layout)->display);
  place = find_place (button, layout, measure, name);
  gtk_widget_size_allocate (button, &place, -1);
  name_button (button, name);
}
