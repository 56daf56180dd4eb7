/* hs-session-view.h: a widget that shows something of a session
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-session.h"

G_BEGIN_DECLS

/**
 * HsSessionView:
 *
 * The abstract parent of the views.
 *
 * Properties: "session" (#HsSession, writable, %NULL at first).
 */
#define HS_TYPE_SESSION_VIEW (hs_session_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (HsSessionView, hs_session_view, HS, SESSION_VIEW, GtkWidget)

struct _HsSessionViewClass
{
  GtkWidgetClass parent_class;

  /* (nullable): there is a session now, or another one: show what it holds. */
  void (*session_set) (HsSessionView *self);
};

/* (transfer none) (nullable): the session of @view, a #HsSessionView. */
HsSession *hs_session_view_get (gpointer view);

/* Calls @callback with the view alone at each @signal of its session, whichever that is. */
void hs_session_view_follow (gpointer view, const char *signal, GCallback callback);

G_END_DECLS
