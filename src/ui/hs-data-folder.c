/* hs-data-folder.c: where the documents that come with the program are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-data-folder.h"

GFile *
hs_data_folder_get_samples (void)
{
  const char *folders[] = { g_getenv ("HS_DATADIR"), HS_DATADIR, HS_SOURCE_DATADIR };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      if (folders[i] == NULL)
        continue;

      g_autofree char *path = g_build_filename (folders[i], "samples", NULL);
      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        return g_file_new_for_path (path);
    }
  return NULL;
}
