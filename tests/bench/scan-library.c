/* scan-library.c: milliseconds that it takes to list a library: FOLDER INDEX
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <stdio.h>

#include "hs-index.h"

static void
batch_cb (GPtrArray *summaries, guint n_done, guint n_found, gpointer user_data)
{
  guint *n = user_data;

  *n += summaries->len;
}

static void
scanned_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  hs_scanner_scan_finish (result, NULL);
  g_main_loop_quit (user_data);
}

int
main (int argc, char **argv)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GPtrArray) roots = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 start = g_get_monotonic_time ();
  guint n = 0;

  if (argc != 3)
    return 1;

  g_autoptr (HsIndex) index = hs_index_new (argv[2]);
  g_ptr_array_add (roots, g_file_new_for_path (argv[1]));
  hs_scanner_scan_async (roots, index, NULL, batch_cb, &n, scanned_cb, loop);
  g_main_loop_run (loop);
  printf ("%.3f %u\n", (double) (g_get_monotonic_time () - start) / 1000, n);
  return 0;
}
