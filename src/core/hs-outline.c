/* hs-outline.c: the entries of a document, each with the role of the section that it stands in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-outline.h"

/* A heading or a label that stands alone opens a section; a label ranks below every heading. */
#define LABEL_LEVEL 7
#define MAX_LEVELS 9

/* Bytes of the name of a section that stands on a line of its own. */
#define MAX_NAME 60

typedef struct
{
  const HsBlocks *blocks;
  const HsLexicon *lexicon;
  GArray *entries;
  int section;
  HsRole roles[MAX_LEVELS]; /* by level of heading; [0] is the document's */
  int *item_entries;        /* by block: the entry of an item, -1 for none */
} Walk;

static void
open_section (Walk *walk, int level, HsRole role)
{
  for (int i = level; i < MAX_LEVELS; i++)
    walk->roles[i] = role;
}

static HsRole
current_role (const Walk *walk)
{
  return walk->roles[MAX_LEVELS - 1];
}

static HsEntry *
add_entry (Walk *walk, HsEntryForm form, guint index, char *text)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);
  HsEntry entry = {
    .form = form,
    .role = current_role (walk),
    .section = walk->section,
    .parent = -1,
    .line = block->line,
    .end_line = block->end_line,
    .text = text,
    .times = hs_time_scan (text),
    .block = index,
  };

  g_array_append_val (walk->entries, entry);
  return &g_array_index (walk->entries, HsEntry, walk->entries->len - 1);
}

/* A heading that begins with a clock is an event of the section that it stands in. */
static gboolean
begins_with_clock (const char *text)
{
  g_autoptr (GArray) times = hs_time_scan (text);
  const HsTimeMatch *first = times->len > 0 ? &g_array_index (times, HsTimeMatch, 0) : NULL;

  if (first == NULL || !(first->has_clock || first->is_relative))
    return FALSE;
  for (guint i = 0; i < first->start; i++)
    if (g_ascii_isalnum (text[i]))
      return FALSE;
  return TRUE;
}

static void
add_heading (Walk *walk, guint index)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);
  HsRole outer = walk->roles[MAX (0, block->level - 1)];
  HsRole role = begins_with_clock (block->text) ? HS_ROLE_OTHER : hs_role_of_heading (walk->lexicon, block->text);
  HsEntry *entry;

  if (block->level > 1)
    role = hs_role_resolve_section (outer, role);
  open_section (walk, block->level, role);
  walk->section = (int) walk->entries->len;
  entry = add_entry (walk, HS_ENTRY_HEADING, index, hs_entry_dup_text (block));
  entry->level = block->level;
  hs_entry_set_label (entry, walk->lexicon);
}

/* The entry of the innermost item around @entry's block that has one, the nesting of items, and
 * whether it is quoted. */
static void
find_surroundings (const Walk *walk, HsEntry *entry)
{
  for (int at = hs_blocks_get (walk->blocks, entry->block)->parent; at >= 0;)
    {
      const HsBlock *block = hs_blocks_get (walk->blocks, (guint) at);

      if (block->type == HS_BLOCK_QUOTE)
        entry->quoted = TRUE;
      if (block->type == HS_BLOCK_ITEM)
        {
          entry->depth++;
          if (entry->parent < 0)
            entry->parent = walk->item_entries[at];
        }
      at = block->parent;
    }
}

static void
inherit_role (Walk *walk, HsEntry *entry)
{
  if (entry->parent >= 0)
    {
      HsEntry *parent = &g_array_index (walk->entries, HsEntry, entry->parent);

      parent->has_children = TRUE;
      entry->role = hs_role_resolve_label (parent->role, entry->label_role);
    }
  else
    entry->role = hs_role_resolve_label (entry->role, entry->label_role);
}

static gboolean
opens_item (const Walk *walk, guint index)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);

  return block->parent >= 0 && (guint) block->parent + 1 == index
         && hs_blocks_get (walk->blocks, (guint) block->parent)->type == HS_BLOCK_ITEM;
}

/* Offset of the next line of @text that begins with a label, behind @offset; its length where none does. */
static guint
find_labelled_line (const char *text, guint offset)
{
  const char *line = text + offset;

  while ((line = strchr (line, '\n')) != NULL)
    {
      line++;
      if (g_unichar_isupper (g_utf8_get_char (line)) && hs_entry_find_label (line) > 0)
        return (guint) (line - text);
    }
  return strlen (text);
}

/* Whether @text is a run of lines such as "Impact: ...", each of them an entry of its own. */
static gboolean
is_run_of_labels (const char *text)
{
  return hs_entry_find_label (text) > 0 && text[find_labelled_line (text, 0)] != '\0';
}

static HsEntry *
add_text (Walk *walk, HsEntryForm form, guint index, char *text)
{
  HsEntry *entry = add_entry (walk, form, index, text);

  find_surroundings (walk, entry);
  hs_entry_set_label (entry, walk->lexicon);
  return entry;
}

static void
end_paragraph (Walk *walk, HsEntry *entry)
{
  inherit_role (walk, entry);
  if (entry->depth == 0 && entry->label_role != HS_ROLE_OTHER && !hs_entry_has_body (entry))
    open_section (walk, LABEL_LEVEL, hs_role_resolve_label (walk->roles[LABEL_LEVEL - 1], entry->label_role));
}

static void
add_labelled_lines (Walk *walk, guint index, const char *text, guint line)
{
  for (guint start = 0, end; text[start] != '\0'; start = end)
    {
      HsEntry *entry;

      end = find_labelled_line (text, start);
      entry = add_text (walk, HS_ENTRY_PARAGRAPH, index, g_strchomp (g_strndup (text + start, end - start)));
      entry->line = entry->end_line = line;
      for (guint i = start; i < end; i++)
        line += text[i] == '\n' ? 1 : 0;
      entry->end_line = MAX (entry->line, line - (text[end] != '\0' ? 1 : 0));
      end_paragraph (walk, entry);
    }
}

static void
add_item (Walk *walk, guint index)
{
  int item = hs_blocks_get (walk->blocks, index)->parent;
  HsEntry *entry = add_text (walk, HS_ENTRY_ITEM, index, hs_entry_dup_text (hs_blocks_get (walk->blocks, index)));

  entry->task = hs_blocks_get (walk->blocks, (guint) item)->task;
  walk->item_entries[item] = (int) walk->entries->len - 1;
  if (index + 1 < hs_blocks_get (walk->blocks, (guint) item)->end)
    hs_entry_set_bare_label (entry, walk->lexicon);
  end_paragraph (walk, entry);
}

static char *
dup_lines (char **lines, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", lines[i]);
  return g_string_free (text, FALSE);
}

/* Whether line @line of a paragraph is nothing but the name of a section. */
static gboolean
names_section (const Walk *walk, const char *line)
{
  return g_unichar_isupper (g_utf8_get_char (line)) && strlen (line) <= MAX_NAME
         && strpbrk (line, ".,;!?") == NULL && hs_role_is_name (walk->lexicon, line);
}

static void
add_name (Walk *walk, guint index, const char *name, guint line)
{
  const HsEntry *heading = walk->section >= 0 ? &g_array_index (walk->entries, HsEntry, walk->section) : NULL;
  int level = heading == NULL ? 1 : heading->role == HS_ROLE_OTHER ? MIN (heading->level + 1, LABEL_LEVEL - 1) : heading->level;
  HsRole role = hs_role_resolve_section (walk->roles[level - 1], hs_role_of_heading (walk->lexicon, name));
  HsEntry *entry;

  open_section (walk, level, role);
  walk->section = (int) walk->entries->len;
  entry = add_entry (walk, HS_ENTRY_HEADING, index, g_strdup (name));
  entry->level = level;
  entry->line = entry->end_line = line;
}

static void
add_lines (Walk *walk, guint index, char **lines, guint n, guint line)
{
  g_autofree char *text = NULL;
  HsEntry *entry;

  if (n == 0)
    return;
  text = dup_lines (lines, n);
  if (is_run_of_labels (text))
    {
      add_labelled_lines (walk, index, text, line);
      return;
    }
  entry = add_text (walk, HS_ENTRY_PARAGRAPH, index, g_steal_pointer (&text));
  entry->line = line;
  entry->end_line = MIN (entry->end_line, line + n - 1);
  end_paragraph (walk, entry);
}

/* A paragraph of the document itself: its lines that name a section open it. */
static void
add_top_paragraph (Walk *walk, guint index, const char *text)
{
  guint line = hs_blocks_get (walk->blocks, index)->line;
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint first = 0, n = g_strv_length (lines);

  for (guint i = 0; i < n; i++)
    {
      if (n == 1 || !names_section (walk, g_strstrip (lines[i])))
        continue;
      add_lines (walk, index, lines + first, i - first, line + first);
      add_name (walk, index, lines[i], line + i);
      first = i + 1;
    }
  add_lines (walk, index, lines + first, n - first, line + first);
}

static void
add_paragraph (Walk *walk, guint index)
{
  g_autofree char *text = NULL;

  if (opens_item (walk, index))
    {
      add_item (walk, index);
      return;
    }
  text = hs_entry_dup_text (hs_blocks_get (walk->blocks, index));
  if (text[strspn (text, " \n\t")] == '\0')
    return;
  if (hs_blocks_get (walk->blocks, index)->depth == 0)
    add_top_paragraph (walk, index, text);
  else
    end_paragraph (walk, add_text (walk, HS_ENTRY_PARAGRAPH, index, g_steal_pointer (&text)));
}

/* A line such as "Duration: 2 hours" or the first of a run of such lines, set as a heading for want of
 * an empty line or a mark: it says what it names and opens no section. */
static gboolean
is_labelled_line (const Walk *walk, guint index)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);
  const HsBlock *next = index + 1 < hs_blocks_get_length (walk->blocks) ? hs_blocks_get (walk->blocks, index + 1) : NULL;
  guint label = hs_entry_find_label (block->text);
  g_autofree char *name = g_strndup (block->text, label);

  if (label == 0 || block->text[label + 1] == '\0' || hs_role_of_label (walk->lexicon, name) == HS_ROLE_OTHER)
    return FALSE;
  return next != NULL && next->type == HS_BLOCK_PARAGRAPH && next->line == block->end_line + 1
         && hs_entry_find_label (next->text) > 0;
}

/* A row of two cells whose first names a section: "Root cause | A worn belt". */
static void
set_row_label (Walk *walk, HsEntry *entry)
{
  guint length = strcspn (entry->text, "\t");
  g_autofree char *label = g_strndup (entry->text, length);

  entry->label_role = hs_role_of_label (walk->lexicon, label);
  if (entry->role != HS_ROLE_OTHER && entry->role != HS_ROLE_SUMMARY)
    return;
  entry->body = length + 1;
  entry->label = g_steal_pointer (&label);
  entry->role = hs_role_resolve_label (entry->role, entry->label_role);
}

static void
add_row (Walk *walk, guint index)
{
  const HsBlock *row = hs_blocks_get (walk->blocks, index);
  g_autoptr (GString) text = g_string_new (NULL);
  HsEntry *entry;

  for (guint i = index + 1; i < row->end; i++)
    {
      const HsBlock *cell = hs_blocks_get (walk->blocks, i);

      if (i > index + 1)
        g_string_append_c (text, '\t');
      g_string_append (text, cell->text != NULL ? cell->text : "");
    }
  g_strdelimit (text->str, "\n", ' ');
  entry = add_entry (walk, HS_ENTRY_ROW, index, g_strdup (text->str));
  entry->level = row->level;
  if (row->end == index + 3)
    set_row_label (walk, entry);
}

static void
add_code (Walk *walk, guint index)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);
  g_auto (GStrv) lines = g_strsplit (block->text, "\n", -1);
  guint first = block->info != NULL || block->end_line > block->line + g_strv_length (lines) - 1
                    ? block->line + 1 : block->line;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      HsEntry *entry;

      if (*g_strchug (lines[i]) == '\0')
        continue;
      entry = add_entry (walk, HS_ENTRY_CODE, index, g_strdup (lines[i]));
      entry->line = entry->end_line = first + i;
    }
}

/* The front matter's title is the document's first heading. */
static void
add_front_matter (Walk *walk, guint index)
{
  g_auto (GStrv) lines = g_strsplit (hs_blocks_get (walk->blocks, index)->text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *title = NULL;
      HsEntry *entry;

      if (!g_str_has_prefix (lines[i], "title:"))
        continue;
      title = g_strdup (lines[i] + strlen ("title:"));
      g_strstrip (title);
      if (title[0] == '"' && g_str_has_suffix (title, "\""))
        {
          title[strlen (title) - 1] = '\0';
          title[0] = ' ';
        }
      walk->section = (int) walk->entries->len;
      entry = add_entry (walk, HS_ENTRY_HEADING, index, g_strdup (g_strstrip (title)));
      entry->level = 1;
      return;
    }
}

static guint
visit (Walk *walk, guint index)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);

  switch (block->type)
    {
    case HS_BLOCK_HEADING:
      if (is_labelled_line (walk, index))
        add_paragraph (walk, index);
      else
        add_heading (walk, index);
      break;
    case HS_BLOCK_PARAGRAPH:
      add_paragraph (walk, index);
      break;
    case HS_BLOCK_ROW:
      add_row (walk, index);
      return block->end;
    case HS_BLOCK_FRONT_MATTER:
      add_front_matter (walk, index);
      break;
    case HS_BLOCK_CODE:
      add_code (walk, index);
      break;
    default:
      break;
    }
  return index + 1;
}

/* All dates of a document are written in one order. */
static HsDayOrder
order_days (GArray *entries)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (HsTimeMatch));
  HsDayOrder order;

  for (guint i = 0; i < entries->len; i++)
    {
      const GArray *times = g_array_index (entries, HsEntry, i).times;

      g_array_append_vals (all, times->data, times->len);
    }
  order = hs_day_order_judge (all);
  for (guint i = 0; i < entries->len; i++)
    hs_day_order_apply (order, g_array_index (entries, HsEntry, i).times);
  return order;
}

GArray *
hs_outline_new (const HsBlocks *blocks, const HsLexicon *lexicon, HsDayOrder *order)
{
  Walk walk = { .blocks = blocks, .lexicon = lexicon, .section = -1 };
  guint length = hs_blocks_get_length (blocks);
  g_autofree int *item_entries = g_new (int, length + 1);
  guint index = 0;

  for (guint i = 0; i < length; i++)
    item_entries[i] = -1;
  walk.item_entries = item_entries;
  walk.entries = g_array_new (FALSE, FALSE, sizeof (HsEntry));
  g_array_set_clear_func (walk.entries, (GDestroyNotify) hs_entry_clear);
  while (index < length)
    index = visit (&walk, index);
  *order = order_days (walk.entries);
  return walk.entries;
}
