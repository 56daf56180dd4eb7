/* hs-findings-figures.c: remarks on figures of the impact that contradict each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "hs-findings-private.h"

/* Figures are often rounded: they contradict each other from a quarter on. */
#define ROUNDING 0.25

/* More figures than this no impact has. */
#define MAX_FIGURES 50

/* Words between a figure and the thing that it counts ("30 % of our active users"). */
#define MAX_MIDDLE 3

/* Words before a figure that tell that it is only a bound. */
#define MAX_BEFORE 3

/* How much of what: "30 % of our users" is 30, percent, "users". The bytes from @start to @end of its text. */
typedef struct
{
  double value;
  gboolean percent;
  char *thing;
  guint line;
  guint start;
  guint end;
  const char *text;
} Figure;

static void
clear_figure (gpointer data)
{
  g_free (((Figure *) data)->thing);
}

static gboolean
is_word (const HsReading *self, const char *set, const HsWords *words, guint index)
{
  HsPhraseMatch match;

  return index < hs_words_get_length (words)
         && hs_phrases_find (hs_lexicon_get (self->lexicon, set), words, index, index + 1, &match);
}

/* The number at byte @at of @text ("12,500", "12.5"); its end, or %NULL where none is. */
static const char *
read_number (const char *text, const char *at, double *value)
{
  g_autoptr (GString) digits = g_string_new (NULL);
  char *end;

  if (at > text && (g_ascii_isalnum (at[-1]) || strchr (".,:-/$", at[-1]) != NULL))
    return NULL;
  for (; g_ascii_isdigit (*at) || (strchr (".,", *at) != NULL && *at != '\0' && g_ascii_isdigit (at[1])); at++)
    if (*at != ',')
      g_string_append_c (digits, *at);
  *value = g_ascii_strtod (digits->str, &end);
  return *end == '\0' ? at : NULL;
}

/* The end of the sign or word for percent at @at, or @at. */
static const char *
skip_percent (const char *at)
{
  static const char *const names[] = { "%", "percent", "per cent" };

  while (*at == ' ')
    at++;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (at, names[i]))
      return at + strlen (names[i]);
  return at;
}

/* What is counted from word @index on: words up to one that names people or their requests, without those that only
 * point ("of", "our"). %NULL where nothing is, or where a clause behind it narrows it ("users in Europe"). */
static char *
read_thing (const HsReading *self, const HsWords *words, guint index, guint *end)
{
  g_autoptr (GString) thing = g_string_new (NULL);

  for (guint i = index; i <= index + MAX_MIDDLE && i < hs_words_get_length (words); i++)
    {
      const HsWord *word = hs_words_get (words, i);

      if (i > index && word->gap > HS_GAP_QUOTE)
        return NULL;
      if (!is_word (self, "impact.points", words, i))
        g_string_append_printf (thing, "%s%s", thing->len > 0 ? " " : "", word->text);
      if (!is_word (self, "impact.things", words, i))
        continue;
      *end = word->end;
      return is_word (self, "impact.narrows", words, i + 1) ? NULL : g_string_free (g_steal_pointer (&thing), FALSE);
    }
  return NULL;
}

/* Whether a word before the figure says that it is only a bound, an average or a part ("up to", "another"). */
static gboolean
is_bound (const HsReading *self, const HsWords *words, guint index)
{
  for (guint i = index - MIN (index, MAX_BEFORE); i < index; i++)
    if (is_word (self, "impact.bounds", words, i))
      return TRUE;
  return FALSE;
}

static gboolean
read_figure (const HsReading *self, const HsEntry *entry, const HsWords *words, guint index, Figure *figure)
{
  const char *at = entry->text + hs_words_get (words, index)->start;
  const char *end = read_number (entry->text, at, &figure->value);
  const char *behind = end != NULL ? skip_percent (end) : NULL;

  if (behind == NULL || is_bound (self, words, index))
    return FALSE;
  figure->percent = behind > end && behind[-1] != ' ';
  figure->start = at - entry->text;
  end = figure->percent ? behind : end;
  while (index < hs_words_get_length (words) && entry->text + hs_words_get (words, index)->start < end)
    index++;
  figure->thing = read_thing (self, words, index, &figure->end);
  figure->line = hs_entry_get_line_at (entry, figure->start);
  figure->text = entry->text;
  return figure->thing != NULL;
}

static void
add_figures (const HsReading *self, const HsEntry *entry, GArray *figures)
{
  g_autoptr (HsWords) words = hs_words_new (entry->text);

  for (guint i = 0; i < hs_words_get_length (words) && figures->len < MAX_FIGURES; i++)
    {
      Figure figure;

      if (g_ascii_isdigit (entry->text[hs_words_get (words, i)->start]) && read_figure (self, entry, words, i, &figure))
        g_array_append_val (figures, figure);
    }
}

static HsRole
get_section_role (const HsReading *self, const HsEntry *entry)
{
  return entry->section >= 0 ? hs_reading_get_entry (self, (guint) entry->section)->role : HS_ROLE_OTHER;
}

/* (transfer full) (element-type Figure): of the sections of @role. */
static GArray *
find_figures (const HsReading *self, HsRole role)
{
  GArray *figures = g_array_new (FALSE, FALSE, sizeof (Figure));

  g_array_set_clear_func (figures, clear_figure);
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);

      if (entry->form != HS_ENTRY_HEADING && entry->form != HS_ENTRY_CODE && get_section_role (self, entry) == role)
        add_figures (self, entry, figures);
    }
  return figures;
}

static gboolean
counts_same (const Figure *a, const Figure *b)
{
  return a->percent == b->percent && strcmp (a->thing, b->thing) == 0;
}

/* The one figure of @figures that counts what @figure does; %NULL where there are none, or several. */
static const Figure *
find_only (const GArray *figures, const Figure *figure)
{
  const Figure *only = NULL;

  for (guint i = 0; i < figures->len; i++)
    {
      const Figure *other = &g_array_index (figures, Figure, i);

      if (!counts_same (figure, other))
        continue;
      if (only != NULL)
        return NULL;
      only = other;
    }
  return only;
}

static char *
quote (const Figure *figure)
{
  char *text = g_strndup (figure->text + figure->start, figure->end - figure->start);

  return g_strdelimit (text, "\n\t", ' ');
}

void
hs_findings_check_figures (HsReading *self)
{
  g_autoptr (GArray) summary = find_figures (self, HS_ROLE_SUMMARY);
  g_autoptr (GArray) impact = find_figures (self, HS_ROLE_IMPACT);

  for (guint i = 0; i < impact->len; i++)
    {
      const Figure *here = &g_array_index (impact, Figure, i);
      const Figure *there = find_only (summary, here);
      g_autofree char *here_quote = quote (here);
      g_autofree char *there_quote = there != NULL ? quote (there) : NULL;

      if (there == NULL || find_only (impact, here) != here
          || fabs (here->value - there->value) <= ROUNDING * MAX (here->value, there->value))
        continue;
      hs_findings_add (self, HS_FINDING_IMPACT_DISAGREES, here->line,
                       /* Translators: two figures, such as "30 % of users", and the number of a line of the document */
                       g_strdup_printf (_ ("The impact is told as “%s” here and as “%s” on line %u."),
                                        here_quote, there_quote, there->line));
    }
}
