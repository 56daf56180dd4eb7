/* hs-report-words.c: times and spans of an incident in the words of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-report-words.h"

#include "hs-duration.h"

#define SECONDS_PER_WEEK (7 * 24 * 3600)

/* Yearless days borrow a leap year, of which only day and month are shown. */
static GDateTime *
create_date (const HsTime *time)
{
  gboolean has_clock = time->form == HS_TIME_CLOCK;

  if (time->month == 0 || time->day == 0)
    return NULL;
  return g_date_time_new_utc (time->year > 0 ? time->year : 2000, time->month, time->day, has_clock ? time->hour : 0,
                              has_clock ? time->minute : 0, 0);
}

static char *
format_long_day (const HsTime *time)
{
  g_autoptr (GDateTime) date = create_date (time);

  if (date == NULL)
    return NULL;
  if (time->year > 0)
    /* Translators: a day in a report, in the notation of strftime(3): Sunday 10 March 2024 */
    return g_date_time_format (date, _("%A %-d %B %Y"));
  /* Translators: a day of an unknown year in a report, in the notation of strftime(3): 10 March */
  return g_date_time_format (date, _("%-d %B"));
}

char *
hs_report_words_format_day (const HsTime *time)
{
  g_autoptr (GDateTime) date = create_date (time);

  if (date == NULL)
    return NULL;
  if (time->year > 0)
    /* Translators: a day in a table, in the notation of strftime(3): Sun 10 Mar */
    return g_date_time_format (date, _("%a %-d %b"));
  /* Translators: a day of an unknown year in a table, in the notation of strftime(3): 10 Mar */
  return g_date_time_format (date, _("%-d %b"));
}

static char *
format_relative (gint64 seconds)
{
  gint64 minutes = ABS (seconds) / 60;
  const char *sign = seconds < 0 ? "−" : "+";

  if (seconds % 60 == 0)
    return g_strdup_printf ("T%s%d:%02d", sign, (int) (minutes / 60), (int) (minutes % 60));
  return g_strdup_printf ("T%s%d:%02d:%02d", sign, (int) (minutes / 60), (int) (minutes % 60), (int) (ABS (seconds) % 60));
}

char *
hs_report_words_format_time (const HsTime *time)
{
  switch (time->form)
    {
    case HS_TIME_CLOCK:
      if (time->second >= 0)
        return g_strdup_printf ("%02d:%02d:%02d", time->hour, time->minute, time->second);
      return g_strdup_printf ("%02d:%02d", time->hour, time->minute);
    case HS_TIME_DAY:
      return hs_report_words_format_day (time);
    case HS_TIME_RELATIVE:
      return format_relative (time->offset);
    case HS_TIME_NONE:
    default:
      return NULL;
    }
}

static gboolean
is_same_day (const HsTime *a, const HsTime *b)
{
  return a->year == b->year && a->month == b->month && a->day == b->day && (a->month != 0 || a->day_offset == b->day_offset);
}

static gboolean
is_within_week (const HsTime *a, const HsTime *b)
{
  return a->year > 0 && b->year > 0 && ABS (hs_time_get_seconds (b) - hs_time_get_seconds (a)) < SECONDS_PER_WEEK;
}

/* Day and time; the day in short where @after is on the same one or lies close before. */
static char *
format_moment (const HsTime *time, const HsTime *after)
{
  g_autofree char *day = NULL;
  g_autofree char *clock = NULL;

  if (time->form == HS_TIME_DAY)
    return format_long_day (time);
  clock = hs_report_words_format_time (time);
  if (time->form != HS_TIME_CLOCK || (after != NULL && is_same_day (time, after)))
    return g_steal_pointer (&clock);
  if (after != NULL && after->form == HS_TIME_CLOCK && is_within_week (after, time))
    {
      g_autoptr (GDateTime) date = create_date (time);
      g_autofree char *weekday = g_date_time_format (date, "%A");
      return g_strjoin (" ", weekday, clock, NULL);
    }
  day = format_long_day (time);
  return day != NULL ? g_strjoin (", ", day, clock, NULL) : g_steal_pointer (&clock);
}

char *
hs_report_words_format_span (HsIncident *incident)
{
  const HsTime *start = hs_incident_get_start (incident);
  const HsTime *end = hs_incident_get_end (incident);
  const char *zone = hs_incident_get_zone (incident);
  g_autofree char *from = start->form != HS_TIME_NONE ? format_moment (start, NULL) : NULL;
  g_autofree char *to = end->form != HS_TIME_NONE ? format_moment (end, from != NULL ? start : NULL) : NULL;
  g_autofree char *span = NULL;

  if (from != NULL && to != NULL && !(end->form == HS_TIME_DAY && hs_time_equal (start, end)))
    /* Translators: from when to when an incident lasted */
    span = g_strdup_printf (C_("days and times", "%s to %s"), from, to);
  else if (from != NULL)
    span = g_steal_pointer (&from);
  else if (to != NULL)
    /* Translators: an incident whose begin is not told */
    span = g_strdup_printf (_("until %s"), to);
  if (span == NULL || zone == NULL)
    return g_steal_pointer (&span);
  /* Translators: a span of time, then the name of its time zone */
  return g_strdup_printf (_("%s (%s)"), span, zone);
}

gboolean
hs_report_words_get_utc (HsIncident *incident, const HsTime *time, HsTime *utc)
{
  int offset;

  if (time->form != HS_TIME_CLOCK || !hs_incident_get_utc_offset (incident, &offset))
    return FALSE;
  *utc = hs_time_from_seconds (hs_time_get_seconds (time) - offset * 60, hs_time_get_basis (time));
  utc->second = time->second;
  return TRUE;
}

char *
hs_report_words_format_utc (HsIncident *incident, const HsTime *time)
{
  HsTime utc;

  return hs_report_words_get_utc (incident, time, &utc) ? hs_report_words_format_time (&utc) : NULL;
}

static const HsEvent *
find_event (HsIncident *incident, guint id)
{
  return id >= 1 && id <= hs_incident_get_n_events (incident) ? hs_incident_get_event (incident, id - 1) : NULL;
}

char *
hs_report_words_format_path (HsIncident *incident, const HsPath *path)
{
  const HsEvent *from = find_event (incident, path->from_event);
  const HsEvent *to = find_event (incident, path->to_event);
  g_autofree char *start = from != NULL ? hs_report_words_format_time (&from->time) : NULL;
  g_autofree char *end = to != NULL ? hs_report_words_format_time (&to->time) : NULL;
  g_autofree char *held = path->minutes >= 0 ? hs_duration_format (path->minutes) : NULL;
  g_autofree char *span = NULL;

  if (start != NULL && end != NULL)
    /* Translators: two clock times between which something was believed */
    span = g_strdup_printf (C_("clock times", "%s to %s"), start, end);
  else if (start != NULL)
    /* Translators: a time from which on something was believed */
    span = g_strdup_printf (_("from %s"), start);
  else
    span = g_strdup (_("times not told"));
  return held != NULL ? g_strjoin (" · ", span, held, NULL) : g_steal_pointer (&span);
}

/* The first detection that has a place on the axis. */
static const HsEvent *
find_detection (HsIncident *incident)
{
  gint64 seconds;

  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    {
      const HsEvent *event = hs_incident_get_event (incident, i);

      if (event->kind == HS_EVENT_DETECTION && hs_incident_get_seconds (incident, &event->time, &seconds))
        return event;
    }
  return NULL;
}

gboolean
hs_report_words_get_minutes_between (HsIncident *incident, const HsTime *from, const HsTime *to, int *minutes)
{
  gint64 start, end;

  if (!hs_incident_get_seconds (incident, from, &start) || !hs_incident_get_seconds (incident, to, &end) || end < start)
    return FALSE;
  *minutes = (end - start) / 60;
  return TRUE;
}

gboolean
hs_report_words_get_since_detection (HsIncident *incident, const HsTime *time, int *minutes)
{
  const HsEvent *detection = find_detection (incident);

  return detection != NULL && hs_report_words_get_minutes_between (incident, &detection->time, time, minutes);
}

gboolean
hs_report_words_get_gap (HsIncident *incident, guint index, int *minutes)
{
  const HsEvent *event = hs_incident_get_event (incident, index);
  gint64 seconds;

  while (index-- > 0)
    {
      const HsEvent *before = hs_incident_get_event (incident, index);

      if (hs_incident_get_seconds (incident, &before->time, &seconds))
        return hs_report_words_get_minutes_between (incident, &before->time, &event->time, minutes);
    }
  return hs_report_words_get_minutes_between (incident, hs_incident_get_start (incident), &event->time, minutes);
}

char *
hs_report_words_join (char **names)
{
  /* Translators: between the names of teams in a list */
  return g_strjoinv (_(", "), names);
}

static void
tell_path (GString *account, HsIncident *incident, const HsPath *path)
{
  g_autofree char *span = hs_report_words_format_path (incident, path);

  g_string_append_c (account, ' ');
  /* Translators: a wrong supposition, when it was held, how it ended */
  g_string_append_printf (account, _("Misled by “%s”, %s, %s."), path->hypothesis, span, hs_ended_get_label (path->ended));
}

static void
tell_event (GString *account, const HsEvent *event)
{
  g_autofree char *time = hs_report_words_format_time (&event->time);

  g_string_append_printf (account, " %u, %s: %s.", event->id, time != NULL ? time : _("time not told"),
                          hs_event_kind_get_label (event->kind));
}

char *
hs_report_words_tell (HsIncident *incident)
{
  GString *account = g_string_new (NULL);
  guint n_events = hs_incident_get_n_events (incident);
  int minutes = hs_incident_get_metrics (incident)->duration;
  g_autofree char *lasted = minutes >= 0 ? hs_duration_format_spoken (minutes) : NULL;

  g_string_append_printf (account, ngettext ("Timeline with %u event.", "Timeline with %u events.", n_events), n_events);
  if (lasted != NULL)
    {
      g_string_append_c (account, ' ');
      /* Translators: %s is a duration, as in "2 hours 30 minutes" */
      g_string_append_printf (account, _("The incident lasted %s."), lasted);
    }
  for (guint i = 0; i < hs_incident_get_n_paths (incident); i++)
    tell_path (account, incident, hs_incident_get_path (incident, i));
  for (guint i = 0; i < n_events; i++)
    tell_event (account, hs_incident_get_event (incident, i));
  return g_string_free (account, FALSE);
}
