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
  folder->path = g_dir_make_tmp ("hindsight-XXXXXX", NULL);
  g_assert_nonnull (folder->path);
  folder->file = g_file_new_for_path (folder->path);
}

/* Links are removed, never followed. */
static void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_all (child);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

void
folder_tear_down (Folder *folder, gconstpointer data)
{
  remove_all (folder->path);
  g_free (folder->path);
  g_object_unref (folder->file);
}

void
folder_write (Folder *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder->path, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
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
