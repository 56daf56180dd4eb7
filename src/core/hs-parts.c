/* hs-parts.c: the parts of a document that tell one incident each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-parts.h"

/* Of headings. */
#define MAX_LEVEL 6

static HsEntry *
get_entry (const GArray *entries, int index)
{
  return &g_array_index (entries, HsEntry, index);
}

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
      const HsEntry *entry = get_entry (entries, i - 1);

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
is_of_other_part (const GArray *entries, const HsLexicon *lexicon, int part, int other)
{
  if (part < 0 || other < 0 || part == other)
    return FALSE;
  return hs_role_of_heading (lexicon, get_entry (entries, part)->text) == HS_ROLE_OTHER
         && get_entry (entries, part)->level == get_entry (entries, other)->level;
}

typedef struct
{
  GArray *entries;
  const HsLexicon *lexicon;
  GArray *parts;
  HsPart part; /* the one that is looked at */
  Outer outer;
  gboolean seen_timeline;
  int last_part; /* the heading above the last timeline */
} Split;

/* Ends the part before heading @beginning; the first of all begins with the heading of its own, @first. */
static void
begin_part (Split *self, guint beginning, int first)
{
  if (self->parts->len == 0 && first >= 0)
    self->part.first = (guint) first;
  self->part.last = beginning;
  g_array_append_val (self->parts, self->part);
  self->part.first = beginning;
}

/* "Incident 2: ..." */
static gboolean
is_numbered (const Split *self, const HsEntry *entry)
{
  g_autoptr (HsWords) words = NULL;
  HsPhraseMatch match;

  if (entry->form != HS_ENTRY_HEADING)
    return FALSE;
  words = hs_words_new (entry->text);
  return hs_phrases_find (hs_lexicon_get (self->lexicon, "titles.part"), words, 0, 1, &match);
}

/* The last heading like @index, of an incident, before the sections of the first part begin. */
static int
find_sibling (const Split *self, guint index)
{
  int level = get_entry (self->entries, (int) index)->level, found = -1;

  for (guint i = self->part.first; i < index; i++)
    {
      const HsEntry *entry = get_entry (self->entries, (int) i);

      if (opens_section (entry, HS_ROLE_TIMELINE) || opens_section (entry, HS_ROLE_SUMMARY))
        break;
      if (entry->form == HS_ENTRY_HEADING && entry->level == level && entry->role == HS_ROLE_OTHER)
        found = (int) i;
    }
  return found;
}

static void
pass_timeline (Split *self, const HsEntry *entry)
{
  int part = entry->form == HS_ENTRY_HEADING ? outer_get (&self->outer, entry->level) : entry->section;

  self->seen_timeline = TRUE;
  if (entry->form == HS_ENTRY_HEADING && hs_role_of_heading (self->lexicon, entry->text) != HS_ROLE_TIMELINE)
    return;
  if (is_of_other_part (self->entries, self->lexicon, part, self->last_part) && part > (int) self->part.first)
    begin_part (self, (guint) part, self->last_part);
  self->last_part = part;
}

static void
pass_entry (Split *self, guint index)
{
  const HsEntry *entry = get_entry (self->entries, (int) index);

  if (opens_section (entry, HS_ROLE_TIMELINE))
    pass_timeline (self, entry);
  else if (self->seen_timeline && opens_section (entry, HS_ROLE_SUMMARY))
    {
      guint beginning = find_beginning (self->entries, index, self->part.first);

      begin_part (self, beginning, beginning < index ? find_sibling (self, beginning) : -1);
      self->seen_timeline = FALSE;
      self->last_part = -1;
    }
  if (entry->form == HS_ENTRY_HEADING)
    outer_add (&self->outer, entry->level, (int) index);
}

/* Whether what stands under heading @index tells an incident of its own, and not only one of its problems. */
static gboolean
tells_incident (const Split *self, guint index)
{
  const HsEntry *heading = get_entry (self->entries, (int) index);

  for (guint i = index + 1; i < self->entries->len; i++)
    {
      const HsEntry *entry = get_entry (self->entries, (int) i);

      if (entry->form == HS_ENTRY_HEADING && entry->level <= heading->level)
        return FALSE;
      if (opens_section (entry, HS_ROLE_TIMELINE) || opens_section (entry, HS_ROLE_SUMMARY) || opens_section (entry, HS_ROLE_ROOT_CAUSE))
        return TRUE;
    }
  return FALSE;
}

/* The headings of a document that number its incidents, two or more of one level. */
static gboolean
split_by_numbers (Split *self)
{
  int last = -1;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const HsEntry *entry = get_entry (self->entries, (int) i);

      if (!is_numbered (self, entry) || !tells_incident (self, i) || (last >= 0 && get_entry (self->entries, last)->level != entry->level))
        continue;
      if (last >= 0)
        begin_part (self, i, last);
      last = (int) i;
    }
  return self->parts->len > 0;
}

/* Within the timeline of several incidents each of them has its own summary, cause and timeline by labels. */
static void
set_roles (const Split *self, const HsPart *part)
{
  HsEntry *heading = get_entry (self->entries, (int) part->first);
  HsRole role = HS_ROLE_OTHER;

  if (heading->form != HS_ENTRY_HEADING || heading->role != HS_ROLE_TIMELINE)
    return;
  heading->role = HS_ROLE_OTHER;
  for (guint i = part->first + 1; i < part->last; i++)
    {
      HsEntry *entry = get_entry (self->entries, (int) i);

      if (entry->form == HS_ENTRY_HEADING && entry->level <= heading->level)
        break;
      if (entry->depth == 0 && entry->label_role != HS_ROLE_OTHER && !hs_entry_has_body (entry))
        role = entry->label_role;
      entry->role = role == HS_ROLE_OTHER || hs_entry_has_body (entry) ? hs_role_resolve_label (role, entry->label_role) : role;
    }
}

/* Numbered headings part a document; else a further summary after a timeline begins another telling, and so does a
 * heading with a timeline of its own. */
GArray *
hs_parts_new (GArray *entries, const HsLexicon *lexicon)
{
  Split self = { .entries = entries, .lexicon = lexicon, .part = { 0, entries->len }, .last_part = -1 };

  self.parts = g_array_new (FALSE, FALSE, sizeof (HsPart));
  outer_add (&self.outer, 0, -1);
  if (!split_by_numbers (&self))
    for (guint i = 0; i < entries->len; i++)
      pass_entry (&self, i);
  self.part.last = entries->len;
  g_array_append_val (self.parts, self.part);
  for (guint i = 0; i < self.parts->len && self.parts->len > 1; i++)
    set_roles (&self, &g_array_index (self.parts, HsPart, i));
  return self.parts;
}
