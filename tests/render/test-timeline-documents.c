/* test-timeline-documents.c: the timelines of real documents, when they lie beside the project
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-document.h"
#include "hs-error.h"
#include "sample-incidents.h"
#include "timeline-asserts.h"

/* Up to so many events, each shows at least its time and its first words. */
#define FEW_EVENTS 15

static void
check_incident (HsIncident *incident, HsTextMeasure *measure, double width)
{
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  HsTimelineView view = { .width = width };
  g_autoptr (HsTimelineLayout) layout = hs_timeline_layout_new (timeline, &view, measure);
  guint n_points = hs_timeline_get_n_points (timeline);

  assert_timeline_is_tidy (layout);
  assert_all_events_shown (layout);
  if (n_points <= FEW_EVENTS && width >= 1600)
    g_assert_cmpuint (layout->labels->len, ==, n_points);
}

static guint
check_file (const char *path)
{
  static const double widths[] = { 700, 1100, 1600 };
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (HsDocument) document = hs_document_load (file, NULL, &error);

  /* Pictures lie beside the documents that show them. */
  if (g_error_matches (error, HS_ERROR, HS_ERROR_NOT_TEXT))
    return 0;
  g_assert_no_error (error);
  g_test_message ("%s", path);
  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
      check_incident (hs_document_get_incident (document, i), measure, widths[j]);
  return hs_document_get_n_incidents (document);
}

static guint
check_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;
  guint n_incidents = 0;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      n_incidents += g_file_test (file, G_FILE_TEST_IS_DIR) ? check_folder (file) : check_file (file);
    }
  return n_incidents;
}

static void
test_folder (gconstpointer data)
{
  const char *shared = g_getenv ("HS_SHARED");
  g_autofree char *beside = g_test_build_filename (G_TEST_DIST, "..", "..", "..", "shared", NULL);
  g_autofree char *path = g_build_filename (shared != NULL ? shared : beside, data, NULL);

  if (!g_file_test (path, G_FILE_TEST_IS_DIR))
    {
      g_test_skip ("the folder of real documents is not there");
      return;
    }
  g_assert_cmpuint (check_folder (path), >, 0);
}

static void
test_samples (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "..", "data", "samples", NULL);

  g_assert_cmpuint (check_folder (path), >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-documents/samples", test_samples);
  g_test_add_data_func ("/timeline-documents/seeds", "seeds", test_folder);
  g_test_add_data_func ("/timeline-documents/corpus", "corpus", test_folder);
  return g_test_run ();
}
