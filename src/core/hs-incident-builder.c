/* hs-incident-builder.c: an incident while it is being read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-incident-builder.h"

static void
clear_event (gpointer data)
{
  HsEvent *event = data;

  g_free (event->time_text);
  g_free (event->text);
  g_strfreev (event->to);
  for (guint i = 0; i < event->n_evidence; i++)
    {
      g_free (event->evidence[i].label);
      g_free (event->evidence[i].text);
    }
  g_free (event->evidence);
}

static void
clear_path (gpointer data)
{
  g_free (((HsPath *) data)->hypothesis);
}

static void
clear_measure (gpointer data)
{
  HsMeasure *measure = data;

  g_free (measure->text);
  g_free (measure->owner);
  g_free (measure->due);
}

static void
clear_finding (gpointer data)
{
  HsFinding *finding = data;

  g_free (finding->code);
  g_free (finding->text);
}

static GArray *
new_records (gsize size, GDestroyNotify clear)
{
  GArray *records = g_array_new (FALSE, TRUE, size);

  g_array_set_clear_func (records, clear);
  return records;
}

#define ADD(array, Type) \
  (g_array_set_size (array, (array)->len + 1), &g_array_index (array, Type, (array)->len - 1))

HsIncidentBuilder *
hs_incident_builder_new (void)
{
  HsIncidentBuilder *self = g_new0 (HsIncidentBuilder, 1);

  self->stated_duration = -1;
  self->start_certainty = self->end_certainty = self->offset_certainty = HS_CERTAINTY_UNKNOWN;
  self->events = new_records (sizeof (HsEvent), clear_event);
  self->paths = new_records (sizeof (HsPath), clear_path);
  self->measures = new_records (sizeof (HsMeasure), clear_measure);
  self->findings = new_records (sizeof (HsFinding), clear_finding);
  return self;
}

void
hs_incident_builder_free (HsIncidentBuilder *self)
{
  g_free (self->title);
  g_free (self->zone);
  g_free (self->severity);
  g_free (self->impact.text);
  g_free (self->root_cause.text);
  g_free (self->resolution.text);
  g_array_unref (self->events);
  g_array_unref (self->paths);
  g_array_unref (self->measures);
  g_array_unref (self->findings);
  g_free (self);
}

HsEvent *
hs_incident_builder_add_event (HsIncidentBuilder *self)
{
  HsEvent *event = ADD (self->events, HsEvent);

  event->id = self->events->len;
  event->kind = HS_EVENT_OTHER;
  event->certainty = HS_CERTAINTY_UNKNOWN;
  event->to = g_new0 (char *, 1);
  return event;
}

HsPath *
hs_incident_builder_add_path (HsIncidentBuilder *self)
{
  return ADD (self->paths, HsPath);
}

HsMeasure *
hs_incident_builder_add_measure (HsIncidentBuilder *self)
{
  return ADD (self->measures, HsMeasure);
}

HsFinding *
hs_incident_builder_add_finding (HsIncidentBuilder *self)
{
  return ADD (self->findings, HsFinding);
}

void
hs_event_add_evidence (HsEvent *event, const char *label, const char *text, guint line, guint column)
{
  event->evidence = g_renew (HsEvidence, event->evidence, event->n_evidence + 1);
  event->evidence[event->n_evidence++] = (HsEvidence) {
    .label = g_strdup (label),
    .text = g_strdup (text),
    .line = line,
    .column = column,
  };
}
