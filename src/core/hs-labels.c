/* hs-labels.c: the stable names and the translated labels of core's enumerations
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-incident.h"

typedef struct
{
  const char *name;
  const char *label;
} Label;

static const Label event_kinds[] = {
  [HS_EVENT_RESOLUTION] = { "resolution", N_ ("Resolution") },
  [HS_EVENT_IDENTIFICATION] = { "identification", N_ ("Cause found") },
  [HS_EVENT_MITIGATION] = { "mitigation", N_ ("Mitigation") },
  [HS_EVENT_ESCALATION] = { "escalation", N_ ("Escalation") },
  [HS_EVENT_DETECTION] = { "detection", N_ ("Detection") },
  [HS_EVENT_INVESTIGATION] = { "investigation", N_ ("Investigation") },
  [HS_EVENT_COMMUNICATION] = { "communication", N_ ("Communication") },
  [HS_EVENT_TRIGGER] = { "trigger", N_ ("Trigger") },
  [HS_EVENT_OTHER] = { "other", N_ ("Other") },
};

static const Label endings[] = {
  [HS_ENDED_NOT_TOLD] = { "not_told", N_ ("end not told") },
  [HS_ENDED_REFUTED] = { "refuted", N_ ("ruled out") },
  [HS_ENDED_REPLACED] = { "replaced", N_ ("replaced") },
  [HS_ENDED_CAUSE_FOUND] = { "cause_found", N_ ("cause found") },
};

static const Label levels[] = {
  [HS_LEVEL_NOTE] = { "note", N_ ("Note") },
  [HS_LEVEL_WARNING] = { "warning", N_ ("Warning") },
  [HS_LEVEL_ERROR] = { "error", N_ ("Error") },
};

static const Label phases[] = {
  [HS_PHASE_UNNOTICED] = { "unnoticed", N_ ("Unnoticed") },
  [HS_PHASE_LOOKING] = { "looking", N_ ("Looking") },
  [HS_PHASE_MISLED] = { "misled", N_ ("Misled") },
  [HS_PHASE_FIXING] = { "fixing", N_ ("Fixing") },
  [HS_PHASE_RECOVERING] = { "recovering", N_ ("Recovering") },
};

static const char *const certainties[] = {
  [HS_CERTAINTY_STATED] = "stated",
  [HS_CERTAINTY_INFERRED] = "inferred",
  [HS_CERTAINTY_UNKNOWN] = "unknown",
};

static const char *const measure_kinds[] = {
  [HS_MEASURE_IMPROVEMENT] = "improvement",
  [HS_MEASURE_TASK] = "task",
};

static const Label *
lookup (const Label *table, gsize length, guint value)
{
  g_return_val_if_fail (value < length, &table[0]);
  return &table[value];
}

#define LOOKUP(table, value) lookup (table, G_N_ELEMENTS (table), value)

const char *
hs_event_kind_get_name (HsEventKind kind)
{
  return LOOKUP (event_kinds, kind)->name;
}

const char *
hs_event_kind_get_label (HsEventKind kind)
{
  return _ (LOOKUP (event_kinds, kind)->label);
}

const char *
hs_ended_get_name (HsEnded ended)
{
  return LOOKUP (endings, ended)->name;
}

const char *
hs_ended_get_label (HsEnded ended)
{
  return _ (LOOKUP (endings, ended)->label);
}

const char *
hs_certainty_get_name (HsCertainty certainty)
{
  g_return_val_if_fail (certainty < G_N_ELEMENTS (certainties), NULL);
  return certainties[certainty];
}

const char *
hs_measure_kind_get_name (HsMeasureKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (measure_kinds), NULL);
  return measure_kinds[kind];
}

const char *
hs_level_get_name (HsLevel level)
{
  return LOOKUP (levels, level)->name;
}

const char *
hs_level_get_label (HsLevel level)
{
  return _ (LOOKUP (levels, level)->label);
}

const char *
hs_phase_get_name (HsPhaseKind kind)
{
  return LOOKUP (phases, kind)->name;
}

const char *
hs_phase_get_label (HsPhaseKind kind)
{
  return _ (LOOKUP (phases, kind)->label);
}
