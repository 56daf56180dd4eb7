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

/* @words are alternatives, those with a trailing '*' prefixes, those with a leading '~' verbs. @gap is the most words of a gap. */
typedef struct
{
  AtomType type;
  char **words;
  guint gap;
} Atom;

typedef struct
{
  GArray *atoms; /* Atom */
  HsCapture capture;
} Phrase;

/* @by_letter holds for each first byte the phrases that can begin so; slot 0 holds those that can
 * begin with anything. */
struct _HsPhrases
{
  GPtrArray *phrases;
  GPtrArray *by_letter[256];
};

static void
clear_atom (gpointer data)
{
  g_strfreev (((Atom *) data)->words);
}

static void
free_phrase (gpointer data)
{
  Phrase *phrase = data;

  g_array_unref (phrase->atoms);
  g_free (phrase);
}

/* Whether @word is @verb in any of its regular forms: "stop", "stops", "stopped", "stopping". */
static gboolean
is_form_of (const char *verb, const char *word)
{
  static const char *const endings[] = { "", "s", "es", "d", "ed", "ing" };
  static const char *const endings_e[] = { "e", "es", "ed", "ing" };
  static const char *const endings_y[] = { "y", "ies", "ied", "ying" };
  gsize length = strlen (verb);
  char last = verb[length - 1];
  gboolean mute = last == 'e', soft = last == 'y' && strchr ("aeou", verb[length - 2]) == NULL;
  const char *const *all = mute ? endings_e : soft ? endings_y : endings;
  guint n = mute || soft ? G_N_ELEMENTS (endings_e) : G_N_ELEMENTS (endings);

  if (mute || soft)
    length--;
  if (strncmp (verb, word, length) != 0)
    return FALSE;
  word += length;
  for (guint i = 0; i < n; i++)
    if (strcmp (word, all[i]) == 0)
      return TRUE;
  return !mute && !soft && word[0] == last && (strcmp (word + 1, "ed") == 0 || strcmp (word + 1, "ing") == 0);
}

static gboolean
matches_pattern (const char *pattern, const char *word)
{
  gsize length;

  if (pattern[0] == '~')
    return is_form_of (pattern + 1, word);
  if (pattern[0] == '*')
    return g_str_has_suffix (word, pattern + 1);
  if (pattern[0] != word[0])
    return FALSE;
  length = strlen (pattern);
  return pattern[length - 1] == '*' ? strncmp (word, pattern, length - 1) == 0 : strcmp (word, pattern) == 0;
}

static gboolean
matches_word (const Atom *atom, const char *word)
{
  for (guint i = 0; atom->words[i] != NULL; i++)
    if (matches_pattern (atom->words[i], word))
      return TRUE;
  return FALSE;
}

/* Whether word @index exists and does not begin a new sentence (unless it is the first of the match). */
static gboolean
can_take (const HsWords *words, guint index, guint start)
{
  return index < hs_words_get_length (words)
         && (index == start || hs_words_get (words, index)->gap != HS_GAP_SENTENCE);
}

static gboolean match_atoms (const GArray *atoms, guint at, const HsWords *words, guint start, guint index, guint *end);

static gboolean
match_not (const GArray *atoms, guint at, const HsWords *words, guint start, guint index, guint *end)
{
  const Atom *atom = &g_array_index (atoms, Atom, at);

  if (index == start)
    {
      if (index > 0 && hs_words_get (words, index)->gap != HS_GAP_SENTENCE
          && matches_word (atom, hs_words_get (words, index - 1)->text))
        return FALSE;
    }
  else if (can_take (words, index, start) && matches_word (atom, hs_words_get (words, index)->text))
    return FALSE;
  return match_atoms (atoms, at + 1, words, start, index, end);
}

static gboolean
match_gap (const GArray *atoms, guint at, const HsWords *words, guint start, guint index, guint *end)
{
  const Atom *atom = &g_array_index (atoms, Atom, at);

  for (guint n = 0; n <= atom->gap; n++)
    {
      if (match_atoms (atoms, at + 1, words, start, index + n, end))
        return TRUE;
      if (!can_take (words, index + n, start))
        return FALSE;
      if (atom->gap <= 2 && n > 0 && hs_words_get (words, index + n)->gap >= HS_GAP_CLAUSE)
        return FALSE;
    }
  return FALSE;
}

static gboolean
match_atoms (const GArray *atoms, guint at, const HsWords *words, guint start, guint index, guint *end)
{
  const Atom *atom;

  if (at == atoms->len)
    {
      *end = index;
      return TRUE;
    }
  atom = &g_array_index (atoms, Atom, at);
  switch (atom->type)
    {
    case ATOM_WORD:
      return can_take (words, index, start) && matches_word (atom, hs_words_get (words, index)->text)
             && match_atoms (atoms, at + 1, words, start, index + 1, end);
    case ATOM_OPTIONAL:
      return (can_take (words, index, start) && matches_word (atom, hs_words_get (words, index)->text)
              && match_atoms (atoms, at + 1, words, start, index + 1, end))
             || match_atoms (atoms, at + 1, words, start, index, end);
    case ATOM_NOT:
      return match_not (atoms, at, words, start, index, end);
    case ATOM_GAP:
      return match_gap (atoms, at, words, start, index, end);
    case ATOM_COMMA:
      return index < hs_words_get_length (words) && hs_words_get (words, index)->gap == HS_GAP_COMMA
             && match_atoms (atoms, at + 1, words, start, index, end);
    case ATOM_BEGINNING:
      return index == 0 && match_atoms (atoms, at + 1, words, start, index, end);
    case ATOM_END:
      return index == hs_words_get_length (words) && match_atoms (atoms, at + 1, words, start, index, end);
    default:
      g_assert_not_reached ();
    }
}

static void
compile_atom (Phrase *phrase, const char *token)
{
  Atom atom = { ATOM_WORD, NULL, 0 };

  if (strcmp (token, "...") == 0 || strcmp (token, "..") == 0)
    atom = (Atom) { ATOM_GAP, NULL, strlen (token) == 3 ? 6 : 2 };
  else if (strcmp (token, ",") == 0)
    atom.type = ATOM_COMMA;
  else if (strcmp (token, "^") == 0)
    atom.type = ATOM_BEGINNING;
  else if (strcmp (token, "$") == 0)
    atom.type = ATOM_END;
  else if (token[0] == '?' || token[0] == '!')
    atom = (Atom) { token[0] == '?' ? ATOM_OPTIONAL : ATOM_NOT, g_strsplit (token + 1, "|", -1), 0 };
  else
    atom.words = g_strsplit (token, "|", -1);
  g_array_append_val (phrase->atoms, atom);
}

/* 0 for a pattern of words that begin with anything. */
static guchar
get_first_letter (const char *pattern)
{
  return pattern[0] == '*' ? 0 : (guchar) pattern[pattern[0] == '~' ? 1 : 0];
}

static void
index_phrase (HsPhrases *phrases, Phrase *phrase)
{
  gboolean seen[256] = { FALSE };

  for (guint i = 0; i < phrase->atoms->len; i++)
    {
      const Atom *atom = &g_array_index (phrase->atoms, Atom, i);

      if (atom->type == ATOM_NOT || atom->type == ATOM_COMMA || atom->type == ATOM_BEGINNING)
        continue;
      if (atom->type == ATOM_WORD || atom->type == ATOM_OPTIONAL)
        for (guint j = 0; atom->words[j] != NULL; j++)
          seen[get_first_letter (atom->words[j])] = TRUE;
      else
        seen[0] = TRUE;
      if (atom->type != ATOM_OPTIONAL)
        break;
    }
  for (guint letter = 0; letter < G_N_ELEMENTS (seen); letter++)
    if (seen[letter])
      {
        if (phrases->by_letter[letter] == NULL)
          phrases->by_letter[letter] = g_ptr_array_new ();
        g_ptr_array_add (phrases->by_letter[letter], phrase);
      }
}

HsPhrases *
hs_phrases_new (void)
{
  HsPhrases *phrases = g_new0 (HsPhrases, 1);

  phrases->phrases = g_ptr_array_new_with_free_func (free_phrase);
  return phrases;
}

void
hs_phrases_free (HsPhrases *phrases)
{
  for (guint i = 0; i < G_N_ELEMENTS (phrases->by_letter); i++)
    g_clear_pointer (&phrases->by_letter[i], g_ptr_array_unref);
  g_ptr_array_unref (phrases->phrases);
  g_free (phrases);
}

gboolean
hs_phrases_add (HsPhrases *phrases, const char *text, const char **reason)
{
  g_auto (GStrv) tokens = g_strsplit (text, " ", -1);
  guint n = g_strv_length (tokens);
  Phrase *phrase;

  *reason = "nothing";
  if (n == 0)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (tokens[i][0] == '\0' || (strcmp (tokens[i], "@") == 0 && i > 0 && i + 1 < n))
      {
        *reason = tokens[i][0] == '\0' ? "an empty word" : "'@' in the middle";
        return FALSE;
      }

  phrase = g_new0 (Phrase, 1);
  phrase->atoms = g_array_new (FALSE, FALSE, sizeof (Atom));
  g_array_set_clear_func (phrase->atoms, clear_atom);
  for (guint i = 0; i < n; i++)
    if (strcmp (tokens[i], "@") == 0)
      phrase->capture = i == 0 ? HS_CAPTURE_BEFORE : HS_CAPTURE_AFTER;
    else
      compile_atom (phrase, tokens[i]);
  g_ptr_array_add (phrases->phrases, phrase);
  index_phrase (phrases, phrase);
  return TRUE;
}

static gboolean
find_at (const GPtrArray *candidates, const HsWords *words, guint index, HsPhraseMatch *match)
{
  gboolean found = FALSE;

  for (guint i = 0; candidates != NULL && i < candidates->len; i++)
    {
      const Phrase *phrase = candidates->pdata[i];
      guint end;

      if (!match_atoms (phrase->atoms, 0, words, index, index, &end) || end == index)
        continue;
      if (!found || end > match->end)
        *match = (HsPhraseMatch) { index, end, phrase->capture };
      found = TRUE;
    }
  return found;
}

gboolean
hs_phrases_find (const HsPhrases *phrases, const HsWords *words, guint from, guint to, HsPhraseMatch *match)
{
  for (guint i = from; i < MIN (to, hs_words_get_length (words)); i++)
    {
      HsPhraseMatch other;
      gboolean found = find_at (phrases->by_letter[(guchar) hs_words_get (words, i)->text[0]], words, i, match);

      if (find_at (phrases->by_letter[0], words, i, &other))
        {
          if (!found || other.end > match->end)
            *match = other;
          found = TRUE;
        }
      if (found)
        return TRUE;
    }
  return FALSE;
}

gboolean
hs_phrases_match_all (const HsPhrases *phrases, const HsWords *words)
{
  for (guint i = 0; i < phrases->phrases->len; i++)
    {
      const Phrase *phrase = phrases->phrases->pdata[i];
      guint end;

      if (match_atoms (phrase->atoms, 0, words, 0, 0, &end) && end == hs_words_get_length (words))
        return TRUE;
    }
  return FALSE;
}
