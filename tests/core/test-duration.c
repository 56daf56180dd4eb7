/* test-duration.c: tests of durations stated in a text and of minutes for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-duration.h"

#define MINUTE 60
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

static void
test_scan (void)
{
  static const struct
  {
    const char *text;
    const char *written;
    gint64 seconds;
    gboolean approximate;
  } cases[] = {
    { "The outage lasted 4 hours.", "4 hours", 4 * HOUR },
    { "a 4-hour outage", "4-hour", 4 * HOUR },
    { "1 h 30 min", "1 h 30 min", 90 * MINUTE },
    { "(1h30m)", "1h30m", 90 * MINUTE },
    { "(~3h30)", "3h30", 210 * MINUTE, TRUE },
    { "Time to repair: 0h 07m", "0h 07m", 7 * MINUTE },
    { "Duration: 1 hour, 46 minutes (08:00", "1 hour, 46 minutes", 106 * MINUTE },
    { "2 hours and 15 minutes, from 10:00", "2 hours and 15 minutes", 135 * MINUTE },
    { "(7 hours 9 minutes)", "7 hours 9 minutes", 429 * MINUTE },
    { "90 minutes", "90 minutes", 90 * MINUTE },
    { "it took 1:30 hours", "1:30 hours", 90 * MINUTE },
    { "down for 1:05:10 h", "1:05:10 h", HOUR + 5 * MINUTE + 10 },
    { "approximately 18 hours", "18 hours", 18 * HOUR, TRUE },
    { "approx. 18 hours", "18 hours", 18 * HOUR, TRUE },
    { "stale for over 17 hours.", "17 hours", 17 * HOUR, TRUE },
    { "2.5 hours", "2.5 hours", 150 * MINUTE },
    { "these 2-3 hours journey", "2-3 hours", 3 * HOUR, TRUE },
    { "2 to 3 hours", "2 to 3 hours", 3 * HOUR, TRUE },
    { "half an hour", "half an hour", 30 * MINUTE },
    { "a half hour", "a half hour", 30 * MINUTE },
    { "an hour and a half", "an hour and a half", 90 * MINUTE },
    { "an hour and three quarters", "an hour and three quarters", 105 * MINUTE },
    { "two and a quarter hours", "two and a quarter hours", 135 * MINUTE },
    { "an hour and three people", "an hour", 60 * MINUTE },
    { "two and a half hours", "two and a half hours", 150 * MINUTE },
    { "two days", "two days", 2 * DAY },
    { "forty-five minutes", "forty-five minutes", 45 * MINUTE },
    { "a week later", "a week", 7 * DAY },
    { "pod is up 58m", "58m", 58 * MINUTE },
    { "13 seconds ago", "13 seconds", 13 },
    { "about an hour", "an hour", HOUR, TRUE },
    { "pendant 2 heures", "2 heures", 2 * HOUR },
    { "1 day 4 h", "1 day 4 h", 28 * HOUR },
    { "for **2 hours**", "2 hours", 2 * HOUR },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) durations = hs_duration_scan (cases[i].text);
      const HsDuration *duration = &g_array_index (durations, HsDuration, 0);
      g_autofree char *written = NULL;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (durations->len, ==, 1);
      written = g_strndup (cases[i].text + duration->start, duration->end - duration->start);
      g_assert_cmpstr (written, ==, cases[i].written);
      g_assert_cmpint (duration->seconds, ==, cases[i].seconds);
      g_assert_cmpint (duration->approximate, ==, cases[i].approximate);
    }
}

static void
test_scan_nothing (void)
{
  static const char *const texts[] = {
    "", "10:20", "2574M of memory", "5 m", "4 hosts", "v2.10", "hours", "500 ms", "x4 hours", "10.2.4 hours", "20 %",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GArray) durations = hs_duration_scan (texts[i]);

      g_test_message ("%s", texts[i]);
      g_assert_cmpuint (durations->len, ==, 0);
    }
}

static void
test_scan_several (void)
{
  g_autoptr (GArray) durations = hs_duration_scan ("2 minutes to see it, 3 hours to mend it");

  g_assert_cmpuint (durations->len, ==, 2);
  g_assert_cmpint (g_array_index (durations, HsDuration, 0).seconds, ==, 2 * MINUTE);
  g_assert_cmpint (g_array_index (durations, HsDuration, 1).seconds, ==, 3 * HOUR);
}

static void
test_minutes (void)
{
  static const struct
  {
    gint64 seconds;
    int minutes;
  } cases[] = { { 0, 0 }, { 29, 0 }, { 30, 1 }, { 89, 1 }, { 90, 2 }, { 4 * HOUR, 240 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsDuration duration = { .seconds = cases[i].seconds };

      g_assert_cmpint (hs_duration_get_minutes (&duration), ==, cases[i].minutes);
    }
}

static void
test_format (void)
{
  static const struct
  {
    int minutes;
    const char *text;
    const char *spoken;
  } cases[] = {
    { 0, "0\u00a0min", "0 minutes" },
    { 1, "1\u00a0min", "1 minute" },
    { 45, "45\u00a0min", "45 minutes" },
    { 60, "1\u00a0h", "1 hour" },
    { 65, "1\u00a0h\u00a005", "1 hour 5 minutes" },
    { 150, "2\u00a0h\u00a030", "2 hours 30 minutes" },
    { 180, "3\u00a0h", "3 hours" },
    { 24 * 60, "1\u00a0day", "1 day" },
    { 28 * 60 + 10, "1\u00a0day\u00a04\u00a0h", "1 day 4 hours 10 minutes" },
    { 50 * 60, "2\u00a0days\u00a02\u00a0h", "2 days 2 hours" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = hs_duration_format (cases[i].minutes);
      g_autofree char *spoken = hs_duration_format_spoken (cases[i].minutes);

      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpstr (spoken, ==, cases[i].spoken);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/duration/scan", test_scan);
  g_test_add_func ("/duration/scan/nothing", test_scan_nothing);
  g_test_add_func ("/duration/scan/several", test_scan_several);
  g_test_add_func ("/duration/minutes", test_minutes);
  g_test_add_func ("/duration/format", test_format);
  return g_test_run ();
}
