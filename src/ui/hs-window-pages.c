/* hs-window-pages.c: what the window shows in each state of its session
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-window-private.h"

static char *
get_display_name (GFile *file)
{
  g_autofree char *parse_name = g_file_get_parse_name (file);

  return g_path_get_basename (parse_name);
}

static HsSummary *
get_summary (HsWindow *self)
{
  GFile *file = hs_session_get_file (self->session);
  guint index = hs_session_get_incident_index (self->session);
  HsLibraryItem *item = NULL;

  if (file != NULL)
    item = hs_library_model_find (hs_session_get_library (self->session), file, index);
  return item == NULL ? NULL : hs_library_item_get_summary (item);
}

static const char *
choose_page (HsWindow *self)
{
  HsLibraryModel *library = hs_session_get_library (self->session);

  if (hs_library_model_get_n_rows (library) > 0)
    return "panes";
  if (hs_library_model_get_roots (library)->len == 0)
    return "welcome";
  return hs_library_model_get_scanning (library) ? "reading" : "empty";
}

static const char *
choose_content (HsWindow *self)
{
  if (hs_session_get_document (self->session) != NULL)
    return "document";
  if (hs_session_get_file (self->session) != NULL && hs_session_get_status (self->session) == HS_SESSION_FAILED)
    return "failed";
  return "nothing-chosen";
}

static void
describe_empty (HsWindow *self)
{
  GPtrArray *roots = hs_library_model_get_roots (hs_session_get_library (self->session));

  if (roots->len == 0)
    return;
  g_autofree char *name = get_display_name (g_ptr_array_index (roots, 0));
  g_autofree char *escaped = g_markup_escape_text (name, -1);
  /* Translators: %s is the name of a folder */
  g_autofree char *text = g_strdup_printf (_("“%s” and the folders in it hold no Markdown or text documents."), escaped);
  adw_status_page_set_description (self->empty_page, text);
}

static void
describe_failure (HsWindow *self)
{
  g_autofree char *name = get_display_name (hs_session_get_file (self->session));
  g_autofree char *escaped_name = g_markup_escape_text (name, -1);
  g_autofree char *escaped = g_markup_escape_text (hs_session_get_message (self->session), -1);

  adw_status_page_set_title (self->failed_page, escaped_name);
  adw_status_page_set_description (self->failed_page, escaped);
}

static char *
choose_notice (HsWindow *self)
{
  const char *message = hs_session_get_message (self->session);

  if (hs_session_get_document (self->session) == NULL)
    return NULL;
  if (message != NULL)
    /* Translators: %s says why the document can no longer be read, a sentence without a full stop */
    return g_strdup_printf (_("%s. The document can no longer be read; shown is what it held before."), message);
  if (hs_session_get_incident (self->session) == NULL)
    return g_strdup (hs_document_get_size (hs_session_get_document (self->session)) == 0
                         ? _("This document is empty.")
                         : _("No incident was found in this document: it tells no timeline, impact or cause."));
  return NULL;
}

static void
update_notice (HsWindow *self)
{
  g_autofree char *notice = choose_notice (self);

  gtk_widget_set_visible (self->notice, notice != NULL);
  gtk_label_set_text (self->notice_label, notice == NULL ? "" : notice);
}

/* A document that was removed is still shown, but no longer in the library. */
static void
update_title (HsWindow *self)
{
  HsSummary *summary = get_summary (self);
  HsIncident *incident = hs_session_get_incident (self->session);
  GFile *file = hs_session_get_file (self->session);
  g_autofree char *name = file == NULL ? g_strdup ("") : get_display_name (file);
  const char *title = incident == NULL ? NULL : hs_incident_get_title (incident);

  if (title == NULL && file != NULL)
    title = summary == NULL ? name : hs_summary_get_title (summary);
  if (title == NULL)
    title = _("Hindsight");
  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, summary == NULL ? name : hs_summary_get_path (summary));
  gtk_window_set_title (GTK_WINDOW (self), title);
}

void
hs_window_update_inspector (HsWindow *self)
{
  gboolean has_incident = hs_session_get_incident (self->session) != NULL;

  gtk_widget_set_visible (self->inspector, self->inspector_wanted && has_incident);
}

static void
session_changed_cb (HsWindow *self)
{
  HsIncident *incident = hs_session_get_incident (self->session);
  const char *content = choose_content (self);

  if (g_str_equal (content, "failed"))
    describe_failure (self);
  gtk_stack_set_visible_child_name (self->content_stack, content);
  gtk_widget_set_visible (self->overview, incident != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.export-pdf", hs_session_get_document (self->session) != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.reload", hs_session_get_file (self->session) != NULL);
  hs_window_update_inspector (self);
  update_notice (self);
  update_title (self);
}

static void
focus_page (HsWindow *self, const char *page)
{
  if (g_str_equal (page, "panes"))
    hs_library_view_focus_list (self->library_view);
  else
    gtk_widget_child_focus (gtk_stack_get_visible_child (self->pages), GTK_DIR_TAB_FORWARD);
}

static void
library_changed_cb (HsWindow *self)
{
  const char *page = choose_page (self);
  gboolean is_other = g_strcmp0 (page, gtk_stack_get_visible_child_name (self->pages)) != 0;

  if (g_str_equal (page, "empty"))
    describe_empty (self);
  gtk_stack_set_visible_child_name (self->pages, page);
  gtk_widget_set_visible (self->sidebar_button, g_str_equal (page, "panes"));
  gtk_widget_set_visible (self->inspector_button, g_str_equal (page, "panes"));
  gtk_widget_set_visible (self->export_button, g_str_equal (page, "panes"));
  gtk_widget_set_visible (self->view_button, g_str_equal (page, "panes"));
  if (is_other)
    focus_page (self, page);
  update_title (self);
}

void
hs_window_follow_session (HsWindow *self)
{
  const char *of_session[] = { "file", "status", "message", "document", "incident", "incident-index" };
  const char *of_library[] = { "roots", "scanning", "n-rows" };

  for (guint i = 0; i < G_N_ELEMENTS (of_session); i++)
    {
      g_autofree char *signal = g_strconcat ("notify::", of_session[i], NULL);
      g_signal_connect_object (self->session, signal, G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
    }
  for (guint i = 0; i < G_N_ELEMENTS (of_library); i++)
    {
      g_autofree char *signal = g_strconcat ("notify::", of_library[i], NULL);
      g_signal_connect_object (hs_session_get_library (self->session), signal, G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);
    }
  library_changed_cb (self);
  session_changed_cb (self);
}
