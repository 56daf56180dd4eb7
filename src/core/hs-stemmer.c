/* hs-stemmer.c: the stems of a language's words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-stemmer.h"

#include <string.h>

typedef struct
{
  char *ending;
  char *replacement;
  gsize length;             /* of @ending */
  gsize replacement_length;
  guint least;
} Rule;

struct _HsStemmer
{
  GPtrArray *steps; /* GArray of Rule */
  gsize growth;     /* bytes by which all rules together make a word longer at most */
};

static void
clear_rule (gpointer data)
{
  Rule *rule = data;

  g_free (rule->ending);
  g_free (rule->replacement);
}

static gboolean
fits (const Rule *rule, const char *word, gsize length)
{
  return length >= rule->length + rule->least && rule->length > 0 && word[length - 1] == rule->ending[rule->length - 1]
         && memcmp (word + length - rule->length, rule->ending, rule->length) == 0;
}

/* Bytes of @word after the first of @rules that fits. */
static gsize
take_step (const GArray *rules, char *word, gsize length)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const Rule *rule = &g_array_index (rules, Rule, i);

      if (!fits (rule, word, length))
        continue;
      length -= rule->length;
      memcpy (word + length, rule->replacement, rule->replacement_length);
      return length + rule->replacement_length;
    }
  return length;
}

HsStemmer *
hs_stemmer_new (void)
{
  HsStemmer *self = g_new0 (HsStemmer, 1);

  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  return self;
}

void
hs_stemmer_free (HsStemmer *self)
{
  g_ptr_array_unref (self->steps);
  g_free (self);
}

void
hs_stemmer_begin_step (HsStemmer *self)
{
  GArray *rules = g_array_new (FALSE, FALSE, sizeof (Rule));

  g_array_set_clear_func (rules, clear_rule);
  g_ptr_array_add (self->steps, rules);
}

void
hs_stemmer_add_rule (HsStemmer *self, const char *ending, const char *replacement, guint least)
{
  Rule rule = { g_strdup (ending), g_strdup (replacement), strlen (ending), strlen (replacement), least };

  self->growth += rule.replacement_length;
  g_array_append_val (self->steps->pdata[self->steps->len - 1], rule);
}

char *
hs_stemmer_stem (const HsStemmer *self, const char *word)
{
  gsize length = strlen (word);
  char *stem = g_malloc (length + self->growth + 1);

  memcpy (stem, word, length);
  for (guint i = 0; i < self->steps->len; i++)
    length = take_step (self->steps->pdata[i], stem, length);
  stem[length] = '\0';
  return stem;
}
