/* reading-text.h: what the events of a short incident are taken to mean, as one short text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* An incident: its root cause (nullable), its events one to a line, and what reading_text_read() is to
 * tell of it. */
typedef struct
{
  const char *name;
  const char *cause;
  const char *events;
  const char *meaning;
} ReadingTextCase;

/* (transfer full): the kind of each event, with "!" where it is misleading, "?" where that is only
 * suggested and ">A,B" where others are brought in, separated by spaces. */
char *reading_text_read_events (const char *cause, const char *events);

/* (transfer full): the misleading paths as "hypothesis 2-4 refuted", with "; " between them. */
char *reading_text_read_paths (const char *cause, const char *events);

/* Adds a test of each of @cases (static) that compares what @read tells. */
void reading_text_add (const char *path, char *(*read) (const char *cause, const char *events), const ReadingTextCase *cases,
                       gsize n_cases);

G_END_DECLS
