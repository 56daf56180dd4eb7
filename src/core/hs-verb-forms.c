/* hs-verb-forms.c: the regular forms of a language's verbs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-verb-forms.h"

#include <string.h>

struct _HsVerbForms
{
  GHashTable *conjugations; /* ending of the infinitive -> GPtrArray of endings */
};

static void
add_form (GPtrArray *forms, const char *stem, gsize length, const char *ending)
{
  g_ptr_array_add (forms, g_strdup_printf ("%.*s%s", (int) length, stem, ending));
}

/* "stop", "stops", "stopped", "stopping". */
static void
add_english (GPtrArray *forms, const char *verb)
{
  static const char *const endings[] = { "", "s", "es", "d", "ed", "ing" };
  static const char *const endings_e[] = { "e", "es", "ed", "ing" };
  static const char *const endings_y[] = { "y", "ies", "ied", "ying" };
  gsize length = strlen (verb);
  char last = length > 0 ? verb[length - 1] : '\0';
  gboolean mute = last == 'e', soft = last == 'y' && length > 1 && strchr ("aeou", verb[length - 2]) == NULL;
  const char *const *all = mute ? endings_e : soft ? endings_y : endings;
  guint n = mute || soft ? G_N_ELEMENTS (endings_e) : G_N_ELEMENTS (endings);

  if (mute || soft)
    length--;
  for (guint i = 0; i < n; i++)
    add_form (forms, verb, length, all[i]);
  if (!mute && !soft)
    {
      add_form (forms, verb, length, (char[]) { last, 'e', 'd', '\0' });
      add_form (forms, verb, length, (char[]) { last, 'i', 'n', 'g', '\0' });
    }
}

/* (nullable): the endings of the conjugation of @verb, and the @length of what stands before them. */
static const GPtrArray *
find_conjugation (const HsVerbForms *self, const char *verb, gsize *length)
{
  for (*length = 1; *length < strlen (verb); (*length)++)
    {
      const GPtrArray *endings = g_hash_table_lookup (self->conjugations, verb + *length);

      if (endings != NULL)
        return endings;
    }
  return NULL;
}

HsVerbForms *
hs_verb_forms_new (void)
{
  HsVerbForms *self = g_new0 (HsVerbForms, 1);

  self->conjugations = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  return self;
}

void
hs_verb_forms_free (HsVerbForms *self)
{
  g_hash_table_unref (self->conjugations);
  g_free (self);
}

void
hs_verb_forms_add (HsVerbForms *self, const char *infinitive, const char *ending)
{
  GPtrArray *endings = g_hash_table_lookup (self->conjugations, infinitive);

  if (endings == NULL)
    {
      endings = g_ptr_array_new_with_free_func (g_free);
      g_ptr_array_add (endings, g_strdup (infinitive));
      g_hash_table_insert (self->conjugations, g_strdup (infinitive), endings);
    }
  g_ptr_array_add (endings, g_strdup (ending));
}

GPtrArray *
hs_verb_forms_list (const HsVerbForms *self, const char *verb)
{
  g_autoptr (GPtrArray) forms = g_ptr_array_new_with_free_func (g_free);
  gsize length;
  const GPtrArray *endings = find_conjugation (self, verb, &length);

  if (endings == NULL)
    add_english (forms, verb);
  for (guint i = 0; endings != NULL && i < endings->len; i++)
    add_form (forms, verb, length, endings->pdata[i]);
  return g_steal_pointer (&forms);
}
