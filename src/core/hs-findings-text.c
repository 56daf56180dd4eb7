/* hs-findings-text.c: remarks on what is left over from a template
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-findings-private.h"

/* A longer text in brackets is the author's. */
#define MAX_BRACKETED 80

static gboolean
find (const HsReading *self, const char *set, const char *text, guint *start, guint *end)
{
  g_autoptr (HsWords) words = hs_words_new (text);
  HsPhraseMatch match;

  if (!hs_phrases_find (hs_lexicon_get (self->lexicon, set), words, 0, G_MAXUINT, &match))
    return FALSE;
  if (hs_words_get (words, match.start)->gap == HS_GAP_QUOTE)
    return FALSE;
  *start = hs_words_get (words, match.start)->start;
  *end = hs_words_get (words, match.end - 1)->end;
  return TRUE;
}

/* Whether the brackets that end before @behind are those of a link. */
static gboolean
is_link (const char *behind)
{
  return *behind == '(' || *behind == '[' || *behind == ':';
}

/* "[Insert date]", "<your name>", "{team}". */
static gboolean
find_bracketed (const HsReading *self, const char *line, guint *start, guint *end)
{
  for (const char *open = strpbrk (line, "[<{"); open != NULL; open = strpbrk (open + 1, "[<{"))
    {
      const char *set = *open == '<' ? "placeholders.angled" : "placeholders.bracketed";
      const char *close = memchr (open, *open == '[' ? ']' : *open == '<' ? '>' : '}', strnlen (open, MAX_BRACKETED));
      g_autofree char *inside = NULL;
      guint from, to;

      if (close == NULL || is_link (close + 1) || memchr (open, '\\', close - open) != NULL)
        continue;
      inside = g_strndup (open + 1, close - open - 1);
      if (!find (self, set, inside, &from, &to))
        continue;
      *start = open - line;
      *end = close + 1 - line;
      return TRUE;
    }
  return FALSE;
}

/* What stands in backquotes is code: spaces take its place. */
static void
blank_code (char *line)
{
  char *open = strchr (line, '`');

  while (open != NULL)
    {
      char *close = strchr (open + 1, '`');

      if (close == NULL)
        return;
      memset (open, ' ', close + 1 - open);
      open = strchr (close + 1, '`');
    }
}

static void
check_line (HsReading *self, guint number)
{
  gsize length;
  const char *source = hs_text_get_line (self->text, number, &length);
  g_autofree char *line = g_strndup (source, length);
  g_autofree char *quote = NULL;
  guint start, end;

  blank_code (line);
  if (!find_bracketed (self, line, &start, &end) && !find (self, "placeholders.words", line, &start, &end))
    return;
  quote = g_strndup (line + start, end - start);
  hs_findings_add (self, HS_FINDING_PLACEHOLDER, number,
                   /* Translators: words such as "[Insert date]" or "TBD" */
                   g_strdup_printf (_ ("“%s” was not filled in."), quote))
      ->column = (guint) g_utf8_pointer_to_offset (line, line + start) + 1;
}

void
hs_findings_check_text (HsReading *self)
{
  guint checked = 0;

  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);

      for (guint line = MAX (entry->line, checked + 1); entry->form != HS_ENTRY_CODE && line <= entry->end_line; line++)
        check_line (self, line);
      checked = MAX (checked, entry->end_line);
    }
}
