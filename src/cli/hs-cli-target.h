/* hs-cli-target.h: where the results of a subcommand are written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * HsCliTarget:
 *
 * Names the files of one run, no two of them alike.
 */
typedef struct _HsCliTarget HsCliTarget;

/* @out (nullable, in the encoding of file names) is a folder, made when it is missing, or with
 * @single the file of the one result; without it results go to the current folder. Errors: those of
 * making the folder. */
HsCliTarget *hs_cli_target_new (const char *out, gboolean single, GError **error);
void hs_cli_target_free (HsCliTarget *self);

/* (transfer full): STEM.EXTENSION, numbered (STEM-2.EXTENSION) where that name is taken. */
GFile *hs_cli_target_next (HsCliTarget *self, const char *stem, const char *extension);

/* @document is never to be written to, whatever name it is given; whether @file is such a document. */
void hs_cli_target_keep (HsCliTarget *self, GFile *document);
gboolean hs_cli_target_is_kept (HsCliTarget *self, GFile *file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsCliTarget, hs_cli_target_free)

G_END_DECLS
