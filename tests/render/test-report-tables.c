/* test-report-tables.c: tests of hs-report-tables.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "flow-text.h"
#include "report-sample.h"
#include "sample-incidents.h"

static HsEvent *
add_event (HsIncidentBuilder *builder, const char *time, const char *text)
{
  HsEvent *event = hs_incident_builder_add_event (builder);

  event->line = builder->events->len;
  event->time = sample_time (time);
  event->text = g_strdup (text);
  event->kind = HS_EVENT_OTHER;
  return event;
}

static char *
read_part (HsIncidentBuilder *builder, void (*add) (HsReportBuilder *builder))
{
  g_autoptr (ReportSample) sample = report_sample_new_for_incident (hs_incident_builder_end (builder));

  add (&sample->builder);
  return report_sample_to_text (sample);
}

#define HEAD "H2/Timeline\nTable/TR/TH/No\n"
#define TAIL "Table/TR/TH/After\nTable/TR/TH/Kind\nTable/TR/TH/What happened\n"

/* The day stands below the time where it changes; what is not told is said to be so. */
static void
test_events (void)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();
  g_autofree char *text = NULL;
  HsEvent *escalation;

  builder->zone = g_strdup ("CET");
  add_event (builder, "2024-03-10T23:50", "one");
  add_event (builder, "2024-03-10T23:55", "two");
  add_event (builder, NULL, "three");
  escalation = add_event (builder, "2024-03-11T00:05", "four");
  escalation->escalation = TRUE;
  g_strfreev (escalation->to);
  escalation->to = g_strsplit ("A|B", "|", -1);
  text = read_part (builder, hs_report_add_events);
  g_assert_cmpstr (text, ==,
                   HEAD "Table/TR/TH/CET\n" TAIL
                   "Table/TR/TD/1\nTable/TR/TD/23:50\nTable/TR/TD/Sun 10 Mar\nTable/TR/TD/Other\nTable/TR/TD/one\n"
                   "Table/TR/TD/2\nTable/TR/TD/23:55\nTable/TR/TD/5 min\nTable/TR/TD/Other\nTable/TR/TD/two\n"
                   "Table/TR/TD/3\nTable/TR/TD/not told\nTable/TR/TD/Other\nTable/TR/TD/three\n"
                   "Table/TR/TD/4\nTable/TR/TD/00:05\nTable/TR/TD/Mon 11 Mar\nTable/TR/TD/10 min\nTable/TR/TD/Other\nTable/TR/TD/four\nTable/TR/TD/→ A, B\n");
}

/* A column in UTC where the document tells its zone, and that is another. */
static void
test_utc (void)
{
  static const struct
  {
    gboolean has_offset;
    int offset;
    gboolean has_column;
  } cases[] = { { FALSE, 0, FALSE }, { TRUE, 0, FALSE }, { TRUE, -240, TRUE }, { TRUE, 330, TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsIncidentBuilder *builder = hs_incident_builder_new ();
      g_autofree char *text = NULL;

      builder->has_utc_offset = cases[i].has_offset;
      builder->utc_offset_minutes = cases[i].offset;
      add_event (builder, "2024-03-10T21:00", "one");
      text = read_part (builder, hs_report_add_events);
      g_assert_true (g_str_has_prefix (text, HEAD "Table/TR/TH/Time\n"));
      g_assert_cmpint (strstr (text, "Table/TR/TH/UTC\n") != NULL, ==, cases[i].has_column);
      g_assert_cmpint (strstr (text, "Table/TR/TD/01:00\n") != NULL, ==, cases[i].offset == -240);
      g_assert_cmpint (strstr (text, "Table/TR/TD/15:30\n") != NULL, ==, cases[i].offset == 330);
    }
}

/* Rows have names, their numbers lead back to the document, and misleading ones have a rail. */
static void
test_rows (void)
{
  g_autoptr (ReportSample) sample = report_sample_new_for_incident (sample_incident_new ("one-path"));
  HsPageFlow *flow = sample->builder.flow;
  guint n_rails = 0;

  sample->builder.number = 1;
  hs_report_add_events (&sample->builder);
  hs_page_flow_break (flow, 700);
  for (guint i = 0; i < hs_incident_get_n_events (sample->builder.incident); i++)
    {
      g_autofree char *row_name = hs_event_margin_get_row_name (1, i + 1);
      g_autofree char *line_name = hs_event_margin_get_line_name (1, i + 1);
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      const HsPageItem *item = flow_find_line (flow, number);
      g_autofree char *target = item_get_link (item);
      guint strip;

      g_assert_true (hs_page_flow_find_place (flow, row_name, &strip));
      g_assert_cmpuint (strip, ==, item->strip);
      g_assert_cmpstr (target + 1, ==, line_name);
    }
  for (guint i = 0; i < hs_page_flow_get_n_bands (flow); i++)
    if (hs_page_flow_get_band (flow, i)->kind == HS_BAND_HATCHED)
      {
        n_rails++;
        g_assert_cmpuint (hs_page_flow_get_band (flow, i)->first, ==, flow_find_line (flow, "3")->strip);
      }
  g_assert_cmpuint (n_rails, ==, 1);
}

typedef struct
{
  HsMeasureKind kind;
  const char *owner;
  const char *due;
  gboolean done;
} SampleMeasure;

#define MEASURES "H2/Measures\nTable/TR/TH/Kind\n"

/* Only the columns that have anything to show. */
static void
test_measures (void)
{
  static const struct
  {
    SampleMeasure measure;
    const char *text;
  } cases[] = {
    { { HS_MEASURE_TASK, NULL, NULL, FALSE }, MEASURES "Table/TR/TH/Measure\nTable/TR/TD/Task\nTable/TR/TD/Do it.\n" },
    { { HS_MEASURE_IMPROVEMENT, "A", NULL, FALSE },
      MEASURES "Table/TR/TH/Owner\nTable/TR/TH/Measure\nTable/TR/TD/Improvement\nTable/TR/TD/A\nTable/TR/TD/Do it.\n" },
    { { HS_MEASURE_TASK, NULL, "May", TRUE },
      MEASURES "Table/TR/TH/Due\nTable/TR/TH/Done\nTable/TR/TH/Measure\nTable/TR/TD/Task\nTable/TR/TD/May\nTable/TR/TD/done\nTable/TR/TD/Do it.\n" },
    { { HS_MEASURE_TASK, "A", "May", TRUE },
      MEASURES "Table/TR/TH/Owner\nTable/TR/TH/Due\nTable/TR/TH/Done\nTable/TR/TH/Measure\n"
               "Table/TR/TD/Task\nTable/TR/TD/A\nTable/TR/TD/May\nTable/TR/TD/done\nTable/TR/TD/Do it.\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsIncidentBuilder *builder = hs_incident_builder_new ();
      HsMeasure *measure = hs_incident_builder_add_measure (builder);
      g_autofree char *text = NULL;

      *measure = (HsMeasure) { 1, cases[i].measure.kind, g_strdup ("Do it."), g_strdup (cases[i].measure.owner), g_strdup (cases[i].measure.due), cases[i].measure.done };
      text = read_part (builder, hs_report_add_measures);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* Nobody reads thousands of rows: the rest is only counted. */
static void
test_too_many (void)
{
  g_autoptr (ReportSample) sample = report_sample_new_for_incident (sample_incident_new_large (HS_REPORT_MAX_ENTRIES + 7));
  g_autofree char *text = NULL;

  hs_report_add_events (&sample->builder);
  text = report_sample_to_text (sample);
  g_assert_true (g_str_has_suffix (text, "\nP/7 more are left out.\n"));
  g_assert_nonnull (strstr (text, "TD/1000\n"));
  g_assert_null (strstr (text, "TD/1001\n"));
}

static void
test_nothing (void)
{
  g_autofree char *events = read_part (hs_incident_builder_new (), hs_report_add_events);
  g_autofree char *measures = read_part (hs_incident_builder_new (), hs_report_add_measures);

  g_assert_cmpstr (events, ==, "");
  g_assert_cmpstr (measures, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-tables/events", test_events);
  g_test_add_func ("/report-tables/utc", test_utc);
  g_test_add_func ("/report-tables/rows", test_rows);
  g_test_add_func ("/report-tables/measures", test_measures);
  g_test_add_func ("/report-tables/too-many", test_too_many);
  g_test_add_func ("/report-tables/nothing", test_nothing);
  return g_test_run ();
}
