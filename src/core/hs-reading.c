/* hs-reading.c: one incident while its parts are read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-reading.h"

/* How far into a line a phrase is looked for: all events of a feed may stand on one line. */
#define MAX_LOCATED 8192

gboolean
hs_reading_says (const HsReading *self, const char *set, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);
  HsPhraseMatch match;

  return hs_phrases_find (hs_lexicon_get (self->lexicon, set), words, 0, G_MAXUINT, &match);
}

/* Whether @phrase stands at the beginning of the bytes from @text to @end, white space apart. */
static gboolean
begins_with (const char *text, const char *end, const char *phrase)
{
  while (*phrase != '\0')
    {
      if (text == end || (g_ascii_isspace (*phrase) ? !g_ascii_isspace (*text) : *text != *phrase))
        return FALSE;
      if (g_ascii_isspace (*phrase))
        while (text + 1 < end && g_ascii_isspace (text[1]))
          text++;
      while (g_ascii_isspace (phrase[0]) && g_ascii_isspace (phrase[1]))
        phrase++;
      text++;
      phrase++;
    }
  return TRUE;
}

void
hs_text_locate (const HsText *text, guint line, guint end_line, const char *phrase, guint *at_line, guint *column)
{
  gsize length;
  const char *end = hs_text_get_line (text, MIN (end_line, hs_text_get_n_lines (text)), &length) + length;

  *at_line = line;
  *column = 1;
  for (guint i = line; i <= MIN (end_line, hs_text_get_n_lines (text)); i++)
    {
      const char *start = hs_text_get_line (text, i, &length);

      for (const char *p = start; p < start + MIN (length, MAX_LOCATED); p++)
        if (begins_with (p, end, phrase))
          {
            *at_line = i;
            *column = (guint) g_utf8_pointer_to_offset (start, p) + 1;
            return;
          }
    }
}

void
hs_reading_add_evidence (const HsReading *self, HsEvent *event, const HsWords *words, const HsPhraseMatch *match, const char *label)
{
  guint start = hs_words_get (words, match->start)->start;
  guint end = hs_words_get (words, MAX (match->end, match->start + 1) - 1)->end;
  g_autofree char *phrase = g_strndup (event->text + start, end - start);
  guint line, column;

  hs_text_locate (self->text, event->line, event->end_line, phrase, &line, &column);
  hs_event_add_evidence (event, label, phrase, line, column);
}
