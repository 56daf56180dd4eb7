/* hs-measure-text.c: what the text of a measure tells: its owner, when it is due, whether it is done
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-measures-private.h"
#include "hs-time-scanner.h"

static char *
one_line (const char *text)
{
  char *line = g_strdup (text);

  return g_strstrip (g_strdelimit (line, "\n\t", ' '));
}

/* The bytes inside the brackets that @text ends with; %NULL where it ends with none. */
static char *
dup_last_brackets (const char *text)
{
  gsize length = strlen (text);
  const char *open;

  while (length > 0 && strchr (" .;", text[length - 1]) != NULL)
    length--;
  open = g_strrstr_len (text, (gssize) length, "(");
  if (length == 0 || text[length - 1] != ')' || open == NULL)
    return NULL;
  return g_strndup (open + 1, length - 2 - (gsize) (open - text));
}

/* Cuts the date off the end of @inside, where one stands there: "Storage, by 2024-05-08". */
static char *
cut_date (char *inside)
{
  g_autoptr (GArray) times = hs_time_scan (inside);
  const HsTimeMatch *date = times->len > 0 ? &g_array_index (times, HsTimeMatch, times->len - 1) : NULL;
  gsize end;
  char *due;

  if (date == NULL || date->end < strlen (inside) || !date->has_date)
    return NULL;
  due = g_strdup (inside + date->start);
  for (end = date->start; end > 0 && strchr (",;:(", inside[end - 1]) == NULL; end--)
    ;
  inside[end > 0 ? end - 1 : 0] = '\0';
  return due;
}

/* Cuts "Q3" or "next week" off the end of @inside, behind a comma. */
static char *
cut_period (const HsReading *self, char *inside)
{
  char *comma = strrchr (inside, ',');
  g_autoptr (HsWords) words = comma != NULL ? hs_words_new (comma + 1) : NULL;

  if (words == NULL || !hs_phrases_match_all (hs_lexicon_get (self->lexicon, "measures.when"), words))
    return NULL;
  *comma = '\0';
  return g_strstrip (g_strdup (comma + 1));
}

/* Moves the date at the end of @name, if there is one, to where @measure tells when it is due. */
static void
take_due (const HsReading *self, HsMeasure *measure, char *name)
{
  g_autofree char *due = cut_date (name);

  if (due == NULL)
    due = cut_period (self, name);
  if (measure->due == NULL)
    measure->due = g_steal_pointer (&due);
}

/* Cuts "#1190" or "OPS-12" off the end of @inside, behind a comma, and off its beginning. */
static void
cut_ticket (char *inside)
{
  char *comma = strrchr (inside, ',');

  if (comma != NULL && strpbrk (comma, "0123456789") != NULL && strcspn (g_strchug (comma + 1), " ") == strlen (comma + 1))
    *comma = '\0';
  comma = strchr (inside, ',');
  if (comma != NULL && (inside[0] == '#' || inside[0] == '[') && memchr (inside, ' ', (gsize) (comma - inside)) == NULL)
    memmove (inside, comma + 1, strlen (comma));
  g_strstrip (inside);
}

static gboolean
names_somebody (const HsReading *self, const char *name)
{
  return name[0] == '@' || g_unichar_isupper (g_utf8_get_char (name)) || hs_reading_says (self, "measures.team", name);
}

/* Steps from @end of @text back over a word; to its first byte. */
static const char *
skip_word_back (const char *text, const char *end)
{
  while (end > text && end[-1] == ' ')
    end--;
  while (end > text && end[-1] != ' ')
    end--;
  return end;
}

gboolean
hs_measures_abbreviates (const char *text, const char *name)
{
  const char *word = g_strrstr (text, "(");
  gsize length = strlen (name);

  if (word == NULL || length < 2)
    return FALSE;
  for (gsize i = length; i > 0; i--)
    {
      word = skip_word_back (text, word);
      if (!g_ascii_isupper (name[i - 1]) || g_ascii_toupper (*word) != name[i - 1])
        return FALSE;
    }
  return TRUE;
}

/* "(Platform, Database team)" at the end names the owner where every part is a short name; a date
 * behind it is when the measure is due. */
static void
read_brackets (const HsReading *self, const char *text, HsMeasure *measure)
{
  g_autofree char *inside = dup_last_brackets (text);
  g_autoptr (HsWords) words = NULL;

  if (inside == NULL)
    return;
  take_due (self, measure, inside);
  cut_ticket (inside);
  words = hs_words_new (inside);
  if (measure->owner != NULL || hs_words_get_length (words) == 0 || hs_words_get_length (words) > 6
      || !names_somebody (self, inside) || hs_measures_abbreviates (text, inside)
      || hs_reading_says (self, "measures.not_owner", inside))
    return;
  measure->owner = g_steal_pointer (&inside);
}

/* "Owner: Platform team" within the item or nested under it. */
char *
hs_measures_find_labelled (const HsReading *self, const char *text, const char *set)
{
  g_autoptr (HsWords) words = hs_words_new (text);
  HsPhraseMatch match = { 0 };

  while (hs_phrases_find (hs_lexicon_get (self->lexicon, set), words, match.end, G_MAXUINT, &match)
         && match.end < hs_words_get_length (words))
    {
      const char *start = text + hs_words_get (words, match.end)->start;

      if (strcspn (text + hs_words_get (words, match.end - 1)->end, ":") <= 3)
        return g_strstrip (g_strndup (start, strcspn (start, ".;|)\n")));
    }
  return NULL;
}

/* "Action 2: Buy a belt" */
static gboolean
calls_itself_task (const HsReading *self, const char *text)
{
  const char *colon = strchr (text, ':');
  g_autofree char *label = colon != NULL ? g_strndup (text, (gsize) (colon - text)) : NULL;

  return label != NULL && hs_reading_says (self, "measures.task_label", label);
}

HsMeasure *
hs_measures_add (HsReading *self, const HsEntry *entry, guint line, const char *text)
{
  HsMeasure *measure = hs_incident_builder_add_measure (self->builder);

  measure->line = line;
  measure->kind = entry->role == HS_ROLE_TASKS || calls_itself_task (self, text) ? HS_MEASURE_TASK : HS_MEASURE_IMPROVEMENT;
  measure->text = one_line (text);
  measure->owner = hs_measures_find_labelled (self, text, "measures.owner");
  measure->due = hs_measures_find_labelled (self, text, "measures.due");
  if (measure->owner != NULL)
    take_due (self, measure, measure->owner);
  read_brackets (self, text, measure);
  measure->done = entry->task == HS_TASK_DONE || hs_reading_says (self, "measures.done", text);
  return measure;
}
