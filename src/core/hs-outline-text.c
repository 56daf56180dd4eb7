/* hs-outline-text.c: the entries of paragraphs and items, and of the labels and names within them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-outline-private.h"

/* Bytes of the name of a section that stands on a line of its own. */
#define MAX_NAME 60

/* The entry of the innermost item around @entry's block that has one, the nesting of items, and
 * whether it is quoted. */
static void
find_surroundings (const HsOutlineWalk *walk, HsEntry *entry)
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
inherit_role (HsOutlineWalk *walk, HsEntry *entry)
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
opens_item (const HsOutlineWalk *walk, guint index)
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
add_text (HsOutlineWalk *walk, HsEntryForm form, guint index, char *text)
{
  HsEntry *entry = hs_outline_add_entry (walk, form, index, text);

  find_surroundings (walk, entry);
  hs_entry_set_label (entry, walk->lexicon);
  return entry;
}

static void
end_paragraph (HsOutlineWalk *walk, HsEntry *entry)
{
  inherit_role (walk, entry);
  if (entry->depth == 0 && entry->label_role != HS_ROLE_OTHER && !hs_entry_has_body (entry))
    hs_outline_open_section (walk, HS_OUTLINE_LABEL_LEVEL,
                             hs_role_resolve_label (walk->roles[HS_OUTLINE_LABEL_LEVEL - 1], entry->label_role));
}

static void
add_labelled_lines (HsOutlineWalk *walk, guint index, const char *text, guint line)
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
add_item (HsOutlineWalk *walk, guint index)
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
    {
      if (i > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, lines[i]);
    }
  return g_string_free (text, FALSE);
}

/* Whether line @line of a paragraph is nothing but the name of a section. */
static gboolean
names_section (const HsOutlineWalk *walk, const char *line)
{
  return g_unichar_isupper (g_utf8_get_char (line)) && strlen (line) <= MAX_NAME
         && strpbrk (line, ".,;!?") == NULL && hs_role_is_name (walk->lexicon, line);
}

/* "What we are going to do": a section's name as a question. */
static gboolean
asks_section (const HsOutlineWalk *walk, const char *line)
{
  static const char *const words[] = { "What ", "How ", "Why ", "Where ", "Who " };
  gboolean asks = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    asks = asks || g_str_has_prefix (line, words[i]);
  return asks && strlen (line) <= MAX_NAME && strpbrk (line, ".,;!") == NULL
         && hs_role_of_heading (walk->lexicon, line) != HS_ROLE_OTHER;
}

/* "Next steps" over a list, as a paragraph of its own. */
static gboolean
is_name_of_list (const HsOutlineWalk *walk, guint index, const char *line)
{
  return index + 1 < hs_blocks_get_length (walk->blocks)
         && hs_blocks_get (walk->blocks, index + 1)->type == HS_BLOCK_LIST
         && (names_section (walk, line) || asks_section (walk, line));
}

static void
add_name (HsOutlineWalk *walk, guint index, const char *name, guint line)
{
  const HsEntry *heading = walk->section >= 0 ? &g_array_index (walk->entries, HsEntry, walk->section) : NULL;
  int level = heading == NULL                  ? 1
              : heading->role == HS_ROLE_OTHER ? MIN (heading->level + 1, HS_OUTLINE_LABEL_LEVEL - 1)
                                               : heading->level;
  HsRole role = hs_role_resolve_section (walk->roles[level - 1], hs_role_of_heading (walk->lexicon, name));
  HsEntry *entry;

  hs_outline_open_section (walk, level, role);
  walk->section = (int) walk->entries->len;
  entry = hs_outline_add_entry (walk, HS_ENTRY_HEADING, index, g_strdup (name));
  entry->level = level;
  entry->line = entry->end_line = line;
}

static void
add_lines (HsOutlineWalk *walk, guint index, char **lines, guint n, guint line)
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
add_top_paragraph (HsOutlineWalk *walk, guint index, const char *text)
{
  guint line = hs_blocks_get (walk->blocks, index)->line;
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint first = 0, n = g_strv_length (lines);

  for (guint i = 0; i < n; i++)
    {
      g_strstrip (lines[i]);
      if (n == 1 ? !is_name_of_list (walk, index, lines[i]) : !names_section (walk, lines[i]))
        continue;
      add_lines (walk, index, lines + first, i - first, line + first);
      add_name (walk, index, lines[i], line + i);
      first = i + 1;
    }
  add_lines (walk, index, lines + first, n - first, line + first);
}

void
hs_outline_add_paragraph (HsOutlineWalk *walk, guint index)
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

gboolean
hs_outline_is_labelled_line (const HsOutlineWalk *walk, guint index)
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
