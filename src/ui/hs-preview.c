/* hs-preview.c: the document of a session, locked to its current event
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview.h"

#include "hs-preview-text.h"
#include "hs-style-source.h"

struct _HsPreview
{
  HsSessionView parent_instance;

  GtkWidget *scroller;
  HsPreviewText *text;

  HsStyleSource *style_source;
  HsDocument *document; /* what the text shows */
};

G_DEFINE_FINAL_TYPE (HsPreview, hs_preview, HS_TYPE_SESSION_VIEW)

static void
style_changed_cb (HsPreview *self)
{
  hs_preview_text_set_style (self->text, hs_style_source_get_style (self->style_source));
}

static void
event_chosen_cb (HsPreview *self, guint id)
{
  if (hs_session_view_get (self) != NULL)
    hs_session_set_current_event (hs_session_view_get (self), id);
}

static void
shown_line_changed_cb (HsPreview *self)
{
  hs_preview_text_reveal_line (self->text, hs_session_get_shown_line (hs_session_view_get (self)), HS_REVEAL_NEAREST);
}

/* The second and later incidents of a document begin somewhere further down. */
static void
show_incident (HsPreview *self)
{
  HsIncident *incident = hs_session_get_incident (hs_session_view_get (self));

  hs_preview_text_set_incident (self->text, incident);
  hs_preview_text_set_current_event (self->text, hs_session_get_current_event (hs_session_view_get (self)));
  if (incident != NULL && !hs_session_is_reloading (hs_session_view_get (self))
      && hs_document_get_n_incidents (hs_session_get_document (hs_session_view_get (self))) > 1)
    hs_preview_text_reveal_line (self->text, hs_incident_get_line (incident), HS_REVEAL_TOP);
}

static void
set_document (HsPreview *self, HsDocument *document)
{
  if (document != NULL)
    hs_document_ref (document);
  g_clear_pointer (&self->document, hs_document_unref);
  self->document = document;
  hs_preview_text_set_document (self->text, document);
}

static void
show_document (HsPreview *self)
{
  const HsEvent *event = hs_session_get_event (hs_session_view_get (self));
  guint line;
  double at;

  hs_preview_text_get_place (self->text, &line, &at);
  set_document (self, hs_session_get_document (hs_session_view_get (self)));
  show_incident (self);
  if (!hs_session_is_reloading (hs_session_view_get (self)))
    return;
  if (line != 0 || event != NULL)
    hs_preview_text_reveal_line (self->text, line != 0 ? line : event->line, at);
}

/* Document, incident and current event change together, and notify in any order. */
static gboolean
follow_document (HsPreview *self)
{
  if (hs_session_get_document (hs_session_view_get (self)) == self->document)
    return FALSE;
  show_document (self);

  return TRUE;
}

static void
document_changed_cb (HsPreview *self)
{
  follow_document (self);
}

static void
incident_changed_cb (HsPreview *self)
{
  if (!follow_document (self))
    show_incident (self);
}

static void
current_event_changed_cb (HsPreview *self)
{
  if (!follow_document (self))
    hs_preview_text_set_current_event (self->text, hs_session_get_current_event (hs_session_view_get (self)));
}

static void
hs_preview_session_set (HsSessionView *view)
{
  HsPreview *self = HS_PREVIEW (view);

  hs_style_source_set_session (self->style_source, hs_session_view_get (self));
  document_changed_cb (self);
}

static void
hs_preview_dispose (GObject *object)
{
  HsPreview *self = HS_PREVIEW (object);

  g_clear_object (&self->style_source);
  g_clear_pointer (&self->document, hs_document_unref);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (hs_preview_parent_class)->dispose (object);
}

static void
hs_preview_class_init (HsPreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hs_preview_dispose;
  HS_SESSION_VIEW_CLASS (klass)->session_set = hs_preview_session_set;

  g_type_ensure (HS_TYPE_PREVIEW_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, HsPreview, scroller);
  gtk_widget_class_bind_template_child (widget_class, HsPreview, text);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "preview");
}

static void
hs_preview_init (HsPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  hs_session_view_follow (self, "notify::document", G_CALLBACK (document_changed_cb));
  hs_session_view_follow (self, "notify::incident", G_CALLBACK (incident_changed_cb));
  hs_session_view_follow (self, "notify::current-event", G_CALLBACK (current_event_changed_cb));
  hs_session_view_follow (self, "notify::shown-line", G_CALLBACK (shown_line_changed_cb));
  g_signal_connect_swapped (self->text, "event-chosen", G_CALLBACK (event_chosen_cb), self);

  self->style_source = hs_style_source_new ();
  g_signal_connect_object (self->style_source, "notify::style", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  style_changed_cb (self);
}

GtkWidget *
hs_preview_new (void)
{
  return g_object_new (HS_TYPE_PREVIEW, NULL);
}
