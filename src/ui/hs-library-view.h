/* hs-library-view.h: the list of incidents with its search and order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-session-view.h"

G_BEGIN_DECLS

/**
 * HsLibraryView:
 *
 * Properties: "session" (#HsSession, writable).
 */
#define HS_TYPE_LIBRARY_VIEW (hs_library_view_get_type ())
G_DECLARE_FINAL_TYPE (HsLibraryView, hs_library_view, HS, LIBRARY_VIEW, HsSessionView)

void hs_library_view_focus_search (HsLibraryView *self);
void hs_library_view_focus_list (HsLibraryView *self);

G_END_DECLS
