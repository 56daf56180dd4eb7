/* hs-save.c: writes a file whole or not at all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-save.h"

#include <stdlib.h>

#define MODE 0666

static gboolean
write_to_device (GFile *file, const char *contents, gsize length, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileOutputStream) stream = g_file_append_to (file, G_FILE_CREATE_NONE, cancellable, error);

  return stream != NULL
         && g_output_stream_write_all (G_OUTPUT_STREAM (stream), contents, length, NULL, cancellable, error)
         && g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);
}

/* GIO would write in place what does not exist yet. */
gboolean
hs_save (GFile *file, const char *contents, gsize length, GCancellable *cancellable, GError **error)
{
  const char *path = g_file_peek_path (file);
  g_autofree char *real = path != NULL ? realpath (path, NULL) : NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (path == NULL)
    return g_file_replace_contents (file, contents, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, cancellable, error);
  if (real != NULL && !g_file_test (real, G_FILE_TEST_IS_REGULAR | G_FILE_TEST_IS_DIR))
    return write_to_device (file, contents, length, cancellable, error);
  return g_file_set_contents_full (real != NULL ? real : path, contents, length, G_FILE_SET_CONTENTS_CONSISTENT, MODE, error);
}
