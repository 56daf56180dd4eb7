/* drafting-text.h: drafts of events in the making over a short document, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-drafts-private.h"
#include "opened-text.h"

G_BEGIN_DECLS

typedef struct
{
  OpenedText *opened;
  HsDrafting drafting;
} DraftingText;

/* The drafting of @document, without any draft. */
DraftingText *drafting_text_new (const char *document);
void drafting_text_free (DraftingText *self);

/* (transfer full): of each draft a line "line-end_line time zone text (detail)", "-" for what it does
 * not have. */
char *drafting_text_tell (const DraftingText *self);

/* A document and what is to be told of its drafts. */
typedef struct
{
  const char *name;
  const char *document;
  const char *told;
} DraftingTextCase;

/* Adds a test of each of @cases (static) that tells the drafts after @draft. */
void drafting_text_add (const char *path, void (*draft) (HsDrafting *drafting), const DraftingTextCase *cases, gsize n_cases);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DraftingText, drafting_text_free)

G_END_DECLS
