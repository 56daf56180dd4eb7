/* hs-error.h: the one error domain of Hindsight
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsError:
 * @HS_ERROR_READ: the bytes could not be read (missing, unreadable, vanished, not a regular file)
 * @HS_ERROR_TOO_LARGE: the document is larger than %HS_DOCUMENT_MAX_BYTES
 * @HS_ERROR_NOT_TEXT: the bytes are not text in any encoding that we know
 * @HS_ERROR_LEXICON: a lexicon file is malformed; the message holds file, line and column
 * @HS_ERROR_EXPORT: a report or picture could not be written
 * @HS_ERROR_USAGE: a command line that makes no sense
 *
 * Messages are translated, one sentence, without a final full stop and without the name of the
 * document, which the caller knows and puts in front.
 */
typedef enum
{
  HS_ERROR_READ,
  HS_ERROR_TOO_LARGE,
  HS_ERROR_NOT_TEXT,
  HS_ERROR_LEXICON,
  HS_ERROR_EXPORT,
  HS_ERROR_USAGE,
} HsError;

#define HS_ERROR (hs_error_quark ())

GQuark hs_error_quark (void);

/* Makes an %HS_ERROR_READ with a plain reason of what GIO says of a file or folder that cannot be
 * read. An error of our own, and %G_IO_ERROR_CANCELLED, stay as they are. */
void hs_error_explain_read (GError **error);

G_END_DECLS
