/* test-clock-face.c: tests of hs-clock-face.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-clock-face.h"
#include "sample-incidents.h"

static char *
format_first (const char *name, HsTimeDisplay display)
{
  g_autoptr (HsIncident) incident = sample_incident_new (name);
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  HsClockFace face = hs_clock_face_get (timeline, display);

  return hs_clock_face_format_event (&face, incident, hs_incident_get_event (incident, 0));
}

static void
test_displays (void)
{
  static const struct
  {
    const char *name;
    HsTimeDisplay display;
    const char *time;
  } cases[] = {
    { "one-path", HS_TIME_DISPLAY_DOCUMENT, "21:00" },
    { "one-path", HS_TIME_DISPLAY_UTC, "21:00" },
    { "one-path", HS_TIME_DISPLAY_SINCE_START, "T+1:00" },
    { "one-path", HS_TIME_DISPLAY_SINCE_DETECTION, "T+0:00" },
    { "relative", HS_TIME_DISPLAY_DOCUMENT, "T+0:00" },
    { "relative", HS_TIME_DISPLAY_SINCE_DETECTION, "T−0:15" },
    { "dateless", HS_TIME_DISPLAY_DOCUMENT, "23:10" },
    { "no-times", HS_TIME_DISPLAY_DOCUMENT, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *time = format_first (cases[i].name, cases[i].display);

      g_assert_cmpstr (time, ==, cases[i].time);
    }
}

static void
test_obstacles (void)
{
  static const struct
  {
    const char *name;
    HsTimeDisplay display;
    const char *obstacle;
  } cases[] = {
    { "one-path", HS_TIME_DISPLAY_DOCUMENT, NULL },
    { "one-path", HS_TIME_DISPLAY_UTC, "The time zone is not told" },
    { "one-path", HS_TIME_DISPLAY_SINCE_START, NULL },
    { "one-path", HS_TIME_DISPLAY_SINCE_DETECTION, NULL },
    { "relative", HS_TIME_DISPLAY_LOCAL, "No clock times are told" },
    { "relative", HS_TIME_DISPLAY_SINCE_START, NULL },
    { "no-times", HS_TIME_DISPLAY_SINCE_START, "No times are told" },
    { "no-times", HS_TIME_DISPLAY_DOCUMENT, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsIncident) incident = sample_incident_new (cases[i].name);
      g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);

      g_assert_cmpstr (hs_clock_face_get_obstacle (timeline, cases[i].display), ==, cases[i].obstacle);
    }
}

/* An incident of two hours whose first event is at @first, in the zone @zone at @offset from UTC. */
static HsTimeline *
create_timeline (const char *first, const char *zone, int offset)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();
  HsEvent *event = hs_incident_builder_add_event (builder);
  g_autoptr (HsIncident) incident = NULL;

  event->time = sample_time (first);
  event->text = g_strdup ("Event.");
  builder->zone = g_strdup (zone);
  builder->has_utc_offset = TRUE;
  builder->utc_offset_minutes = offset;
  incident = hs_incident_builder_end (builder);
  return hs_timeline_new (incident);
}

/* The clock of who looks, here in UTC. */
static void
test_local (void)
{
  g_autoptr (HsTimeline) dated = create_timeline ("2024-03-10T21:00", "EST", -300);
  g_autoptr (HsTimeline) dateless = create_timeline ("T13:00", "EST", -300);
  HsClockFace face = hs_clock_face_get (dated, HS_TIME_DISPLAY_LOCAL);
  g_autofree char *time = hs_clock_face_format_time (&face, hs_timeline_get_point (dated, 0)->start, FALSE);
  g_autofree char *weekday = hs_clock_face_format_weekday (&face, hs_timeline_get_point (dated, 0)->start);
  g_autofree char *name = hs_clock_face_get_name (dated, HS_TIME_DISPLAY_LOCAL);
  g_autofree char *other = hs_clock_face_get_name (dateless, HS_TIME_DISPLAY_LOCAL);

  g_assert_cmpstr (time, ==, "02:00");
  g_assert_cmpstr (weekday, ==, "Mon");
  g_assert_cmpstr (name, ==, "Local time, UTC");
  g_assert_cmpstr (other, ==, "EST");
  g_assert_cmpstr (hs_clock_face_get_obstacle (dateless, HS_TIME_DISPLAY_LOCAL), ==, "The date is not told");
  g_assert_null (hs_clock_face_get_obstacle (dateless, HS_TIME_DISPLAY_UTC));
}

/* Night in Auckland; where the date is not told, the clock of the document. */
static void
test_abroad (void)
{
  static const struct
  {
    const char *first;
    const char *zone;
    const char *time;
    const char *name;
  } cases[] = {
    { "2024-03-10T21:00", "Pacific/Auckland", "15:00", "Auckland, NZDT" },
    { "2024-07-10T21:00", "Europe/Berlin", "04:00", "Berlin, CEST" },
    { "2024-07-10T21:00", "+05:30", "07:30", "UTC+05:30" },
    { "2024-07-10T21:00", "UTC", "02:00", "UTC" },
    { "T21:00", "Europe/Berlin", "21:00", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsTimeline) timeline = create_timeline (cases[i].first, "EST", -300);
      HsClockFace face = hs_clock_face_get_abroad (timeline, cases[i].zone);
      g_autofree char *time = hs_clock_face_format_time (&face, hs_timeline_get_point (timeline, 0)->start, FALSE);
      g_autofree char *name = hs_clock_face_get_name_abroad (timeline, cases[i].zone);

      g_assert_cmpstr (time, ==, cases[i].time);
      if (cases[i].name != NULL)
        g_assert_cmpstr (name, ==, cases[i].name);
    }
}

static void
test_utc (void)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();
  HsEvent *event = hs_incident_builder_add_event (builder);
  g_autoptr (HsIncident) incident = NULL;
  g_autoptr (HsTimeline) timeline = NULL;
  g_autofree char *time = NULL;
  HsClockFace face;

  event->time = sample_time ("2024-03-10T21:00");
  event->text = g_strdup ("Event.");
  builder->has_utc_offset = TRUE;
  builder->utc_offset_minutes = -240;
  incident = hs_incident_builder_end (builder);
  timeline = hs_timeline_new (incident);
  face = hs_clock_face_get (timeline, HS_TIME_DISPLAY_UTC);
  time = hs_clock_face_format_event (&face, incident, hs_incident_get_event (incident, 0));
  g_assert_cmpstr (time, ==, "01:00");
}

static void
test_ranges (void)
{
  g_autoptr (HsIncident) incident = sample_incident_new ("overlapping-paths");
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  HsClockFace face = hs_clock_face_get (timeline, HS_TIME_DISPLAY_DOCUMENT);
  g_autofree char *range = hs_clock_face_format_event (&face, incident, hs_incident_get_event (incident, 3));

  g_assert_cmpstr (range, ==, "15:20–16:10");
}

static void
test_time_as_written (void)
{
  g_autoptr (HsIncident) incident = sample_incident_new ("no-times");
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  HsClockFace face = hs_clock_face_get (timeline, HS_TIME_DISPLAY_DOCUMENT);
  g_autofree char *written = hs_clock_face_format_event (&face, incident, hs_incident_get_event (incident, 2));

  g_assert_cmpstr (written, ==, "2023-06-15");
  g_assert_false (hs_clock_face_has_days (&face));
}

static void
test_midnight (void)
{
  HsClockFace face = { .basis = HS_TIME_BASIS_DATED, .shift = 3600 };

  g_assert_cmpfloat (hs_clock_face_get_midnight (&face, 86400 + 5), ==, 86400 - 3600);
  g_assert_cmpfloat (hs_clock_face_get_midnight (&face, 86400 - 3600), ==, 86400 - 3600);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clock-face/displays", test_displays);
  g_test_add_func ("/clock-face/utc", test_utc);
  g_test_add_func ("/clock-face/local", test_local);
  g_test_add_func ("/clock-face/obstacles", test_obstacles);
  g_test_add_func ("/clock-face/ranges", test_ranges);
  g_test_add_func ("/clock-face/time-as-written", test_time_as_written);
  g_test_add_func ("/clock-face/midnight", test_midnight);
  g_test_add_func ("/clock-face/abroad", test_abroad);
  return g_test_run ();
}
