/* sample-incidents.c: incidents to draw, built without a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <stdio.h>
#include <string.h>

#include "sample-incidents.h"

static const Sample samples[] = {
  { "one-path", "2024-03-10T20:00", "2024-03-11T02:00", "UTC-4", "Checkout failed for one in five customers",
    { { "2024-03-10T21:00", NULL, HS_EVENT_DETECTION, "", NULL, "Alerts on rising latency of the checkout." },
      { "2024-03-10T21:15", NULL, HS_EVENT_INVESTIGATION, "", NULL, "Logs of the network and of the servers were read." },
      { "2024-03-10T22:00", NULL, HS_EVENT_MITIGATION, "m", NULL, "Assumed a congested network and tuned its settings." },
      { "2024-03-10T23:00", NULL, HS_EVENT_INVESTIGATION, "", NULL, "Queries were found to be slower than usual." },
      { "2024-03-11T00:00", NULL, HS_EVENT_ESCALATION, "e", "database team", "Called in the database team." },
      { "2024-03-11T01:00", NULL, HS_EVENT_IDENTIFICATION, "", NULL, "Found deadlocks that the new cache layer causes." },
      { "2024-03-11T02:00", NULL, HS_EVENT_RESOLUTION, "", NULL, "Cache layer set right, checkout works." } },
    { { "network congestion", 3, 5, HS_ENDED_REPLACED } } },
  { "overlapping-paths", "2023-10-05T14:00", "2023-10-05T18:30", "GMT", NULL,
    { { "2023-10-05T14:00", NULL, HS_EVENT_DETECTION, "", NULL, "First complaints." },
      { "2023-10-05T14:30", NULL, HS_EVENT_INVESTIGATION, "m", NULL, "A broken replica was suspected." },
      { "2023-10-05T15:00", NULL, HS_EVENT_ESCALATION, "me", "Storage team|the Network Team", "Storage and network were asked." },
      { "2023-10-05T15:20", "2023-10-05T16:10", HS_EVENT_MITIGATION, "m", NULL, "Replica rebuilt from a backup." },
      { "2023-10-05T16:30", NULL, HS_EVENT_INVESTIGATION, "m", NULL, "The replica is sound: that was not it." },
      { "2023-10-05T17:00", NULL, HS_EVENT_IDENTIFICATION, "e", "storage teams", "A loop between two services is found." },
      { "2023-10-05T18:30", NULL, HS_EVENT_RESOLUTION, "", NULL, "Loop broken, all is well." } },
    { { "broken replica", 2, 5, HS_ENDED_REFUTED }, { "lossy switch in the second row", 3, 6, HS_ENDED_CAUSE_FOUND }, { "holiday traffic", 4, 0, HS_ENDED_NOT_TOLD } } },
  { "untimed", "2023-06-15T10:20", "2023-06-15T14:40", "UTC", "All users for four hours",
    { { "2023-06-15T10:20", NULL, HS_EVENT_DETECTION, "", NULL, "Detected." },
      { NULL, NULL, HS_EVENT_MITIGATION, "m", NULL, "Servers were added on a suspicion of load." },
      { NULL, NULL, HS_EVENT_INVESTIGATION, "m", NULL, "The database was looked at." },
      { NULL, NULL, HS_EVENT_ESCALATION, "e", NULL, "Others were called in." },
      { "2023-06-15T14:40", NULL, HS_EVENT_RESOLUTION, "", NULL, "Rolled back." },
      { NULL, NULL, HS_EVENT_OTHER, "", NULL, "Report written." } },
    { { "server load", 2, 3, HS_ENDED_REPLACED }, { "database", 3, 5, HS_ENDED_CAUSE_FOUND } } },
  { "no-times", NULL, NULL, NULL, NULL,
    { { NULL, NULL, HS_EVENT_TRIGGER, "", NULL, "A certificate ran out." },
      { NULL, NULL, HS_EVENT_DETECTION, "", NULL, "Somebody noticed." },
      { "2023-06-15", NULL, HS_EVENT_INVESTIGATION, "m", NULL, "The firewall was blamed." },
      { NULL, NULL, HS_EVENT_RESOLUTION, "", NULL, "Renewed." } },
    { { "firewall", 3, 4, HS_ENDED_CAUSE_FOUND } } },
  { "several-days", "2024-05-05T15:00", "2024-05-12T09:00", "CET", "Slow pages",
    { { "2024-05-05T15:00", NULL, HS_EVENT_DETECTION, "", NULL, "Alert." },
      { "2024-05-05T15:02", NULL, HS_EVENT_INVESTIGATION, "", NULL, "Two people look." },
      { "2024-05-05T15:03", NULL, HS_EVENT_INVESTIGATION, "", NULL, "Graphs show nothing." },
      { "2024-05-05T15:04", NULL, HS_EVENT_COMMUNICATION, "", NULL, "Status page says so." },
      { "2024-05-05T17:30", NULL, HS_EVENT_MITIGATION, "m", NULL, "A deployment is rolled back, in vain." },
      { "2024-05-05T20:00", NULL, HS_EVENT_ESCALATION, "e", "Vendor", "A ticket with the vendor." },
      { "2024-05-12T08:00", NULL, HS_EVENT_IDENTIFICATION, "", NULL, "The vendor answers: a firmware fault." },
      { "2024-05-12T09:00", NULL, HS_EVENT_RESOLUTION, "", NULL, "Firmware replaced." } },
    { { "recent deployment", 5, 7, HS_ENDED_CAUSE_FOUND } } },
  { "relative", "+0:00", "+1:30", NULL, "Log-in impossible",
    { { "+0:00", NULL, HS_EVENT_TRIGGER, "", NULL, "Deployment." },
      { "+0:15", NULL, HS_EVENT_DETECTION, "", NULL, "Alert." },
      { "+0:16", NULL, HS_EVENT_INVESTIGATION, "m", NULL, "A flood of requests is suspected." },
      { "+1:10", NULL, HS_EVENT_IDENTIFICATION, "", NULL, "The clock of a node is wrong." },
      { "+1:30", NULL, HS_EVENT_RESOLUTION, "", NULL, "Clock set." } },
    { { "flood of requests", 3, 4, HS_ENDED_CAUSE_FOUND } } },
  { "dateless", "T23:10", "T01:00", "EST", NULL,
    { { "T23:10", NULL, HS_EVENT_DETECTION, "", NULL, "Alert." },
      { "T23:40", NULL, HS_EVENT_ESCALATION, "e", "On-call lead", "Lead woken." },
      { "T23:41", NULL, HS_EVENT_MITIGATION, "", NULL, "Node drained." },
      { "T23:55", NULL, HS_EVENT_RESOLUTION, "", NULL, "Quiet again." } },
    { { NULL } } },
  { "crowd", "2024-01-08T09:00", "2024-01-08T12:00", "UTC", "Mail delayed",
    { { "2024-01-08T09:00", NULL, HS_EVENT_DETECTION, "", NULL, "Queue alarm on the first relay of the morning." },
      { "2024-01-08T09:01", NULL, HS_EVENT_INVESTIGATION, "", NULL, "Queue length doubles every minute by now." },
      { "2024-01-08T09:02", NULL, HS_EVENT_INVESTIGATION, "m", NULL, "Spam wave suspected by the person on duty." },
      { "2024-01-08T09:03", NULL, HS_EVENT_MITIGATION, "m", NULL, "Filters set to their strictest, without effect." },
      { "2024-01-08T09:05", NULL, HS_EVENT_ESCALATION, "e", "Mail team", "The mail team is called in by telephone." },
      { "2024-01-08T09:06", NULL, HS_EVENT_INVESTIGATION, "", NULL, "Mail team reads the logs of both relays." },
      { "2024-01-08T09:09", NULL, HS_EVENT_ESCALATION, "e", "Directory team", "The directory team is called in too." },
      { "2024-01-08T09:10", NULL, HS_EVENT_IDENTIFICATION, "", NULL, "A directory replica answers after thirty seconds." },
      { "2024-01-08T11:50", NULL, HS_EVENT_MITIGATION, "", NULL, "Replica taken out, queues drain." },
      { "2024-01-08T12:00", NULL, HS_EVENT_RESOLUTION, "", NULL, "Queues are empty." } },
    { { "spam wave", 3, 8, HS_ENDED_CAUSE_FOUND } } },
};

HsTime
sample_time (const char *text)
{
  HsTime time = { .form = HS_TIME_CLOCK, .second = -1 };
  int year = 0, month = 0, day = 0, hour = 0, minute = 0;

  if (text == NULL)
    return (HsTime) { 0 };
  if (sscanf (text, "+%d:%d", &hour, &minute) == 2)
    return (HsTime) { .form = HS_TIME_RELATIVE, .offset = (gint64) hour * 3600 + minute * 60 };
  if (sscanf (text, "T%d:%d", &hour, &minute) == 2)
    time.day_offset = hour < 12 ? 1 : 0;
  else if (sscanf (text, "XXXX-%d-%dT%d:%d", &month, &day, &hour, &minute) != 4 && sscanf (text, "%d-%d-%dT%d:%d", &year, &month, &day, &hour, &minute) == 3)
    time.form = HS_TIME_DAY;
  time.year = year;
  time.month = month;
  time.day = day;
  time.hour = hour;
  time.minute = minute;
  return time;
}

static void
add_event (HsIncidentBuilder *builder, const SampleEvent *sample)
{
  HsEvent *event = hs_incident_builder_add_event (builder);

  event->line = builder->events->len;
  event->end_line = event->line;
  event->time = sample_time (sample->time);
  event->time_text = g_strdup (sample->time);
  event->end_time = sample_time (sample->end_time);
  event->certainty = sample->time != NULL ? HS_CERTAINTY_STATED : HS_CERTAINTY_UNKNOWN;
  event->text = g_strdup (sample->text);
  event->kind = sample->kind;
  event->misleading = sample->marks != NULL && strchr (sample->marks, 'm') != NULL;
  event->escalation = sample->marks != NULL && strchr (sample->marks, 'e') != NULL;
  if (sample->to != NULL)
    {
      g_strfreev (event->to);
      event->to = g_strsplit (sample->to, "|", -1);
    }
}

HsIncident *
sample_build (const Sample *sample)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();

  builder->title = g_strdup (sample->name);
  builder->start = sample_time (sample->start);
  builder->end = sample_time (sample->end);
  builder->zone = g_strdup (sample->zone);
  builder->impact.text = g_strdup (sample->impact);
  for (guint i = 0; i < SAMPLE_MAX_EVENTS && sample->events[i].text != NULL; i++)
    add_event (builder, &sample->events[i]);
  for (guint i = 0; i < SAMPLE_MAX_PATHS && sample->paths[i].hypothesis != NULL; i++)
    {
      HsPath *path = hs_incident_builder_add_path (builder);

      path->hypothesis = g_strdup (sample->paths[i].hypothesis);
      path->from_event = sample->paths[i].from;
      path->to_event = sample->paths[i].to;
      path->ended = sample->paths[i].ended;
    }
  return hs_incident_builder_end (builder);
}

const char *
sample_incident_get_name (guint index)
{
  return index < G_N_ELEMENTS (samples) ? samples[index].name : NULL;
}

HsIncident *
sample_incident_new (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    if (strcmp (samples[i].name, name) == 0)
      return sample_build (&samples[i]);
  g_assert_not_reached ();
}

HsIncident *
sample_incident_new_large (guint n_events)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();

  for (guint i = 0; i < n_events; i++)
    {
      HsEvent *event = hs_incident_builder_add_event (builder);
      guint second = (guint) ((guint64) i * 86399 / n_events);

      event->line = i + 1;
      event->time = (HsTime) { HS_TIME_CLOCK, 2024, 3, 10, second / 3600, second / 60 % 60, second % 60, 0, 0 };
      event->certainty = HS_CERTAINTY_STATED;
      event->text = g_strdup_printf ("Point %u of the large incident.", i);
      event->kind = i % HS_N_EVENT_KINDS;
      event->misleading = i % 100 == 50;
    }
  return hs_incident_builder_end (builder);
}

HsTextMeasure *
sample_measure_new (HsTheme theme, double text_scale)
{
  g_autoptr (HsStyle) style = hs_style_new (theme, text_scale, "DejaVu Sans", "DejaVu Sans Mono");

  return hs_text_measure_new (style);
}

HsTimeline *
sample_timeline_new (const Sample *sample)
{
  g_autoptr (HsIncident) incident = sample_build (sample);

  return hs_timeline_new (incident);
}

HsTimelineLayout *
sample_layout_new (const Sample *sample, const HsTimelineView *view, double text_scale)
{
  g_autoptr (HsTimeline) timeline = sample_timeline_new (sample);
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, text_scale);

  return hs_timeline_layout_new (timeline, view, measure);
}

HsTimelineLayout *
sample_layout_new_of (const char *name, const HsTimelineView *view, double text_scale)
{
  g_autoptr (HsIncident) incident = sample_incident_new (name);
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, text_scale);

  return hs_timeline_layout_new (timeline, view, measure);
}
