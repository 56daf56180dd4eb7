/* hs-session.c: the state of one window's view, the only thing that its widgets share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-session-private.h"

#include "hs-file-watch.h"
#include "hs-place.h"

struct _HsSession
{
  GObject parent_instance;
  HsLibraryModel *library;
  HsFileWatch *watch;
  HsTimelineState *timeline_state;
  HsSessionLoading loading;
  gboolean reloading;
  GFile *file;
  HsSessionStatus status;
  char *message;
  HsDocument *document;
  HsIncident *incident;
  guint incident_index;
  guint current_event;
  double visible_start;
  double visible_end;
  double text_scale;
  guint shown_line;
};

G_DEFINE_FINAL_TYPE (HsSession, hs_session, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (HsSessionStatus, hs_session_status,
                    G_DEFINE_ENUM_VALUE (HS_SESSION_EMPTY, "empty"),
                    G_DEFINE_ENUM_VALUE (HS_SESSION_LOADING, "loading"),
                    G_DEFINE_ENUM_VALUE (HS_SESSION_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (HS_SESSION_FAILED, "failed"))

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_FILE,
  PROP_STATUS,
  PROP_MESSAGE,
  PROP_DOCUMENT,
  PROP_INCIDENT,
  PROP_INCIDENT_INDEX,
  PROP_CURRENT_EVENT,
  PROP_VISIBLE_START,
  PROP_VISIBLE_END,
  PROP_TEXT_SCALE,
  PROP_SHOWN_LINE,
  N_PROPS
};

enum
{
  DOCUMENT_RELOADED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

static void
notify (HsSession *self, guint prop)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

void
hs_session_set_status (HsSession *self, HsSessionStatus status, const char *message)
{
  if (self->status != status)
    {
      self->status = status;
      notify (self, PROP_STATUS);
    }
  if (g_strcmp0 (self->message, message) != 0)
    {
      g_free (self->message);
      self->message = g_strdup (message);
      notify (self, PROP_MESSAGE);
    }
}

static void
set_file (HsSession *self, GFile *file)
{
  if (self->file == file || (self->file != NULL && file != NULL && g_file_equal (self->file, file)))
    return;
  g_set_object (&self->file, file);
  hs_file_watch_set_file (self->watch, file);
  notify (self, PROP_FILE);
}

static void
set_incident (HsSession *self, guint index)
{
  gboolean exists = self->document != NULL && index < hs_document_get_n_incidents (self->document);
  HsIncident *incident = exists ? hs_document_get_incident (self->document, index) : NULL;

  if (self->incident != incident)
    {
      g_clear_pointer (&self->incident, hs_incident_unref);
      self->incident = incident == NULL ? NULL : hs_incident_ref (incident);
      notify (self, PROP_INCIDENT);
      hs_session_set_current_event (self, 0);
      hs_session_set_visible (self, 0, 0);
    }
  if (self->incident_index != index)
    {
      self->incident_index = index;
      notify (self, PROP_INCIDENT_INDEX);
    }
}

static void
set_document (HsSession *self, HsDocument *document, guint incident)
{
  if (self->document != document)
    {
      g_clear_pointer (&self->document, hs_document_unref);
      self->document = document == NULL ? NULL : hs_document_ref (document);
      notify (self, PROP_DOCUMENT);
    }
  if (document != NULL && incident >= hs_document_get_n_incidents (document))
    incident = 0;
  set_incident (self, incident);
}

static void
replace_contents (HsSession *self, HsDocument *document)
{
  g_autoptr (HsDocument) old_document = hs_document_ref (self->document);
  g_autoptr (HsIncident) old_incident = self->incident == NULL ? NULL : hs_incident_ref (self->incident);
  guint old_event = self->current_event;
  double start = self->visible_start;
  double end = self->visible_end;

  set_document (self, document, hs_place_find_incident (old_document, self->incident_index, document));
  if (old_incident == NULL || self->incident == NULL)
    return;
  hs_session_set_current_event (self, hs_place_find_event (old_incident, old_event, self->incident));
  if (hs_incident_get_basis (old_incident) == hs_incident_get_basis (self->incident))
    hs_session_set_visible (self, start, end);
}

void
hs_session_replace_contents (HsSession *self, HsDocument *document)
{
  self->reloading = TRUE;
  g_object_freeze_notify (G_OBJECT (self));
  replace_contents (self, document);
  hs_session_set_status (self, HS_SESSION_READY, NULL);
  g_object_thaw_notify (G_OBJECT (self));
  self->reloading = FALSE;
  g_signal_emit (self, signals[DOCUMENT_RELOADED], 0);
}

void
hs_session_show_document (HsSession *self, GFile *file, HsDocument *document, guint incident, const char *message)
{
  g_object_freeze_notify (G_OBJECT (self));
  set_file (self, file);
  set_document (self, document, document == NULL ? 0 : incident);
  if (document != NULL)
    hs_session_set_status (self, HS_SESSION_READY, NULL);
  else
    hs_session_set_status (self, file == NULL ? HS_SESSION_EMPTY : HS_SESSION_FAILED, message);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
hs_session_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  HsSession *self = HS_SESSION (object);

  switch (prop_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_STATUS:
      g_value_set_enum (value, self->status);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;
    case PROP_DOCUMENT:
      g_value_set_boxed (value, self->document);
      break;
    case PROP_INCIDENT:
      g_value_set_boxed (value, self->incident);
      break;
    case PROP_INCIDENT_INDEX:
      g_value_set_uint (value, self->incident_index);
      break;
    case PROP_CURRENT_EVENT:
      g_value_set_uint (value, self->current_event);
      break;
    case PROP_VISIBLE_START:
      g_value_set_double (value, self->visible_start);
      break;
    case PROP_VISIBLE_END:
      g_value_set_double (value, self->visible_end);
      break;
    case PROP_TEXT_SCALE:
      g_value_set_double (value, self->text_scale);
      break;
    case PROP_SHOWN_LINE:
      g_value_set_uint (value, self->shown_line);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hs_session_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  HsSession *self = HS_SESSION (object);

  switch (prop_id)
    {
    case PROP_INCIDENT_INDEX:
      hs_session_set_incident_index (self, g_value_get_uint (value));
      break;
    case PROP_CURRENT_EVENT:
      hs_session_set_current_event (self, g_value_get_uint (value));
      break;
    case PROP_TEXT_SCALE:
      hs_session_set_text_scale (self, g_value_get_double (value));
      break;
    case PROP_SHOWN_LINE:
      hs_session_show_line (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hs_session_dispose (GObject *object)
{
  HsSession *self = HS_SESSION (object);

  hs_session_stop_loading (self);
  g_clear_pointer (&self->loading.awaited, g_ptr_array_unref);
  g_clear_object (&self->watch);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (hs_session_parent_class)->dispose (object);
}

static void
hs_session_finalize (GObject *object)
{
  HsSession *self = HS_SESSION (object);

  g_clear_object (&self->file);
  g_clear_object (&self->timeline_state);
  g_clear_pointer (&self->message, g_free);
  g_clear_pointer (&self->incident, hs_incident_unref);
  g_clear_pointer (&self->document, hs_document_unref);
  G_OBJECT_CLASS (hs_session_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  props[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, HS_TYPE_LIBRARY_MODEL, readable);
  props[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, readable);
  props[PROP_STATUS] = g_param_spec_enum ("status", NULL, NULL, HS_TYPE_SESSION_STATUS, HS_SESSION_EMPTY, readable);
  props[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, NULL, readable);
  props[PROP_DOCUMENT] = g_param_spec_boxed ("document", NULL, NULL, HS_TYPE_DOCUMENT, readable);
  props[PROP_INCIDENT] = g_param_spec_boxed ("incident", NULL, NULL, HS_TYPE_INCIDENT, readable);
  props[PROP_INCIDENT_INDEX] = g_param_spec_uint ("incident-index", NULL, NULL, 0, G_MAXUINT, 0, writable);
  props[PROP_CURRENT_EVENT] = g_param_spec_uint ("current-event", NULL, NULL, 0, G_MAXUINT, 0, writable);
  props[PROP_VISIBLE_START] = g_param_spec_double ("visible-start", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, readable);
  props[PROP_VISIBLE_END] = g_param_spec_double ("visible-end", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, readable);
  props[PROP_TEXT_SCALE] = g_param_spec_double ("text-scale", NULL, NULL, 0.25, 8, 1, writable);
  props[PROP_SHOWN_LINE] = g_param_spec_uint ("shown-line", NULL, NULL, 0, G_MAXUINT, 0, writable);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
hs_session_class_init (HsSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hs_session_get_property;
  object_class->set_property = hs_session_set_property;
  object_class->dispose = hs_session_dispose;
  object_class->finalize = hs_session_finalize;
  install_properties (object_class);

  signals[DOCUMENT_RELOADED] = g_signal_new ("document-reloaded", HS_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hs_session_init (HsSession *self)
{
  self->text_scale = 1;
  self->timeline_state = hs_timeline_state_new ();
  self->library = hs_library_model_new ();
  g_signal_connect_object (self->library, "items-changed", G_CALLBACK (hs_session_choose_awaited), self, G_CONNECT_SWAPPED);
  self->watch = hs_file_watch_new ();
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (hs_session_reload), self, G_CONNECT_SWAPPED);
}

HsSession *
hs_session_new (void)
{
  return g_object_new (HS_TYPE_SESSION, NULL);
}

HsSessionLoading *
hs_session_get_loading (HsSession *self)
{
  return &self->loading;
}

HsLibraryModel *
hs_session_get_library (HsSession *self)
{
  return self->library;
}

GFile *
hs_session_get_file (HsSession *self)
{
  return self->file;
}

HsSessionStatus
hs_session_get_status (HsSession *self)
{
  return self->status;
}

const char *
hs_session_get_message (HsSession *self)
{
  return self->message;
}

gboolean
hs_session_is_reloading (HsSession *self)
{
  return self->reloading;
}

HsDocument *
hs_session_get_document (HsSession *self)
{
  return self->document;
}

HsIncident *
hs_session_get_incident (HsSession *self)
{
  return self->incident;
}

guint
hs_session_get_incident_index (HsSession *self)
{
  return self->incident_index;
}

void
hs_session_set_incident_index (HsSession *self, guint index)
{
  g_return_if_fail (HS_IS_SESSION (self));

  if (self->document == NULL || index >= hs_document_get_n_incidents (self->document))
    return;
  g_object_freeze_notify (G_OBJECT (self));
  set_incident (self, index);
  g_object_thaw_notify (G_OBJECT (self));
}

guint
hs_session_get_current_event (HsSession *self)
{
  return self->current_event;
}

void
hs_session_set_current_event (HsSession *self, guint id)
{
  g_return_if_fail (HS_IS_SESSION (self));

  if (self->current_event == id)
    return;
  self->current_event = id;
  notify (self, PROP_CURRENT_EVENT);
}

double
hs_session_get_visible_start (HsSession *self)
{
  return self->visible_start;
}

double
hs_session_get_visible_end (HsSession *self)
{
  return self->visible_end;
}

void
hs_session_set_visible (HsSession *self, double start, double end)
{
  g_return_if_fail (HS_IS_SESSION (self));
  g_return_if_fail (start <= end);

  g_object_freeze_notify (G_OBJECT (self));
  if (self->visible_start != start)
    {
      self->visible_start = start;
      notify (self, PROP_VISIBLE_START);
    }
  if (self->visible_end != end)
    {
      self->visible_end = end;
      notify (self, PROP_VISIBLE_END);
    }
  g_object_thaw_notify (G_OBJECT (self));
}

HsTimelineState *
hs_session_get_timeline_state (HsSession *self)
{
  return self->timeline_state;
}

double
hs_session_get_text_scale (HsSession *self)
{
  return self->text_scale;
}

void
hs_session_set_text_scale (HsSession *self, double text_scale)
{
  g_return_if_fail (HS_IS_SESSION (self));

  text_scale = CLAMP (text_scale, 0.25, 8);
  if (self->text_scale == text_scale)
    return;
  self->text_scale = text_scale;
  notify (self, PROP_TEXT_SCALE);
}

guint
hs_session_get_shown_line (HsSession *self)
{
  return self->shown_line;
}

void
hs_session_show_line (HsSession *self, guint line)
{
  g_return_if_fail (HS_IS_SESSION (self));

  self->shown_line = line;
  notify (self, PROP_SHOWN_LINE);
}
