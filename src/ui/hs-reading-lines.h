/* hs-reading-lines.h: how far each document was read, remembered from run to run
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Of more documents than this the ones left longest ago are forgotten. */
#define HS_READING_LINES_MAX 200

typedef struct _HsReadingLines HsReadingLines;

/* (nullable) @settings: where they are kept. */
HsReadingLines *hs_reading_lines_new (GSettings *settings);
void hs_reading_lines_free (HsReadingLines *self);

/* The line at the top of the document at @uri when it was left; 1 is not kept. */
void hs_reading_lines_remember (HsReadingLines *self, const char *uri, guint line);

/* 0 where nothing is remembered. */
guint hs_reading_lines_recall (HsReadingLines *self, const char *uri);

/* For the next run. */
void hs_reading_lines_save (HsReadingLines *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsReadingLines, hs_reading_lines_free)

G_END_DECLS
