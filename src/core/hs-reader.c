/* hs-reader.c: from the blocks of a document to its incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-reader.h"

#include "hs-reading.h"

typedef struct
{
  guint first;
  guint last;
} Range;

static gboolean
opens_section (const HsEntry *entry, HsRole role)
{
  return (entry->form == HS_ENTRY_HEADING && entry->role == role)
         || (entry->label_role == role && entry->depth == 0 && !hs_entry_has_body (entry));
}

/* The heading from which the incident whose summary begins at @index counts: the title above it. */
static guint
find_beginning (const GArray *entries, guint index, guint first)
{
  guint i = index;

  while (i > first)
    {
      const HsEntry *entry = &g_array_index (entries, HsEntry, i - 1);

      if (entry->form == HS_ENTRY_HEADING && entry->role == HS_ROLE_OTHER)
        return i - 1;
      if (entry->role != HS_ROLE_OTHER || i + 4 < index)
        return index;
      i--;
    }
  return index;
}

/* A further summary after a timeline begins another telling. */
static GArray *
split (const GArray *entries)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (Range));
  Range range = { 0, entries->len };
  gboolean seen_timeline = FALSE;

  for (guint i = 0; i < entries->len; i++)
    {
      const HsEntry *entry = &g_array_index (entries, HsEntry, i);
      guint beginning;

      if (opens_section (entry, HS_ROLE_TIMELINE))
        seen_timeline = TRUE;
      if (!seen_timeline || !opens_section (entry, HS_ROLE_SUMMARY))
        continue;
      beginning = find_beginning (entries, i, range.first);
      range.last = beginning;
      g_array_append_val (ranges, range);
      range.first = beginning;
      range.last = entries->len;
      seen_timeline = FALSE;
    }
  g_array_append_val (ranges, range);
  return ranges;
}

static gboolean
tells_incident (const HsIncidentBuilder *builder)
{
  guint timed = 0;

  for (guint i = 0; i < builder->events->len; i++)
    timed += g_array_index (builder->events, HsEvent, i).time.form != HS_TIME_NONE ? 1 : 0;
  return timed > 0 || (builder->events->len > 1 && builder->root_cause.text != NULL);
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

static void
read_range (GPtrArray *incidents, const HsText *text, const GArray *entries, const Range *range, const HsLexicon *lexicon)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();
  HsReading reading = { text, lexicon, entries, range->first, range->last, builder };

  hs_reading_read_summary (&reading);
  hs_reading_read_events (&reading);
  hs_reading_read_measures (&reading);
  if (!tells_incident (builder) || is_retelling (builder, incidents))
    return;
  hs_reading_read_escalations (&reading);
  hs_reading_read_kinds (&reading);
  hs_reading_read_hypotheses (&reading);
  hs_reading_read_findings (&reading);
  g_ptr_array_add (incidents, hs_incident_builder_end (g_steal_pointer (&builder)));
}

GPtrArray *
hs_read_incidents (const HsText *text, const HsBlocks *blocks, const HsLexicon *lexicon)
{
  GPtrArray *incidents = g_ptr_array_new_with_free_func ((GDestroyNotify) hs_incident_unref);
  g_autoptr (GArray) entries = hs_outline_new (blocks, lexicon);
  g_autoptr (GArray) ranges = split (entries);

  for (guint i = 0; i < ranges->len; i++)
    read_range (incidents, text, entries, &g_array_index (ranges, Range, i), lexicon);
  return incidents;
}
