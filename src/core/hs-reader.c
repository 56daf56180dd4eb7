/* hs-reader.c: from the blocks of a document to its incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-reader.h"

#include "hs-reading.h"

/* Of headings. */
#define MAX_LEVEL 6

/* Entries in which a document says what it is. */
#define MAX_BEGINNING 12

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

/* The headings above the one that is looked at, by level; -1 where there is none. */
typedef struct
{
  int headings[MAX_LEVEL + 1];
} Outer;

static void
outer_add (Outer *self, int level, int index)
{
  for (int i = level + 1; i <= MAX_LEVEL; i++)
    self->headings[i] = -1;
  self->headings[level] = index;
}

/* The heading that a section of @level is part of. */
static int
outer_get (const Outer *self, int level)
{
  for (int i = level - 1; i > 0; i--)
    if (self->headings[i] >= 0)
      return self->headings[i];
  return -1;
}

/* Whether the timelines under the headings @part and, before it, @other stand in parts of the
 * document beside each other, as those of different incidents do. */
static gboolean
is_of_other_part (const GArray *entries, int part, int other)
{
  if (part < 0 || other < 0 || part == other)
    return FALSE;
  return g_array_index (entries, HsEntry, part).role == HS_ROLE_OTHER
         && g_array_index (entries, HsEntry, part).level == g_array_index (entries, HsEntry, other).level;
}

static void
begin_range (GArray *ranges, Range *range, guint beginning)
{
  range->last = beginning;
  g_array_append_val (ranges, *range);
  range->first = beginning;
}

/* A further summary after a timeline begins another telling, and so does a part of the document with
 * a timeline of its own. */
static GArray *
split (const GArray *entries)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (Range));
  Range range = { 0, entries->len };
  gboolean seen_timeline = FALSE;
  int last_part = -1;
  Outer outer;

  outer_add (&outer, 0, -1);
  for (guint i = 0; i < entries->len; i++)
    {
      const HsEntry *entry = &g_array_index (entries, HsEntry, i);

      if (opens_section (entry, HS_ROLE_TIMELINE))
        {
          int part = entry->form == HS_ENTRY_HEADING ? outer_get (&outer, entry->level) : -1;

          if (is_of_other_part (entries, part, last_part))
            begin_range (ranges, &range, (guint) part);
          last_part = part;
          seen_timeline = TRUE;
        }
      else if (seen_timeline && opens_section (entry, HS_ROLE_SUMMARY))
        {
          begin_range (ranges, &range, find_beginning (entries, i, range.first));
          seen_timeline = FALSE;
          last_part = -1;
        }
      if (entry->form == HS_ENTRY_HEADING)
        outer_add (&outer, entry->level, (int) i);
    }
  range.last = entries->len;
  g_array_append_val (ranges, range);
  return ranges;
}

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
read_range (GPtrArray *incidents, HsReading reading, const Range *range)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();

  reading.first = range->first;
  reading.last = range->last;
  reading.builder = builder;

  hs_reading_read_summary (&reading);
  hs_reading_read_events (&reading);
  hs_reading_read_measures (&reading);
  if (!tells_incident (builder) || is_retelling (builder, incidents)
      || (count_timed (builder) == 0 && is_assignment (reading.entries, &reading)))
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
  HsDayOrder order;
  g_autoptr (GArray) entries = hs_outline_new (blocks, lexicon, &order);
  g_autoptr (GArray) ranges = split (entries);
  HsReading reading = { .text = text, .lexicon = lexicon, .entries = entries, .order = order };

  for (guint i = 0; i < ranges->len && !is_template (entries, &reading); i++)
    read_range (incidents, reading, &g_array_index (ranges, Range, i));
  return incidents;
}
