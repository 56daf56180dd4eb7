/* hs-uri.c: opens the links of documents, and only those that are safe to open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-uri.h"

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

void
hs_uri_open (GtkWidget *widget, const char *target)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  g_return_if_fail (target != NULL);

  if (hs_uri_can_open (target))
    gtk_show_uri (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, target, GDK_CURRENT_TIME);
}
