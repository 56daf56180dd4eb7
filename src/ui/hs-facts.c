/* hs-facts.c: the title of a session's incident and the few figures that tell it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-facts.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hs-duration.h"
#include "hs-wrap-layout.h"

#define COLUMN_SPACING 34
#define ROW_SPACING 8

/* What the value of a fact that may be long takes at least, in characters. */
#define LONG_FACT_CHARS 24

struct _HsFacts
{
  HsSessionView parent_instance;

  GtkLabel *title;
  GtkWidget *row;
};

G_DEFINE_FINAL_TYPE (HsFacts, hs_facts, HS_TYPE_SESSION_VIEW)

enum
{
  PROP_0,
  PROP_COMPACT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

/* Returns the label of the value. */
static GtkLabel *
add_fact (HsFacts *self, const char *name, const char *value)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                 "orientation", GTK_ORIENTATION_VERTICAL, NULL);
  GtkWidget *name_label = create_label (name, "caption");
  GtkWidget *value_label = create_label (value, "heading");
  /* Translators: a fact for screen readers: its name and its value */
  g_autofree char *text = g_strdup_printf (_("%s: %s"), name, value);

  gtk_widget_add_css_class (name_label, "dim-label");
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_box_append (GTK_BOX (box), name_label);
  gtk_box_append (GTK_BOX (box), value_label);
  gtk_box_append (GTK_BOX (self->row), box);

  return GTK_LABEL (value_label);
}

static void
add_duration (HsFacts *self, const char *name, int minutes)
{
  g_autofree char *value = minutes > 0 ? hs_duration_format (minutes) : NULL;

  if (value != NULL)
    add_fact (self, name, value);
}

static void
add_lasted (HsFacts *self, const HsMetrics *metrics)
{
  int minutes = metrics->duration >= 0 ? metrics->duration : metrics->stated_duration;

  if (minutes >= 0)
    add_duration (self, _("Lasted"), minutes);
  else
    add_fact (self, _("Lasted"), C_("duration", "not told"));
}

static char *
format_misled (const HsMetrics *metrics)
{
  g_autofree char *length = hs_duration_format (metrics->misled);

  if (metrics->misled_share < 0)
    return g_steal_pointer (&length);

  /* Translators: how long an incident was misled, and which share of its duration that is */
  return g_strdup_printf (_("%s · %d %%"), length, (int) lround (metrics->misled_share * 100));
}

static void
add_misled (HsFacts *self, const HsIncident *incident)
{
  const HsMetrics *metrics = hs_incident_get_metrics (incident);
  g_autofree char *value = NULL;

  if (hs_incident_get_n_paths (incident) == 0)
    return;

  value = metrics->misled > 0 ? format_misled (metrics) : g_strdup (_("not told how long"));
  gtk_widget_add_css_class (GTK_WIDGET (add_fact (self, C_("fact", "Misled"), value)), "misleading");
}

static void
add_first_escalation (HsFacts *self, const HsIncident *incident)
{
  const HsMetrics *metrics = hs_incident_get_metrics (incident);
  g_autofree char *length = NULL;
  g_autofree char *value = NULL;

  if (hs_incident_get_n_escalations (incident) == 0)
    return;
  if (metrics->detection_to_first_escalation < 0)
    {
      add_fact (self, _("First escalation"), _("time not told"));
      return;
    }
  length = hs_duration_format (metrics->detection_to_first_escalation);
  /* Translators: %s is a duration: "3 h after detection" */
  value = g_strdup_printf (_("%s after detection"), length);
  add_fact (self, _("First escalation"), value);
}

static void
add_root_cause (HsFacts *self, const HsPassage *root_cause)
{
  GtkLabel *label;

  if (root_cause->text == NULL)
    return;

  label = add_fact (self, _("Root cause"), root_cause->text);
  gtk_label_set_ellipsize (label, PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (label, MIN (g_utf8_strlen (root_cause->text, -1), LONG_FACT_CHARS));
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), root_cause->text);
}

static void
remove_facts (HsFacts *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->row)) != NULL)
    gtk_box_remove (GTK_BOX (self->row), child);
}

static void
update_title (HsFacts *self, HsIncident *incident)
{
  const char *title = incident != NULL ? hs_incident_get_title (incident) : NULL;
  GFile *file = hs_session_get_file (hs_session_view_get (self));
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;
  g_autofree char *shown = name != NULL ? g_filename_display_name (name) : g_strdup ("");

  gtk_label_set_text (self->title, title != NULL ? title : shown);
}

static void
update (HsFacts *self)
{
  HsIncident *incident = hs_session_get_incident (hs_session_view_get (self));
  const HsMetrics *metrics;

  remove_facts (self);
  update_title (self, incident);
  gtk_widget_set_visible (self->row, incident != NULL);
  if (incident == NULL)
    return;

  metrics = hs_incident_get_metrics (incident);
  add_lasted (self, metrics);
  add_duration (self, _("Unnoticed"), metrics->unnoticed);
  add_misled (self, incident);
  add_first_escalation (self, incident);
  add_duration (self, _("Cause found after"), metrics->detection_to_cause);
  add_root_cause (self, hs_incident_get_root_cause (incident));
}

static void
set_compact (HsFacts *self, gboolean compact)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self->title)) != compact)
    return;
  gtk_widget_set_visible (GTK_WIDGET (self->title), !compact);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPACT]);
}

static void
hs_facts_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  HsFacts *self = HS_FACTS (object);

  if (id == PROP_COMPACT)
    g_value_set_boolean (value, !gtk_widget_get_visible (GTK_WIDGET (self->title)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
hs_facts_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_COMPACT)
    set_compact (HS_FACTS (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
hs_facts_session_set (HsSessionView *view)
{
  update (HS_FACTS (view));
}

static void
hs_facts_dispose (GObject *object)
{
  HsFacts *self = HS_FACTS (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (hs_facts_parent_class)->dispose (object);
}

static void
hs_facts_class_init (HsFactsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hs_facts_dispose;
  object_class->get_property = hs_facts_get_property;
  object_class->set_property = hs_facts_set_property;
  HS_SESSION_VIEW_CLASS (klass)->session_set = hs_facts_session_set;

  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE,
                                                   G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-facts.ui");
  gtk_widget_class_bind_template_child (widget_class, HsFacts, title);
  gtk_widget_class_bind_template_child (widget_class, HsFacts, row);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "facts");
}

static void
hs_facts_init (HsFacts *self)
{
  GtkLayoutManager *wrap = g_object_new (HS_TYPE_WRAP_LAYOUT, NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  hs_wrap_layout_set_spacing (HS_WRAP_LAYOUT (wrap), COLUMN_SPACING, ROW_SPACING);
  gtk_widget_set_layout_manager (self->row, wrap);

  hs_session_view_follow (self, "notify::file", G_CALLBACK (update));
  hs_session_view_follow (self, "notify::incident", G_CALLBACK (update));
}

GtkWidget *
hs_facts_new (void)
{
  return g_object_new (HS_TYPE_FACTS, NULL);
}
