/* hs-findings-response.c: remarks on escalations and misleading paths
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-duration.h"
#include "hs-findings-private.h"

static const HsEvent *
find_identification (const HsReading *self)
{
  for (guint i = 0; i < self->builder->events->len; i++)
    {
      const HsEvent *event = hs_findings_get_event (self, i);

      if (event->kind == HS_EVENT_IDENTIFICATION && !event->misleading)
        return event;
    }
  return NULL;
}

/* Whether @event is one by which others come into an outage that still goes on. */
static gboolean
brings_in (const HsReading *self, const HsEvent *event)
{
  int minutes;

  if (!event->escalation)
    return FALSE;
  return !hs_findings_get_minutes (&self->builder->end, &event->time, &minutes) || minutes < 0;
}

static void
check_escalation (HsReading *self)
{
  const HsEvent *known = find_identification (self);

  for (guint i = known != NULL ? known->id : 0; known != NULL && i < self->builder->events->len; i++)
    {
      const HsEvent *event = hs_findings_get_event (self, i);
      g_autofree char *duration = NULL;
      int minutes;

      if (!brings_in (self, event) || !hs_findings_get_minutes (&known->time, &event->time, &minutes)
          || minutes < HS_FINDINGS_SLACK_MINUTES)
        continue;
      duration = hs_duration_format (minutes);
      hs_findings_add (self, HS_FINDING_LATE_ESCALATION, event->line,
                       event->to[0] != NULL
                           /* Translators: a team or a person, and a duration such as "20 min" */
                           ? g_strdup_printf (_ ("%s came in %s after the cause was known."), event->to[0], duration)
                           /* Translators: a duration, such as "20 min" */
                           : g_strdup_printf (_ ("Others were brought in %s after the cause was known."), duration));
    }
}

static gboolean
has_time (const HsReading *self, guint id)
{
  return id > 0 && hs_time_get_basis (&hs_findings_get_event (self, id - 1)->time) != HS_TIME_BASIS_NONE;
}

static gboolean
has_any_time (const HsReading *self)
{
  for (guint i = 1; i <= self->builder->events->len; i++)
    if (has_time (self, i))
      return TRUE;
  return FALSE;
}

static char *
describe_path (const HsReading *self, const HsPath *path)
{
  const HsEvent *from = hs_findings_get_event (self, path->from_event - 1);
  g_autofree char *quote = hs_findings_quote (path->hypothesis != NULL ? path->hypothesis : from->text);

  if (!has_time (self, path->from_event))
    /* Translators: a wrong supposition, in the document's words */
    return g_strdup_printf (_ ("The document does not tell when the misleading path “%s” began."), quote);
  if (!has_time (self, path->to_event))
    /* Translators: a wrong supposition, in the document's words */
    return g_strdup_printf (_ ("The document does not tell when the misleading path “%s” was left."), quote);
  return NULL;
}

static void
check_paths (HsReading *self)
{
  gboolean timed = has_any_time (self);

  for (guint i = 0; timed && i < self->builder->paths->len; i++)
    {
      const HsPath *path = &g_array_index (self->builder->paths, HsPath, i);
      char *text = describe_path (self, path);

      if (text != NULL)
        hs_findings_add (self, HS_FINDING_PATH_WITHOUT_TIMES, hs_findings_get_event (self, path->from_event - 1)->line, text);
    }
}

void
hs_findings_check_response (HsReading *self)
{
  check_escalation (self);
  check_paths (self);
}
