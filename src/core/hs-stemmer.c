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

typedef struct
{
  GArray *rules;
  guint32 lasts; /* bit n: an ending's last byte is n modulo 32 */
} Step;

struct _HsStemmer
{
  GArray *steps;    /* Step */
  gsize growth;     /* bytes by which all rules together make a word longer at most */
};

static void
clear_rule (gpointer data)
{
  Rule *rule = data;

  g_free (rule->ending);
  g_free (rule->replacement);
}

static void
clear_step (gpointer data)
{
  g_array_unref (((Step *) data)->rules);
}

static gboolean
fits (const Rule *rule, const char *word, gsize length)
{
  return length >= rule->length + rule->least
         && memcmp (word + length - rule->length, rule->ending, rule->length) == 0;
}

static guint32
get_bit (char last)
{
  return (guint32) 1 << (guchar) last % 32;
}

/* Bytes of @word after the first of its rules that fits. */
static gsize
take_step (const Step *step, char *word, gsize length)
{
  if (length == 0 || (step->lasts & get_bit (word[length - 1])) == 0)
    return length;
  for (guint i = 0; i < step->rules->len; i++)
    {
      const Rule *rule = &g_array_index (step->rules, Rule, i);

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

  self->steps = g_array_new (FALSE, FALSE, sizeof (Step));
  g_array_set_clear_func (self->steps, clear_step);
  return self;
}

void
hs_stemmer_free (HsStemmer *self)
{
  g_array_unref (self->steps);
  g_free (self);
}

void
hs_stemmer_begin_step (HsStemmer *self)
{
  Step step = { g_array_new (FALSE, FALSE, sizeof (Rule)), 0 };

  g_array_set_clear_func (step.rules, clear_rule);
  g_array_append_val (self->steps, step);
}

void
hs_stemmer_add_rule (HsStemmer *self, const char *ending, const char *replacement, guint least)
{
  Rule rule = { g_strdup (ending), g_strdup (replacement), strlen (ending), strlen (replacement), least };
  Step *step = &g_array_index (self->steps, Step, self->steps->len - 1);

  self->growth += rule.replacement_length;
  step->lasts |= rule.length > 0 ? get_bit (ending[rule.length - 1]) : ~(guint32) 0;
  g_array_append_val (step->rules, rule);
}

char *
hs_stemmer_stem (const HsStemmer *self, const char *word)
{
  gsize length = strlen (word);
  char *stem = g_malloc (length + self->growth + 1);

  memcpy (stem, word, length);
  for (guint i = 0; i < self->steps->len; i++)
    length = take_step (&g_array_index (self->steps, Step, i), stem, length);
  stem[length] = '\0';
  return stem;
}
