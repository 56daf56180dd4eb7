/* hs-window.h: a window with its library, timeline, preview and inspector
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "hs-session.h"

G_BEGIN_DECLS

/**
 * HsWindow:
 *
 * Properties: "session" (#HsSession, read-only), "inspector-wanted" (boolean: whether the inspector
 * is shown where there is an incident to inspect).
 */
#define HS_TYPE_WINDOW (hs_window_get_type ())
G_DECLARE_FINAL_TYPE (HsWindow, hs_window, HS, WINDOW, AdwApplicationWindow)

HsWindow *hs_window_new (AdwApplication *application);

/* Opens documents and folders (element-type GFile) and remembers the folders. */
void hs_window_open (HsWindow *self, GPtrArray *files);

/* Whether nothing has been opened in it yet. */
gboolean hs_window_is_unused (HsWindow *self);

/* (transfer none) */
HsSession *hs_window_get_session (HsWindow *self);

G_END_DECLS
