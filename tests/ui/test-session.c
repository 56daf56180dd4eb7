/* test-session.c: tests of the state that a window's widgets share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-session.h"

#include <gtk/gtk.h>

#include "folder.h"

static gboolean
is_settled (gpointer data)
{
  HsSessionStatus status = hs_session_get_status (data);
  gboolean scanning = hs_library_model_get_scanning (hs_session_get_library (data));

  return (status == HS_SESSION_READY || status == HS_SESSION_FAILED) && !scanning;
}

static gboolean
has_message (gpointer data)
{
  return hs_session_get_message (data) != NULL;
}

static gboolean
is_set (gpointer data)
{
  return *(gboolean *) data;
}

static void
open_file (HsSession *session, GFile *file)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new ();

  g_ptr_array_add (files, file);
  hs_session_open (session, files);
  folder_wait (is_settled, session);
}

static const char *
get_title (HsSession *session)
{
  return hs_incident_get_title (hs_session_get_incident (session));
}

static void
test_empty (void)
{
  g_autoptr (HsSession) session = hs_session_new ();

  g_assert_cmpint (hs_session_get_status (session), ==, HS_SESSION_EMPTY);
  g_assert_null (hs_session_get_document (session));
  g_assert_null (hs_session_get_incident (session));
  g_assert_null (hs_session_get_event (session));
  g_assert_false (hs_session_step_event (session, HS_STEP_NEXT));
  g_assert_false (hs_session_step_incident (session, HS_STEP_NEXT));
  hs_session_reload (session);
  g_assert_cmpint (hs_session_get_status (session), ==, HS_SESSION_EMPTY);
}

/* The first in the list is chosen. */
static void
test_open_folder (Folder *folder, gconstpointer data)
{
  g_autoptr (HsSession) session = hs_session_new ();

  folder_write_incident (folder, "a.md", "Older", 1);
  folder_write_incident (folder, "b.md", "Newer", 2);
  open_file (session, folder->file);
  g_assert_cmpint (hs_session_get_status (session), ==, HS_SESSION_READY);
  g_assert_cmpstr (get_title (session), ==, "Newer");
  g_assert_true (hs_session_step_incident (session, HS_STEP_NEXT));
  folder_wait (is_settled, session);
  g_assert_cmpstr (get_title (session), ==, "Older");
  g_assert_false (hs_session_step_incident (session, HS_STEP_NEXT));
}

/* A document of the opened folder is chosen, and the folder stays open. */
static void
test_open_known_file (Folder *folder, gconstpointer data)
{
  g_autoptr (HsSession) session = hs_session_new ();
  g_autoptr (GFile) file = folder_get_child (folder, "a.md");

  folder_write_incident (folder, "a.md", "Older", 1);
  folder_write_incident (folder, "b.md", "Newer", 2);
  open_file (session, folder->file);
  open_file (session, file);
  g_assert_cmpstr (get_title (session), ==, "Older");
  g_assert_cmpuint (hs_library_model_get_n_rows (hs_session_get_library (session)), ==, 2);
}

static void
test_step_event (Folder *folder, gconstpointer data)
{
  g_autoptr (HsSession) session = hs_session_new ();

  folder_write_incident (folder, "a.md", "Router", 1);
  open_file (session, folder->file);
  g_assert_cmpuint (hs_session_get_current_event (session), ==, 0);
  g_assert_true (hs_session_step_event (session, HS_STEP_NEXT));
  g_assert_cmpuint (hs_session_get_event (session)->id, ==, 1);
  g_assert_true (hs_session_step_event (session, HS_STEP_NEXT));
  g_assert_cmpuint (hs_session_get_event (session)->id, ==, 2);
  g_assert_false (hs_session_step_event (session, HS_STEP_NEXT));
  g_assert_true (hs_session_step_event (session, HS_STEP_FIRST));
  g_assert_cmpuint (hs_session_get_current_event (session), ==, 1);
  g_assert_false (hs_session_step_event (session, HS_STEP_PREVIOUS));
  hs_session_set_current_event (session, 0);
  g_assert_true (hs_session_step_event (session, HS_STEP_PREVIOUS));
  g_assert_cmpuint (hs_session_get_current_event (session), ==, 2);
}

static void
reloaded_cb (HsSession *session, gboolean *reloaded)
{
  *reloaded = TRUE;
}

static void
incident_changed_cb (HsSession *session)
{
  g_assert_true (hs_session_is_reloading (session));
}

static void
test_reload (Folder *folder, gconstpointer data)
{
  g_autoptr (HsSession) session = hs_session_new ();
  gboolean reloaded = FALSE;

  folder_write_incident (folder, "a.md", "Router", 1);
  open_file (session, folder->file);
  hs_session_set_current_event (session, 2);
  hs_session_set_visible (session, 10, 20);
  guint line = hs_session_get_event (session)->line;
  g_signal_connect (session, "document-reloaded", G_CALLBACK (reloaded_cb), &reloaded);
  g_signal_connect (session, "notify::incident", G_CALLBACK (incident_changed_cb), NULL);

  folder_write_incident (folder, "a.md", "Router\n\nOne more paragraph", 1);
  folder_wait (is_set, &reloaded);
  g_assert_cmpuint (hs_session_get_current_event (session), ==, 2);
  g_assert_cmpuint (hs_session_get_event (session)->line, ==, line + 2);
  g_assert_cmpfloat (hs_session_get_visible_end (session), ==, 20);
  g_assert_false (hs_session_is_reloading (session));
}

static void
test_vanished (Folder *folder, gconstpointer data)
{
  g_autoptr (HsSession) session = hs_session_new ();
  g_autoptr (GFile) file = folder_get_child (folder, "a.md");

  folder_write_incident (folder, "a.md", "Router", 1);
  open_file (session, folder->file);
  g_assert_true (g_file_delete (file, NULL, NULL));
  folder_wait (has_message, session);
  g_assert_cmpint (hs_session_get_status (session), ==, HS_SESSION_READY);
  g_assert_cmpstr (get_title (session), ==, "Router");
}

static void
test_missing (Folder *folder, gconstpointer data)
{
  g_autoptr (HsSession) session = hs_session_new ();
  g_autoptr (GFile) file = folder_get_child (folder, "missing.md");

  open_file (session, file);
  g_assert_cmpint (hs_session_get_status (session), ==, HS_SESSION_FAILED);
  g_assert_nonnull (hs_session_get_message (session));
  g_assert_null (hs_session_get_document (session));
  g_assert_true (g_file_equal (hs_session_get_file (session), file));
}

static void
test_no_incident (Folder *folder, gconstpointer data)
{
  g_autoptr (HsSession) session = hs_session_new ();

  folder_write (folder, "empty.md", "");
  open_file (session, folder->file);
  g_assert_cmpint (hs_session_get_status (session), ==, HS_SESSION_READY);
  g_assert_nonnull (hs_session_get_document (session));
  g_assert_null (hs_session_get_incident (session));
  g_assert_false (hs_session_step_event (session, HS_STEP_NEXT));
}

static void
count_cb (HsSession *session, GParamSpec *pspec, guint *n)
{
  (*n)++;
}

static void
test_notify (void)
{
  g_autoptr (HsSession) session = hs_session_new ();
  guint n = 0;

  g_signal_connect (session, "notify", G_CALLBACK (count_cb), &n);
  hs_session_set_current_event (session, 0);
  hs_session_set_text_scale (session, 1);
  hs_session_set_visible (session, 0, 0);
  g_assert_cmpuint (n, ==, 0);
  hs_session_set_visible (session, 0, 5);
  g_assert_cmpuint (n, ==, 1);
  hs_session_show_line (session, 3);
  hs_session_show_line (session, 3);
  g_assert_cmpuint (n, ==, 3);
}

#define ADD(name, function) g_test_add (name, Folder, NULL, folder_set_up, function, folder_tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/empty", test_empty);
  g_test_add_func ("/session/notify", test_notify);
  ADD ("/session/open-folder", test_open_folder);
  ADD ("/session/open-known-file", test_open_known_file);
  ADD ("/session/step-event", test_step_event);
  ADD ("/session/reload", test_reload);
  ADD ("/session/vanished", test_vanished);
  ADD ("/session/missing", test_missing);
  ADD ("/session/no-incident", test_no_incident);
  return g_test_run ();
}
