/* hs-phrases.c: sets of phrases, and their search in a text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-phrases.h"

typedef enum
{
  ATOM_WORD,
  ATOM_OPTIONAL,
  ATOM_NOT,
  ATOM_GAP,
  ATOM_COMMA,
  ATOM_BEGINNING,
  ATOM_END,
} AtomType;

/* @class is that of the words it stands for. @gap is the most words of a gap. */
typedef struct
{
  AtomType type;
  guint class;
  guint gap;
} Atom;

typedef struct
{
  HsCapture capture;
  guint n;
  Atom atoms[];
} Phrase;

struct _HsPhrases
{
  HsVocabulary *vocabulary;
  guint set;          /* its number in @vocabulary, which finds the phrases by the word that they begin with */
  GPtrArray *phrases; /* all */
  GPtrArray *open;    /* those that can begin with any word */
};

/* The text in which a phrase is sought, from word @start on. */
typedef struct
{
  const HsWord *words;
  const HsVocable *const *vocables;
  guint n;
  guint start;
} Place;

/* Whether word @index exists and does not begin a new sentence (unless it is the first of the match). */
static gboolean
can_take (const Place *place, guint index)
{
  return index < place->n && (index == place->start || place->words[index].gap != HS_GAP_SENTENCE);
}

static gboolean
takes (const Atom *atom, const Place *place, guint index)
{
  return can_take (place, index) && hs_vocable_is (place->vocables[index], atom->class);
}

static gboolean match_atoms (const Phrase *phrase, guint at, const Place *place, guint index, guint *end);

static gboolean
match_not (const Phrase *phrase, guint at, const Place *place, guint index, guint *end)
{
  const Atom *atom = &phrase->atoms[at];

  if (index == place->start)
    {
      if (index > 0 && place->words[index].gap != HS_GAP_SENTENCE && hs_vocable_is (place->vocables[index - 1], atom->class))
        return FALSE;
    }
  else if (takes (atom, place, index))
    return FALSE;
  return match_atoms (phrase, at + 1, place, index, end);
}

static gboolean
match_gap (const Phrase *phrase, guint at, const Place *place, guint index, guint *end)
{
  const Atom *atom = &phrase->atoms[at];

  for (guint n = 0; n <= atom->gap; n++)
    {
      if (match_atoms (phrase, at + 1, place, index + n, end))
        return TRUE;
      if (!can_take (place, index + n))
        return FALSE;
      if (atom->gap <= 2 && n > 0 && place->words[index + n].gap >= HS_GAP_CLAUSE)
        return FALSE;
    }
  return FALSE;
}

static gboolean
match_atoms (const Phrase *phrase, guint at, const Place *place, guint index, guint *end)
{
  const Atom *atom;

  if (at == phrase->n)
    {
      *end = index;
      return TRUE;
    }
  atom = &phrase->atoms[at];
  switch (atom->type)
    {
    case ATOM_WORD:
      return takes (atom, place, index) && match_atoms (phrase, at + 1, place, index + 1, end);
    case ATOM_OPTIONAL:
      return (takes (atom, place, index) && match_atoms (phrase, at + 1, place, index + 1, end))
             || match_atoms (phrase, at + 1, place, index, end);
    case ATOM_NOT:
      return match_not (phrase, at, place, index, end);
    case ATOM_GAP:
      return match_gap (phrase, at, place, index, end);
    case ATOM_COMMA:
      return index < place->n && place->words[index].gap == HS_GAP_COMMA && match_atoms (phrase, at + 1, place, index, end);
    case ATOM_BEGINNING:
      return index == 0 && match_atoms (phrase, at + 1, place, index, end);
    case ATOM_END:
      return index == place->n && match_atoms (phrase, at + 1, place, index, end);
    default:
      g_assert_not_reached ();
    }
}

static Atom
compile_atom (HsPhrases *phrases, const char *token)
{
  Atom atom = { ATOM_WORD, 0, 0 };

  if (strcmp (token, "...") == 0 || strcmp (token, "..") == 0)
    atom = (Atom) { ATOM_GAP, 0, strlen (token) == 3 ? 6 : 2 };
  else if (strcmp (token, ",") == 0)
    atom.type = ATOM_COMMA;
  else if (strcmp (token, "^") == 0)
    atom.type = ATOM_BEGINNING;
  else if (strcmp (token, "$") == 0)
    atom.type = ATOM_END;
  else if (token[0] == '?' || token[0] == '!')
    atom = (Atom) { token[0] == '?' ? ATOM_OPTIONAL : ATOM_NOT, hs_vocabulary_add_class (phrases->vocabulary, token + 1), 0 };
  else
    atom.class = hs_vocabulary_add_class (phrases->vocabulary, token);
  return atom;
}

/* Tells the vocabulary which words @phrase can begin with. */
static void
index_phrase (HsPhrases *phrases, Phrase *phrase)
{
  for (guint i = 0; i < phrase->n; i++)
    {
      const Atom *atom = &phrase->atoms[i];

      if (atom->type == ATOM_NOT || atom->type == ATOM_COMMA || atom->type == ATOM_BEGINNING)
        continue;
      if (atom->type != ATOM_WORD && atom->type != ATOM_OPTIONAL)
        {
          g_ptr_array_add (phrases->open, phrase);
          return;
        }
      hs_vocabulary_add_phrase (phrases->vocabulary, phrases->set, atom->class, phrase);
      if (atom->type == ATOM_WORD)
        return;
    }
}

HsPhrases *
hs_phrases_new (HsVocabulary *vocabulary)
{
  HsPhrases *phrases = g_new0 (HsPhrases, 1);

  phrases->vocabulary = hs_vocabulary_ref (vocabulary);
  phrases->set = hs_vocabulary_add_set (vocabulary);
  phrases->phrases = g_ptr_array_new_with_free_func (g_free);
  phrases->open = g_ptr_array_new ();
  return phrases;
}

void
hs_phrases_free (HsPhrases *phrases)
{
  hs_vocabulary_unref (phrases->vocabulary);
  g_ptr_array_unref (phrases->open);
  g_ptr_array_unref (phrases->phrases);
  g_free (phrases);
}

/* (nullable): why @tokens are no phrase. */
static const char *
find_fault (const HsPhrases *phrases, char **tokens)
{
  guint n = g_strv_length (tokens);

  if (n == 0)
    return "nothing";
  for (guint i = 0; i < n; i++)
    {
      if (tokens[i][0] == '\0' || strcmp (tokens[i], "?") == 0 || strcmp (tokens[i], "!") == 0)
        return "an empty word";
      if (strcmp (tokens[i], "@") == 0 && i > 0 && i + 1 < n)
        return "'@' in the middle";
      if (!hs_vocabulary_knows (phrases->vocabulary, tokens[i] + (tokens[i][0] == '?' || tokens[i][0] == '!')))
        return "an unknown list of words";
    }
  return NULL;
}

gboolean
hs_phrases_add (HsPhrases *phrases, const char *text, const char **reason)
{
  g_auto (GStrv) tokens = g_strsplit (text, " ", -1);
  guint n = g_strv_length (tokens);
  Phrase *phrase;

  *reason = find_fault (phrases, tokens);
  if (*reason != NULL)
    return FALSE;
  phrase = g_malloc0 (sizeof (Phrase) + n * sizeof (Atom));
  for (guint i = 0; i < n; i++)
    if (strcmp (tokens[i], "@") == 0)
      phrase->capture = i == 0 ? HS_CAPTURE_BEFORE : HS_CAPTURE_AFTER;
    else
      phrase->atoms[phrase->n++] = compile_atom (phrases, tokens[i]);
  g_ptr_array_add (phrases->phrases, phrase);
  index_phrase (phrases, phrase);
  return TRUE;
}

static Place
place_in (const HsPhrases *phrases, const HsWords *words)
{
  Place place = { .n = hs_words_get_length (words), .vocables = hs_words_look_up (words, phrases->vocabulary) };

  place.words = place.n > 0 ? hs_words_get (words, 0) : NULL;
  return place;
}

/* Whether one of the @n @candidates matches at @place; @match then holds the longest, or what it held where that is
 * longer still. */
static gboolean
find_among (gconstpointer const *candidates, guint n, const Place *place, gboolean found, HsPhraseMatch *match)
{
  for (guint i = 0; i < n; i++)
    {
      const Phrase *phrase = candidates[i];
      guint end;

      if (!match_atoms (phrase, 0, place, place->start, &end) || end == place->start)
        continue;
      if (!found || end > match->end)
        *match = (HsPhraseMatch) { place->start, end, phrase->capture };
      found = TRUE;
    }
  return found;
}

gboolean
hs_phrases_may_find (const HsPhrases *phrases, const HsWords *words)
{
  return phrases->open->len > 0 || hs_words_may_open (words, phrases->vocabulary, phrases->set);
}

/* The first word from @from on, before @to, with which a phrase may begin. */
static guint
find_opening (const HsPhrases *phrases, const HsWords *words, guint from, guint to)
{
  return phrases->open->len > 0 ? from : hs_words_find_opening (words, phrases->set, from, to);
}

gboolean
hs_phrases_find (const HsPhrases *phrases, const HsWords *words, guint from, guint to, HsPhraseMatch *match)
{
  gconstpointer const *open = (gconstpointer const *) phrases->open->pdata;
  Place place;

  if (!hs_phrases_may_find (phrases, words))
    return FALSE;
  place = place_in (phrases, words);
  to = MIN (to, place.n);
  for (place.start = find_opening (phrases, words, from, to); place.start < to;
       place.start = find_opening (phrases, words, place.start + 1, to))
    {
      guint n;
      gconstpointer const *candidates = hs_vocable_get_phrases (place.vocables[place.start], phrases->set, &n);
      gboolean found = find_among (candidates, n, &place, FALSE, match);

      if (find_among (open, phrases->open->len, &place, found, match))
        return TRUE;
    }
  return FALSE;
}

gboolean
hs_phrases_match_all (const HsPhrases *phrases, const HsWords *words)
{
  Place place = place_in (phrases, words);

  for (guint i = 0; i < phrases->phrases->len; i++)
    {
      const Phrase *phrase = phrases->phrases->pdata[i];
      guint end;

      if (match_atoms (phrase, 0, &place, 0, &end) && end == place.n)
        return TRUE;
    }
  return FALSE;
}
