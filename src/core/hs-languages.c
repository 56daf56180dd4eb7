/* hs-languages.c: the lexicons that there are, and which of them a text is read by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-fold.h"
#include "hs-languages.h"

#define MAX_LANGUAGES 32
#define SUFFIX ".json"

/* Bytes of a text that tell its language: at first, and where these do not. */
#define GLANCE 2048
#define LOOK 14000

/* A text is in another language than English where it uses at least so many of its frequent words, one word in so many
 * being such; and half as many again as English ones. */
#define MIN_COMMON 6
#define MAX_WORDS_PER_COMMON 10

/* After a glance already: so many times as many, and so many more. */
#define CLEAR_FACTOR 3
#define CLEAR_LEAD 12

/* @path and @own_path are null where there is no such file; one of them there is. */
typedef struct
{
  char *name;
  char *path;
  char *own_path;
  HsLexicon *lexicon; /* (nullable): not compiled yet */
} Language;

struct _HsLanguages
{
  GPtrArray *languages; /* Language; the first is English */
  GHashTable *common;   /* folded word -> bits of the languages in which it is frequent */
  GPtrArray *problems;
  char *digest;         /* (nullable): not asked for yet */
  GMutex lock;          /* over the lexicons and the digest */
};

static void
free_language (gpointer data)
{
  Language *language = data;

  g_free (language->name);
  g_free (language->path);
  g_free (language->own_path);
  g_clear_pointer (&language->lexicon, hs_lexicon_unref);
  g_free (language);
}

static Language *
find_language (const HsLanguages *self, const char *name)
{
  for (guint i = 0; i < self->languages->len; i++)
    {
      Language *language = self->languages->pdata[i];

      if (strcmp (language->name, name) == 0)
        return language;
    }
  return NULL;
}

static Language *
ensure_language (HsLanguages *self, const char *name)
{
  Language *language = find_language (self, name);

  if (language != NULL || self->languages->len == MAX_LANGUAGES)
    return language;
  language = g_new0 (Language, 1);
  language->name = g_strdup (name);
  g_ptr_array_add (self->languages, language);
  return language;
}

/* "es.json" is Spanish; what has no name of a language is none ("lexicon.schema.json"). */
static char *
get_language_of_file (const char *file)
{
  gsize length = strspn (file, "abcdefghijklmnopqrstuvwxyz");

  return (length == 2 || length == 3) && strcmp (file + length, SUFFIX) == 0 ? g_strndup (file, length) : NULL;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_names (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *file;

  while (dir != NULL && (file = g_dir_read_name (dir)) != NULL)
    {
      char *name = get_language_of_file (file);

      if (name != NULL)
        g_ptr_array_add (names, name);
    }
  g_ptr_array_sort (names, compare_names);
  return names;
}

static void
list_files (HsLanguages *self, const char *folder, gboolean own)
{
  g_autoptr (GPtrArray) names = list_names (folder);

  for (guint i = 0; i < names->len; i++)
    {
      Language *language = ensure_language (self, names->pdata[i]);
      g_autofree char *file = g_strconcat (names->pdata[i], SUFFIX, NULL);

      if (language != NULL)
        *(own ? &language->own_path : &language->path) = g_build_filename (folder, file, NULL);
    }
}

/* Notes the frequent words of @file as those of language @index. */
static gboolean
read_common (HsLanguages *self, guint index, const HsLexiconFile *file, GError **error)
{
  JsonObject *root = hs_lexicon_file_get_root (file);
  JsonArray *words;

  if (!json_object_has_member (root, "common"))
    return TRUE;
  words = hs_lexicon_file_get_array (file, root, "common", error);
  if (words == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (words); i++)
    {
      const char *word = hs_lexicon_file_get_string (file, words, i, error);
      char *folded;
      guint32 *bits;

      if (word == NULL)
        return FALSE;
      folded = hs_fold_text (word);
      bits = g_hash_table_lookup (self->common, folded);
      if (bits == NULL)
        g_hash_table_insert (self->common, g_strdup (folded), bits = g_new0 (guint32, 1));
      *bits |= (guint32) 1 << index;
      g_free (folded);
    }
  return TRUE;
}

/* Every set of a user's file must be one that the reader asks for: English has them all. */
static gboolean
check_sets (const HsLexiconFile *file, const HsLexicon *english, GError **error)
{
  JsonObjectIter groups, sets;
  const char *group, *set;
  JsonNode *node;

  json_object_iter_init (&groups, hs_lexicon_file_get_root (file));
  while (json_object_iter_next (&groups, &group, &node))
    {
      if (!JSON_NODE_HOLDS_OBJECT (node) || hs_lexicon_is_special (group))
        continue;
      json_object_iter_init (&sets, json_node_get_object (node));
      while (json_object_iter_next (&sets, &set, NULL))
        {
          g_autofree char *path = g_strconcat (group, ".", set, NULL);

          if (hs_lexicon_has (english, path))
            continue;
          hs_lexicon_file_set_error (file, error, set, _ ("there is no set of this name"));
          return FALSE;
        }
    }
  return TRUE;
}

static void
add_part (GArray *parts, const HsLexiconFile *file, const char *const *only)
{
  HsLexiconPart part = { file, only };

  g_array_append_val (parts, part);
}

/* (nullable): the groups and sets that @file takes from English. */
static GStrv
read_extends (const HsLexiconFile *file, GError **error)
{
  g_autoptr (GStrvBuilder) only = g_strv_builder_new ();
  JsonObject *root = hs_lexicon_file_get_root (file), *extends;
  JsonArray *paths;

  if (!json_object_has_member (root, "extends"))
    return NULL;
  extends = hs_lexicon_file_get_object (file, root, "extends", error);
  paths = extends != NULL ? hs_lexicon_file_get_array (file, extends, "en", error) : NULL;
  for (guint i = 0; paths != NULL && i < json_array_get_length (paths); i++)
    {
      const char *path = hs_lexicon_file_get_string (file, paths, i, error);

      if (path == NULL)
        return NULL;
      g_strv_builder_add (only, path);
    }
  return g_strv_builder_end (only);
}

/* The lexicon of @name, of the installed file @file and the user's own file @own; either may be null, not both. */
static HsLexicon *
compile (const HsLanguages *self, const char *name, const HsLexiconFile *file, const HsLexiconFile *own, GError **error)
{
  const Language *english = self->languages->pdata[0];
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (HsLexiconPart));
  g_autoptr (GError) local_error = NULL;
  g_auto (GStrv) only = read_extends (file != NULL ? file : own, &local_error);
  g_autoptr (HsLexiconFile) base = only != NULL ? hs_lexicon_file_load (english->path, &local_error) : NULL;

  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  if (file != NULL)
    add_part (parts, file, NULL);
  if (own != NULL)
    add_part (parts, own, NULL);
  if (base != NULL)
    add_part (parts, base, (const char *const *) only);
  return hs_lexicon_new (name, (const HsLexiconPart *) (gpointer) parts->data, parts->len, error);
}

/* (nullable): @language with what the user's own file adds to it; @error tells why not. */
static HsLexicon *
compile_own (HsLanguages *self, guint index, const HsLexiconFile *file, GError **error)
{
  const Language *english = self->languages->pdata[0], *language = self->languages->pdata[index];
  g_autoptr (HsLexiconFile) own = hs_lexicon_file_load (language->own_path, error);

  if (own == NULL || !check_sets (own, english->lexicon, error) || !read_common (self, index, own, error))
    return NULL;
  return compile (self, language->name, file, own, error);
}

/* English is compiled at once, and so is what the user wrote, to tell its faults. */
static void
open_language (HsLanguages *self, guint index)
{
  Language *language = self->languages->pdata[index];
  g_autoptr (GError) error = NULL;
  g_autoptr (HsLexiconFile) file = language->path != NULL ? hs_lexicon_file_load (language->path, &error) : NULL;

  if (error == NULL && file != NULL && read_common (self, index, file, &error) && index == 0)
    language->lexicon = compile (self, language->name, file, NULL, &error);
  if (error != NULL)
    g_warning ("%s", error->message);
  if (language->own_path != NULL)
    {
      g_autoptr (GError) own_error = NULL;
      HsLexicon *whole = compile_own (self, index, file, &own_error);

      if (whole == NULL)
        {
          g_ptr_array_add (self->problems, g_strdup (own_error->message));
          g_clear_pointer (&language->own_path, g_free);
          return;
        }
      g_clear_pointer (&language->lexicon, hs_lexicon_unref);
      language->lexicon = whole;
    }
}

HsLanguages *
hs_languages_new (const char *folder, const char *own_folder)
{
  HsLanguages *self = g_new0 (HsLanguages, 1);
  const Language *english = NULL;

  g_mutex_init (&self->lock);
  self->languages = g_ptr_array_new_with_free_func (free_language);
  self->common = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->problems = g_ptr_array_new_with_free_func (g_free);
  english = ensure_language (self, "en");
  list_files (self, folder, FALSE);
  if (own_folder != NULL)
    list_files (self, own_folder, TRUE);
  for (guint i = 0; i < self->languages->len; i++)
    {
      open_language (self, i);
      if (english->lexicon == NULL)
        g_error ("The lexicon is missing: %s/en.json", folder);
    }
  g_ptr_array_add (self->problems, NULL);
  return self;
}

void
hs_languages_free (HsLanguages *self)
{
  g_ptr_array_unref (self->languages);
  g_hash_table_unref (self->common);
  g_ptr_array_unref (self->problems);
  g_free (self->digest);
  g_mutex_clear (&self->lock);
  g_free (self);
}

static const char *
find_folder (void)
{
  const char *folders[] = { g_getenv ("HS_DATADIR"), HS_DATADIR, HS_SOURCE_DATADIR };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = folders[i] != NULL ? g_build_filename (folders[i], "lexicon", "en.json", NULL) : NULL;

      if (path != NULL && g_file_test (path, G_FILE_TEST_EXISTS))
        return folders[i];
    }
  return HS_DATADIR;
}

HsLanguages *
hs_languages_get_default (void)
{
  static HsLanguages *languages;

  if (g_once_init_enter (&languages))
    {
      g_autofree char *folder = g_build_filename (find_folder (), "lexicon", NULL);
      g_autofree char *own = g_build_filename (g_get_user_config_dir (), "hindsight", "lexicon", NULL);

      g_once_init_leave (&languages, hs_languages_new (folder, own));
    }
  return languages;
}

/* Called with the lock held. */
static void
compile_installed (HsLanguages *self, Language *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HsLexiconFile) file = hs_lexicon_file_load (language->path, &error);

  if (file != NULL)
    language->lexicon = compile (self, language->name, file, NULL, &error);
  if (language->lexicon != NULL)
    return;
  g_warning ("%s", error->message);
  g_clear_pointer (&language->path, g_free);
}

static HsLexicon *
ensure_lexicon (HsLanguages *self, Language *language)
{
  const Language *english = self->languages->pdata[0];
  HsLexicon *lexicon;

  g_mutex_lock (&self->lock);
  if (language->lexicon == NULL && language->path != NULL)
    compile_installed (self, language);
  lexicon = language->lexicon;
  g_mutex_unlock (&self->lock);
  return lexicon != NULL ? lexicon : english->lexicon;
}

HsLexicon *
hs_languages_get_lexicon (HsLanguages *self, const char *language)
{
  Language *found = find_language (self, language);

  return ensure_lexicon (self, found != NULL ? found : self->languages->pdata[0]);
}

/* Adds to @counts how often the first @bytes of @text use frequent words of each language; the number of words. */
static guint
count_common (const HsLanguages *self, const char *text, gsize bytes, guint counts[MAX_LANGUAGES])
{
  const char *end = NULL;
  g_autofree char *piece = g_strndup (text, bytes);
  g_autoptr (HsWords) words = NULL;

  if (!g_utf8_validate (piece, -1, &end))
    piece[end - piece] = '\0';
  words = hs_words_new (piece);
  for (guint i = 0; i < hs_words_get_length (words); i++)
    {
      const guint32 *bits = g_hash_table_lookup (self->common, hs_words_get (words, i)->text);

      for (guint32 rest = bits != NULL ? *bits : 0; rest != 0; rest &= rest - 1)
        counts[g_bit_nth_lsf (rest, -1)]++;
    }
  return hs_words_get_length (words);
}

/* The language of the highest count, of those behind English. */
static guint
find_foreign (const HsLanguages *self, const guint *counts)
{
  guint best = 0;

  for (guint i = 1; i < self->languages->len; i++)
    if (best == 0 || counts[i] > counts[best])
      best = i;
  return best;
}

static gboolean
is_clear (guint more, guint less)
{
  return more >= CLEAR_FACTOR * less + CLEAR_LEAD;
}

HsLexicon *
hs_languages_choose (HsLanguages *self, const char *text)
{
  guint counts[MAX_LANGUAGES] = { 0 };
  guint n = count_common (self, text, GLANCE, counts);
  guint foreign = find_foreign (self, counts);

  if (!is_clear (counts[0], counts[foreign]) && !is_clear (counts[foreign], counts[0]) && strnlen (text, GLANCE) == GLANCE)
    {
      memset (counts, 0, sizeof counts);
      n = count_common (self, text, LOOK, counts);
      foreign = find_foreign (self, counts);
    }
  if (counts[foreign] < MIN_COMMON || counts[foreign] * MAX_WORDS_PER_COMMON < n || counts[foreign] * 2 < counts[0] * 3)
    foreign = 0;
  return ensure_lexicon (self, self->languages->pdata[foreign]);
}

const char *const *
hs_languages_get_problems (HsLanguages *self)
{
  return (const char *const *) self->problems->pdata;
}

static void
add_to_digest (GChecksum *digest, const char *path)
{
  g_autofree char *text = NULL;
  gsize length;

  if (path != NULL && g_file_get_contents (path, &text, &length, NULL))
    g_checksum_update (digest, (const guchar *) text, (gssize) length);
}

const char *
hs_languages_get_digest (HsLanguages *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  g_autoptr (GChecksum) digest = NULL;

  if (self->digest != NULL)
    return self->digest;
  digest = g_checksum_new (G_CHECKSUM_SHA256);
  for (guint i = 0; i < self->languages->len; i++)
    {
      const Language *language = self->languages->pdata[i];

      add_to_digest (digest, language->path);
      add_to_digest (digest, language->own_path);
    }
  self->digest = g_strdup (g_checksum_get_string (digest));
  return self->digest;
}

HsLexicon *
hs_lexicon_get_default (void)
{
  return hs_languages_get_lexicon (hs_languages_get_default (), "en");
}
