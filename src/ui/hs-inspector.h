/* hs-inspector.h: all that is known about the current event, or about the incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-session-view.h"

G_BEGIN_DECLS

/**
 * HsInspector:
 *
 * Properties: "session" (#HsSession, writable).
 */
#define HS_TYPE_INSPECTOR (hs_inspector_get_type ())
G_DECLARE_FINAL_TYPE (HsInspector, hs_inspector, HS, INSPECTOR, HsSessionView)

GtkWidget *hs_inspector_new (void);

G_END_DECLS
