/* hs-timeline-copy.h: the timeline for the clipboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-session.h"

G_BEGIN_DECLS

/* The whole timeline of @session, on its clock; nothing where there is none. */
void hs_timeline_copy_picture (HsSession *session, GdkClipboard *clipboard);
void hs_timeline_copy_markdown (HsSession *session, GdkClipboard *clipboard);
void hs_timeline_copy_mermaid (HsSession *session, GdkClipboard *clipboard);

G_END_DECLS
