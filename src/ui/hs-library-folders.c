/* hs-library-folders.c: the folders that a library is made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-library-folders.h"

#include "hs-library-item.h"

static void
add_folder (GHashTable *known, GPtrArray *folders, GFile *folder)
{
  if (g_hash_table_add (known, g_object_ref (folder)))
    g_ptr_array_add (folders, g_object_ref (folder));
}

GPtrArray *
hs_library_folders_list (GPtrArray *roots, GListModel *items, guint max)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_file_hash, (GEqualFunc) g_file_equal, g_object_unref, NULL);
  GPtrArray *folders = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = g_list_model_get_n_items (items);

  for (guint i = 0; i < roots->len; i++)
    add_folder (known, folders, g_ptr_array_index (roots, i));
  for (guint i = 0; i < n && folders->len < max; i++)
    {
      g_autoptr (HsLibraryItem) item = g_list_model_get_item (items, i);
      GFile *file = hs_summary_get_file (hs_library_item_get_summary (item));
      g_autoptr (GFile) folder = g_file_get_parent (file);

      if (folder != NULL && !g_hash_table_contains (known, file))
        add_folder (known, folders, folder);
    }
  return folders;
}
