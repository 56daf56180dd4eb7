/* hs-file-dialog.c: asks for a file or folder, the only place that knows the dialog's widget
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-file-dialog.h"

#include <glib/gi18n-lib.h>

static GPtrArray *
list_files (GtkFileChooser *chooser)
{
  g_autoptr (GListModel) model = gtk_file_chooser_get_files (chooser);
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (files, g_list_model_get_item (model, i));
  return files;
}

static void
response_cb (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GPtrArray) files = list_files (GTK_FILE_CHOOSER (dialog));

  gtk_native_dialog_hide (dialog);
  if (response == GTK_RESPONSE_ACCEPT && files->len > 0)
    g_task_return_pointer (task, g_steal_pointer (&files), (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "Nothing was chosen");
}

/* The task keeps the dialog alive, which keeps the task until it is answered. */
static void
show (GtkFileChooserNative *dialog, GFile *folder, GtkWindow *parent, GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task = g_task_new (parent, NULL, callback, user_data);

  g_task_set_task_data (task, dialog, g_object_unref);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  if (folder != NULL)
    gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), folder, NULL);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static void
add_filter (GtkFileChooser *chooser, const char *name, const char *type)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  gtk_file_filter_add_mime_type (filter, type);
  gtk_file_chooser_add_filter (chooser, filter);
}

void
hs_file_dialog_open_folder_async (GtkWindow *parent, GFile *folder, GAsyncReadyCallback callback, gpointer user_data)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (_("Open Folder"), parent,
                                                              GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _("_Open"), NULL);

  show (dialog, folder, parent, callback, user_data);
}

void
hs_file_dialog_open_files_async (GtkWindow *parent, GFile *folder, GAsyncReadyCallback callback, gpointer user_data)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (_("Open Documents"), parent,
                                                              GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"), NULL);

  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), TRUE);
  add_filter (GTK_FILE_CHOOSER (dialog), _("Text documents"), "text/*");
  add_filter (GTK_FILE_CHOOSER (dialog), _("All files"), "*/*");
  show (dialog, folder, parent, callback, user_data);
}

void
hs_file_dialog_save_async (GtkWindow *parent,
                           GFile *folder,
                           const char *name,
                           const char *type,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (_("Save As"), parent,
                                                              GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), NULL);
  g_autofree char *type_name = g_content_type_get_description (type);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  add_filter (GTK_FILE_CHOOSER (dialog), type_name, type);
  show (dialog, folder, parent, callback, user_data);
}

GPtrArray *
hs_file_dialog_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
