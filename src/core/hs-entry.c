/* hs-entry.c: one entry of a document: a heading, a paragraph, an item, a row, a line of code
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-entry.h"

#define MAX_LABEL_WORDS 7

void
hs_entry_clear (HsEntry *entry)
{
  g_free (entry->text);
  g_free (entry->label);
  g_clear_pointer (&entry->times, g_array_unref);
}

char *
hs_entry_dup_text (const HsBlock *block)
{
  GString *text = g_string_new (NULL);
  guint at = 0;

  for (guint i = 0; i < block->n_spans; i++)
    {
      const HsSpan *span = &block->spans[i];

      if ((span->type != HS_SPAN_FOOTNOTE && span->type != HS_SPAN_IMAGE) || span->start < at)
        continue;
      g_string_append_len (text, block->text + at, span->start - at);
      at = span->end;
    }
  g_string_append (text, block->text + at);
  return g_string_free (text, FALSE);
}

/* A colon inside a time or an address ends no label. */
guint
hs_entry_find_label (const char *text)
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

void
hs_entry_set_bare_label (HsEntry *entry, const HsLexicon *lexicon)
{
  HsRole role = hs_role_of_label (lexicon, entry->text);

  if (entry->label != NULL || role == HS_ROLE_OTHER)
    return;
  entry->label = g_strstrip (g_strdup (entry->text));
  entry->body = strlen (entry->text);
  entry->label_role = role;
}

void
hs_entry_set_label (HsEntry *entry, const HsLexicon *lexicon)
{
  guint length = hs_entry_find_label (entry->text);

  if (length == 0)
    return;
  entry->label = g_strstrip (g_strndup (entry->text, length));
  entry->body = skip_space (entry->text, length + 1);
  entry->label_role = hs_role_of_label (lexicon, entry->label);
}

gboolean
hs_entry_has_body (const HsEntry *entry)
{
  return entry->text[skip_space (entry->text, entry->body)] != '\0';
}

static gboolean
matches (const HsLexicon *lexicon, const char *set, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);
  HsPhraseMatch match;

  return hs_phrases_find (hs_lexicon_get (lexicon, set), words, 0, 1, &match);
}

/* What stands in round brackets behind a label is what a template asks for: "Detection: (how was it noticed?)". */
static gboolean
is_in_brackets (const char *text, gboolean has_label)
{
  gsize length = strlen (text);

  if (has_label && text[0] == '(' && strchr (text, ')') == text + length - 1)
    return TRUE;
  return length > 1 && ((text[0] == '[' && text[length - 1] == ']') || (text[0] == '<' && text[length - 1] == '>')
                        || (text[0] == '{' && text[length - 1] == '}'));
}

gboolean
hs_entry_is_placeholder (const HsEntry *entry, const HsLexicon *lexicon)
{
  g_autofree char *body = g_strstrip (g_strdup (entry->text + entry->body));

  if (is_in_brackets (body, entry->label != NULL) || matches (lexicon, "events.placeholder", body)
      || matches (lexicon, "events.placeholder", entry->text))
    return TRUE;
  return g_str_has_suffix (body, "?") && matches (lexicon, "events.question", body);
}

guint
hs_entry_get_line_at (const HsEntry *entry, guint offset)
{
  guint line = entry->line;

  for (guint i = 0; i < offset && entry->text[i] != '\0'; i++)
    line += entry->text[i] == '\n' ? 1 : 0;
  return MIN (line, MAX (entry->line, entry->end_line));
}
