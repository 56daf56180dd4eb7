/* hs-overview.c: what the summary tells: title, severity, impact, cause and resolution
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-bounds.h"
#include "hs-reading.h"
#include "hs-title.h"

/* Of a title that is no heading. */
#define MAX_TITLE_WORDS 14

static const HsEntry *
get_heading (const HsReading *self, const HsEntry *entry)
{
  return entry->section >= 0 ? hs_reading_get_entry (self, (guint) entry->section) : NULL;
}

/* "Title: Search is down". */
static char *
find_labelled_title (const HsReading *self, guint *line)
{
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);
      char *title;

      if (entry->label == NULL || !hs_entry_has_body (entry) || !hs_reading_says (self, "labels.title", entry->label))
        continue;
      title = hs_title_clean (self->lexicon, entry->text + entry->body);
      if (title == NULL)
        continue;
      *line = entry->line;
      return title;
    }
  return NULL;
}

/* (nullable): what a single line below the generic heading @index says, as a title does: without an end. */
static char *
find_title_below (const HsReading *self, guint index, guint *line)
{
  const HsEntry *heading = hs_reading_get_entry (self, index);
  const HsEntry *entry = index + 1 < self->last ? hs_reading_get_entry (self, index + 1) : NULL;
  g_autoptr (HsWords) words = NULL;
  char *title;

  if (heading->level != 1 || entry == NULL || entry->form != HS_ENTRY_PARAGRAPH || entry->depth > 0 || entry->label != NULL
      || entry->line > heading->end_line + 1 || entry->text[0] == '\0'
      || strpbrk (entry->text, "\n@") != NULL || strchr (".:!?,;", entry->text[strlen (entry->text) - 1]) != NULL)
    return NULL;
  words = hs_words_new (entry->text);
  if (hs_words_get_length (words) < 3 || hs_words_get_length (words) > MAX_TITLE_WORDS)
    return NULL;
  title = hs_title_clean (self->lexicon, entry->text);
  if (title != NULL)
    *line = entry->line;
  return title;
}

/* The first heading before the sections begin that is more than generic words. */
static char *
find_title (const HsReading *self, guint *line)
{
  gboolean in_sections = FALSE;

  *line = 0;
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);
      char *title;

      if (entry->role == HS_ROLE_TIMELINE)
        break;
      if (entry->role != HS_ROLE_OTHER && entry->role != HS_ROLE_BACKGROUND)
        in_sections = TRUE;
      if (entry->form != HS_ENTRY_HEADING || entry->role != HS_ROLE_OTHER || (in_sections && entry->level > 1)
          || hs_reading_says (self, "titles.not", entry->text))
        continue;
      title = hs_title_clean (self->lexicon, entry->text);
      if (title == NULL && i == self->first)
        title = find_title_below (self, i, line);
      else if (title != NULL)
        *line = entry->line;
      if (title != NULL)
        return title;
    }
  return NULL;
}

static char *
one_line (const char *text)
{
  char *line = g_strdup (text);

  return g_strstrip (g_strdelimit (line, "\n\t", ' '));
}

static void
set_passage (HsPassage *passage, const HsEntry *entry, guint offset)
{
  g_free (passage->text);
  passage->text = one_line (entry->text + offset);
  passage->line = hs_entry_get_line_at (entry, offset);
}

/* "The cause was the following:" A text of more than one sentence says something before its colon. */
static gboolean
is_lead_in (const HsEntry *entry)
{
  const char *text = entry->text;
  gsize length = strlen (text);

  while (length > 0 && strchr (" *_\n", text[length - 1]) != NULL)
    length--;
  return length == 0 || (text[length - 1] == ':' && strstr (text, ". ") == NULL);
}

static gboolean
holds_text (const HsEntry *entry)
{
  return (entry->form == HS_ENTRY_PARAGRAPH || entry->form == HS_ENTRY_ITEM
          || (entry->form == HS_ENTRY_HEADING && entry->label_role != HS_ROLE_OTHER)
          || (entry->form == HS_ENTRY_ROW && entry->label_role != HS_ROLE_OTHER)) && hs_entry_has_body (entry)
         && !is_lead_in (entry);
}

/* The first entry of @role that says something, in a section that is about it or (where @own is
 * false) elsewhere. */
static const HsEntry *
find_passage (const HsReading *self, HsRole role, gboolean own, guint first)
{
  for (guint i = first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);
      const HsEntry *heading = get_heading (self, entry);

      if (entry->role != role || !holds_text (entry) || hs_entry_is_placeholder (entry, self->lexicon)
          || (heading != NULL && heading->role == role) != own)
        continue;
      return entry;
    }
  return NULL;
}

static guint
find_timeline (const HsReading *self)
{
  for (guint i = self->first; i < self->last; i++)
    if (hs_reading_get_entry (self, i)->role == HS_ROLE_TIMELINE)
      return i;
  return self->first;
}

static const HsEntry *
find_passage_anywhere (const HsReading *self, HsRole role)
{
  const HsEntry *entry = find_passage (self, role, TRUE, self->first);

  return entry != NULL ? entry : find_passage (self, role, FALSE, self->first);
}

/* The first passage of the summary that hints at the cause. */
static void
find_hinted_cause (HsReading *self)
{
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);

      if (entry->role != HS_ROLE_SUMMARY || !holds_text (entry) || hs_entry_is_placeholder (entry, self->lexicon)
          || !hs_reading_says (self, "cause.hints", entry->text))
        continue;
      set_passage (&self->builder->root_cause, entry, 0);
      return;
    }
}

/* What a section on what happened begins with, where it has no times and nothing else tells the cause. */
static void
find_told_cause (HsReading *self)
{
  const HsEntry *entry = find_passage (self, HS_ROLE_HAPPENED, TRUE, self->first);

  if (self->builder->root_cause.text == NULL && entry != NULL && entry->form == HS_ENTRY_PARAGRAPH && entry->depth == 0
      && entry->times->len == 0)
    set_passage (&self->builder->root_cause, entry, 0);
}

/* Where the cause may be named: anywhere before the measures; in a timeline that runs on into prose
 * (@after_timeline) in a paragraph behind it that has no time. */
static gboolean
may_name_cause (const HsEntry *entry, gboolean after_timeline)
{
  if (!holds_text (entry) || entry->role == HS_ROLE_MEASURES || entry->role == HS_ROLE_TASKS || entry->role == HS_ROLE_BACKGROUND)
    return FALSE;
  if (!after_timeline)
    return entry->role != HS_ROLE_TIMELINE;
  return entry->role == HS_ROLE_TIMELINE && entry->form == HS_ENTRY_PARAGRAPH && entry->depth == 0 && entry->times->len == 0;
}

/* The sentence of the summary, or of the beginning, that names the cause. */
static gboolean
find_named_cause (HsReading *self, gboolean after_timeline)
{
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);

      if (!may_name_cause (entry, after_timeline) || !hs_reading_says (self, "cause.names", entry->text))
        continue;
      set_passage (&self->builder->root_cause, entry, 0);
      return TRUE;
    }
  return FALSE;
}

static void
read_passage (HsReading *self, HsRole role, HsPassage *passage)
{
  const HsEntry *entry = find_passage_anywhere (self, role);

  if (entry != NULL)
    set_passage (passage, entry, entry->label_role == role ? entry->body : 0);
}

/* The section on the cause follows the timeline; a label of that name before it belongs to the summary. */
static void
read_cause (HsReading *self)
{
  const HsEntry *entry = find_passage (self, HS_ROLE_ROOT_CAUSE, TRUE, find_timeline (self));

  if (entry == NULL)
    entry = find_passage_anywhere (self, HS_ROLE_ROOT_CAUSE);
  if (entry != NULL)
    set_passage (&self->builder->root_cause, entry, entry->label_role == HS_ROLE_ROOT_CAUSE ? entry->body : 0);
  else if (!find_named_cause (self, FALSE) && !find_named_cause (self, TRUE))
    {
      find_hinted_cause (self);
      find_told_cause (self);
    }
}

static void
read_severity (HsReading *self)
{
  for (guint i = self->first; i < self->last && self->builder->severity == NULL; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);

      if (entry->label != NULL && hs_entry_has_body (entry) && hs_reading_says (self, "labels.severity", entry->label))
        self->builder->severity = one_line (entry->text + entry->body);
    }
}

/* The summary's own paragraph stands for the impact where no section or label tells it. */
static void
read_impact (HsReading *self)
{
  read_passage (self, HS_ROLE_IMPACT, &self->builder->impact);
  if (self->builder->impact.text == NULL)
    read_passage (self, HS_ROLE_SUMMARY, &self->builder->impact);
}

void
hs_reading_read_summary (HsReading *self)
{
  HsIncidentBuilder *builder = self->builder;

  builder->title = find_title (self, &builder->line);
  if (builder->title == NULL)
    builder->title = find_labelled_title (self, &builder->line);
  if (builder->line == 0 && self->first < self->last)
    builder->line = hs_reading_get_entry (self, self->first)->line;
  builder->end_line = self->first < self->last ? hs_reading_get_entry (self, self->last - 1)->end_line : builder->line;
  read_severity (self);
  read_impact (self);
  read_cause (self);
  read_passage (self, HS_ROLE_RESOLUTION, &builder->resolution);
  hs_reading_read_bounds (self);
}
