/* hs-scanner.c: summarises the documents of folders in worker threads
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-scanner.h"

#include "hs-index.h"

#define MAX_THREADS 4

/* Often enough to see the list grow, seldom enough not to sort it all the time. */
#define BATCH_INTERVAL_MS 100

typedef struct
{
  GPtrArray *roots;
  HsIndex *index; /* (nullable) */
  GCancellable *cancellable;
  GMainContext *context;
  HsScanBatchFunc batch;
  gpointer batch_data;
  GMutex mutex;
  GPtrArray *pending; /* HsSummary; under the mutex, as all below */
  GSource *flush;
  guint n_done;
  guint n_found;
} Scan;

static void
scan_clear (Scan *scan)
{
  g_ptr_array_unref (scan->roots);
  g_clear_pointer (&scan->index, hs_index_unref);
  g_clear_object (&scan->cancellable);
  g_main_context_unref (scan->context);
  g_ptr_array_unref (scan->pending);
  g_mutex_clear (&scan->mutex);
}

static void
scan_unref (Scan *scan)
{
  g_atomic_rc_box_release_full (scan, (GDestroyNotify) scan_clear);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Scan, scan_unref)

static GPtrArray *
new_pending (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) hs_summary_unref);
}

static Scan *
scan_new (GPtrArray *roots, HsIndex *index, GCancellable *cancellable, HsScanBatchFunc batch, gpointer batch_data)
{
  Scan *scan = g_atomic_rc_box_new0 (Scan);

  scan->roots = g_ptr_array_copy (roots, (GCopyFunc) (void *) g_object_ref, NULL);
  g_ptr_array_set_free_func (scan->roots, g_object_unref);
  scan->index = index != NULL ? hs_index_ref (index) : NULL;
  g_set_object (&scan->cancellable, cancellable);
  scan->context = g_main_context_ref_thread_default ();
  scan->batch = batch;
  scan->batch_data = batch_data;
  scan->pending = new_pending ();
  g_mutex_init (&scan->mutex);
  return scan;
}

static void
flush (Scan *scan)
{
  g_autoptr (GPtrArray) summaries = new_pending ();
  guint n_done;
  guint n_found;

  g_mutex_lock (&scan->mutex);
  GPtrArray *taken = scan->pending;
  scan->pending = g_steal_pointer (&summaries);
  summaries = taken;
  g_clear_pointer (&scan->flush, g_source_unref);
  n_done = scan->n_done;
  n_found = scan->n_found;
  g_mutex_unlock (&scan->mutex);

  if (summaries->len > 0 && !g_cancellable_is_cancelled (scan->cancellable))
    scan->batch (summaries, n_done, n_found, scan->batch_data);
}

static gboolean
flush_cb (gpointer user_data)
{
  flush (user_data);
  return G_SOURCE_REMOVE;
}

static void
schedule_flush (Scan *scan)
{
  if (scan->flush != NULL)
    return;
  scan->flush = g_timeout_source_new (BATCH_INTERVAL_MS);
  g_source_set_callback (scan->flush, flush_cb, g_atomic_rc_box_acquire (scan), (GDestroyNotify) scan_unref);
  g_source_attach (scan->flush, scan->context);
}

static GPtrArray *
summarise (const HsScanFound *found, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HsDocument) document = hs_document_load (found->file, cancellable, &error);

  GPtrArray *summaries;

  if (document != NULL)
    return hs_summary_list (document, found->file, found->path);
  summaries = new_pending ();
  g_ptr_array_add (summaries, hs_summary_new_unreadable (found->file, found->path, error));
  return summaries;
}

static gboolean
is_readable (GPtrArray *summaries)
{
  return hs_summary_get_state (g_ptr_array_index (summaries, 0)) != HS_SUMMARY_UNREADABLE;
}

static GPtrArray *
recall (const Scan *scan, const HsScanFound *found)
{
  GPtrArray *summaries = scan->index != NULL ? hs_index_find (scan->index, found) : NULL;

  if (summaries != NULL)
    return summaries;
  summaries = summarise (found, scan->cancellable);
  if (scan->index != NULL && is_readable (summaries))
    hs_index_keep (scan->index, found, summaries);
  return summaries;
}

static void
read_document (gpointer data, gpointer user_data)
{
  const HsScanFound *found = data;
  Scan *scan = user_data;

  if (g_cancellable_is_cancelled (scan->cancellable))
    return;

  GPtrArray *summaries = recall (scan, found);
  g_mutex_lock (&scan->mutex);
  g_ptr_array_extend_and_steal (scan->pending, summaries);
  scan->n_done++;
  schedule_flush (scan);
  g_mutex_unlock (&scan->mutex);
}

static void
add_unreadable_root (Scan *scan, GFile *root, const GError *error)
{
  g_autofree char *parse_name = g_file_get_parse_name (root);
  g_autofree char *name = g_path_get_basename (parse_name);

  g_mutex_lock (&scan->mutex);
  g_ptr_array_add (scan->pending, hs_summary_new_unreadable (root, name, error));
  g_mutex_unlock (&scan->mutex);
}

/* The documents of each root, none for one that cannot be listed. */
static GPtrArray *
list_all (Scan *scan)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < scan->roots->len; i++)
    {
      GFile *root = g_ptr_array_index (scan->roots, i);
      g_autoptr (GError) error = NULL;
      GPtrArray *found = hs_scanner_list (root, scan->cancellable, &error);

      if (found == NULL)
        {
          add_unreadable_root (scan, root, error);
          found = g_ptr_array_new ();
        }
      g_ptr_array_add (all, found);
      scan->n_found += found->len;
    }
  return all;
}

static void
read_all (Scan *scan, GPtrArray *all)
{
  int n_threads = MIN (g_get_num_processors (), MAX_THREADS);
  GThreadPool *pool = g_thread_pool_new (read_document, scan, n_threads, FALSE, NULL);

  for (guint i = 0; i < all->len; i++)
    {
      GPtrArray *found = g_ptr_array_index (all, i);

      for (guint j = 0; j < found->len; j++)
        g_thread_pool_push (pool, g_ptr_array_index (found, j), NULL);
    }
  g_thread_pool_free (pool, FALSE, TRUE);
}

static void
settle (const Scan *scan, GPtrArray *all)
{
  for (guint i = 0; scan->index != NULL && i < all->len; i++)
    {
      GPtrArray *found = g_ptr_array_index (all, i);

      if (found->len > 0 && !g_cancellable_is_cancelled (scan->cancellable))
        hs_index_settle (scan->index, g_ptr_array_index (scan->roots, i), found);
    }
}

static void
scan_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Scan *scan = task_data;
  g_autoptr (GPtrArray) all = list_all (scan);

  read_all (scan, all);
  settle (scan, all);
  g_task_return_boolean (task, TRUE);
}

static void
scanned_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) outer = user_data;
  Scan *scan = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  if (scan->flush != NULL)
    g_source_destroy (scan->flush);
  flush (scan);
  if (g_task_propagate_boolean (G_TASK (result), &error))
    g_task_return_boolean (outer, TRUE);
  else
    g_task_return_error (outer, g_steal_pointer (&error));
}

void
hs_scanner_scan_async (GPtrArray *roots,
                       HsIndex *index,
                       GCancellable *cancellable,
                       HsScanBatchFunc batch,
                       gpointer batch_data,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  GTask *outer = g_task_new (NULL, cancellable, callback, user_data);
  g_autoptr (GTask) inner = g_task_new (NULL, cancellable, scanned_cb, outer);

  g_task_set_source_tag (outer, hs_scanner_scan_async);
  g_task_set_task_data (inner, scan_new (roots, index, cancellable, batch, batch_data), (GDestroyNotify) scan_unref);
  g_task_run_in_thread (inner, scan_thread);
}

gboolean
hs_scanner_scan_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}
