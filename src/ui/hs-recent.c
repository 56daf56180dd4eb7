/* hs-recent.c: the folders that were opened lately
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-recent.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>
#include <string.h>

#define MAX_SHOWN 8
#define FOLDER_TYPE "inode/directory"

static gboolean
is_ours (GtkRecentInfo *info)
{
  return g_strcmp0 (gtk_recent_info_get_mime_type (info), FOLDER_TYPE) == 0
         && gtk_recent_info_has_application (info, g_get_prgname ());
}

static int
compare_latest (gconstpointer a, gconstpointer b)
{
  GDateTime *first = gtk_recent_info_get_modified ((GtkRecentInfo *) a);
  GDateTime *second = gtk_recent_info_get_modified ((GtkRecentInfo *) b);

  return g_date_time_compare (second, first);
}

static GList *
list_folders (GtkRecentManager *manager)
{
  GList *infos = gtk_recent_manager_get_items (manager);

  for (GList *link = infos; link != NULL;)
    {
      GList *next = link->next;

      if (!is_ours (link->data))
        {
          gtk_recent_info_unref (link->data);
          infos = g_list_delete_link (infos, link);
        }
      link = next;
    }
  return g_list_sort (infos, compare_latest);
}

static void
append_folder (GMenu *menu, GtkRecentInfo *info)
{
  g_autoptr (GFile) folder = g_file_new_for_uri (gtk_recent_info_get_uri (info));
  g_autofree char *name = g_file_get_parse_name (folder);
  g_autoptr (GString) label = g_string_new (name);
  g_autoptr (GMenuItem) item = NULL;

  if (g_str_has_prefix (name, g_get_home_dir ()))
    {
      g_string_erase (label, 0, strlen (g_get_home_dir ()));
      g_string_prepend (label, "~");
    }
  g_string_replace (label, "_", "__", 0);
  item = g_menu_item_new (label->str, NULL);
  g_menu_item_set_action_and_target (item, "win.open-uri", "s", gtk_recent_info_get_uri (info));
  g_menu_append_item (menu, item);
}

static void
recent_changed_cb (GtkRecentManager *manager, GMenu *menu)
{
  GList *infos = list_folders (manager);
  guint n = 0;

  g_menu_remove_all (menu);
  for (GList *link = infos; link != NULL && n < MAX_SHOWN; link = link->next, n++)
    append_folder (menu, link->data);
  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
}

void
hs_recent_add (GFile *folder)
{
  g_autofree char *uri = g_file_get_uri (folder);
  g_autofree char *exec = g_strconcat (g_get_prgname (), " %u", NULL);
  GtkRecentData data = {
    .mime_type = (char *) FOLDER_TYPE,
    .app_name = (char *) g_get_prgname (),
    .app_exec = exec,
  };

  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

void
hs_recent_clear (void)
{
  GtkRecentManager *manager = gtk_recent_manager_get_default ();
  GList *infos = list_folders (manager);

  for (GList *link = infos; link != NULL; link = link->next)
    gtk_recent_manager_remove_item (manager, gtk_recent_info_get_uri (link->data), NULL);
  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
}

void
hs_recent_bind_menu (GMenu *menu)
{
  GtkRecentManager *manager = gtk_recent_manager_get_default ();

  g_signal_connect_object (manager, "changed", G_CALLBACK (recent_changed_cb), menu, 0);
  recent_changed_cb (manager, menu);
}
