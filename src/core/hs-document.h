/* hs-document.h: one file as its author wrote it, with the incidents that were read out of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "hs-block.h"
#include "hs-incident.h"

G_BEGIN_DECLS

/* A larger file is no postmortem; reading it would cost seconds. */
#define HS_DOCUMENT_MAX_BYTES (16 * 1024 * 1024)

/**
 * HsDocument:
 *
 * Immutable, atomically reference-counted, may cross threads.
 */
typedef struct _HsDocument HsDocument;

#define HS_TYPE_DOCUMENT (hs_document_get_type ())

GType hs_document_get_type (void);
HsDocument *hs_document_ref (HsDocument *document);
void hs_document_unref (HsDocument *document);

/* Reads @bytes; @uri (nullable) is only remembered. Errors: %HS_ERROR_TOO_LARGE, %HS_ERROR_NOT_TEXT.
 * Thread-safe. An empty document, or one that tells no incident, is no error. */
HsDocument *hs_document_new (GBytes *bytes, const char *uri, GError **error);

/* Reads the bytes of @file, never more than %HS_DOCUMENT_MAX_BYTES. Errors as above, and
 * %HS_ERROR_READ or %G_IO_ERROR_CANCELLED. */
HsDocument *hs_document_load (GFile *file, GCancellable *cancellable, GError **error);
void hs_document_load_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
HsDocument *hs_document_load_finish (GAsyncResult *result, GError **error);

const char *hs_document_get_uri (const HsDocument *document);
const char *hs_document_get_sha256 (const HsDocument *document);

/* Of the lexicon by which it was read, as ISO 639 names it: "en". */
const char *hs_document_get_language (const HsDocument *document);
gsize hs_document_get_size (const HsDocument *document);

/* The decoded text, UTF-8, with `\n` line ends, and its lines. */
const char *hs_document_get_text (const HsDocument *document);
guint hs_document_get_n_lines (const HsDocument *document);

/* Line @line (from 1) without its end; @length in bytes; not zero-terminated. */
const char *hs_document_get_line (const HsDocument *document, guint line, gsize *length);

HsBlocks *hs_document_get_blocks (const HsDocument *document);

guint hs_document_get_n_incidents (const HsDocument *document);
HsIncident *hs_document_get_incident (const HsDocument *document, guint index);

/* Remarks on the document itself, which belong to no incident: on its encoding and, where it was loaded from a file,
 * on the images and links beside it. */
guint hs_document_get_n_findings (const HsDocument *document);
const HsFinding *hs_document_get_finding (const HsDocument *document, guint index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsDocument, hs_document_unref)

G_END_DECLS
