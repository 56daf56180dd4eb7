/* hs-session.h: the state of one window's view, the only thing that its widgets share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "hs-document.h"
#include "hs-library-model.h"
#include "hs-timeline-state.h"

G_BEGIN_DECLS

/**
 * HsSessionStatus:
 * @HS_SESSION_EMPTY: no document is chosen; the library may be empty or not
 * @HS_SESSION_LOADING: another document is being read; until it is there the other properties keep
 *   the values of the one before
 * @HS_SESSION_READY: "document" is there; "incident" is %NULL where it tells none
 * @HS_SESSION_FAILED: the document could not be read: "message" says why; "document" is %NULL
 */
typedef enum
{
  HS_SESSION_EMPTY,
  HS_SESSION_LOADING,
  HS_SESSION_READY,
  HS_SESSION_FAILED,
} HsSessionStatus;

typedef enum
{
  HS_STEP_FIRST,
  HS_STEP_PREVIOUS,
  HS_STEP_NEXT,
  HS_STEP_LAST,
} HsStep;

#define HS_TYPE_SESSION_STATUS (hs_session_status_get_type ())
GType hs_session_status_get_type (void);

/**
 * HsSession:
 *
 * Widgets bind to its properties and never to each other. For use in the main thread.
 *
 * Properties (all notify; read-only unless said):
 *  - "library" (#HsLibraryModel): what is opened; also holds query and sort; never %NULL
 *  - "file" (#GFile): the chosen document, %NULL without
 *  - "status" (#HsSessionStatus)
 *  - "message" (string): why the document could not be read; %NULL where it could. It may be set
 *    although the status is ready: then the document could be read once, but not again.
 *  - "document" (boxed #HsDocument), "incident" (boxed #HsIncident): %NULL without
 *  - "incident-index" (uint, from 0; writable)
 *  - "current-event" (uint: id of an event of the incident, 0 for none; writable)
 *  - "visible-start", "visible-end" (double: seconds of the incident's basis; equal: all of it;
 *    writable together by hs_session_set_visible())
 *  - "text-scale" (double: 1.0 is the ordinary size of text; writable)
 *  - "shown-line" (uint: a line of the document that was asked for; writable; notifies each time
 *    that it is set, also to the same line)
 *
 * When another document or incident is chosen all that depends on it notifies in one go, so that a
 * handler of any of them sees the new state of all. Setting a property to the value that it has does
 * not notify.
 *
 * Signals:
 *  - "document-reloaded": the same document with new contents; "document", "incident" and
 *    "current-event" have notified just before. During those hs_session_is_reloading() holds, so
 *    that a view may keep its place.
 */
#define HS_TYPE_SESSION (hs_session_get_type ())
G_DECLARE_FINAL_TYPE (HsSession, hs_session, HS, SESSION, GObject)

HsSession *hs_session_new (void);

/* Opens documents and folders (element-type GFile). Documents of the library are only chosen;
 * anything else replaces the library, then the first document of @files is chosen. */
void hs_session_open (HsSession *self, GPtrArray *files);

/* Chooses an item of the library, %NULL for none. */
void hs_session_choose (HsSession *self, HsLibraryItem *item);

/* Reads the document again and keeps the place: the incident, and the event by its text and line. */
void hs_session_reload (HsSession *self);

HsLibraryModel *hs_session_get_library (HsSession *self);
GFile *hs_session_get_file (HsSession *self);
HsSessionStatus hs_session_get_status (HsSession *self);
const char *hs_session_get_message (HsSession *self);
gboolean hs_session_is_reloading (HsSession *self);

/* (transfer none) (nullable) */
HsDocument *hs_session_get_document (HsSession *self);
HsIncident *hs_session_get_incident (HsSession *self);

guint hs_session_get_incident_index (HsSession *self);
void hs_session_set_incident_index (HsSession *self, guint index);

/* Another incident of the library as it is listed; false where there is none. */
gboolean hs_session_step_incident (HsSession *self, HsStep step);

guint hs_session_get_current_event (HsSession *self);
void hs_session_set_current_event (HsSession *self, guint id);

/* (nullable): the current event itself. */
const HsEvent *hs_session_get_event (HsSession *self);

/* Another event of the incident; false where there is none. Without a current event the next is the
 * first one, the previous the last one. */
gboolean hs_session_step_event (HsSession *self, HsStep step);

double hs_session_get_visible_start (HsSession *self);
double hs_session_get_visible_end (HsSession *self);
void hs_session_set_visible (HsSession *self, double start, double end);

/* (transfer none): how the timeline is looked at; never %NULL and always the same. */
HsTimelineState *hs_session_get_timeline_state (HsSession *self);

double hs_session_get_text_scale (HsSession *self);
void hs_session_set_text_scale (HsSession *self, double text_scale);

guint hs_session_get_shown_line (HsSession *self);
void hs_session_show_line (HsSession *self, guint line);

G_END_DECLS
