/* hs-words.c: a text cut into words, for phrases to be found in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-words.h"

struct _HsWords
{
  GArray *words; /* HsWord */
  GStringChunk *strings;
};

static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || c == '_' || c == '%' || g_unichar_ismark (c);
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019;
}

/* A full stop ends a sentence only before white space: "wp-settings.php" is one clause. */
static HsGap
classify (gunichar c, const char *next)
{
  switch (c)
    {
    case '.':
      return *next == '\0' || g_ascii_isspace (*next) || *next == '*' || *next == ')' ? HS_GAP_SENTENCE : HS_GAP_HYPHEN;
    case '!':
    case '?':
    case 0x2026:
      return HS_GAP_SENTENCE;
    case ',':
      return HS_GAP_COMMA;
    case '-':
      return g_ascii_isspace (*next) ? HS_GAP_CLAUSE : HS_GAP_HYPHEN;
    case ';':
    case ':':
    case '(':
    case ')':
    case 0x2013:
    case 0x2014:
      return HS_GAP_CLAUSE;
    case '"':
    case 0x201c:
    case 0x201d:
      return HS_GAP_QUOTE;
    default:
      return HS_GAP_SPACE;
    }
}

static const char *
scan_word (const char *p, GString *folded)
{
  while (*p != '\0')
    {
      gunichar c = g_utf8_get_char (p);
      const char *next = g_utf8_next_char (p);

      if (is_apostrophe (c) && is_word_char (g_utf8_get_char (next)))
        g_string_append_c (folded, '\'');
      else if (is_word_char (c))
        g_string_append_unichar (folded, g_unichar_tolower (c));
      else
        break;
      p = next;
    }
  return p;
}

HsWords *
hs_words_new (const char *text)
{
  HsWords *words = g_new0 (HsWords, 1);
  g_autoptr (GString) folded = g_string_new (NULL);
  HsGap gap = HS_GAP_SENTENCE;
  const char *p = text;

  words->words = g_array_new (FALSE, FALSE, sizeof (HsWord));
  words->strings = g_string_chunk_new (256);
  while (*p != '\0')
    {
      gunichar c = g_utf8_get_char (p);
      const char *end;
      HsWord word;

      if (!is_word_char (c))
        {
          p = g_utf8_next_char (p);
          gap = MAX (gap, classify (c, p));
          continue;
        }
      g_string_truncate (folded, 0);
      end = scan_word (p, folded);
      word = (HsWord) {
        .text = g_string_chunk_insert_const (words->strings, folded->str),
        .start = (guint) (p - text),
        .end = (guint) (end - text),
        .gap = gap,
      };
      g_array_append_val (words->words, word);
      gap = HS_GAP_SPACE;
      p = end;
    }
  return words;
}

void
hs_words_free (HsWords *words)
{
  g_array_unref (words->words);
  g_string_chunk_free (words->strings);
  g_free (words);
}

guint
hs_words_get_length (const HsWords *words)
{
  return words->words->len;
}

const HsWord *
hs_words_get (const HsWords *words, guint index)
{
  g_return_val_if_fail (index < words->words->len, NULL);
  return &g_array_index (words->words, HsWord, index);
}

guint
hs_words_find (const HsWords *words, guint offset)
{
  guint i = 0;

  while (i < words->words->len && hs_words_get (words, i)->start < offset)
    i++;
  return i;
}

guint
hs_words_sentence_start (const HsWords *words, guint index)
{
  while (index > 0 && hs_words_get (words, index)->gap != HS_GAP_SENTENCE)
    index--;
  return index;
}

guint
hs_words_sentence_end (const HsWords *words, guint index)
{
  index++;
  while (index < words->words->len && hs_words_get (words, index)->gap != HS_GAP_SENTENCE)
    index++;
  return MIN (index, words->words->len);
}

static gboolean
cut (GString *word, const char *ending, const char *replacement, gsize keep)
{
  gsize length = strlen (ending);

  if (word->len < length + keep || !g_str_has_suffix (word->str, ending))
    return FALSE;
  g_string_truncate (word, word->len - length);
  g_string_append (word, replacement);
  return TRUE;
}

static void
undouble (GString *word)
{
  if (word->len > 3 && word->str[word->len - 1] == word->str[word->len - 2]
      && strchr ("lsz", word->str[word->len - 1]) == NULL)
    g_string_truncate (word, word->len - 1);
}

char *
hs_word_stem (const char *word)
{
  static const struct
  {
    const char *ending;
    const char *replacement;
    gsize keep;
  } derivations[] = {
    { "ization", "iz", 3 }, { "isation", "iz", 3 }, { "ations", "at", 3 }, { "ation", "at", 3 },
    { "ions", "", 4 }, { "ion", "", 4 }, { "ments", "", 4 }, { "ment", "", 4 },
    { "ings", "", 3 }, { "ing", "", 3 }, { "ied", "i", 3 }, { "ies", "i", 3 },
    { "eed", "ee", 2 }, { "ed", "", 3 }, { "sses", "ss", 2 }, { "es", "", 4 },
    { "ss", "ss", 1 }, { "us", "us", 2 }, { "s", "", 3 },
  };
  g_autoptr (GString) stem = g_string_new (word);

  cut (stem, "'s", "", 1);
  for (guint i = 0; i < G_N_ELEMENTS (derivations); i++)
    if (cut (stem, derivations[i].ending, derivations[i].replacement, derivations[i].keep))
      {
        undouble (stem);
        break;
      }
  cut (stem, "at", "", 4);
  cut (stem, "e", "", 3);
  cut (stem, "y", "i", 2);
  return g_strdup (stem->str);
}
