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
  HsSessionView parent_instance;

  GtkWidget *scroller;
  GtkBox *content;

  guint update_source;
};

G_DEFINE_FINAL_TYPE (HsInspector, hs_inspector, HS_TYPE_SESSION_VIEW)

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
    hs_inspector_add_line_link (list, hs_session_view_get (self), finding->text, finding->line, get_level_class (finding->level));
  else
    hs_inspector_add_text (list, finding->text);
}

/* What the second reader says: about the incident, and about the document that holds it. */
static void
add_findings (HsInspector *self)
{
  HsDocument *document = hs_session_get_document (hs_session_view_get (self));
  HsIncident *incident = hs_session_get_incident (hs_session_view_get (self));
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
  const HsEvent *event = hs_session_get_event (hs_session_view_get (self));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->content))) != NULL)
    gtk_box_remove (self->content, child);

  if (event != NULL)
    hs_inspector_fill_event (self->content, hs_session_view_get (self), event);
  else if (hs_session_get_incident (hs_session_view_get (self)) != NULL)
    hs_inspector_fill_incident (self->content, hs_session_view_get (self));
  if (hs_session_get_document (hs_session_view_get (self)) != NULL)
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
hs_inspector_session_set (HsSessionView *view)
{
  queue_update (HS_INSPECTOR (view));
}

static void
hs_inspector_dispose (GObject *object)
{
  HsInspector *self = HS_INSPECTOR (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (hs_inspector_parent_class)->dispose (object);
}

static void
hs_inspector_class_init (HsInspectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hs_inspector_dispose;
  HS_SESSION_VIEW_CLASS (klass)->session_set = hs_inspector_session_set;

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

  hs_session_view_follow (self, "notify::document", G_CALLBACK (queue_update));
  hs_session_view_follow (self, "notify::incident", G_CALLBACK (queue_update));
  hs_session_view_follow (self, "notify::current-event", G_CALLBACK (queue_update));
}

GtkWidget *
hs_inspector_new (void)
{
  return g_object_new (HS_TYPE_INSPECTOR, NULL);
}
