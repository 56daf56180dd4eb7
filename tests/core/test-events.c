/* test-events.c: tests of the events of an incident with their times, and of start and end by them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "opened-text.h"

static void
append_time (GString *told, const HsTime *time)
{
  g_autofree char *text = hs_time_to_string (time);

  g_string_append (told, text != NULL ? text : "-");
}

/* (transfer full): of each event "time certainty" with its end behind the time as "..end", then the
 * start and the end as "= start..end zone". */
static char *
tell (const HsIncidentBuilder *builder)
{
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < builder->events->len; i++)
    {
      const HsEvent *event = &g_array_index (builder->events, HsEvent, i);

      append_time (told, &event->time);
      if (event->end_time.form != HS_TIME_NONE)
        {
          g_string_append (told, "..");
          append_time (told, &event->end_time);
        }
      g_string_append_printf (told, " %s\n", hs_certainty_get_name (event->certainty));
    }
  g_string_append (told, "= ");
  append_time (told, &builder->start);
  g_string_append (told, "..");
  append_time (told, &builder->end);
  g_string_append_printf (told, " %s", builder->zone != NULL ? builder->zone : "-");
  if (builder->has_utc_offset)
    g_string_append_printf (told, " %+d", builder->utc_offset_minutes);
  return g_string_free (told, FALSE);
}

#define HEAD "## Timeline\n\n"

static const HsTime unknown = { HS_TIME_NONE };
static const HsTime late = { HS_TIME_CLOCK, .year = 2024, .month = 5, .day = 3, .hour = 23, .minute = 50, .second = -1 };
static const HsTime day = { HS_TIME_DAY, .year = 2024, .month = 5, .day = 3 };

typedef struct
{
  const char *name;
  const HsTime *start;
  const char *document;
  const char *told;
} Case;

static const Case cases[] = {
  { "none", &unknown, "", "= -..- -" },
  { "one", &unknown, HEAD "- 10:00 It stops\n", "T10:00 stated\n= T10:00..- -" },
  { "two", &unknown, HEAD "- 10:00 It stops\n- 10:20 It turns\n", "T10:00 stated\nT10:20 stated\n= T10:00..T10:20 -" },
  { "untimed", &unknown, HEAD "- It stops\n- It turns\n", "- unknown\n- unknown\n= -..- -" },
  { "at-once", &unknown, HEAD "- 10:00 It stops\n- 10:00 It turns\n", "T10:00 stated\nT10:00 stated\n= T10:00..T10:00 -" },
  { "range", &unknown, HEAD "- 10:00 It stops\n- 10:05 - 10:20 We look\n", "T10:00 stated\nT10:05..T10:20 stated\n= T10:00..T10:20 -" },
  { "range-within", &unknown, HEAD "- 10:00 - 10:30 It stands\n- 10:05 We look\n- 10:30 It turns\n",
    "T10:00..T10:30 stated\nT10:05 stated\nT10:30 stated\n= T10:00..T10:30 -" },
  { "midnight", &unknown, HEAD "- 2024-05-03 23:50 It stops\n- 00:10 It turns\n",
    "2024-05-03T23:50 stated\n2024-05-04T00:10 stated\n= 2024-05-03T23:50..2024-05-04T00:10 -" },
  { "day-of-start", &day, HEAD "- 10:00 It stops\n- 10:20 It turns\n",
    "2024-05-03T10:00 stated\n2024-05-03T10:20 stated\n= 2024-05-03T10:00..2024-05-03T10:20 -" },
  { "day-after-start", &late, HEAD "- 00:05 The bell rings\n- 00:20 It turns\n",
    "2024-05-04T00:05 stated\n2024-05-04T00:20 stated\n= 2024-05-03T23:50..2024-05-04T00:20 -" },
  { "half-of-the-day", &unknown, HEAD "- 11:50 AM It stops\n- 12:10 PM It turns\n- 1:30 We rest\n",
    "T11:50 stated\nT12:10 stated\nT13:30 stated\n= T11:50..T13:30 -" },
  { "offsets", &unknown, HEAD "- T+0 It stops\n- T+15 It turns\n", "+0:00 stated\n+0:15 stated\n= +0:00..+0:15 -" },
  { "later", &unknown, HEAD "- 10:00 It stops\n- Five minutes later it turns\n", "T10:00 stated\nT10:05 inferred\n= T10:00..T10:05 -" },
  { "approximate", &unknown, HEAD "- ~10:00 It stops\n- 10:20 It turns\n", "T10:00 inferred\nT10:20 stated\n= T10:00..T10:20 -" },
  { "year", &unknown, HEAD "- May 3, 10:00 It stops\n- May 4, 2024, 10:00 It turns\n",
    "2024-05-03T10:00 stated\n2024-05-04T10:00 stated\n= 2024-05-03T10:00..2024-05-04T10:00 -" },
  { "no-year", &unknown, HEAD "- May 3, 10:00 It stops\n- 10:20 It turns\n",
    "XXXX-05-03T10:00 stated\nXXXX-05-03T10:20 stated\n= XXXX-05-03T10:00..XXXX-05-03T10:20 -" },
  { "backwards", &unknown, HEAD "- 10:30 D\n- 10:20 C\n- 10:10 B\n- 10:00 A\n",
    "T10:30 stated\nT10:20 stated\nT10:10 stated\nT10:00 stated\n= T10:00..T10:30 -" },
  { "zone", &unknown, HEAD "- 10:00 It stops\n- 10:20 UTC It turns\n", "T10:00 stated\nT10:20 stated\n= T10:00..T10:20 UTC +0" },
  { "zone-of-a-range", &unknown, HEAD "- 10:00 - 10:20 CET It stands\n- 10:30 It turns\n",
    "T10:00..T10:20 stated\nT10:30 stated\n= T10:00..T10:30 CET +60" },
  { "repair", &unknown, HEAD "- 10:00 It stops\n- Repaired 10:20\n- 12:00 The feast ends\n",
    "T10:00 stated\nT10:20 stated\nT12:00 stated\n= T10:00..T10:20 -" },
  { "other-basis", &unknown, HEAD "- 10:00 It stops\n- T+15 We look\n- 10:20 It turns\n",
    "T10:00 stated\n+0:15 stated\nT10:20 stated\n= T10:00..T10:20 -" },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (OpenedText) opened = opened_text_new (test->document);
  g_autofree char *told = NULL;

  opened->reading.builder->start = *test->start;
  hs_reading_read_events (&opened->reading);
  told = tell (opened->reading.builder);
  g_assert_cmpstr (told, ==, test->told);
}

static void
test_records (void)
{
  g_autoptr (OpenedText) opened = opened_text_new (HEAD "- **10:00 UTC**: It\n  stops\n- We look\n");
  const GArray *events = opened->reading.builder->events;
  const HsEvent *event;

  hs_reading_read_events (&opened->reading);
  g_assert_cmpuint (events->len, ==, 2);
  event = &g_array_index (events, HsEvent, 0);
  g_assert_cmpuint (event->id, ==, 1);
  g_assert_cmpuint (event->line, ==, 3);
  g_assert_cmpuint (event->end_line, ==, 4);
  g_assert_cmpstr (event->text, ==, "It stops");
  g_assert_cmpstr (event->time_text, ==, "10:00 UTC");
  event = &g_array_index (events, HsEvent, 1);
  g_assert_cmpuint (event->line, ==, 5);
  g_assert_null (event->time_text);
}

/* What the summary told stays. */
static void
test_summary_first (void)
{
  g_autoptr (OpenedText) opened = opened_text_new (HEAD "- 10:00 CET It stops\n- 10:20 CET It turns\n");
  HsIncidentBuilder *builder = opened->reading.builder;

  builder->start = (HsTime) { HS_TIME_CLOCK, .hour = 9, .minute = 55, .second = -1 };
  builder->end = (HsTime) { HS_TIME_CLOCK, .hour = 10, .minute = 25, .second = -1 };
  builder->zone = g_strdup ("UTC");
  hs_reading_read_events (&opened->reading);
  g_assert_cmpint (builder->start.hour, ==, 9);
  g_assert_cmpint (builder->end.minute, ==, 25);
  g_assert_cmpstr (builder->zone, ==, "UTC");
}

/* Only the entries of the incident count. */
static void
test_part (void)
{
  g_autoptr (OpenedText) opened = opened_text_new (HEAD "- 10:00 It stops\n- 10:20 It turns\n- 10:30 Another one stops\n");
  g_autofree char *told = NULL;

  opened->reading.last--;
  hs_reading_read_events (&opened->reading);
  told = tell (opened->reading.builder);
  g_assert_cmpstr (told, ==, "T10:00 stated\nT10:20 stated\n= T10:00..T10:20 -");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strconcat ("/events/times/", cases[i].name, NULL);

      g_test_add_data_func (name, &cases[i], test_case);
    }
  g_test_add_func ("/events/records", test_records);
  g_test_add_func ("/events/summary-first", test_summary_first);
  g_test_add_func ("/events/part", test_part);
  return g_test_run ();
}
