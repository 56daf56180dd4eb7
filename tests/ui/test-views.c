/* test-views.c: the views follow a session, and leave nothing behind
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <adwaita.h>

#include "folder.h"
#include "hs-facts.h"
#include "hs-inspector.h"
#include "hs-preview.h"
#include "hs-timeline-pane.h"

extern GResource *hs_get_resource (void);

typedef struct
{
  const char *name;
  GtkWidget *(*create) (void);
} Case;

static const Case cases[] = {
  { "facts", hs_facts_new },
  { "inspector", hs_inspector_new },
  { "preview", hs_preview_new },
  { "timeline", hs_timeline_pane_new },
};

static const char source[] = "# Full disk\n\n## Summary\n\nThe database was down from 10:00 to 12:00 on 3 May 2024 (UTC).\n\n"
                             "## Timeline\n\n"
                             "| Time | What |\n| - | - |\n"
                             "| 10:05 | Alert fires |\n| 10:15 | Suspected the network |\n"
                             "| 11:00 | Escalated to the database team |\n| 11:30 | Found the root cause: a full disk |\n\n"
                             "![a chart](chart.png)\n\n## Root cause\n\nA full disk.\n";

static gboolean
is_ready (gpointer data)
{
  return hs_session_get_status (data) == HS_SESSION_READY && !hs_library_model_get_scanning (hs_session_get_library (data));
}

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data);
}

/* Whatever is to be done in a moment of rest is done. */
static void
rest (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
open_file (HsSession *session, GFile *file)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new ();

  g_ptr_array_add (files, file);
  hs_session_open (session, files);
  folder_wait (is_ready, session);
}

static void
step_through (HsSession *session)
{
  while (hs_session_step_event (session, HS_STEP_NEXT))
    rest ();
  g_assert_nonnull (hs_session_get_event (session));
  hs_session_set_text_scale (session, 2.0);
  rest ();
  hs_session_show_line (session, 3);
  rest ();
}

static void
test_follow (Folder *folder, gconstpointer data)
{
  const Case *test = data;
  HsSession *session = hs_session_new ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = test->create ();
  g_autoptr (GFile) file = NULL;

  folder_write (folder, "disk.md", source);
  folder_write_incident (folder, "other.md", "Other", 1);
  file = folder_get_child (folder, "disk.md");

  g_object_set (view, "session", session, NULL);
  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  folder_wait (is_mapped, view);
  open_file (session, file);
  rest ();
  step_through (session);
  open_file (session, folder->file);
  g_assert_true (hs_session_step_incident (session, HS_STEP_NEXT));
  folder_wait (is_ready, session);
  rest ();

  g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
  gtk_window_destroy (GTK_WINDOW (window));
  rest ();
  g_assert_null (view);
  g_assert_finalize_object (session);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_resources_register (hs_get_resource ());

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/views/%s", cases[i].name);

      g_test_add (path, Folder, &cases[i], folder_set_up, test_follow, folder_tear_down);
    }

  return g_test_run ();
}
