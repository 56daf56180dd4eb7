/* test-zone.c: tests of time zones as people write them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-zone.h"

enum
{
  NONE = G_MININT,
};

static void
assert_written (const char *text, const HsZone *zone, const char *written)
{
  g_autofree char *name = g_strndup (text + zone->start, zone->end - zone->start);

  g_assert_cmpstr (name, ==, written);
}

static void
test_match (void)
{
  static const struct
  {
    const char *text;
    const char *written;
    int minutes;
  } cases[] = {
    { "UTC) on June 15", "UTC", 0 },
    { "Z", "Z", 0 },
    { "EST)", "EST", -300 },
    { "EAT, the team", "EAT", 180 },
    { "UTC-4)", "UTC-4", -240 },
    { "UTC -4)", "UTC -4", -240 },
    { "UTC - 4)", "UTC - 4", -240 },
    { "UTC\xe2\x88\x92" "4", "UTC\xe2\x88\x92" "4", -240 },
    { "UTC+05:30", "UTC+05:30", 330 },
    { "GMT+1 - the team", "GMT+1", 60 },
    { "GMT+9: the team", "GMT+9", 540 },
    { "GMT+0200", "GMT+0200", 120 },
    { "UTC - 5 users", "UTC", 0 },
    { "UTC-10:40 the team", "UTC", 0 },
    { "UTC-11:00 UTC", "UTC", 0 },
    { "UTC-11:00 PM", "UTC", 0 },
    { "UTC+2x", "UTC", 0 },
    { "+0200", "+0200", 120 },
    { "-07:00", "-07:00", -420 },
    { "Pacific Daylight Time,", "Pacific Daylight Time", -420 },
    { "West African Time (WAT)", "West African Time", 60 },
    { "eastern  standard time", "eastern  standard time", -300 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsZone zone;

      g_test_message ("%s", cases[i].text);
      g_assert_true (hs_zone_match (cases[i].text, 0, FALSE, &zone));
      assert_written (cases[i].text, &zone, cases[i].written);
      g_assert_null (zone.identifier);
      g_assert_cmpint (zone.minutes, ==, cases[i].minutes);
    }
}

static void
test_no_match (void)
{
  static const char *const texts[] = {
    "",   "utc",   "ESTATE", "EST_1",    "ETA",     "Eastern",   "Eastern cluster",
    "+2", "+2500", "-0040",  "src/Main", "Foo/Bar", "+02:00:30",
  };
  HsZone zone;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_message ("%s", texts[i]);
      g_assert_false (hs_zone_match (texts[i], 0, FALSE, &zone));
    }
}

static void
test_after_clock (void)
{
  HsZone zone;

  g_assert_true (hs_zone_match ("10:20 utc", 6, TRUE, &zone));
  assert_written ("10:20 utc", &zone, "utc");
  g_assert_true (hs_zone_match ("7:26 AM Eastern: seen", 8, TRUE, &zone));
  assert_written ("7:26 AM Eastern: seen", &zone, "Eastern");
  g_assert_cmpstr (zone.identifier, ==, "America/New_York");
  g_assert_true (hs_zone_match ("7:26 AM Eastern to 8:00", 8, TRUE, &zone));
  g_assert_false (hs_zone_match ("7:26 AM Central logging fails", 8, TRUE, &zone));
  g_assert_false (hs_zone_match ("10h20 est", 6, TRUE, &zone));
}

static void
test_ambiguous (void)
{
  static const struct
  {
    const char *text;
    gboolean ambiguous;
  } cases[] = {
    { "EST", TRUE }, { "IST", TRUE }, { "CST", TRUE }, { "BST", TRUE }, { "UTC", FALSE }, { "CET", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsZone zone;

      g_assert_true (hs_zone_match (cases[i].text, 0, FALSE, &zone));
      g_assert_cmpint (zone.ambiguous, ==, cases[i].ambiguous);
    }
}

static void
test_find (void)
{
  static const struct
  {
    const char *text;
    const char *written;
  } cases[] = {
    { "All times are in UTC.", "UTC" },
    { "(all times PST) 07/27/2023", "PST" },
    { "Timezone: Europe/Paris", "Europe/Paris" },
    { "from late last night eastern US time until", "eastern US time" },
    { "Times are GMT+2, as the office", "GMT+2" },
    { "see `EST_VALUE` in CET", "CET" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsZone zone;

      g_assert_true (hs_zone_find (cases[i].text, 0, &zone));
      assert_written (cases[i].text, &zone, cases[i].written);
    }
}

static void
test_find_nothing (void)
{
  HsZone zone;

  g_assert_false (hs_zone_find ("Nothing is told of the place", 0, &zone));
  g_assert_false (hs_zone_find ("UTC only", 1, &zone));
}

static void
test_offset (void)
{
  static const struct
  {
    const char *name;
    HsTime time;
    int minutes;
  } cases[] = {
    { "PT", { HS_TIME_CLOCK, 2023, 7, 1, 12, 0, -1 }, -420 },
    { "PT", { HS_TIME_CLOCK, 2023, 1, 1, 12, 0, -1 }, -480 },
    { "PT", { HS_TIME_DAY, 2023, 7, 1 }, -420 },
    { "PT", { HS_TIME_CLOCK, 0, 7, 1, 12, 0, -1 }, -420 },
    { "PT", { HS_TIME_CLOCK, 0, 0, 0, 12, 0, -1 }, NONE },
    { "ET", { HS_TIME_CLOCK, 2023, 3, 12, 1, 59, -1 }, -300 },
    { "ET", { HS_TIME_CLOCK, 2023, 3, 12, 3, 0, -1 }, -240 },
    { "Europe/Paris", { HS_TIME_DAY, 2023, 12, 24 }, 60 },
    { "EST", { HS_TIME_CLOCK, 0, 0, 0, 12, 0, -1 }, -300 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsZone zone;
      int minutes = NONE;

      g_assert_true (hs_zone_match (cases[i].name, 0, FALSE, &zone));
      g_assert_cmpint (hs_zone_get_offset (&zone, &cases[i].time, &minutes), ==, cases[i].minutes != NONE);
      g_assert_cmpint (minutes, ==, cases[i].minutes);
    }
}

static void
test_offset_without_time (void)
{
  HsZone zone;
  int minutes;

  g_assert_true (hs_zone_match ("ET", 0, FALSE, &zone));
  g_assert_false (hs_zone_get_offset (&zone, NULL, &minutes));
  g_assert_true (hs_zone_match ("EDT", 0, FALSE, &zone));
  g_assert_true (hs_zone_get_offset (&zone, NULL, &minutes));
  g_assert_cmpint (minutes, ==, -240);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/zone/match", test_match);
  g_test_add_func ("/zone/no-match", test_no_match);
  g_test_add_func ("/zone/after-clock", test_after_clock);
  g_test_add_func ("/zone/ambiguous", test_ambiguous);
  g_test_add_func ("/zone/find", test_find);
  g_test_add_func ("/zone/find/nothing", test_find_nothing);
  g_test_add_func ("/zone/offset", test_offset);
  g_test_add_func ("/zone/offset/no-time", test_offset_without_time);
  return g_test_run ();
}
