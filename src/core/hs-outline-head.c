/* hs-outline-head.c: the entries of the `key: value` lines before a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-outline-private.h"

/* (transfer full) (nullable): the words of the key that @line begins with: "resolvedWhen", "start_time". */
static char *
dup_key (const char *line, gsize length)
{
  GString *key = g_string_new (NULL);

  for (gsize i = 0; i < length; i++)
    {
      if (g_ascii_isupper (line[i]) && i > 0 && g_ascii_islower (line[i - 1]))
        g_string_append_c (key, ' ');
      g_string_append_c (key, strchr ("_-.", line[i]) != NULL ? ' ' : line[i]);
    }
  return g_strstrip (g_string_free (key, FALSE));
}

/* (transfer full): what stands behind the key, without its quotation marks. */
static char *
dup_value (const char *text)
{
  char *value = g_strstrip (g_strdup (text));
  gsize length = strlen (value);

  if (length > 1 && (value[0] == '"' || value[0] == '\'') && value[length - 1] == value[0])
    {
      value[length - 1] = '\0';
      memmove (value, value + 1, length - 1);
    }
  return value;
}

static gboolean
begins_with_date (const char *value)
{
  g_autoptr (GArray) times = hs_time_scan (value);

  return times->len > 0 && strspn (value, " \"'") >= g_array_index (times, HsTimeMatch, 0).start && g_array_index (times, HsTimeMatch, 0).has_date;
}

/* The title is the document's first heading. */
static void
add_title (HsOutlineWalk *walk, guint index, const char *value)
{
  HsEntry *entry;

  walk->section = (int) walk->entries->len;
  entry = hs_outline_add_entry (walk, HS_ENTRY_HEADING, index, g_strdup (value));
  entry->level = 1;
}

/* "start_time: 2024-05-03 10:00" tells when it was. */
static void
add_time (HsOutlineWalk *walk, guint index, const char *key, const char *value, guint line)
{
  HsEntry *entry = hs_outline_add_entry (walk, HS_ENTRY_PARAGRAPH, index, g_strdup_printf ("%s: %s", key, value));

  entry->role = HS_ROLE_DURATION;
  entry->line = entry->end_line = line;
  hs_entry_set_label (entry, walk->lexicon);
}

static gboolean
says (const HsOutlineWalk *walk, const char *set, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);
  HsPhraseMatch match;

  return hs_phrases_find (hs_lexicon_get (walk->lexicon, set), words, 0, G_MAXUINT, &match);
}

/* The date of a post is when it was published, unless the post also says when the incident ended. */
static const char *
name_date (const HsOutlineWalk *walk, char **lines)
{
  for (guint i = 0; lines[i] != NULL; i++)
    {
      gsize length = strcspn (lines[i], ":=");
      g_autofree char *key = dup_key (lines[i], length);

      if (lines[i][length] != '\0' && says (walk, "bounds.end", key) && begins_with_date (lines[i] + length + 1))
        return "start";
    }
  return "published";
}

static void
add_line (HsOutlineWalk *walk, guint index, const char *text, guint line, const char *date)
{
  gsize length = strcspn (text, ":=");
  g_autofree char *key = NULL;
  g_autofree char *value = NULL;

  if (length == 0 || text[length] == '\0' || g_ascii_isspace (text[0]))
    return;
  key = dup_key (text, length);
  value = dup_value (text + length + 1);
  if (g_ascii_strcasecmp (key, "title") == 0 && value[0] != '\0')
    add_title (walk, index, value);
  else if (begins_with_date (value))
    add_time (walk, index, g_ascii_strcasecmp (key, "date") == 0 ? date : key, value, line);
}

void
hs_outline_add_front_matter (HsOutlineWalk *walk, guint index)
{
  const HsBlock *block = hs_blocks_get (walk->blocks, index);
  g_auto (GStrv) lines = g_strsplit (block->text, "\n", -1);
  const char *date = name_date (walk, lines);

  for (guint i = 0; lines[i] != NULL; i++)
    add_line (walk, index, lines[i], block->line + 1 + i, date);
}
