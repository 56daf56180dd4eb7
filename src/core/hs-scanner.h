/* hs-scanner.h: finds the documents of folders and summarises them, off the main thread
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "hs-summary.h"

G_BEGIN_DECLS

/* How deep a folder is followed. */
#define HS_SCANNER_MAX_DEPTH 32

/**
 * HsScanFound:
 * @file: the document
 * @path: as people see it: valid UTF-8, relative to the folder it was found in
 * @size: in bytes
 * @modified: when it was changed last, in microseconds since 1970; with @size it tells whether it is as it was
 */
typedef struct
{
  GFile *file;
  char *path;
  goffset size;
  gint64 modified;
} HsScanFound;

typedef struct _HsIndex HsIndex;

/**
 * HsScanBatchFunc:
 * @summaries: (element-type HsSummary): what is new since the last call
 * @n_done: documents read so far
 * @n_found: documents found so far
 *
 * Called in the main context that the scan was started in, never after the scan was cancelled.
 */
typedef void (*HsScanBatchFunc) (GPtrArray *summaries, guint n_done, guint n_found, gpointer user_data);

/* (transfer full) (element-type HsScanFound): the documents below @root, or @root itself when it is
 * a file, sorted by path. Hidden files and folders, other kinds of files and loops of symbolic links
 * are left out; a folder that cannot be listed counts as empty, unless it is @root. Errors:
 * %HS_ERROR_READ, %G_IO_ERROR_CANCELLED. Thread-safe; blocks. */
GPtrArray *hs_scanner_list (GFile *root, GCancellable *cancellable, GError **error);

/* Summarises every document below @roots in worker threads; what @index (nullable) knows is not read again. @batch is called at most some ten times
 * a second. The end comes after the last batch. What cannot be opened is in the batches too, with the
 * reason; the only error is %G_IO_ERROR_CANCELLED. */
void hs_scanner_scan_async (GPtrArray *roots,
                            HsIndex *index,
                            GCancellable *cancellable,
                            HsScanBatchFunc batch,
                            gpointer batch_data,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
gboolean hs_scanner_scan_finish (GAsyncResult *result, GError **error);

G_END_DECLS
