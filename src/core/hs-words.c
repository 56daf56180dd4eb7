/* hs-words.c: a text cut into words, for phrases to be found in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-fold.h"
#include "hs-hash.h"
#include "hs-words.h"

/* A thread keeps the words of so many texts that it cut lately (the reader asks the same sentence many questions),
 * none of them longer than so many bytes. */
#define KEPT 512
#define KEPT_LENGTH 2048

/* Bytes from one word to the next. */
#define USUAL_LENGTH 6

struct _HsWords
{
  guint references;
  char *source; /* (nullable): the text, where it is kept */
  GArray *words; /* HsWord */
  char *folded;  /* the words one after the other, each with a zero byte */
  HsVocabulary *vocabulary; /* of @vocables */
  const HsVocable **vocables;
  guint64 *sets; /* that a word of them can open; see hs_vocable_add_sets() */
};

static inline gunichar
get_char (const char *p)
{
  return (guchar) *p < 0x80 ? (guchar) *p : g_utf8_get_char (p);
}

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
static inline char
fold_ascii (char c)
{
  if (g_ascii_isalnum (c))
    return g_ascii_isupper (c) ? c | 0x20 : c;
  return c == '_' || c == '%' ? c : '\0';
}

/* Whether an apostrophe between @word, of @length folded bytes, and @next is in a word: of "l'alerte", two words, not. */
static gboolean
joins (const char *word, gsize length, gunichar next)
{
  return is_word_char (next) && !hs_fold_is_elided (word, length, next);
}

/* Writes the word that begins at @p to @folded, and puts the end of what it wrote there; returns its end in the text. */
static const char *
fold_word (const char *p, char *folded, char **folded_end)
{
  char *to = folded;

  while (*p != '\0')
    {
      gunichar c, letter;
      const char *next;

      for (char ascii; (ascii = fold_ascii (*p)) != '\0'; p++)
        *to++ = ascii;
      c = get_char (p);
      next = g_utf8_next_char (p);
      if (is_apostrophe (c) && joins (folded, to - folded, g_utf8_get_char (next)))
        letter = '\'';
      else if (is_word_char (c))
        letter = hs_fold_letter (c);
      else
        break;
      if (letter != 0)
        to += g_unichar_to_utf8 (letter, to);
      p = next;
    }
  *to = '\0';
  *folded_end = to + 1;
  return p;
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
cut_text (const char *text, gsize length)
{
  HsWords *words = g_new0 (HsWords, 1);
  HsGap gap = HS_GAP_SENTENCE;
  const char *p = text;
  char *folded;

  words->references = 1;
  words->words = g_array_sized_new (FALSE, FALSE, sizeof (HsWord), length / USUAL_LENGTH + 1);
  /* A letter folds to twice its bytes at most, and between two words is a byte for the zero of the first. */
  words->folded = folded = g_malloc (2 * length + 2);
  while (*p != '\0')
    {
      gunichar c = get_char (p);
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
      word = (HsWord) { .text = folded, .start = (guint) (p - text), .gap = gap };
      p = fold_word (p, folded, &folded);
      word.end = (guint) (p - text);
      g_array_append_val (words->words, word);
      gap = HS_GAP_SPACE;
    }
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
    return cut_text (text, length);
  if (kept == NULL)
    {
      kept = g_new0 (HsWords *, KEPT);
      g_private_set (&key, kept);
    }
  slot = &kept[hs_hash_text (text) % KEPT];
  if (*slot == NULL || strcmp ((*slot)->source, text) != 0)
    {
      g_clear_pointer (slot, hs_words_free);
      *slot = cut_text (text, length);
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
  g_free (words->sets);
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
  g_free (self->sets);
  self->sets = g_new0 (guint64, hs_vocabulary_count_set_numbers (vocabulary));
  for (guint i = 0; i < self->words->len; i++)
    hs_vocable_add_sets (self->vocables[i], self->sets);
  return self->vocables;
}

gboolean
hs_words_may_open (const HsWords *words, HsVocabulary *vocabulary, guint set)
{
  hs_words_look_up (words, vocabulary);
  return (words->sets[set / 64] >> set % 64 & 1) != 0;
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
