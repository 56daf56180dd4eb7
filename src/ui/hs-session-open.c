/* hs-session-open.c: opens files and folders and reads the chosen document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-session-private.h"

static gboolean
is_shown (HsSession *self, GFile *file)
{
  GFile *shown = hs_session_get_file (self);

  return hs_session_get_document (self) != NULL && shown != NULL && g_file_equal (shown, file);
}

static gboolean
has_changed (HsSession *self, HsDocument *document)
{
  const char *old_sum = hs_document_get_sha256 (hs_session_get_document (self));

  return !g_str_equal (hs_document_get_sha256 (document), old_sum);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (HsSession) self = user_data;
  HsSessionLoading *loading = hs_session_get_loading (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (HsDocument) document = hs_document_load_finish (result, &error);

  if (g_task_get_cancellable (G_TASK (result)) != loading->cancellable)
    return;

  g_autoptr (GFile) file = g_steal_pointer (&loading->file);
  g_clear_object (&loading->cancellable);
  if (!is_shown (self, file))
    hs_session_show_document (self, file, document, loading->incident, document == NULL ? error->message : NULL);
  else if (document != NULL && has_changed (self, document))
    hs_session_replace_contents (self, document);
  else
    hs_session_set_status (self, HS_SESSION_READY, document == NULL ? error->message : NULL);
}

static void
load (HsSession *self, GFile *file, guint incident)
{
  HsSessionLoading *loading = hs_session_get_loading (self);

  hs_session_stop_loading (self);
  loading->cancellable = g_cancellable_new ();
  loading->file = g_object_ref (file);
  loading->incident = incident;
  hs_document_load_async (file, loading->cancellable, loaded_cb, g_object_ref (self));
}

static HsLibraryItem *
find_awaited (HsLibraryModel *library, GPtrArray *files)
{
  for (guint i = 0; i < files->len; i++)
    {
      HsLibraryItem *item = hs_library_model_find (library, g_ptr_array_index (files, i), 0);

      if (item != NULL)
        return item;
    }
  return NULL;
}

static gboolean
holds_all (HsLibraryModel *library, GPtrArray *files)
{
  for (guint i = 0; i < files->len; i++)
    if (hs_library_model_find (library, g_ptr_array_index (files, i), 0) == NULL)
      return FALSE;
  return TRUE;
}

static void
clear (HsSession *self)
{
  hs_session_stop_loading (self);
  hs_session_show_document (self, NULL, NULL, 0, NULL);
}

void
hs_session_stop_loading (HsSession *self)
{
  HsSessionLoading *loading = hs_session_get_loading (self);

  g_cancellable_cancel (loading->cancellable);
  g_clear_object (&loading->cancellable);
  g_clear_object (&loading->file);
}

void
hs_session_choose_awaited (HsSession *self)
{
  HsSessionLoading *loading = hs_session_get_loading (self);
  HsLibraryModel *library = hs_session_get_library (self);

  if (loading->awaited == NULL || g_list_model_get_n_items (G_LIST_MODEL (library)) == 0)
    return;

  g_autoptr (GPtrArray) awaited = g_steal_pointer (&loading->awaited);
  g_autoptr (HsLibraryItem) first = g_list_model_get_item (G_LIST_MODEL (library), 0);
  HsLibraryItem *item = find_awaited (library, awaited);
  hs_session_choose (self, item == NULL ? first : item);
}

void
hs_session_open (HsSession *self, GPtrArray *files)
{
  HsSessionLoading *loading = hs_session_get_loading (self);
  HsLibraryModel *library = hs_session_get_library (self);

  g_return_if_fail (HS_IS_SESSION (self));
  g_return_if_fail (files->len > 0);

  if (holds_all (library, files))
    {
      hs_session_choose (self, find_awaited (library, files));
      return;
    }
  clear (self);
  g_clear_pointer (&loading->awaited, g_ptr_array_unref);
  loading->awaited = g_ptr_array_ref (files);
  hs_library_model_set_query (library, "");
  hs_library_model_open (library, files);
}

void
hs_session_choose (HsSession *self, HsLibraryItem *item)
{
  g_return_if_fail (HS_IS_SESSION (self));

  if (item == NULL)
    {
      clear (self);
      return;
    }

  HsSessionLoading *loading = hs_session_get_loading (self);
  HsSummary *summary = hs_library_item_get_summary (item);
  GFile *file = hs_summary_get_file (summary);
  if (is_shown (self, file))
    {
      /* Reading it again goes on: the list may only have been renewed. */
      if (loading->file != NULL && !g_file_equal (loading->file, file))
        hs_session_stop_loading (self);
      hs_session_set_status (self, HS_SESSION_READY, hs_session_get_message (self));
      hs_session_set_incident_index (self, hs_summary_get_incident (summary));
      return;
    }
  load (self, file, hs_summary_get_incident (summary));
  hs_session_set_status (self, HS_SESSION_LOADING, NULL);
}

void
hs_session_reload (HsSession *self)
{
  g_return_if_fail (HS_IS_SESSION (self));

  HsSessionLoading *loading = hs_session_get_loading (self);
  GFile *file = hs_session_get_file (self);
  if (file != NULL && loading->cancellable == NULL)
    load (self, file, hs_session_get_incident_index (self));
}
