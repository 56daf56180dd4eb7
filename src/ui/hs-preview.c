/* hs-preview.c: the document of a session, locked to its current event
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-place.h"
#include "hs-preview-private.h"
#include "hs-settings.h"

G_DEFINE_FINAL_TYPE (HsPreview, hs_preview, HS_TYPE_SESSION_VIEW)

enum
{
  PROP_0,
  PROP_SHOWS_SOURCE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
style_changed_cb (HsPreview *self)
{
  HsStyle *style = hs_style_source_get_style (self->style_source);

  hs_preview_text_set_style (self->text, style);
  hs_preview_source_set_style (self->source, style);
}

static void
event_chosen_cb (HsPreview *self, guint id)
{
  if (hs_session_view_get (self) != NULL)
    hs_session_set_current_event (hs_session_view_get (self), id);
}

static void
source_line_chosen_cb (HsPreview *self, guint line)
{
  HsIncident *incident = hs_session_get_incident (hs_session_view_get (self));

  for (guint i = 0; incident != NULL && i < hs_incident_get_n_events (incident); i++)
    {
      const HsEvent *event = hs_incident_get_event (incident, i);

      if (line >= event->line && line <= event->end_line)
        {
          event_chosen_cb (self, event->id);
          return;
        }
    }
}

static void
shown_line_changed_cb (HsPreview *self)
{
  guint line = hs_session_get_shown_line (hs_session_view_get (self));

  hs_preview_jump_to (self, line);
  if (self->shows_source)
    hs_preview_source_reveal_line (self->source, line, FALSE);
  else
    hs_preview_text_reveal_line (self->text, line, HS_REVEAL_NEAREST);
}

static void
find_opened_cb (HsPreview *self)
{
  hs_preview_text_complete (self->text);
}

static void
words_changed_cb (HsPreview *self, const char *const *words)
{
  hs_preview_text_set_words (self->text, words);
}

/* What the library was searched for is marked on arrival, but a place that was asked for counts more. */
static void
show_searched (HsPreview *self)
{
  const char *query = hs_library_model_get_query (hs_session_get_library (hs_session_view_get (self)));

  self->search_pending = FALSE;
  hs_preview_find_show_searched (self->find, query);
}

static void
filled_cb (HsPreview *self)
{
  if (self->search_pending)
    show_searched (self);
  else
    hs_preview_find_refresh (self->find);
}

static void
hit_chosen_cb (HsPreview *self, int start, int end, guint line)
{
  if (self->shows_source)
    hs_preview_source_reveal_range (self->source, start, end);
  else if (line != 0)
    hs_preview_text_reveal_line (self->text, line, HS_REVEAL_NEAREST);
  else
    hs_preview_text_reveal_range (self->text, start, end);
}

static void
outline_opening_cb (HsPreview *self)
{
  hs_preview_outline_set_line (self->outline, hs_preview_get_top_line (self));
}

static void
heading_chosen_cb (HsPreview *self, guint line)
{
  hs_preview_go_to_line (self, line);
}

static void
mark_event (HsPreview *self)
{
  const HsEvent *event = hs_session_get_event (hs_session_view_get (self));

  hs_preview_text_set_current_event (self->text, event != NULL ? event->id : 0);
  hs_preview_source_mark_lines (self->source, event != NULL ? event->line : 0, event != NULL ? event->end_line : 0);
}

/* The second and later incidents of a document begin somewhere further down. */
static void
show_incident (HsPreview *self)
{
  HsIncident *incident = hs_session_get_incident (hs_session_view_get (self));

  hs_preview_text_set_incident (self->text, incident);
  mark_event (self);
  if (incident != NULL && !hs_session_is_reloading (hs_session_view_get (self))
      && hs_document_get_n_incidents (hs_session_get_document (hs_session_view_get (self))) > 1)
    hs_preview_text_reveal_line (self->text, hs_incident_get_line (incident), HS_REVEAL_TOP);
}

static void
fill_source (HsPreview *self)
{
  if (!self->shows_source || self->source_shown == self->document)
    return;
  g_clear_pointer (&self->source_shown, hs_document_unref);
  if (self->document != NULL)
    self->source_shown = hs_document_ref (self->document);
  hs_preview_source_set_document (self->source, self->document);
}

static void
set_document (HsPreview *self, HsDocument *document)
{
  if (document != NULL)
    hs_document_ref (document);
  g_clear_pointer (&self->document, hs_document_unref);
  self->document = document;
  hs_preview_text_set_document (self->text, document);
  hs_preview_outline_set_blocks (self->outline, document != NULL ? hs_document_get_blocks (document) : NULL);
  fill_source (self);
}

static void
arrive (HsPreview *self)
{
  if (hs_preview_arrive (self))
    return;
  self->search_pending = TRUE;
  if (hs_preview_text_is_complete (self->text))
    show_searched (self);
}

static void
show_document (HsPreview *self)
{
  const HsEvent *event = hs_session_get_event (hs_session_view_get (self));
  gboolean is_reloading = hs_session_is_reloading (hs_session_view_get (self));
  guint line;
  double at;

  if (!is_reloading)
    hs_preview_leave (self, hs_session_get_document (hs_session_view_get (self)));
  hs_preview_text_get_place (self->text, &line, &at);
  if (is_reloading && line != 0)
    line = hs_place_find_line (self->document, line, hs_session_get_document (hs_session_view_get (self)));
  else if (is_reloading && event != NULL)
    line = event->line;
  set_document (self, hs_session_get_document (hs_session_view_get (self)));
  show_incident (self);
  hs_preview_update_actions (self);
  if (!is_reloading)
    arrive (self);
  else if (line != 0)
    hs_preview_text_keep_line (self->text, line, at);
}

/* Document, incident and current event change together, and notify in any order: true where that is done with. */
static gboolean
follow_document (HsPreview *self)
{
  if (hs_session_get_document (hs_session_view_get (self)) == self->document)
    return hs_session_is_reloading (hs_session_view_get (self));
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
    mark_event (self);
}

static void
hs_preview_session_set (HsSessionView *view)
{
  HsPreview *self = HS_PREVIEW (view);

  hs_style_source_set_session (self->style_source, hs_session_view_get (self));
  document_changed_cb (self);
}

static void
hs_preview_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SHOWS_SOURCE)
    g_value_set_boolean (value, HS_PREVIEW (object)->shows_source);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
hs_preview_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SHOWS_SOURCE)
    hs_preview_set_shows_source (HS_PREVIEW (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

/* Also as the window closes. */
static void
hs_preview_unmap (GtkWidget *widget)
{
  HsPreview *self = HS_PREVIEW (widget);

  hs_preview_remember_line (self);
  hs_reading_lines_save (self->reading_lines);

  GTK_WIDGET_CLASS (hs_preview_parent_class)->unmap (widget);
}

static void
hs_preview_dispose (GObject *object)
{
  HsPreview *self = HS_PREVIEW (object);

  if (self->find != NULL)
    hs_preview_find_set_view (self->find, NULL);
  self->find = NULL;
  g_clear_object (&self->style_source);
  g_clear_pointer (&self->document, hs_document_unref);
  g_clear_pointer (&self->source_shown, hs_document_unref);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (hs_preview_parent_class)->dispose (object);
}

static void
hs_preview_finalize (GObject *object)
{
  HsPreview *self = HS_PREVIEW (object);

  hs_preview_places_free (self->places);
  hs_reading_lines_free (self->reading_lines);
  g_free (self->awaited_uri);
  g_free (self->awaited_name);

  G_OBJECT_CLASS (hs_preview_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (HS_TYPE_PREVIEW_FIND);
  g_type_ensure (HS_TYPE_PREVIEW_OUTLINE);
  g_type_ensure (HS_TYPE_PREVIEW_SOURCE);
  g_type_ensure (HS_TYPE_PREVIEW_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, HsPreview, box);
  gtk_widget_class_bind_template_child (widget_class, HsPreview, pages);
  gtk_widget_class_bind_template_child (widget_class, HsPreview, find);
  gtk_widget_class_bind_template_child (widget_class, HsPreview, outline);
  gtk_widget_class_bind_template_child (widget_class, HsPreview, text);
  gtk_widget_class_bind_template_child (widget_class, HsPreview, source);
  gtk_widget_class_bind_template_callback (widget_class, find_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, words_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, hit_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, outline_opening_cb);
  gtk_widget_class_bind_template_callback (widget_class, heading_chosen_cb);
}

static void
hs_preview_class_init (HsPreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hs_preview_dispose;
  object_class->finalize = hs_preview_finalize;
  object_class->get_property = hs_preview_get_property;
  object_class->set_property = hs_preview_set_property;
  widget_class->unmap = hs_preview_unmap;
  HS_SESSION_VIEW_CLASS (klass)->session_set = hs_preview_session_set;

  properties[PROP_SHOWS_SOURCE] = g_param_spec_boolean ("shows-source", NULL, NULL, FALSE,
                                                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (widget_class);
  hs_preview_install_actions (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "preview");
}

static void
hs_preview_init (HsPreview *self)
{
  self->places = hs_preview_places_new ();
  self->reading_lines = hs_reading_lines_new (hs_settings_get_default ());
  gtk_widget_init_template (GTK_WIDGET (self));
  hs_preview_find_set_view (self->find, GTK_TEXT_VIEW (self->text));

  hs_session_view_follow (self, "notify::document", G_CALLBACK (document_changed_cb));
  hs_session_view_follow (self, "notify::incident", G_CALLBACK (incident_changed_cb));
  hs_session_view_follow (self, "notify::current-event", G_CALLBACK (current_event_changed_cb));
  hs_session_view_follow (self, "notify::shown-line", G_CALLBACK (shown_line_changed_cb));
  g_signal_connect_swapped (self->text, "event-chosen", G_CALLBACK (event_chosen_cb), self);
  g_signal_connect_swapped (self->text, "filled", G_CALLBACK (filled_cb), self);
  g_signal_connect_swapped (self->source, "line-chosen", G_CALLBACK (source_line_chosen_cb), self);

  self->style_source = hs_style_source_new ();
  g_signal_connect_object (self->style_source, "notify::style", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  hs_preview_restore_zoom (self);
  style_changed_cb (self);
  hs_preview_update_actions (self);
}

guint
hs_preview_get_top_line (HsPreview *self)
{
  return self->shows_source ? hs_preview_source_get_top_line (self->source) : hs_preview_text_get_top_line (self->text);
}

void
hs_preview_go_to_line (HsPreview *self, guint line)
{
  hs_preview_jump_to (self, line);
  if (self->shows_source)
    hs_preview_source_reveal_line (self->source, line, TRUE);
  else
    hs_preview_text_reveal_line (self->text, line, HS_REVEAL_TOP);
}

void
hs_preview_set_shows_source (HsPreview *self, gboolean shows_source)
{
  guint line = hs_preview_get_top_line (self);

  if (self->shows_source == shows_source)
    return;
  self->shows_source = shows_source;
  fill_source (self);
  hs_preview_find_set_view (self->find, shows_source ? GTK_TEXT_VIEW (self->source) : GTK_TEXT_VIEW (self->text));
  gtk_stack_set_visible_child_name (self->pages, shows_source ? "source" : "document");
  if (hs_session_view_get (self) != NULL)
    mark_event (self);
  if (line > 1 && shows_source)
    hs_preview_source_reveal_line (self->source, line, TRUE);
  else if (line > 1)
    hs_preview_text_reveal_line (self->text, line, 0);
  hs_preview_find_refresh (self->find);
  gtk_widget_grab_focus (shows_source ? GTK_WIDGET (self->source) : GTK_WIDGET (self->text));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWS_SOURCE]);
}

GtkWidget *
hs_preview_new (void)
{
  return g_object_new (HS_TYPE_PREVIEW, NULL);
}
