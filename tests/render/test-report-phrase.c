/* test-report-phrase.c: tests of hs-report-phrase.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "flow-text.h"
#include "hs-report-phrase.h"
#include "report-sample.h"
#include "sample-incidents.h"

static ReportSample *
create (void)
{
  return report_sample_new_for_incident (sample_incident_new ("one-path"));
}

static void
add (ReportSample *sample, HsReportPhrase *phrase)
{
  g_autoptr (HsPageText) text = hs_report_phrase_create_text (phrase, HS_TEXT_BODY, HS_COLOR_FOREGROUND);

  hs_page_row_add_text (sample->builder.flow, text, "P", 0, REPORT_SAMPLE_WIDTH);
}

/* Spans are counted in bytes, also behind letters of more than one. */
static void
test_parts (void)
{
  g_autoptr (ReportSample) sample = create ();
  g_auto (HsReportPhrase) phrase;
  g_autofree char *text = NULL;

  hs_report_phrase_init (&phrase, &sample->builder);
  hs_report_phrase_append (&phrase, "Übel → ");
  hs_report_phrase_append_strong (&phrase, "ärger");
  hs_report_phrase_append (&phrase, " (");
  hs_report_phrase_append_event (&phrase, 12);
  hs_report_phrase_append (&phrase, ")");
  g_assert_cmpstr (phrase.text->str, ==, "Übel → ärger (12)");
  g_assert_cmpuint (phrase.spans->len, ==, 2);

  const HsSpan *strong = &g_array_index (phrase.spans, HsSpan, 0);
  const HsSpan *link = &g_array_index (phrase.spans, HsSpan, 1);
  g_assert_cmpint (strong->type, ==, HS_SPAN_STRONG);
  g_assert_cmpint (strncmp (phrase.text->str + strong->start, "ärger", strong->end - strong->start), ==, 0);
  g_assert_cmpint (link->type, ==, HS_SPAN_LINK);
  g_assert_cmpint (strncmp (phrase.text->str + link->start, "12", link->end - link->start), ==, 0);
  add (sample, &phrase);
  text = report_sample_to_text (sample);
  g_assert_cmpstr (text, ==, "P/Übel → ärger (12)\n");
}

/* The number leads to the row of the event in the table of its own incident. */
static void
test_event (void)
{
  for (guint number = 0; number < 2; number++)
    {
      g_autoptr (ReportSample) sample = create ();
      g_auto (HsReportPhrase) phrase;
      g_autofree char *name = hs_event_margin_get_row_name (number, 3);
      g_autofree char *text = NULL;
      g_autofree char *target = NULL;

      sample->builder.number = number;
      hs_report_phrase_init (&phrase, &sample->builder);
      hs_report_phrase_append_event (&phrase, 3);
      add (sample, &phrase);
      text = report_sample_to_text (sample);
      target = item_get_link (flow_find_line (sample->builder.flow, "3"));
      g_assert_cmpstr (target, !=, NULL);
      g_assert_cmpstr (target + 1, ==, name);
    }
}

/* The number leads to the table, the line to the document. */
static void
test_place (void)
{
  g_autoptr (ReportSample) sample = create ();
  g_auto (HsReportPhrase) phrase;
  g_autofree char *line = hs_event_margin_get_line_name (0, 5);

  hs_report_phrase_init (&phrase, &sample->builder);
  hs_report_phrase_append_place (&phrase, hs_incident_get_event (sample->builder.incident, 4));
  g_assert_cmpstr (phrase.text->str, ==, "(5, line 5)");
  g_assert_cmpuint (phrase.spans->len, ==, 2);
  g_assert_cmpstr (g_array_index (phrase.spans, HsSpan, 1).target + 1, ==, line);
}

/* The text needs nothing of the phrase any more. */
static void
test_outlives_phrase (void)
{
  g_autoptr (ReportSample) sample = create ();
  HsReportPhrase phrase;
  g_autofree char *text = NULL;
  g_autofree char *target = NULL;

  hs_report_phrase_init (&phrase, &sample->builder);
  hs_report_phrase_append_event (&phrase, 1);
  add (sample, &phrase);
  hs_report_phrase_clear (&phrase);
  text = report_sample_to_text (sample);
  target = item_get_link (flow_find_line (sample->builder.flow, "1"));
  g_assert_cmpint (target[0], ==, '#');
}

static void
test_empty (void)
{
  g_autoptr (ReportSample) sample = create ();
  g_auto (HsReportPhrase) phrase;
  g_autofree char *text = NULL;

  hs_report_phrase_init (&phrase, &sample->builder);
  add (sample, &phrase);
  text = report_sample_to_text (sample);
  g_assert_cmpstr (text, ==, "P/\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-phrase/parts", test_parts);
  g_test_add_func ("/report-phrase/event", test_event);
  g_test_add_func ("/report-phrase/place", test_place);
  g_test_add_func ("/report-phrase/outlives-phrase", test_outlives_phrase);
  g_test_add_func ("/report-phrase/empty", test_empty);
  return g_test_run ();
}
