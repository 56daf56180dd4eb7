/* hs-windows-1252.h: the single-byte encoding that documents without UTF-8 are taken for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The character of @byte; U+FFFD for the five bytes that mean nothing. */
gunichar hs_windows_1252_decode (guchar byte);

/* The byte of @c, -1 where there is none. The control characters U+0080 to U+009F, which stand for
 * bytes that mean nothing, give their own value. */
int hs_windows_1252_encode (gunichar c);

G_END_DECLS
