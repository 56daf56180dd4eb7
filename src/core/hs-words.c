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

/* Most texts have no more. */
#define USUAL_WORDS 64

/* The folded words stand one after the other behind the source, each with a zero byte. */
struct _HsWords
{
  guint references;
  char *source;
  HsVocabulary *vocabulary; /* of @vocables */
  const HsVocable **vocables;
  guint64 *sets; /* that any of them can open, then that each can; see hs_vocable_add_sets() */
  guint n_sets;  /* numbers in @sets for each of these */
  guint n;
  HsWord words[];
};

/* What a thread keeps; @words is where a text is cut. */
typedef struct
{
  HsWords *texts[KEPT];
  GArray *words; /* HsWord */
} Kept;

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

/* Puts the words of @text into @words, and folds them to @folded. */
static void
cut_text (const char *text, GArray *words, char *folded)
{
  HsGap gap = HS_GAP_SENTENCE;
  const char *p = text;

  while (*p != '\0')
    {
      gunichar c = get_char (p);
      HsWord word;

      if (!is_word_char (c))
        {
          p = g_utf8_next_char (p);
          if (c != '.' || gap != HS_GAP_SPACE || words->len == 0 || *p == '\0'
              || !is_shortened (text, &g_array_index (words, HsWord, words->len - 1)))
            gap = MAX (gap, classify (c, p));
          continue;
        }
      word = (HsWord) { .text = folded, .start = (guint) (p - text), .gap = gap };
      p = fold_word (p, folded, &folded);
      word.end = (guint) (p - text);
      g_array_append_val (words, word);
      gap = HS_GAP_SPACE;
    }
}

static HsWords *
new_words (const char *text, gsize length, GArray *words)
{
  HsWords *self;
  /* A letter folds to twice its bytes at most, and between two words is a byte for the zero of the first. */
  char *source = g_malloc (length + 1 + 2 * length + 2);

  memcpy (source, text, length + 1);
  g_array_set_size (words, 0);
  cut_text (text, words, source + length + 1);
  self = g_malloc (sizeof (HsWords) + words->len * sizeof (HsWord));
  *self = (HsWords) { .references = 1, .source = source, .n = words->len };
  if (words->len > 0)
    memcpy (self->words, words->data, words->len * sizeof (HsWord));
  return self;
}

static void
free_kept (gpointer data)
{
  Kept *kept = data;

  for (guint i = 0; i < KEPT; i++)
    g_clear_pointer (&kept->texts[i], hs_words_free);
  g_array_unref (kept->words);
  g_free (kept);
}

static Kept *
ensure_kept (void)
{
  static GPrivate key = G_PRIVATE_INIT (free_kept);
  Kept *kept = g_private_get (&key);

  if (kept == NULL)
    {
      kept = g_new0 (Kept, 1);
      kept->words = g_array_new (FALSE, FALSE, sizeof (HsWord));
      g_private_set (&key, kept);
    }
  return kept;
}

HsWords *
hs_words_new (const char *text)
{
  gsize length = strlen (text);
  Kept *kept = ensure_kept ();
  HsWords **slot;

  if (length > KEPT_LENGTH)
    {
      g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (HsWord));

      return new_words (text, length, words);
    }
  slot = &kept->texts[hs_hash_text (text) % KEPT];
  if (*slot == NULL || strcmp ((*slot)->source, text) != 0)
    {
      g_clear_pointer (slot, hs_words_free);
      *slot = new_words (text, length, kept->words);
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
  g_clear_pointer (&words->vocabulary, hs_vocabulary_unref);
  g_free (words->vocables);
  g_free (words);
}

guint
hs_words_get_length (const HsWords *words)
{
  return words->n;
}

const HsWord *
hs_words_get (const HsWords *words, guint index)
{
  g_return_val_if_fail (index < words->n, NULL);
  return &words->words[index];
}

/* One piece of memory holds what the words are, and behind it the sets that they open: looking for a set then runs through
 * few bytes that stand together. */
static void
look_up (HsWords *self, HsVocabulary *vocabulary)
{
  const char *few[USUAL_WORDS];
  g_autofree const char **many = self->n > USUAL_WORDS ? g_new (const char *, self->n) : NULL;
  const char **texts = many != NULL ? many : few;

  self->n_sets = hs_vocabulary_count_set_numbers (vocabulary);
  g_clear_pointer (&self->vocabulary, hs_vocabulary_unref);
  self->vocabulary = hs_vocabulary_ref (vocabulary);
  g_free (self->vocables);
  self->vocables = g_malloc0 (self->n * sizeof *self->vocables + (self->n + 1) * self->n_sets * sizeof *self->sets);
  self->sets = (guint64 *) (gpointer) (self->vocables + self->n);
  for (guint i = 0; i < self->n; i++)
    texts[i] = self->words[i].text;
  hs_vocabulary_look_up (vocabulary, texts, self->n, self->vocables);
  for (guint i = 0; i < self->n; i++)
    {
      hs_vocable_add_sets (self->vocables[i], self->sets);
      hs_vocable_add_sets (self->vocables[i], self->sets + (i + 1) * self->n_sets);
    }
}

const HsVocable *const *
hs_words_look_up (const HsWords *words, HsVocabulary *vocabulary)
{
  if (words->vocabulary != vocabulary)
    look_up ((HsWords *) words, vocabulary);
  return words->vocables;
}

gboolean
hs_words_may_open (const HsWords *words, HsVocabulary *vocabulary, guint set)
{
  hs_words_look_up (words, vocabulary);
  return (words->sets[set / 64] >> set % 64 & 1) != 0;
}

guint
hs_words_find_opening (const HsWords *words, guint set, guint from, guint to)
{
  const guint64 *number = words->sets + (gsize) (from + 1) * words->n_sets + set / 64;

  for (; from < to && (*number >> set % 64 & 1) == 0; from++)
    number += words->n_sets;
  return MIN (from, to);
}

guint
hs_words_find (const HsWords *words, guint offset)
{
  guint i = 0;

  while (i < words->n && hs_words_get (words, i)->start < offset)
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
  while (index < words->n && hs_words_get (words, index)->gap != HS_GAP_SENTENCE)
    index++;
  return MIN (index, words->n);
}
