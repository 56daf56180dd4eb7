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
  guint least;
} Rule;

struct _HsStemmer
{
  GPtrArray *steps; /* GArray of Rule */
};

static void
clear_rule (gpointer data)
{
  Rule *rule = data;

  g_free (rule->ending);
  g_free (rule->replacement);
}

static gboolean
fits (const Rule *rule, const GString *word)
{
  gsize length = strlen (rule->ending);

  return word->len >= length + rule->least && strcmp (word->str + word->len - length, rule->ending) == 0;
}

static void
take_step (const GArray *rules, GString *word)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const Rule *rule = &g_array_index (rules, Rule, i);

      if (!fits (rule, word))
        continue;
      g_string_truncate (word, word->len - strlen (rule->ending));
      g_string_append (word, rule->replacement);
      return;
    }
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
  Rule rule = { g_strdup (ending), g_strdup (replacement), least };

  g_array_append_val (self->steps->pdata[self->steps->len - 1], rule);
}

char *
hs_stemmer_stem (const HsStemmer *self, const char *word)
{
  GString *stem = g_string_new (word);

  for (guint i = 0; i < self->steps->len; i++)
    take_step (self->steps->pdata[i], stem);
  return g_string_free (stem, FALSE);
}
