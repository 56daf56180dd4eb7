/* hs-uri.c: opens the links of documents, and only those that are safe to open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-uri.h"

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

GFile *
hs_uri_find_beside (const char *document, const char *target)
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

  return file != NULL && g_file_has_prefix (file, folder) ? g_steal_pointer (&file) : NULL;
}

char *
hs_uri_resolve (const char *document, const char *target)
{
  g_autoptr (GFile) file = NULL;

  if (hs_uri_can_open (target))
    return g_strdup (target);
  file = hs_uri_find_beside (document, target);
  if (file == NULL || g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_REGULAR)
    return NULL;

  return g_file_get_uri (file);
}

void
hs_uri_open (GtkWidget *widget, const char *document, const char *target)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autofree char *uri = NULL;

  g_return_if_fail (target != NULL);

  uri = hs_uri_resolve (document, target);
  if (uri != NULL)
    gtk_show_uri (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, uri, GDK_CURRENT_TIME);
}
