/* test-report-words.c: tests of hs-report-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-incident-builder.h"
#include "hs-report-words.h"

#define CLOCK(y, mo, d, h, mi) { .form = HS_TIME_CLOCK, .year = y, .month = mo, .day = d, .hour = h, .minute = mi, .second = -1 }

static void
test_span (void)
{
  static const struct
  {
    HsTime start;
    HsTime end;
    const char *zone;
    const char *span;
  } cases[] = {
    { CLOCK (2024, 3, 10, 20, 0), CLOCK (2024, 3, 11, 2, 0), "UTC-4", "Sunday 10 March 2024, 20:00 to Monday 02:00 (UTC-4)" },
    { CLOCK (2024, 3, 10, 20, 0), CLOCK (2024, 3, 10, 21, 5), NULL, "Sunday 10 March 2024, 20:00 to 21:05" },
    { CLOCK (2024, 3, 10, 20, 0), CLOCK (2024, 4, 1, 2, 0), NULL, "Sunday 10 March 2024, 20:00 to Monday 1 April 2024, 02:00" },
    { CLOCK (0, 5, 15, 10, 0), CLOCK (0, 5, 15, 12, 30), "UTC", "15 May, 10:00 to 12:30 (UTC)" },
    { CLOCK (0, 0, 0, 10, 0), CLOCK (0, 0, 0, 12, 30), NULL, "10:00 to 12:30" },
    { { .form = HS_TIME_DAY, .year = 2023, .month = 6, .day = 15 }, { 0 }, NULL, "Thursday 15 June 2023" },
    { { 0 }, CLOCK (0, 0, 0, 12, 30), NULL, "until 12:30" },
    { { .form = HS_TIME_RELATIVE, .offset = 0 }, { .form = HS_TIME_RELATIVE, .offset = 75 * 60 }, NULL, "T+0:00 to T+1:15" },
    { { 0 }, { 0 }, "UTC", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsIncidentBuilder *builder = hs_incident_builder_new ();
      g_autofree char *span = NULL;

      builder->start = cases[i].start;
      builder->end = cases[i].end;
      builder->zone = g_strdup (cases[i].zone);

      HsIncident *incident = hs_incident_builder_end (builder);
      span = hs_report_words_format_span (incident);
      g_assert_cmpstr (span, ==, cases[i].span);
      hs_incident_unref (incident);
    }
}

static void
test_time (void)
{
  static const struct
  {
    HsTime time;
    const char *text;
    const char *day;
  } cases[] = {
    { CLOCK (2024, 3, 10, 7, 5), "07:05", "Sun 10 Mar" },
    { { .form = HS_TIME_CLOCK, .hour = 7, .minute = 5, .second = 9 }, "07:05:09", NULL },
    { { .form = HS_TIME_DAY, .month = 3, .day = 10 }, "10 Mar", "10 Mar" },
    { { .form = HS_TIME_RELATIVE, .offset = -90 }, "T−0:01:30", NULL },
    { { 0 }, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = hs_report_words_format_time (&cases[i].time);
      g_autofree char *day = hs_report_words_format_day (&cases[i].time);

      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpstr (day, ==, cases[i].day);
    }
}

static void
add_event (HsIncidentBuilder *builder, HsEventKind kind, HsTime time)
{
  HsEvent *event = hs_incident_builder_add_event (builder);

  event->line = builder->events->len;
  event->end_line = event->line;
  event->kind = kind;
  event->time = time;
  event->certainty = time.form == HS_TIME_NONE ? HS_CERTAINTY_UNKNOWN : HS_CERTAINTY_STATED;
  event->text = g_strdup ("Something happened");
  g_clear_pointer (&event->to, g_strfreev);
  event->to = g_new0 (char *, 1);
}

static HsIncident *
create_incident (void)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();
  HsPath *path;

  builder->start = (HsTime) CLOCK (2024, 3, 10, 20, 0);
  builder->end = (HsTime) CLOCK (2024, 3, 11, 2, 0);
  builder->has_utc_offset = TRUE;
  builder->utc_offset_minutes = -240;
  add_event (builder, HS_EVENT_TRIGGER, (HsTime) { 0 });
  add_event (builder, HS_EVENT_DETECTION, (HsTime) CLOCK (2024, 3, 10, 21, 0));
  add_event (builder, HS_EVENT_INVESTIGATION, (HsTime) CLOCK (2024, 3, 10, 22, 30));
  add_event (builder, HS_EVENT_IDENTIFICATION, (HsTime) CLOCK (2024, 3, 11, 1, 0));
  path = hs_incident_builder_add_path (builder);
  path->hypothesis = g_strdup ("a full disk");
  path->from_event = 3;
  path->to_event = 4;
  path->ended = HS_ENDED_CAUSE_FOUND;
  return hs_incident_builder_end (builder);
}

static void
test_figures (void)
{
  g_autoptr (HsIncident) incident = create_incident ();
  const HsTime *cause = &hs_incident_get_event (incident, 3)->time;
  g_autofree char *utc = hs_report_words_format_utc (incident, cause);
  g_autofree char *path = hs_report_words_format_path (incident, hs_incident_get_path (incident, 0));
  int minutes;

  g_assert_cmpstr (utc, ==, "05:00");
  g_assert_true (g_str_has_prefix (path, "22:30 to 01:00 · 2"));
  g_assert_true (hs_report_words_get_since_detection (incident, cause, &minutes));
  g_assert_cmpint (minutes, ==, 240);
  g_assert_true (hs_report_words_get_minutes_between (incident, cause, cause, &minutes));
  g_assert_cmpint (minutes, ==, 0);
  g_assert_false (hs_report_words_get_minutes_between (incident, cause, &hs_incident_get_event (incident, 1)->time, &minutes));
  g_assert_false (hs_report_words_get_gap (incident, 0, &minutes));
  g_assert_true (hs_report_words_get_gap (incident, 1, &minutes));
  g_assert_cmpint (minutes, ==, 60);
  g_assert_true (hs_report_words_get_gap (incident, 2, &minutes));
  g_assert_cmpint (minutes, ==, 90);
}

static void
test_account (void)
{
  g_autoptr (HsIncident) incident = create_incident ();
  g_autofree char *account = hs_report_words_tell (incident);

  g_assert_true (g_str_has_prefix (account, "Timeline with 4 events. The incident lasted 6 hours."));
  g_assert_nonnull (strstr (account, "Misled by “a full disk”, 22:30 to 01:00"));
  g_assert_nonnull (strstr (account, "1, time not told: Trigger."));
  g_assert_nonnull (strstr (account, "4, 01:00: Cause found."));
}

static void
test_join (void)
{
  char *names[] = { (char *) "Database team", (char *) "Platform", NULL };
  char *none[] = { NULL };
  g_autofree char *both = hs_report_words_join (names);
  g_autofree char *nobody = hs_report_words_join (none);

  g_assert_cmpstr (both, ==, "Database team, Platform");
  g_assert_cmpstr (nobody, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-words/span", test_span);
  g_test_add_func ("/report-words/time", test_time);
  g_test_add_func ("/report-words/figures", test_figures);
  g_test_add_func ("/report-words/account", test_account);
  g_test_add_func ("/report-words/join", test_join);
  return g_test_run ();
}
