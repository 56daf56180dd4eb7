/* hs-outline.c: the entries of a document, each with the role of the section that it stands in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-outline-private.h"

void
hs_outline_open_section (HsOutlineWalk *walk, int level, HsRole role)
{
  for (int i = level; i < HS_OUTLINE_MAX_LEVELS; i++)
    walk->roles[i] = role;
}

static HsRole
current_role (const HsOutlineWalk *walk)
{
  return walk->roles[HS_OUTLINE_MAX_LEVELS - 1];
}

HsEntry *
hs_outline_add_entry (HsOutlineWalk *walk, HsEntryForm form, guint index, char *text)
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

/* The first heading of a document is its title, whatever it speaks of ("Background jobs are late"), unless
 * it is hardly more than the name of a section. */
static HsRole
find_role (const HsOutlineWalk *walk, const char *text)
{
  if (begins_with_clock (text))
    return HS_ROLE_OTHER;
  if (walk->section < 0 && !hs_role_is_name (walk->lexicon, text + strspn (text, "0123456789.) ")))
    return HS_ROLE_OTHER;
  return hs_role_of_heading (walk->lexicon, text);
}

static void
add_heading (HsOutlineWalk *walk, guint index)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);
  HsRole outer = walk->roles[MAX (0, block->level - 1)];
  HsRole role = find_role (walk, block->text);
  HsEntry *entry;

  if (block->level > 1)
    role = hs_role_resolve_section (outer, role);
  hs_outline_open_section (walk, block->level, role);
  walk->section = (int) walk->entries->len;
  entry = hs_outline_add_entry (walk, HS_ENTRY_HEADING, index, hs_entry_dup_text (block));
  entry->level = block->level;
  hs_entry_set_label (entry, walk->lexicon);
}

/* A row of two cells whose first names a section: "Root cause | A worn belt". */
static void
set_row_label (HsOutlineWalk *walk, HsEntry *entry)
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
add_row (HsOutlineWalk *walk, guint index)
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
  entry = hs_outline_add_entry (walk, HS_ENTRY_ROW, index, g_strdup (text->str));
  entry->level = row->level;
  if (row->end == index + 3)
    set_row_label (walk, entry);
}

static void
add_code (HsOutlineWalk *walk, guint index)
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
      entry = hs_outline_add_entry (walk, HS_ENTRY_CODE, index, g_strdup (lines[i]));
      entry->line = entry->end_line = first + i;
    }
}

static guint
visit (HsOutlineWalk *walk, guint index)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);

  switch (block->type)
    {
    case HS_BLOCK_HEADING:
      if (hs_outline_is_labelled_line (walk, index))
        hs_outline_add_paragraph (walk, index);
      else
        add_heading (walk, index);
      break;
    case HS_BLOCK_PARAGRAPH:
      hs_outline_add_paragraph (walk, index);
      break;
    case HS_BLOCK_ROW:
      add_row (walk, index);
      return block->end;
    case HS_BLOCK_FRONT_MATTER:
      hs_outline_add_front_matter (walk, index);
      break;
    case HS_BLOCK_CODE:
      add_code (walk, index);
      break;
    default:
      break;
    }
  return index + 1;
}

/* Whether the first zone that is written beside a clock is one of North America, where the month stands first. */
static gboolean
uses_american_zone (const GArray *entries, const HsLexicon *lexicon)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const HsEntry *entry = &g_array_index (entries, HsEntry, i);

      for (guint j = 0; j < entry->times->len; j++)
        {
          const HsTimeMatch *match = &g_array_index (entry->times, HsTimeMatch, j);
          g_autofree char *zone = g_strndup (entry->text + match->zone_start, match->zone_end - match->zone_start);
          g_autoptr (HsWords) words = hs_words_new (zone);

          if (zone[0] != '\0')
            return hs_phrases_match_all (hs_lexicon_get (lexicon, "bounds.month_first"), words);
        }
    }
  return FALSE;
}

/* All dates of a document are written in one order. */
static HsDayOrder
order_days (GArray *entries, const HsLexicon *lexicon)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (HsTimeMatch));
  HsDayOrder order;

  for (guint i = 0; i < entries->len; i++)
    {
      const GArray *times = g_array_index (entries, HsEntry, i).times;

      g_array_append_vals (all, times->data, times->len);
    }
  order = hs_day_order_judge (all);
  if (order == HS_DAY_ORDER_UNKNOWN && uses_american_zone (entries, lexicon))
    order = HS_DAY_ORDER_MONTH_FIRST;
  for (guint i = 0; i < entries->len; i++)
    hs_day_order_apply (order, g_array_index (entries, HsEntry, i).times);
  return order;
}

GArray *
hs_outline_new (const HsBlocks *blocks, const HsLexicon *lexicon, HsDayOrder *order)
{
  HsOutlineWalk walk = { .blocks = blocks, .lexicon = lexicon, .section = -1 };
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
  *order = order_days (walk.entries, lexicon);
  return walk.entries;
}
