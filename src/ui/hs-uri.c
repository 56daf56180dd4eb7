/* hs-uri.c: which links of documents are safe to open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-uri.h"

#include <stdlib.h>
#include <string.h>

gboolean
hs_uri_can_open (const char *target)
{
  static const char *const schemes[] = { "http", "https", "mailto" };
  g_autofree char *scheme = g_uri_parse_scheme (target);

  for (guint i = 0; scheme != NULL && i < G_N_ELEMENTS (schemes); i++)
    if (g_ascii_strcasecmp (scheme, schemes[i]) == 0)
      return TRUE;

  return FALSE;
}

/* (transfer full) (nullable): the path without symbolic links, as far as it exists. */
static GFile *
resolve_links (GFile *file)
{
  const char *path = g_file_peek_path (file);
  g_autofree char *real = NULL;
  char *resolved = path != NULL ? realpath (path, NULL) : NULL;

  real = g_strdup (resolved);
  free (resolved);

  return real != NULL ? g_file_new_for_path (real) : g_object_ref (file);
}

static gboolean
is_below (GFile *file, GFile *folder)
{
  g_autoptr (GFile) real_file = resolve_links (file);
  g_autoptr (GFile) real_folder = resolve_links (folder);

  return g_file_has_prefix (real_file, real_folder);
}

static gboolean
is_below_any (GFile *file, GFile *folder, GPtrArray *roots)
{
  gboolean below = is_below (file, folder);

  for (guint i = 0; roots != NULL && !below && i < roots->len; i++)
    below = is_below (file, g_ptr_array_index (roots, i));

  return below;
}

GFile *
hs_uri_find_file (const char *document, const char *target, GPtrArray *roots)
{
  g_autofree char *bare = g_strndup (target, strcspn (target, "?#"));
  g_autofree char *path = g_uri_unescape_string (bare, NULL);
  g_autofree char *scheme = g_uri_parse_scheme (target);
  g_autoptr (GFile) own = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GFile) file = NULL;

  if (document == NULL || scheme != NULL || path == NULL || *path == '\0' || g_path_is_absolute (path))
    return NULL;
  own = g_file_new_for_uri (document);
  folder = g_file_get_parent (own);
  file = folder != NULL ? g_file_resolve_relative_path (folder, path) : NULL;

  return file != NULL && is_below_any (file, folder, roots) ? g_steal_pointer (&file) : NULL;
}
