/* hs-clock-face.c: how the times of a timeline are written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "hs-clock-face.h"
#include "hs-zone-list.h"

#define SECONDS_PER_DAY 86400

static GDateTime *
get_date_time (const HsClockFace *face, double seconds)
{
  return g_date_time_new_from_unix_utc ((gint64) floor (seconds + face->shift));
}

/* The instant that stands for the whole incident where its zone has daylight saving. */
static double
get_reference (const HsTimeline *timeline)
{
  double start, noticed, end;

  if (hs_timeline_get_impact (timeline, &start, &noticed, &end))
    return start;
  return hs_timeline_get_n_points (timeline) > 0 ? hs_timeline_get_point (timeline, 0)->start : 0;
}

static int
find_interval (const HsTimeline *timeline, GTimeZone *zone, int offset)
{
  return g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, (gint64) (get_reference (timeline) - 60.0 * offset));
}

/* From the document's clock to one of @zone. */
static double
get_zone_shift (const HsTimeline *timeline, GTimeZone *zone, int offset)
{
  int interval = find_interval (timeline, zone, offset);

  return (interval >= 0 ? g_time_zone_get_offset (zone, interval) : 0) - 60.0 * offset;
}

static char *
name_local (const HsTimeline *timeline, int offset)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  int interval = find_interval (timeline, zone, offset);

  if (interval < 0)
    return g_strdup (_("Local time"));
  /* Translators: the clock of who looks at the timeline; %s is the abbreviation of its zone. */
  return g_strdup_printf (_("Local time, %s"), g_time_zone_get_abbreviation (zone, interval));
}

static char *
format_count (double seconds, gboolean with_seconds)
{
  gint64 total = (gint64) llround (fabs (seconds));
  gint64 hours = total / 3600;
  int minutes = total / 60 % 60;
  const char *sign = seconds < 0 ? "−" : "+";

  if (with_seconds || total % 60 != 0)
    return g_strdup_printf ("T%s%" G_GINT64_FORMAT ":%02d:%02d", sign, hours, minutes, (int) (total % 60));
  return g_strdup_printf ("T%s%" G_GINT64_FORMAT ":%02d", sign, hours, minutes);
}

static char *
format_place (const HsClockFace *face, const HsIncident *incident, const HsTime *time)
{
  gint64 seconds;

  if (!hs_incident_get_seconds (incident, time, &seconds))
    return NULL;
  return hs_clock_face_format_time (face, seconds, time->form == HS_TIME_CLOCK && time->second > 0);
}

HsClockFace
hs_clock_face_get (const HsTimeline *timeline, HsTimeDisplay display)
{
  const HsIncident *incident = hs_timeline_get_incident (timeline);
  HsClockFace face = { .basis = hs_incident_get_basis (incident) };
  double origin;
  int offset;

  if (face.basis == HS_TIME_BASIS_NONE)
    return face;
  if (display == HS_TIME_DISPLAY_UTC && hs_incident_get_utc_offset (incident, &offset))
    face.shift = -60.0 * offset;
  if (display == HS_TIME_DISPLAY_LOCAL && hs_clock_face_get_obstacle (timeline, display) == NULL && hs_incident_get_utc_offset (incident, &offset))
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

      face.shift = get_zone_shift (timeline, zone, offset);
    }
  if (display != HS_TIME_DISPLAY_SINCE_START && display != HS_TIME_DISPLAY_SINCE_DETECTION)
    {
      face.counting = face.basis == HS_TIME_BASIS_RELATIVE;
      return face;
    }
  face.counting = TRUE;
  if (display == HS_TIME_DISPLAY_SINCE_DETECTION && hs_timeline_get_detection (timeline, &origin))
    face.shift = -origin;
  else
    face.shift = -get_reference (timeline);
  return face;
}

HsClockFace
hs_clock_face_get_abroad (const HsTimeline *timeline, const char *identifier)
{
  HsClockFace face = hs_clock_face_get (timeline, HS_TIME_DISPLAY_DOCUMENT);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (identifier);
  int offset;

  if (zone != NULL && hs_clock_face_get_obstacle (timeline, HS_TIME_DISPLAY_LOCAL) == NULL
      && hs_incident_get_utc_offset (hs_timeline_get_incident (timeline), &offset))
    face.shift = get_zone_shift (timeline, zone, offset);
  return face;
}

char *
hs_clock_face_get_name_abroad (const HsTimeline *timeline, const char *identifier)
{
  g_autofree char *place = hs_zone_list_get_place (identifier);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (identifier);
  const char *abbreviation = "";
  int offset, interval;

  if (zone != NULL && hs_incident_get_utc_offset (hs_timeline_get_incident (timeline), &offset)
      && (interval = find_interval (timeline, zone, offset)) >= 0)
    abbreviation = g_time_zone_get_abbreviation (zone, interval);
  /* Some zones have only numbers for an abbreviation. */
  if (!g_ascii_isalpha (*abbreviation) || strcmp (place, abbreviation) == 0)
    return g_steal_pointer (&place);
  /* Translators: the name of a clock: a city and the abbreviation of its time zone, "New York, EST". */
  return g_strdup_printf (_("%s, %s"), place, abbreviation);
}

const char *
hs_clock_face_get_obstacle (const HsTimeline *timeline, HsTimeDisplay display)
{
  const HsIncident *incident = hs_timeline_get_incident (timeline);
  HsTimeBasis basis = hs_incident_get_basis (incident);
  double detection;
  int offset;

  if (display == HS_TIME_DISPLAY_DOCUMENT)
    return NULL;
  if (basis == HS_TIME_BASIS_NONE)
    return _("No times are told");
  if (display == HS_TIME_DISPLAY_SINCE_START)
    return NULL;
  if (display == HS_TIME_DISPLAY_SINCE_DETECTION)
    return hs_timeline_get_detection (timeline, &detection) ? NULL : _("No detection is told");
  if (basis == HS_TIME_BASIS_RELATIVE)
    return _("No clock times are told");
  if (!hs_incident_get_utc_offset (incident, &offset))
    return _("The time zone is not told");
  if (display == HS_TIME_DISPLAY_LOCAL && basis != HS_TIME_BASIS_DATED)
    return _("The date is not told");
  return NULL;
}

char *
hs_clock_face_get_name (const HsTimeline *timeline, HsTimeDisplay display)
{
  const HsIncident *incident = hs_timeline_get_incident (timeline);
  const char *zone = hs_incident_get_zone (incident);
  gboolean possible = hs_clock_face_get_obstacle (timeline, display) == NULL;
  int offset;

  if (!hs_timeline_has_times (timeline))
    return g_strdup (_("Times not told"));
  if (hs_clock_face_get (timeline, display).counting)
    return g_strdup (display == HS_TIME_DISPLAY_SINCE_DETECTION && possible ? _("Since detection") : _("Since the start"));
  if (possible && display == HS_TIME_DISPLAY_UTC)
    return g_strdup ("UTC");
  if (possible && display == HS_TIME_DISPLAY_LOCAL && hs_incident_get_utc_offset (incident, &offset))
    return name_local (timeline, offset);
  return g_strdup (zone != NULL ? zone : "");
}

gboolean
hs_clock_face_has_days (const HsClockFace *face)
{
  return face->basis != HS_TIME_BASIS_NONE && !face->counting;
}

double
hs_clock_face_get_midnight (const HsClockFace *face, double seconds)
{
  return floor ((seconds + face->shift) / SECONDS_PER_DAY) * SECONDS_PER_DAY - face->shift;
}

char *
hs_clock_face_format_time (const HsClockFace *face, double seconds, gboolean with_seconds)
{
  g_autoptr (GDateTime) time = NULL;

  if (face->counting)
    return format_count (seconds + face->shift, with_seconds);
  time = get_date_time (face, seconds);
  return g_date_time_format (time, with_seconds ? "%H:%M:%S" : "%H:%M");
}

char *
hs_clock_face_format_day (const HsClockFace *face, double seconds, gboolean with_year)
{
  g_autoptr (GDateTime) time = get_date_time (face, seconds);

  switch (face->basis)
    {
    case HS_TIME_BASIS_DATED:
      /* Translators: a day on the axis of the timeline, in the notation of strftime(3). */
      return g_date_time_format (time, with_year ? _("%a %-d %B %Y") : _("%a %-d %B"));
    case HS_TIME_BASIS_YEARLESS:
      /* Translators: a day of an unknown year, in the notation of strftime(3). */
      return g_date_time_format (time, _("%-d %B"));
    case HS_TIME_BASIS_DATELESS:
      /* Translators: the first, second... day of an incident whose date is not told. */
      return g_strdup_printf (_("Day %d"), 1 + (int) floor ((seconds + face->shift) / SECONDS_PER_DAY));
    case HS_TIME_BASIS_NONE:
    case HS_TIME_BASIS_RELATIVE:
    default:
      return g_strdup ("");
    }
}

char *
hs_clock_face_format_weekday (const HsClockFace *face, double seconds)
{
  g_autoptr (GDateTime) time = get_date_time (face, seconds);

  return face->basis == HS_TIME_BASIS_DATED ? g_date_time_format (time, "%a") : hs_clock_face_format_day (face, seconds, FALSE);
}

char *
hs_clock_face_format_month (const HsClockFace *face, double seconds)
{
  g_autoptr (GDateTime) time = get_date_time (face, seconds);

  /* Translators: a month on the axis of the timeline, in the notation of strftime(3). */
  return g_date_time_format (time, face->basis == HS_TIME_BASIS_DATED ? _("%B %Y") : "%B");
}

char *
hs_clock_face_format_year (const HsClockFace *face, double seconds)
{
  g_autoptr (GDateTime) time = get_date_time (face, seconds);

  return g_date_time_format (time, face->basis == HS_TIME_BASIS_DATED ? "%Y" : "");
}

char *
hs_clock_face_format_event (const HsClockFace *face, const HsIncident *incident, const HsEvent *event)
{
  g_autofree char *start = format_place (face, incident, &event->time);
  g_autofree char *end = format_place (face, incident, &event->end_time);

  if (start == NULL)
    return g_strdup (event->time_text);
  if (end == NULL || g_strcmp0 (start, end) == 0)
    return g_steal_pointer (&start);
  return g_strdup_printf ("%s–%s", start, end);
}
