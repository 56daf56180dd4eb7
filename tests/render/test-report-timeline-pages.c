/* test-report-timeline-pages.c: tests of hs-report-timeline-pages.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "flow-text.h"
#include "hs-scene.h"
#include "report-sample.h"
#include "sample-incidents.h"

static ReportSample *
create (guint n_events)
{
  ReportSample *sample = report_sample_new_for_incident (sample_incident_new_large (n_events));

  hs_report_add_timeline (&sample->builder);
  hs_page_flow_add_strip (sample->builder.flow, 10);
  hs_page_flow_break (sample->builder.flow, 700);
  return sample;
}

/* What does not fit on the first page goes on pages on their side, never too many; what follows stands upright. */
static void
test_pages (void)
{
  static const struct
  {
    guint n_events;
    guint n_landscape;
  } cases[] = { { 3, 0 }, { 60, 4 }, { 5000, 12 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ReportSample) sample = create (cases[i].n_events);
      guint n_pages = hs_page_flow_get_n_pages (sample->builder.flow);
      guint n_landscape = 0;

      for (guint page = 0; page < n_pages; page++)
        n_landscape += hs_page_flow_get_page (sample->builder.flow, page)->landscape;
      g_assert_cmpuint (n_landscape, ==, cases[i].n_landscape);
      g_assert_false (hs_page_flow_get_page (sample->builder.flow, 0)->landscape);
      g_assert_false (hs_page_flow_get_page (sample->builder.flow, n_pages - 1)->landscape);
    }
}

/* Neighbours share an event and say that there is more. */
static void
test_captions (void)
{
  g_autoptr (ReportSample) sample = create (31);
  g_autofree char *text = flow_to_text (sample->builder.flow);

  g_assert_nonnull (strstr (text, "H2/ 0 The timeline at full length, part 1 of 2: events 1 to 16\n"));
  g_assert_nonnull (strstr (text, "goes on on the next page →\n"));
  g_assert_nonnull (strstr (text, "P/ 0 The timeline at full length, part 2 of 2: events 16 to 31\n"));
  g_assert_nonnull (strstr (text, "← begins before\n"));
}

/* Each picture has its words for those who cannot see it, and fits its page. */
static void
test_figures (void)
{
  g_autoptr (ReportSample) sample = create (60);
  const HsPageFlow *flow = sample->builder.flow;
  guint n_figures = 0;

  for (guint i = 0; i < hs_page_flow_get_n_elements (flow); i++)
    if (strcmp (hs_page_flow_get_element (flow, i)->tag, "Figure") == 0)
      {
        n_figures++;
        g_assert_nonnull (hs_page_flow_get_element (flow, i)->alternative);
      }
  g_assert_cmpuint (n_figures, ==, 5);
  for (guint page = 0; page < hs_page_flow_get_n_pages (flow); page++)
    {
      const HsStrip *last = hs_page_flow_get_strip (flow, hs_page_flow_get_page (flow, page)->end - 1);

      if (hs_page_flow_get_page (flow, page)->landscape)
        g_assert_cmpfloat (last->y + last->height, <=, sample->builder.landscape->height);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-timeline-pages/pages", test_pages);
  g_test_add_func ("/report-timeline-pages/captions", test_captions);
  g_test_add_func ("/report-timeline-pages/figures", test_figures);
  return g_test_run ();
}
