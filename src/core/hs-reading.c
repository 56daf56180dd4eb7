/* hs-reading.c: one incident while its parts are read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-reading.h"

gboolean
hs_reading_says (const HsReading *self, const char *set, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);
  HsPhraseMatch match;

  return hs_phrases_find (hs_lexicon_get (self->lexicon, set), words, 0, G_MAXUINT, &match);
}

void
hs_text_locate (const HsText *text, guint line, guint end_line, const char *phrase, guint *at_line, guint *column)
{
  *at_line = line;
  *column = 1;
  for (guint i = line; i <= end_line; i++)
    {
      gsize length;
      const char *start = hs_text_get_line (text, i, &length);
      const char *found = g_strstr_len (start, (gssize) length, phrase);

      if (found == NULL)
        continue;
      *at_line = i;
      *column = (guint) g_utf8_pointer_to_offset (start, found) + 1;
      return;
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
