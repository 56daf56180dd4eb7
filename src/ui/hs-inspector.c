/* hs-inspector.c: all that is known about the current event, or about the incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-inspector.h"

#include <glib/gi18n-lib.h>

#include "hs-inspector-private.h"
#include "hs-inspector-rows.h"

struct _HsInspector
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkBox *content;

  HsSession *session;
  GSignalGroup *session_signals;
  guint update_source;
};

G_DEFINE_FINAL_TYPE (HsInspector, hs_inspector, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const char *
get_level_class (HsLevel level)
{
  switch (level)
    {
    case HS_LEVEL_ERROR:
      return "level-error";
    case HS_LEVEL_WARNING:
      return "level-warning";
    case HS_LEVEL_NOTE:
    default:
      return "level-note";
    }
}

static void
add_finding (HsInspector *self, GtkBox *list, const HsFinding *finding)
{
  if (finding->line > 0)
    hs_inspector_add_line_link (list, self->session, finding->text, finding->line, get_level_class (finding->level));
  else
    hs_inspector_add_text (list, finding->text);
}

/* What the second reader says: about the incident, and about the document that holds it. */
static void
add_findings (HsInspector *self)
{
  HsDocument *document = hs_session_get_document (self->session);
  HsIncident *incident = hs_session_get_incident (self->session);
  guint n_own = incident != NULL ? hs_incident_get_n_findings (incident) : 0;
  guint n = n_own + hs_document_get_n_findings (document);
  /* Translators: the heading of the remarks on a document */
  g_autofree char *heading = g_strdup_printf (ngettext ("Second reader · %u note", "Second reader · %u notes", n), n);
  GtkBox *list;

  if (n == 0)
    return;

  gtk_box_append (self->content, gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  list = hs_inspector_add_list (self->content, heading);
  for (guint i = 0; i < n_own; i++)
    add_finding (self, list, hs_incident_get_finding (incident, i));
  for (guint i = 0; i < hs_document_get_n_findings (document); i++)
    add_finding (self, list, hs_document_get_finding (document, i));
}

static void
update (HsInspector *self)
{
  const HsEvent *event = hs_session_get_event (self->session);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->content))) != NULL)
    gtk_box_remove (self->content, child);

  if (event != NULL)
    hs_inspector_fill_event (self->content, self->session, event);
  else if (hs_session_get_incident (self->session) != NULL)
    hs_inspector_fill_incident (self->content, self->session);
  if (hs_session_get_document (self->session) != NULL)
    add_findings (self);
}

static gboolean
update_cb (gpointer user_data)
{
  HsInspector *self = HS_INSPECTOR (user_data);

  self->update_source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Document, incident and current event often change together: once is enough, before the next frame. */
static void
queue_update (HsInspector *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add_full (GTK_PRIORITY_RESIZE - 1, update_cb, self, NULL);
}

static void
hs_inspector_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    g_value_set_object (value, HS_INSPECTOR (object)->session);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
hs_inspector_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    hs_inspector_set_session (HS_INSPECTOR (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
hs_inspector_dispose (GObject *object)
{
  HsInspector *self = HS_INSPECTOR (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (hs_inspector_parent_class)->dispose (object);
}

static void
hs_inspector_class_init (HsInspectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hs_inspector_dispose;
  object_class->get_property = hs_inspector_get_property;
  object_class->set_property = hs_inspector_set_property;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, HS_TYPE_SESSION,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, HsInspector, scroller);
  gtk_widget_class_bind_template_child (widget_class, HsInspector, content);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "inspector");
}

static void
hs_inspector_init (HsInspector *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->session_signals = g_signal_group_new (HS_TYPE_SESSION);
  g_signal_connect_object (self->session_signals, "bind", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_group_connect_swapped (self->session_signals, "notify::document", G_CALLBACK (queue_update), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::incident", G_CALLBACK (queue_update), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::current-event", G_CALLBACK (queue_update), self);
}

GtkWidget *
hs_inspector_new (void)
{
  return g_object_new (HS_TYPE_INSPECTOR, NULL);
}

void
hs_inspector_set_session (HsInspector *self, HsSession *session)
{
  g_return_if_fail (HS_IS_INSPECTOR (self));

  if (!g_set_object (&self->session, session))
    return;

  g_signal_group_set_target (self->session_signals, session);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}
