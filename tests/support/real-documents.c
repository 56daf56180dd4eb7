/* real-documents.c: the real documents beside the project, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "real-documents.h"

#include "hs-error.h"

char *
real_documents_find (const char *folder)
{
  const char *shared = g_getenv ("HS_SHARED");
  g_autofree char *beside = g_test_build_filename (G_TEST_DIST, "..", "..", "..", "shared", NULL);
  g_autofree char *root = g_canonicalize_filename (shared != NULL ? shared : beside, NULL);
  g_autofree char *path = g_build_filename (root, folder, NULL);

  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    return g_steal_pointer (&path);
  g_test_skip_printf ("there are no real documents in %s (HS_SHARED names another folder)", path);
  return NULL;
}

HsDocument *
real_documents_load (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  HsDocument *document = hs_document_load (file, NULL, &error);

  if (g_error_matches (error, HS_ERROR, HS_ERROR_NOT_TEXT))
    return NULL;
  g_assert_no_error (error);
  g_test_message ("%s", path);
  return document;
}

static guint
check_file (const char *path, RealDocumentCheck check, gpointer data)
{
  g_autoptr (HsDocument) document = real_documents_load (path);

  if (document == NULL)
    return 0;
  check (document, data);
  return hs_document_get_n_incidents (document);
}

guint
real_documents_walk (const char *folder, RealDocumentCheck check, gpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n_incidents = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      n_incidents += g_file_test (path, G_FILE_TEST_IS_DIR) ? real_documents_walk (path, check, data) : check_file (path, check, data);
    }
  return n_incidents;
}
