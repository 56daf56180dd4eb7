/* hs-preview-visit.c: comes to a place of a document, leaves it, and finds back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-anchors.h"
#include "hs-preview-private.h"
#include "hs-uri.h"

static const char *
get_uri (HsDocument *document)
{
  return document != NULL ? hs_document_get_uri (document) : NULL;
}

static HsPreviewPlace
get_place (HsPreview *self)
{
  return (HsPreviewPlace){ get_uri (self->document), hs_preview_get_top_line (self) };
}

static void
say (HsPreview *self, const char *text)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  g_autofree char *markup = g_markup_escape_text (text, -1);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), adw_toast_new (markup));
}

static void
scroll_to (HsPreview *self, guint line, double at)
{
  if (self->shows_source)
    hs_preview_source_reveal_line (self->source, line, TRUE);
  else
    hs_preview_text_reveal_line (self->text, line, at);
}

/* Where in the document that is awaited: @name as in hs-anchors.h, (nullable). False where the library does not hold it. */
static gboolean
visit_document (HsPreview *self, GFile *file, const char *name)
{
  HsSession *session = hs_session_view_get (self);
  HsLibraryItem *item = hs_library_model_find (hs_session_get_library (session), file, 0);

  if (item == NULL)
    return FALSE;
  g_free (self->awaited_uri);
  self->awaited_uri = g_file_get_uri (file);
  g_free (self->awaited_name);
  self->awaited_name = g_strdup (name);
  hs_session_choose (session, item);

  return TRUE;
}

static void
follow_anchor (HsPreview *self, const char *name)
{
  guint line = hs_anchors_find_line (self->document, name);
  g_autofree char *text = NULL;

  if (line != 0)
    {
      hs_preview_go_to_line (self, line);
      return;
    }
  /* Translators: %s is what a link of the document calls a place in it */
  text = g_strdup_printf (_("The document has no place called “%s”"), name);
  say (self, text);
}

static void
open_outside (HsPreview *self, const char *uri)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_show_uri (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, uri, GDK_CURRENT_TIME);
}

static void
follow_file (HsPreview *self, GFile *file, const char *target)
{
  const char *hash = strchr (target, '#');
  g_autoptr (GFile) own = g_file_new_for_uri (get_uri (self->document));
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *text = NULL;

  if (g_file_equal (file, own))
    {
      follow_anchor (self, hash != NULL ? hash + 1 : "");
      return;
    }
  if (visit_document (self, file, hash != NULL ? hash + 1 : NULL))
    return;
  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) == G_FILE_TYPE_REGULAR)
    {
      open_outside (self, uri);
      return;
    }
  /* Translators: %s is the path of a file */
  text = g_strdup_printf (_("“%s” is not there"), target);
  say (self, text);
}

static void
go_to_place (HsPreview *self, const HsPreviewPlace *place)
{
  g_autofree char *name = g_strdup_printf ("L%u", place->line);
  g_autoptr (GFile) file = NULL;

  if (g_strcmp0 (place->uri, get_uri (self->document)) == 0)
    {
      scroll_to (self, place->line, HS_REVEAL_TOP);
      return;
    }
  file = g_file_new_for_uri (place->uri);
  self->going = visit_document (self, file, name);
  if (!self->going)
    gtk_widget_error_bell (GTK_WIDGET (self));
}

/* Whether the line belongs to the incident that was chosen. */
static gboolean
is_in_incident (HsPreview *self, guint line)
{
  guint found = 0;

  for (guint i = 0; i < hs_document_get_n_incidents (self->document); i++)
    if (hs_incident_get_line (hs_document_get_incident (self->document, i)) <= line)
      found = i;

  return found == hs_session_get_incident_index (hs_session_view_get (self));
}

static void
recall_line (HsPreview *self)
{
  guint line = hs_reading_lines_recall (self->reading_lines, get_uri (self->document));

  if (line > 1 && hs_session_get_event (hs_session_view_get (self)) == NULL && is_in_incident (self, line))
    scroll_to (self, line, 0);
}

void
hs_preview_follow_link (HsPreview *self, const char *target)
{
  GPtrArray *roots = hs_library_model_get_roots (hs_session_get_library (hs_session_view_get (self)));
  g_autoptr (GFile) file = hs_uri_find_file (get_uri (self->document), target, roots);

  if (target[0] == '#')
    follow_anchor (self, target + 1);
  else if (hs_uri_can_open (target))
    open_outside (self, target);
  else if (file != NULL)
    follow_file (self, file, target);
  else if (g_uri_peek_scheme (target) != NULL)
    say (self, _("Not opened: only addresses of the web, of mail, and of files in the library are"));
  else
    say (self, _("Not opened: the link leads out of the library"));
}

void
hs_preview_go (HsPreview *self, gboolean forward)
{
  HsPreviewPlace from = get_place (self);
  const HsPreviewPlace *place = hs_preview_places_go (self->places, forward, &from);

  if (place != NULL)
    go_to_place (self, place);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
  hs_preview_update_actions (self);
}

void
hs_preview_jump_to (HsPreview *self, guint line)
{
  HsPreviewPlace from = get_place (self), to = { from.uri, line };

  hs_preview_places_jump (self->places, &from, &to);
  hs_preview_update_actions (self);
}

void
hs_preview_remember_line (HsPreview *self)
{
  HsPreviewPlace place = get_place (self);

  if (place.uri != NULL && place.line != 0)
    hs_reading_lines_remember (self->reading_lines, place.uri, place.line);
}

void
hs_preview_leave (HsPreview *self, HsDocument *next)
{
  HsPreviewPlace from = get_place (self), to = { get_uri (next), 1 };

  hs_preview_remember_line (self);
  if (!self->going && from.uri != NULL && to.uri != NULL)
    hs_preview_places_jump (self->places, &from, &to);
}

gboolean
hs_preview_arrive (HsPreview *self)
{
  const char *uri = get_uri (self->document);
  guint line = 0;

  if (uri != NULL && self->awaited_name != NULL && g_strcmp0 (uri, self->awaited_uri) == 0)
    line = hs_anchors_find_line (self->document, self->awaited_name);
  g_clear_pointer (&self->awaited_uri, g_free);
  g_clear_pointer (&self->awaited_name, g_free);
  self->going = FALSE;
  if (line != 0)
    scroll_to (self, line, HS_REVEAL_TOP);
  else if (uri != NULL)
    recall_line (self);

  return line != 0;
}
