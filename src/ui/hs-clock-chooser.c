/* hs-clock-chooser.c: chooses the clock of the timeline, and a second one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-clock-chooser.h"

#include <glib/gi18n-lib.h>

#include "hs-zone-entry.h"

typedef struct
{
  const char *target;
  const char *label;
  gboolean clock; /* has an obstacle where the document does not support `display` */
  HsTimeDisplay display;
} Choice;

static const Choice first_choices[] = {
  { "document", N_("Clock of the document"), TRUE, HS_TIME_DISPLAY_DOCUMENT },
  { "utc", N_("UTC"), TRUE, HS_TIME_DISPLAY_UTC },
  { "local", N_("Local time"), TRUE, HS_TIME_DISPLAY_LOCAL },
  { "since-start", N_("Since the start"), TRUE, HS_TIME_DISPLAY_SINCE_START },
  { "since-detection", N_("Since detection"), TRUE, HS_TIME_DISPLAY_SINCE_DETECTION },
};

static const Choice second_choices[] = {
  { "none", N_("No second clock"), FALSE, HS_TIME_DISPLAY_DOCUMENT },
  { "document", N_("Clock of the document"), TRUE, HS_TIME_DISPLAY_DOCUMENT },
  { "utc", N_("UTC"), TRUE, HS_TIME_DISPLAY_UTC },
  { "local", N_("Local time"), TRUE, HS_TIME_DISPLAY_LOCAL },
  /* It needs what local time needs. */
  { "zone", N_("Elsewhere"), TRUE, HS_TIME_DISPLAY_LOCAL },
};

#define N_CHOICES (G_N_ELEMENTS (first_choices) + G_N_ELEMENTS (second_choices))

typedef struct
{
  const Choice *choice;
  GtkWidget *box; /* the sensitivity of the button itself is that of its action */
  GtkWidget *button;
  GtkWidget *reason;
} Row;

struct _HsClockChooser
{
  HsSessionView parent_instance;

  GtkWidget *first;
  GtkWidget *second;
  GtkWidget *zone;
  Row rows[N_CHOICES];
  guint n_rows;
  GSignalGroup *state_signals;
};

G_DEFINE_FINAL_TYPE (HsClockChooser, hs_clock_chooser, HS_TYPE_SESSION_VIEW)

static void
update_row (const Row *row, const HsTimeline *timeline)
{
  const char *obstacle = timeline != NULL && row->choice->clock ? hs_clock_face_get_obstacle (timeline, row->choice->display) : NULL;

  gtk_widget_set_sensitive (row->box, obstacle == NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (row->button), GTK_ACCESSIBLE_STATE_DISABLED, obstacle != NULL, -1);
  gtk_widget_set_visible (row->reason, obstacle != NULL);
  gtk_label_set_label (GTK_LABEL (row->reason), obstacle != NULL ? obstacle : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, obstacle != NULL ? obstacle : "", -1);
}

static void
update (HsClockChooser *self)
{
  HsSession *session = hs_session_view_get (self);
  HsTimeline *timeline = session != NULL ? hs_timeline_state_get_timeline (hs_session_get_timeline_state (session)) : NULL;

  for (guint i = 0; i < self->n_rows; i++)
    update_row (&self->rows[i], timeline);
  gtk_widget_set_sensitive (self->zone, gtk_widget_get_sensitive (self->rows[self->n_rows - 1].box));
}

/* The zone is for the second clock to show. */
static void
zone_chosen_cb (HsClockChooser *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.second-clock", "s", "zone");
}

static void
add_row (HsClockChooser *self, GtkWidget *list, const Choice *choice, const char *action, GtkWidget **group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = g_object_new (GTK_TYPE_CHECK_BUTTON, "label", _(choice->label), "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO, NULL);
  GtkWidget *reason = gtk_label_new (NULL);

  if (*group != NULL)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (*group));
  *group = button;
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", choice->target);
  gtk_label_set_xalign (GTK_LABEL (reason), 0);
  gtk_widget_add_css_class (reason, "reason");
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (list), box);
  gtk_box_append (GTK_BOX (list), reason);
  self->rows[self->n_rows++] = (Row) { choice, box, button, reason };
}

static void
hs_clock_chooser_session_set (HsSessionView *view)
{
  HsClockChooser *self = HS_CLOCK_CHOOSER (view);

  HsTimelineState *state = hs_session_get_timeline_state (hs_session_view_get (self));

  g_signal_group_set_target (self->state_signals, state);
  g_object_bind_property (state, "second-zone", self->zone, "zone", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  update (self);
}

static void
hs_clock_chooser_dispose (GObject *object)
{
  HsClockChooser *self = HS_CLOCK_CHOOSER (object);

  g_clear_object (&self->state_signals);
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (hs_clock_chooser_parent_class)->dispose (object);
}

static void
hs_clock_chooser_class_init (HsClockChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hs_clock_chooser_dispose;
  HS_SESSION_VIEW_CLASS (klass)->session_set = hs_clock_chooser_session_set;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-clock-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, HsClockChooser, first);
  gtk_widget_class_bind_template_child (widget_class, HsClockChooser, second);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "clockchooser");
}

static void
hs_clock_chooser_init (HsClockChooser *self)
{
  GtkWidget *first = NULL, *second = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (first_choices); i++)
    add_row (self, self->first, &first_choices[i], "win.time-display", &first);
  for (guint i = 0; i < G_N_ELEMENTS (second_choices); i++)
    add_row (self, self->second, &second_choices[i], "win.second-clock", &second);
  self->zone = hs_zone_entry_new ();
  gtk_box_append (GTK_BOX (self->second), self->zone);
  g_signal_connect_swapped (self->zone, "chosen", G_CALLBACK (zone_chosen_cb), self);

  self->state_signals = g_signal_group_new (HS_TYPE_TIMELINE_STATE);
  g_signal_group_connect_swapped (self->state_signals, "notify::timeline", G_CALLBACK (update), self);
}

GtkWidget *
hs_clock_chooser_new (void)
{
  return g_object_new (HS_TYPE_CLOCK_CHOOSER, NULL);
}
