/* hs-file-dialog.h: asks for a file or folder, the only place that knows the dialog's widget
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Each shows a dialog above @parent and calls @callback when it is answered. Cancelled by the user:
 * %G_IO_ERROR_CANCELLED. @folder (nullable) is where it starts. */

void hs_file_dialog_open_folder_async (GtkWindow *parent, GFile *folder, GAsyncReadyCallback callback, gpointer user_data);
void hs_file_dialog_open_files_async (GtkWindow *parent, GFile *folder, GAsyncReadyCallback callback, gpointer user_data);

/* @name is the file name that is proposed, @type its MIME type. An existing file is asked about. */
void hs_file_dialog_save_async (GtkWindow *parent,
                                GFile *folder,
                                const char *name,
                                const char *type,
                                GAsyncReadyCallback callback,
                                gpointer user_data);

/* (transfer full) (element-type GFile): what was chosen, never empty. */
GPtrArray *hs_file_dialog_finish (GAsyncResult *result, GError **error);

G_END_DECLS
