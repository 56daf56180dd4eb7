/* hs-file-watch.c: tells when one of some files or folders changes on disk
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-file-watch.h"

/* Editors write a file in several steps; all of them are over by then. */
#define SETTLE_MS 250

struct _HsFileWatch
{
  GObject parent_instance;
  GHashTable *monitors; /* GFile to GFileMonitor */
  guint settle;
};

G_DEFINE_FINAL_TYPE (HsFileWatch, hs_file_watch, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
settled_cb (gpointer user_data)
{
  HsFileWatch *self = user_data;

  self->settle = 0;
  g_signal_emit (self, signals[CHANGED], 0);
  return G_SOURCE_REMOVE;
}

static void
monitor_changed_cb (HsFileWatch *self, GFile *file, GFile *other, GFileMonitorEvent event)
{
  if (event == G_FILE_MONITOR_EVENT_ATTRIBUTE_CHANGED || event == G_FILE_MONITOR_EVENT_PRE_UNMOUNT)
    return;
  g_clear_handle_id (&self->settle, g_source_remove);
  self->settle = g_timeout_add (SETTLE_MS, settled_cb, self);
}

static GFileMonitor *
start (HsFileWatch *self, GFile *file)
{
  GFileMonitor *monitor = g_file_monitor (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);

  if (monitor != NULL)
    g_signal_connect_object (monitor, "changed", G_CALLBACK (monitor_changed_cb), self, G_CONNECT_SWAPPED);
  return monitor;
}

static void
hs_file_watch_dispose (GObject *object)
{
  HsFileWatch *self = HS_FILE_WATCH (object);

  g_clear_handle_id (&self->settle, g_source_remove);
  g_clear_pointer (&self->monitors, g_hash_table_unref);
  G_OBJECT_CLASS (hs_file_watch_parent_class)->dispose (object);
}

static GHashTable *
new_monitors (void)
{
  return g_hash_table_new_full (g_file_hash, (GEqualFunc) g_file_equal, g_object_unref, g_object_unref);
}

static void
hs_file_watch_class_init (HsFileWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hs_file_watch_dispose;

  signals[CHANGED] = g_signal_new ("changed", HS_TYPE_FILE_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hs_file_watch_init (HsFileWatch *self)
{
  self->monitors = new_monitors ();
}

HsFileWatch *
hs_file_watch_new (void)
{
  return g_object_new (HS_TYPE_FILE_WATCH, NULL);
}

void
hs_file_watch_set_files (HsFileWatch *self, GPtrArray *files)
{
  g_autoptr (GHashTable) old = g_steal_pointer (&self->monitors);

  self->monitors = new_monitors ();
  for (guint i = 0; i < files->len; i++)
    {
      GFile *file = g_ptr_array_index (files, i);
      GFileMonitor *monitor = g_hash_table_lookup (old, file);

      monitor = monitor == NULL ? start (self, file) : g_object_ref (monitor);
      if (monitor != NULL)
        g_hash_table_replace (self->monitors, g_object_ref (file), monitor);
    }
}

void
hs_file_watch_set_file (HsFileWatch *self, GFile *file)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new ();

  if (file != NULL)
    g_ptr_array_add (files, file);
  hs_file_watch_set_files (self, files);
}
