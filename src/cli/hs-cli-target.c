/* hs-cli-target.c: where the results of a subcommand are written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "hs-cli-target.h"
#include "hs-error.h"

struct _HsCliTarget
{
  char *folder; /* NULL: the current one */
  char *file;   /* the one result, else NULL */
  GHashTable *taken;
  GHashTable *kept; /* what the file system calls the documents */
};

static gboolean
make_folder (const char *path, GError **error)
{
  if (g_mkdir_with_parents (path, 0777) == 0)
    return TRUE;
  g_set_error_literal (error, HS_ERROR, HS_ERROR_EXPORT, g_strerror (errno));
  return FALSE;
}

/* (nullable): the same for all names and links of a file. */
static char *
get_identity (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_ID_FILE, G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info != NULL ? g_strdup (g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ID_FILE)) : NULL;
}

HsCliTarget *
hs_cli_target_new (const char *out, gboolean single, GError **error)
{
  g_autoptr (HsCliTarget) self = g_new0 (HsCliTarget, 1);

  self->taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->kept = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!out)
    return g_steal_pointer (&self);

  if (single && !g_str_has_suffix (out, G_DIR_SEPARATOR_S) && !g_file_test (out, G_FILE_TEST_IS_DIR))
    {
      self->file = g_strdup (out);
      return g_steal_pointer (&self);
    }
  self->folder = g_strdup (out);
  return make_folder (out, error) ? g_steal_pointer (&self) : NULL;
}

void
hs_cli_target_free (HsCliTarget *self)
{
  g_free (self->folder);
  g_free (self->file);
  g_hash_table_unref (self->taken);
  g_hash_table_unref (self->kept);
  g_free (self);
}

static char *
numbered_path (HsCliTarget *self, const char *stem, const char *extension, guint number)
{
  g_autofree char *suffix = number > 1 ? g_strdup_printf ("-%u", number) : g_strdup ("");
  g_autofree char *name = g_strconcat (stem, suffix, ".", extension, NULL);

  return self->folder ? g_build_filename (self->folder, name, NULL) : g_steal_pointer (&name);
}

/* The file that was asked for takes the first result; what else the document holds goes beside it. */
static char *
numbered_file (HsCliTarget *self, guint number)
{
  const char *name = strrchr (self->file, G_DIR_SEPARATOR);
  const char *dot = strrchr (name ? name : self->file, '.');
  gsize stem = dot ? (gsize) (dot - self->file) : strlen (self->file);

  if (number == 1)
    return g_strdup (self->file);
  return g_strdup_printf ("%.*s-%u%s", (int) stem, self->file, number, dot ? dot : "");
}

GFile *
hs_cli_target_next (HsCliTarget *self, const char *stem, const char *extension)
{
  for (guint number = 1;; number++)
    {
      char *path = self->file ? numbered_file (self, number) : numbered_path (self, stem, extension, number);

      if (g_hash_table_add (self->taken, path))
        return g_file_new_for_path (path);
    }
}

void
hs_cli_target_keep (HsCliTarget *self, GFile *document)
{
  char *identity = get_identity (document);

  if (identity != NULL)
    g_hash_table_add (self->kept, identity);
}

gboolean
hs_cli_target_is_kept (HsCliTarget *self, GFile *file)
{
  g_autofree char *identity = get_identity (file);

  return identity != NULL && g_hash_table_contains (self->kept, identity);
}
