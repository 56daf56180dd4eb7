/* hs-words.c: a text cut into words, for phrases to be found in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-fold.h"
#include "hs-words.h"

/* A thread keeps the words of so many texts that it cut lately (the reader asks the same sentence many questions),
 * none of them longer than so many bytes. */
#define KEPT 128
#define KEPT_LENGTH 2048


struct _HsWords
{
  guint references;
  char *source; /* (nullable): the text, where it is kept */
  GArray *words; /* HsWord */
  char *folded;  /* the words one after the other, each with a zero byte */
  HsVocabulary *vocabulary; /* of @vocables */
  const HsVocable **vocables;
  guint64 sets; /* that a word of them can open; see hs_vocable_get_sets() */
};

static gboolean
is_word_char (gunichar c)
{
  if (c < 0x80)
    return g_ascii_isalnum ((char) c) || c == '_' || c == '%';
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

/* What c of ASCII is in a word: itself in lower case, or 0. */
static char
fold_ascii (char c)
{
  return g_ascii_isalnum (c) || c == '_' || c == '%' ? g_ascii_tolower (c) : '\0';
}

/* Whether an apostrophe between the word that begins at @start and @next is in a word: of "l'alerte", two words, not. */
static gboolean
joins (const GString *folded, gsize start, gunichar next)
{
  return is_word_char (next) && !hs_fold_is_elided (folded->str + start, folded->len - start, next);
}

static const char *
scan_word (const char *p, GString *folded)
{
  gsize start = folded->len;

  while (*p != '\0')
    {
      gunichar c, letter;
      const char *next;

      for (char ascii; (ascii = fold_ascii (*p)) != '\0'; p++)
        g_string_append_c (folded, ascii);
      c = g_utf8_get_char (p);
      next = g_utf8_next_char (p);
      if (is_apostrophe (c) && joins (folded, start, g_utf8_get_char (next)))
        letter = '\'';
      else if (is_word_char (c))
        letter = hs_fold_letter (c);
      else
        break;
      if (letter != 0)
        g_string_append_unichar (folded, letter);
      p = next;
    }
  return p;
}

/* They stand in @folded one after the other. */
static void
point_to_folded (HsWords *words)
{
  const char *p = words->folded;

  for (guint i = 0; i < words->words->len; i++)
    {
      g_array_index (words->words, HsWord, i).text = p;
      p += strlen (p) + 1;
    }
}

/* Whether a full stop after @word shortens it and ends no sentence: a title before a name, an initial. */
static gboolean
is_shortened (const char *text, const HsWord *word)
{
  static const char *const titles[] = { "mr", "mrs", "ms", "dr", "eng", "ing", "prof", "sr", "jr", "st", "vs" };
  gsize length = word->end - word->start;

  if (length == 1)
    return g_ascii_isupper (text[word->start]) && text[word->start] != 'I';
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (strlen (titles[i]) == length && g_ascii_strncasecmp (text + word->start, titles[i], length) == 0)
      return TRUE;
  return FALSE;
}

static HsWords *
cut_text (const char *text)
{
  HsWords *words = g_new0 (HsWords, 1);
  GString *folded = g_string_new (NULL);
  HsGap gap = HS_GAP_SENTENCE;
  const char *p = text;

  words->references = 1;
  words->words = g_array_new (FALSE, FALSE, sizeof (HsWord));
  while (*p != '\0')
    {
      gunichar c = g_utf8_get_char (p);
      const char *end;
      HsWord word;

      if (!is_word_char (c))
        {
          guint n = words->words->len;

          p = g_utf8_next_char (p);
          if (c != '.' || gap != HS_GAP_SPACE || n == 0 || *p == '\0'
              || !is_shortened (text, &g_array_index (words->words, HsWord, n - 1)))
            gap = MAX (gap, classify (c, p));
          continue;
        }
      word = (HsWord) {
        .start = (guint) (p - text),
        .gap = gap,
      };
      end = scan_word (p, folded);
      g_string_append_c (folded, '\0');
      word.end = (guint) (end - text);
      g_array_append_val (words->words, word);
      gap = HS_GAP_SPACE;
      p = end;
    }
  words->folded = g_string_free (folded, FALSE);
  point_to_folded (words);
  return words;
}

static void
free_kept (gpointer data)
{
  HsWords **kept = data;

  for (guint i = 0; i < KEPT; i++)
    g_clear_pointer (&kept[i], hs_words_free);
  g_free (kept);
}

HsWords *
hs_words_new (const char *text)
{
  static GPrivate key = G_PRIVATE_INIT (free_kept);
  gsize length = strlen (text);
  HsWords **kept = g_private_get (&key), **slot;

  if (length > KEPT_LENGTH)
    return cut_text (text);
  if (kept == NULL)
    {
      kept = g_new0 (HsWords *, KEPT);
      g_private_set (&key, kept);
    }
  slot = &kept[g_str_hash (text) % KEPT];
  if (*slot == NULL || strcmp ((*slot)->source, text) != 0)
    {
      g_clear_pointer (slot, hs_words_free);
      *slot = cut_text (text);
      (*slot)->source = g_strdup (text);
    }
  (*slot)->references++;
  return *slot;
}

void
hs_words_free (HsWords *words)
{
  if (--words->references > 0)
    return;
  g_free (words->source);
  g_array_unref (words->words);
  g_free (words->folded);
  g_clear_pointer (&words->vocabulary, hs_vocabulary_unref);
  g_free (words->vocables);
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

const HsVocable *const *
hs_words_look_up (const HsWords *words, HsVocabulary *vocabulary)
{
  HsWords *self = (HsWords *) words;
  g_autofree const char **texts = NULL;

  if (self->vocabulary == vocabulary)
    return self->vocables;
  g_clear_pointer (&self->vocabulary, hs_vocabulary_unref);
  self->vocabulary = hs_vocabulary_ref (vocabulary);
  texts = g_new (const char *, self->words->len);
  for (guint i = 0; i < self->words->len; i++)
    texts[i] = g_array_index (self->words, HsWord, i).text;
  self->vocables = g_renew (const HsVocable *, self->vocables, self->words->len);
  hs_vocabulary_look_up (vocabulary, texts, self->words->len, self->vocables);
  self->sets = 0;
  for (guint i = 0; i < self->words->len; i++)
    self->sets |= hs_vocable_get_sets (self->vocables[i]);
  return self->vocables;
}

gboolean
hs_words_may_open (const HsWords *words, HsVocabulary *vocabulary, guint set)
{
  hs_words_look_up (words, vocabulary);
  return (words->sets >> set % 64 & 1) != 0;
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
