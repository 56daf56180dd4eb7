/* hs-anchors.c: the places of a document that its own links name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-anchors.h"

#include <string.h>

#define FOOTNOTE "fn-"
#define REFERENCE "fnref-"

/* What GitHub puts before the names that a document gives by itself. */
#define OWN "user-content-"

/* The second heading of a name is called name-1, and so on. */
static char *
number_name (GHashTable *seen, const char *text)
{
  char *name = hs_anchors_name_heading (text);
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (seen, name));
  char *numbered;

  g_hash_table_insert (seen, g_strdup (name), GUINT_TO_POINTER (n + 1));
  if (n == 0)
    return name;
  numbered = g_strdup_printf ("%s-%u", name, n);
  g_free (name);
  return numbered;
}

static guint
find_heading (const HsBlocks *blocks, const char *wanted)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < hs_blocks_get_length (blocks); i++)
    {
      const HsBlock *block = hs_blocks_get (blocks, i);
      g_autofree char *name = block->type == HS_BLOCK_HEADING && block->text != NULL ? number_name (seen, block->text) : NULL;

      if (g_strcmp0 (name, wanted) == 0)
        return block->line;
    }
  return 0;
}

static guint
find_footnote (const HsBlocks *blocks, const char *label)
{
  for (guint i = 0; i < hs_blocks_get_length (blocks); i++)
    {
      const HsBlock *block = hs_blocks_get (blocks, i);

      if (block->type == HS_BLOCK_FOOTNOTE && g_strcmp0 (block->info, label) == 0)
        return block->line;
    }
  return 0;
}

static guint
find_reference (const HsBlocks *blocks, const char *label)
{
  for (guint i = 0; i < hs_blocks_get_length (blocks); i++)
    {
      const HsBlock *block = hs_blocks_get (blocks, i);

      for (guint j = 0; j < block->n_spans; j++)
        if (block->spans[j].type == HS_SPAN_FOOTNOTE && g_strcmp0 (block->spans[j].target, label) == 0)
          return hs_blocks_get_line_at (blocks, i, block->spans[j].start);
    }
  return 0;
}

/* The tags that only name a place leave no trace in the blocks. */
static guint
find_tag (const HsDocument *document, const char *name)
{
  g_autofree char *escaped = g_regex_escape_string (name, -1);
  g_autofree char *pattern = g_strdup_printf ("<[a-z][a-z0-9]*\\s[^>]*\\b(?:id|name)\\s*=\\s*[\"']?%s[\"'\\s>]", escaped);
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  const char *text = hs_document_get_text (document);
  guint line = 1;
  int start;

  if (regex == NULL || !g_regex_match (regex, text, 0, &match) || !g_match_info_fetch_pos (match, 0, &start, NULL))
    return 0;
  for (const char *p = text; p < text + start; p++)
    line += *p == '\n';
  return line;
}

static guint
find_number (const HsDocument *document, const char *name)
{
  guint64 line;

  if (g_ascii_tolower (name[0]) != 'l' || !g_ascii_string_to_unsigned (name + 1, 10, 1, hs_document_get_n_lines (document), &line, NULL))
    return 0;
  return line;
}

static guint
find_name (const HsDocument *document, const char *name)
{
  const HsBlocks *blocks = hs_document_get_blocks (document);
  g_autofree char *lower = g_utf8_strdown (name, -1);
  guint line = *name != '\0' ? find_heading (blocks, lower) : 1;

  if (line == 0 && g_str_has_prefix (name, FOOTNOTE))
    line = find_footnote (blocks, name + strlen (FOOTNOTE));
  if (line == 0 && g_str_has_prefix (name, REFERENCE))
    line = find_reference (blocks, name + strlen (REFERENCE));
  if (line == 0)
    line = find_tag (document, name);
  if (line == 0)
    line = find_number (document, name);
  return line == 0 && g_str_equal (lower, "top") ? 1 : line;
}

char *
hs_anchors_name_heading (const char *text)
{
  g_autofree char *lower = g_utf8_strdown (text, -1);
  GString *name = g_string_new (NULL);

  g_strstrip (lower);
  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == ' ' || c == '\n')
        g_string_append_c (name, '-');
      else if (c == '-' || c == '_' || g_unichar_isalnum (c) || g_unichar_ismark (c))
        g_string_append_unichar (name, c);
    }
  return g_string_free (name, FALSE);
}

char *
hs_anchors_name_footnote (const char *label)
{
  return g_strconcat (FOOTNOTE, label, NULL);
}

char *
hs_anchors_name_reference (const char *label)
{
  return g_strconcat (REFERENCE, label, NULL);
}

guint
hs_anchors_find_line (const HsDocument *document, const char *name)
{
  g_autofree char *plain = g_uri_unescape_string (name, NULL);

  g_return_val_if_fail (document != NULL, 0);

  if (plain == NULL || !g_utf8_validate (plain, -1, NULL))
    return 0;
  return find_name (document, g_str_has_prefix (plain, OWN) ? plain + strlen (OWN) : plain);
}
