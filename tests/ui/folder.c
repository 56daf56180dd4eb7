/* folder.c: a folder of documents for one test
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "folder.h"

#include <glib/gstdio.h>

#define PATIENCE_SECONDS 10

void
folder_set_up (Folder *folder, gconstpointer data)
{
  folder->path = g_dir_make_tmp ("hs-library-XXXXXX", NULL);
  g_assert_nonnull (folder->path);
  folder->file = g_file_new_for_path (folder->path);
}

void
folder_tear_down (Folder *folder, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (folder->path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder->path, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder->path), ==, 0);
  g_free (folder->path);
  g_object_unref (folder->file);
}

void
folder_write (Folder *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder->path, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

void
folder_write_incident (Folder *folder, const char *name, const char *title, int day)
{
  g_autofree char *text = g_strdup_printf (
    "# Postmortem: %s\n\n## Issue Summary\n\nOutage: %d May 2024, 10:00 to 11:00 (UTC)\n\n"
    "## Timeline\n\n- 10:00: An alert fires.\n- 11:00: Service restored.\n",
    title, day);

  folder_write (folder, name, text);
}

GFile *
folder_get_child (Folder *folder, const char *name)
{
  return g_file_get_child (folder->file, name);
}

static gboolean
expired_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_CONTINUE;
}

void
folder_wait (FolderCondition condition, gpointer data)
{
  gboolean expired = FALSE;
  guint timeout = g_timeout_add_seconds (PATIENCE_SECONDS, expired_cb, &expired);

  while (!condition (data) && !expired)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timeout);
  g_assert_true (condition (data));
}
