/* test-report-summary.c: tests of hs-report-summary.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "flow-text.h"
#include "report-sample.h"
#include "sample-incidents.h"

static void
test_title (void)
{
  static const struct
  {
    const char *incident;
    const char *text;
  } cases[] = {
    { "one-path", "H1/one-path\nP/Sunday 10 March 2024, 20:00 to Monday 02:00 (UTC-4) · shop.md\n" },
    { "no-times", "H1/no-times\nP/shop.md\n" },
    { NULL, "H1/shop.md\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsIncident *incident = cases[i].incident != NULL ? sample_incident_new (cases[i].incident) : NULL;
      g_autoptr (ReportSample) sample = report_sample_new ("", "file:///nowhere/shop.md", incident);
      g_autofree char *text = NULL;

      hs_report_add_title (&sample->builder);
      text = report_sample_to_text (sample);
      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpuint (hs_page_flow_get_n_entries (sample->builder.flow), ==, 1);
      g_assert_cmpuint (hs_page_flow_get_entry (sample->builder.flow, 0)->level, ==, 0);
      g_assert_cmpuint (hs_page_flow_get_entry (sample->builder.flow, 0)->strip, ==, 0);
      g_assert_true (hs_page_flow_get_strip (sample->builder.flow, 0)->flags & HS_STRIP_KEEP);
    }
}

/* An incident without a title stands under the name of its file, which is not said twice. */
static void
test_nameless (void)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();
  g_autoptr (ReportSample) sample = NULL;
  g_autofree char *text = NULL;

  builder->start = sample_time ("2024-03-10T20:00");
  sample = report_sample_new ("", "file:///nowhere/shop.md", hs_incident_builder_end (builder));
  hs_report_add_title (&sample->builder);
  text = report_sample_to_text (sample);
  g_assert_cmpstr (text, ==, "H1/shop.md\nP/Sunday 10 March 2024, 20:00\n");
}

static void
test_passages (void)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();
  g_autoptr (ReportSample) sample = NULL;
  g_autofree char *text = NULL;

  builder->impact.text = g_strdup ("Nobody could pay.");
  builder->root_cause.text = g_strdup ("");
  builder->resolution.text = g_strdup ("Rolled back.");
  sample = report_sample_new_for_incident (hs_incident_builder_end (builder));
  hs_report_add_summary (&sample->builder);
  text = report_sample_to_text (sample);
  g_assert_cmpstr (text, ==, "P/Impact  Nobody could pay.\nP/Resolution  Rolled back.\n");
}

/* Figures stand side by side, and each is read as a whole: its name, its value, what there is to note. Only what the
 * document tells is there. */
static void
test_facts (void)
{
  static const struct
  {
    const char *incident;
    const char *text;
  } cases[] = {
    { "one-path",
      "P/Lasted\nP/6 h\nP/Unnoticed\nP/1 h\nP/Misled\nP/2 h\nP/33 % of the time\n"
      "P/First escalation\nP/3 h\nP/after detection\nP/Cause found\nP/4 h\nP/after detection\n" },
    { "untimed",
      "P/Lasted\nP/4 h 20\nP/Unnoticed\nP/0 min\nP/Misled\nP/2 paths\nP/times not told\nP/Escalations\nP/1\nP/times not told\n" },
    { "no-times", "P/Misled\nP/1 path\nP/times not told\n" },
    { "relative",
      "P/Lasted\nP/1 h 30\nP/Unnoticed\nP/15 min\nP/Misled\nP/54 min\nP/60 % of the time\nP/Cause found\nP/55 min\nP/after detection\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ReportSample) sample = report_sample_new_for_incident (sample_incident_new (cases[i].incident));
      g_autofree char *text = NULL;

      hs_report_add_facts (&sample->builder);
      text = report_sample_to_text (sample);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_stated_duration (void)
{
  static const struct
  {
    const char *end;
    int stated;
    const char *text;
  } cases[] = {
    { "2024-03-10T21:00", -1, "P/Lasted\nP/1 h\n" },
    { "2024-03-10T21:00", 60, "P/Lasted\nP/1 h\n" },
    { "2024-03-10T21:00", 90, "P/Lasted\nP/1 h\nP/document says 1 h 30\n" },
    { NULL, 90, "P/Lasted\nP/1 h 30\n" },
    { NULL, -1, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsIncidentBuilder *builder = hs_incident_builder_new ();
      g_autoptr (ReportSample) sample = NULL;
      g_autofree char *text = NULL;

      builder->start = sample_time ("2024-03-10T20:00");
      builder->end = sample_time (cases[i].end);
      builder->stated_duration = cases[i].stated;
      sample = report_sample_new_for_incident (hs_incident_builder_end (builder));
      hs_report_add_facts (&sample->builder);
      text = report_sample_to_text (sample);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* A rule over each figure, in its width; the figures are not torn apart. */
static void
test_columns (void)
{
  g_autoptr (ReportSample) sample = report_sample_new_for_incident (sample_incident_new ("one-path"));
  HsPageFlow *flow = sample->builder.flow;
  const char *const names[] = { "Lasted", "Unnoticed", "Misled", "First escalation", "Cause found" };

  hs_report_add_facts (&sample->builder);
  hs_page_flow_break (flow, 700);
  g_assert_cmpuint (hs_page_flow_get_n_bands (flow), ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const HsPageBand *rule = hs_page_flow_get_band (flow, i);

      g_assert_cmpfloat (rule->x, ==, flow_find_line (flow, names[i])->x);
      g_assert_cmpint (rule->color, ==, i == 2 ? HS_COLOR_MISLEADING : HS_COLOR_FOREGROUND);
      g_assert_cmpfloat (rule->x + rule->width, <=, REPORT_SAMPLE_WIDTH + 0.01);
      if (i > 0)
        g_assert_cmpfloat (rule->x, >, hs_page_flow_get_band (flow, i - 1)->x + rule->width);
    }
  for (guint i = 0; i < hs_page_flow_get_n_strips (flow); i++)
    g_assert_true (hs_page_flow_get_strip (flow, i)->flags & HS_STRIP_KEEP);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-summary/title", test_title);
  g_test_add_func ("/report-summary/nameless", test_nameless);
  g_test_add_func ("/report-summary/passages", test_passages);
  g_test_add_func ("/report-summary/facts", test_facts);
  g_test_add_func ("/report-summary/stated-duration", test_stated_duration);
  g_test_add_func ("/report-summary/columns", test_columns);
  return g_test_run ();
}
