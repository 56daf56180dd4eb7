/* hs-timeline-prepare.h: prepares a timeline off the main thread
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "hs-timeline.h"

G_BEGIN_DECLS

void hs_timeline_prepare_async (HsIncident *incident, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/* (transfer full): %NULL when it was cancelled, the only error. */
HsTimeline *hs_timeline_prepare_finish (GAsyncResult *result, GError **error);

G_END_DECLS
