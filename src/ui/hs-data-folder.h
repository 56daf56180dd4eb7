/* hs-data-folder.h: where the documents that come with the program are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* (transfer full) (nullable): the folder of the samples: installed, where HS_DATADIR says, or in the
 * source tree. */
GFile *hs_data_folder_get_samples (void);

G_END_DECLS
