/* test-timeline-documents.c: the timelines of real documents, when they lie beside the project
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "real-documents.h"
#include "sample-incidents.h"
#include "timeline-asserts.h"
#include "timeline-views.h"

/* Up to so many events, each shows at least its time and its first words. */
#define FEW_EVENTS 15

/* As in a small window. */
#define LOW 320.0

/* The cursor of the keys finds each event. */
static void
check_reach (const HsTimelineLayout *layout)
{
  HsRect box;

  for (guint i = 0; i < hs_timeline_get_n_points (layout->timeline); i++)
    g_assert_true (hs_timeline_layout_get_event_box (layout, hs_timeline_get_point (layout->timeline, i)->event, &box));
}

/* At @height, 0 for what it likes. */
static void
check_view (HsTimeline *timeline, HsTextMeasure *measure, guint index, double height)
{
  HsTimelineView view = timeline_views_get (timeline, index);
  g_autoptr (HsTimelineLayout) layout = NULL;
  guint n_points = hs_timeline_get_n_points (timeline);

  view.height = height;
  layout = hs_timeline_layout_new (timeline, &view, measure);

  assert_timeline_is_tidy (layout);
  if (!timeline_views_is_whole (index))
    return;
  assert_all_events_shown (layout);
  assert_timeline_is_within (layout);
  check_reach (layout);
  if (n_points <= FEW_EVENTS && view.width >= 1600 && height <= 0)
    g_assert_cmpuint (layout->labels->len, ==, n_points);
}

static void
check_document (HsDocument *document, gpointer data)
{
  HsTextMeasure *measure = data;

  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    {
      g_autoptr (HsTimeline) timeline = hs_timeline_new (hs_document_get_incident (document, i));

      for (guint j = 0; j < TIMELINE_N_VIEWS; j++)
        {
          check_view (timeline, measure, j, 0);
          check_view (timeline, measure, j, LOW);
        }
    }
}

static void
check_folder (const char *path)
{
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);

  g_assert_cmpuint (real_documents_walk (path, check_document, measure), >, 0);
}

static void
test_folder (gconstpointer data)
{
  g_autofree char *path = real_documents_find (data);

  if (path != NULL)
    check_folder (path);
}

static void
test_samples (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "..", "data", "samples", NULL);

  check_folder (path);
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
