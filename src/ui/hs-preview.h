/* hs-preview.h: the document of a session, locked to its current event
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-session-view.h"

G_BEGIN_DECLS

/**
 * HsPreview:
 *
 * Properties: "session" (#HsSession, writable).
 */
#define HS_TYPE_PREVIEW (hs_preview_get_type ())
G_DECLARE_FINAL_TYPE (HsPreview, hs_preview, HS, PREVIEW, HsSessionView)

GtkWidget *hs_preview_new (void);

G_END_DECLS
