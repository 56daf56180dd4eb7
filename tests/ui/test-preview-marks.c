/* test-preview-marks.c: where events and misleading paths stand in the text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-marks.h"

#include "hs-document.h"
#include "hs-preview-tags.h"

static const char source[] = "# Outage\n"
                             "\n"
                             "## Timeline\n"
                             "\n"
                             "- 10:00 Alert fires.\n"
                             "- 10:15 Suspected the network.\n"
                             "- 10:40 The network was ruled out. 11:00 Escalated to the database team.\n"
                             "- 11:30 Found the root cause: a full disk. Resolved.\n";

typedef struct
{
  HsDocument *document;
  HsPreviewBuffer *buffer;
  HsPreviewMarks *marks;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (source, strlen (source));
  g_autoptr (GtkTextTagTable) tags = hs_preview_tags_new ();

  fixture->document = hs_document_new (bytes, NULL, NULL);
  fixture->buffer = hs_preview_buffer_new (tags);
  fixture->marks = hs_preview_marks_new (fixture->buffer);
  g_assert_cmpuint (hs_document_get_n_incidents (fixture->document), ==, 1);

  hs_preview_buffer_set_blocks (fixture->buffer, hs_document_get_blocks (fixture->document));
  hs_preview_marks_set_incident (fixture->marks, hs_document_get_incident (fixture->document, 0));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->marks, hs_preview_marks_free);
  g_assert_finalize_object (fixture->buffer);
  g_clear_pointer (&fixture->document, hs_document_unref);
}

static void
fill (Fixture *fixture)
{
  while (hs_preview_buffer_fill (fixture->buffer, 0))
    hs_preview_marks_update (fixture->marks);
  hs_preview_marks_update (fixture->marks);
}

static void
test_marks (Fixture *fixture, gconstpointer data)
{
  HsIncident *incident = hs_document_get_incident (fixture->document, 0);

  g_assert_cmpuint (hs_preview_marks_get_n_marks (fixture->marks), ==, 0);
  fill (fixture);
  g_assert_cmpuint (hs_preview_marks_get_n_marks (fixture->marks), ==, hs_incident_get_n_events (incident));
  for (guint i = 0; i < hs_preview_marks_get_n_marks (fixture->marks); i++)
    {
      const HsPreviewMark *mark = hs_preview_marks_get_mark (fixture->marks, i);

      g_assert_cmpuint (mark->event->id, ==, i + 1);
      g_assert_cmpint (mark->start, <, mark->end);
      g_assert_true (hs_preview_marks_find_event (fixture->marks, i + 1) == mark);
      g_assert_true (hs_preview_marks_find_offset (fixture->marks, mark->start + 1) == mark);
    }
}

static void
test_events_on_one_line (Fixture *fixture, gconstpointer data)
{
  const HsPreviewMark *first = NULL;

  fill (fixture);
  for (guint i = 0; i < hs_preview_marks_get_n_marks (fixture->marks); i++)
    {
      const HsPreviewMark *mark = hs_preview_marks_get_mark (fixture->marks, i);

      if (mark->event->line != 7)
        continue;
      if (first != NULL)
        g_assert_cmpint (first->end, <=, mark->start);
      first = mark;
    }
  g_assert_nonnull (first);
}

static void
test_rails (Fixture *fixture, gconstpointer data)
{
  const HsPreviewMark *from;
  const HsPreviewRail *rail;
  const HsPath *path;

  fill (fixture);
  g_assert_cmpuint (hs_preview_marks_get_n_rails (fixture->marks), ==, 1);

  path = hs_incident_get_path (hs_document_get_incident (fixture->document, 0), 0);
  rail = hs_preview_marks_get_rail (fixture->marks, 0);
  from = hs_preview_marks_find_event (fixture->marks, path->from_event);
  g_assert_cmpint (rail->start, ==, from->start);
  g_assert_cmpint (rail->end, >=, from->end);
}

static void
test_no_incident (Fixture *fixture, gconstpointer data)
{
  fill (fixture);
  hs_preview_marks_set_incident (fixture->marks, NULL);
  hs_preview_marks_update (fixture->marks);

  g_assert_cmpuint (hs_preview_marks_get_n_marks (fixture->marks), ==, 0);
  g_assert_null (hs_preview_marks_find_event (fixture->marks, 1));
  g_assert_null (hs_preview_marks_find_offset (fixture->marks, 20));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/preview-marks/marks", Fixture, NULL, set_up, test_marks, tear_down);
  g_test_add ("/preview-marks/events-on-one-line", Fixture, NULL, set_up, test_events_on_one_line, tear_down);
  g_test_add ("/preview-marks/rails", Fixture, NULL, set_up, test_rails, tear_down);
  g_test_add ("/preview-marks/no-incident", Fixture, NULL, set_up, test_no_incident, tear_down);

  return g_test_run ();
}
