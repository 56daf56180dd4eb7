/* hs-inspector.h: all that is known about the current event, or about the incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-session.h"

G_BEGIN_DECLS

/**
 * HsInspector:
 *
 * Properties: "session" (#HsSession, writable).
 */
#define HS_TYPE_INSPECTOR (hs_inspector_get_type ())
G_DECLARE_FINAL_TYPE (HsInspector, hs_inspector, HS, INSPECTOR, GtkWidget)

GtkWidget *hs_inspector_new (void);
void hs_inspector_set_session (HsInspector *self, HsSession *session);

G_END_DECLS
