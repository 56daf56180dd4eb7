/* hs-save.h: writes a file whole or not at all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Puts @length bytes of @contents in the place of @file, or there where nothing was: written beside it and renamed, so
 * that whatever goes wrong leaves what was there before, and no half of a new file. A link stays a link. Thread-safe.
 * Errors: those of GIO and of #GFileError; %G_IO_ERROR_CANCELLED. */
gboolean hs_save (GFile *file, const char *contents, gsize length, GCancellable *cancellable, GError **error);

G_END_DECLS
