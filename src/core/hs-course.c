/* hs-course.c: the likeliest course of an incident, given what each of its events tells
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-course.h"

#define UNREACHED G_MININT
#define NEVER (-1000000)

/* The best way into a stage after one event: its kind, the stage before, and what speaks for all of the way. */
typedef struct
{
  int weight;
  guint8 kind;
  guint8 before;
} Step;

/* The stage after an event of @kind in @stage. */
static HsStage
get_next (HsStage stage, HsEventKind kind)
{
  switch (kind)
    {
    case HS_EVENT_RESOLUTION:
      return HS_STAGE_OVER;
    case HS_EVENT_DETECTION:
      return stage == HS_STAGE_QUIET || stage == HS_STAGE_OVER ? HS_STAGE_NOTICED : stage;
    case HS_EVENT_TRIGGER:
      return stage == HS_STAGE_OVER ? HS_STAGE_QUIET : stage;
    case HS_EVENT_IDENTIFICATION:
      return stage == HS_STAGE_OVER ? stage : HS_STAGE_KNOWN;
    case HS_EVENT_MITIGATION:
      if (stage == HS_STAGE_KNOWN || stage == HS_STAGE_ACTED)
        return HS_STAGE_ACTED;
      return stage == HS_STAGE_OVER ? stage : HS_STAGE_TRIED;
    case HS_EVENT_ESCALATION:
    case HS_EVENT_INVESTIGATION:
      return stage <= HS_STAGE_TRIED ? HS_STAGE_RESPONDING : stage;
    case HS_EVENT_COMMUNICATION:
      return MAX (stage, HS_STAGE_RESPONDING);
    default:
      return stage;
    }
}

/* What @clues together speak for each kind. Nobody is called who is not told of. */
static void
weigh (const GArray *clues, int *weights)
{
  gboolean calls = FALSE;

  for (guint i = 0; i < clues->len; i++)
    switch (g_array_index (clues, guint, i))
      {
      case HS_CLUE_TELLS + HS_EVENT_ESCALATION:
      case HS_CLUE_SAYS + HS_EVENT_ESCALATION:
      case HS_CLUE_CALLS:
        calls = TRUE;
        break;
      default:
        break;
      }
  for (guint kind = 0; kind < HS_N_EVENT_KINDS; kind++)
    {
      weights[kind] = 0;
      for (guint i = 0; i < clues->len; i++)
        weights[kind] += hs_clue_weights[g_array_index (clues, guint, i)].kinds[kind];
    }
  if (!calls)
    weights[HS_EVENT_ESCALATION] = NEVER;
}

/* The best steps of one event, given the best ones up to the event before. */
static void
take_steps (const Step *before, const int *weights, Step *steps)
{
  for (guint stage = 0; stage < HS_N_STAGES; stage++)
    steps[stage].weight = UNREACHED;
  for (guint stage = 0; stage < HS_N_STAGES; stage++)
    for (guint kind = 0; before[stage].weight != UNREACHED && kind < HS_N_EVENT_KINDS; kind++)
      {
        Step *step = &steps[get_next (stage, kind)];
        int weight = before[stage].weight + weights[kind] + hs_stage_weights[stage][kind];

        if (weight > step->weight)
          *step = (Step) { weight, (guint8) kind, (guint8) stage };
      }
}

static guint
find_best (const Step *steps)
{
  guint best = 0;

  for (guint stage = 1; stage < HS_N_STAGES; stage++)
    if (steps[stage].weight > steps[best].weight)
      best = stage;
  return best;
}

void
hs_course_find (const GPtrArray *clues, HsEventKind *kinds)
{
  g_autofree Step *steps = g_new (Step, (clues->len + 1) * HS_N_STAGES);
  guint stage;

  for (stage = 0; stage < HS_N_STAGES; stage++)
    steps[stage].weight = stage == HS_STAGE_QUIET ? 0 : UNREACHED;
  for (guint i = 0; i < clues->len; i++)
    {
      int weights[HS_N_EVENT_KINDS];

      weigh (clues->pdata[i], weights);
      take_steps (&steps[i * HS_N_STAGES], weights, &steps[(i + 1) * HS_N_STAGES]);
    }
  stage = find_best (&steps[clues->len * HS_N_STAGES]);
  for (guint i = clues->len; i > 0; i--)
    {
      const Step *step = &steps[i * HS_N_STAGES + stage];

      kinds[i - 1] = step->kind;
      stage = step->before;
    }
}
