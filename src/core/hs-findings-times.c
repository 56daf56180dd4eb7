/* hs-findings-times.c: remarks on times that contradict each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-duration.h"
#include "hs-findings-private.h"

/* A stated duration may be rounded by this part of it. */
#define ROUNDING 8

/* Later than this nothing belongs to the outage any more. */
#define MAX_AFTER_MINUTES (6 * 60)

static void
check_duration (HsReading *self)
{
  const HsIncidentBuilder *builder = self->builder;
  g_autofree char *stated = NULL;
  g_autofree char *computed = NULL;
  int minutes;

  if (builder->stated_duration < 0 || builder->start_certainty != HS_CERTAINTY_STATED
      || builder->end_certainty != HS_CERTAINTY_STATED || !hs_findings_get_minutes (&builder->start, &builder->end, &minutes))
    return;
  if (ABS (minutes - builder->stated_duration) < MAX (HS_FINDINGS_SLACK_MINUTES, builder->stated_duration / ROUNDING))
    return;
  stated = hs_duration_format (builder->stated_duration);
  computed = hs_duration_format (MAX (0, minutes));
  hs_findings_add (self, HS_FINDING_DURATION_DISAGREES, self->duration_line,
                   /* Translators: two durations, such as "4 h" and "4 h 20" */
                   g_strdup_printf (_ ("The document says that it lasted %s; from its start to its end are %s."), stated, computed));
}

static void
check_ends (HsReading *self)
{
  int minutes;

  if (self->reversed_line > 0)
    hs_findings_add (self, HS_FINDING_END_BEFORE_START, self->reversed_line,
                     g_strdup (_ ("The outage ends before it starts.")));
  for (guint i = 0; i < self->builder->events->len; i++)
    {
      const HsEvent *event = hs_findings_get_event (self, i);

      if (hs_findings_get_minutes (&event->time, &event->end_time, &minutes) && minutes < 0)
        hs_findings_add (self, HS_FINDING_END_BEFORE_START, event->line,
                         g_strdup_printf (_ ("The event at %s ends before it starts."), event->time_text));
    }
}

/* From one event of a part of the document to the next of the same part. */
typedef struct
{
  const HsEvent *from;
  const HsEvent *to;
  int minutes;
} Step;

/* (transfer full) (element-type Step): between events that have times. */
static GArray *
find_steps (const HsReading *self)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (Step));
  const HsEvent *previous = NULL;
  HsRole role = HS_ROLE_OTHER, previous_role = HS_ROLE_OTHER;
  guint at = self->first;

  for (guint i = 0; i < self->builder->events->len; i++)
    {
      const HsEvent *event = hs_findings_get_event (self, i);
      Step step = { previous, event, 0 };

      for (; at < self->last && hs_reading_get_entry (self, at)->line <= event->line; at++)
        role = hs_reading_get_entry (self, at)->role;
      if (hs_time_get_basis (&event->time) == HS_TIME_BASIS_NONE)
        continue;
      if (previous != NULL && role == previous_role && hs_findings_get_minutes (&previous->time, &event->time, &step.minutes))
        g_array_append_val (steps, step);
      previous = event;
      previous_role = role;
    }
  return steps;
}

static gboolean
are_newest_first (const GArray *steps)
{
  guint back = 0, forth = 0;

  for (guint i = 0; i < steps->len; i++)
    {
      back += g_array_index (steps, Step, i).minutes < 0 ? 1 : 0;
      forth += g_array_index (steps, Step, i).minutes > 0 ? 1 : 0;
    }
  return back > 1 && back >= forth;
}

static void
check_order (HsReading *self)
{
  g_autoptr (GArray) steps = find_steps (self);

  if (are_newest_first (steps))
    return;
  for (guint i = 0; i < steps->len; i++)
    {
      const Step *step = &g_array_index (steps, Step, i);

      if (step->minutes < 0)
        hs_findings_add (self, HS_FINDING_OUT_OF_ORDER, step->to->line,
                         /* Translators: two times as the document writes them */
                         g_strdup_printf (_ ("The event at %s stands after the one at %s."),
                                          step->to->time_text != NULL ? step->to->time_text : "?",
                                          step->from->time_text != NULL ? step->from->time_text : "?"));
    }
}

static gboolean
is_reaction (const HsEvent *event)
{
  return event->kind == HS_EVENT_DETECTION || event->kind == HS_EVENT_INVESTIGATION || event->kind == HS_EVENT_MITIGATION
         || event->kind == HS_EVENT_ESCALATION || event->kind == HS_EVENT_IDENTIFICATION;
}

/* The first event by which people react to an outage that has not begun by then. */
static const HsEvent *
find_before (const HsReading *self)
{
  int minutes;

  for (guint i = 0; i < self->builder->events->len; i++)
    {
      const HsEvent *event = hs_findings_get_event (self, i);

      if (is_reaction (event) && hs_findings_get_minutes (&event->time, &self->builder->start, &minutes) && minutes > 0)
        return event;
    }
  return NULL;
}

/* The first event by which the service is repaired or comes back long after the outage has ended. */
static const HsEvent *
find_after (const HsReading *self)
{
  int minutes;

  for (guint i = 0; i < self->builder->events->len; i++)
    {
      const HsEvent *event = hs_findings_get_event (self, i);

      if ((event->kind == HS_EVENT_MITIGATION || event->kind == HS_EVENT_RESOLUTION)
          && hs_findings_get_minutes (&self->builder->end, &event->time, &minutes)
          && minutes > HS_FINDINGS_SLACK_MINUTES && minutes < MAX_AFTER_MINUTES)
        return event;
    }
  return NULL;
}

static void
check_outside (HsReading *self)
{
  const HsEvent *before, *after;

  before = self->builder->start_certainty == HS_CERTAINTY_STATED ? find_before (self) : NULL;
  after = self->builder->end_certainty == HS_CERTAINTY_STATED ? find_after (self) : NULL;
  if ((before == NULL && after == NULL) || !hs_findings_have_one_zone (self))
    return;
  if (before != NULL)
    hs_findings_add (self, HS_FINDING_EVENT_OUTSIDE, before->line,
                     /* Translators: a time as the document writes it */
                     g_strdup_printf (_ ("People react at %s, before the outage starts by the summary."), before->time_text));
  if (after != NULL)
    hs_findings_add (self, HS_FINDING_EVENT_OUTSIDE, after->line,
                     /* Translators: a time as the document writes it */
                     g_strdup_printf (_ ("The service is still being restored at %s, after the outage has ended by the summary."),
                                      after->time_text));
}

void
hs_findings_check_times (HsReading *self)
{
  check_duration (self);
  check_ends (self);
  check_order (self);
  check_outside (self);
}
