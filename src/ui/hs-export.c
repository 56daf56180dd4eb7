/* hs-export.c: the report of a document, from the question where to the file that can be opened
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-export.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-export-window.h"
#include "hs-file-dialog.h"

/* What is done sooner needs no progress. */
#define PATIENCE_MS 400

typedef struct
{
  GtkWindow *parent;
  AdwToastOverlay *toasts;
  HsDocument *document;
  HsReportOptions options;
  GFile *source;
  GFile *target;
  GCancellable *cancellable;
  AdwToast *progress; /* NULL while it is not shown */
  guint patience;
} Export;

static void
export_free (Export *export)
{
  g_clear_handle_id (&export->patience, g_source_remove);
  g_clear_object (&export->parent);
  g_clear_object (&export->toasts);
  g_clear_pointer (&export->document, hs_document_unref);
  g_clear_object (&export->source);
  g_clear_object (&export->target);
  g_clear_object (&export->cancellable);
  g_clear_object (&export->progress);
  g_free (export);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Export, export_free)

static char *
get_display_name (GFile *file)
{
  g_autofree char *parse_name = g_file_get_parse_name (file);

  return g_path_get_basename (parse_name);
}

static char *
propose_name (GFile *file)
{
  char *name = get_display_name (file);
  char *dot = strrchr (name, '.');
  g_autofree char *stem = dot == NULL || dot == name ? g_strdup (name) : g_strndup (name, dot - name);

  g_free (name);
  return g_strconcat (stem, ".pdf", NULL);
}

static void
open_cb (AdwToast *toast, GFile *target)
{
  g_autofree char *uri = g_file_get_uri (target);

  gtk_show_uri (g_object_get_data (G_OBJECT (toast), "hs-parent"), uri, GDK_CURRENT_TIME);
}

static void
show_done (Export *export)
{
  g_autofree char *name = get_display_name (export->target);
  /* Translators: %s is a file name */
  g_autofree char *title = g_strdup_printf (_("Report saved as “%s”"), name);
  g_autofree char *markup = g_markup_escape_text (title, -1);
  AdwToast *toast = adw_toast_new (markup);

  adw_toast_set_button_label (toast, _("Open"));
  adw_toast_set_timeout (toast, 10);
  g_object_set_data_full (G_OBJECT (toast), "hs-parent", g_object_ref (export->parent), g_object_unref);
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (open_cb), g_object_ref (export->target),
                         (GClosureNotify) (void *) g_object_unref, 0);
  adw_toast_overlay_add_toast (export->toasts, toast);
}

static void
show_failed (Export *export, const char *message)
{
  g_autofree char *markup = g_markup_escape_text (message, -1);
  AdwToast *toast = adw_toast_new (markup);

  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (export->toasts, toast);
}

static gboolean
show_progress_cb (gpointer user_data)
{
  Export *export = user_data;

  export->patience = 0;
  export->progress = adw_toast_new (_("Writing the report…"));
  adw_toast_set_timeout (export->progress, 0);
  adw_toast_set_button_label (export->progress, _("Cancel"));
  g_signal_connect_object (export->progress, "button-clicked", G_CALLBACK (g_cancellable_cancel), export->cancellable, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (export->toasts, g_object_ref (export->progress));
  return G_SOURCE_REMOVE;
}

static void
progress_cb (guint n_done, guint n_pages, gpointer user_data)
{
  Export *export = user_data;

  if (export->progress == NULL)
    return;
  /* Translators: pages that are written, and how many there will be */
  g_autofree char *title = g_strdup_printf (_("Writing the report… page %u of %u"), n_done, n_pages);
  adw_toast_set_title (export->progress, title);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Export) export = user_data;
  g_autoptr (GError) error = NULL;

  if (export->progress != NULL)
    adw_toast_dismiss (export->progress);
  if (hs_report_write_finish (result, &error))
    show_done (export);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_failed (export, error->message);
}

static void
target_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Export) export = user_data;
  g_autoptr (GPtrArray) files = hs_file_dialog_finish (result, NULL);

  if (files == NULL)
    return;
  export->target = g_object_ref (g_ptr_array_index (files, 0));
  export->cancellable = g_cancellable_new ();
  export->patience = g_timeout_add (PATIENCE_MS, show_progress_cb, export);
  hs_report_write_async (export->document, &export->options, export->target, progress_cb, export, export->cancellable,
                         written_cb, export);
  g_steal_pointer (&export);
}

static void
options_chosen_cb (const HsReportOptions *options, gpointer user_data)
{
  g_autoptr (Export) export = user_data;
  g_autofree char *name = propose_name (export->source);
  g_autoptr (GFile) folder = g_file_get_parent (export->source);
  GtkWindow *parent = export->parent;

  if (options == NULL)
    return;
  export->options = *options;
  hs_file_dialog_save_async (parent, folder, name, "application/pdf", target_chosen_cb, g_steal_pointer (&export));
}

void
hs_export_pdf (GtkWindow *parent, AdwToastOverlay *toasts, HsDocument *document, GFile *file)
{
  Export *export = g_new0 (Export, 1);

  export->parent = g_object_ref (parent);
  export->toasts = g_object_ref (toasts);
  export->document = hs_document_ref (document);
  export->source = g_object_ref (file);
  hs_export_window_ask (parent, document, options_chosen_cb, export);
}
