/* hs-vocabulary.c: which words the phrases of a lexicon ask for, and what each word of a text answers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-fold.h"
#include "hs-hash.h"
#include "hs-verb-forms.h"
#include "hs-vocabulary.h"

/* So many different words are remembered; what comes after is looked up each time. */
#define MAX_REMEMBERED 100000
#define BITS 64

typedef struct
{
  guint set;
  guint class;
  gconstpointer phrase;
} Opening;

/* Where the affixes of one length stand: "wor*" is in the prefixes of length 3. */
typedef struct
{
  GHashTable *classes; /* affix -> GArray of class */
  guint64 lengths;     /* bit n: there are affixes of n bytes */
} Affixes;

struct _HsVocabulary
{
  gatomicrefcount references;
  HsVerbForms *verbs;
  GHashTable *lists;    /* name -> GPtrArray of patterns */
  GHashTable *numbers;  /* text of a class -> its number + 1 */
  GHashTable *exact;    /* word -> GArray of class */
  Affixes prefixes;
  Affixes suffixes;
  GArray *openings;     /* Opening */
  guint n_sets;
  GRWLock lock;         /* over what follows */
  GHashTable *vocables; /* word -> HsVocable */
  GHashTable *interned; /* HsVocable, each set of classes once */
};

static void
vocable_free (gpointer data)
{
  HsVocable *vocable = data;

  g_free (vocable->classes);
  g_free (vocable->first);
  g_free (vocable->phrases);
  g_free (vocable->sets);
  g_free (vocable);
}

static void
add_to (GHashTable *table, const char *key, guint class)
{
  GArray *classes = g_hash_table_lookup (table, key);

  if (classes == NULL)
    {
      classes = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (table, g_strdup (key), classes);
    }
  g_array_append_val (classes, class);
}

static void
add_affix (Affixes *affixes, const char *affix, guint class)
{
  gsize length = MIN (strlen (affix), BITS - 1);
  g_autofree char *key = g_strndup (affix, length);

  affixes->lengths |= G_GUINT64_CONSTANT (1) << length;
  add_to (affixes->classes, key, class);
}

static void
add_verb (HsVocabulary *self, const char *verb, guint class)
{
  g_autoptr (GPtrArray) forms = hs_verb_forms_list (self->verbs, verb);

  for (guint i = 0; i < forms->len; i++)
    add_to (self->exact, forms->pdata[i], class);
}

/* (nullable): the list that the pattern `<name>` names. */
static const GPtrArray *
find_list (const HsVocabulary *self, const char *pattern)
{
  gsize length = strlen (pattern);
  g_autofree char *inner = length > 2 ? g_strndup (pattern + 1, length - 2) : NULL;
  g_autofree char *name = inner != NULL ? hs_fold_text (inner) : NULL;

  return name != NULL && pattern[length - 1] == '>' ? g_hash_table_lookup (self->lists, name) : NULL;
}

static void
add_pattern (HsVocabulary *self, const char *pattern, guint class)
{
  const GPtrArray *list = pattern[0] == '<' ? find_list (self, pattern) : NULL;
  gsize length = strlen (pattern);

  for (guint i = 0; list != NULL && i < list->len; i++)
    add_pattern (self, list->pdata[i], class);
  if (list != NULL)
    return;
  if (pattern[0] == '~')
    add_verb (self, pattern + 1, class);
  else if (pattern[0] == '*')
    add_affix (&self->suffixes, pattern + 1, class);
  else if (length > 0 && pattern[length - 1] == '*')
    {
      g_autofree char *prefix = g_strndup (pattern, length - 1);

      add_affix (&self->prefixes, prefix, class);
    }
  else
    add_to (self->exact, pattern, class);
}

static void
set_bits (guint64 *bits, GHashTable *table, const char *key)
{
  const GArray *classes = g_hash_table_lookup (table, key);

  for (guint i = 0; classes != NULL && i < classes->len; i++)
    {
      guint class = g_array_index (classes, guint, i);

      bits[class / BITS] |= G_GUINT64_CONSTANT (1) << class % BITS;
    }
}

static void
find_classes (const HsVocabulary *self, const char *word, guint64 *bits)
{
  gsize length = strlen (word);
  char key[BITS];

  set_bits (bits, self->exact, word);
  for (gsize n = 0; n < MIN (length + 1, BITS); n++)
    {
      if ((self->prefixes.lengths >> n & 1) != 0)
        {
          memcpy (key, word, n);
          key[n] = '\0';
          set_bits (bits, self->prefixes.classes, key);
        }
      if ((self->suffixes.lengths >> n & 1) != 0)
        set_bits (bits, self->suffixes.classes, word + length - n);
    }
}

static int
compare_openings (gconstpointer a, gconstpointer b)
{
  const Opening *one = a, *other = b;

  return one->set < other->set ? -1 : one->set > other->set;
}

/* The openings of a set in the order in which they were added; of one phrase only the first. */
static void
take_phrases (const HsVocabulary *self, HsVocable *vocable)
{
  g_autoptr (GPtrArray) phrases = g_ptr_array_new ();

  vocable->first = g_new0 (guint16, self->n_sets + 1);
  vocable->n_sets = hs_vocabulary_count_set_numbers (self);
  vocable->sets = g_new0 (guint64, vocable->n_sets);
  for (guint i = 0; i < self->openings->len; i++)
    {
      const Opening *opening = &g_array_index (self->openings, Opening, i);

      if (!hs_vocable_is (vocable, opening->class)
          || (phrases->len > 0 && phrases->pdata[phrases->len - 1] == opening->phrase))
        continue;
      g_ptr_array_add (phrases, (gpointer) opening->phrase);
      vocable->first[opening->set + 1] = (guint16) phrases->len;
      vocable->sets[opening->set / BITS] |= G_GUINT64_CONSTANT (1) << opening->set % BITS;
    }
  for (guint set = 0; set < self->n_sets; set++)
    vocable->first[set + 1] = MAX (vocable->first[set], vocable->first[set + 1]);
  vocable->phrases = (gconstpointer *) g_ptr_array_free (g_steal_pointer (&phrases), FALSE);
}

static guint
vocable_hash (gconstpointer data)
{
  const HsVocable *vocable = data;
  guint64 hash = 0;

  for (guint i = 0; i < vocable->n; i++)
    hash = (hash ^ vocable->classes[i]) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return (guint) (hash >> 32);
}

static gboolean
vocable_equal (gconstpointer a, gconstpointer b)
{
  const HsVocable *one = a, *other = b;

  return memcmp (one->classes, other->classes, one->n * sizeof (guint64)) == 0;
}

/* Words of the same classes share what is known of them: however many words there are, these stay few. */
static const HsVocable *
intern (HsVocabulary *self, const char *word)
{
  HsVocable *vocable = g_new0 (HsVocable, 1), *same;

  vocable->n = g_hash_table_size (self->numbers) / BITS + 1;
  vocable->classes = g_new0 (guint64, vocable->n);
  find_classes (self, word, vocable->classes);
  same = g_hash_table_lookup (self->interned, vocable);
  if (same != NULL)
    {
      vocable_free (vocable);
      return same;
    }
  take_phrases (self, vocable);
  g_hash_table_add (self->interned, vocable);
  return vocable;
}

/* Called with the lock held for writing. */
static const HsVocable *
remember (HsVocabulary *self, const char *word)
{
  const HsVocable *vocable = g_hash_table_lookup (self->vocables, word);

  if (vocable != NULL)
    return vocable;
  if (g_hash_table_size (self->interned) == 0)
    g_array_sort (self->openings, compare_openings);
  vocable = intern (self, word);
  if (g_hash_table_size (self->vocables) < MAX_REMEMBERED)
    g_hash_table_insert (self->vocables, g_strdup (word), (gpointer) vocable);
  return vocable;
}

HsVocabulary *
hs_vocabulary_new (void)
{
  HsVocabulary *self = g_new0 (HsVocabulary, 1);

  g_atomic_ref_count_init (&self->references);
  self->verbs = hs_verb_forms_new ();
  self->lists = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->exact = g_hash_table_new_full (hs_hash_text, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  self->prefixes.classes = g_hash_table_new_full (hs_hash_text, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  self->suffixes.classes = g_hash_table_new_full (hs_hash_text, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  self->openings = g_array_new (FALSE, FALSE, sizeof (Opening));
  self->vocables = g_hash_table_new_full (hs_hash_text, g_str_equal, g_free, NULL);
  self->interned = g_hash_table_new_full (vocable_hash, vocable_equal, vocable_free, NULL);
  g_rw_lock_init (&self->lock);
  return self;
}

HsVocabulary *
hs_vocabulary_ref (HsVocabulary *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
hs_vocabulary_unref (HsVocabulary *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  hs_verb_forms_free (self->verbs);
  g_hash_table_unref (self->vocables);
  g_hash_table_unref (self->interned);
  g_hash_table_unref (self->lists);
  g_hash_table_unref (self->numbers);
  g_hash_table_unref (self->exact);
  g_hash_table_unref (self->prefixes.classes);
  g_hash_table_unref (self->suffixes.classes);
  g_array_unref (self->openings);
  g_rw_lock_clear (&self->lock);
  g_free (self);
}

void
hs_vocabulary_add_conjugation (HsVocabulary *self, const char *infinitive, const char *ending)
{
  g_autofree char *folded = hs_fold_text (infinitive);
  g_autofree char *folded_ending = hs_fold_text (ending);

  hs_verb_forms_add (self->verbs, folded, folded_ending);
}

void
hs_vocabulary_add_to_list (HsVocabulary *self, const char *name, const char *pattern)
{
  g_autofree char *folded = hs_fold_text (name);
  GPtrArray *list = g_hash_table_lookup (self->lists, folded);

  g_return_if_fail (hs_vocabulary_knows (self, pattern));
  if (list == NULL)
    {
      list = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (self->lists, g_steal_pointer (&folded), list);
    }
  g_ptr_array_add (list, hs_fold_text (pattern));
}

gboolean
hs_vocabulary_knows (const HsVocabulary *self, const char *patterns)
{
  g_auto (GStrv) all = g_strsplit (patterns, "|", -1);

  for (guint i = 0; all[i] != NULL; i++)
    if (all[i][0] == '<' && find_list (self, all[i]) == NULL)
      return FALSE;
  return TRUE;
}

guint
hs_vocabulary_add_class (HsVocabulary *self, const char *patterns)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, patterns));
  g_auto (GStrv) all = NULL;

  if (number > 0)
    return number - 1;
  number = g_hash_table_size (self->numbers);
  g_hash_table_insert (self->numbers, g_strdup (patterns), GUINT_TO_POINTER (number + 1));
  all = g_strsplit (patterns, "|", -1);
  for (guint i = 0; all[i] != NULL; i++)
    {
      g_autofree char *pattern = hs_fold_text (all[i]);

      add_pattern (self, pattern, number);
    }
  return number;
}

guint
hs_vocabulary_add_set (HsVocabulary *self)
{
  return self->n_sets++;
}

guint
hs_vocabulary_count_set_numbers (const HsVocabulary *self)
{
  return self->n_sets / BITS + 1;
}

void
hs_vocabulary_add_phrase (HsVocabulary *self, guint set, guint class, gconstpointer phrase)
{
  Opening opening = { set, class, phrase };

  g_return_if_fail (set < self->n_sets && g_hash_table_size (self->interned) == 0);
  g_array_append_val (self->openings, opening);
}

void
hs_vocabulary_look_up (HsVocabulary *self, const char *const *words, guint n, const HsVocable **vocables)
{
  gboolean missing = FALSE;

  g_rw_lock_reader_lock (&self->lock);
  for (guint i = 0; i < n; i++)
    {
      vocables[i] = g_hash_table_lookup (self->vocables, words[i]);
      missing |= vocables[i] == NULL;
    }
  g_rw_lock_reader_unlock (&self->lock);
  if (!missing)
    return;
  g_rw_lock_writer_lock (&self->lock);
  for (guint i = 0; i < n; i++)
    if (vocables[i] == NULL)
      vocables[i] = remember (self, words[i]);
  g_rw_lock_writer_unlock (&self->lock);
}

void
hs_vocable_add_sets (const HsVocable *vocable, guint64 *sets)
{
  for (guint i = 0; i < vocable->n_sets; i++)
    sets[i] |= vocable->sets[i];
}
