/* hs-hypotheses.c: which suppositions were wrong, from when to when, and how they ended
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-suppositions.h"

/* More than this of a hypothesis must stand in the cause for it to be the right lead, and at least so much of
 * it in an event for that to be about it. */
#define RIGHT_SHARE 0.5
#define ABOUT_SHARE 0.5

/* The state of the model while it walks forward through the events. */
typedef struct
{
  HsReading *reading;
  HsTopic *cause;
  HsSupposition *told; /* by event */
  guint n_events;
  gboolean cause_known; /* an event before has found it */
} Model;

static HsEvent *
get_event (const Model *model, guint index)
{
  return &g_array_index (model->reading->builder->events, HsEvent, index);
}

static gboolean
finds_cause (const HsEvent *event)
{
  return event->kind == HS_EVENT_IDENTIFICATION;
}

static gboolean
ends_incident (const HsEvent *event)
{
  return event->kind == HS_EVENT_RESOLUTION;
}

static void
mark (const Model *model, guint index, const HsPhraseMatch *match)
{
  HsEvent *event = get_event (model, index);

  event->misleading = TRUE;
  if (match != NULL)
    hs_reading_add_evidence (model->reading, event, model->told[index].words, match, "misleading");
}

/* The phrase by which event @index marks itself as about a wrong lead. */
static const HsPhraseMatch *
own_evidence (const HsSupposition *told)
{
  if (told->has_misleads)
    return &told->misleads;
  if (told->has_opens)
    return &told->opens;
  if (told->has_refutes)
    return &told->refutes;
  return told->has_fails ? &told->fails : NULL;
}

/* Whether event @index speaks of the hypothesis of event @from; one that supposes something itself,
 * of nothing else. */
static gboolean
is_about (const Model *model, guint index, guint from)
{
  const HsTopic *topic = model->told[from].topic;

  double share = topic != NULL ? hs_topic_get_share (topic, model->told[index].about) : 0;

  return model->told[index].has_opens ? share >= 1.0 : share >= ABOUT_SHARE;
}

/* Whether a later event rules out what event @index supposes, before the cause is known. */
static gboolean
is_refuted_later (const Model *model, guint index)
{
  for (guint i = index + 1; i < model->n_events && !ends_incident (get_event (model, i)); i++)
    {
      if (finds_cause (get_event (model, i)))
        return FALSE;
      if ((model->told[i].has_refutes || model->told[i].has_misleads) && is_about (model, i, index))
        return TRUE;
    }
  return FALSE;
}

/* A supposition is wrong where the document says so, or where its root cause is another. */
static gboolean
is_wrong (const Model *model, guint index)
{
  const HsSupposition *told = &model->told[index];
  guint size = told->topic != NULL ? hs_topic_get_size (told->topic) : 0;

  if (told->has_misleads || told->has_refutes)
    return TRUE;
  if (size == 0 || finds_cause (get_event (model, index)))
    return FALSE;
  if (is_refuted_later (model, index))
    return TRUE;
  return hs_topic_get_size (model->cause) > 0 && hs_topic_get_share (told->topic, model->cause) <= RIGHT_SHARE;
}

static gboolean
opens_path (const Model *model, guint index)
{
  const HsSupposition *told = &model->told[index];

  if (model->cause_known || finds_cause (get_event (model, index)) || ends_incident (get_event (model, index)))
    return FALSE;
  return (told->has_opens || told->has_misleads) && told->text != NULL && is_wrong (model, index);
}

/* Whether event @index ends the path that event @from opened, and how. */
static gboolean
ends_path (const Model *model, guint index, guint from, HsEnded *ended)
{
  const HsEvent *event = get_event (model, index);
  const HsSupposition *told = &model->told[index];

  *ended = HS_ENDED_NOT_TOLD;
  if (finds_cause (event) || ends_incident (event))
    *ended = HS_ENDED_CAUSE_FOUND;
  else if (told->has_refutes || told->has_fails)
    *ended = HS_ENDED_REFUTED;
  else if (told->has_replaces)
    *ended = HS_ENDED_REPLACED;
  else if (told->has_opens && told->text != NULL && !is_about (model, index, from))
    *ended = HS_ENDED_REPLACED;
  else if (told->has_misleads && told->text != NULL && !is_about (model, index, from))
    *ended = HS_ENDED_REPLACED;
  return *ended != HS_ENDED_NOT_TOLD;
}

/* Follows the path that event @from opens to its end, marking the events on the way that are about
 * it. Returns the event that ends it, the number of events where none does. */
static guint
follow (Model *model, guint from)
{
  HsPath *path = hs_incident_builder_add_path (model->reading->builder);
  guint i = from + 1;

  path->hypothesis = g_strdup (model->told[from].text);
  path->from_event = get_event (model, from)->id;
  mark (model, from, own_evidence (&model->told[from]));
  for (; i < model->n_events && !ends_path (model, i, from, &path->ended); i++)
    if (is_about (model, i, from) && get_event (model, i)->kind != HS_EVENT_DETECTION)
      mark (model, i, own_evidence (&model->told[i]));
  if (i == model->n_events)
    return i;
  path->to_event = get_event (model, i)->id;
  if (path->ended == HS_ENDED_REFUTED)
    mark (model, i, model->told[i].has_refutes ? &model->told[i].refutes : &model->told[i].fails);
  return i;
}

static void
walk (Model *model)
{
  guint i = 0;

  while (i < model->n_events)
    {
      const HsSupposition *told = &model->told[i];
      HsEvent *event = get_event (model, i);

      if (opens_path (model, i))
        {
          guint end = follow (model, i);

          if (end < model->n_events && finds_cause (get_event (model, end)))
            model->cause_known = TRUE;
          i = end < model->n_events && is_about (model, end, i) ? end + 1 : end;
          continue;
        }
      if (told->has_misleads && !event->misleading && !finds_cause (event) && !ends_incident (event))
        mark (model, i, &told->misleads);
      if (finds_cause (event))
        model->cause_known = TRUE;
      i++;
    }
}

void
hs_reading_read_hypotheses (HsReading *self)
{
  guint n = self->builder->events->len;
  Model model = { .reading = self, .cause = hs_topic_new (), .told = g_new0 (HsSupposition, n), .n_events = n };

  if (self->builder->root_cause.text != NULL)
    hs_topic_add_text (model.cause, self->lexicon, self->builder->root_cause.text);
  for (guint i = 0; i < n; i++)
    {
      hs_supposition_init (&model.told[i], self, get_event (&model, i));
      if (finds_cause (get_event (&model, i)))
        hs_topic_add_text (model.cause, self->lexicon, get_event (&model, i)->text);
    }
  walk (&model);
  for (guint i = 0; i < n; i++)
    hs_supposition_clear (&model.told[i]);
  g_free (model.told);
  hs_topic_free (model.cause);
}
