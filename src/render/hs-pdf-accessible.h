/* hs-pdf-accessible.h: adds to a PDF of cairo what cairo cannot write for those who listen to it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Appends an incremental update (ISO 32000, 7.5.6) to the finished PDF in @bytes: the alternative
 * texts of its figures, in their order (@alternatives, nullable strings), the language, and the wish
 * that readers show the title instead of the file's name. False, and @bytes untouched, where the
 * PDF does not look like one of cairo 1.16. */
gboolean hs_pdf_make_accessible (GByteArray *bytes, const char *language, const GPtrArray *alternatives);

/* A string of PDF in UTF-16: "<FEFF0041>". Free with g_free(). */
char *hs_pdf_format_string (const char *string);

G_END_DECLS
