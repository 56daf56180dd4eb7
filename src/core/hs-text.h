/* hs-text.h: the decoded text of a document and its lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * HsTextEncoding:
 * @HS_TEXT_UTF8: valid UTF-8, with or without a byte order mark
 * @HS_TEXT_UTF8_REPAIRED: UTF-8 in which a few stray bytes were read as Windows-1252
 * @HS_TEXT_UTF16: UTF-16, with a byte order mark or a clear pattern of zero bytes
 * @HS_TEXT_WINDOWS_1252: no UTF-8; taken as Windows-1252
 */
typedef enum
{
  HS_TEXT_UTF8,
  HS_TEXT_UTF8_REPAIRED,
  HS_TEXT_UTF16,
  HS_TEXT_WINDOWS_1252,
} HsTextEncoding;

/**
 * HsText:
 *
 * Valid UTF-8 without a byte order mark, every line end a `\n`, with an index of its lines. A text
 * that ends with `\n` has no further empty line after it; an empty text has no line. Immutable,
 * atomically reference-counted, may cross threads.
 */
typedef struct _HsText HsText;

#define HS_TYPE_TEXT (hs_text_get_type ())

GType hs_text_get_type (void);

/* Errors: %HS_ERROR_NOT_TEXT. Thread-safe. */
HsText *hs_text_new (GBytes *bytes, GError **error);

/* @string (transfer full) is valid UTF-8. */
HsText *hs_text_new_from_string (char *string);

HsText *hs_text_ref (HsText *text);
void hs_text_unref (HsText *text);

const char *hs_text_get_string (const HsText *text);
gsize hs_text_get_length (const HsText *text);
guint hs_text_get_n_lines (const HsText *text);

/* Line @line (from 1) without its end; @length (nullable) in bytes; not zero-terminated. An empty
 * string where there is no such line. */
const char *hs_text_get_line (const HsText *text, guint line, gsize *length);

/* The line (from 1) that holds the byte at @offset; the last one for an offset past the end. */
guint hs_text_get_line_at (const HsText *text, gsize offset);

HsTextEncoding hs_text_get_encoding (const HsText *text);

/* The first line with a byte that is not UTF-8, 0 where there is none. */
guint hs_text_get_first_bad_line (const HsText *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsText, hs_text_unref)

G_END_DECLS
