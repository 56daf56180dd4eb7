/* hs-reader.c: from the blocks of a document to its incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-reader.h"

#include "hs-bounds.h"
#include "hs-parts.h"
#include "hs-reading.h"

/* Entries in which a document says what it is. */
#define MAX_BEGINNING 12

static guint
count_timed (const HsIncidentBuilder *builder)
{
  guint timed = 0;

  for (guint i = 0; i < builder->events->len; i++)
    timed += g_array_index (builder->events, HsEvent, i).time.form != HS_TIME_NONE ? 1 : 0;
  return timed;
}

/* Whether the document tells an incident at all: something timed with more than one event or a cause;
 * several events and a cause; or, without any event, when it was, its cause and what is done about it. */
static gboolean
tells_incident (const HsIncidentBuilder *builder)
{
  gboolean has_cause = builder->root_cause.text != NULL;
  guint timed = count_timed (builder);

  if (builder->events->len > 1)
    return timed > 0 || has_cause;
  if (timed > 0)
    return has_cause || builder->resolution.text != NULL;
  return has_cause && builder->start.form != HS_TIME_NONE
         && (builder->end.form != HS_TIME_NONE || builder->measures->len > 0);
}

/* The same incident told twice: the same start and end, or no times of its own. */
static gboolean
is_retelling (const HsIncidentBuilder *builder, const GPtrArray *incidents)
{
  for (guint i = 0; i < incidents->len; i++)
    {
      const HsIncident *earlier = incidents->pdata[i];

      if (builder->start.form == HS_TIME_NONE || hs_time_equal (&builder->start, hs_incident_get_start (earlier)))
        return TRUE;
    }
  return FALSE;
}

/* A document that calls itself a template tells nothing, whatever examples it gives. */
static gboolean
is_template (const GArray *entries, const HsReading *reading)
{
  const HsEntry *first = entries->len > 0 ? &g_array_index (entries, HsEntry, 0) : NULL;

  return first != NULL && first->form == HS_ENTRY_HEADING && hs_reading_says (reading, "titles.template", first->text);
}

/* Whether the beginning of the document asks for a postmortem to be written. */
static gboolean
is_assignment (const GArray *entries, const HsReading *reading)
{
  for (guint i = 0; i < MIN (entries->len, MAX_BEGINNING); i++)
    if (hs_reading_says (reading, "titles.assignment", g_array_index (entries, HsEntry, i).text))
      return TRUE;
  return FALSE;
}

static void
read_range (GPtrArray *incidents, HsReading reading, const HsPart *part)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();

  reading.first = part->first;
  reading.last = part->last;
  reading.builder = builder;

  hs_reading_read_summary (&reading);
  hs_reading_read_events (&reading);
  hs_reading_read_measures (&reading);
  if (!tells_incident (builder) || is_retelling (builder, incidents)
      || (count_timed (builder) == 0 && is_assignment (reading.entries, &reading)))
    return;
  hs_reading_read_escalations (&reading);
  hs_reading_read_kinds (&reading);
  hs_reading_infer_end (&reading);
  hs_reading_read_hypotheses (&reading);
  hs_reading_read_findings (&reading);
  g_ptr_array_add (incidents, hs_incident_builder_end (g_steal_pointer (&builder)));
}

GPtrArray *
hs_read_incidents (const HsText *text, const HsBlocks *blocks, const HsLexicon *lexicon)
{
  GPtrArray *incidents = g_ptr_array_new_with_free_func ((GDestroyNotify) hs_incident_unref);
  HsDayOrder order;
  g_autoptr (GArray) entries = hs_outline_new (blocks, lexicon, &order);
  g_autoptr (GArray) parts = hs_parts_new (entries, lexicon);
  HsReading reading = { .text = text, .lexicon = lexicon, .entries = entries, .order = order };

  for (guint i = 0; i < parts->len && !is_template (entries, &reading); i++)
    read_range (incidents, reading, &g_array_index (parts, HsPart, i));
  return incidents;
}
