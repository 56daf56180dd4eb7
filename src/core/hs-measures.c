/* hs-measures.c: the corrective and preventive measures and tasks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-measures-private.h"

/* What the columns of a table of measures hold; -1 for none. */
typedef struct
{
  int text;
  int owner;
  int due;
  int state;
} Columns;

static gboolean
is_measure_role (HsRole role)
{
  return role == HS_ROLE_MEASURES || role == HS_ROLE_TASKS;
}

static gboolean
is_label_only (const HsEntry *entry)
{
  return !hs_entry_has_body (entry) || (entry->has_children && entry->label_role != HS_ROLE_OTHER);
}

/* What is nested under a measure explains it; it may name its owner. */
static gboolean
is_nested_in_measure (const HsReading *self, const HsEntry *entry)
{
  for (int parent = entry->parent; parent >= 0; parent = hs_reading_get_entry (self, (guint) parent)->parent)
    if (!is_label_only (hs_reading_get_entry (self, (guint) parent)))
      return TRUE;
  return FALSE;
}

static void
read_nested (HsReading *self, const HsEntry *entry)
{
  HsMeasure *measure;

  if (self->builder->measures->len == 0)
    return;
  measure = &g_array_index (self->builder->measures, HsMeasure, self->builder->measures->len - 1);
  if (measure->owner == NULL)
    measure->owner = hs_measures_find_labelled (self, entry->text, "measures.owner");
  if (measure->due == NULL)
    measure->due = hs_measures_find_labelled (self, entry->text, "measures.due");
}

static void
read_item (HsReading *self, const HsEntry *entry)
{
  if (is_nested_in_measure (self, entry))
    read_nested (self, entry);
  else if (!is_label_only (entry) && !hs_reading_says (self, "measures.not", entry->text))
    hs_measures_add (self, entry, entry->line, entry->text);
}

static gboolean
is_lead_in (const char *text)
{
  gsize length = strlen (text);

  while (length > 0 && strchr (" *_\n", text[length - 1]) != NULL)
    length--;
  return length > 0 && text[length - 1] == ':';
}

/* Whether each line of a paragraph begins anew, as in a list without marks, and is not the
 * continuation of a wrapped sentence. */
static gboolean
is_list_of_lines (char **lines)
{
  for (guint i = 1; lines[i] != NULL; i++)
    {
      gunichar first = g_utf8_get_char (g_strchug (lines[i]));

      if (g_unichar_islower (first) || g_unichar_ispunct (first))
        return FALSE;
    }
  return TRUE;
}

static void
add_lines (HsReading *self, const HsEntry *entry)
{
  g_auto (GStrv) lines = g_strsplit (entry->text, "\n", -1);

  if (!is_list_of_lines (lines))
    {
      if (!hs_reading_says (self, "measures.not_prose", entry->text))
        hs_measures_add (self, entry, entry->line, entry->text);
      return;
    }
  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0' && !is_lead_in (lines[i]) && !hs_reading_says (self, "measures.not_prose", lines[i]))
      hs_measures_add (self, entry, entry->line + i, lines[i]);
}

static void
read_paragraph (HsReading *self, const HsEntry *entry, gboolean has_items)
{
  if (entry->parent >= 0)
    {
      read_nested (self, entry);
      return;
    }
  if (entry->label_role != HS_ROLE_OTHER && !hs_entry_has_body (entry))
    return;
  if (has_items)
    return;
  add_lines (self, entry);
}

static Columns
find_columns (const HsReading *self, char **header)
{
  Columns columns = { -1, -1, -1, -1 };

  for (int i = 0; header[i] != NULL; i++)
    if (columns.owner < 0 && hs_reading_says (self, "columns.owner", header[i]))
      columns.owner = i;
    else if (columns.due < 0 && hs_reading_says (self, "columns.due", header[i]))
      columns.due = i;
    else if (columns.state < 0 && hs_reading_says (self, "columns.state", header[i]))
      columns.state = i;
    else if (columns.text < 0 && hs_reading_says (self, "columns.measure", header[i]))
      columns.text = i;
  return columns;
}

static char *
dup_cell (char **cells, int column)
{
  if (column < 0 || (guint) column >= g_strv_length (cells))
    return NULL;
  return cells[column][0] != '\0' && strcmp (cells[column], "-") != 0 ? g_strstrip (g_strdup (cells[column])) : NULL;
}

static void
read_row (HsReading *self, const HsEntry *entry, const HsEntry *header_entry)
{
  g_auto (GStrv) cells = g_strsplit (entry->text, "\t", -1);
  g_auto (GStrv) header = g_strsplit (header_entry->text, "\t", -1);
  Columns columns = find_columns (self, header);
  g_autofree char *text = dup_cell (cells, MAX (0, columns.text));
  g_autofree char *state = dup_cell (cells, columns.state);
  HsMeasure *measure;

  if (text == NULL)
    return;
  measure = hs_measures_add (self, entry, entry->line, text);
  if (columns.owner >= 0)
    {
      g_free (measure->owner);
      measure->owner = dup_cell (cells, columns.owner);
    }
  if (columns.due >= 0)
    {
      g_free (measure->due);
      measure->due = dup_cell (cells, columns.due);
    }
  measure->done = measure->done || hs_reading_says (self, "measures.done", state != NULL ? state : entry->text);
}

/* Whether a table tells measures by its own header, wherever it stands. */
static gboolean
is_measure_table (const HsReading *self, const HsEntry *header)
{
  g_auto (GStrv) cells = g_strsplit (header->text, "\t", -1);

  for (guint i = 0; cells[i] != NULL; i++)
    if (hs_reading_says (self, "columns.action_item", cells[i]))
      return TRUE;
  return FALSE;
}

/* Whether the measures of the section that begins with entry @index stand in a list or a table: then
 * its paragraphs lead in or comment. */
static gboolean
section_has_items (const HsReading *self, guint index)
{
  int section = hs_reading_get_entry (self, index)->section;

  for (guint i = index; i < self->last && hs_reading_get_entry (self, i)->section == section; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);

      if (is_measure_role (entry->role) && (entry->form == HS_ENTRY_ITEM || entry->form == HS_ENTRY_ROW))
        return TRUE;
    }
  return FALSE;
}

/* The role of what follows paragraph @entry: tasks behind "We will do the following tasks:". */
static HsRole
find_lead (const HsReading *self, const HsEntry *entry)
{
  const char *last = strrchr (entry->text, '\n');

  if (entry->form == HS_ENTRY_HEADING || !is_lead_in (entry->text))
    return HS_ROLE_OTHER;
  return hs_reading_says (self, "measures.tasks", last != NULL ? last : entry->text) ? HS_ROLE_TASKS : HS_ROLE_OTHER;
}

/* "All of it was due to missing tests:" leads in a list of causes, not of measures. */
static gboolean
leads_in_causes (const HsReading *self, const HsEntry *entry)
{
  const char *last = g_strrstr (entry->text, ". ");

  return is_lead_in (entry->text) && !hs_reading_says (self, "measures.tasks", entry->text)
         && hs_reading_says (self, "cause.names", last != NULL ? last : entry->text);
}

/* What the paragraphs above an entry make of it. */
typedef struct
{
  gboolean is_cause;  /* of a list that a paragraph leads in as such */
  gboolean is_closed; /* below "Yours sincerely" */
  HsRole lead;        /* tasks, where they are led in as such */
  int level;          /* of the heading above */
} Above;

static void
pass_heading (Above *above, const HsEntry *entry)
{
  if (entry->level <= above->level)
    above->lead = HS_ROLE_OTHER;
  if (above->lead == HS_ROLE_OTHER)
    above->level = entry->level;
  above->is_cause = FALSE;
  above->is_closed = FALSE;
}

static void
pass_paragraph (const HsReading *self, Above *above, const HsEntry *entry)
{
  above->is_cause = leads_in_causes (self, entry);
  above->is_closed = above->is_closed || hs_reading_says (self, "measures.closing", entry->text);
  if (is_lead_in (entry->text))
    above->lead = find_lead (self, entry);
}

/* The last item of a list may run on into what leads in the next one: "Oil the axle.\nThe tasks are:". */
static void
pass (const HsReading *self, Above *above, const HsEntry *entry)
{
  if (entry->form == HS_ENTRY_HEADING)
    pass_heading (above, entry);
  else if (entry->form == HS_ENTRY_PARAGRAPH && entry->depth == 0)
    pass_paragraph (self, above, entry);
  else if (entry->form == HS_ENTRY_ITEM && strchr (entry->text, '\n') != NULL && find_lead (self, entry) == HS_ROLE_TASKS)
    above->lead = HS_ROLE_TASKS;
}

/* "Ann Miller" below the last section. */
static gboolean
is_byline (const HsReading *self, guint index)
{
  g_auto (GStrv) names = g_strsplit (hs_reading_get_entry (self, index)->text, " ", -1);
  guint n = g_strv_length (names);

  for (guint i = 0; i < n; i++)
    if (!g_unichar_isupper (g_utf8_get_char (names[i])) || strpbrk (names[i], ",:;!?\n0123456789") != NULL)
      return FALSE;
  return index + 1 == self->last && n >= 2 && n <= 3;
}

static void
read_sections (HsReading *self)
{
  const HsEntry *header = NULL;
  gboolean has_items = FALSE;
  Above above = { 0 };
  int section = G_MININT;

  for (guint i = self->first; i < self->last; i++)
    {
      HsEntry entry = *hs_reading_get_entry (self, i);
      HsRole lead = above.lead;

      if (entry.section != section)
        has_items = section_has_items (self, i);
      section = entry.section;
      if (entry.form == HS_ENTRY_ROW && entry.level == 0)
        header = hs_reading_get_entry (self, i);
      if (entry.form == HS_ENTRY_ROW && entry.level > 0 && header != NULL && is_measure_table (self, header))
        entry.role = HS_ROLE_TASKS;
      pass (self, &above, &entry);
      if (!is_measure_role (entry.role) || above.is_cause || above.is_closed)
        continue;
      if (lead == HS_ROLE_TASKS)
        entry.role = lead;
      if (entry.form == HS_ENTRY_ITEM)
        read_item (self, &entry);
      else if (entry.form == HS_ENTRY_PARAGRAPH && !is_byline (self, i))
        read_paragraph (self, &entry, has_items);
      else if (entry.form == HS_ENTRY_ROW && entry.level > 0 && header != NULL)
        read_row (self, &entry, header);
    }
}

static gboolean
may_tell_measures (const HsEntry *entry)
{
  return entry->form == HS_ENTRY_PARAGRAPH && entry->depth == 0 && !entry->quoted
         && (entry->role == HS_ROLE_OTHER || entry->role == HS_ROLE_SUMMARY || entry->role == HS_ROLE_TIMELINE);
}

/* A paragraph that says what will be done, in a document without a section for it. */
static void
read_prose (HsReading *self)
{
  for (guint i = self->first; i < self->last; i++)
    {
      HsEntry entry = *hs_reading_get_entry (self, i);

      if (!may_tell_measures (&entry) || !hs_reading_says (self, "measures.prose", entry.text)
          || hs_reading_says (self, "measures.not_prose", entry.text))
        continue;
      entry.role = hs_reading_says (self, "measures.tasks", entry.text) ? HS_ROLE_TASKS : HS_ROLE_MEASURES;
      hs_measures_add (self, &entry, entry.line, entry.text);
    }
}

void
hs_reading_read_measures (HsReading *self)
{
  read_sections (self);
  if (self->builder->measures->len == 0)
    read_prose (self);
  hs_measures_find_owners (self);
}
