/* hs-timeline-prepare.c: prepares a timeline off the main thread
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-prepare.h"

static void
prepare_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  g_task_return_pointer (task, hs_timeline_new (task_data), (GDestroyNotify) hs_timeline_unref);
}

void
hs_timeline_prepare_async (HsIncident *incident, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, hs_timeline_prepare_async);
  g_task_set_task_data (task, hs_incident_ref (incident), (GDestroyNotify) hs_incident_unref);
  g_task_run_in_thread (task, prepare_thread);
}

HsTimeline *
hs_timeline_prepare_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
