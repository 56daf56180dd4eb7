/* test-report-paths.c: tests of hs-report-paths.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "flow-text.h"
#include "report-sample.h"
#include "sample-incidents.h"

typedef struct
{
  const char *incident;
  const char *text;
} PartCase;

static void
assert_parts (void (*add) (HsReportBuilder *builder), const PartCase *cases, gsize n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autoptr (ReportSample) sample = report_sample_new_for_incident (sample_incident_new (cases[i].incident));
      g_autofree char *text = NULL;

      add (&sample->builder);
      text = report_sample_to_text (sample);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_paths (void)
{
  static const PartCase cases[] = {
    { "one-path",
      "H2/Misleading paths\nP/“network congestion”\nP/22:00 to 00:00 · 2 h\n"
      "P/Seen until then (2, line 2): Logs of the network and of the servers were read.\n"
      "P/Taken up (3, line 3): Assumed a congested network and tuned its settings.\n"
      "P/Replaced by the next supposition (5, line 5): Called in the database team.\n" },
    { "overlapping-paths",
      "H2/Misleading paths\nP/“broken replica”\nP/14:30 to 16:30 · 2 h\n"
      "P/Seen until then (1, line 1): First complaints.\n"
      "P/Taken up (2, line 2): A broken replica was suspected.\nP/Ruled out (5, line 5): The replica is sound: that was not it.\n"
      "P/“lossy switch in the second row”\nP/15:00 to 17:00 · 2 h\n"
      "P/Taken up (3, line 3): Storage and network were asked.\nP/Ended when the cause was found (6, line 6): A loop between two services is found.\n"
      "P/“holiday traffic”\nP/from 15:20\n"
      "P/Taken up (4, line 4): Replica rebuilt from a backup.\nP/The document does not tell how it ended.\n" },
    { "no-times",
      "H2/Misleading paths\nP/“firewall”\nP/from Thu 15 Jun\n"
      "P/Seen until then (2, line 2): Somebody noticed.\n"
      "P/Taken up (3, line 3): The firewall was blamed.\nP/Ended when the cause was found (4, line 4): Renewed.\n" },
    { "crowd",
      "H2/Misleading paths\nP/“spam wave”\nP/09:02 to 09:10 · 8 min\n"
      "P/Seen until then (2, line 2): Queue length doubles every minute by now.\n"
      "P/Taken up (3, line 3): Spam wave suspected by the person on duty.\n"
      "P/Done because of it (4, line 4): Filters set to their strictest, without effect.\n"
      "P/Meanwhile (5, line 5): The mail team is called in by telephone.\n"
      "P/Meanwhile (7, line 7): The directory team is called in too.\n"
      "P/Ended when the cause was found (8, line 8): A directory replica answers after thirty seconds.\n" },
    { "dateless", "" },
  };

  assert_parts (hs_report_add_paths, cases, G_N_ELEMENTS (cases));
}

static void
test_escalations (void)
{
  static const PartCase cases[] = {
    { "one-path",
      "H2/Escalations\nL/LI/Lbl/00:00\nL/LI/LBody/database team, 3 h after detection (5, line 5): Called in the database team.\n"
      "L/LI/LBody/Then the cause was found, 1 h later (6, line 6)\n" },
    { "untimed",
      "H2/Escalations\nL/LI/Lbl/–\nL/LI/LBody/not told to whom (4, line 4): Others were called in.\n"
      "L/LI/LBody/Then it was resolved (5, line 5)\n" },
    { "overlapping-paths",
      "H2/Escalations\nL/LI/Lbl/15:00\nL/LI/LBody/Storage team, the Network Team, 1 h after detection (3, line 3): Storage and network were \nL/LI/LBody/asked.\n"
      "L/LI/LBody/Then the cause was found, 2 h later (6, line 6)\n"
      "L/LI/Lbl/17:00\nL/LI/LBody/storage teams, 3 h after detection (6, line 6): A loop between two services is found.\n"
      "L/LI/LBody/Then it was resolved, 1 h 30 later (7, line 7)\n" },
    { "relative", "" },
  };

  assert_parts (hs_report_add_escalations, cases, G_N_ELEMENTS (cases));
}

/* Each path has its rail, from its first line to its last, and is not torn. */
static void
test_rails (void)
{
  g_autoptr (ReportSample) sample = report_sample_new_for_incident (sample_incident_new ("overlapping-paths"));
  HsPageFlow *flow = sample->builder.flow;
  const guint firsts[] = { 1, 5, 8, 11 };

  hs_report_add_paths (&sample->builder);
  hs_page_flow_break (flow, 1000);
  g_assert_cmpuint (hs_page_flow_get_n_bands (flow), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      const HsPageBand *rail = hs_page_flow_get_band (flow, i);

      g_assert_cmpint (rail->color, ==, HS_COLOR_MISLEADING);
      g_assert_cmpfloat (rail->x, ==, 0);
      g_assert_cmpuint (rail->first, ==, firsts[i]);
      g_assert_cmpuint (rail->end, ==, firsts[i + 1]);
      for (guint strip = rail->first; strip + 1 < rail->end; strip++)
        g_assert_true (hs_page_flow_get_strip (flow, strip)->flags & HS_STRIP_KEEP);
      g_assert_false (hs_page_flow_get_strip (flow, rail->end - 1)->flags & HS_STRIP_KEEP);
    }
}

/* When and how long stands at the right edge, on the line of the hypothesis. */
static void
test_title (void)
{
  g_autoptr (ReportSample) sample = report_sample_new_for_incident (sample_incident_new ("overlapping-paths"));
  const HsPageItem *hypothesis, *when;
  PangoRectangle extents;

  hs_report_add_paths (&sample->builder);
  hs_page_flow_break (sample->builder.flow, 1000);
  hypothesis = flow_find_line (sample->builder.flow, "“holiday traffic”");
  when = flow_find_line (sample->builder.flow, "from 15:20");
  pango_layout_line_get_extents (when->line, NULL, &extents);
  g_assert_cmpuint (hypothesis->strip, ==, when->strip);
  g_assert_cmpfloat (hypothesis->y, ==, when->y);
  g_assert_cmpfloat_with_epsilon (when->x + pango_units_to_double (extents.width), REPORT_SAMPLE_WIDTH, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-paths/paths", test_paths);
  g_test_add_func ("/report-paths/escalations", test_escalations);
  g_test_add_func ("/report-paths/rails", test_rails);
  g_test_add_func ("/report-paths/title", test_title);
  return g_test_run ();
}
