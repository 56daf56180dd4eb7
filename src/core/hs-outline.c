/* hs-outline.c: the entries of a document, each with the role of the section that it stands in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-outline.h"

#define MAX_LABEL_WORDS 7
#define MAX_HEADING_WORDS 12

/* A heading or a label that stands alone opens a section; a label ranks below every heading. */
#define LABEL_LEVEL 7
#define MAX_LEVELS 9

typedef struct
{
  const HsBlocks *blocks;
  const HsLexicon *lexicon;
  GArray *entries;
  int section;
  HsRole roles[MAX_LEVELS]; /* by level of heading; [0] is the document's */
  int *item_entries;        /* by block: the entry of an item, -1 for none */
} Walk;

static const char *const role_sets[HS_N_ROLES] = {
  [HS_ROLE_SUMMARY] = "sections.summary",       [HS_ROLE_TIMELINE] = "sections.timeline",
  [HS_ROLE_HAPPENED] = "sections.happened",     [HS_ROLE_ROOT_CAUSE] = "sections.root_cause",
  [HS_ROLE_RESOLUTION] = "sections.resolution", [HS_ROLE_IMPACT] = "sections.impact",
  [HS_ROLE_MEASURES] = "sections.measures",     [HS_ROLE_TASKS] = "sections.tasks",
  [HS_ROLE_LESSONS] = "sections.lessons",       [HS_ROLE_DURATION] = "sections.duration",
  [HS_ROLE_BACKGROUND] = "sections.background",
};

static void
clear_entry (gpointer data)
{
  HsEntry *entry = data;

  g_free (entry->text);
  g_free (entry->label);
}

/* The role whose phrase stands first in the heading: "Root cause and resolution" is about the
 * cause, "Resolution and recovery" is not. The longer of two that begin together. */
HsRole
hs_role_of_heading (const HsLexicon *lexicon, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);
  HsRole best = HS_ROLE_OTHER;
  HsPhraseMatch best_match = { G_MAXUINT, 0, HS_CAPTURE_NONE };

  if (hs_words_get_length (words) > MAX_HEADING_WORDS)
    return HS_ROLE_OTHER;
  for (HsRole role = HS_ROLE_SUMMARY; role < HS_N_ROLES; role++)
    {
      HsPhraseMatch match;

      if (!hs_phrases_find (hs_lexicon_get (lexicon, role_sets[role]), words, 0, G_MAXUINT, &match))
        continue;
      if (match.start < best_match.start || (match.start == best_match.start && match.end > best_match.end))
        {
          best = role;
          best_match = match;
        }
    }
  return best;
}

HsRole
hs_role_of_label (const HsLexicon *lexicon, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);

  for (HsRole role = HS_ROLE_SUMMARY; role < HS_N_ROLES; role++)
    {
      HsPhraseMatch match;
      guint n = hs_words_get_length (words);

      if (hs_phrases_find (hs_lexicon_get (lexicon, role_sets[role]), words, 0, 2, &match)
          && match.start <= 1 && match.end + 3 >= n)
        return role;
    }
  return HS_ROLE_OTHER;
}

/* Length of the label before the first colon, 0 where the text has none. A colon inside a time or
 * an address is none. */
static guint
find_label (const char *text)
{
  const char *colon = text;
  guint words = 1;

  while ((colon = strpbrk (colon, ":\n ")) != NULL && *colon != '\n')
    {
      if (*colon == ' ')
        {
          if (++words > MAX_LABEL_WORDS)
            return 0;
        }
      else if (colon > text && !g_ascii_isdigit (colon[-1]) && (colon[1] == '\0' || g_ascii_isspace (colon[1])))
        return (guint) (colon - text);
      colon++;
    }
  return 0;
}

static guint
skip_space (const char *text, guint offset)
{
  while (g_ascii_isspace (text[offset]))
    offset++;
  return offset;
}

/* "- Key events" over a nested list is a label although it has no colon. */
static void
set_bare_label (HsEntry *entry, const HsLexicon *lexicon)
{
  HsRole role = hs_role_of_label (lexicon, entry->text);

  if (entry->label != NULL || role == HS_ROLE_OTHER)
    return;
  entry->label = g_strstrip (g_strdup (entry->text));
  entry->body = strlen (entry->text);
  entry->label_role = role;
}

static void
set_label (HsEntry *entry, const HsLexicon *lexicon)
{
  guint length = find_label (entry->text);

  if (length == 0)
    return;
  entry->label = g_strstrip (g_strndup (entry->text, length));
  entry->body = skip_space (entry->text, length + 1);
  entry->label_role = hs_role_of_label (lexicon, entry->label);
}

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
add_entry (Walk *walk, HsEntryForm form, guint index, const char *text)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);
  HsEntry entry = {
    .form = form,
    .role = current_role (walk),
    .section = walk->section,
    .parent = -1,
    .line = block->line,
    .end_line = block->end_line,
    .text = g_strdup (text),
    .block = index,
  };

  g_array_append_val (walk->entries, entry);
  return &g_array_index (walk->entries, HsEntry, walk->entries->len - 1);
}

static void
add_heading (Walk *walk, guint index)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);
  HsRole role = hs_role_of_heading (walk->lexicon, block->text);
  HsRole outer = walk->roles[MAX (0, block->level - 1)];
  HsEntry *entry;

  if (block->level > 1 && (role == HS_ROLE_OTHER || outer == HS_ROLE_LESSONS))
    role = outer;
  open_section (walk, block->level, role);
  walk->section = (int) walk->entries->len;
  entry = add_entry (walk, HS_ENTRY_HEADING, index, block->text);
  entry->level = block->level;
  set_label (entry, walk->lexicon);
}

/* The role of what stands behind a label: in a timeline every entry happened, whatever its label;
 * measures keep being measures unless the label says which sort. */
static HsRole
resolve_role (HsRole outer, HsRole label)
{
  switch (outer)
    {
    case HS_ROLE_TIMELINE:
    case HS_ROLE_LESSONS:
      return outer;
    case HS_ROLE_MEASURES:
    case HS_ROLE_TASKS:
      return label == HS_ROLE_MEASURES || label == HS_ROLE_TASKS ? label : outer;
    default:
      return label != HS_ROLE_OTHER ? label : outer;
    }
}

/* The entry of the innermost item around block @index that has one, and the nesting of items. */
static int
find_parent (const Walk *walk, guint index, guint *depth)
{
  int parent = -1;

  *depth = 0;
  for (int at = hs_blocks_get (walk->blocks, index)->parent; at >= 0;)
    {
      const HsBlock *block = hs_blocks_get (walk->blocks, (guint) at);

      if (block->type == HS_BLOCK_ITEM)
        {
          (*depth)++;
          if (parent < 0)
            parent = walk->item_entries[at];
        }
      at = block->parent;
    }
  return parent;
}

static void
inherit_role (Walk *walk, HsEntry *entry)
{
  if (entry->parent >= 0)
    {
      HsEntry *parent = &g_array_index (walk->entries, HsEntry, entry->parent);

      parent->has_children = TRUE;
      entry->role = resolve_role (parent->role, entry->label_role);
    }
  else
    entry->role = resolve_role (entry->role, entry->label_role);
}

static gboolean
opens_item (const Walk *walk, guint index)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);

  return block->parent >= 0 && (guint) block->parent + 1 == index
         && hs_blocks_get (walk->blocks, (guint) block->parent)->type == HS_BLOCK_ITEM;
}

static void
add_paragraph (Walk *walk, guint index)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);
  gboolean item = opens_item (walk, index);
  HsEntry *entry;
  guint depth;
  int parent = find_parent (walk, index, &depth);

  entry = add_entry (walk, item ? HS_ENTRY_ITEM : HS_ENTRY_PARAGRAPH, index, block->text);
  entry->depth = depth;
  entry->parent = parent;
  if (item)
    {
      entry->task = hs_blocks_get (walk->blocks, (guint) block->parent)->task;
      walk->item_entries[block->parent] = (int) walk->entries->len - 1;
    }
  set_label (entry, walk->lexicon);
  if (item && index + 1 < hs_blocks_get (walk->blocks, (guint) block->parent)->end)
    set_bare_label (entry, walk->lexicon);
  inherit_role (walk, entry);
  if (depth == 0 && entry->label_role != HS_ROLE_OTHER && !hs_entry_has_body (entry))
    open_section (walk, LABEL_LEVEL, resolve_role (walk->roles[LABEL_LEVEL - 1], entry->label_role));
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
  entry = add_entry (walk, HS_ENTRY_ROW, index, text->str);
  entry->level = row->level;
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
      entry = add_entry (walk, HS_ENTRY_CODE, index, lines[i]);
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
      entry = add_entry (walk, HS_ENTRY_HEADING, index, g_strstrip (title));
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

GArray *
hs_outline_new (const HsBlocks *blocks, const HsLexicon *lexicon)
{
  Walk walk = { .blocks = blocks, .lexicon = lexicon, .section = -1 };
  guint length = hs_blocks_get_length (blocks);
  g_autofree int *item_entries = g_new (int, length + 1);
  guint index = 0;

  for (guint i = 0; i < length; i++)
    item_entries[i] = -1;
  walk.item_entries = item_entries;
  walk.entries = g_array_new (FALSE, FALSE, sizeof (HsEntry));
  g_array_set_clear_func (walk.entries, clear_entry);
  while (index < length)
    index = visit (&walk, index);
  return walk.entries;
}

gboolean
hs_entry_has_body (const HsEntry *entry)
{
  return entry->text[skip_space (entry->text, entry->body)] != '\0';
}

guint
hs_entry_get_line_at (const HsEntry *entry, guint offset)
{
  guint line = entry->line;

  for (guint i = 0; i < offset && entry->text[i] != '\0'; i++)
    line += entry->text[i] == '\n' ? 1 : 0;
  return MIN (line, MAX (entry->line, entry->end_line));
}
