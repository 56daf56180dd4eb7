/* hs-measures.c: the corrective and preventive measures and tasks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-reading.h"

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
says (const HsReading *self, const char *set, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);
  HsPhraseMatch match;

  return hs_phrases_find (hs_lexicon_get (self->lexicon, set), words, 0, G_MAXUINT, &match);
}

static char *
one_line (const char *text)
{
  char *line = g_strdup (text);

  return g_strstrip (g_strdelimit (line, "\n\t", ' '));
}

/* "(Platform, Database team)" at the end names the owner where every part is a short name. */
static char *
find_owner_in_brackets (const HsReading *self, const char *text)
{
  gsize length = strlen (text);
  const char *open;
  g_autofree char *inside = NULL;
  g_autoptr (HsWords) words = NULL;

  while (length > 0 && strchr (" .;", text[length - 1]) != NULL)
    length--;
  open = g_strrstr_len (text, (gssize) length, "(");
  if (length == 0 || text[length - 1] != ')' || open == NULL)
    return NULL;
  inside = g_strndup (open + 1, length - 2 - (gsize) (open - text));
  words = hs_words_new (inside);
  if (hs_words_get_length (words) == 0 || hs_words_get_length (words) > 6
      || !g_unichar_isupper (g_utf8_get_char (inside)) || says (self, "measures.not_owner", inside))
    return NULL;
  return g_steal_pointer (&inside);
}

/* "Owner: Platform team" within the item or nested under it. */
static char *
find_labelled (const HsReading *self, const char *text, const char *set)
{
  g_autoptr (HsWords) words = hs_words_new (text);
  HsPhraseMatch match;
  const char *start, *end;

  if (!hs_phrases_find (hs_lexicon_get (self->lexicon, set), words, 0, G_MAXUINT, &match)
      || match.end >= hs_words_get_length (words))
    return NULL;
  start = text + hs_words_get (words, match.end - 1)->end;
  if (strcspn (start, ":") > 3)
    return NULL;
  start = text + hs_words_get (words, match.end)->start;
  end = start + strcspn (start, ".;|)\n");
  return g_strstrip (g_strndup (start, (gsize) (end - start)));
}

static HsMeasure *
add_measure (HsReading *self, const HsEntry *entry, guint line, const char *text)
{
  HsMeasure *measure = hs_incident_builder_add_measure (self->builder);

  measure->line = line;
  measure->kind = entry->role == HS_ROLE_TASKS ? HS_MEASURE_TASK : HS_MEASURE_IMPROVEMENT;
  measure->text = one_line (text);
  measure->owner = find_labelled (self, text, "measures.owner");
  if (measure->owner == NULL)
    measure->owner = find_owner_in_brackets (self, text);
  measure->due = find_labelled (self, text, "measures.due");
  measure->done = entry->task == HS_TASK_DONE || says (self, "measures.done", text);
  return measure;
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
    measure->owner = find_labelled (self, entry->text, "measures.owner");
  if (measure->due == NULL)
    measure->due = find_labelled (self, entry->text, "measures.due");
}

static void
read_item (HsReading *self, const HsEntry *entry)
{
  if (is_nested_in_measure (self, entry))
    read_nested (self, entry);
  else if (!is_label_only (entry) && !says (self, "measures.not", entry->text))
    add_measure (self, entry, entry->line, entry->text);
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
      add_measure (self, entry, entry->line, entry->text);
      return;
    }
  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0' && !is_lead_in (lines[i]))
      add_measure (self, entry, entry->line + i, lines[i]);
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
  if (has_items || says (self, "measures.not_prose", entry->text))
    return;
  add_lines (self, entry);
}

static Columns
find_columns (const HsReading *self, char **header)
{
  Columns columns = { -1, -1, -1, -1 };

  for (int i = 0; header[i] != NULL; i++)
    if (columns.owner < 0 && says (self, "columns.owner", header[i]))
      columns.owner = i;
    else if (columns.due < 0 && says (self, "columns.due", header[i]))
      columns.due = i;
    else if (columns.state < 0 && says (self, "columns.state", header[i]))
      columns.state = i;
    else if (columns.text < 0 && says (self, "columns.measure", header[i]))
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
  measure = add_measure (self, entry, entry->line, text);
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
  measure->done = measure->done || says (self, "measures.done", entry->text);
}

/* Whether a table tells measures by its own header, wherever it stands. */
static gboolean
is_measure_table (const HsReading *self, const HsEntry *header)
{
  g_auto (GStrv) cells = g_strsplit (header->text, "\t", -1);

  for (guint i = 0; cells[i] != NULL; i++)
    if (says (self, "columns.action_item", cells[i]))
      return TRUE;
  return FALSE;
}

static gboolean
section_has_items (const HsReading *self, guint index)
{
  const HsEntry *entry = hs_reading_get_entry (self, index);

  for (guint i = index + 1; i < self->last; i++)
    {
      const HsEntry *other = hs_reading_get_entry (self, i);

      if (other->section != entry->section || other->form == HS_ENTRY_HEADING)
        break;
      if (other->form == HS_ENTRY_ITEM && is_measure_role (other->role))
        return TRUE;
    }
  return FALSE;
}

void
hs_reading_read_measures (HsReading *self)
{
  const HsEntry *header = NULL;

  for (guint i = self->first; i < self->last; i++)
    {
      HsEntry entry = *hs_reading_get_entry (self, i);

      if (entry.form == HS_ENTRY_ROW && entry.level == 0)
        header = hs_reading_get_entry (self, i);
      if (entry.form == HS_ENTRY_ROW && entry.level > 0 && header != NULL && is_measure_table (self, header))
        entry.role = HS_ROLE_TASKS;
      if (!is_measure_role (entry.role))
        continue;
      if (entry.form == HS_ENTRY_ITEM)
        read_item (self, &entry);
      else if (entry.form == HS_ENTRY_PARAGRAPH)
        read_paragraph (self, &entry, section_has_items (self, i));
      else if (entry.form == HS_ENTRY_ROW && entry.level > 0 && header != NULL)
        read_row (self, &entry, header);
    }
}
