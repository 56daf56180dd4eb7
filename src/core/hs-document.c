/* hs-document.c: one file as its author wrote it, with the incidents that were read out of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-document.h"

#include "hs-block-builder.h"
#include "hs-error.h"
#include "hs-findings-codes.h"
#include "hs-findings-links.h"
#include "hs-languages.h"
#include "hs-reader.h"
#include "hs-text.h"

struct _HsDocument
{
  gatomicrefcount references;
  char *uri;
  GBytes *bytes; /* of the file */
  char *sha256;  /* of @bytes; (nullable): nobody asked for it */
  HsText *text;
  HsBlocks *blocks;
  const HsLexicon *lexicon; /* that it was read by; not owned */
  GPtrArray *incidents; /* HsIncident */
  GArray *findings;     /* HsFinding */
};

G_DEFINE_BOXED_TYPE (HsDocument, hs_document, hs_document_ref, hs_document_unref)

static void
note_encoding (HsDocument *document)
{
  HsFinding finding = { .line = MAX (1, hs_text_get_first_bad_line (document->text)) };
  HsFindingCode code;

  switch (hs_text_get_encoding (document->text))
    {
    case HS_TEXT_UTF8:
    case HS_TEXT_UTF16:
      return;
    case HS_TEXT_UTF8_REPAIRED:
      code = HS_FINDING_ENCODING_DAMAGED;
      finding.text = g_strdup (_ ("Some bytes are not UTF-8; they were read as Windows-1252"));
      break;
    case HS_TEXT_WINDOWS_1252:
      code = HS_FINDING_ENCODING_NOT_UTF8;
      finding.text = g_strdup (_ ("The file is not UTF-8; it was read as Windows-1252"));
      break;
    default:
      g_return_if_reached ();
    }
  finding.code = g_strdup (hs_finding_code_get_name (code));
  finding.level = hs_finding_code_get_level (code);
  g_array_append_val (document->findings, finding);
}

static void
clear_finding (gpointer data)
{
  HsFinding *finding = data;

  g_free (finding->code);
  g_free (finding->text);
}

HsDocument *
hs_document_ref (HsDocument *document)
{
  g_atomic_ref_count_inc (&document->references);
  return document;
}

void
hs_document_unref (HsDocument *document)
{
  if (!g_atomic_ref_count_dec (&document->references))
    return;
  g_free (document->uri);
  g_free (document->sha256);
  g_bytes_unref (document->bytes);
  g_array_unref (document->findings);
  hs_text_unref (document->text);
  hs_blocks_unref (document->blocks);
  g_ptr_array_unref (document->incidents);
  g_free (document);
}

static void
set_too_large (GError **error)
{
  g_autofree char *limit = g_format_size (HS_DOCUMENT_MAX_BYTES);

  g_set_error (error, HS_ERROR, HS_ERROR_TOO_LARGE,
               /* Translators: a size such as "16.8 MB" */
               _ ("The file is larger than %s, which no incident document is"), limit);
}

HsDocument *
hs_document_new (GBytes *bytes, const char *uri, GError **error)
{
  HsDocument *document;
  g_autoptr (HsText) text = NULL;

  if (g_bytes_get_size (bytes) > HS_DOCUMENT_MAX_BYTES)
    {
      set_too_large (error);
      return NULL;
    }
  text = hs_text_new (bytes, error);
  if (text == NULL)
    return NULL;

  document = g_new0 (HsDocument, 1);
  g_atomic_ref_count_init (&document->references);
  document->uri = g_strdup (uri);
  document->bytes = g_bytes_ref (bytes);
  document->text = g_steal_pointer (&text);
  document->blocks = hs_blocks_new_from_text (document->text);
  document->lexicon = hs_languages_choose (hs_languages_get_default (), hs_text_get_string (document->text));
  document->incidents = hs_read_incidents (document->text, document->blocks, document->lexicon);
  document->findings = g_array_new (FALSE, FALSE, sizeof (HsFinding));
  g_array_set_clear_func (document->findings, clear_finding);
  note_encoding (document);
  return document;
}

static GBytes *
read_bytes (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 buffer[65536];
  gssize n;

  if (stream == NULL)
    return NULL;
  while ((n = g_input_stream_read (G_INPUT_STREAM (stream), buffer, sizeof buffer, cancellable, error)) > 0)
    {
      g_byte_array_append (bytes, buffer, (guint) n);
      if (bytes->len > HS_DOCUMENT_MAX_BYTES)
        {
          set_too_large (error);
          return NULL;
        }
    }
  return n < 0 ? NULL : g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/* A pipe or a device would make us wait for ever. */
static gboolean
check_regular (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE,
                                                  G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (info == NULL)
    return FALSE;
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR)
    return TRUE;
  g_set_error_literal (error, HS_ERROR, HS_ERROR_READ, _ ("Not a regular file"));
  return FALSE;
}

HsDocument *
hs_document_load (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  HsDocument *document;

  if (check_regular (file, cancellable, &local_error))
    bytes = read_bytes (file, cancellable, &local_error);
  if (bytes == NULL)
    {
      hs_error_explain_read (&local_error);
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  document = hs_document_new (bytes, uri, error);
  if (document != NULL)
    hs_findings_check_links (document->blocks, file, document->findings);
  return document;
}

static void
load_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  HsDocument *document = hs_document_load (data, cancellable, &error);

  if (document != NULL)
    g_task_return_pointer (task, document, (GDestroyNotify) hs_document_unref);
  else
    g_task_return_error (task, error);
}

void
hs_document_load_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, hs_document_load_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, load_thread);
}

HsDocument *
hs_document_load_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

const char *
hs_document_get_uri (const HsDocument *document)
{
  return document->uri;
}

const char *
hs_document_get_sha256 (const HsDocument *document)
{
  char **sum = (char **) &document->sha256;

  if (g_once_init_enter (sum))
    g_once_init_leave (sum, g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, document->bytes));
  return document->sha256;
}

const char *
hs_document_get_language (const HsDocument *document)
{
  return hs_lexicon_get_language (document->lexicon);
}

gsize
hs_document_get_size (const HsDocument *document)
{
  return g_bytes_get_size (document->bytes);
}

const char *
hs_document_get_text (const HsDocument *document)
{
  return hs_text_get_string (document->text);
}

guint
hs_document_get_n_lines (const HsDocument *document)
{
  return hs_text_get_n_lines (document->text);
}

const char *
hs_document_get_line (const HsDocument *document, guint line, gsize *length)
{
  return hs_text_get_line (document->text, line, length);
}

HsBlocks *
hs_document_get_blocks (const HsDocument *document)
{
  return document->blocks;
}

guint
hs_document_get_n_incidents (const HsDocument *document)
{
  return document->incidents->len;
}

HsIncident *
hs_document_get_incident (const HsDocument *document, guint index)
{
  g_return_val_if_fail (index < document->incidents->len, NULL);
  return document->incidents->pdata[index];
}

guint
hs_document_get_n_findings (const HsDocument *document)
{
  return document->findings->len;
}

const HsFinding *
hs_document_get_finding (const HsDocument *document, guint index)
{
  g_return_val_if_fail (index < hs_document_get_n_findings (document), NULL);
  return &g_array_index (document->findings, HsFinding, index);
}
