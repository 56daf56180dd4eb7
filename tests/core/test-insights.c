/* test-insights.c: what many incidents say together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insights-library.h"

static void
test_counts (void)
{
  g_autoptr (HsInsights) insights = insights_library_new ();
  HsInsightCounts counts = hs_insights_get_counts (insights);

  g_assert_cmpuint (counts.documents, ==, 3);
  g_assert_cmpuint (counts.unreadable, ==, 1);
  g_assert_cmpuint (counts.without_incident, ==, 1);
  g_assert_cmpuint (counts.incidents, ==, 2);
  g_assert_cmpuint (counts.misled, ==, 1);
  g_assert_cmpuint (counts.paths, ==, 1);
  g_assert_cmpuint (counts.escalated, ==, 1);
  g_assert_cmpuint (counts.escalations, ==, 1);
  g_assert_cmpuint (counts.escalations_before_cause, ==, 1);
  g_assert_cmpuint (counts.measures, ==, 3);
  g_assert_cmpuint (counts.open_measures, ==, 2);
  g_assert_cmpuint (counts.unowned_measures, ==, 1);
}

static void
test_empty (void)
{
  g_autoptr (HsInsights) insights = hs_insights_new ();
  g_autoptr (GArray) years = hs_insights_list_years (insights);
  g_autoptr (GPtrArray) suspects = hs_insights_list_suspects (insights);

  g_assert_cmpuint (hs_insights_get_counts (insights).documents, ==, 0);
  g_assert_cmpuint (years->len, ==, 0);
  g_assert_cmpuint (suspects->len, ==, 0);
  g_assert_cmpuint (hs_insights_measure (insights, HS_FIGURE_DURATION, HS_INSIGHTS_ALL_YEARS).counted, ==, 0);
}

static void
test_figures (void)
{
  static const struct
  {
    HsFigure figure;
    guint counted;
    int least;
    int most;
  } cases[] = {
    { HS_FIGURE_DURATION, 2, 30, 120 },
    { HS_FIGURE_UNNOTICED, 2, 0, 0 },
    { HS_FIGURE_MISLED, 2, 0, 60 },
    { HS_FIGURE_DETECTION_TO_ESCALATION, 1, 60, 60 },
    { HS_FIGURE_DETECTION_TO_CAUSE, 2, 10, 90 },
    { HS_FIGURE_CAUSE_TO_RESOLUTION, 2, 20, 30 },
  };
  g_autoptr (HsInsights) insights = insights_library_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsDistribution spread = hs_insights_measure (insights, cases[i].figure, 2024);

      g_test_message ("%s", hs_figure_get_name (cases[i].figure));
      g_assert_cmpuint (spread.counted, ==, cases[i].counted);
      g_assert_cmpuint (spread.not_told, ==, 2 - cases[i].counted);
      g_assert_cmpint (spread.least, ==, cases[i].least);
      g_assert_cmpint (spread.most, ==, cases[i].most);
    }
}

static void
test_years (void)
{
  g_autoptr (HsInsights) insights = insights_library_new ();
  g_autoptr (GArray) years = NULL;

  insights_library_add (insights, "# Down\n\n## Timeline\n\n- 10:00 Alert\n- 11:00 Service restored\n");
  years = hs_insights_list_years (insights);
  g_assert_cmpuint (years->len, ==, 2);
  g_assert_cmpint (g_array_index (years, int, 0), ==, 0);
  g_assert_cmpint (g_array_index (years, int, 1), ==, 2024);
  g_assert_cmpuint (hs_insights_count_year (insights, 2024), ==, 2);
  g_assert_cmpuint (hs_insights_count_year (insights, 0), ==, 1);
  g_assert_cmpint (hs_insights_measure (insights, HS_FIGURE_DURATION, 0).most, ==, 60);
}

static void
test_suspects (void)
{
  g_autoptr (HsInsights) insights = insights_library_new ();
  g_autoptr (GPtrArray) suspects = hs_insights_list_suspects (insights);
  const HsTally *suspect;

  g_assert_cmpuint (suspects->len, ==, 1);
  suspect = suspects->pdata[0];
  g_assert_cmpstr (suspect->name, ==, "DDoS attack");
  g_assert_cmpuint (suspect->times, ==, 1);
  g_assert_cmpuint (suspect->minutes, ==, 60);
}

static void
test_findings (void)
{
  g_autoptr (HsInsights) insights = insights_library_new ();
  g_autoptr (GPtrArray) findings = hs_insights_list_findings (insights);
  guint n_no_measures = 0;

  for (guint i = 0; i < findings->len; i++)
    {
      const HsTally *finding = findings->pdata[i];

      if (g_str_equal (finding->name, "no-measures"))
        n_no_measures = finding->times;
      if (i > 0)
        g_assert_cmpuint (((const HsTally *) findings->pdata[i - 1])->times, >=, finding->times);
    }
  g_assert_cmpuint (n_no_measures, ==, 1);
}

static gpointer
add_many (gpointer insights)
{
  for (guint i = 0; i < 20; i++)
    insights_library_add (insights, "# Down\n\n## Timeline\n\n- 10:00 Alert\n- 11:00 Service restored\n");
  return NULL;
}

static void
test_threads (void)
{
  g_autoptr (HsInsights) insights = hs_insights_new ();
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("add", add_many, insights);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  g_assert_cmpuint (hs_insights_get_counts (insights).incidents, ==, 80);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/insights/counts", test_counts);
  g_test_add_func ("/insights/empty", test_empty);
  g_test_add_func ("/insights/figures", test_figures);
  g_test_add_func ("/insights/years", test_years);
  g_test_add_func ("/insights/suspects", test_suspects);
  g_test_add_func ("/insights/findings", test_findings);
  g_test_add_func ("/insights/threads", test_threads);
  return g_test_run ();
}
