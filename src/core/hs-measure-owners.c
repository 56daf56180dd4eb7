/* hs-measure-owners.c: who is to do the measures, where the form of the list tells it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-measures-private.h"

/* Of a name; of the bytes before what sets it apart. */
#define MAX_NAME_WORDS 3
#define MAX_NAME 40

/* Where the measures of a list name who does them: "Ann: oil the belt", "Oil the belt - Ann". */
typedef char *(*FindName) (const char *text);

static const char *const dashes[] = { " - ", " – ", " — ", " → ", " -> ", " => ", " / ", ": " };

/* (transfer full) (nullable): the @length bytes of @text as a name, marks apart. */
static char *
dup_name (const char *text, gsize length)
{
  g_autofree char *name = g_strndup (text, length);
  g_autoptr (HsWords) words = NULL;

  name[strcspn (name, ",;(")] = '\0';
  g_strdelimit (name, "*_`", ' ');
  g_strstrip (name);
  if (g_str_has_suffix (name, "."))
    name[strlen (name) - 1] = '\0';
  words = hs_words_new (name);
  if (hs_words_get_length (words) == 0 || hs_words_get_length (words) > MAX_NAME_WORDS || strpbrk (name, "0123456789#/") != NULL)
    return NULL;
  return g_steal_pointer (&name);
}

static char *
find_lead (const char *text)
{
  const char *end = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    {
      const char *at = strstr (text, dashes[i]);

      if (at != NULL && (end == NULL || at < end))
        end = at;
    }
  return end != NULL && end - text <= MAX_NAME ? dup_name (text, (gsize) (end - text)) : NULL;
}

static char *
find_tail (const char *text)
{
  const char *start = NULL;

  for (const char *at = strchr (text, ' '); at != NULL; at = strchr (at + 1, ' '))
    for (guint i = 0; i + 2 < G_N_ELEMENTS (dashes) && !g_ascii_isalnum (at[1]); i++)
      if (g_str_has_prefix (at, dashes[i]))
        start = MAX (start, at + strlen (dashes[i]));
  return start != NULL ? dup_name (start, strlen (start)) : NULL;
}

/* What stands in brackets at the end of @text. */
static char *
find_brackets (const char *text)
{
  gsize length = strlen (text);
  const char *open;

  while (length > 0 && strchr (" .;", text[length - 1]) != NULL)
    length--;
  open = g_strrstr_len (text, (gssize) length, "(");
  if (open == NULL || text[length - 1] != ')')
    return NULL;
  return dup_name (open + 1, length - 2 - (gsize) (open - text));
}

/* An arrow leads to a name wherever it stands. */
static gboolean
has_arrow (const char *text)
{
  return strstr (text, " -> ") != NULL || strstr (text, " → ") != NULL || strstr (text, " => ") != NULL;
}

/* Whether word @index does what only people do: "Ann notices". */
static gboolean
acts (const HsReading *self, const HsWords *words, guint index)
{
  HsPhraseMatch match;

  return hs_phrases_find (hs_lexicon_get (self->lexicon, "measures.acts"), words, index + 1, index + 2, &match);
}

/* Whether an event tells what the person @name did. */
static gboolean
acts_in_events (const HsReading *self, const char *name)
{
  g_autofree char *folded = g_utf8_strdown (name, -1);

  for (guint i = 0; i < self->builder->events->len; i++)
    {
      const char *text = g_array_index (self->builder->events, HsEvent, i).text;
      g_autoptr (HsWords) words = strstr (text, g_utf8_next_char (name)) != NULL ? hs_words_new (text) : NULL;

      for (guint j = 0; words != NULL && j < hs_words_get_length (words); j++)
        if (strcmp (hs_words_get (words, j)->text, folded) == 0
            && (acts (self, words, j) || (j == 0 && text[hs_words_get (words, 0)->end] == ':')))
          return TRUE;
    }
  return FALSE;
}

static gboolean
is_all (const HsReading *self, const char *set, const char *name)
{
  g_autoptr (HsWords) words = hs_words_new (name);

  return hs_phrases_match_all (hs_lexicon_get (self->lexicon, set), words);
}

static gboolean
is_person (const HsReading *self, const char *name)
{
  return name[0] == '@' || is_all (self, "measures.person", name)
         || acts_in_events (self, name);
}

/* At the end of a measure the name of a department can only be the owner; at its beginning it may be a theme. */
static gboolean
is_owner (const HsReading *self, const char *name, FindName find)
{
  return is_person (self, name) || hs_reading_says (self, "measures.team", name)
         || (find == find_tail && is_all (self, "measures.department", name));
}

static HsMeasure *
get_measure (const HsReading *self, guint index)
{
  return &g_array_index (self->builder->measures, HsMeasure, index);
}

/* A list tells its owners in one place: where two of its measures (or its only one) have a name there and
 * one is known for somebody, they all are. An account ("@ann") always is. */
static void
read_place (HsReading *self, guint first, guint last, FindName find)
{
  guint n = 0;
  gboolean known = FALSE;

  for (guint i = first; i < last; i++)
    {
      g_autofree char *name = find (get_measure (self, i)->text);

      n += name != NULL ? 1 : 0;
      known = known || (name != NULL && (is_owner (self, name, find) || (find == find_tail && has_arrow (get_measure (self, i)->text))));
    }
  known = known && n >= MIN (2, last - first);
  for (guint i = first; i < last; i++)
    if (get_measure (self, i)->owner == NULL)
      {
        g_autofree char *name = find (get_measure (self, i)->text);

        if (name != NULL && (known || name[0] == '@') && !hs_reading_says (self, "measures.not_owner", name))
          get_measure (self, i)->owner = g_steal_pointer (&name);
      }
}

/* "Oil the belt (ann)": one who is known from the events. */
static void
read_bracketed (HsReading *self, HsMeasure *measure)
{
  g_autofree char *name = measure->owner == NULL ? find_brackets (measure->text) : NULL;

  if (name != NULL && is_person (self, name) && !hs_reading_says (self, "measures.not_owner", name))
    measure->owner = g_steal_pointer (&name);
}

/* "Ann will oil the belt", "... - @ann" */
static void
read_sentence (HsReading *self, HsMeasure *measure)
{
  g_autoptr (HsWords) words = hs_words_new (measure->text);
  const HsPhrases *commits = hs_lexicon_get (self->lexicon, "measures.commits");

  for (guint i = 0; i < hs_words_get_length (words) && measure->owner == NULL; i++)
    {
      const HsWord *word = hs_words_get (words, i);
      g_autofree char *name = g_strndup (measure->text + word->start, word->end - word->start);
      HsPhraseMatch match;

      if (g_unichar_isupper (g_utf8_get_char (name)) && hs_phrases_find (commits, words, i + 1, i + 2, &match)
          && is_person (self, name))
        measure->owner = g_steal_pointer (&name);
    }
}

void
hs_measures_find_owners (HsReading *self)
{
  guint length = self->builder->measures->len;

  for (guint first = 0, last; first < length; first = last)
    {
      for (last = first + 1; last < length && get_measure (self, last)->kind == get_measure (self, first)->kind; last++)
        ;
      read_place (self, first, last, find_lead);
      read_place (self, first, last, find_tail);
    }
  for (guint i = 0; i < length; i++)
    {
      read_bracketed (self, get_measure (self, i));
      read_sentence (self, get_measure (self, i));
    }
}
