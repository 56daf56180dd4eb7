/* hs-scanner-list.c: finds the documents of a folder
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-error.h"
#include "hs-scanner.h"
#include "hs-source.h"

#define ATTRIBUTES                                                                           \
  G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_DISPLAY_NAME                  \
  "," G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_IS_HIDDEN                 \
  "," G_FILE_ATTRIBUTE_STANDARD_IS_BACKUP "," G_FILE_ATTRIBUTE_ID_FILE                  \
  "," G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_TIME_MODIFIED                      \
  "," G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC

typedef struct
{
  GPtrArray *found;
  GHashTable *visited; /* id::file of the folders */
  GCancellable *cancellable;
} Walk;

static const char *const text_extensions[] = {
  "md", "markdown", "mdown", "mkd", "txt", "text", "rst", "adoc", "org",
};

/* Much that is no document is called so: these are opened to see. */
static const char *const source_extensions[] = { "html", "htm", "xhtml", "json" };

static void
found_free (HsScanFound *found)
{
  g_object_unref (found->file);
  g_free (found->path);
  g_free (found);
}

static int
compare_found (gconstpointer a, gconstpointer b)
{
  const HsScanFound *const *first = a;
  const HsScanFound *const *second = b;

  return strcmp ((*first)->path, (*second)->path);
}

static void
add (Walk *walk, GFile *file, GFileInfo *info, const char *path)
{
  HsScanFound *found = g_new0 (HsScanFound, 1);

  found->file = g_object_ref (file);
  found->path = g_strdup (path);
  found->size = g_file_info_get_size (info);
  found->modified = (gint64) g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED) * G_USEC_PER_SEC
                    + g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC);
  g_ptr_array_add (walk->found, found);
}

/* Reads up to @size bytes from the beginning of @file; 0 where it is empty or cannot be read. */
static gsize
read_head (GFile *file, char *head, gsize size, GCancellable *cancellable)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, NULL);
  gsize length = 0;

  if (stream == NULL || !g_input_stream_read_all (G_INPUT_STREAM (stream), head, size, &length, cancellable, NULL))
    return 0;
  return length;
}

/* Files without a telling name (and ".doc", which some people give to plain text) are opened to see. */
static gboolean
is_text (GFile *file, GCancellable *cancellable)
{
  char head[512];
  gsize length = read_head (file, head, sizeof head, cancellable);

  return length > 0 && memchr (head, '\0', length) == NULL;
}

static gboolean
is_source (GFile *file, GCancellable *cancellable)
{
  char head[HS_SOURCE_HEAD_BYTES];

  return hs_source_guess (head, read_head (file, head, sizeof head, cancellable)) != HS_SOURCE_TEXT;
}

static gboolean
has_extension (const char *extension, const char *const *extensions, guint n_extensions)
{
  for (guint i = 0; i < n_extensions; i++)
    if (g_ascii_strcasecmp (extension, extensions[i]) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_document (GFile *file, const char *name, GCancellable *cancellable)
{
  const char *dot = strrchr (name, '.');

  if (dot == NULL)
    {
      g_autofree char *type = g_content_type_guess (name, NULL, 0, NULL);
      gboolean unknown = g_content_type_is_unknown (type) || g_content_type_equals (type, "text/plain");

      return unknown && is_text (file, cancellable);
    }
  if (has_extension (dot + 1, text_extensions, G_N_ELEMENTS (text_extensions)))
    return TRUE;
  if (has_extension (dot + 1, source_extensions, G_N_ELEMENTS (source_extensions)))
    return is_source (file, cancellable);
  return g_ascii_strcasecmp (dot + 1, "doc") == 0 && is_text (file, cancellable);
}

static gboolean
is_left_out (GFileInfo *info)
{
  return g_file_info_get_is_hidden (info) || g_file_info_get_is_backup (info)
         || g_str_has_prefix (g_file_info_get_name (info), ".");
}

/* Whether a folder is seen for the first time; links may lead to it more than once. */
static gboolean
visit (Walk *walk, GFileInfo *info)
{
  const char *id = g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ID_FILE);

  return id == NULL || g_hash_table_add (walk->visited, g_strdup (id));
}

static gboolean walk_folder (Walk *walk, GFile *folder, const char *path, guint depth, GError **error);

static gboolean
walk_child (Walk *walk, GFile *child, GFileInfo *info, const char *path, guint depth, GError **error)
{
  g_autoptr (GError) local_error = NULL;

  switch (g_file_info_get_file_type (info))
    {
    case G_FILE_TYPE_DIRECTORY:
      if (depth >= HS_SCANNER_MAX_DEPTH || !visit (walk, info)
          || walk_folder (walk, child, path, depth + 1, &local_error))
        return TRUE;
      if (!g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        return TRUE;
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;

    case G_FILE_TYPE_REGULAR:
      if (is_document (child, g_file_info_get_name (info), walk->cancellable))
        add (walk, child, info, path);
      return TRUE;

    case G_FILE_TYPE_SHORTCUT:
    case G_FILE_TYPE_MOUNTABLE:
    case G_FILE_TYPE_SYMBOLIC_LINK:
    case G_FILE_TYPE_SPECIAL:
    case G_FILE_TYPE_UNKNOWN:
    default:
      return TRUE;
    }
}

static gboolean
walk_folder (Walk *walk, GFile *folder, const char *path, guint depth, GError **error)
{
  g_autoptr (GFileEnumerator) children = NULL;
  GFileInfo *info;
  GFile *child;

  children = g_file_enumerate_children (folder, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, walk->cancellable, error);
  if (children == NULL)
    return FALSE;

  while (g_file_enumerator_iterate (children, &info, &child, walk->cancellable, error))
    {
      if (info == NULL)
        return TRUE;
      if (is_left_out (info))
        continue;

      const char *name = g_file_info_get_display_name (info);
      g_autofree char *child_path = path == NULL ? g_strdup (name) : g_build_filename (path, name, NULL);
      if (!walk_child (walk, child, info, child_path, depth, error))
        return FALSE;
    }
  return FALSE;
}

static gboolean
walk_root (Walk *walk, GFile *root, GError **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (root, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, walk->cancellable, error);

  if (info == NULL)
    return FALSE;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_DIRECTORY)
    {
      add (walk, root, info, g_file_info_get_display_name (info));
      return TRUE;
    }
  visit (walk, info);
  return walk_folder (walk, root, NULL, 0, error);
}

GPtrArray *
hs_scanner_list (GFile *root, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify) found_free);
  g_autoptr (GHashTable) visited = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) local_error = NULL;
  Walk walk = { found, visited, cancellable };

  if (!walk_root (&walk, root, &local_error))
    {
      hs_error_explain_read (&local_error);
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  g_ptr_array_sort (found, compare_found);
  return g_steal_pointer (&found);
}
