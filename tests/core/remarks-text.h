/* remarks-text.h: what the second reader remarks on a short document, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A document and the remarks of @code on it, each as "line text\n", with spaces that break; empty
 * for none. */
typedef struct
{
  const char *name;
  const char *code;
  const char *document;
  const char *told;
} RemarksTextCase;

/* (transfer full): the remarks of @code (%NULL for all, then as "line code\n") on all incidents of @document. */
char *remarks_text_read (const char *document, const char *code);

/* Adds a test of each of @cases (static). */
void remarks_text_add (const char *path, const RemarksTextCase *cases, gsize n_cases);

G_END_DECLS
