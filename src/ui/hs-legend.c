/* hs-legend.c: what the marks of the timeline stand for, and which of them are dimmed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-legend.h"

#include <glib/gi18n-lib.h>

#include "hs-legend-sample.h"

/* More teams than this could not be dimmed one by one. */
#define MAX_TEAMS 64

/* Which entry a button is: its place among the kinds or among the teams. */
#define KEY "entry"

struct _HsLegend
{
  HsSessionView parent_instance;

  GtkWidget *kinds;
  GtkWidget *teams;
  GtkWidget *teams_heading;
  GtkWidget *reset;
  GSignalGroup *state_signals;
};

G_DEFINE_FINAL_TYPE (HsLegend, hs_legend, HS_TYPE_SESSION_VIEW)

static HsTimelineState *
get_state (HsLegend *self)
{
  return hs_session_get_timeline_state (hs_session_view_get (self));
}

static guint
get_entry (GtkCheckButton *button)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), KEY));
}

static void
kind_toggled_cb (GtkCheckButton *button, HsLegend *self)
{
  hs_timeline_state_dim_kind (get_state (self), get_entry (button), !gtk_check_button_get_active (button));
}

static void
team_toggled_cb (GtkCheckButton *button, HsLegend *self)
{
  hs_timeline_state_dim_team (get_state (self), get_entry (button), !gtk_check_button_get_active (button));
}

/* @child (nullable) stands before the name. */
static void
add_entry (HsLegend *self, GtkWidget *list, guint entry, GtkWidget *child, const char *text, GCallback toggled_cb)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *button = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  if (child != NULL)
    gtk_box_append (GTK_BOX (row), child);
  gtk_box_append (GTK_BOX (row), label);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), row);
  g_object_set_data (G_OBJECT (button), KEY, GUINT_TO_POINTER (entry));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
  g_signal_connect_object (button, "toggled", toggled_cb, self, 0);
  gtk_box_append (GTK_BOX (list), button);
}

static void
add_kinds (HsLegend *self, HsIncident *incident)
{
  guint counts[HS_N_EVENT_KINDS] = { 0 };

  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    counts[hs_incident_get_event (incident, i)->kind]++;
  for (guint i = 0; i < HS_N_EVENT_KINDS; i++)
    {
      /* Translators: an entry of the legend: a kind of events, and how many of them there are. */
      g_autofree char *text = g_strdup_printf (_("%s (%u)"), hs_event_kind_get_label (i), counts[i]);

      if (counts[i] > 0)
        add_entry (self, self->kinds, i, hs_legend_sample_new (i), text, G_CALLBACK (kind_toggled_cb));
    }
}

static void
add_teams (HsLegend *self, HsTimeline *timeline)
{
  guint n_teams = MIN (hs_timeline_get_n_teams (timeline), MAX_TEAMS);

  for (guint i = 0; i < n_teams; i++)
    add_entry (self, self->teams, i, NULL, hs_timeline_get_team (timeline, i)->name, G_CALLBACK (team_toggled_cb));
  gtk_widget_set_visible (self->teams, n_teams > 0);
  gtk_widget_set_visible (self->teams_heading, n_teams > 0);
}

static void
clear_list (GtkWidget *list)
{
  for (GtkWidget *child; (child = gtk_widget_get_first_child (list)) != NULL;)
    gtk_box_remove (GTK_BOX (list), child);
}

static void
show_timeline (HsLegend *self)
{
  HsTimeline *timeline = hs_timeline_state_get_timeline (get_state (self));

  clear_list (self->kinds);
  clear_list (self->teams);
  if (timeline == NULL)
    return;
  add_kinds (self, hs_timeline_get_incident (timeline));
  add_teams (self, timeline);
}

static void
update_list (GtkWidget *list, guint64 dimmed)
{
  for (GtkWidget *child = gtk_widget_get_first_child (list); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (child), !(dimmed & G_GUINT64_CONSTANT (1) << get_entry (GTK_CHECK_BUTTON (child))));
}

static void
dimmed_changed_cb (HsLegend *self)
{
  guint kinds = hs_timeline_state_get_dimmed_kinds (get_state (self));
  guint64 teams = hs_timeline_state_get_dimmed_teams (get_state (self));

  update_list (self->kinds, kinds);
  update_list (self->teams, teams);
  gtk_widget_set_sensitive (self->reset, kinds != 0 || teams != 0);
}

static void
reset_cb (HsLegend *self)
{
  hs_timeline_state_undim (get_state (self));
}

static void
hs_legend_session_set (HsSessionView *view)
{
  HsLegend *self = HS_LEGEND (view);

  g_signal_group_set_target (self->state_signals, get_state (self));
  show_timeline (self);
  dimmed_changed_cb (self);
}

static void
hs_legend_dispose (GObject *object)
{
  HsLegend *self = HS_LEGEND (object);

  g_clear_object (&self->state_signals);
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (hs_legend_parent_class)->dispose (object);
}

static void
hs_legend_class_init (HsLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hs_legend_dispose;
  HS_SESSION_VIEW_CLASS (klass)->session_set = hs_legend_session_set;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-legend.ui");
  gtk_widget_class_bind_template_child (widget_class, HsLegend, kinds);
  gtk_widget_class_bind_template_child (widget_class, HsLegend, teams);
  gtk_widget_class_bind_template_child (widget_class, HsLegend, teams_heading);
  gtk_widget_class_bind_template_child (widget_class, HsLegend, reset);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "legend");
}

static void
hs_legend_init (HsLegend *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->state_signals = g_signal_group_new (HS_TYPE_TIMELINE_STATE);
  g_signal_group_connect_swapped (self->state_signals, "notify::timeline", G_CALLBACK (show_timeline), self);
  g_signal_group_connect_swapped (self->state_signals, "notify::dimmed-kinds", G_CALLBACK (dimmed_changed_cb), self);
  g_signal_group_connect_swapped (self->state_signals, "notify::dimmed-teams", G_CALLBACK (dimmed_changed_cb), self);
}
