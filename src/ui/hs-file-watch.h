/* hs-file-watch.h: tells when one of some files or folders changes on disk
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * HsFileWatch:
 *
 * Signals: "changed", once when a burst of changes is over.
 */
#define HS_TYPE_FILE_WATCH (hs_file_watch_get_type ())
G_DECLARE_FINAL_TYPE (HsFileWatch, hs_file_watch, HS, FILE_WATCH, GObject)

HsFileWatch *hs_file_watch_new (void);

/* Watches @files (element-type GFile) instead of those before. What cannot be watched is left out. */
void hs_file_watch_set_files (HsFileWatch *self, GPtrArray *files);

/* The same for one file; %NULL watches nothing. */
void hs_file_watch_set_file (HsFileWatch *self, GFile *file);

G_END_DECLS
